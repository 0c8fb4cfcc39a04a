//! What a file is, by its bytes: a name can say anything.

use super::PhotoError;

/// A format that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Jpeg,
    Png,
    WebP,
}

impl Format {
    pub(super) fn of(bytes: &[u8]) -> Result<Self, PhotoError> {
        let at = |place: usize, mark: &[u8]| {
            bytes.get(place..).is_some_and(|rest| rest.starts_with(mark))
        };
        if at(0, b"\xff\xd8\xff") {
            return Ok(Self::Jpeg);
        }
        if at(0, b"\x89PNG\r\n\x1a\n") {
            return Ok(Self::Png);
        }
        if at(0, b"RIFF") && at(8, b"WEBP") {
            return Ok(Self::WebP);
        }
        let brands: [&[u8]; 6] = [b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"];
        if at(4, b"ftyp") && brands.iter().any(|brand| at(8, brand)) {
            return Err(PhotoError::Other("HEIC"));
        }
        if at(4, b"ftyp") && (at(8, b"avif") || at(8, b"avis")) {
            return Err(PhotoError::Other("AVIF"));
        }
        Err(PhotoError::Unknown)
    }
}

/// Whether a file begins as a picture does, be it one that can be read or not.
pub fn is_picture(bytes: &[u8]) -> bool {
    !matches!(Format::of(bytes), Err(PhotoError::Unknown))
}

/// Whether a JPEG goes to its end. The decoder fills up with grey what is missing, and says nothing.
pub(super) fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // Between segments may be any number of filling bytes, and within a scan anything else.
        let Some(marker) = bytes.get(at..).and_then(next_marker) else { return false };
        at += marker.1;
        match marker.0 {
            0xd9 => return true,
            // Restarts and what stands alone.
            0x01 | 0xd0..=0xd8 => {}
            _ => match bytes.get(at..at + 2) {
                Some([high, low]) => at += usize::from(u16::from_be_bytes([*high, *low])),
                _ => return false,
            },
        }
    }
}

/// The next marker and where it ends; a zero after 0xff is data of a scan.
fn next_marker(bytes: &[u8]) -> Option<(u8, usize)> {
    let is_marker = |two: &[u8]| two[0] == 0xff && !matches!(two[1], 0x00 | 0xff);
    let at = bytes.windows(2).position(is_marker)?;
    Some((bytes[at + 1], at + 2))
}
