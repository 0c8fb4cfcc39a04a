//! Whom to reach and how: the professional, what to ask them, the region with its emergency number; and the
//! courses that are planned with them.

use chrono::NaiveDate;

use super::{App, AppError};
use crate::care::calling::{self, Callable};
use crate::care::course::with_sessions;
use crate::care::messaging::{Messaging, messaging};
use crate::care::{Basis, CourseView, EmergencyNumber, Region, Text, TipView, treatment_on};
use crate::store::{AgendaItem, Professional, Setting};

impl App {
    /// Which session of its course the latest treatment on or before a date was, in words.
    pub fn session(&self, on: NaiveDate) -> Result<Option<Text>, AppError> {
        let treatments = self.store.treatments_around(on, on, 0)?;
        let Some(latest) = treatment_on(&treatments, on) else { return Ok(None) };
        let courses = self.courses()?;
        let place = |view: &CourseView| Some(view.place(view.session_on(latest.date)?));
        Ok(courses.iter().find_map(place))
    }

    pub fn professional(&self) -> Result<Professional, AppError> {
        Ok(self.store.professional()?)
    }

    /// The card with what the professional said: it comes before the others.
    pub(super) fn own_tip(&self) -> Result<Option<TipView>, AppError> {
        let professional = self.store.professional()?;
        let said = professional.instructions.trim();
        Ok((!said.is_empty()).then(|| TipView {
            id: "own_instructions".into(),
            title: Text::key("own-instructions").with("who", professional.called()),
            body: Text::Literal(said.into()),
            basis: Basis::provider(professional.name.as_str()),
        }))
    }

    /// What to ask at the next visit: what is still to be asked first.
    pub fn agenda(&self) -> Result<Vec<AgendaItem>, AppError> {
        Ok(self.store.agenda()?)
    }

    /// All courses with their sessions, by their beginning; the last one is under way unless it is complete.
    pub fn courses(&self) -> Result<Vec<CourseView>, AppError> {
        Ok(with_sessions(&self.store.courses()?, &self.store.treatments()?))
    }

    /// The region that the client chose; `None` when it follows the system.
    pub fn chosen_region(&self) -> Result<Option<Region>, AppError> {
        let chosen = self.store.setting(Setting::Region)?;
        Ok(chosen.and_then(|region| region.parse().ok()))
    }

    /// The region of the system; `None` where it names none.
    pub fn system_region() -> Option<Region> {
        crate::platform::region()
    }

    /// The region where the client is: chosen, else the system's; `None` when neither is known.
    pub fn region(&self) -> Result<Option<Region>, AppError> {
        Ok(self.chosen_region()?.or_else(Self::system_region))
    }

    /// The professional's numbers that can be called.
    pub fn callable(&self) -> Result<Vec<Callable>, AppError> {
        Ok(calling::numbers(&self.store.professional()?.phone, self.region()?))
    }

    /// The way to send the professional a message; `None` where there is only an address to copy, or none.
    pub fn messaging(&self) -> Result<Option<Messaging>, AppError> {
        Ok(messaging(&self.store.professional()?.message, self.region()?))
    }

    /// The number to call in an emergency, in the client's region.
    pub fn emergency_number(&self) -> Result<EmergencyNumber, AppError> {
        Ok(EmergencyNumber::of(self.region()?))
    }
}
