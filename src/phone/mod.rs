//! Reminders on a phone: the phone's own side is handed what is to come and shows it by itself; what
//! became of it is taken in whenever this program runs.

mod front;
mod handset;
mod round;
mod take_in;
mod worker;

pub use front::{came_to_front, fronts};
pub use handset::Handset;
pub use round::{FOLDER, Round, any_waiting, resume};
pub use take_in::{Known, Outcome, take_in};
pub use worker::{Last, Worker};
