//! A durable tick against the same bare insert, a day read from a full store, and a backup against a copy.

mod support;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use afterglow::app::{App, Moment, Work, back_up};
use afterglow::care::{AsOf, Treatment, TreatmentId, Zone};
use afterglow::store::{Store, StoreError};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};
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

/// Bytes that cannot be made smaller, other ones for each number.
fn noise(number: u64, length: usize) -> Vec<u8> {
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    std::iter::repeat_with(next).flatten().take(length).collect()
}

/// Ten years of ticks and 500 photos of 300 kB.
fn ten_years() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let data = folder.path().join("data");
    drop(Store::open(&data, now()).expect("opened"));
    let mut conn = Connection::open(data.join("afterglow.db")).expect("opened");
    let tx = conn.transaction().expect("begun");
    let first = NaiveDate::from_ymd_opt(2016, 11, 22).expect("a date");
    for day in first.iter_days().take(3650) {
        for step in 0..13 {
            tx.execute(
                "INSERT INTO tick (date, step, at_ms) VALUES (?, ?, 0)",
                params![day.to_string(), format!("step_{step}")],
            )
            .expect("written");
        }
    }
    for number in 1..=500_u32 {
        let (whole, small) = (noise(number.into(), 300_000), noise(number.into(), 20_000));
        let hash = format!("{:x}", Sha256::digest(&whole));
        let place = data.join("photos").join(&hash);
        fs::create_dir_all(&place).expect("made");
        fs::write(place.join("photo.jpg"), &whole).expect("written");
        fs::write(place.join("small.jpg"), &small).expect("written");
        tx.execute(
            "INSERT INTO photo (id, hash, date, view, width, height, light, added_ms)
             VALUES (?, ?, '2026-11-25', 'front', 1000, 1000, 0, 0)",
            params![number, hash],
        )
        .expect("written");
    }
    tx.commit().expect("written");
    folder
}

/// Copies all files into one that is on the disk then, and hashes them on the way.
fn copy_and_hash(from: &Path, to: &Path) {
    let mut out = File::create(to).expect("made");
    let mut folders = vec![from.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("there").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let bytes = fs::read(entry.path()).expect("read");
            std::hint::black_box(Sha256::digest(&bytes));
            out.write_all(&bytes).expect("written");
        }
    }
    out.sync_all().expect("synced");
}

fn backing_up() {
    let folder = ten_years();
    let (data, to) = (folder.path().join("data"), folder.path().join("to"));
    let (mut rounds, mut read_back) = (Vec::new(), Vec::new());
    for _ in 0..9 {
        let backup = timed(|| {
            back_up(&data, &to, None, now(), &mut Work::new(&mut |_| true)).expect("written");
        });
        fs::remove_file(&to).expect("removed");
        let copy = timed(|| copy_and_hash(&data, &to));
        let read = timed(|| {
            std::hint::black_box(Sha256::digest(fs::read(&to).expect("read")));
        });
        fs::remove_file(&to).expect("removed");
        rounds.push((backup, copy));
        read_back.push((backup, copy + read));
    }
    let (pair, both) = (of(&rounds), of(&read_back));
    println!("  a backup of ten years and 500 photos {:.0?}, a copy {:.0?}", pair.a, pair.b);
    println!("  against a copy that is not read back: {:.2}", pair.ratio);
    let shown = format!("{:.2}", both.ratio);
    report("a backup / copying, hashing and reading back", &shown, both.ratio <= 1.3, "1.3");
}

fn main() -> std::process::ExitCode {
    ticking();
    reading();
    backing_up();
    support::verdict()
}
