//! Files that are no backup, are broken, or were made to do harm: told apart, refused with a sentence, in bounded
//! work, and nothing of them comes into use.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use afterglow::app::{AppError, BackupError, Passphrase, restore};
use afterglow::backup::{MOST_PHOTOS, is_sealed, unpack, unseal};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use tar::{EntryType, Header};
use tempfile::TempDir;

use super::{backup_of, files, somebody, tables, unwatched};
use crate::undo::random::start;

/// A file of an archive.
#[derive(Clone)]
struct Part {
    name: String,
    kind: EntryType,
    link: Option<&'static str>,
    bytes: Vec<u8>,
}

fn part(name: &str, bytes: impl Into<Vec<u8>>) -> Part {
    Part { name: name.to_owned(), kind: EntryType::Regular, link: None, bytes: bytes.into() }
}

/// The files of a backup of somebody.
fn parts() -> Vec<Part> {
    let data = somebody();
    let bytes = fs::read(backup_of(&data)).expect("read");
    let mut archive = tar::Archive::new(&bytes[..]);
    let entries = archive.entries().expect("entries").map(|entry| {
        let mut entry = entry.expect("an entry");
        let name = entry.path().expect("a path").display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("read");
        part(name.strip_prefix("afterglow-backup/").expect("below"), bytes)
    });
    entries.collect()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("written");
        hex
    })
}

/// The same with right hashes for whatever is in it.
fn with_sums(mut parts: Vec<Part>) -> Vec<Part> {
    parts.retain(|part| part.name != "SHA256SUMS");
    let line = |part: &Part| {
        let hash = Sha256::digest(&part.bytes);
        let hash = hex(&hash);
        format!("{hash}  {}\n", part.name)
    };
    let sums: String = parts.iter().map(line).collect();
    parts.push(part("SHA256SUMS", sums));
    parts
}

/// Any name, also one that the library for archives would not write.
fn header(name: &str, kind: EntryType, size: u64) -> Header {
    let mut header = Header::new_gnu();
    let field = &mut header.as_old_mut().name;
    let name = name.as_bytes();
    let length = name.len().min(field.len());
    field[..length].copy_from_slice(&name[..length]);
    header.set_entry_type(kind);
    header.set_mode(0o644);
    header.set_size(size);
    header.set_cksum();
    header
}

