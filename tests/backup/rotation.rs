//! Which automatic copies are kept: any days, any zones, and clocks that are wrong.

use std::collections::BTreeSet;

use afterglow::app::Moment;
use afterglow::app::rotation::{kept, outdated};
use afterglow::care::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use crate::support::{at, berlin, cases, every_zone};

type Copies = BTreeSet<DateTime<Utc>>;

/// How a copy's day, week and month are called: the calendars of chrono's formats, not those of the code.
const CALENDARS: [(&str, usize); 3] = [("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 6)];

fn called(at: DateTime<Utc>, zone: Zone, calendar: &str) -> String {
    at.with_timezone(&zone).naive_local().format(calendar).to_string()
}

/// The names of the last so many days, weeks or months.
fn last_names(moment: Moment, calendar: &str, count: usize) -> BTreeSet<String> {
    let noon = moment.now.with_timezone(&moment.zone).naive_local().date().and_hms_opt(12, 0, 0);
    let mut names = Vec::new();
    for back in 0.. {
        let name = (noon.expect("noon") - TimeDelta::days(back)).format(calendar).to_string();
        if names.last() != Some(&name) {
            names.push(name);
        }
        if names.len() > count {
            break;
        }
    }
    names.into_iter().take(count).collect()
}

/// The copy of a day, as the app makes it, and what then goes.
fn make(copies: &mut Copies, moment: Moment) {
    let today = called(moment.now, moment.zone, "%Y-%m-%d");
    if copies.iter().all(|at| called(*at, moment.zone, "%Y-%m-%d") != today) {
        copies.insert(moment.now);
        for gone in outdated(copies, moment) {
            copies.remove(&gone);
        }
    }
}

fn moments() -> impl Strategy<Value = Vec<(i64, Zone)>> {
    let zone = prop::sample::select(every_zone().to_vec());
    // Hours until the next one: several on a day, each day, and long breaks.
    let hours = prop_oneof![1..30_i64, 20..28_i64, 24..2000_i64];
    prop::collection::vec((hours, zone), 1..120)
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn the_last_of_each_day_week_and_month_is_there(steps in moments(), travels: bool) {
        let (mut copies, mut all) = (Copies::new(), Copies::new());
        let mut now = at("2024-02-20 09:00", berlin());
        for (hours, zone) in steps {
            now += TimeDelta::hours(hours);
            let moment = Moment { now, zone: if travels { zone } else { berlin() } };
            let before = copies.clone();
            make(&mut copies, moment);
            all.extend(copies.difference(&before));
            prop_assert_eq!(copies.last(), all.last(), "the newest");
            prop_assert!(before.difference(&copies).count() <= 2);
            if travels {
                // What a day was called in another zone: the newest are there, and not too many.
                prop_assert!(copies.len() <= 30, "{}", copies.len());
                continue;
            }
            for (calendar, count) in CALENDARS {
                for name in last_names(moment, calendar, count) {
                    let last = all.iter().rfind(|at| called(**at, moment.zone, calendar) == name);
                    prop_assert!(last.is_none_or(|last| copies.contains(last)), "{calendar} {name}");
                }
            }
            // Made up one by one it is the same as from everything at once.
            prop_assert_eq!(kept(&copies, moment), kept(&all, moment));
        }
    }

    #[test]
    fn what_is_older_goes_and_the_rest_stays(steps in moments()) {
        let mut copies = Copies::new();
        let mut now = at("2024-02-20 09:00", berlin());
        for (hours, _) in steps {
            now += TimeDelta::hours(hours);
            make(&mut copies, Moment { now, zone: berlin() });
        }
        let moment = Moment { now, zone: berlin() };
        for _ in 0..20 {
            for gone in outdated(&copies, moment) {
                copies.remove(&gone);
            }
        }
        prop_assert!(outdated(&copies, moment).is_empty());
        prop_assert!(copies.len() <= 7 + 4 + 6 + 2);
        let months = last_names(moment, "%Y-%m", 6);
        let old = copies.iter().filter(|at| !months.contains(&called(**at, moment.zone, "%Y-%m")));
        prop_assert!(old.count() <= 2, "only where there is nothing newer");
    }

    /// The clock shows another day once, years before or after: at most two are lost, and all goes on.
    #[test]
    fn a_wrong_clock_takes_two_at_most(days in -4000..4000_i64, zone in prop::sample::select(every_zone().to_vec())) {
        let mut copies = Copies::new();
        let mut now = at("2024-02-20 09:00", berlin());
        for _ in 0..250 {
            now += TimeDelta::days(1);
            make(&mut copies, Moment { now, zone: berlin() });
        }
        let before = copies.clone();
        let wrong = Moment { now: now + TimeDelta::days(days), zone };
        make(&mut copies, wrong);
        prop_assert!(before.difference(&copies).count() <= 2);
        let today = called(wrong.now, zone, "%Y-%m-%d");
        prop_assert!(copies.iter().any(|at| called(*at, zone, "%Y-%m-%d") == today), "its own");
        let mut all = copies.clone();
        for _ in 0..6 {
            now += TimeDelta::days(1);
            make(&mut copies, Moment { now, zone: berlin() });
            all.insert(now);
        }
        let moment = Moment { now, zone: berlin() };
        for name in last_names(moment, "%Y-%m-%d", 6) {
            let has = |copies: &Copies| copies.iter().any(|at| called(*at, moment.zone, "%Y-%m-%d") == name);
            prop_assert!(has(&copies), "{name}");
        }
    }
}
