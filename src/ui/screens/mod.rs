//! One file a screen.

mod about;
mod appointments;
mod can_i;
mod first_start;
pub(super) mod health;
mod more;
mod professional;
mod reminders;
mod today;
mod treatments;

pub(super) use about::About;
pub(super) use appointments::Appointments;
pub(super) use can_i::CanI;
pub(super) use first_start::FirstStart;
pub(super) use health::Health;
pub(super) use more::More;
pub(super) use professional::ProfessionalPage;
pub(super) use reminders::Reminders;
pub(super) use today::Today;
pub(super) use treatments::Treatments;