fn archive(parts: &[Part]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in parts {
        let name = match part.name.strip_prefix('^') {
            Some(bare) => bare.to_owned(),
            None => format!("afterglow-backup/{}", part.name),
        };
        let mut header = header(&name, part.kind, part.bytes.len() as u64);
        if let Some(link) = part.link {
            header.set_link_name(link).expect("a link");
            header.set_cksum();
        }
        bytes.extend_from_slice(header.as_bytes());
        bytes.extend_from_slice(&part.bytes);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.resize(bytes.len() + 1024, 0);
    bytes
}

/// A folder with data of its own, on which everything is tried.
struct Target {
    home: TempDir,
    before: super::Tables,
}

impl Target {
    fn new() -> Self {
        let home = TempDir::new().expect("a folder");
        let folder = home.path().join("data");
        let mut app = super::since_the_treatment(&folder);
        crate::undo::random::prepare(&mut app);
        drop(app);
        let before = tables(&folder.join("afterglow.db"));
        Self { home, before }
    }

    /// Tries to restore bytes, which is refused; nothing has changed then, anywhere.
    fn refuses(&self, bytes: &[u8]) -> BackupError {
        let (folder, file) = (self.home.path().join("data"), self.home.path().join("file"));
        fs::write(&file, bytes).expect("written");
        let photos = files(&folder.join("photos"));
        let done = unwatched(|work| restore(&folder, &file, None, start().now, work));
        let Err(AppError::Backup(why)) = done else { panic!("{done:?}") };
        assert_eq!(tables(&folder.join("afterglow.db")), self.before);
        assert_eq!(files(&folder.join("photos")), photos);
        assert!(!folder.join("backups/aside").exists());
        let mut around: Vec<_> = fs::read_dir(self.home.path()).expect("read").flatten().collect();
        around.retain(|entry| entry.file_name() != "data" && entry.file_name() != "file");
        assert!(around.is_empty(), "{around:?}");
        why
    }

    fn accepts(&self, bytes: &[u8]) {
        let (folder, file) = (self.home.path().join("data"), self.home.path().join("file"));
        fs::write(&file, bytes).expect("written");
        unwatched(|work| restore(&folder, &file, None, start().now, work)).expect("restored");
    }
}

#[test]
fn what_is_no_backup_is_said_to_be_none() {
    let target = Target::new();
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0".repeat(100);
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03".repeat(100);
    let other = archive(&[part("^letter.txt", "Dear Ines")]);
    let named = archive(&[part("about.json", "{\"name\": \"something else\"}")]);
    for bytes in
        [&b""[..], b"x", b"Dear Ines", &[0; 4096], &[0xff; 4096], &zip, &gzip, &other, &named]
    {
        assert!(
            matches!(target.refuses(bytes), BackupError::Foreign),
            "{:?}",
            &bytes[..bytes.len().min(20)]
        );
    }
    let store = fs::read(target.home.path().join("data/afterglow.db")).expect("read");
    assert!(matches!(target.refuses(&store), BackupError::Foreign), "a bare store");
}

#[test]
fn a_newer_backup_is_said_to_be_newer() {
    let (target, mut all) = (Target::new(), parts());
    let newer = br#"{"afterglow_backup": 2, "all": "else differs"}"#;
    all[0].bytes = newer.to_vec();
    assert!(matches!(target.refuses(&archive(&with_sums(all.clone()))), BackupError::Newer));
    // The form is known, the store is newer.
    let mut all = parts();
    let home = TempDir::new().expect("a folder");
    let file = home.path().join("store");
    fs::write(&file, &all[1].bytes).expect("written");
    let conn = Connection::open(&file).expect("opened");
    conn.pragma_update(None, "user_version", 99).expect("written");
    drop(conn);
    all[1].bytes = fs::read(&file).expect("read");
    assert!(matches!(target.refuses(&archive(&with_sums(all))), BackupError::Newer));
}

#[test]
fn a_byte_that_is_changed_or_missing_is_damage() {
    let (target, all) = (Target::new(), parts());
    let whole = archive(&all);
    let ends: Vec<usize> =
        (0..40).map(|part| whole.len() * part / 40).chain([511, 512, 513]).collect();
    for end in ends {
        let why = target.refuses(&whole[..end]);
        let is_right = matches!(why, BackupError::Damaged)
            || end < 1536 && matches!(why, BackupError::Foreign);
        assert!(is_right, "cut at {end}: {why}");
    }
    // Within what a file holds, within a name, a size, a sum.
    let mut at = 0;
    for part in &all {
        for offset in [0, 130, 150, 156, 512 + part.bytes.len() / 2, 512 + part.bytes.len() - 1] {
            let mut bytes = whole.clone();
            bytes[at + offset] ^= 1;
            let why = target.refuses(&bytes);
            let is_right = matches!(why, BackupError::Damaged) || at == 0;
            assert!(is_right, "{} at {offset}: {why}", part.name);
        }
        at += (512 + part.bytes.len()).next_multiple_of(512);
    }
    let mut longer = whole.clone();
    longer.extend_from_slice(b"and more");
    assert!(matches!(target.refuses(&longer), BackupError::Damaged));
    target.accepts(&whole);
}

#[test]
fn names_that_lead_elsewhere_links_and_doubles_are_damage() {
    let (target, all) = (Target::new(), parts());
    let hash = "a".repeat(64);
    let mut tried = vec![];
    for name in [
        "../evil",
        "^../evil",
        "^/tmp/evil",
        "photos/../../evil",
        "photos/..",
        "afterglow.db-wal",
        "backups/evil.db",
        "photos/x/photo.jpg",
        "",
        "^",
        "agent.lock",
        "photos//photo.jpg",
    ] {
        tried.push(part(name, "evil"));
    }
    tried.push(part(&format!("photos/{hash}/../evil"), "evil"));
    tried.push(part(&format!("photos/{hash}/evil.jpg"), "evil"));
    for kind in [EntryType::Symlink, EntryType::Link] {
        let photo = format!("photos/{hash}/photo.jpg");
        tried.push(Part { kind, link: Some("../../../evil"), ..part(&photo, "") });
    }
    for kind in [EntryType::Directory, EntryType::Fifo, EntryType::Char, EntryType::GNUSparse] {
        tried.push(Part { kind, ..part(&format!("photos/{hash}/photo.jpg"), "") });
    }
    // What other archives use to say more of the next file.
    for kind in [EntryType::GNULongName, EntryType::XHeader, EntryType::XGlobalHeader] {
        tried.push(Part { kind, ..part("photos", "20 path=../../evil\n") });
    }
    tried.push(all[1].clone());
    tried.push(all[2].clone());
    for one in tried {
        let mut with = all.clone();
        with.retain(|part| part.name != "SHA256SUMS");
        with.push(one.clone());
        let why = target.refuses(&archive(&with_sums(with)));
        assert!(matches!(why, BackupError::Damaged), "{} {:?}: {why}", one.name, one.kind);
    }
    // No store, no hashes, hashes of other files.
    for leave in ["afterglow.db", "SHA256SUMS"] {
        let with: Vec<_> = all.iter().filter(|part| part.name != leave).cloned().collect();
        assert!(matches!(target.refuses(&archive(&with)), BackupError::Damaged), "{leave}");
    }
    let without: Vec<_> =
        with_sums(all.clone()).into_iter().filter(|part| part.name != all[2].name).collect();
    assert!(matches!(target.refuses(&archive(&without)), BackupError::Damaged));
}

/// A backup whose store was changed by this SQL, with right hashes, is damaged.
fn refuses_store_after(target: &Target, all: &[Part], change: &str) {
    let home = TempDir::new().expect("a folder");
    let file = home.path().join("store");
    fs::write(&file, &all[1].bytes).expect("written");
    let conn = Connection::open(&file).expect("opened");
    conn.execute_batch(change).expect("changed");
    drop(conn);
    let mut with = all.to_vec();
    with[1].bytes = fs::read(&file).expect("read");
    let why = target.refuses(&archive(&with_sums(with)));
    assert!(matches!(why, BackupError::Damaged), "{change}: {why}");
}

/// A store that does more than hold data never comes into use.
#[test]
fn a_store_with_another_schema_is_damage() {
    let (target, all) = (Target::new(), parts());
    for change in [
        "CREATE TRIGGER evil AFTER INSERT ON tick BEGIN DELETE FROM treatment; END",
        "CREATE VIEW evil AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "DROP TABLE tick",
        "ALTER TABLE tick ADD COLUMN evil TEXT",
        "CREATE TABLE evil (x)",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -7",
        "PRAGMA user_version = 3",
        "PRAGMA foreign_keys = OFF; INSERT INTO check_in_sign VALUES ('2026-11-25', 'evil', 1); DELETE FROM check_in",
    ] {
        refuses_store_after(&target, &all, change);
    }
    for bytes in
        [Vec::new(), b"no database".repeat(100), all[1].bytes[..all[1].bytes.len() / 2].to_vec()]
    {
        let mut with = all.clone();
        with[1].bytes = bytes;
        assert!(matches!(target.refuses(&archive(&with_sums(with))), BackupError::Damaged));
    }
    // A page in the middle that makes no sense, with right hashes.
    let mut with = all.clone();
    for byte in &mut with[1].bytes[3 * 4096..5 * 4096] {
        *byte = 0xa5;
    }
    assert!(matches!(target.refuses(&archive(&with_sums(with))), BackupError::Damaged));
}

/// Rows that the schema allows and the app cannot read would keep it from ever opening again.
#[test]
fn rows_that_the_app_cannot_read_are_damage() {
    let (target, all) = (Target::new(), parts());
    for change in [
        "INSERT INTO appointment (at_ms, zone, offset_s, note, booked_ms)
         VALUES (0, 'Europe/Berlin', 5000000000, '', 0)",
        "UPDATE photo SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE id = 1",
        "UPDATE photo SET width = 5000000000 WHERE id = 1",
        "UPDATE photo SET date = 'soon' WHERE id = 1",
        "UPDATE treatment SET date = '2026-02-30'",
        "UPDATE treatment SET id = 9007199254740993",
        "UPDATE sqlite_sequence SET seq = 9007199254740993",
        "UPDATE sqlite_sequence SET seq = 'many'",
        "INSERT INTO plan (applies_from, overlay, applied_ms) VALUES ('2026-11-22', '{', 0)",
    ] {
        refuses_store_after(&target, &all, change);
    }
}

/// With right hashes in the list: a photo is what its name says, both of its files are there, and all of them
/// are the store's.
#[test]
fn photos_that_are_not_the_stores_are_damage() {
    let (target, all) = (Target::new(), parts());
    let photo = all.iter().position(|part| part.name.ends_with("photo.jpg")).expect("a photo");
    let small = all.iter().position(|part| part.name.ends_with("small.jpg")).expect("a photo");
    let mut other = all.clone();
    other[photo].bytes[200] ^= 1;
    let mut without = all.clone();
    without.remove(small);
    let mut more = all.clone();
    let hash = hex(&Sha256::digest(b"more"));
    more.push(part(&format!("photos/{hash}/photo.jpg"), "more"));
    more.push(part(&format!("photos/{hash}/small.jpg"), "more"));
    let mut told = all.clone();
    let about = String::from_utf8(told[0].bytes.clone()).expect("UTF-8");
    told[0].bytes = about.replace("\"photos\": 2", "\"photos\": 3").into_bytes();
    for parts in [other, without, more, told] {
        assert!(matches!(target.refuses(&archive(&with_sums(parts))), BackupError::Damaged));
    }
}

/// An archive that is made while it is read: as many files as are asked for.
struct Endless {
    first: Vec<u8>,
    made: usize,
    waiting: io::Cursor<Vec<u8>>,
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.waiting.read(into)?;
        if read > 0 || into.is_empty() {
            return Ok(read);
        }
        let next = if self.made == 0 {
            std::mem::take(&mut self.first)
        } else {
            let name = format!("afterglow-backup/photos/{:064x}/photo.jpg", self.made);
            header(&name, EntryType::Regular, 0).as_bytes().to_vec()
        };
        self.made += 1;
        self.waiting = io::Cursor::new(next);
        self.waiting.read(into)
    }
}

