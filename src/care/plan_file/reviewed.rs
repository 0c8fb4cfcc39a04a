//! Who reviewed a plan: a remark in its file, with the hash of every sentence that they read.
//!
//! The hash is of the sentences in one language. When a sentence changes, the hash no longer matches, and the
//! remark no longer counts.

use chrono::{DateTime, SubsecRound as _, Utc};

use super::signature::{Key, PrivateKey, REVIEW, SIGNATURE, sealed_by, time_of, written_time};
use super::table::is_hidden;

/// The version of the line.
const VERSION: &str = "1";
/// The most characters of a reviewer's name.
pub const MOST_NAME: usize = 80;

/// A review whose seal is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The key that sealed it.
    pub key: Key,
    /// When, as the reviewer's clock said.
    pub issued: DateTime<Utc>,
    /// The language of the sentences, by its tag.
    pub language: String,
    /// The hash of the sentences.
    pub hash: String,
    /// Who reviewed them.
    pub name: String,
}

/// The line of a review in a plan file, without what is around it.
pub fn review_line(text: &str) -> Option<&str> {
    let mut lines = text.lines().map(str::trim).filter(|line| line.starts_with(REVIEW));
    let line = lines.next()?;
    // Of two, neither.
    lines.next().is_none().then_some(line)
}

/// The review of a line; `None` for one that is damaged, or whose seal is wrong.
pub fn reviewed(line: &str) -> Option<Reviewed> {
    let rest = line.strip_prefix(REVIEW)?.trim_start();
    let mut parts = rest.splitn(7, ' ');
    let mut next = || parts.next().filter(|part| !part.is_empty());
    let (VERSION, issued, language, hash) = (next()?, next()?, next()?, next()?) else {
        return None;
    };
    let (key, seal, name) = (next()?, next()?, next()?);
    if !is_name(name) {
        return None;
    }
    let at = time_of(issued)?;
    let key = sealed_by(key, seal, &review_bytes(at, language, hash, name))?;
    let (language, hash, name) = (language.to_owned(), hash.to_owned(), name.to_owned());
    Some(Reviewed { key, issued: at, language, hash, name })
}

/// Whether a name can stand in the line.
pub fn is_name(name: &str) -> bool {
    name.trim() == name
        && !name.is_empty()
        && name.chars().count() <= MOST_NAME
        && !name.chars().any(is_hidden)
        && !is_sentence(name)
}

/// Whether words would say something where a name stands: it is shown at the foot of what to call for.
fn is_sentence(name: &str) -> bool {
    const TITLES: [&str; 19] = [
        "dent", "dipl", "doz", "dr", "dra", "jr", "med", "mme", "mr", "mrs", "ms", "phil", "priv",
        "prof", "sr", "sra", "st", "univ", "vet",
    ];
    let ends = |at: usize| {
        let word = name[..at].rsplit([' ', '.']).next().unwrap_or_default().to_lowercase();
        let is_title = word.chars().count() == 1 || TITLES.contains(&&*word);
        name[at + 1..].starts_with(' ') && !is_title
    };
    let marks = [':', ';', '!', '?', '…', '؟', '؛', '。', '！', '？', '\u{2028}', '\u{2029}'];
    name.contains(marks) || name.match_indices('.').any(|(at, _)| ends(at))
}

/// What the seal of a review is over: its version, when it was made, the language, the hash and the name.
pub fn review_bytes(issued: DateTime<Utc>, language: &str, hash: &str, name: &str) -> String {
    format!("afterglow review {VERSION}\n{}\n{language}\n{hash}\n{name}", written_time(issued))
}

impl PrivateKey {
    /// A plan file with the line of a review, in place of one that it had, above the line of a signature.
    pub fn review(
        &self,
        text: &str,
        (language, hash, name): (&str, &str, &str),
        at: DateTime<Utc>,
    ) -> String {
        let at = at.trunc_subsecs(0);
        let (key, seal) = self.seal(&review_bytes(at, language, hash, name));
        let issued = written_time(at);
        let line = format!("{REVIEW} {VERSION} {issued} {language} {hash} {key} {seal} {name}");
        let others = text.lines().filter(|line| !line.trim_start().starts_with(REVIEW));
        let (signature, plan): (Vec<&str>, Vec<&str>) =
            others.partition(|line| line.trim_start().starts_with(SIGNATURE));
        let lines = plan.into_iter().chain([&*line]).chain(signature);
        lines.flat_map(|line| [line, "\n"]).collect()
    }
}
