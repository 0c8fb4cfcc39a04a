//! What iOS is asked to show: the soonest sixty and one that asks to open the app.

use afterglow::app::{App, Moment, OutingAction, ReminderAction};
use afterglow::care::Zone;
use afterglow::notify::events::What;
use afterglow::notify::ios_plan::{
    MOST, OPEN_THE_APP, OpenTheApp, Refill, Trigger, came, categories, refill,
};
use afterglow::notify::schedule::{LockScreen, Policy, Schedule};
use afterglow::reminders::{Interval, QuietHours};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use tempfile::TempDir;

use super::{berlin, handed, moment, treated};
use crate::support::{at, named};

fn words() -> OpenTheApp {
    OpenTheApp { title: "Open it".to_owned(), body: "There is more.".to_owned() }
}

fn asked(schedule: &Schedule, now: DateTime<Utc>, zone: Zone) -> Refill {
    refill(schedule, &words(), now, zone, &[])
}

/// Ninety days from a moment on, for a client treated on 22 November.
fn schedule(text: &str) -> Schedule {
    let folder = TempDir::new().expect("a folder");
    handed(&treated(&folder), moment(text), 90)
}

#[test]
fn the_soonest_sixty_come_and_then_one_that_asks_to_open_the_app() {
    let schedule = schedule("2026-11-22 15:00");
    let all = schedule.occurrences.len();
    assert!(all > MOST, "{all}");
    let add = asked(&schedule, schedule.written_at, berlin()).add;
    assert_eq!(add.len(), MOST + 1);
    let ids: Vec<_> = add.iter().map(|one| one.id.as_str()).collect();
    let wanted = schedule.occurrences.iter().take(MOST).map(|entry| entry.id.as_str());
    assert_eq!(ids[..MOST], wanted.collect::<Vec<_>>());
    assert_eq!(ids[MOST], OPEN_THE_APP);
    assert_eq!(add[MOST].trigger, Trigger::Instant(schedule.occurrences[MOST].at));
    assert_eq!((add[MOST].title.as_str(), add[MOST].body.as_str()), ("Open it", "There is more."));
}

#[test]
fn without_more_than_sixty_nothing_asks_to_open_the_app() {
    let mut schedule = schedule("2026-11-22 15:00");
    for (count, asks) in [(MOST + 1, true), (MOST, false), (1, false), (0, false)] {
        schedule.occurrences.truncate(count);
        let add = asked(&schedule, schedule.written_at, berlin()).add;
        assert_eq!(add.iter().any(|one| one.id == OPEN_THE_APP), asks, "{count}");
        assert_eq!(add.len(), count.min(MOST) + usize::from(asks));
    }
}

#[test]
fn wall_times_float_and_instants_are_in_utc() {
    let schedule = schedule("2026-11-25 12:00");
    let find = |policy| {
        let entry = schedule.occurrences.iter().find(|entry| entry.policy == policy);
        let entry = entry.expect("one of each");
        let add = asked(&schedule, schedule.written_at, berlin()).add;
        add.into_iter().find(|one| one.id == entry.id).expect("asked for").trigger
    };
    let wall = find(Policy::Wall).components();
    assert_eq!((wall.fields, wall.is_utc), ([2026, 11, 25, 13, 0, 0], false));
    let folder = TempDir::new().expect("a folder");
    let mut app = treated(&folder);
    let now = moment("2026-11-25 12:00");
    app.apply(OutingAction::GoOutside(Interval::TwoHours), now).expect("outside");
    let schedule = handed(&app, now, 1);
    let outdoors = asked(&schedule, now.now, berlin()).add;
    let outdoors = outdoors.into_iter().find(|one| one.id.starts_with("outdoors")).expect("one");
    let components = outdoors.trigger.components();
    assert_eq!((components.fields, components.is_utc), ([2026, 11, 25, 13, 0, 0], true));
    assert!(outdoors.presses && outdoors.thread == "sunscreen");
}

#[test]
fn in_another_zone_wall_times_stay_and_instants_move() {
    let folder = TempDir::new().expect("a folder");
    let mut app = treated(&folder);
    let now = moment("2026-11-25 12:00");
    app.apply(ReminderAction::Test(600), now).expect("asked");
    let schedule = handed(&app, now, 2);
    let here = asked(&schedule, now.now, berlin()).add;
    let there = asked(&schedule, now.now, named("America/New_York")).add;
    let of = |add: &[afterglow::notify::ios_plan::Request], id: &str| {
        add.iter().find(|one| one.id == id).map(|one| one.trigger)
    };
    assert_eq!(of(&here, "2026-11-26T08:10"), of(&there, "2026-11-26T08:10"));
    let test = "test@2026-11-25T12:10:00";
    assert_eq!(of(&here, test), of(&there, test), "the instant is the same");
}