#[test]
fn a_million_files_are_not_read_to_the_end() {
    let mut first = archive(&parts()[..1]);
    first.truncate(first.len() - 1024);
    let mut endless = Endless { first, made: 0, waiting: io::Cursor::default() };
    let why = unwatched(|work| unpack(&mut endless, None, work)).expect_err("refused");
    assert!(matches!(why, BackupError::TooMuch), "{why}");
    assert!(endless.made < MOST_PHOTOS + 100, "{}", endless.made);
}

/// A file that claims to be longer than there is anything takes no more than there is.
#[test]
fn a_size_that_is_a_lie_is_damage() {
    let (target, all) = (Target::new(), parts());
    for size in [1 << 20, 1 << 33, u64::MAX >> 1] {
        let mut bytes = archive(&all[..1]);
        bytes.truncate(bytes.len() - 1024);
        bytes.extend_from_slice(
            header("afterglow-backup/afterglow.db", EntryType::Regular, size).as_bytes(),
        );
        bytes.extend_from_slice(&[7; 4096]);
        let why = target.refuses(&bytes);
        assert!(matches!(why, BackupError::Damaged), "{size}: {why}");
    }
}

/// Any bytes at all, and any change of a backup: never a panic, never something half.
#[test]
fn random_changes_never_pass_for_whole() {
    use proptest::prelude::*;

    let whole = archive(&parts());
    let home = TempDir::new().expect("a folder");
    let read = |bytes: &[u8]| unwatched(|work| unpack(bytes, Some(&into(home.path())), work));
    let config =
        ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() };
    let length = whole.len();
    proptest!(config, |(changes in prop::collection::vec((0..length, any::<u8>()), 1..6), end in 0..length * 2)| {
        let mut bytes = whole.clone();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        bytes.truncate(end);
        if let Ok(unpacked) = read(&bytes) {
            // A change that changes nothing: in the padding, or the same byte.
            prop_assert_eq!(unpacked.photos.len(), 2);
        }
    });
}

