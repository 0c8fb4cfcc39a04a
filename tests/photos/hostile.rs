//! Files that are no photos, that end too early or that want too much: each gets a sentence.

use afterglow::photos::{Limits, PhotoError, make};

use super::draw::Pictures;

fn refused(bytes: &[u8]) -> PhotoError {
    make(bytes, Limits::USUAL).map(|made| made.size).expect_err("refused")
}

fn accepted(bytes: &[u8]) -> bool {
    make(bytes, Limits::USUAL).is_ok()
}

#[test]
fn a_file_that_ends_too_early_is_damaged_at_whatever_place() {
    let pictures = Pictures::new();
    for (options, name) in [
        (&["-quality", "85"][..], "plain.jpg"),
        (&["-interlace", "Plane", "-quality", "85"], "progressive.jpg"),
        (&[], "plain.png"),
        (&["-interlace", "Plane"], "interlaced.png"),
        (&["-quality", "85"], "lossy.webp"),
        (&["-define", "webp:lossless=true"], "lossless.webp"),
    ] {
        let bytes = pictures.bytes(options, name);
        assert!(accepted(&bytes), "{name}");
        for twentieth in 1..20 {
            let part = &bytes[..bytes.len() * twentieth / 20];
            assert_eq!(refused(part), PhotoError::Damaged, "{name} at {twentieth}/20");
        }
        // The first bytes say what it is; fewer say nothing.
        assert!(matches!(refused(&bytes[..12]), PhotoError::Damaged), "{name}");
        assert_eq!(refused(&bytes[..2]), PhotoError::Unknown, "{name}");
    }
}

#[test]
fn what_it_is_is_told_by_its_bytes() {
    let pictures = Pictures::new();
    let png = pictures.bytes(&[], "plain.png");
    std::fs::write(pictures.path("renamed.jpg"), &png).expect("written");
    assert!(accepted(&std::fs::read(pictures.path("renamed.jpg")).expect("readable")));
    for bytes in [&b""[..], b"hello", b"%PDF-1.7", b"GIF89a", b"BM      ", b"II*\0", b"<svg></svg>"]
    {
        assert_eq!(refused(bytes), PhotoError::Unknown);
    }
    assert_eq!(refused(b"\0\0\0\x24ftypheic\0\0\0\0"), PhotoError::Other("HEIC"));
    assert_eq!(refused(b"\0\0\0\x24ftypavif\0\0\0\0"), PhotoError::Other("AVIF"));
    for mark in [&b"\xff\xd8\xff"[..], b"\x89PNG\r\n\x1a\n", b"RIFF\x10\0\0\0WEBPVP8 "] {
        let mut bytes = mark.to_vec();
        bytes.extend([0x55; 4096]);
        assert_eq!(refused(&bytes), PhotoError::Damaged, "only the mark is right: {mark:?}");
    }
}

/// The checksum of PNG's chunks.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}

/// A picture's file that says it were of another size.
fn claims(mut bytes: Vec<u8>, width: u16, height: u16) -> Vec<u8> {
    if bytes.starts_with(b"\x89PNG") {
        bytes[16..20].copy_from_slice(&u32::from(width).to_be_bytes());
        bytes[20..24].copy_from_slice(&u32::from(height).to_be_bytes());
        let sum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        return bytes;
    }
    let frame =
        bytes.windows(2).position(|two| matches!(two, [0xff, 0xc0 | 0xc2])).expect("a frame");
    bytes[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

#[test]
fn a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() {
    let pictures = Pictures::new();
    let started = std::time::Instant::now();
    for name in ["bomb.jpg", "bomb.png"] {
        let bytes = pictures.bytes(&["-quality", "80"], name);
        let bomb = claims(bytes, 65_000, 65_000);
        let wanted = PhotoError::TooLarge { width: 65_000, height: 65_000, limit: 51 };
        assert_eq!(refused(&bomb), wanted, "{name}");
    }
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    // Of a hundred megapixels, as some phones take them.
    let large = claims(pictures.bytes(&["-quality", "80"], "large.jpg"), 8700, 11_600);
    assert_eq!(refused(&large), PhotoError::TooLarge { width: 8700, height: 11_600, limit: 51 });
}

#[test]
fn what_says_it_were_larger_than_it_is_is_damaged() {
    let pictures = Pictures::new();
    let bytes = pictures.bytes(&[], "larger.png");
    assert_eq!(refused(&claims(bytes, 4000, 4000)), PhotoError::Damaged);
}

#[test]
fn a_file_of_too_many_bytes_and_a_picture_of_too_few_pixels_are_refused() {
    let pictures = Pictures::new();
    let bytes = pictures.bytes(&["-quality", "80"], "one.jpg");
    let few = Limits { file: 1000, ..Limits::USUAL };
    assert_eq!(make(&bytes, few).map(|made| made.size), Err(PhotoError::TooHeavy(0)));
    let tiny = pictures.bytes(&["-resize", "40x40"], "tiny.png");
    assert!(matches!(refused(&tiny), PhotoError::TooSmall { width: 30, height: 40 }));
}
