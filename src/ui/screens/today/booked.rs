//! The appointments of the day.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::care::Text;
use crate::ui::components::Icon;
use crate::ui::data::use_query_of;
use crate::ui::state::{Page, Ui};

#[component]
pub(super) fn Booked(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let booked = use_query_of(&date, |app, now, date| app.appointments_on(*date, now.zone()))()?;
    let now = ui.moment().now;
    let title = |at| {
        let time = Text::Literal(ui.clock(at).into());
        ui.show(&Text::key("appointment-today").with("time", time))
    };
    if booked.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: "card list", "aria-label": ui.say("appointments-title"),
            for appointment in booked {
                li { key: "{appointment.id}",
                    button { class: "row", onclick: move |_| ui.go(Page::Appointment(appointment.id)),
                        Icon { name: "cal" }
                        span {
                            span { class: "t1 num", {title(appointment.at)} }
                            if let Some(there) = ui.there(appointment.at, appointment.zone) {
                                span { class: "t2 num", "{there}" }
                            }
                            if appointment.at <= now {
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
    }
}
