//! Treatments: record, look back, remove.

use dioxus::prelude::*;

use crate::app::{Action, AppError, Moment};
use crate::care::{Text, When};
use crate::ui::components::{Anew, Field, Form, Icon, Send, SubPage};
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn Treatments() -> Element {
    let ui = Ui::here();
    let treatments = ui.read(|app, _| app.treatments())?;
    let count = treatments.len();
    let moment = ui.moment();
    let mut date = use_signal(|| moment.today().to_string());
    let mut time = use_signal(String::new);
    let record = move |()| {
        let given = match time() {
            time if time.is_empty() => date(),
            time => format!("{}T{time}", date()),
        };
        let moment = Moment::current();
        match When::parse(&given, moment.zone, moment.now) {
            Ok(when) => {
                let said = Text::key("said-recorded");
                if ui.act_saying(Action::AddTreatment(when), &said) {
                    time.set(String::new());
                }
            }
            Err(error) => ui.refuse(&AppError::from(error).text()),
        }
    };
    rsx! {
        SubPage { title: ui.say("treatments-title"),
            section { class: "sec", "aria-labelledby": "record-title",
                h2 { id: "record-title", {ui.say("record-treatment")} }
                Form { class: "card pad form", onsend: record,
                    // Made anew, and so empty, once a treatment is recorded.
                    Anew { on: "{count}",
                        div { class: "pair",
                            Field {
                                label: ui.say("date-label"),
                                kind: "date",
                                initial: "{date}",
                                max: moment.today().to_string(),
                                oninput: move |given| date.set(given),
                            }
                            Field {
                                label: ui.say("time-label"),
                                kind: "time",
                                initial: "{time}",
                                oninput: move |given| time.set(given),
                            }
                        }
                    }
                    p { class: "small soft", {ui.say("time-unknown")} }
                    Send { name: ui.say("record") }
                }
            }
            section { class: "sec", "aria-labelledby": "recorded-title",
                h2 { id: "recorded-title", {ui.say("recorded-title")} }
                if treatments.is_empty() {
                    div { class: "card pad", p { {ui.say("treatments-none")} } }
                } else {
                    ul { class: "card list",
                        for treatment in treatments.into_iter().rev() {
                            Recorded {
                                key: "{treatment.id}",
                                id: treatment.id,
                                when: match treatment.at {
                                    Some(at) => ui.texts().date_time(at, moment),
                                    None => ui.texts().date(treatment.date, moment.today()),
                                },
                                day: treatment.day_on(moment.today()),
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Recorded(id: i64, when: String, day: Option<u32>) -> Element {
    let ui = Ui::here();
    let name = Text::key("remove-treatment").with("when", Text::Literal(when.as_str().into()));
    rsx! {
        li { class: "row-split",
            div { class: "row still",
                Icon { name: "course" }
                span {
                    span { class: "t1 num", "{when}" }
                    if let Some(day) = day {
                        span { class: "t2 num", {ui.show(&Text::key("days-ago").with("day", i64::from(day)))} }
                    }
                }
            }
            button {
                class: "iconbtn",
                "aria-label": ui.show(&name),
                onclick: move |_| {
                    ui.act_saying(Action::RemoveTreatment(id), &Text::key("said-removed"));
                },
                Icon { name: "trash" }
            }
        }
    }
}
