//! Plan against Today; and every page, a tick and the start with ten years in the store against what fills each
//! page once: how long the app needs until there is something to paint, and how much that is.

#[path = "../tests/support/paper.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod paper;
mod support;

use std::io::Cursor;
use std::path::Path;
use std::time::Duration;

use afterglow::app::{App, Moment};
use afterglow::care::check_in::Degree;
use afterglow::care::{Appointment, AppointmentId, Treatment, TreatmentId, Zone};
use afterglow::photos::{Limits, Made, View, make};
use afterglow::store::{Store, StoreError, Switch};
use afterglow::ui::{RootProps, Start};
use chrono::{DateTime, Days, TimeDelta, Utc};
use paper::Paper;
use support::{of, report};
use tempfile::TempDir;

const ROUNDS: usize = 41;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).expect("in range")
}

fn clock() -> Moment {
    Moment { now: now(), zone: Zone::UTC }
}

/// What a store holds, before day 3 of its latest treatment.
#[derive(Clone, Copy)]
struct Size {
    treatments: i64,
    visits: i64,
    ticks: u64,
    check_ins: u64,
    photos: u32,
}

/// What fills each list and each page once.
const FEW: Size = Size { treatments: 6, visits: 14, ticks: 3_300, check_ins: 60, photos: 60 };
/// Ten years.
const MANY: Size =
    Size { treatments: 40, visits: 120, ticks: 200_000, check_ins: 2_000, photos: 500 };

/// So many pictures, each another one.
fn pictures(count: u32) -> Vec<Made> {
    let picture = |number: u32| {
        // Its number as stripes, which no encoder evens out.
        let mut bytes = Cursor::new(Vec::new());
        let picture = image::RgbImage::from_fn(64, 80, |x, _| {
            if number >> (x / 4) & 1 == 1 {
                image::Rgb([190, 140, 120])
            } else {
                image::Rgb([60; 3])
            }
        });
        picture.write_to(&mut bytes, image::ImageFormat::Png).expect("encoded");
        make(bytes.get_ref(), Limits::USUAL).expect("a photo")
    };
    (0..count).map(picture).collect()
}

fn fill(store: &mut Store, size: Size) {
    let today = now().date_naive();
    let pictures = pictures(size.photos);
    store
        .transact::<_, StoreError>(|tx| {
            let zone = Zone::UTC;
            for session in 0..size.treatments {
                let at = now() - TimeDelta::days(3 + 90 * session);
                tx.add_treatment(&Treatment::begun(TreatmentId::NEW, at, zone))?;
            }
            for visit in 0..size.visits {
                let at = now() + TimeDelta::days(60 - 30 * visit);
                let booked_at = at - TimeDelta::days(30);
                let visit = Appointment::booked(AppointmentId::NEW, at, zone, booked_at);
                tx.add_appointment(&Appointment { note: "Check-up".to_owned(), ..visit })?;
            }
            for index in 0..size.ticks {
                let date = today - Days::new(index / 55);
                tx.set_tick(date, &format!("step_{}", index % 55), true, now())?;
            }
            for index in 0..size.check_ins {
                let marks =
                    ["redness", "dryness"].map(|sign| (sign.to_owned(), Some(Degree::Mild)));
                tx.note_check_in(today - Days::new(index), &marks, None, now())?;
            }
            for (made, back) in pictures.iter().zip(0..) {
                let added = tx.add_photo(made, (today - Days::new(back), View::Front), now())?;
                assert!(added.is_ok(), "each is another one");
            }
            tx.set_switch(Switch::Welcomed, true)?;
            tx.set_switch(Switch::Reminders, false)
        })
        .expect("written");
}

/// A folder with a store.
fn folder(size: Size) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let (mut store, _) = Store::open(folder.path(), now()).expect("opened");
    fill(&mut store, size);
    folder
}

fn window(folder: &Path) -> Paper {
    let folder = folder.to_owned();
    let open = move || App::open(&folder, now());
    Paper::with(RootProps::new(Start::with(open), false).by(clock))
}

/// The way through the pages: each by the control that leads to it.
const WAY: [&str; 12] = [
    "Plan",
    "My skin",
    "History",
    "Earlier days",
    "My skin",
    "Photos",
    "Compare two days",
    "More",
    "Appointments",
    "More",
    "Treatments",
    "Today",
];

/// How long each page takes, and how much it shows.
fn go(paper: &mut Paper) -> Vec<(Duration, usize)> {
    let visit = |name: &&str| (paper.time_to_draw(name), paper.html().len());
    WAY.iter().map(visit).collect()
}

#[allow(clippy::disallowed_methods)]
fn timed(work: impl FnOnce()) -> Duration {
    let started = std::time::Instant::now();
    work();
    started.elapsed()
}

fn main() -> std::process::ExitCode {
    let folders = [folder(FEW), folder(MANY)];
    let [few, many] = [0, 1].map(|one: usize| folders[one].path());
    let (mut with_few, mut with_many) = (window(few), window(many));
    // In turn, so that a drift of the machine's speed falls on both.
    let mut both = || (go(&mut with_few), go(&mut with_many));
    both();
    let rounds: Vec<_> = (0..ROUNDS).map(|_| both()).collect();
    let (plan, today) = (0, WAY.len() - 1);
    let pair = of(&rounds.iter().map(|(few, _)| (few[plan].0, few[today].0)).collect::<Vec<_>>());
    println!("  Plan {:.1?}, Today {:.1?}", pair.a, pair.b);
    let within = |what: &str, ratio: f64| report(what, &format!("{ratio:.2}"), ratio <= 1.2, "1.2");
    within("Plan drawn / Today drawn", pair.ratio);
    println!("  ten years / what fills each page once:");
    for (at, page) in WAY.iter().enumerate() {
        let times = rounds.iter().map(|(few, many)| (many[at].0, few[at].0)).collect::<Vec<_>>();
        let pair = of(&times);
        within(&format!("{page} drawn ({:.1?} / {:.1?})", pair.a, pair.b), pair.ratio);
        let (few, many) = (&rounds[0].0[at], &rounds[0].1[at]);
        #[expect(clippy::cast_precision_loss, reason = "some kilobytes")]
        within(&format!("{page}, how much it is"), many.1 as f64 / few.1 as f64);
    }
    let timed_both = |what: &str, rounds: usize, both: &mut dyn FnMut() -> (Duration, Duration)| {
        both();
        let pair = of(&(0..rounds).map(|_| both()).collect::<Vec<_>>());
        within(&format!("{what} ({:.1?} / {:.1?})", pair.a, pair.b), pair.ratio);
    };
    timed_both("a tick on Today", ROUNDS, &mut || {
        (with_many.time_to_tick(), with_few.time_to_tick())
    });
    timed_both("the start, with the store opened", 9, &mut || {
        (timed(|| drop(window(many))), timed(|| drop(window(few))))
    });
    support::verdict()
}
