//! Links and pictures that are made to do harm: each gets a sentence, and soon.

use std::time::Instant;

use afterglow::care::plan_file::MOST_BYTES;
use afterglow::care::slip::{LinkError, MOST_LINK, Slip};
use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};

use super::{client, words};

/// A link with a right checksum around any bytes.
fn link_of(packed: &[u8]) -> String {
    let mut bytes = Sha256::digest(packed)[..4].to_vec();
    bytes.extend(packed);
    format!("afterglow:1{}", BASE32_NOPAD.encode(&bytes))
}

fn packed(text: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(text, 9)
}

#[test]
fn what_unpacks_to_more_than_a_plan_is_refused_soon() {
    let begun = Instant::now();
    for size in [MOST_BYTES + 129, 1 << 20, 40 << 20] {
        let bomb = link_of(&packed(&vec![b'a'; size]));
        let told = Slip::of_link(&bomb).expect_err("refused");
        // The longest of them is longer than any link.
        assert_eq!(told, LinkError::TooLarge, "{size}");
        let data = client();
        let said = data.piped(&["plan", "apply", "-", "--yes"], bomb.as_bytes());
        assert_eq!(said.status.code(), Some(2), "{said:?}");
        let said = String::from_utf8_lossy(&said.stderr);
        assert!(said.contains("64 KiB"), "{said}");
    }
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
    // As much as fits is read.
    let most = vec![b'#'; MOST_BYTES];
    let full = [b"\n".to_vec(), most].concat();
    assert_eq!(Slip::of_link(&link_of(&packed(&full))).expect("read").plan.len(), MOST_BYTES);
    assert_eq!(Slip::of_link(&"A".repeat(MOST_LINK + 1)), Err(LinkError::TooLarge));
}

#[test]
fn what_is_packed_wrongly_is_damaged() {
    let plan = b"\nversion=1\nprofessional=\"x\"\n";
    let sound = packed(plan);
    assert!(Slip::of_link(&link_of(&sound)).is_ok());
    for length in 0..sound.len() {
        assert_eq!(Slip::of_link(&link_of(&sound[..length])), Err(LinkError::Damaged), "{length}");
    }
    for text in [
        &b""[..],
        b"no line break",
        b"\xff\xfe\n",
        b"2026-11-22\nversion=1",
        b"2026-11-22T15:00:00+01:00 \nversion=1",
        b"2026-11-22T15:00:00+01:00 Europe/Berlin and more\nversion=1",
        b"2026-11-22T15:00:00+99:00 Europe/Berlin\nversion=1",
        b"2026-13-22 Europe/Berlin\nversion=1",
        b"9999-12-31 Europe/Berlin\nversion=1",
        b"2026-11-22 \x1b[31m\nversion=1",
        // Paths, and those of another computer.
        b"2026-11-22T15:00:00+01:00 \\\\server\\share\\zone\nversion=1",
        b"2026-11-22T15:00:00+01:00 Europe\\Berlin\nversion=1",
        b"2026-11-22T15:00:00+01:00 //server/share/zone\nversion=1",
        b"2026-11-22T15:00:00+01:00 /etc/localtime\nversion=1",
        b"2026-11-22 C:zone\nversion=1",
    ] {
        let told = Slip::of_link(&link_of(&packed(text)));
        assert_eq!(told, Err(LinkError::Damaged), "{:?}", String::from_utf8_lossy(text));
    }
}

#[test]
fn a_zone_that_nobody_knows_is_the_clients() {
    let data = client();
    let text = b"2026-11-22T15:00:00+01:00 ../../etc/passwd\nversion=1\nprofessional=\"x\"\n";
    let link = link_of(&packed(text));
    data.run(&["plan", "apply", &link, "--yes", "--note-treatment"]);
    let noted = data.json(&["treatment", "list"]);
    assert_eq!(noted[0]["zone"], "Europe/Berlin", "{noted}");
    assert_eq!(noted[0]["at"], "2026-11-22T15:00:00+01:00");
}

#[test]
fn the_time_that_is_shown_is_the_one_that_is_noted() {
    for (written, shown, noted_at, zone) in [
        // Of a zone that nobody knows only the offset holds.
        ("15:00:00+09:00 Nowhere/Land", "15:00", "2026-11-22T07:00:00+01:00", "<+0900>-09:00"),
        // Where a zone is known its law holds, whatever offset was written.
        ("15:00:00+09:00 Europe/Berlin", "07:00", "2026-11-22T07:00:00+01:00", "Europe/Berlin"),
        ("15:00:00+01:00 Asia/Tokyo", "23:00", "2026-11-22T15:00:00+01:00", "Asia/Tokyo"),
    ] {
        let data = client();
        let text = format!("2026-11-22T{written}\nversion=1\nprofessional=\"x\"\n");
        let link = link_of(&packed(text.as_bytes()));
        let said = data.run(&["plan", "apply", &link, "--yes", "--note-treatment"]);
        assert!(said.contains(shown), "{written}: {said}");
        let noted = data.json(&["treatment", "list"]);
        // Commands tell instants by the client's own clock.
        assert_eq!(noted[0]["at"], noted_at, "{written}: {noted}");
        // It is read back by the zone where it was.
        assert_eq!((&noted[0]["zone"], &noted[0]["date"]), (&zone.into(), &"2026-11-22".into()));
        // Again: it is the same treatment.
        let said = data.run(&["plan", "apply", &link, "--yes", "--note-treatment"]);
        assert!(said.contains("is noted already"), "{written}: {said}");
    }
}

#[test]
fn a_plan_in_a_link_is_checked_like_one_in_a_file() {
    let data = client();
    let plan = b"\nversion=1\nprofessional=\"x\"\nphone=\"112\"\nunknown=1\n";
    let link = link_of(&packed(plan));
    let output = data.output(&["plan", "check", &link]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), said.lines().count()), (Some(2), 3), "{said}");
    assert!(said.contains("Emergency numbers are the same"), "{said}");
}

#[test]
fn each_way_to_give_nothing_is_a_sentence() {
    let data = client();
    let path = data.folder().join("file");
    let mut said = Vec::new();
    let blank = image::GrayImage::from_pixel(300, 300, image::Luma([255]));
    let mut png = std::io::Cursor::new(Vec::new());
    blank.write_to(&mut png, image::ImageFormat::Png).expect("written");
    let png = png.into_inner();
    for bytes in [
        &b"afterglow:1AAAA"[..],
        b"afterglow:9AAAA",
        &png,
        &png[..png.len() / 2],
        b"\xff\xfe\x00binary",
        b"\0\0\0\x24ftypheic\0\0\0\0",
    ] {
        std::fs::write(&path, bytes).expect("written");
        said.push(data.refused(&["plan", "show", words(&path)]));
    }
    let parts =
        ["not complete", "newer version", "No code", "damaged or not complete", "UTF-8", "HEIC"];
    for (said, part) in said.iter().zip(parts) {
        assert!(said.contains(part), "{said}: {part}");
    }
    assert!(data.refused(&["plan", "show", words(data.folder())]).contains("cannot be read"));
    // Nothing was changed by any of it.
    assert_eq!(data.json(&["plan", "history"]), serde_json::json!([]));
}
