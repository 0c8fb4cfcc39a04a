//! The appointments of the day.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::care::{Appointment, Text};
use crate::ui::components::Icon;
use crate::ui::data::use_query_of;
use crate::ui::state::{Page, Ui};

#[component]
pub(super) fn Booked(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let booked = use_query_of(&date, |app, now, date| app.appointments_on(*date, now.zone()))()?;
    if booked.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: "card list", "aria-label": ui.say("appointments-title"),
            for appointment in booked {
                Row { key: "{appointment.id}", appointment }
            }
        }
    }
}

#[component]
fn Row(appointment: Appointment) -> Element {
    let ui = Ui::here();
    let (id, at) = (appointment.id, appointment.at);
    let over = use_memo(use_reactive((&at,), move |(at,)| at <= ui.moment().now))();
    let time = Text::Literal(ui.clock(at).into());
    rsx! {
        li {
            button { class: "row", onclick: move |_| ui.go(Page::Appointment(id)),
                Icon { name: "cal" }
                span {
                    span { class: "t1 num", {ui.show(&Text::key("appointment-today").with("time", time))} }
                    if let Some(there) = ui.there(at, appointment.zone) {
                        span { class: "t2 num", "{there}" }
                    }
                    if over {
                        span { class: "t2", {ui.say("appointment-over")} }
                    }
                    if !appointment.note.is_empty() {
                        span { class: "t2", "{appointment.note}" }
                    }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}
