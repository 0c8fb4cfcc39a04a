//! How much a schedule holds: what is submitted keeps to it, and what is read is refused beyond it.

/// The longest file that is read, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The most notifications in it.
pub const MOST_OCCURRENCES: usize = 2_000;
/// The longest name of an entry or a bundle.
pub(super) const MOST_NAME: usize = 200;
/// The most buttons of a notification.
pub(super) const MOST_ACTIONS: usize = 2;
/// The longest title, the longest label.
pub(super) const MOST_TITLE: usize = 300;
/// The longest body.
pub(super) const MOST_BODY: usize = 2_000;

/// How long a text is: counted as Java counts it, since both sides keep to the limits.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}
