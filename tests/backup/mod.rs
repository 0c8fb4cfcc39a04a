//! Backing up, restoring and exporting: everything comes back, nothing is lost by what is wrong with a file, and
//! the programs of others read what is written.

mod automatic;
mod hostile;
mod killed;
mod outside;
#[cfg(feature = "live-tests")]
mod page;
mod refused;
mod rotation;
mod round_trip;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use afterglow::app::{App, Work};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::support::data::Data;

/// What every table holds; not SQLite's count of numbers, which never goes back.
type Tables = BTreeMap<String, Vec<Vec<Value>>>;

/// Reads the tables of a store by a connection of the test's own.
fn tables(file: &Path) -> Tables {
    let conn = Connection::open(file).expect("opened");
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence' ORDER BY name";
    let mut names = conn.prepare(sql).expect("SQL");
    let names = names.query_map([], |row| row.get(0)).expect("names");
    let names: Vec<String> = names.collect::<Result<_, _>>().expect("names");
    let all = names.into_iter().map(|name| {
        let mut rows =
            conn.prepare(&format!("SELECT * FROM \"{name}\" ORDER BY 1, 2")).expect("SQL");
        let count = rows.column_count();
        let rows = rows
            .query_map([], |row| (0..count).map(|at| row.get(at)).collect())
            .and_then(Iterator::collect);
        (name, rows.expect("rows"))
    });
    all.collect()
}

/// Every file below a folder with its bytes, by its path within.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_owned();
                found.insert(name, fs::read(&path).expect("read"));
            }
        }
    }
    found
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// Somebody on day 3, with two photos, a check-in and their own words.
fn somebody() -> Data {
    let data = Data::new().in_zone("Europe/Berlin").at("2026-11-25T10:40:00+01:00");
    data.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
    data.run(&["checkin", "add", "redness=mild", "--note", "Warm, \"tight\"; é, ß, ش"]);
    data.run(&["tick", "sunscreen_am"]);
    for shade in [90, 120] {
        let path = data.folder().join(format!("{shade}.png"));
        let picture = image::RgbImage::from_pixel(80, 96, image::Rgb([shade, 80, 70]));
        picture.save(&path).expect("written");
        data.run(&["photo", "add", &text(&path)]);
    }
    data
}

/// Somebody else, whose data is to be replaced or kept.
fn somebody_else() -> Data {
    let data = Data::new().in_zone("America/New_York").at("2026-11-26T09:00:00-05:00");
    data.run(&["treatment", "add", "--at", "2026-11-20"]);
    data.run(&["agenda", "add", "When may I swim?"]);
    let path = data.folder().join("own.png");
    let picture = image::RgbImage::from_pixel(64, 64, image::Rgb([10, 200, 70]));
    picture.save(&path).expect("written");
    data.run(&["photo", "add", &text(&path)]);
    data
}

/// A folder that is in use since the treatment of random clients.
fn since_the_treatment(folder: &Path) -> App {
    let then = crate::support::moment("2026-11-22 15:00", crate::support::berlin());
    App::open(folder, then.now).expect("opened").0
}

/// Does something that nobody watches.
fn unwatched<T>(run: impl FnOnce(&mut Work<'_>) -> T) -> T {
    run(&mut Work::new(&mut |_| true))
}

/// The files of a passphrase, in the data's own folder.
fn passphrase(data: &Data, words: &str) -> String {
    let path = data.folder().join("passphrase");
    fs::write(&path, format!("{words}\n")).expect("written");
    text(&path)
}

/// A backup of somebody, in their own folder.
fn backup_of(data: &Data) -> PathBuf {
    let file = data.folder().join("my.backup");
    data.run(&["backup", &text(&file)]);
    file
}
