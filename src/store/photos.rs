//! Photos: what is known of each. Their files are in `photo_files.rs`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::photo_files::PhotoFiles;
use super::treatments::date_in;
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::PhotoId;
use crate::photos::{Hash, Light, Made, Photo, Pupils, Size, Spot, View};

const COLUMNS: &str =
    "id, date, view, hash, width, height, light, left_x, left_y, right_x, right_y, added_ms";

/// The photos that a transaction adds and removes: their files follow once it is committed.
#[derive(Debug, Default)]
pub(super) struct Moving {
    added: RefCell<Vec<Hash>>,
    removed: RefCell<Vec<Hash>>,
}

impl Moving {
    /// The transaction is over.
    pub(super) fn end(self, files: &PhotoFiles, committed: bool) {
        let (added, removed) = (self.added.into_inner(), self.removed.into_inner());
        if committed {
            files.settle(&added, &removed);
        } else {
            files.take_back(&added, &removed);
        }
    }
}

impl Store {
    /// All photos by date, then by when they were added.
    pub fn photos(&self) -> Result<Vec<Photo>, StoreError> {
        self.reads(Topic::Photos);
        let sql = format!("SELECT {COLUMNS} FROM photo ORDER BY date, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_photo)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The latest photos by date, then by when they were added, the latest first.
    pub fn latest_photos(&self, most: usize) -> Result<Vec<Photo>, StoreError> {
        self.reads(Topic::Photos);
        let sql = format!("SELECT {COLUMNS} FROM photo ORDER BY date DESC, id DESC LIMIT ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = statement.query_map([most], row_to_photo)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The photos of the dates between two, both included, by date, then by when they were added.
    pub fn photos_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Photo>, StoreError> {
        self.reads(Topic::Photos);
        let sql =
            format!("SELECT {COLUMNS} FROM photo WHERE date BETWEEN ? AND ? ORDER BY date, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([first.to_string(), last.to_string()], row_to_photo)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many photos there are.
    pub fn photo_count(&self) -> Result<usize, StoreError> {
        self.reads(Topic::Photos);
        let mut statement = self.conn.prepare_cached("SELECT count(*) FROM photo")?;
        let count: i64 = statement.query_row([], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// The first and the last date since one that a photo shows.
    pub fn photo_dates(
        &self,
        since: NaiveDate,
    ) -> Result<Option<(NaiveDate, NaiveDate)>, StoreError> {
        self.reads(Topic::Photos);
        let sql = "SELECT min(date) AS first, max(date) AS last FROM photo WHERE date >= ?
                   HAVING first IS NOT NULL";
        let mut statement = self.conn.prepare_cached(sql)?;
        let dates = statement
            .query_row([since.to_string()], |row| {
                Ok((date_in(row, "first")?, date_in(row, "last")?))
            })
            .optional()?;
        Ok(dates)
    }

    /// How many photos show each date between two, both included.
    pub fn photo_counts(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<BTreeMap<NaiveDate, u32>, StoreError> {
        self.reads(Topic::Photos);
        let sql = "SELECT date, count(*) FROM photo WHERE date BETWEEN ? AND ? GROUP BY date";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([first.to_string(), last.to_string()], |row| {
            Ok((date_in(row, "date")?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A photo by its id.
    pub fn photo(&self, id: PhotoId) -> Result<Option<Photo>, StoreError> {
        self.reads(Topic::Photos);
        let sql = format!("SELECT {COLUMNS} FROM photo WHERE id = ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row([id], row_to_photo).optional()?)
    }

    /// The files of the photos.
    pub fn photo_files(&self) -> &PhotoFiles {
        &self.photo_files
    }

    /// Finishes or takes back what was interrupted while photos were added or removed.
    pub(super) fn mend_photos(&mut self) -> Result<(), StoreError> {
        if self.photo_files.interrupted().is_empty() {
            return Ok(());
        }
        // Within a transaction: another program may be about to commit just now.
        self.transact(|tx| {
            let known = tx.hashes()?;
            for hash in tx.photo_files.interrupted() {
                tx.photo_files.mend(&hash, known.contains(&hash));
            }
            Ok(())
        })
        .map(|_| ())
    }
}

impl Tx<'_> {
    /// Adds a photo with its files; the id of the same photo if it is there already.
    pub fn add_photo(
        &self,
        made: &Made,
        (date, view): (NaiveDate, View),
        added_at: chrono::DateTime<chrono::Utc>,
    ) -> Result<Result<PhotoId, PhotoId>, StoreError> {
        let mut twin = self.tx.prepare_cached("SELECT id FROM photo WHERE hash = ?")?;
        if let Some(id) = twin.query_row([made.hash.as_str()], |row| row.get(0)).optional()? {
            return Ok(Err(id));
        }
        self.moving.added.borrow_mut().push(made.hash.clone());
        self.photo_files.stage(made).map_err(|problem| self.photo_files.unusable(problem))?;
        self.tx
            .prepare_cached(
                "INSERT INTO photo (date, view, hash, width, height, light, added_ms)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                date.to_string(),
                view.name(),
                made.hash.as_str(),
                made.size.width,
                made.size.height,
                made.light.0,
                to_ms(added_at),
            ])?;
        self.note(Topic::Photos);
        Ok(Ok(PhotoId(self.tx.last_insert_rowid())))
    }

    /// Sets the day and the view of a photo; returns whether there is one of this id.
    pub fn set_photo(&self, id: PhotoId, date: NaiveDate, view: View) -> Result<bool, StoreError> {
        self.note(Topic::Photos);
        let sql = "UPDATE photo SET date = ?, view = ? WHERE id = ?";
        let values = params![date.to_string(), view.name(), id];
        Ok(self.tx.prepare_cached(sql)?.execute(values)? > 0)
    }

    /// Sets where the pupils of a photo are; returns whether there is one of this id.
    pub fn set_pupils(&self, id: PhotoId, pupils: Option<Pupils>) -> Result<bool, StoreError> {
        self.note(Topic::Photos);
        let sql = "UPDATE photo SET left_x = ?, left_y = ?, right_x = ?, right_y = ? WHERE id = ?";
        let (left, right) = (pupils.map(|both| both.left), pupils.map(|both| both.right));
        let values = params![
            left.map(|spot| spot.x),
            left.map(|spot| spot.y),
            right.map(|spot| spot.x),
            right.map(|spot| spot.y),
            id,
        ];
        Ok(self.tx.prepare_cached(sql)?.execute(values)? > 0)
    }

    /// Removes a photo and its files; returns whether there was one of this id.
    pub fn remove_photo(&self, id: PhotoId) -> Result<bool, StoreError> {
        let mut statement =
            self.tx.prepare_cached("DELETE FROM photo WHERE id = ? RETURNING hash")?;
        let mut rows = statement.query_map([id], hash_in)?;
        let Some(hash) = rows.next().transpose()? else { return Ok(false) };
        self.note(Topic::Photos);
        self.set_apart(hash)?;
        Ok(true)
    }

    /// Whether photos are removed, which nothing brings back.
    pub fn removes_photos(&self) -> bool {
        !self.moving.removed.borrow().is_empty()
    }

    /// The hashes of all photos.
    pub(super) fn hashes(&self) -> Result<BTreeSet<Hash>, StoreError> {
        let mut statement = self.tx.prepare_cached("SELECT hash FROM photo")?;
        let rows = statement.query_map([], hash_in)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The files follow an undo: those of a photo that it removes go with it, and a photo whose files are
    /// gone does not come back.
    pub(super) fn follow_undo(&self, before: &BTreeSet<Hash>) -> Result<(), StoreError> {
        let after = self.hashes()?;
        if after.difference(before).any(|back| !self.photo_files.has(back)) {
            return Err(StoreError::ChangedSince);
        }
        before.difference(&after).try_for_each(|gone| self.set_apart(gone.clone()))
    }

    fn set_apart(&self, hash: Hash) -> Result<(), StoreError> {
        self.photo_files.set_apart(&hash).map_err(|problem| self.photo_files.unusable(problem))?;
        self.moving.removed.borrow_mut().push(hash);
        Ok(())
    }
}

/// A hash that somebody else has written there is that of no file.
fn hash_in(row: &Row<'_>) -> rusqlite::Result<Hash> {
    let text: String = row.get("hash")?;
    Hash::parse(&text).ok_or(rusqlite::Error::InvalidQuery)
}

fn row_to_photo(row: &Row<'_>) -> rusqlite::Result<Photo> {
    let spot = |x: &str, y: &str| -> rusqlite::Result<Option<Spot>> {
        let (x, y): (Option<u16>, Option<u16>) = (row.get(x)?, row.get(y)?);
        Ok(x.zip(y).map(|(x, y)| Spot { x, y }))
    };
    let pupils = spot("left_x", "left_y")?.zip(spot("right_x", "right_y")?);
    let view: String = row.get("view")?;
    Ok(Photo {
        id: row.get("id")?,
        date: date_in(row, "date")?,
        view: View::named(&view).unwrap_or_default(),
        hash: hash_in(row)?,
        size: Size { width: row.get("width")?, height: row.get("height")? },
        light: Light(row.get("light")?),
        pupils: pupils.map(|(left, right)| Pupils { left, right }),
        added_at: from_ms(row.get("added_ms")?),
    })
}
