//! A picture is stored upright, in the colours of a screen, and without anything but the picture.

use std::process::Command;

use afterglow::photos::{Limits, Made, Size, make};
use image::RgbImage;

use super::draw::{MARKS, Pictures, find, mark, pixels, read, run};
use crate::support::date;

fn made(bytes: &[u8]) -> Made {
    make(bytes, Limits::USUAL).expect("a photo")
}

/// How far apart the marks of two pictures are, in pixels.
fn apart(one: &RgbImage, other: &RgbImage) -> f64 {
    let apart = MARKS.map(|mark| {
        let ((x, y), (to_x, to_y)) = (find(one, mark), find(other, mark));
        (x - to_x).hypot(y - to_y)
    });
    apart.into_iter().fold(0.0, f64::max)
}

#[test]
fn every_orientation_comes_out_as_imagemagick_turns_it() {
    let pictures = Pictures::new();
    let face = pictures.face("face.png", 240);
    for (format, turns) in [("jpg", &[1, 2, 3, 4, 5, 6, 7, 8][..]), ("png", &[6]), ("webp", &[8])] {
        for turn in turns.iter().copied() {
            let options = &["-quality", "95"];
            let tag = format!("-Orientation#={turn}");
            let turned = pictures.convert(&face, options, &format!("{turn}.{format}"));
            mark(&turned, &[&tag, "-n"]);
            // It turns only JPEG by itself.
            let known = pictures.convert(&face, options, "known.jpg");
            mark(&known, &[&tag, "-n"]);
            let wanted = pictures.convert(&known, &["-auto-orient", "-strip"], "wanted.png");
            let (wanted, made) = (pixels(&read(&wanted)), made(&read(&turned)));
            let seen = pixels(&made.bytes);
            assert_eq!(seen.dimensions(), wanted.dimensions(), "{format} {turn}");
            assert_eq!(seen.dimensions(), (made.size.width, made.size.height));
            assert!(apart(&seen, &wanted) < 2.0, "{format} {turn}: {}", apart(&seen, &wanted));
            let small = pixels(&made.small);
            assert_eq!(small.width() > small.height(), turn > 4, "{format} {turn}: the small copy");
        }
    }
}

/// A photo as a phone writes it: with everything that it says of where and by whom.
fn told(pictures: &Pictures) -> Vec<u8> {
    let face = pictures.face("face.png", 480);
    let photo = pictures.convert(&face, &["-quality", "92"], "told.jpg");
    let preview = pictures.convert(&face, &["-resize", "160x160"], "preview.jpg");
    let tags = [
        "-GPSLatitude=48.2083",
        "-GPSLatitudeRef=N",
        "-GPSLongitude=16.3731",
        "-GPSLongitudeRef=E",
        "-Make=Telltale",
        "-SerialNumber=Telltale-42",
        "-Comment=Telltale comment",
        "-XMP:Creator=Telltale creator",
        "-IPTC:City=Telltale city",
        "-DateTimeOriginal=2026:11:23 09:14:00",
        &format!("-ThumbnailImage<={}", preview.display()),
    ];
    mark(&photo, &tags);
    read(&photo)
}

#[test]
fn nothing_is_kept_of_what_a_file_says_besides_its_picture() {
    let pictures = Pictures::new();
    let bytes = told(&pictures);
    let told_by = |bytes: &[u8]| {
        let path = pictures.path("asked.jpg");
        std::fs::write(&path, bytes).expect("written");
        run(Command::new("exiftool").args(["-a", "-G1", "-s"]).arg(path))
    };
    let before = told_by(&bytes);
    for word in ["GPSLatitude", "ThumbnailImage", "Telltale creator", "Telltale city"] {
        assert!(before.contains(word), "{word} is in the file: {before}");
    }
    let made = made(&bytes);
    assert_eq!(made.taken, Some(date("2026-11-23")), "the day is told before it is stripped");
    for stored in [&made.bytes, &made.small] {
        let groups = ["[ExifTool]", "[System]", "[File]", "[JFIF]", "[Composite]"];
        let after = told_by(stored);
        for line in after.lines() {
            assert!(groups.iter().any(|group| line.starts_with(group)), "{line}");
        }
        let has = |word: &[u8]| stored.windows(word.len()).any(|part| part == word);
        assert!(!has(b"Telltale") && !has(b"Exif") && !has(b"GPS") && !has(b"http"));
        let pictures = stored.windows(3).filter(|part| *part == b"\xff\xd8\xff").count();
        assert_eq!(pictures, 1, "no preview within");
    }
}

#[test]
fn a_day_that_is_still_to_come_is_not_believed() {
    let today = date("2026-11-25");
    let mut made = made(&told(&Pictures::new()));
    assert_eq!(made.day(today), date("2026-11-23"));
    assert_eq!(made.day(date("2026-11-22")), date("2026-11-22"));
    made.taken = None;
    assert_eq!(made.day(today), today);
}

