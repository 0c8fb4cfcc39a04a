//! The professional's plan: applied from today on, gone back to, or given up for the default plan.

use chrono::NaiveDate;

use super::course::set;
use super::treatment::TreatmentAction;
use super::{App, AppError, Moment, Writes, writes};
use crate::app::handed::{Handed, Trust, VisitState};
use crate::care::sheet::onto;
use crate::care::{Overlay, Plan, Text, When, Words, Zone};
use crate::platform::zone_named;
use crate::store::{AppliedPlan, PlanKey, Professional};

/// What a person can do with plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanAction {
    /// Apply a plan that the client vouches for: it is in force from today on, with its course.
    Apply(Overlay),
    /// Put what was confirmed of a sheet onto the plan in force, and keep what was not understood of it with the
    /// professional's words.
    Sheet {
        overlay: Overlay,
        kept: Vec<String>,
        /// Take it though the last plan was signed.
        trust: bool,
    },
    /// The same with what a professional handed over: with the key that signed it, and the treatment that it is for.
    Take {
        handed: Box<Handed>,
        /// Take it though it is not signed as the last one was.
        trust: bool,
        /// Note its treatment as well.
        visit: bool,
    },
    /// Go back to a plan of before from today on; courses stay.
    GoBack(Overlay),
    /// Go back to the default plan from today on.
    UseDefault,
}

impl PlanAction {
    fn overlay(&self) -> Option<&Overlay> {
        match self {
            Self::Apply(overlay) | Self::GoBack(overlay) | Self::Sheet { overlay, .. } => {
                Some(overlay)
            }
            Self::Take { handed, .. } => Some(&handed.overlay),
            Self::UseDefault => None,
        }
    }

    pub(super) fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let action = match self {
            // Whatever was read of a text, it loosens nothing.
            Self::Sheet { overlay, kept, trust } => {
                trusted(app.trust(None, moment.now)?, trust)?;
                let in_force = app.overlay_on(moment.today())?;
                Self::Sheet { overlay: onto(in_force.as_ref(), overlay), kept, trust }
            }
            Self::Take { mut handed, trust, visit } => {
                handed.overlay = handed.believed(moment.now);
                Self::Take { handed, trust, visit }
            }
            other => other,
        };
        action.prepare_as_it_is(app, moment)
    }

    fn prepare_as_it_is(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
        let from = moment.today();
        let (beside, noted) = match &self {
            Self::Take { handed, trust, visit } => {
                let noted = if *visit { noted(app, handed, moment)? } else { None };
                (taken(app, handed, *trust, noted, moment)?, noted)
            }
            _ => (Vec::new(), None),
        };
        let write = |overlay: &Overlay| {
            Plan::default_plan().with_overlay(overlay)?;
            serde_json::to_string(overlay)
                .map_err(|problem| AppError::PlanUnreadable { from, problem: problem.to_string() })
        };
        let known = app.store.professional()?;
        let mut professional = filled(&known, app.overlay_on(from)?.as_ref(), self.overlay());
        if let Self::Sheet { kept, .. } = &self {
            keep(&mut professional.instructions, kept);
        }
        // What it says is kept even where it sets nothing new.
        let is_sheet = matches!(self, Self::Sheet { .. });
        let professional = (professional != known).then_some(professional);
        let (text, course) = match self {
            Self::Apply(overlay) | Self::Sheet { overlay, .. } => {
                (write(&overlay)?, course(app, &overlay, None, moment)?)
            }
            Self::Take { handed, .. } => {
                (write(&handed.overlay)?, course(app, &handed.overlay, noted, moment)?)
            }
            Self::GoBack(overlay) => (write(&overlay)?, None),
            Self::UseDefault => (String::new(), None),
        };
        let applied = AppliedPlan { from, overlay: text, at: moment.now };
        let known = app.store.plans_between(from, from)?.pop();
        let same = known.map_or(applied.overlay.is_empty(), |one| one.overlay == applied.overlay);
        Ok(Box::new(move |tx| {
            for beside in beside {
                beside(tx)?;
            }
            if same && !is_sheet {
                return Ok(None);
            }
            if !same {
                tx.apply_plan(&applied)?;
            }
            if let Some(professional) = professional {
                tx.set_professional(&professional)?;
            }
            if same {
                return Ok(None);
            }
            match course {
                Some(course) => course(tx),
                None => Ok(None),
            }
        }))
    }
}

impl App {
    /// Which sentences of a sheet there is no room for among the professional's words.
    pub fn no_room_for(&self, kept: &[String]) -> Result<Vec<String>, AppError> {
        Ok(keep(&mut self.store.professional()?.instructions, kept))
    }

    /// What becomes of the professional's entry by that, in a sentence; `None` if nothing does.
    pub fn reached_after(
        &self,
        action: &PlanAction,
        on: NaiveDate,
    ) -> Result<Option<Text>, AppError> {
        let known = self.store.professional()?;
        let in_force = self.overlay_on(on)?;
        let then = filled(&known, in_force.as_ref(), action.overlay());
        if then == known {
            let is_kept = action
                .overlay()
                .is_some_and(|overlay| is_somebody_else(&known, in_force.as_ref(), overlay));
            return Ok(is_kept.then(|| Text::key("plan-reach-own").with("who", known.called())));
        }
        let details = [then.name, then.clinic, then.phone, then.message].into_iter();
        let details: Vec<_> = details
            .filter(|detail| !detail.is_empty())
            .map(|detail| Text::Literal(detail.into()))
            .collect();
        Ok(Some(if details.is_empty() {
            Text::key("plan-reach-none")
        } else {
            Text::key("plan-reach").with("details", details)
        }))
    }
}