/// An empty folder.
fn into(home: &Path) -> std::path::PathBuf {
    let into = home.join("into");
    let _ = fs::remove_dir_all(&into);
    fs::create_dir(&into).expect("made");
    into
}

/// The seeds of the fuzz target: archives by Python's tarfile, sealed by its library of cryptography.
#[test]
fn what_another_program_packs_and_seals_is_read_or_refused_by_the_same_rules() {
    let words = Passphrase::of(b"fuzz").expect("words");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/backup");
    let mut seen = 0;
    for entry in fs::read_dir(folder).expect("there").flatten() {
        let (name, bytes) = (entry.file_name(), fs::read(entry.path()).expect("read"));
        let name = name.to_str().expect("text");
        let read = unwatched(|work| {
            if is_sealed(&bytes) {
                unpack(unseal(&bytes[..], &words, 1)?, None, work)
            } else {
                unpack(&bytes[..], None, work)
            }
        });
        match (name, read) {
            ("whole-none", Ok(found)) => assert_eq!(found.photos.len(), 0),
            ("whole-sealed", Ok(found)) => assert_eq!(found.photos.len(), 1),
            ("whole-two", Ok(found)) => assert_eq!(found.photos.len(), 2),
            ("bad-newer", Err(BackupError::Newer))
            | ("bad-plain", Err(BackupError::Foreign))
            | ("bad-words", Err(BackupError::WrongPassphrase))
            | ("bad-work" | "bad-header", Err(BackupError::SealedOtherwise))
            | (
                "bad-cut" | "bad-link" | "bad-climbs" | "bad-twice" | "bad-sealed-cut",
                Err(BackupError::Damaged),
            ) => {}
            (name, other) => panic!("{name}: {other:?}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 13);
}
