//! The pure middle: a day's view and a plan of reminders.

mod support;

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use afterglow::care::{AsOf, DayLog, Plan, Treatment, TreatmentId, Zone, civil, day_view};
use afterglow::reminders::{History, Input, Key, Past, ReminderKind, Settings, State, occurrences};
use chrono::{DateTime, TimeDelta, Utc};
use rrule::RRuleSet;
use support::{median, middle, pair, report};

static ZONE: LazyLock<Zone> = LazyLock::new(|| Zone::bundled("Europe/Berlin").expect("a zone"));

/// Treatments three days apart, the last of them at this instant.
fn treatments(count: i64, last: DateTime<Utc>) -> Vec<Treatment> {
    (0..count)
        .map(|index| {
            let at = last - TimeDelta::days(3 * (count - 1 - index));
            Treatment::begun(TreatmentId(index + 1), at, *ZONE)
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

fn main() -> std::process::ExitCode {
    let plan = Plan::default_plan();
    let last = DateTime::from_timestamp(1_795_000_000, 0).expect("in range");
    let log = DayLog::default();
    let look = AsOf::Now(last + TimeDelta::days(3));
    let time_of_view = |treatments: &[Treatment]| {
        time_of(200, || {
            black_box(day_view(plan, black_box(treatments), &log, look, *ZONE));
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
    let empty = History::default();
    let input = Input {
        plans: plan.into(),
        treatments: &one,
        appointments: &[],
        outing: None,
        settings: &settings,
        history: &empty,
        zone: *ZONE,
    };
    let planning = time_of(20, || {
        black_box(occurrences(black_box(&input), last, last + TimeDelta::days(90)));
    });
    let bound = Duration::from_millis(1);
    report("planning 90 days of reminders", &format!("{planning:.1?}"), planning < bound, "1 ms");
    year(&input, last);
    log_size(&input, last);
    support::verdict()
}

/// A year of all rules, against the recurrences that a general library would be asked to expand:
/// every reminder by its own rhythm through the year. What does not recur, such as the ends of holds,
/// the library is spared; so is what makes the rest a plan: days, holds, ticks, bundles, budget.
fn year(input: &Input<'_>, from: DateTime<Utc>) {
    let settings = Settings { extended: true, ..input.settings.clone() };
    let input = Input { settings: &settings, ..*input };
    let to = from + TimeDelta::days(365);
    let begin = civil::date_of(from, *ZONE);
    let sets: Vec<RRuleSet> = settings
        .list(input.plans.latest())
        .into_iter()
        .filter_map(|(rule, at, _)| {
            let rhythm = match rule.kind {
                ReminderKind::Step | ReminderKind::Slot => "DAILY",
                ReminderKind::FollowUp => "WEEKLY",
                ReminderKind::Patience => "WEEKLY;BYDAY=SU",
                _ => return None,
            };
            let time = at?;
            let begin = begin.and_time(time).format("%Y%m%dT%H%M%S");
            let end = to.format("%Y%m%dT%H%M%SZ");
            let text =
                format!("DTSTART;TZID=Europe/Berlin:{begin}\nRRULE:FREQ={rhythm};UNTIL={end}");
            Some(text.parse().expect("a recurrence"))
        })
        .collect();
    let expand = || sets.iter().map(|set| set.into_iter().count()).sum::<usize>();
    let ours = || occurrences(black_box(&input), from, to).len();
    let pair = pair(41, || _ = black_box(ours()), || _ = black_box(expand()));
    let counts = format!("{} and {}", ours(), expand());
    println!("{:<58} {counts:>22}", "  occurrences planned, dates expanded by rrule");
    let figure = format!("{:.2} ({:.0?}, {:.0?})", pair.ratio, pair.a, pair.b);
    report("planning a year of all rules / rrule", &figure, pair.ratio <= 0.1, "0.1");
}

/// Planning from a log of ten years against planning from a log of ten days.
fn log_size(input: &Input<'_>, from: DateTime<Utc>) {
    let log_of = |days: u64| {
        let today = civil::date_of(from, *ZONE);
        let known = (0..days).flat_map(|back| {
            (0..12).map(move |line| {
                let date = civil::minus_days(today, back);
                let nominal = date.and_hms_opt(8, line, 0).expect("a time");
                let key = Key { reminder: "sunscreen_am".into(), nominal };
                (key, Past { state: State::Delivered, bundle: String::new() })
            })
        });
        History { past: known.collect(), ..History::default() }
    };
    let (few, many) = (log_of(10), log_of(3_650));
    let to = from + TimeDelta::days(10);
    let plan = |log: &History| {
        let input = Input { history: log, ..*input };
        for _ in 0..20 {
            black_box(occurrences(black_box(&input), from, to));
        }
    };
    let pair = pair(41, || plan(&many), || plan(&few));
    let figure = format!("{:.2} ({} to {} rows)", pair.ratio, many.past.len(), few.past.len());
    report("planning, a log of ten years / ten days", &figure, pair.ratio < 1.2, "1.2");
}
