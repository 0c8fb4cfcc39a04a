//! Any action from any state, then undo; and undos in any order, against a model.

use std::cell::RefCell;
use std::collections::BTreeMap;

use afterglow::app::{Action, AppError, Moment, PhotoAction, Undo};
use afterglow::store::StoreError;
use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::dump::{Desk, Key, Rows};
use super::random::{KINDS, REMOVES_PHOTO, action, kind, prepare, start};
use crate::support::{cases, moment};

fn desk() -> Desk {
    let mut desk = Desk::new(moment("2026-11-22 15:00", start().zone));
    prepare(&mut desk.app);
    desk
}

/// A minute later with each action, so that no two times are the same by chance.
fn later(step: usize) -> Moment {
    let minutes = i64::try_from(step).expect("few");
    Moment { now: start().now + TimeDelta::minutes(minutes), ..start() }
}

#[test]
fn any_action_from_any_state_is_undone_and_done_again() {
    let seen = RefCell::new([0u32; KINDS]);
    let run = (prop::collection::vec(action(), 0..12), prop::collection::vec(action(), 24));
    let mut runner = TestRunner::new(cases(36));
    let tried = runner.run(&run, |(before, actions)| {
        let mut desk = desk();
        for (step, action) in before.into_iter().enumerate() {
            // What is refused is no part of the state.
            let _ = desk.app.apply(action, later(step));
        }
        for (step, action) in actions.into_iter().enumerate() {
            let now = later(20 + 3 * step);
            let (before, history) = (desk.rows(), desk.all("tick_history"));
            let number = kind(&action);
            match desk.app.apply(action.clone(), now) {
                Err(_) => prop_assert_eq!(desk.rows(), before, "{:?} was refused", action),
                Ok(done) => {
                    let after = desk.rows();
                    let Some(undo) = done.undo else {
                        if number == REMOVES_PHOTO {
                            seen.borrow_mut()[number] += 1;
                            continue;
                        }
                        prop_assert_eq!(after, before, "{:?} cannot be undone", action);
                        continue;
                    };
                    seen.borrow_mut()[number] += 1;
                    prop_assert_ne!(&after, &before);
                    prop_assert!(done.changed.any());
                    let undone = desk.app.undo(&undo, later(21 + 3 * step));
                    let undone = undone.map_err(|error| TestCaseError::fail(error.to_string()))?;
                    prop_assert_eq!(desk.rows(), before, "{:?}", action);
                    prop_assert!(undone.changed.replans() || !done.changed.replans());
                    let Some(redo) = undone.undo else {
                        // The files of a photo are gone with it.
                        let is_photo = matches!(action, Action::Photo(PhotoAction::Add { .. }));
                        prop_assert!(is_photo, "{:?} can be done again", action);
                        continue;
                    };
                    desk.app.undo(&redo, later(22 + 3 * step)).expect("done again");
                    prop_assert_eq!(desk.rows(), after, "{:?} again", action);
                }
            }
            let grown = desk.all("tick_history");
            prop_assert_eq!(&grown[..history.len()], &history[..], "a history only grows");
        }
        Ok(())
    });
    tried.expect("undone");
    let never: Vec<usize> = (0..KINDS).filter(|kind| seen.borrow()[*kind] == 0).collect();
    assert_eq!(never, [] as [usize; 0], "kinds that were never undone: {:?}", seen.borrow());
}

/// What an action did, as the rows before and after tell.
struct Done {
    undo: Option<Undo>,
    before: Rows,
    after: Rows,
}

impl Done {
    /// The rows that are others since.
    fn rows(&self) -> BTreeMap<&Key, (Option<&String>, Option<&String>)> {
        let keys = self.before.keys().chain(self.after.keys());
        let sides = keys.map(|key| (key, (self.before.get(key), self.after.get(key))));
        sides.filter(|(_, (before, after))| before != after).collect()
    }

