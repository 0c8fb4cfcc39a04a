//! Damaged, foreign, newer, locked: what is set aside and what stays untouched.

use std::fs;
use std::path::{Path, PathBuf};

use afterglow::store::{FILE_NAME, SCHEMA_VERSION, SetAside, Store, StoreError, migrate_to};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::date;

fn now() -> DateTime<Utc> {
    afterglow::platform::now()
}

fn open(folder: &Path) -> (Store, Option<SetAside>) {
    Store::open(folder, now()).expect("opened")
}

fn tick(store: &mut Store) {
    let day = date("2026-11-25");
    store.transact::<_, StoreError>(|tx| tx.set_tick(day, "water", true, now())).expect("written");
}

fn has_tick(store: &Store) -> bool {
    let day = date("2026-11-25");
    !store.ticks(day, day).expect("read").is_empty()
}

#[test]
fn what_is_no_database_is_set_aside_and_kept() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join(FILE_NAME);
    let foreign = b"This is no database, but somebody's only copy of something.".repeat(100);
    fs::write(&file, &foreign).expect("written");
    let (mut store, aside) = open(folder.path());
    let aside = aside.expect("set aside");
    assert_eq!(fs::read(&aside.file).expect("still there"), foreign);
    assert!(!aside.from_backup);
    tick(&mut store);
    drop(store);
    let (store, again) = open(folder.path());
    assert_eq!(again, None, "once");
    assert!(has_tick(&store));
}

#[test]
fn a_damaged_file_met_at_work_is_set_aside_at_the_next_start() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join(FILE_NAME);
    let (mut store, _) = open(folder.path());
    for _ in 0..50 {
        tick(&mut store);
    }
    drop(store);
    // The pages after the first are overwritten; the header still looks right.
    let mut bytes = fs::read(&file).expect("readable");
    for byte in &mut bytes[8192..] {
        *byte = 0xA5;
    }
    fs::write(&file, bytes).expect("written");
    match Store::open(folder.path(), now()) {
        // The damage shows only when a page behind the first is read; that is then noted.
        Ok((store, None)) => store.suspect(),
        other => assert!(matches!(other, Ok((_, Some(_)))), "{other:?}"),
    }
    let (store, _) = open(folder.path());
    assert!(store.treatments().is_ok());
    assert!(!folder.path().join("afterglow.db-suspect").exists());
    let kept = fs::read_dir(folder.path()).expect("a folder").flatten();
    let kept: Vec<PathBuf> = kept.map(|entry| entry.path()).collect();
    assert!(kept.iter().any(|path| path.display().to_string().contains("damaged-")), "{kept:?}");
}

#[test]
fn a_backup_takes_the_place_of_a_damaged_file() {
    let folder = TempDir::new().expect("a folder");
    let backups = folder.path().join("backups");
    fs::create_dir(&backups).expect("a folder");
    let mut backup = Connection::open(backups.join("before-2.db")).expect("a file");
    migrate_to(&mut backup, usize::try_from(SCHEMA_VERSION).expect("few")).expect("migrated");
    let insert = "INSERT INTO tick (date, step, at_ms) VALUES ('2026-11-25', 'water', 0)";
    backup.execute(insert, []).expect("written");
    drop(backup);
    fs::write(backups.join("broken.db"), b"no database").expect("written");
    fs::write(folder.path().join(FILE_NAME), b"no database either, and long enough".repeat(40))
        .expect("written");
    let (store, aside) = open(folder.path());
    assert!(aside.expect("set aside").from_backup);
    assert!(has_tick(&store));
}

#[test]
fn a_newer_schema_is_refused_and_untouched() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join(FILE_NAME);
    let (mut store, _) = open(folder.path());
    tick(&mut store);
    drop(store);
    let newer = Connection::open(&file).expect("a file");
    newer.pragma_update(None, "user_version", SCHEMA_VERSION + 1).expect("written");
    newer.pragma_update(None, "journal_mode", "DELETE").expect("written");
    drop(newer);
    let before = fs::read(&file).expect("readable");
    let refused = Store::open(folder.path(), now()).expect_err("refused");
    assert!(matches!(refused, StoreError::Newer { .. }), "{refused}");
    assert_eq!(fs::read(&file).expect("readable"), before);
}

#[test]
fn a_locked_store_is_refused_and_untouched() {
    let folder = TempDir::new().expect("a folder");
    let (mut store, _) = open(folder.path());
    tick(&mut store);
    let holder = Connection::open(folder.path().join(FILE_NAME)).expect("a file");
    holder.execute_batch("BEGIN EXCLUSIVE").expect("locked");
    let day = date("2026-11-26");
    let refused = store.transact::<_, StoreError>(|tx| tx.set_tick(day, "water", true, now()));
    assert!(matches!(refused, Err(StoreError::Locked)), "{refused:?}");
    holder.execute_batch("ROLLBACK").expect("released");
    tick(&mut store);
    assert!(has_tick(&store));
}

#[test]
fn a_folder_that_cannot_be_made_says_so() {
    let folder = TempDir::new().expect("a folder");
    let blocked = folder.path().join("file");
    fs::write(&blocked, b"").expect("written");
    let refused = Store::open(&blocked.join("data"), now()).expect_err("refused");
    assert!(matches!(refused, StoreError::Access { .. }), "{refused}");
}

#[test]
fn a_file_that_was_replaced_is_noticed() {
    let folder = TempDir::new().expect("a folder");
    let (store, _) = open(folder.path());
    assert!(store.is_in_place());
    fs::rename(folder.path().join(FILE_NAME), folder.path().join("elsewhere")).expect("moved");
    assert!(!store.is_in_place());
}

#[test]
fn an_empty_file_is_a_new_store() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join(FILE_NAME), b"").expect("written");
    let (store, aside) = open(folder.path());
    assert_eq!(aside, None);
    assert!(store.treatments().expect("read").is_empty());
}