#[test]
fn what_is_due_already_comes_soon_and_what_is_stale_not_at_all() {
    let schedule = schedule("2026-11-26 08:15");
    assert_eq!(schedule.occurrences[0].id, "2026-11-26T08:10");
    let first = |now: &str| asked(&schedule, at(now, berlin()), berlin()).add.remove(0);
    let soon = first("2026-11-26 08:15");
    assert_eq!(soon.id, "2026-11-26T08:10");
    let in_two_seconds = at("2026-11-26 08:15", berlin()) + TimeDelta::seconds(2);
    assert_eq!(soon.trigger, Trigger::Instant(in_two_seconds));
    assert_ne!(first("2026-11-26 12:00").id, "2026-11-26T08:10");
}

#[test]
fn in_quiet_hours_only_what_was_asked_for_comes() {
    let mut schedule = schedule("2026-11-26 08:15");
    let hm = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    schedule.quiet = Some(QuietHours { from: hm(8), to: hm(9) });
    let first = asked(&schedule, schedule.written_at, berlin()).add.remove(0);
    assert_eq!(first.trigger, Trigger::Instant(at("2026-11-26 09:00", berlin())));
    schedule.quiet = Some(QuietHours { from: hm(8), to: hm(12) });
    let first = asked(&schedule, schedule.written_at, berlin()).add.remove(0);
    assert_ne!(first.id, "2026-11-26T08:10", "stale by then");
    schedule.occurrences[0].asked = true;
    let first = asked(&schedule, schedule.written_at, berlin()).add.remove(0);
    assert_eq!(first.id, "2026-11-26T08:10");
}

#[test]
fn what_waits_and_is_no_longer_wanted_is_taken_back() {
    let schedule = schedule("2026-11-25 12:00");
    let known = schedule.occurrences[3].id.clone();
    let pending = [known.clone(), "2026-11-25T08:10".to_owned(), OPEN_THE_APP.to_owned()];
    let now = schedule.written_at;
    let many = refill(&schedule, &words(), now, berlin(), &pending);
    assert_eq!(many.remove, ["2026-11-25T08:10"], "the asking one is wanted");
    let mut few = schedule;
    few.occurrences.truncate(2);
    let few = refill(&few, &words(), now, berlin(), &pending);
    assert_eq!(few.remove, pending);
}

#[test]
fn names_stay_the_same_from_one_refill_to_the_next() {
    let folder = TempDir::new().expect("a folder");
    let app: App = treated(&folder);
    let ids = |moment: Moment| -> Vec<String> {
        let schedule = handed(&app, moment, 90);
        asked(&schedule, moment.now, berlin()).add.into_iter().map(|one| one.id).collect()
    };
    let (first, second) = (ids(moment("2026-11-25 12:00")), ids(moment("2026-11-25 12:30")));
    assert_eq!(first, second);
}

#[test]
fn a_hidden_lock_screen_shows_that_there_is_one_and_nothing_more() {
    let mut schedule = schedule("2026-11-25 12:00");
    schedule.lock_screen = LockScreen::Hide;
    for one in asked(&schedule, schedule.written_at, berlin()).add {
        if one.id != OPEN_THE_APP {
            assert_eq!((one.title.as_str(), one.body.as_str()), ("Afterglow reminder", ""));
        }
    }
}

#[test]
fn each_set_of_buttons_is_a_category() {
    let schedule = schedule("2026-11-22 15:00");
    let known: Vec<_> = categories(&schedule).into_iter().map(|one| one.id).collect();
    assert!(known.contains(&"done-snooze".to_owned()) && known.contains(&"snooze".to_owned()));
    for one in asked(&schedule, schedule.written_at, berlin()).add {
        assert!(one.id == OPEN_THE_APP || known.contains(&one.category), "{}", one.category);
    }
}

#[test]
fn what_was_handed_over_and_is_due_by_now_was_shown() {
    let schedule = schedule("2026-11-25 12:00");
    let now = at("2026-11-26 08:10", berlin());
    let events = came(&schedule, true, now, berlin());
    let ids: Vec<_> = events.iter().map(|event| event.occurrence_id.as_str()).collect();
    let day = ["2026-11-25T13:00", "2026-11-25T20:45", "2026-11-26T08:10"];
    assert_eq!(ids[ids.len() - 3..], day);
    assert!(events.iter().all(|event| event.what == What::Shown && event.at <= now));
    let denied = came(&schedule, false, now, berlin());
    assert!(denied.iter().all(|event| event.what == What::NotShown));
    let far = came(&schedule, true, now + TimeDelta::days(200), berlin());
    assert_eq!(far.len(), MOST, "the others were never handed over");
}
