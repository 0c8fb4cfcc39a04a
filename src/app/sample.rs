//! A recovery to look at without entering anything: never mixed with real data.

use chrono::{NaiveTime, TimeDelta};

use super::{Action, App, AppError, Moment};
use crate::care::{Look, Part, When, civil};
use crate::store::Professional;

/// Fills an empty store with a recovery on its third day, with some steps ticked.
pub fn fill_sample(app: &mut App, moment: Moment) -> Result<(), AppError> {
    let Moment { zone, .. } = moment;
    let three_pm = NaiveTime::from_hms_opt(15, 0, 0).unwrap_or(NaiveTime::MIN);
    let date = civil::minus_days(moment.today(), 3);
    let at = civil::resolve(date.and_time(three_pm), zone);
    let then = Moment { now: at, zone };
    app.apply(Action::AddTreatment(When::At(at)), then)?;
    let professional =
        Professional { name: "Ines Moreau".into(), phone: "+44 20 7946 0018".into() };
    app.apply(Action::SetProfessional(professional), then)?;
    app.apply(Action::SwitchReminders(false), then)?;
    app.apply(Action::Welcome, then)?;
    for (back, skipped) in [(2, None), (1, Some("moisturise")), (0, None)] {
        let date = civil::minus_days(moment.today(), back);
        let day = app.day(Look::WholeDay(date), zone)?;
        for step in day.steps.iter().filter(|step| !step.optional) {
            let by_now = back > 0 || (step.part == Part::Morning && &*step.id != "sunscreen_am");
            if by_now && Some(&*step.id) != skipped {
                let now = moment.now - TimeDelta::days(i64::try_from(back).unwrap_or(0));
                app.store_mut().transact(|tx| tx.set_tick(date, &step.id, true, now))?;
            }
        }
    }
    Ok(())
}
