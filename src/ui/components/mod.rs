//! The components that screens are made of.

mod answer;
mod basis;
mod call;
mod check_in_due;
mod deck;
mod field;
mod fold;
mod handed;
mod hold_row;
mod horizon;
mod icon;
mod leaflet;
mod lifting;
mod line;
mod outdoors;
mod page;
mod photo;
mod plan_changes;
mod plots;
mod session;
mod snackbar;
mod span_bar;
mod step_row;
mod summary;
mod warning;
mod week;
mod zone_question;

pub(super) use answer::{AnswerCard, verdict_icon};
pub(super) use basis::{BasisLine, BasisTag, Looser, SourceTag, source};
pub(super) use call::{CallButton, CallNow, Calls};
pub(super) use check_in_due::CheckInDue;
pub(super) use deck::Deck;
pub(super) use field::{
    Anew, Choice, DateAndTime, Field, Form, LongField, OneOf, Send, WhenFields,
};
pub(super) use fold::{Fold, FormFold, Opened, Panel, Word, use_fold};
pub(super) use handed::{VisitRow, WhoseIsIt};
pub(super) use hold_row::HoldRow;
pub(super) use horizon::{Dawn, Horizon, tone};
pub(super) use icon::{Icon, ItemIcon, SmallIcon};
pub(super) use leaflet::{AboutFeeling, LevelCard, each_once};
pub(super) use lifting::Lifting;
pub(super) use line::{Held, Node, Several, Stop, What, is_phase, stops};
pub(super) use outdoors::Outdoors;
pub(super) use page::{Lead, Problem, SubPage, Switch, SwitchRow, TestButton, Title};
pub(super) use photo::{DayChoice, Picture, Thumb, ViewChoice};
pub(super) use plan_changes::PlanChanges;
pub(super) use plots::Plots;
pub(super) use session::SessionLine;
pub(super) use snackbar::Snackbar;
pub(super) use span_bar::SpanBar;
pub(super) use step_row::{HeldRow, StepRow, TickRow, tick_row};
pub(super) use summary::Summary;
pub(super) use warning::{WarningCard, WarningNow};
pub(super) use week::WeekStrip;
pub(super) use zone_question::AskZone;
