//! Rows bound to the wall clock of a zone: read by the zone's name, and moved when its rules change.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::{FindZone, TreatmentId, Wall, Zone, civil};

/// The format of a wall time in a text column.
const WALL: &str = "%Y-%m-%dT%H:%M:%S%.f";

/// A treatment with two possible instants, which the client must choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneQuestion {
    pub treatment: TreatmentId,
    /// The earlier possible instant.
    pub earlier: DateTime<Utc>,
    /// The later one, which applies until the client answers.
    pub later: DateTime<Utc>,
    /// The zone it was recorded in.
    pub zone: Zone,
    /// Whether a command has already reported it.
    pub told: bool,
}

/// The zone of a row. An unknown name falls back to the row's own offset.
pub(super) fn zone_in(row: &Row<'_>, find: FindZone) -> rusqlite::Result<Zone> {
    let name: String = row.get("zone")?;
    if let Some(zone) = find(&name) {
        return Ok(zone);
    }
    let offset = FixedOffset::east_opt(row.get("offset_s")?);
    Ok(Zone::by_offset(&name, offset.unwrap_or_else(|| Utc.fix())))
}

/// A wall time in a text column; `None` when it is missing or unreadable.
pub(super) fn wall_in(row: &Row<'_>) -> rusqlite::Result<Option<NaiveDateTime>> {
    let text: Option<String> = row.get("wall")?;
    Ok(text.and_then(|text| NaiveDateTime::parse_from_str(&text, WALL).ok()))
}

/// A wall time as the store keeps it.
pub(super) fn wall_text(wall: NaiveDateTime) -> String {
    wall.format(WALL).to_string()
}

/// The offset of a zone at an instant, as the store keeps it.
pub(super) fn offset_s(zone: Zone, at: DateTime<Utc>) -> i32 {
    zone.offset_at(at).local_minus_utc()
}

/// The time columns of a row.
struct Timed {
    id: i64,
    at: DateTime<Utc>,
    zone: String,
    wall: Option<NaiveDateTime>,
    offset_s: i32,
    is_old: bool,
}

impl Timed {
    /// The zone by current data.
    fn zone(&self, find: FindZone) -> Zone {
        let offset = FixedOffset::east_opt(self.offset_s).unwrap_or_else(|| Utc.fix());
        find(&self.zone).unwrap_or_else(|| Zone::by_offset(&self.zone, offset))
    }

    /// The row with the wall time that its entry showed, by the data that was current before schema 4.
    fn read(mut self) -> Self {
        if self.is_old
            && let Some(offset) = offset_by_2025b(&self.zone, self.at)
        {
            self.offset_s = offset.local_minus_utc();
            self.wall = Some(self.at.with_timezone(&offset).naive_local());
        }
        self
    }
}

/// The offset of a zone by the data that stores before schema 4 were written with, 2025b.
fn offset_by_2025b(zone: &str, at: DateTime<Utc>) -> Option<FixedOffset> {
    let (name, rules) = zones_2025b::get(zone).filter(|(name, _)| *name == zone)?;
    let rules = jiff::tz::TimeZone::tzif(name, rules).ok()?;
    let at = jiff::Timestamp::from_millisecond(at.timestamp_millis()).ok()?;
    FixedOffset::east_opt(rules.to_offset(at).seconds())
}

/// The instant of a wall time, given its previous instant: the same if it is still possible, otherwise the
/// latest possible one.
fn current_instant(wall: NaiveDateTime, zone: Zone, before: DateTime<Utc>) -> DateTime<Utc> {
    match zone.wall(wall) {
        Wall::Twice(first, _) if first == before => before,
        Wall::Once(at) | Wall::Twice(_, at) | Wall::Never(at) => at,
    }
}

const TREATMENTS: &str = "SELECT id, at_ms, zone, wall, offset_s, is_old FROM treatment
    WHERE is_old";
const APPOINTMENTS: &str = "SELECT id, at_ms, zone, wall, offset_s, is_old FROM appointment
    WHERE is_old OR by_wall AND at_ms > ?";

impl Store {
    /// Sets how zones are found; until then the bundled ones are used.
    pub fn find_zones_by(&mut self, find: FindZone) {
        self.zones = find;
    }

    /// Whether some rows must be moved under the current zone rules.
    pub fn lags_behind_zones(&self, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let old = self.conn.prepare_cached(TREATMENTS)?.exists([])?;
        let appointments = timed(&self.conn, APPOINTMENTS, [to_ms(now)])?;
        Ok(old
            || appointments.into_iter().any(|one| one.is_old || moved(&one, self.zones).is_some()))
    }

