//! Characters that are confused: letters of other scripts that look Latin, digits that look like letters.

/// The Latin letters that a character is read as, if it is not Latin itself.
pub(super) fn latin(plain: char) -> Option<&'static [u8]> {
    let latin: &[u8] = match plain {
        'ß' => b"ss",
        'æ' => b"ae",
        'œ' => b"oe",
        // Cyrillic letters that look Latin, next to those they look like.
        'ø' | 'о' | 'ο' => b"o",
        'ł' | 'ı' | 'і' | 'ι' => b"l",
        'α' => b"alpha",
        'β' => b"beta",
        'а' => b"a",
        'в' => b"b",
        'е' | 'ε' => b"e",
        'к' => b"k",
        'м' => b"m",
        'н' => b"h",
        'р' | 'ρ' => b"p",
        'с' => b"c",
        'т' | 'τ' => b"t",
        'у' => b"y",
        'х' => b"x",
        _ => return None,
    };
    Some(latin)
}

/// Every byte folded: lower case, and confusable characters made equal.
pub(super) const FOLDED: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "counted to 255")]
        let plain = (byte as u8).to_ascii_lowercase();
        table[byte] = folded(plain);
        byte += 1;
    }
    table
};

/// Makes confusable characters equal.
pub(super) const fn folded(byte: u8) -> u8 {
    match byte {
        b'i' | b'1' => b'l',
        b'0' => b'o',
        b'5' => b's',
        byte => byte,
    }
}

/// Chinese, Japanese and Korean characters.
pub(super) const fn is_ideograph(wide: char) -> bool {
    matches!(wide, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
