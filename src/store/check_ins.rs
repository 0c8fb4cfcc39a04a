//! Check-ins: one for a local date, with a row for each sign that was looked at.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Params, Row, params};

use super::treatments::{date_in, unreadable};
use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::check_in::{CheckIn, Degree, Mark, check_in_place};

impl Store {
    /// The check-ins between two dates, both included, by date.
    pub fn check_ins(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<CheckIn>, StoreError> {
        self.check_ins_where("BETWEEN ?1 AND ?2", [first.to_string(), last.to_string()])
    }

    /// The latest check-in up to a date; `None` before the first.
    pub fn latest_check_in(&self, until: NaiveDate) -> Result<Option<CheckIn>, StoreError> {
        let latest = "= (SELECT max(date) FROM check_in WHERE date <= ?1)";
        Ok(self.check_ins_where(latest, [until.to_string()])?.pop())
    }

    fn check_ins_where(
        &self,
        dates: &'static str,
        params: impl Params + Clone,
    ) -> Result<Vec<CheckIn>, StoreError> {
        self.reads(Topic::CheckIns);
        let sql =
            format!("SELECT date, note, at_ms FROM check_in WHERE date {dates} ORDER BY date");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params.clone(), row_to_check_in)?;
        let mut check_ins = rows.collect::<Result<Vec<_>, _>>()?;
        let sql = format!("SELECT date, sign, degree FROM check_in_sign WHERE date {dates}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params, |row| Ok((date_in(row, "date")?, mark_in(row)?)))?;
        for row in rows {
            let (date, mark) = row?;
            if let Ok(at) = check_ins.binary_search_by_key(&date, |one| one.date) {
                check_ins[at].marks.push(mark);
            }
        }
        for one in &mut check_ins {
            one.marks.sort_by_cached_key(|mark| (check_in_place(&mark.sign), mark.sign.clone()));
        }
        Ok(check_ins)
    }
}

impl Tx<'_> {
    /// Notes degrees and words on a date; a degree of `None` takes a mark back, and what is not named stays. A
    /// check-in that says nothing any more is removed.
    pub fn note_check_in(
        &self,
        date: NaiveDate,
        marks: &[(String, Option<Degree>)],
        note: Option<&str>,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let date = date.to_string();
        let mut changed = self
            .tx
            .prepare_cached("INSERT INTO check_in VALUES (?, '', ?) ON CONFLICT DO NOTHING")?
            .execute(params![date, to_ms(at)])?;
        if let Some(note) = note {
            changed += self
                .tx
                .prepare_cached("UPDATE check_in SET note = ?2 WHERE date = ?1 AND note <> ?2")?
                .execute(params![date, note])?;
        }
        for (sign, degree) in marks {
            changed += match degree {
                Some(degree) => self
                    .tx
                    .prepare_cached(
                        "INSERT INTO check_in_sign VALUES (?, ?, ?) ON CONFLICT (date, sign)
                         DO UPDATE SET degree = excluded.degree WHERE degree <> excluded.degree",
                    )?
                    .execute(params![date, sign, degree.number()])?,
                None => self
                    .tx
                    .prepare_cached("DELETE FROM check_in_sign WHERE date = ? AND sign = ?")?
                    .execute(params![date, sign])?,
            };
        }
        if changed == 0 {
            return Ok(());
        }
        self.note(Topic::CheckIns);
        self.tx
            .prepare_cached("UPDATE check_in SET at_ms = ?2 WHERE date = ?1")?
            .execute(params![date, to_ms(at)])?;
        self.tx
            .prepare_cached(
                "DELETE FROM check_in WHERE date = ?1 AND note = ''
                 AND NOT EXISTS (SELECT 1 FROM check_in_sign WHERE date = ?1)",
            )?
            .execute([date])?;
        Ok(())
    }

    /// Removes the check-in of a date; returns whether there was one.
    pub fn remove_check_in(&self, date: NaiveDate) -> Result<bool, StoreError> {
        let mut statement = self.tx.prepare_cached("DELETE FROM check_in WHERE date = ?")?;
        let removed = statement.execute([date.to_string()])? > 0;
        if removed {
            self.note(Topic::CheckIns);
        }
        Ok(removed)
    }
}

fn row_to_check_in(row: &Row<'_>) -> rusqlite::Result<CheckIn> {
    Ok(CheckIn {
        date: date_in(row, "date")?,
        marks: Vec::new(),
        note: row.get("note")?,
        at: from_ms(row.get("at_ms")?),
    })
}

fn mark_in(row: &Row<'_>) -> rusqlite::Result<Mark> {
    let sign: String = row.get("sign")?;
    let degree = Degree::of_number(row.get("degree")?).ok_or_else(|| unreadable(row, "degree"))?;
    Ok(Mark { sign: sign.into(), degree })
}
