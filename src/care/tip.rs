//! What the cards of the deck say beyond their words.

use super::day::TipView;

/// Those that end with the professional: ask them, contact them, see them.
const SAY_ASK: [&str; 5] =
    ["day_zero_sun", "tip_expect", "vitamin_c", "reintroduce", "tip_follow_up"];

impl TipView {
    /// Whether it says to ask or to contact the professional.
    pub fn says_ask(&self) -> bool {
        SAY_ASK.contains(&&*self.id)
    }
}
