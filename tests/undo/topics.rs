//! What a read rests on: as long as none of its topics is changed, it reads the same.

use afterglow::app::{App, Topics};
use afterglow::care::AsOf;
use afterglow::ingredients::ProductQuery;
use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::dump::Desk;
use super::random::{action, prepare, start};
use crate::support::{cases, moment};

/// Something that is read, as it is printed.
type Reads = fn(&App) -> String;

/// What screens read, at one moment.
const READS: &[(&str, Reads)] = &[
    ("day", |app| print(&app.day(AsOf::Now(start().now), start().zone))),
    ("week", |app| print(&app.week(start().today(), start().zone))),
    ("recovery day", |app| print(&app.recovery_day(start().today()))),
    ("treatments", |app| print(&app.treatments())),
    ("warning", |app| print(&app.warning(start().today()))),
    ("appointments", |app| print(&app.appointments())),
    ("professional", |app| print(&app.professional())),
    ("agenda", |app| print(&app.agenda())),
    ("courses", |app| print(&app.courses())),
    ("session", |app| print(&app.session(start().today()))),
    ("messaging", |app| print(&app.messaging())),
    ("callable", |app| print(&app.callable())),
    ("reminder settings", |app| print(&app.reminder_settings(start()))),
    ("next reminders", |app| print(&app.next_reminders(9, start()))),
    ("next of each", |app| {
        let next = app.next_of_each(start()).expect("read");
        print(&next.into_iter().collect::<std::collections::BTreeMap<_, _>>())
    }),
    ("coming", |app| print(&app.coming(start()))),
    ("outing", |app| print(&app.outing(start()))),
    ("ledger", |app| print(&app.last_deliveries(9))),
    ("products", |app| print(&app.products(start()))),
    ("products lifting", |app| print(&app.products_lifting(start()))),
    ("questions", |app| print(&app.questions())),
    ("answer", |app| print(&app.can_i("gym", start()))),
    ("check", |app| print(&app.check(ProductQuery { name: "", text: "Aqua, Retinol" }, start()))),
    ("stretch", |app| print(&app.stretch(start().today(), 0))),
    ("check-in due", |app| print(&app.is_check_in_due(start()))),
    ("past", |app| {
        let first = start().today() - TimeDelta::days(30);
        print(&(app.past_days(first, start().today(), start().zone), app.first_entry(start().zone)))
    }),
    ("check-ins", |app| print(&app.all_check_ins())),
    ("latest check-in", |app| print(&app.latest_check_in(start().today()))),
    ("zone questions", |app| print(&app.zone_questions())),
    ("appearance", |app| print(&app.appearance())),
    ("welcomed", |app| print(&(app.is_welcomed(), app.is_login_asked()))),
    ("lock screen", |app| print(&app.shows_on_lock_screen())),
    ("plan key", |app| print(&app.plan_key())),
];

fn print(read: &impl std::fmt::Debug) -> String {
    format!("{read:?}")
}

fn read_all(app: &App) -> Vec<(String, Topics)> {
    READS.iter().map(|(_, reads)| app.track(*reads)).collect()
}

#[test]
fn what_rests_on_nothing_that_was_changed_reads_the_same() {
    let mut runner = TestRunner::new(cases(12));
    let tried = runner.run(&prop::collection::vec(action(), 30), |actions| {
        let mut desk = Desk::new(moment("2026-11-22 15:00", start().zone));
        prepare(&mut desk.app);
        let mut before = read_all(&desk.app);
        for (step, action) in actions.into_iter().enumerate() {
            let minutes = i64::try_from(step).expect("few");
            let now = afterglow::app::Moment {
                now: start().now + TimeDelta::minutes(minutes),
                ..start()
            };
            let Ok(done) = desk.app.apply(action.clone(), now) else { continue };
            let undone = done.undo.and_then(|undo| desk.app.undo(&undo, now).ok());
            // Undone, it is as before, whatever it rests on; done again, it is to be seen.
            if let Some(redo) = undone.and_then(|undone| undone.undo) {
                prop_assert_eq!(&read_all(&desk.app), &before, "{:?} undone", action);
                desk.app.undo(&redo, now).expect("done again");
            }
            let after = read_all(&desk.app);
            for (at, (name, _)) in READS.iter().enumerate() {
                let (old, topics) = &before[at];
                prop_assert!(
                    topics.meets(done.changed) || old == &after[at].0,
                    "{} rests on {:?}, and {:?} changed {:?}",
                    name,
                    topics,
                    action,
                    done.changed
                );
            }
            before = after;
        }
        Ok(())
    });
    tried.expect("topics");
}
