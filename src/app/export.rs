//! Everything as files that people can open: a table each as CSV, all of them as JSON, and the photos.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, SecondsFormat};
use serde_json::{Map, Value, json};

use super::{App, AppError, Moment, unwritable};
use crate::backup::Work;
use crate::platform::files;
use crate::store::{Copy, ExportedCell as Cell, ExportedTable as Table};

/// The file with all tables.
const ALL: &str = "afterglow.json";
/// Spreadsheets take a file for UTF-8 that begins so.
const MARK: &str = "\u{feff}";

/// What was exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    pub tables: usize,
    pub rows: usize,
    pub photos: usize,
    /// The dates of those that have lost their files, one for each.
    pub lost: Vec<NaiveDate>,
}

/// A folder that is removed unless it is put in place.
struct New {
    beside: PathBuf,
}

impl New {
    fn of(target: &Path) -> Result<Self, AppError> {
        if target.file_name().is_none() {
            return Err(AppError::FolderInUse(target.display().to_string()));
        }
        Ok(Self { beside: files::make_new_folder(target).map_err(unwritable(target))? })
    }
}

impl Drop for New {
    fn drop(&mut self) {
        let _ = files::remove_folder(&self.beside);
    }
}

/// Writes everything into a folder that is not there yet, or empty. It appears once it is whole.
pub fn export(
    app: &App,
    to: &Path,
    moment: Moment,
    work: &mut Work<'_>,
) -> Result<Exported, AppError> {
    // Who deletes everything waits for it.
    let _held = app.folder().map(super::aside::hold).transpose()?;
    app.check_outside(to)?;
    let in_use = || AppError::FolderInUse(to.display().to_string());
    let is_there = to.symlink_metadata().is_ok();
    if is_there && !fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_none()) {
        return Err(in_use());
    }
    let new = New::of(to)?;
    let tables = app.store.every_table()?;
    let photos = app.photos()?;
    work.expect((tables.len() + photos.len()) as u64);
    let mut done = Exported { tables: tables.len(), rows: 0, photos: 0, lost: Vec::new() };
    let mut all = Map::new();
    for table in &tables {
        done.rows += table.rows.len();
        let file = new.beside.join(format!("{}.csv", table.name));
        files::replace(&file, csv(table, moment).as_bytes()).map_err(unwritable(&file))?;
        all.insert(table.name.clone(), objects(table, moment));
        work.advance(1).map_err(AppError::from)?;
    }
    let about = json!({
        "exported": moment.now.with_timezone(&moment.zone).to_rfc3339_opts(SecondsFormat::Secs, false),
        "zone": moment.zone.name(),
        "version": env!("CARGO_PKG_VERSION"),
        "tables": all,
    });
    let text = serde_json::to_vec_pretty(&about).map_err(std::io::Error::other);
    let file = new.beside.join(ALL);
    text.and_then(|text| files::replace(&file, &text)).map_err(unwritable(&file))?;
    let folder = new.beside.join("photos");
    if !photos.is_empty() {
        files::make_private_folder(&folder).map_err(unwritable(&folder))?;
    }
    for photo in &photos {
        // By day, so that a folder of pictures shows them in order.
        let name = format!("{}-{}-{}.jpg", photo.date, photo.view.name(), photo.id);
        match app.store.photo_files().read(&photo.hash, Copy::Whole) {
            Ok(bytes) => {
                let file = folder.join(name);
                files::replace(&file, &bytes).map_err(unwritable(&file))?;
                done.photos += 1;
            }
            Err(_) => done.lost.push(photo.date),
        }
        work.advance(1).map_err(AppError::from)?;
    }
    if is_there {
        // Empty: not every system puts a folder over one.
        fs::remove_dir(to).map_err(unwritable(to))?;
    }
    files::rename(&new.beside, to).map_err(unwritable(to))?;
    Ok(done)
}

/// The instant that a column of milliseconds holds, for people.
fn instant(column: &str, cell: &Cell, moment: Moment) -> Option<(String, String)> {
    let stem = column.strip_suffix("_ms")?;
    let shown = match cell {
        // A number beyond the calendar has no time; the column is there all the same.
        Cell::Integer(ms) => DateTime::from_timestamp_millis(*ms).map_or_else(String::new, |at| {
            at.with_timezone(&moment.zone).to_rfc3339_opts(SecondsFormat::Secs, false)
        }),
        _ => String::new(),
    };
    Some((format!("{stem}_time"), shown))
}

fn objects(table: &Table, moment: Moment) -> Value {
    let row = |cells: &Vec<Cell>| {
        let mut object = Map::new();
        for (column, cell) in table.columns.iter().zip(cells) {
            let value = match cell {
                Cell::Null => Value::Null,
                Cell::Integer(number) => json!(number),
                Cell::Real(number) => json!(number),
                Cell::Text(text) => json!(text),
                Cell::Blob(bytes) => json!(bytes),
            };
            object.insert(column.clone(), value);
            if let Some((name, shown)) = instant(column, cell, moment) {
                let shown = if shown.is_empty() { Value::Null } else { json!(shown) };
                object.insert(name, shown);
            }
        }
        Value::Object(object)
    };
    table.rows.iter().map(row).collect()
}

fn csv(table: &Table, moment: Moment) -> String {
    let mut text = MARK.to_owned();
    let mut heads = Vec::new();
    for column in &table.columns {
        heads.push(column.clone());
        heads.extend(instant(column, &Cell::Null, moment).map(|(name, _)| name));
    }
    line(&mut text, &heads);
    for row in &table.rows {
        let mut cells = Vec::new();
        for (column, cell) in table.columns.iter().zip(row) {
            cells.push(match cell {
                Cell::Null => String::new(),
                Cell::Integer(number) => number.to_string(),
                Cell::Real(number) => number.to_string(),
                // A spreadsheet would take it for a formula.
                Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => {
                    format!("'{text}")
                }
                Cell::Text(text) => text.clone(),
                Cell::Blob(bytes) => bytes.iter().fold(String::new(), |mut hex, byte| {
                    let _ = write!(hex, "{byte:02x}");
                    hex
                }),
            });
            cells.extend(instant(column, cell, moment).map(|(_, shown)| shown));
        }
        line(&mut text, &cells);
    }
    text
}

/// A line of CSV, as RFC 4180 has it.
fn line(text: &mut String, cells: &[String]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            let _ = write!(text, "\"{}\"", cell.replace('"', "\"\""));
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}
