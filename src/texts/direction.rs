//! Which way a text runs: what runs the other way than the words around it is kept apart by marks, so that
//! punctuation and numbers stay where they belong.

/// First strong isolate: what follows runs by its own first letter.
const BY_ITSELF: char = '\u{2068}';
/// Left-to-right isolate.
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Right-to-left isolate.
const RIGHT_TO_LEFT: char = '\u{2067}';
/// Pop directional isolate: the end of those.
const END: char = '\u{2069}';

/// Whose words are put into a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The language's own: they run its way, whatever letter they begin with.
    Own,
    /// Somebody's: they run by their first letter.
    Somebodys,
}

/// Whether a letter belongs to a script that is written from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}'
        | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}')
}

/// Whether a character is obeyed instead of shown, by a terminal, a calendar or a reader: control characters, those
/// that turn the direction of the text around them, other ends of a line, and the mark of the order of bytes.
pub fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The text without any mark that turns or keeps apart, for what would show them.
pub(super) fn without_marks(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Somebody's words without the marks that would reach beyond them.
pub(super) fn contained(words: &str) -> String {
    let reaches_out = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    words.chars().filter(|c| !reaches_out(*c)).collect()
}

/// The text with marks around it, where that changes anything in a language that runs from right to left or
/// from left to right.
pub(super) fn apart(text: String, whose: Whose, right_to_left: bool) -> String {
    let runs_otherwise = if right_to_left {
        // Numbers as well: `4-6` would read from its end.
        text.chars().any(|c| c.is_alphanumeric() && !is_right_to_left(c))
    } else {
        text.chars().any(is_right_to_left)
    };
    // Already apart as a whole, as a text within a text is.
    if !runs_otherwise
        || text.starts_with([BY_ITSELF, LEFT_TO_RIGHT, RIGHT_TO_LEFT])
            && text.find(END) == Some(text.len() - END.len_utf8())
    {
        return text;
    }
    let begin = match whose {
        Whose::Somebodys => BY_ITSELF,
        Whose::Own if right_to_left => RIGHT_TO_LEFT,
        Whose::Own => LEFT_TO_RIGHT,
    };
    format!("{begin}{text}{END}")
}
