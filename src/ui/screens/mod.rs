//! One file per screen.

mod about;
mod appointments;
mod calendar;
mod can_i;
mod check_in;
mod course;
mod first_start;
pub(super) mod health;
mod history;
mod item;
mod keep;
mod leaflet;
mod more;
mod my_skin;
mod photos;
mod plan;
mod plan_file;
mod professional;
mod read_out;
mod reminders;
mod report;
mod settings;
mod sheet;
mod today;
mod treatments;

use dioxus::prelude::*;

use super::pages::Page;

pub(super) use about::About;
pub(super) use appointments::{AppointmentPage, Appointments};
pub(super) use calendar::CalendarPage;
pub(super) use can_i::CanI;
pub(super) use check_in::CheckInPage;
pub(super) use first_start::FirstStart;
pub(super) use health::Health;
pub(super) use history::HistoryPage;
pub(super) use item::ItemPage;
pub(super) use keep::{KeepPage, Replacing};
pub(super) use leaflet::{LeafletPage, SignPage};
pub(super) use more::More;
pub(super) use my_skin::MySkin;
pub(super) use photos::PhotoPages;
pub(super) use plan::Plan;
pub(super) use plan_file::PlanFilePage;
pub(super) use professional::ProfessionalPage;
pub(super) use read_out::ReadOutPage;
pub(super) use reminders::Reminders;
pub(super) use report::ReportPage;
pub(super) use settings::Settings;
pub(super) use sheet::SheetPage;
pub(super) use today::Today;
pub(super) use treatments::{HappenedPage, TreatmentPage, Treatments};

/// The screen of a page.
#[component]
pub(super) fn Opened(page: Page) -> Element {
    match page {
        Page::Today | Page::Question(_) => rsx! { Today {} },
        Page::Day(date) => rsx! { Today { on: date } },
        Page::Plan => rsx! { Plan {} },
        Page::Item(on, place) => rsx! { ItemPage { on, place } },
        Page::CanI => rsx! { CanI {} },
        Page::Asked(id) => rsx! { CanI { key: "{id}", again: id } },
        Page::MySkin => rsx! { MySkin {} },
        Page::History => rsx! { HistoryPage {} },
        Page::CheckIn(date) => rsx! { CheckInPage { date } },
        Page::More => rsx! { More {} },
        Page::Treatments => rsx! { Treatments {} },
        Page::Treatment(id) => rsx! { TreatmentPage { id } },
        Page::Professional => rsx! { ProfessionalPage {} },
        Page::PlanFile => rsx! { PlanFilePage {} },
        Page::Sheet => rsx! { SheetPage {} },
        Page::Appointments => rsx! { Appointments {} },
        Page::Appointment(id) => rsx! { AppointmentPage { id } },
        Page::Happened(id) => rsx! { HappenedPage { id } },
        Page::Reminders => rsx! { Reminders {} },
        Page::Calendar => rsx! { CalendarPage {} },
        Page::Report => rsx! { ReportPage {} },
        Page::Keep => rsx! { KeepPage {} },
        Page::Health => rsx! { Health {} },
        Page::Leaflet(on) => rsx! { LeafletPage { on } },
        Page::Sign(place, on) => rsx! { SignPage { place, on } },
        Page::ReadOut => rsx! { ReadOutPage {} },
        Page::Photos(place) => rsx! { PhotoPages { place } },
        Page::Settings => rsx! { Settings {} },
        Page::About => rsx! { About {} },
    }
}
