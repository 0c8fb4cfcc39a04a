//! Where a message to the professional goes, in what a client wrote down as an address.
//!
//! Only an e-mail address or a phone number is opened, by the device's own programs. Anything else, such as a
//! messenger's web address, stays text that can be copied: the app opens no page of others.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::calling;
use super::region::Region;

/// A way to send a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Messaging {
    /// As it is shown.
    pub shown: String,
    /// What is opened: `mailto:ines@linden.example` or `sms:+442079460018`.
    pub uri: String,
}

/// An address, and nothing that could add a recipient, a subject or a body.
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.)+[A-Za-z]{2,24}$")
        .ok()
});

/// The way that an address stands for; `None` for one that is only to be copied. Without a region a phone
/// number is only read with its country's code.
pub fn messaging(text: &str, region: Option<Region>) -> Option<Messaging> {
    let text = text.trim();
    let bare = text.strip_prefix("mailto:").unwrap_or(text);
    if ADDRESS.as_ref().is_some_and(|address| address.is_match(bare)) {
        return Some(Messaging { shown: bare.to_owned(), uri: format!("mailto:{bare}") });
    }
    // Letters would be those of a web address or of a name beside the number.
    if text.chars().any(char::is_alphabetic) {
        return None;
    }
    match calling::numbers(text, region).as_slice() {
        [only] if only.extension.is_none() => {
            let number = only.uri.strip_prefix("tel:")?;
            Some(Messaging { shown: only.shown.clone(), uri: format!("sms:{number}") })
        }
        _ => None,
    }
}
