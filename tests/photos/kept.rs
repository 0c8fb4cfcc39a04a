//! Photos in the data folder: kept, exported, removed, and whole after any end.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;

use super::draw::{Pictures, mark, pixels, read};
use crate::support::data::Data;

fn data() -> Data {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    data
}

/// A picture's file: each number gives another one.
fn picture(pictures: &Pictures, number: u8) -> PathBuf {
    let path = pictures.path(&format!("{number}.png"));
    let shade = image::Rgb([90 + number, 80, 70]);
    image::RgbImage::from_pixel(80, 96, shade).save(&path).expect("written");
    path
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn add(data: &Data, path: &Path) -> Value {
    data.json(&["photo", "add", &text(path)])
}

/// Everything below a folder, by its path within.
fn below(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(text(path.strip_prefix(folder).expect("below")));
            }
        }
    }
    found
}

/// The files that the listed photos are to have.
fn wanted(list: &Value) -> BTreeSet<String> {
    let list = list.as_array().expect("a list").iter();
    let hashes = list.map(|photo| photo["sha256"].as_str().expect("a hash"));
    hashes
        .flat_map(|hash| ["photo.jpg", "small.jpg"].map(|file| format!("{hash}/{file}")))
        .collect()
}

#[test]
fn a_photo_is_kept_listed_exported_and_removed() {
    let (data, pictures) = (data(), Pictures::new());
    let one = add(&data, &picture(&pictures, 1));
    assert_eq!((&one["date"], &one["day"]), (&"2026-11-25".into(), &3.into()));
    assert_eq!((&one["view"], &one["lined_up"]), (&"front".into(), &false.into()));
    let path = text(&picture(&pictures, 2));
    let other = data.json(&["photo", "add", &path, "--on", "2026-11-20", "--view", "left"]);
    assert_eq!((&other["day"], &other["view"]), (&Value::Null, &"left".into()));
    let list = data.json(&["photo", "list"]);
    assert_eq!(list, Value::Array(vec![other, one.clone()]), "by their days");
    assert_eq!(below(&data.path().join("photos")), wanted(&list));

    let out = pictures.path("out.jpg");
    let told = data.json(&["photo", "export", &one["id"].to_string(), &text(&out)]);
    let bytes = read(&out);
    assert_eq!(told["bytes"], bytes.len());
    assert_eq!(pixels(&bytes).dimensions(), (80, 96));
    let said = data.refused(&["photo", "export", &one["id"].to_string(), &text(&out)]);
    assert!(said.contains("is there already"), "{said}");
    assert_eq!(read(&out), bytes, "what was there stays");

    let said = data.refused(&["photo", "remove", &one["id"].to_string()]);
    assert!(said.contains("cannot be brought back"), "{said}");
    assert_eq!(data.json(&["photo", "list"]).as_array().map(Vec::len), Some(2));
    data.run(&["photo", "remove", &one["id"].to_string(), "--yes"]);
    let list = data.json(&["photo", "list"]);
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    assert_eq!(below(&data.path().join("photos")), wanted(&list), "its files are gone");
}

#[test]
fn a_photo_is_nowhere_once_it_is_removed() {
    let (data, pictures) = (data(), Pictures::new());
    let one = add(&data, &pictures.face("face.png", 240));
    let hash = one["sha256"].as_str().expect("a hash");
    let stored = read(&data.path().join("photos").join(hash).join("photo.jpg"));
    // A piece of the picture itself: no two photos share it.
    let piece = &stored[stored.len() / 2..stored.len() / 2 + 64];
    let holds = |file: &String| {
        let bytes = read(&data.path().join(file));
        bytes.windows(piece.len()).any(|part| part == piece)
    };
    assert_eq!(below(&data.path()).iter().filter(|file| holds(file)).count(), 1);
    data.run(&["photo", "remove", &one["id"].to_string(), "--yes"]);
    assert_eq!(below(&data.path()).iter().filter(|file| holds(file)).count(), 0);
}

