//! The digits of other scripts.

use std::borrow::Cow;

/// The zeros of scripts that people type numbers in: Arabic, Persian, Devanagari, Bengali, Thai, and the wide ones.
const ZEROS: [char; 6] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'];

/// The ASCII digit that a digit of another script means; `None` for any other character.
pub(super) fn ascii_digit(c: char) -> Option<char> {
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|it| *it < 10);
    ZEROS.into_iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

/// A text with its digits as ASCII has them: `٣:٠٠` as `3:00`.
pub(super) fn with_ascii_digits(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| ascii_digit(c).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect())
}
