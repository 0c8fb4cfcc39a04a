//! Pure: from a plan, treatments, an instant and a zone to what a day looks like.

pub mod calling;
pub mod can_i;
pub mod civil;

mod appointment;
pub mod by_day;
pub mod check_in;
pub mod course;
mod day;
mod days;
mod details;
mod digits;
mod emergency;
mod id;
mod language;
pub mod leaflet;
mod locale;
mod loosened;
pub mod messaging;
mod moment;
mod overlay;
mod own_words;
mod part;
mod plan;
mod plan_change;
pub mod plan_file;
mod plans;
mod progress;
mod ranges;
mod region;
mod remind;
pub mod review;
pub mod sheet;
pub mod signs;
pub mod slip;
mod source;
mod text;
mod timeline;
mod tip;
mod treatment;
mod week;
mod window;
mod zone;

pub use crate::basis::{Basis, BasisKind, WindowBasis};
pub use appointment::{Appointment, Settled, settled};
pub use course::{Course, CourseView, NextSession, Session};
pub use day::{
    AsOf, DayLog, DayView, ExpectView, Hold, RestrictionView, StepView, TipView, day_view, holds,
    part_span, step_shows, treatment_on,
};
pub use days::{DaySet, DaySetError};
pub use details::{Depth, Details, NeedlingKind, Warning};
pub use emergency::EmergencyNumber;
pub use id::{AgendaId, AppointmentId, CourseId, PhotoId, ProductId, QuestionId, TreatmentId};
pub use language::Language;
#[cfg(feature = "edges")]
pub(crate) use language::every_language;
pub use locale::{HourCycle, Locale, Variant};
pub use loosened::loosened;
pub use moment::Moment;
pub use overlay::{Overlay, OverlayError, OverlayItem, OverlayReminder};
pub use own_words::{OwnWords, Sessions, Sunscreen};
pub use part::{ItemId, Part, Slot};
pub use plan::{
    DEFAULT_PLAN, Expectation, HoldRule, Item, Milestone, Offered, Phase, Plan, PlanError,
    StepRule, Tip,
};
pub use plan_change::{Change, Direction, changes, days_text, window_text};
pub use plans::{InForce, Plans};
pub use ranges::{Length, LengthError, RANGES, Range, Sheet};
pub use region::{Region, RegionError};
pub use remind::{Budget, Channel, RemindRule, ReminderKind, Special, Until};
pub use source::{SOURCES, Source, said_by, source, sources};
pub use text::{Arg, Text, Words};
pub use timeline::{Due, Entered, PHOTO_STEP, TimelineDay, timeline};
pub use treatment::{Treatment, When, WhenError, parse_date, parse_time};
pub use week::Week;
pub use window::Window;
pub use zone::{FindZone, Observance, Wall, Zone, ZoneOffset, ZoneSource};
