//! The planner has no day of its own: a professional's plan moves every reminder that is about a day.

use std::collections::BTreeSet;

use afterglow::care::{
    BasisKind, DEFAULT_PLAN, Overlay, OverlayError, OverlayItem, OverlayReminder, Plan, Text,
    WindowBasis,
};
use afterglow::reminders::{
    History, Input, Past, Reminder, Settings, State, look_back_days, occurrences,
};
use chrono::{Datelike, TimeDelta, Weekday};

use super::case::{Case, berlin};
use crate::support::at;

fn plan(id: &str, remind: OverlayReminder) -> Result<Plan, OverlayError> {
    let item = OverlayItem { id: id.into(), remind: Some(remind), ..OverlayItem::default() };
    let overlay =
        Overlay { provider: "Linden Skin Clinic".into(), items: vec![item], ..Overlay::default() };
    Plan::default_plan().with_overlay(&overlay)
}

fn days(text: &str) -> OverlayReminder {
    OverlayReminder { days: Some(text.parse().expect("days")), ..OverlayReminder::default() }
}

/// The recovery days of the first 200 on which a reminder comes.
fn comes_on(plan: &Plan, id: &str, settings: &Settings, history: &History) -> Vec<i64> {
    let case = Case::new();
    let input = Input {
        plans: plan.into(),
        treatments: &case.treatments,
        appointments: &[],
        outing: None,
        settings,
        history,
        zone: case.zone,
    };
    let start = at("2026-01-01 00:00", berlin());
    let planned = occurrences(&input, start, start + TimeDelta::days(200));
    let mine = planned.iter().filter(|due| &*due.key.reminder == id);
    let first = case.treatments[0].date;
    mine.map(|due| (due.key.nominal.date() - first).num_days()).collect()
}

fn of(plan: &Plan, id: &str) -> Vec<i64> {
    comes_on(plan, id, &Case::new().settings, &History::default())
}

#[test]
fn a_professional_moves_the_days_and_the_time() {
    let moved = plan("check_in", days("2,5-6")).expect("merged");
    assert_eq!(of(&moved, "check_in"), [2, 5, 6]);
    let weekly = OverlayReminder { every: Some(2.try_into().ok()), ..days("10-20") };
    let moved = plan("followup", weekly).expect("merged");
    assert_eq!(of(&moved, "followup"), [10, 12, 14, 16, 18, 20]);
    let monday =
        OverlayReminder { weekday: Some(Some(Weekday::Mon)), ..OverlayReminder::default() };
    let moved = plan("patience", monday).expect("merged");
    let first = Case::new().treatments[0].date;
    let dates = of(&moved, "patience").into_iter().map(|day| first + TimeDelta::days(day));
    let dates: Vec<_> = dates.collect();
    assert!(dates.len() > 10 && dates.iter().all(|date| date.weekday() == Weekday::Mon));
    let later = OverlayReminder { at: "18:30".parse().ok(), ..OverlayReminder::default() };
    let moved = plan("check_in", later).expect("merged");
    let at = Reminder::find(&moved, "check_in").expect("there").default_at;
    assert_eq!(at.map(|at| at.to_string()).as_deref(), Some("18:30:00"));
    let moved = plan("patience", days("0-6")).expect("merged");
    assert_eq!(of(&moved, "patience"), [3], "the Sunday of the first week");
    let moved = plan("my_sheet", days("2-3")).expect("merged");
    assert_eq!(of(&moved, "my_sheet"), [2], "once");
}

#[test]
fn reminders_end_the_day_before_the_closing_notice() {
    let longer = plan("end", days("121-125")).expect("merged");
    assert_eq!(longer.last_reminder_day(), 120);
    assert_eq!(of(&longer, "end"), [121]);
    let sunscreen = of(&longer, "sunscreen_am");
    assert_eq!(sunscreen.last(), Some(&120), "it goes on for as long as reminders do");
    assert_eq!(of(&longer, "followup").last(), Some(&115));
    let shorter = plan("end", days("31-33")).expect("merged");
    assert_eq!(of(&shorter, "sunscreen_am").last(), Some(&30));
    assert_eq!(of(&shorter, "end"), [31]);
    assert_eq!(
        (look_back_days((&longer).into()), look_back_days(Plan::default_plan().into())),
        (8, 10)
    );
    let mut settings = Case::new().settings;
    settings.extended = true;
    let none = History::default();
    assert!(comes_on(&shorter, "end", &settings, &none).is_empty());
    assert_eq!(comes_on(&shorter, "sunscreen_am", &settings, &none).last(), Some(&199));
}