    /// The treatments that the client must date, the oldest first.
    pub fn zone_questions(&self) -> Result<Vec<ZoneQuestion>, StoreError> {
        self.reads(Topic::Treatments);
        // A treatment that has been corrected since is no longer a question.
        let sql = "SELECT treatment, earlier_ms, later_ms, told, zone, offset_s FROM zone_question
            JOIN treatment ON id = treatment AND at_ms = later_ms ORDER BY at_ms, treatment";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(ZoneQuestion {
                treatment: row.get("treatment")?,
                earlier: from_ms(row.get("earlier_ms")?),
                later: from_ms(row.get("later_ms")?),
                zone: zone_in(row, self.zones)?,
                told: row.get("told")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The current instant of an appointment's wall time, if it differs.
fn moved(one: &Timed, find: FindZone) -> Option<DateTime<Utc>> {
    let at = current_instant(one.wall?, one.zone(find), one.at);
    (at != one.at).then_some(at)
}

fn timed(
    conn: &rusqlite::Connection,
    sql: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<Timed>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(values, |row| {
        Ok(row.get::<_, Option<i64>>("at_ms")?.map(|at| (at, row)).map(|(at, row)| {
            Ok::<_, rusqlite::Error>(Timed {
                id: row.get("id")?,
                at: from_ms(at),
                zone: row.get("zone")?,
                wall: wall_in(row)?,
                offset_s: row.get("offset_s")?,
                is_old: row.get("is_old")?,
            })
        }))
    })?;
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().flatten().collect::<Result<_, _>>()?)
}

impl Tx<'_> {
    /// Moves instants under the current zone rules: of future appointments, and once of rows from before
    /// schema 4, whose wall time was computed with older data.
    pub fn follow_zones(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        for old in timed(&self.tx, TREATMENTS, [])? {
            self.reread_treatment(&old.read())?;
        }
        self.tx.execute("UPDATE treatment SET is_old = 0 WHERE is_old", [])?;
        for one in timed(&self.tx, APPOINTMENTS, [to_ms(now)])? {
            let one = one.read();
            let is_to_come = one.at > now;
            let at = moved(&one, self.zones).filter(|_| is_to_come).unwrap_or(one.at);
            let zone = one.zone(self.zones);
            let wall = one.wall.unwrap_or_else(|| one.at.with_timezone(&zone).naive_local());
            self.note(Topic::Appointments);
            self.tx
                .prepare_cached(
                    "UPDATE appointment SET at_ms = ?, wall = ?, offset_s = ?, by_wall = 1, is_old = 0
                     WHERE id = ?",
                )?
                .execute(params![to_ms(at), wall_text(wall), offset_s(zone, at), one.id])?;
        }
        Ok(())
    }

    /// If the wall time of a treatment now has another instant, the later of the two applies, so that no hold
    /// ends early, and the client is asked.
    fn reread_treatment(&self, old: &Timed) -> Result<(), StoreError> {
        let zone = old.zone(self.zones);
        let wall = old.wall.unwrap_or_else(|| old.at.with_timezone(&zone).naive_local());
        let by_wall = current_instant(wall, zone, old.at);
        let later = old.at.max(by_wall);
        self.note(Topic::Treatments);
        self.tx
            .prepare_cached("UPDATE treatment SET at_ms = ?, wall = ?, offset_s = ? WHERE id = ?")?
            .execute(params![to_ms(later), wall_text(wall), offset_s(zone, later), old.id])?;
        if by_wall == old.at {
            return Ok(());
        }
        self.tx
            .prepare_cached(
                "INSERT OR REPLACE INTO zone_question (treatment, earlier_ms, later_ms)
                 VALUES (?, ?, ?)",
            )?
            .execute([old.id, to_ms(old.at.min(by_wall)), to_ms(later)])?;
        Ok(())
    }

    /// Records which of the two instants is right: the question is answered.
    pub fn answer_zone_question(
        &self,
        question: &ZoneQuestion,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.note(Topic::Treatments);
        let ZoneQuestion { treatment, zone, .. } = *question;
        let date = civil::date_of(at, zone).to_string();
        self.tx
            .prepare_cached("UPDATE treatment SET at_ms = ?, date = ?, offset_s = ? WHERE id = ?")?
            .execute(params![to_ms(at), date, offset_s(zone, at), treatment])?;
        self.tx
            .prepare_cached("DELETE FROM zone_question WHERE treatment = ?")?
            .execute([treatment])?;
        Ok(())
    }

    /// Records that a command has reported a question.
    pub fn told_zone_question(&self, treatment: TreatmentId) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("UPDATE zone_question SET told = 1 WHERE treatment = ?")?
            .execute([treatment])?;
        Ok(())
    }
}
