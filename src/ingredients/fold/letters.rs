//! What is read one for the other: letters of other scripts that look Latin, digits that look like letters.

/// The Latin letters that a letter is read for, if it is none of them.
pub(super) fn latin(plain: char) -> Option<&'static [u8]> {
    let latin: &[u8] = match plain {
        'ß' => b"ss",
        'æ' => b"ae",
        'œ' => b"oe",
        // Cyrillic letters that look Latin stand beside those.
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

/// Every byte folded: small, and like what it is read for.
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

/// What is read one for the other becomes the same.
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
