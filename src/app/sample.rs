//! A sample recovery: never mixed with real data.

use chrono::{NaiveTime, TimeDelta};

use super::{
    App, AppError, Moment, ProfessionalAction, ReminderAction, SettingAction, TreatmentAction,
};
use crate::care::check_in::Degree;
use crate::care::{AsOf, Part, When, civil};
use crate::store::Professional;

/// Fills an empty store with a recovery on its third day, with some steps ticked.
pub fn fill_sample(app: &mut App, moment: Moment) -> Result<(), AppError> {
    let Moment { zone, .. } = moment;
    let three_pm = NaiveTime::from_hms_opt(15, 0, 0).unwrap_or(NaiveTime::MIN);
    let date = civil::minus_days(moment.today(), 3);
    let at = civil::resolve(date.and_time(three_pm), zone);
    let then = Moment { now: at, zone };
    app.apply(TreatmentAction::Add(When::At(at)), then)?;
    let professional = Professional {
        name: "Ines Moreau".into(),
        clinic: "Linden Skin Clinic".into(),
        phone: "+44 20 7946 0018".into(),
        ..Professional::default()
    };
    app.apply(ProfessionalAction::Set(professional), then)?;
    app.apply(ReminderAction::SwitchAll(false), then)?;
    app.apply(SettingAction::Welcome, then)?;
    for (back, skipped) in [(2, None), (1, Some("moisturise")), (0, None)] {
        let date = civil::minus_days(moment.today(), back);
        let day = app.day(AsOf::WholeDay(date), zone)?;
        for step in day.steps.iter().filter(|step| !step.optional) {
            let by_now = back > 0 || (step.part == Part::Morning && &*step.id != "sunscreen_am");
            if by_now && Some(&*step.id) != skipped {
                let now = moment.now - TimeDelta::days(i64::try_from(back).unwrap_or(0));
                app.store_mut().transact(|tx| tx.set_tick(date, &step.id, true, now))?;
            }
        }
    }
    for (back, redness, swelling, pain, note) in [
        (3, Degree::Strong, Degree::Mild, Degree::Medium, ""),
        (2, Degree::Medium, Degree::Medium, Degree::Mild, ""),
        (1, Degree::Medium, Degree::Mild, Degree::None, "Tight after washing"),
    ] {
        let date = civil::minus_days(moment.today(), back);
        let now = moment.now - TimeDelta::days(i64::try_from(back).unwrap_or(0));
        let marks = [("redness", redness), ("swelling", swelling), ("pain", pain)];
        let marks = marks.map(|(sign, degree)| (sign.to_owned(), Some(degree)));
        app.store_mut().transact(|tx| tx.note_check_in(date, &marks, Some(note), now))?;
    }
    Ok(())
}
