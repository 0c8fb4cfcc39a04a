//! Appointments: book, look up, remove.

use dioxus::prelude::*;

use crate::app::{Action, AppError, Appointment, Moment};
use crate::care::{Text, When};
use crate::ui::components::{Anew, Field, Form, Icon, Send, SubPage};
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn Appointments() -> Element {
    let ui = Ui::here();
    let appointments = ui.read(|app, _| app.appointments())?;
    let moment = ui.moment();
    let mut date = use_signal(|| moment.today().to_string());
    let mut time = use_signal(|| "10:00".to_owned());
    let mut note = use_signal(String::new);
    let mut booked = use_signal(|| 0_u32);
    let book = move |()| {
        let moment = Moment::current();
        let given = format!("{}T{}", date(), time());
        match When::parse(&given, moment.zone, moment.now) {
            Ok(at) => {
                let action = Action::AddAppointment { at, note: note().trim().to_owned() };
                if ui.act_saying(action, &Text::key("said-booked")) {
                    note.set(String::new());
                    booked += 1;
                }
            }
            Err(error) => ui.refuse(&AppError::from(error).text()),
        }
    };
    rsx! {
        SubPage { title: ui.say("appointments-title"),
            section { class: "sec", "aria-labelledby": "book-title",
                h2 { id: "book-title", {ui.say("book-title")} }
                Form { class: "card pad form", onsend: book,
                    div { class: "pair",
                        Field {
                            label: ui.say("date-label"),
                            kind: "date",
                            initial: "{date}",
                            min: moment.today().to_string(),
                            oninput: move |given| date.set(given),
                        }
                        Field {
                            label: ui.say("hour-label"),
                            kind: "time",
                            initial: "{time}",
                            oninput: move |given| time.set(given),
                        }
                    }
                    // The field keeps its own text while it is typed in; a new one is empty.
                    Anew { on: "{booked}",
                        Field {
                            label: ui.say("note-label"),
                            kind: "text",
                            initial: "{note}",
                            oninput: move |given| note.set(given),
                        }
                    }
                    Send { name: ui.say("book") }
                }
            }
            section { class: "sec", "aria-labelledby": "booked-title",
                h2 { id: "booked-title", {ui.say("booked-title")} }
                if appointments.is_empty() {
                    div { class: "card pad", p { {ui.say("appointments-none")} } }
                } else {
                    ul { class: "card list",
                        for appointment in appointments {
                            Booked { key: "{appointment.id}", appointment }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Booked(appointment: Appointment) -> Element {
    let ui = Ui::here();
    let when = ui.texts().date_time(appointment.at, ui.moment());
    let name = Text::key("remove-appointment").with("when", Text::Literal(when.as_str().into()));
    let over = appointment.at <= ui.moment().now;
    let at = appointment.at;
    rsx! {
        li { class: "row-split",
            div { class: "row still",
                Icon { name: "cal" }
                span {
                    span { class: "t1 num", "{when}" }
                    if over {
                        span { class: "t2", {ui.say("appointment-over")} }
                        button {
                            class: "btn text flush",
                            onclick: move |_| {
                                let action = Action::AddTreatment(When::At(at));
                                ui.act_saying(action, &Text::key("said-recorded"));
                            },
                            {ui.say("it-happened")}
                        }
                    }
                    if !appointment.note.is_empty() {
                        span { class: "t2", "{appointment.note}" }
                    }
                }
            }
            button {
                class: "iconbtn",
                "aria-label": ui.show(&name),
                onclick: move |_| {
                    ui.act_saying(Action::RemoveAppointment(appointment.id), &Text::key("said-removed"));
                },
                Icon { name: "trash" }
            }
        }
    }
}
