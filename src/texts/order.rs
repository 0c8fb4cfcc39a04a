//! The order in which names are listed: that of a dictionary, not that of the codes of letters.

use unicode_normalization::UnicodeNormalization;

/// What a name is sorted by: its letters, small and without their accents, so that Österreich stands beside
/// Oman. Other scripts are left as they are.
pub fn sorted_by(name: &str) -> String {
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    name.nfd().filter(|c| !is_accent(c)).nfc().flat_map(char::to_lowercase).collect()
}
