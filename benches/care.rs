//! The pure middle: a day's view and a plan of reminders.

mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use afterglow::care::{DayLog, Look, Plan, Treatment, civil, day_view};
use afterglow::reminders::{Input, Log, Settings, occurrences};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use support::{median, middle, report};

const ZONE: Tz = Tz::Europe__Berlin;

/// Treatments three days apart, the last of them at this instant.
fn treatments(count: i64, last: DateTime<Utc>) -> Vec<Treatment> {
    (0..count)
        .map(|index| {
            let at = last - TimeDelta::days(3 * (count - 1 - index));
            let date = civil::date_of(at, ZONE);
            Treatment { id: index + 1, date, at: Some(at), zone: ZONE, recorded_at: at }
        })
        .collect()
}

/// The median time of one call among many.
#[allow(clippy::disallowed_methods)]
fn time_of(calls: u32, mut work: impl FnMut()) -> Duration {
    let rounds = (0..31).map(|_| {
        let started = Instant::now();
        for _ in 0..calls {
            work();
        }
        started.elapsed() / calls
    });
    median(rounds.collect())
}

fn main() {
    let plan = Plan::default_plan();
    let last = DateTime::from_timestamp(1_795_000_000, 0).expect("in range");
    let log = DayLog::default();
    let look = Look::Now(last + TimeDelta::days(3));
    let time_of_view = |treatments: &[Treatment]| {
        time_of(200, || {
            black_box(day_view(plan, black_box(treatments), &log, look, ZONE));
        })
    };
    let few = treatments(8, last);
    let one = treatments(1, last);
    let many = treatments(1_000, last);
    let view = time_of_view(&one);
    let bound = Duration::from_micros(50);
    report("a day's view, 1 treatment", &format!("{view:.1?}"), view < bound, "50 µs");
    // Treatments three days apart: the last three bear on the day, in both cases.
    let ratios =
        (0..9).map(|_| time_of_view(&many).as_secs_f64() / time_of_view(&few).as_secs_f64());
    let ratio = middle(ratios.collect());
    report("a day's view, 1,000 treatments / 8", &format!("{ratio:.2}"), ratio < 1.2, "1.2");

    let settings = Settings::new(last);
    let empty = Log::default();
    let input = Input { plan, treatments: &one, settings: &settings, log: &empty, zone: ZONE };
    let planning = time_of(20, || {
        black_box(occurrences(black_box(&input), last, last + TimeDelta::days(90)));
    });
    let bound = Duration::from_millis(1);
    report("planning 90 days of reminders", &format!("{planning:.1?}"), planning < bound, "1 ms");
}
