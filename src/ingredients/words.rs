//! The words of a short text, folded as names are.

use super::fold::{Folded, is_break};

/// The folded words of a short text, in order.
pub fn folded_words(text: &str) -> Vec<Vec<u8>> {
    let folded = Folded::of(text);
    let mut words: Vec<Vec<u8>> = Vec::new();
    for (at, byte) in folded.bytes.iter().enumerate() {
        if is_break(*byte) {
            continue;
        }
        match words.last_mut() {
            Some(word) if !folded.is_start(at) => word.push(*byte),
            _ => words.push(vec![*byte]),
        }
    }
    words
}