/// Refuses what cannot be believed, or is in doubt and not deliberately chosen.
fn trusted(trust: Trust, is_chosen: bool) -> Result<(), AppError> {
    match trust {
        Trust::Refused(why) => Err(why.into()),
        Trust::Doubtful(why) if !is_chosen => Err(why.into()),
        _ => Ok(()),
    }
}

/// What a plan brings along: its key to remember, and its treatment.
fn taken(
    app: &App,
    handed: &Handed,
    is_trusted: bool,
    noted: Option<(When, Zone)>,
    moment: Moment,
) -> Result<Vec<Writes>, AppError> {
    let mut all: Vec<Writes> = Vec::new();
    // An unsigned plan changes nothing about the key that later ones are compared with.
    trusted(app.trust(handed.signature, moment.now)?, is_trusted)?;
    if let Some(signature) = handed.signature {
        let known = PlanKey { signature, provider: handed.overlay.provider.to_string() };
        if app.store.plan_key()?.as_ref() != Some(&known) {
            all.push(writes(move |tx| tx.set_plan_key(&known)));
        }
    }
    if let Some((when, zone)) = noted {
        // As if it had been recorded there and then.
        let there = Moment { zone, ..moment };
        all.push(TreatmentAction::Add(when).prepare(app, there)?);
    }
    Ok(all)
}

/// The treatment that came with a plan, where it can be noted, and the zone where it was.
fn noted(app: &App, handed: &Handed, moment: Moment) -> Result<Option<(When, Zone)>, AppError> {
    let is_new = app.visit_state(handed, moment)? == VisitState::New;
    let visit = handed.visit.as_ref().filter(|_| is_new);
    Ok(visit.map(|visit| (visit.when(), visit.zone(zone_named, moment.zone))))
}

/// A detail of the professional's entry that a plan may give.
type Detail = (fn(&Professional) -> &String, fn(&Overlay) -> Option<&str>);

const DETAILS: [Detail; 4] = [
    (|known| &known.name, |overlay| Some(&overlay.provider)),
    (|known| &known.clinic, |overlay| words(overlay.own.clinic.as_ref())),
    (|known| &known.phone, |overlay| words(overlay.own.phone.as_ref())),
    (|known| &known.message, |overlay| words(overlay.own.message.as_ref())),
];

fn given(overlay: Option<&Overlay>, of: fn(&Overlay) -> Option<&str>) -> String {
    overlay.and_then(of).map(limited).unwrap_or_default()
}

/// Whether the client wrote whom to reach, and it is not who gave this plan. Its phone number under another's
/// name would lead a call to a stranger, so the plan's details are used together or not at all.
fn is_somebody_else(known: &Professional, now: Option<&Overlay>, then: &Overlay) -> bool {
    let is_own = |&(of, by): &Detail| !of(known).is_empty() && *of(known) != given(now, by);
    let same = known.name.trim().to_lowercase() == limited(&then.provider).trim().to_lowercase();
    DETAILS.iter().any(is_own) && !same
}

/// The professional's entry under another plan: what the plan in force gave is replaced, what is empty is
/// filled, and what the client wrote stays. If they wrote of somebody else, nothing is filled.
fn filled(known: &Professional, now: Option<&Overlay>, then: Option<&Overlay>) -> Professional {
    let then = then.filter(|then| !is_somebody_else(known, now, then));
    let [name, clinic, phone, message] = DETAILS.map(|(of, by)| {
        let known = of(known);
        if known.is_empty() || *known == given(now, by) { given(then, by) } else { known.clone() }
    });
    Professional { name, clinic, phone, message, instructions: known.instructions.clone() }
}

fn words(words: Option<&Words>) -> Option<&str> {
    words.map(|words| &*words.0)
}

/// Adds sentences of a sheet to what the professional said, each once and as many as there is room for; returns
/// those for which there is none.
fn keep(instructions: &mut String, kept: &[String]) -> Vec<String> {
    let mut left = Vec::new();
    for sentence in kept {
        let length = instructions.chars().count() + sentence.chars().count() + 1;
        let is_known = instructions.lines().any(|line| line == sentence);
        if is_known {
            continue;
        }
        if length > super::NOTE_LIMIT {
            left.push(sentence.clone());
            continue;
        }
        if !instructions.is_empty() {
            instructions.push('\n');
        }
        instructions.push_str(sentence);
    }
    left
}

/// No longer than what the client could enter.
fn limited(words: &str) -> String {
    words.chars().take(super::TEXT_LIMIT).collect()
}

/// The course that the plan's sessions make, where it gives their number and their spacing, or one of the two
/// of a course that is under way. `noted` is the treatment that is noted with it.
fn course(
    app: &App,
    overlay: &Overlay,
    noted: Option<(When, Zone)>,
    moment: Moment,
) -> Result<Option<Writes>, AppError> {
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
    Ok(Some(set(app, (sessions, every_days), noted, moment)?))
}
