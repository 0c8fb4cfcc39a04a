//! What a person can do, by noun: each file has a noun's intents, checks and writes.

mod agenda;
mod appointment;
mod check_in;
mod course;
mod fold;
mod follow_up;
mod notification;
mod outing;
mod photo;
mod plan;
mod product;
mod professional;
mod question;
mod reminder;
mod setting;
mod step;
mod treatment;

pub use agenda::AgendaAction;
pub use appointment::AppointmentAction;
pub use check_in::CheckInAction;
pub use course::CourseAction;
pub use fold::FoldAction;
pub use follow_up::FollowUpAction;
pub use notification::NotificationAction;
pub use outing::OutingAction;
pub use photo::PhotoAction;
pub use plan::PlanAction;
pub use product::ProductAction;
pub use professional::ProfessionalAction;
pub use question::QuestionAction;
pub use reminder::ReminderAction;
pub use setting::SettingAction;
pub use step::{CHANGEABLE_DAYS, StepAction};
pub use treatment::TreatmentAction;

use super::{App, AppError, Moment};
use crate::care::{AgendaId, AppointmentId, PhotoId, ProductId, TreatmentId};
use crate::store::{Close, StoreError, Topics, Tx, Undo};

/// The limit in characters for a name, a phone number or a note.
const TEXT_LIMIT: usize = 200;
/// The limit in characters for a longer note.
const NOTE_LIMIT: usize = 2_000;
/// The limit in characters for a label or a question.
const LABEL_LIMIT: usize = 20_000;

macro_rules! nouns {
    ($($(#[$doc:meta])* $noun:ident($intent:ident),)*) => {
        /// What a person can do: everything that the window and the commands change goes through here.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Action {
            $($(#[$doc])* $noun($intent),)*
        }

        impl Action {
            fn prepare(self, app: &App, moment: Moment) -> Result<Writes, AppError> {
                match self {
                    $(Self::$noun(intent) => intent.prepare(app, moment),)*
                }
            }
        }

        $(impl From<$intent> for Action {
            fn from(intent: $intent) -> Self {
                Self::$noun(intent)
            }
        })*
    };
}

nouns! {
    Agenda(AgendaAction),
    Course(CourseAction),
    Appointment(AppointmentAction),
    CheckIn(CheckInAction),
    /// What is unfolded on the screens.
    Fold(FoldAction),
    FollowUp(FollowUpAction),
    Notification(NotificationAction),
    Outing(OutingAction),
    Photo(PhotoAction),
    /// The plan in force.
    Plan(PlanAction),
    Product(ProductAction),
    Professional(ProfessionalAction),
    Question(QuestionAction),
    Reminder(ReminderAction),
    /// The app's settings.
    Setting(SettingAction),
    Step(StepAction),
    Treatment(TreatmentAction),
}

/// The id of what an action added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    Treatment(TreatmentId),
    Appointment(AppointmentId),
    Agenda(AgendaId),
    Product(ProductId),
    Photo(PhotoId),
}

/// The result of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    pub changed: Topics,
    /// The undo; `None` when nothing differs, or when it cannot be undone.
    pub undo: Option<Undo>,
    /// What was added, if it has an id.
    pub added: Option<Added>,
}

/// An action's writes, ready to run in one transaction; they return what they added.
type Writes = Box<dyn FnOnce(&Tx<'_>) -> Result<Option<Added>, AppError>>;

/// Writes that add nothing with an id.
fn writes(run: impl FnOnce(&Tx<'_>) -> Result<(), StoreError> + 'static) -> Writes {
    Box::new(|tx| {
        run(tx)?;
        Ok(None)
    })
}

impl App {
    /// Runs an action in one transaction.
    pub fn apply(
        &mut self,
        action: impl Into<Action>,
        moment: Moment,
    ) -> Result<Applied, AppError> {
        let writes = action.into().prepare(self, moment)?;
        self.commit(Close::Minute, writes)
    }

    /// Restores exactly what was there before an action. Refuses, and changes nothing, when it has changed
    /// since.
    pub fn undo(&mut self, undo: &Undo, moment: Moment) -> Result<Applied, AppError> {
        self.commit(Close::Instant, |tx| {
            tx.put_back(undo, moment.now)?;
            Ok(None)
        })
    }

    /// Runs writes in one transaction, unless they would make two that are this close.
    fn commit(
        &mut self,
        close: Close,
        writes: impl FnOnce(&Tx<'_>) -> Result<Option<Added>, AppError>,
    ) -> Result<Applied, AppError> {
        let writes = |tx: &Tx<'_>| {
            let added = writes(tx)?;
            // The files of a photo are gone for good.
            let undo = if tx.removes_photos() { None } else { tx.undo()? };
            if let Some(undo) = &undo {
                treatment::refuse_twin(tx, undo, close)?;
                appointment::refuse_twin(tx, undo, close)?;
            }
            Ok((added, undo))
        };
        let ((added, undo), changed) = self.store.transact_undoable::<_, AppError>(writes)?;
        Ok(Applied { changed, undo, added })
    }
}

/// Refuses a text over the limit.
fn limit(text: &str) -> Result<(), AppError> {
    at_most(text, TEXT_LIMIT)
}

/// Refuses a note that is longer than a page.
fn note_limit(text: &str) -> Result<(), AppError> {
    at_most(text, NOTE_LIMIT)
}

/// Refuses a text that is longer than any label.
fn long_limit(text: &str) -> Result<(), AppError> {
    at_most(text, LABEL_LIMIT)
}

fn at_most(text: &str, limit: usize) -> Result<(), AppError> {
    if text.chars().count() > limit {
        return Err(AppError::TooLong { limit });
    }
    Ok(())
}
