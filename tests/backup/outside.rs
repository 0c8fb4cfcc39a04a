//! What is written, read by other programs; and what they write, read here.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use afterglow::app::Passphrase;
use afterglow::backup::{BackupError, Sealer, unseal};

use super::{backup_of, passphrase, somebody, text};

/// Runs a program and returns what it says; it has to do it.
pub(super) fn run(program: &mut Command) -> String {
    let output = program.output().expect("it is installed");
    assert!(output.status.success(), "{program:?}: {output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

pub(super) fn sqlite(file: &Path, sql: &str) -> String {
    run(Command::new("sqlite3").arg("-readonly").arg(file).arg(sql)).trim().to_owned()
}

#[test]
fn tar_sha256sum_and_sqlite_read_a_backup() {
    let data = somebody();
    let file = backup_of(&data);
    let to = data.folder().join("to");
    fs::create_dir(&to).expect("made");
    run(Command::new("tar").arg("xf").arg(&file).arg("-C").arg(&to));
    let top = to.join("afterglow-backup");
    let said = run(Command::new("sha256sum")
        .args(["--check", "--strict", "SHA256SUMS"])
        .current_dir(&top));
    // What it is, the store, and two files of two photos.
    assert_eq!(said.lines().filter(|line| line.ends_with(": OK")).count(), 6, "{said}");
    let store = top.join("afterglow.db");
    assert_eq!(sqlite(&store, "PRAGMA integrity_check"), "ok");
    assert_eq!(sqlite(&store, "SELECT date FROM treatment"), "2026-11-22");
    assert_eq!(sqlite(&store, "PRAGMA journal_mode"), "delete", "one file, without companions");
    let hash = sqlite(&store, "SELECT hash FROM photo LIMIT 1");
    let photo = top.join("photos").join(&hash).join("photo.jpg");
    let sum = run(Command::new("sha256sum").arg(&photo));
    assert!(sum.starts_with(&hash), "{sum}");
    assert!(fs::read(&photo).expect("read").starts_with(&[0xff, 0xd8]), "a JPEG");
    let about: serde_json::Value =
        serde_json::from_slice(&fs::read(top.join("about.json")).expect("read")).expect("JSON");
    assert_eq!((&about["afterglow_backup"], &about["photos"]), (&1.into(), &2.into()));
}

#[test]
fn nothing_that_was_deleted_is_in_a_backup() {
    let data = somebody();
    let marker = "Zaubernuss-7431";
    data.run(&["agenda", "add", marker]);
    data.run(&["agenda", "remove", "1"]);
    let bytes = fs::read(backup_of(&data)).expect("read");
    assert!(!bytes.windows(marker.len()).any(|part| part == marker.as_bytes()));
}

/// age asks at a terminal: `script` is one.
pub(super) fn age(args: &str, typed: &str) -> bool {
    let mut program = Command::new("script");
    program.args(["--quiet", "--return", "--command", &format!("age {args}"), "/dev/null"]);
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = program.spawn().expect("script");
    let mut pipe = program.stdin.take().expect("a pipe");
    let mut shown = program.stdout.take().expect("a pipe");
    for line in typed.lines() {
        // What is typed before age asks is thrown away.
        let mut byte = [0];
        while byte != *b":" {
            shown.read_exact(&mut byte).expect("age asks");
        }
        let _ = pipe.write_all(format!("{line}\r").as_bytes());
    }
    let ended = program.wait().expect("it ends");
    drop(pipe);
    ended.success()
}

#[test]
fn age_opens_what_is_sealed_here() {
    let data = somebody();
    let words = passphrase(&data, "zwölf Hühner");
    let (sealed, open) = (data.folder().join("sealed.age"), data.folder().join("open"));
    data.run(&["backup", &text(&sealed), "--passphrase-file", &words]);
    assert!(age(&format!("-d -o {} {}", text(&open), text(&sealed)), "zwölf Hühner"));
    let names = run(Command::new("tar").arg("tf").arg(&open));
    assert_eq!(names.lines().count(), 7, "{names}");
    // And what age opened is a backup.
    let other = crate::support::data::Data::new();
    other.run(&["restore", &text(&open)]);
}

#[test]
fn what_age_seals_is_read_by_the_same_rules() {
    let folder = tempfile::tempdir().expect("a folder");
    // Around the edges of a chunk, and nothing at all.
    for size in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let (plain, sealed) = (folder.path().join("plain"), folder.path().join("sealed"));
        let bytes: Vec<u8> =
            (0..size).map(|at: usize| u8::try_from(at % 251).expect("small")).collect();
        fs::write(&plain, &bytes).expect("written");
        let _ = fs::remove_file(&sealed);
        assert!(age(&format!("-p -o {} {}", text(&sealed), text(&plain)), "one two\none two"));
        let words = Passphrase::of(b"one two").expect("words");
        let open = |factor| unseal(fs::File::open(&sealed).expect("there"), &words, factor);
        let mut read = Vec::new();
        let mut stream = open(18).map_err(|problem| problem.to_string()).expect("opened");
        std::io::Read::read_to_end(&mut stream, &mut read).expect("read");
        assert!(read == bytes, "{size} bytes");
        // It takes four times the memory of ours: a phone may not have that.
        assert!(matches!(open(16).err(), Some(BackupError::SealedOtherwise)));
        if size > 1 {
            break_each(&fs::read(&sealed).expect("read"), &words);
            return;
        }
    }
}

/// A byte that is changed anywhere behind the first lines is damage, and so is an end that is missing.
fn break_each(sealed: &[u8], words: &Passphrase) {
    let mut small = Sealer::new(Vec::new(), words).expect("begun");
    small.write_all(&sealed[..200]).expect("written");
    let small = small.finish().expect("sealed");
    let read = |bytes: &[u8]| -> Result<Vec<u8>, BackupError> {
        let mut all = Vec::new();
        std::io::Read::read_to_end(&mut unseal(bytes, words, 16)?, &mut all)?;
        Ok(all)
    };
    assert_eq!(read(&small).expect("whole"), &sealed[..200]);
    let header = small.windows(4).position(|part| part == b"--- ").expect("an end");
    for at in (header + 4..small.len()).step_by(7) {
        let mut other = small.clone();
        other[at] ^= 1;
        assert!(matches!(read(&other), Err(BackupError::Damaged)), "changed at {at}");
        assert!(matches!(read(&small[..at]), Err(BackupError::Damaged)), "cut at {at}");
    }
    let other = Passphrase::of(b"one too").expect("words");
    assert!(matches!(unseal(&small[..], &other, 16).err(), Some(BackupError::WrongPassphrase)));
}

#[test]
fn sqlite_and_a_picture_program_read_an_export() {
    let data = somebody();
    data.run(&["agenda", "add", "=1+1"]);
    let to = data.folder().join("export");
    let told = data.json(&["export", &text(&to)]);
    assert_eq!((&told["photos"], &told["missing_photos"]), (&2.into(), &0.into()));
    let csv = |table: &str, sql: &str| {
        let mut program = Command::new("sqlite3");
        program.args([":memory:", ".mode csv"]);
        program.arg(format!(".import {} {table}", to.join(format!("{table}.csv")).display()));
        run(program.arg(".mode list").arg(sql)).trim().to_owned()
    };
    assert_eq!(
        csv("treatment", "SELECT date, at_time FROM treatment"),
        "2026-11-22|2026-11-22T15:00:00+01:00"
    );
    assert_eq!(csv("check_in", "SELECT note FROM check_in"), "Warm, \"tight\"; é, ß, ش");
    // A spreadsheet takes it for words.
    assert_eq!(csv("agenda", "SELECT text FROM agenda"), "'=1+1");
    // Every table, whatever is in it, and as many rows as in the store.
    let tables = super::tables(&data.file());
    let tables = tables.iter().filter(|(name, _)| !name.starts_with("sqlite_"));
    for (name, rows) in tables.clone() {
        if !rows.is_empty() {
            let count = csv(name, &format!("SELECT count(*) FROM {name}"));
            assert_eq!(count, rows.len().to_string(), "{name}");
        }
        let sql = format!(
            "SELECT json_array_length(readfile('{}'), '$.tables.{name}')",
            to.join("afterglow.json").display()
        );
        assert_eq!(
            run(Command::new("sqlite3").args([":memory:", &sql])).trim(),
            rows.len().to_string()
        );
    }
    assert_eq!(told["tables"], tables.count());
    let pictures: Vec<_> = super::files(&to.join("photos")).into_keys().collect();
    assert_eq!(pictures[0].display().to_string(), "2026-11-25-front-1.jpg");
    for picture in pictures {
        let said = run(Command::new("identify").arg(to.join("photos").join(picture)));
        assert!(said.contains("JPEG 80x96"), "{said}");
    }
    let said = data.refused(&["export", &text(&to)]);
    assert!(said.contains("not an empty folder"), "{said}");
}
