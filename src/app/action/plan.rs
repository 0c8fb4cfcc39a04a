//! The professional's plan: applied from today on, gone back to, or given up for the default plan.

use super::course::CourseAction;
use super::{App, AppError, Moment, Writes};
use crate::care::{Overlay, Plan, Words};
use crate::store::{AppliedPlan, Professional};

/// What a person can do with plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanAction {
    /// Apply a professional's plan: it is in force from today on, with its course.
    Apply(Overlay),
    /// Go back to a plan of before from today on; courses stay.
    GoBack(Overlay),
    /// Go back to the default plan from today on.
    UseDefault,
}

impl PlanAction {
    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let from = moment.today();
        let write = |overlay: &Overlay| {
            Plan::default_plan().with_overlay(overlay)?;
            serde_json::to_string(overlay)
                .map_err(|problem| AppError::PlanUnreadable { from, problem: problem.to_string() })
        };
        let known = app.store.professional()?;
        let in_force = app.overlay_on(from)?;
        let filled = |then: Option<&Overlay>| {
            let filled = filled(&known, in_force.as_ref(), then);
            (filled != known).then_some(filled)
        };
        let (text, professional, course) = match self {
            Self::Apply(overlay) => {
                (write(&overlay)?, filled(Some(&overlay)), course(app, &overlay, moment)?)
            }
            Self::GoBack(overlay) => (write(&overlay)?, filled(Some(&overlay)), None),
            Self::UseDefault => (String::new(), filled(None), None),
        };
        let applied = AppliedPlan { from, overlay: text, at: moment.now };
        let known = app.store.plans_between(from, from)?.pop();
        let same = known.map_or(applied.overlay.is_empty(), |one| one.overlay == applied.overlay);
        Ok(Box::new(move |tx| {
            if same {
                return Ok(None);
            }
            tx.apply_plan(&applied)?;
            if let Some(professional) = professional {
                tx.set_professional(&professional)?;
            }
            match course {
                Some(course) => course(tx),
                None => Ok(None),
            }
        }))
    }
}

/// The professional's entry under another plan: what the plan in force gave is replaced, what is empty is
/// filled, and what the client wrote stays.
fn filled(known: &Professional, now: Option<&Overlay>, then: Option<&Overlay>) -> Professional {
    let given = |overlay: Option<&Overlay>, of: fn(&Overlay) -> Option<&str>| {
        overlay.and_then(of).map(limited).unwrap_or_default()
    };
    let fill = |known: &String, of: fn(&Overlay) -> Option<&str>| {
        if known.is_empty() || *known == given(now, of) { given(then, of) } else { known.clone() }
    };
    Professional {
        name: fill(&known.name, |overlay| Some(&overlay.provider)),
        clinic: fill(&known.clinic, |overlay| words(overlay.own.clinic.as_ref())),
        phone: fill(&known.phone, |overlay| words(overlay.own.phone.as_ref())),
        message: fill(&known.message, |overlay| words(overlay.own.message.as_ref())),
        instructions: known.instructions.clone(),
    }
}

fn words(words: Option<&Words>) -> Option<&str> {
    words.map(|words| &*words.0)
}

/// No longer than what the client could enter.
fn limited(words: &str) -> String {
    words.chars().take(super::TEXT_LIMIT).collect()
}

/// The course that the plan's sessions make, where it gives their number and their spacing, or one of the two
/// of a course that is under way.
fn course(app: &App, overlay: &Overlay, moment: Moment) -> Result<Option<Writes>, AppError> {
    let Some(sessions) = overlay.own.sessions else { return Ok(None) };
    let known = app.courses()?.pop().filter(|course| !course.is_complete());
    let number = sessions.number.or(known.as_ref().map(|known| known.course.sessions));
    let every = sessions.every_days.or(known.as_ref().map(|known| known.course.every_days));
    let Some((sessions, every_days)) = number.zip(every) else { return Ok(None) };
    let same = known.is_some_and(|known| {
        (known.course.sessions, known.course.every_days) == (sessions, every_days)
    });
    if same {
        return Ok(None);
    }
    Ok(Some(CourseAction::Set { sessions, every_days }.prepare(app, moment)?))
}
