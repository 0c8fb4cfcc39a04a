//! Showing notifications: one trait, one implementation a system, and the tests' own.

#[cfg(feature = "desktop")]
pub mod desktop;
pub mod recording;

use chrono_tz::Tz;

use crate::care::Text;
use crate::reminders::Occurrence;
use crate::texts::Texts;

/// A notification to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The number by which a repeat takes the place of the first.
    pub id: u32,
    /// The first line.
    pub title: String,
    /// The lines below.
    pub body: String,
}

/// Why a notification was not shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the notification was not shown: {0}")]
pub struct NotifyError(pub String);

/// Something that shows notifications.
pub trait Notifier {
    /// Shows one; returns the number by which it can be replaced, where there is one.
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError>;
}

impl Notice {
    /// The notification of the lines of one bundle, the first of them on top.
    pub fn of(lines: &[Occurrence], id: u32, texts: &Texts, zone: Tz) -> Self {
        let show = |text: &Text| texts.show(text, zone);
        let title = lines.first().map(|line| show(&line.title)).unwrap_or_default();
        let body = match lines {
            [only] => texts.find(&only.body, zone).unwrap_or_default(),
            [_, rest @ ..] => {
                rest.iter().map(|line| show(&line.title)).collect::<Vec<_>>().join("\n")
            }
            [] => String::new(),
        };
        Self { id, title, body }
    }

    /// The number of a bundle's notification: the same for the same name, after a crash as well, and
    /// far from the small numbers that servers give out themselves.
    pub fn number_of(bundle: &str) -> u32 {
        // FNV-1a: the number has to be the same in every version of the app.
        let fold = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
        bundle.bytes().fold(2_166_136_261, fold) | 0x8000_0000
    }
}