#[cfg(unix)]
#[test]
fn the_files_are_closed_to_others() {
    use std::os::unix::fs::PermissionsExt;

    let (data, pictures) = (data(), Pictures::new());
    add(&data, &picture(&pictures, 1));
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let photos = data.path().join("photos");
    assert_eq!(mode(&photos), 0o700);
    for file in below(&photos) {
        assert_eq!(mode(&photos.join(&file)), 0o600, "{file}");
        assert_eq!(mode(photos.join(&file).parent().expect("a folder")), 0o700, "{file}");
    }
}

#[test]
fn no_stored_byte_says_where_a_photo_was_taken() {
    let (data, pictures) = (data(), Pictures::new());
    let photo = pictures.convert(&pictures.face("face.png", 240), &[], "told.jpg");
    let preview = pictures.convert(&photo, &["-resize", "80x80"], "preview.jpg");
    let preview = format!("-ThumbnailImage<={}", preview.display());
    mark(&photo, &["-GPSLatitude=48.2083", "-GPSLatitudeRef=N", "-Make=Telltale", &preview]);
    assert!(read(&photo).windows(8).any(|part| part == b"Telltale"));
    add(&data, &photo);
    for file in below(&data.path()) {
        let bytes = read(&data.path().join(&file));
        for word in [&b"Telltale"[..], b"Exif", b"told.jpg"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word), "{file}");
        }
    }
}

#[test]
fn what_cannot_be_a_photo_gets_a_sentence_and_leaves_nothing() {
    let (data, pictures) = (data(), Pictures::new());
    let path = picture(&pictures, 1);
    let file = |name: &str, bytes: &[u8]| {
        std::fs::write(pictures.path(name), bytes).expect("written");
        text(&pictures.path(name))
    };
    let whole = read(&path);
    for (path, word) in [
        (file("half.png", &whole[..whole.len() / 2]), "damaged or not complete"),
        (file("letter.jpg", b"Dear Ines"), "not a picture"),
        (file("apple.jpg", b"\0\0\0\x24ftypheic\0\0\0\0"), "HEIC"),
        (text(&pictures.path("missing.jpg")), "cannot be read"),
        (text(&data.path()), "cannot be read"),
    ] {
        let said = data.refused(&["photo", "add", &path]);
        assert!(said.contains(word), "{said}");
    }
    let path = text(&path);
    let said = data.refused(&["photo", "add", &path, "--on", "2026-11-26"]);
    assert!(said.contains("still to come"), "{said}");
    assert!(data.refused(&["photo", "remove", "7", "--yes"]).contains("no photo 7"));
    assert!(data.refused(&["photo", "export", "x", &path]).contains("no photo x"));
    assert_eq!(below(&data.path().join("photos")), BTreeSet::new());
    data.run(&["photo", "add", &path]);
    assert!(data.refused(&["photo", "add", &path]).contains("there already, as number 1"));
}

/// What changes files: being killed at any other call comes to the same.
const CHANGES: &str = "write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,mkdir,mkdirat,unlink,\
                       unlinkat,rmdir,ftruncate";

#[test]
fn whenever_it_is_killed_the_old_or_the_new_state_is_there_and_nothing_else() {
    let (data, pictures) = (data(), Pictures::new());
    let kept = add(&data, &picture(&pictures, 1));
    let path = text(&picture(&pictures, 2));
    let photos = data.path().join("photos");
    let (mut old, mut new) = (0, 0);
    // Adding: at each call until it comes through.
    for count in 1.. {
        let args = ["photo", "add", &path];
        let was_killed = data.is_killed_at(&args, CHANGES, count);
        let list = data.json(&["photo", "list"]);
        assert_eq!(below(&photos), wanted(&list), "adding, killed at call {count}");
        assert_eq!(list[0], kept, "what was there stays");
        let is_new = list.as_array().map(Vec::len) == Some(2);
        (old, new) = (old + u32::from(!is_new), new + u32::from(is_new));
        if !was_killed {
            assert!(is_new);
            break;
        }
        if is_new {
            // Removing, killed at about the same place.
            let id = list[1]["id"].to_string();
            data.is_killed_at(&["photo", "remove", &id, "--yes"], CHANGES, count);
            let list = data.json(&["photo", "list"]);
            assert_eq!(below(&photos), wanted(&list), "removing, killed at call {count}");
            if list.as_array().map(Vec::len) == Some(2) {
                data.run(&["photo", "remove", &id, "--yes"]);
            }
        }
    }
    assert!(old > 8 && new > 1 && old + new >= 20, "{old} old, {new} new");
}

