//! Reminders on a phone: what is to come is submitted to the native side, which shows it by itself;
//! what became of it is ingested whenever this program runs.

mod front;
mod handset;
mod ingest;
mod round;
mod worker;

pub use crate::notify::system::Document;
pub use front::{came_to_front, fronts};
pub use handset::Handset;
pub use ingest::{Known, Outcome, ingest};
pub use round::{FOLDER, Round, any_waiting, resume};
pub use worker::{Last, Worker};