    /// What the model makes of taking this back now; `None` when it has to be refused.
    fn taken_back(&self, now: &Rows) -> Option<Rows> {
        let mut rows = now.clone();
        for (key, (before, after)) in self.rows() {
            if now.get(key) != after {
                return None;
            }
            match before {
                Some(before) => rows.insert(key.clone(), before.clone()),
                None => rows.remove(key),
            };
        }
        is_sound(&rows).then_some(rows)
    }
}

/// The rules that hold among rows: a follow-up has its treatment, a question stands once, and no two
/// treatments or appointments are at one time.
fn is_sound(rows: &Rows) -> bool {
    let of = |table: &'static str| rows.iter().filter(move |((of, _), _)| of == table);
    let twice = |table: &'static str, columns: &[usize]| {
        let cells = of(table).map(|(_, row)| {
            let cells = cells(row);
            columns.iter().map(|at| cells[*at].clone()).collect::<Vec<_>>()
        });
        let mut cells: Vec<_> = cells.collect();
        let all = cells.len();
        cells.sort();
        cells.dedup();
        cells.len() < all
    };
    let treatments: Vec<&String> = of("treatment").map(|((_, key), _)| key).collect();
    let check_ins: Vec<String> =
        of("check_in").map(|((_, key), _)| cells(key)[0].clone()).collect();
    of("followup").all(|((_, key), _)| treatments.contains(&key))
        && of("check_in_sign").all(|((_, key), _)| check_ins.contains(&cells(key)[0]))
        && !twice("question", &[1])
        && !twice("treatment", &[1, 2])
        && !twice("appointment", &[1])
}

/// The cells of a row as it is printed: `[Integer(1), Text("x"), Null]`.
fn cells(row: &str) -> Vec<String> {
    let inner = row.trim_start_matches('[').trim_end_matches(']');
    inner.split(", ").map(str::to_owned).collect()
}

#[test]
fn undos_in_any_order_are_refused_or_give_what_the_model_gives() {
    let tally = RefCell::new((0u32, 0u32));
    let one = prop_oneof![
        2 => action().prop_map(Ok::<Action, prop::sample::Index>),
        1 => any::<prop::sample::Index>().prop_map(Err),
    ];
    let mut runner = TestRunner::new(cases(40));
    let tried = runner.run(&prop::collection::vec(one, 4..24), |steps| {
        let mut desk = desk();
        let mut done: Vec<Done> = Vec::new();
        for (step, one) in steps.into_iter().enumerate() {
            let before = desk.rows();
            match one {
                Ok(action) => {
                    let Ok(applied) = desk.app.apply(action, later(step)) else { continue };
                    let after = desk.rows();
                    done.push(Done { undo: applied.undo, before, after });
                }
                Err(index) if !done.is_empty() => {
                    let one = index.get(&done);
                    let Some(undo) = &one.undo else { continue };
                    let wanted = one.taken_back(&before);
                    let tried = desk.app.undo(undo, later(step));
                    match (wanted, tried) {
                        (Some(wanted), Ok(_)) => {
                            tally.borrow_mut().0 += 1;
                            prop_assert_eq!(desk.rows(), wanted);
                        }
                        (None, Err(error)) => {
                            tally.borrow_mut().1 += 1;
                            let is_a_change = matches!(
                                error,
                                AppError::Store(StoreError::ChangedSince)
                                    | AppError::TreatmentTwice(_)
                                    | AppError::AppointmentTwice(_)
                            );
                            prop_assert!(is_a_change, "{}", error);
                            prop_assert_eq!(desk.rows(), before);
                        }
                        (wanted, tried) => {
                            let text = format!("{tried:?}, but the model: {wanted:#?}");
                            return Err(TestCaseError::fail(text));
                        }
                    }
                }
                Err(_) => {}
            }
        }
        Ok(())
    });
    tried.expect("as the model");
    let (taken, refused) = *tally.borrow();
    assert!(taken > 20 && refused > 20, "{taken} taken back, {refused} refused");
}