/// Each call is a moment that a file system can be in; this adds the moments that no call marks: within a
/// write, within a decoder, before the store is open.
#[test]
fn killed_at_any_moment_the_old_or_the_new_state_is_there_and_nothing_else() {
    use std::hash::{BuildHasher, RandomState};
    use std::time::Instant;

    let (data, pictures) = (data(), Pictures::new());
    let kept = add(&data, &picture(&pictures, 1));
    // A larger one, so that decoding and writing it take a while.
    let path = text(&pictures.face("face.png", 900));
    let photos = data.path().join("photos");
    let begun = Instant::now();
    let added = data.json(&["photo", "add", &path]);
    let whole = begun.elapsed();
    data.run(&["photo", "remove", &added["id"].to_string(), "--yes"]);
    let moments = if std::env::var_os("AFTERGLOW_TEST_ALL").is_some() { 50 } else { 8 };
    for _ in 0..moments {
        let permille = u32::try_from(RandomState::new().hash_one(0) % 1_100).expect("small");
        let after = whole * permille / 1_000;
        let mut adding = data.command(&["photo", "add", &path]);
        let adding = adding.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut adding = adding.expect("the program runs");
        std::thread::sleep(after);
        adding.kill().expect("it is ours");
        adding.wait().expect("it ends");
        let list = data.json(&["photo", "list"]);
        assert_eq!(below(&photos), wanted(&list), "killed after {after:?} of {whole:?}");
        assert_eq!(list[0], kept, "what was there stays");
        if let Some(new) = list.get(1) {
            data.run(&["photo", "remove", &new["id"].to_string(), "--yes"]);
        }
    }
}

#[test]
fn a_store_of_an_earlier_day_and_the_files_of_now_are_brought_together() {
    let (data, pictures) = (data(), Pictures::new());
    let (first, second) = (picture(&pictures, 1), picture(&pictures, 2));
    let one = add(&data, &first);
    let id = one["id"].to_string();
    // A copy of the store, from before the second photo was added and the first one was removed.
    let copy = data.folder().join("copy.db");
    std::fs::copy(data.file(), &copy).expect("copied");
    add(&data, &second);
    data.run(&["photo", "remove", &id, "--yes"]);
    let files = below(&data.path().join("photos"));
    for end in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(data.path().join(format!("afterglow.db{end}")));
    }
    std::fs::copy(&copy, data.file()).expect("restored");
    // An entry without files: it is listed, says what to do when it is asked for, and does no harm.
    let list = data.json(&["photo", "list"]);
    assert_eq!(list, Value::Array(vec![one]));
    let out = text(&pictures.path("out.jpg"));
    let said = data.refused(&["photo", "export", &id, &out]);
    assert!(said.contains("is gone") && said.contains("add the photo again"), "{said}");
    assert!(!Path::new(&out).exists());
    // Files without an entry: nothing removes them.
    assert_eq!(below(&data.path().join("photos")), files);
    // What it says to do works, and the other picture is taken over as it is.
    data.run(&["photo", "remove", &id, "--yes"]);
    add(&data, &first);
    add(&data, &second);
    let list = data.json(&["photo", "list"]);
    assert_eq!(below(&data.path().join("photos")), wanted(&list));
    for photo in list.as_array().expect("a list") {
        let out = pictures.path(&format!("{}.jpg", photo["id"]));
        data.run(&["photo", "export", &photo["id"].to_string(), &text(&out)]);
        assert_eq!(pixels(&read(&out)).dimensions(), (80, 96));
    }
}

#[test]
fn a_photo_without_an_entry_is_kept_when_the_store_is_that_of_a_backup() {
    let (data, pictures) = (data(), Pictures::new());
    add(&data, &picture(&pictures, 1));
    let files = below(&data.path().join("photos"));
    // Damaged: a fresh store takes its place, which knows of no photo.
    for end in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(data.path().join(format!("afterglow.db{end}")));
    }
    std::fs::write(data.file(), b"no database at all, but long enough to be looked at")
        .expect("written");
    let output = data.output(&["photo", "list", "--json"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(below(&data.path().join("photos")), files);
}