#[test]
fn a_picture_of_every_format_and_kind_is_read() {
    let pictures = Pictures::new();
    let plain = pixels(&made(&pictures.bytes(&["-quality", "95"], "plain.jpg")).bytes);
    let kinds: [(&[&str], &str); 8] = [
        (&["-interlace", "Plane", "-quality", "95"], "progressive.jpg"),
        (&["-sampling-factor", "4:2:0", "-quality", "95"], "halved.jpg"),
        (&["-colorspace", "CMYK", "-quality", "95"], "cmyk.jpg"),
        (&[], "plain.png"),
        (&["-depth", "16"], "deep.png"),
        (&["-type", "Palette"], "palette.png"),
        (&["-quality", "95"], "lossy.webp"),
        (&["-define", "webp:lossless=true"], "lossless.webp"),
    ];
    for (options, name) in kinds {
        let made = made(&pictures.bytes(options, name));
        assert_eq!(made.size, Size { width: 480, height: 640 }, "{name}");
        assert!(apart(&pixels(&made.bytes), &plain) < 1.0, "{name}");
    }
    let grey = made(&pictures.bytes(&["-colorspace", "Gray"], "grey.jpg"));
    assert_eq!(grey.size, Size { width: 480, height: 640 });
}

#[test]
fn what_shows_through_is_white() {
    let pictures = Pictures::new();
    let clear =
        pictures.bytes(&["-alpha", "set", "-channel", "A", "-evaluate", "set", "0"], "a.png");
    let seen = pixels(&made(&clear).bytes);
    assert!(seen.pixels().all(|pixel| pixel.0.iter().all(|part| *part > 250)));
}

#[test]
fn the_colours_of_another_profile_become_those_of_a_screen() {
    // ImageMagick, with another library, says what the same numbers are on a screen.
    let pictures = Pictures::new();
    let face = pictures.face("face.png", 240);
    let profile = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    let path = pictures.path("p3.icc");
    std::fs::write(&path, profile).expect("written");
    let path = path.display().to_string();
    // The same numbers, which mean more vivid colours in this profile.
    let wide = pictures.convert(&face, &["-profile", &path, "-quality", "100"], "wide.jpg");
    let srgb = pictures.path("srgb.icc");
    let known = moxcms::ColorProfile::new_srgb().encode().expect("a profile");
    std::fs::write(&srgb, known).expect("written");
    let srgb = srgb.display().to_string();
    let wanted = pictures.convert(&wide, &["-profile", &srgb, "-strip"], "wanted.png");
    let (wanted, seen) = (pixels(&read(&wanted)), pixels(&made(&read(&wide)).bytes));
    let plain = pixels(&read(&face));
    // In the middle of a cheek.
    let (x, y) = (80, 170);
    let apart = |one: &RgbImage, other: &RgbImage| {
        let parts = one.get_pixel(x, y).0.into_iter().zip(other.get_pixel(x, y).0);
        parts.map(|(one, other)| one.abs_diff(other)).max().unwrap_or(0)
    };
    assert!(apart(&plain, &wanted) > 6, "the profile changes something");
    assert!(apart(&seen, &wanted) <= 3, "{:?} {:?}", seen.get_pixel(x, y), wanted.get_pixel(x, y));
}

#[test]
fn a_large_picture_is_made_smaller_and_a_small_copy_is_small() {
    let pictures = Pictures::new();
    let face = pictures.face("face.png", 480);
    let large = pictures.convert(&face, &["-scale", "4200x4200!", "-quality", "60"], "large.jpg");
    let made = made(&read(&large));
    assert_eq!(made.size, Size { width: 4096, height: 4096 });
    let small = pixels(&made.small);
    assert_eq!(small.dimensions(), (480, 480));
    assert!(made.small.len() < 40_000, "{}", made.small.len());
}

#[test]
fn the_same_picture_has_the_same_hash_and_another_has_another() {
    let pictures = Pictures::new();
    let bytes = pictures.bytes(&["-quality", "90"], "one.jpg");
    assert_eq!(made(&bytes), made(&bytes));
    let path = pictures.path("one.jpg");
    mark(&path, &["-Make=Telltale"]);
    assert_eq!(made(&read(&path)).hash, made(&bytes).hash, "the same picture, said otherwise");
    let other = pictures.bytes(&["-flop", "-quality", "90"], "other.jpg");
    assert_ne!(made(&other).hash, made(&bytes).hash);
    let sum = run(Command::new("sha256sum").arg({
        let path = pictures.path("sum.jpg");
        std::fs::write(&path, &made(&bytes).bytes).expect("written");
        path
    }));
    assert!(sum.starts_with(made(&bytes).hash.as_str()), "{sum}");
}