#[test]
fn the_closing_notice_is_tried_again_on_the_days_that_the_plan_gives_it() {
    let plan = plan("end", days("31,33,35")).expect("merged");
    let mut history = History::default();
    let settings = Case::new().settings;
    for expected in [vec![31], vec![31, 33], vec![31, 33, 35], vec![31, 33, 35]] {
        assert_eq!(comes_on(&plan, "end", &settings, &history), expected);
        let case = Case::new();
        let date = case.treatments[0].date + TimeDelta::days(*expected.last().expect("one"));
        let nominal = date.and_hms_opt(8, 10, 0).expect("a time");
        let key = afterglow::reminders::Key { reminder: "end".into(), nominal };
        let bundle = format!("{date}T08:10");
        history.past.insert(key, Past { state: State::Missed, bundle });
    }
}

#[test]
fn what_was_changed_is_the_professionals_and_the_rest_is_not() {
    let moved = plan("check_in", days("2")).expect("merged");
    let special = moved.special("check_in").expect("there");
    assert_eq!(special.days_basis, Some(WindowBasis::Provider));
    let reminder = Reminder::find(&moved, "check_in").expect("there");
    assert_eq!(reminder.basis(&moved).map(|basis| basis.kind), Some(BasisKind::Provider));
    for reminder in Reminder::all(&moved).iter().filter(|one| &*one.id != "check_in") {
        let default = Plan::default_plan();
        assert_eq!(reminder.basis(&moved), reminder.basis(default), "{}", reminder.id);
        assert_eq!(reminder.days_basis(&moved), reminder.days_basis(default));
    }
    // The item of the same name is as it was: only when to remind of it is another.
    let moved = plan("followup", days("5-")).expect("merged");
    let item = moved.item("followup").expect("there");
    assert_eq!(Some(item), Plan::default_plan().item("followup"));
    let step = plan("serum_pm", days("0-3")).expect("merged");
    assert_eq!(of(&step, "serum_pm").last(), Some(&3));
}

#[test]
fn a_reminder_that_cannot_come_is_refused_by_name() {
    let refused = |id: &str, remind| plan(id, remind).expect_err("refused");
    let follows = [refused("lifting", days("1")), refused("no_sauna", days("1"))];
    assert_eq!(follows[0], OverlayError::NoReminder("lifting".into()));
    assert_eq!(follows[1], OverlayError::NoReminder("no_sauna".into()));
    assert_eq!(refused("end", days("100-")), OverlayError::Endless("end".into()));
    let at = OverlayReminder { at: "10:00".parse().ok(), ..OverlayReminder::default() };
    assert_eq!(refused("end", at), OverlayError::NoReminder("end".into()));
}

#[test]
fn no_reminder_of_the_default_plan_has_days_of_the_article() {
    let plan = Plan::default_plan();
    let with_days: BTreeSet<&str> = plan
        .reminders
        .iter()
        .filter(|special| special.days_basis.is_some())
        .map(|special| {
            assert_eq!(special.days_basis, Some(WindowBasis::Proposed), "{}", special.id);
            &*special.id
        })
        .collect();
    let expected = ["my_sheet", "followup", "patience", "check_in", "end"];
    assert_eq!(with_days, BTreeSet::from(expected));
}

/// What `Recipe: a reminder` promises: a row of the plan is all that the planner needs.
#[test]
fn a_reminder_is_a_row_of_the_plan() {
    let row = "
[[reminder]]
id = \"bedding\"
kind = \"days\"
basis = { kind = \"extra\", ref = \"AG\" }
days = \"2-\"
days_basis = \"proposed\"
every = 14
at = \"17:00\"
until = [\"end\"]
";
    let plan = Plan::parse(&format!("{DEFAULT_PLAN}{row}")).expect("a plan");
    assert_eq!(of(&plan, "bedding"), [2, 16, 30, 44, 58, 72, 86]);
    let bedding = Reminder::find(&plan, "bedding").expect("a reminder");
    assert_eq!(bedding.name(), Text::key("reminder-bedding"));
    assert!(bedding.when(&plan).is_some(), "its days say when it comes");
    // It can be moved and switched off like any other.
    let (moved, off) = (Case::new().set("bedding", "18:00"), Case::new().off("bedding"));
    let none = History::default();
    assert_eq!(comes_on(&plan, "bedding", &moved.settings, &none).len(), 7);
    assert!(comes_on(&plan, "bedding", &off.settings, &none).is_empty());
}
