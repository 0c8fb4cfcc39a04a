//! A durable tick against the same bare insert, and a day read from a full store.

mod support;

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use afterglow::app::{App, Moment};
use afterglow::care::{AsOf, Treatment, TreatmentId, Zone};
use afterglow::store::{Store, StoreError};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Connection, params};
use support::{median, middle, of, report};
use tempfile::TempDir;

static ZONE: LazyLock<Zone> = LazyLock::new(|| Zone::bundled("Europe/Berlin").expect("a zone"));

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).expect("in range")
}

/// A bare table in a file with the store's own settings.
fn bare(folder: &TempDir) -> Connection {
    let conn = Connection::open(folder.path().join("bare.db")).expect("a file");
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE tick (date TEXT, step TEXT, at_ms INTEGER, PRIMARY KEY (date, step))
         STRICT, WITHOUT ROWID;",
    )
    .expect("a table");
    conn
}

#[allow(clippy::disallowed_methods)]
fn timed(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

fn ticking() {
    let folder = TempDir::new().expect("a folder");
    let (mut store, _) = Store::open(&folder.path().join("data"), now()).expect("opened");
    let conn = bare(&folder);
    let date = |index: i32| NaiveDate::from_num_days_from_ce_opt(700_000 + index).expect("a date");
    let mut rounds = Vec::new();
    for index in 0..2_000 {
        let day = date(index);
        let tick = timed(|| {
            store
                .transact::<_, StoreError>(|tx| tx.set_tick(day, "sunscreen_am", true, now()))
                .expect("written");
        });
        let insert = timed(|| {
            let row = params![day.to_string(), "sunscreen_am", now().timestamp_millis()];
            conn.prepare_cached("INSERT INTO tick VALUES (?, ?, ?)")
                .expect("SQL")
                .execute(row)
                .expect("written");
        });
        rounds.push((tick, insert));
    }
    let pair = of(&rounds[100..]);
    println!("  a tick {:.1?}, a bare insert {:.1?}", pair.a, pair.b);
    let ratio = pair.ratio;
    report("a durable tick / a bare insert", &format!("{ratio:.2}"), ratio <= 1.2, "1.2");
}

/// An app with this many treatments, three days apart, and ten years of ticks if asked for.
fn app(treatments: i64) -> (TempDir, App) {
    let folder = TempDir::new().expect("a folder");
    let (mut store, _) = Store::open(&folder.path().join("data"), now()).expect("opened");
    store
        .transact::<_, StoreError>(|tx| {
            for index in 0..treatments {
                let at = now() - TimeDelta::days(3 * (treatments - index));
                tx.add_treatment(&Treatment::begun(TreatmentId::NEW, at, *ZONE))?;
            }
            Ok(())
        })
        .expect("written");
    (folder, App::with_store(store))
}

fn reading() {
    let (_kept, few) = app(8);
    let (_also, many) = app(1_000);
    let moment = Moment { now: now(), zone: *ZONE };
    let read = |app: &App| {
        let calls = 200;
        let all = timed(|| {
            for _ in 0..calls {
                app.day(AsOf::Now(moment.now), moment.zone).expect("read");
            }
        });
        all / calls
    };
    let rounds: Vec<_> = (0..31).map(|_| (read(&many), read(&few))).collect();
    let day = median(rounds.iter().map(|(many, _)| *many).collect());
    let bound = Duration::from_micros(50);
    let shown = format!("{day:.1?}");
    report("a day read from a store of 1,000 treatments", &shown, day < bound, "50 µs");
    let ratios = rounds.iter().map(|(many, few)| many.as_secs_f64() / few.as_secs_f64());
    let ratio = middle(ratios.collect());
    report("the same / from a store of 8", &format!("{ratio:.2}"), ratio < 1.2, "1.2");
}

fn main() {
    ticking();
    reading();
}
