//! The small parts that screens are made of.

mod answer;
mod basis;
mod call;
mod deck;
mod field;
mod hold_row;
mod horizon;
mod icon;
mod lifting;
mod outdoors;
mod page;
mod snackbar;
mod step_row;
mod week;

pub(super) use answer::{AnswerCard, verdict_icon};
pub(super) use basis::BasisTag;
pub(super) use call::CallLink;
pub(super) use deck::Deck;
pub(super) use field::{Anew, Choice, Field, Form, Send};
pub(super) use hold_row::HoldRow;
pub(super) use horizon::{Dawn, Horizon, tone};
pub(super) use icon::{Icon, SmallIcon};
pub(super) use lifting::Lifting;
pub(super) use outdoors::Outdoors;
pub(super) use page::{Problem, SubPage, Switch, SwitchRow, TestButton, Title};
pub(super) use snackbar::Snackbar;
pub(super) use step_row::StepRow;
pub(super) use week::WeekStrip;
