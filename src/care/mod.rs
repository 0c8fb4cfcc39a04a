//! Pure: from a plan, treatments, an instant and a zone to what a day looks like.

pub mod calling;
pub mod can_i;
pub mod civil;

mod appointment;
mod day;
mod days;
mod moment;
mod overlay;
mod plan;
mod region;
pub mod signs;
mod source;
mod text;
mod treatment;
mod window;
mod zone;

pub use crate::basis::{Basis, BasisKind, WindowBasis};
pub use appointment::{Appointment, Settled, settled};
pub use day::{
    DayLog, DayView, ExpectView, Hold, Look, RestrictionView, StepView, TipView, day_view, holds,
    part_span, step_shows, treatment_on,
};
pub use days::{DaySet, DaySetError};
pub use moment::Moment;
pub use overlay::{Overlay, OverlayError, OverlayItem};
pub use plan::{
    DEFAULT_PLAN, Expectation, HoldRule, Item, ItemId, Part, Phase, Plan, PlanError, RemindRule,
    Slot, StepRule, Tip,
};
pub use region::{Region, RegionError};
pub use source::{SOURCES, Source, sources};
pub use text::{Arg, Text, Words};
pub use treatment::{Treatment, TreatmentId, When, WhenError, parse_date, parse_time};
pub use window::Window;
pub use zone::{FindZone, Wall, Zone, ZoneOffset, ZoneSource};
