//! The calendar file: what goes into it, what a calendar makes of it, and saving it.

use dioxus::prelude::*;

use crate::app::{SettingAction, Switch};
use crate::care::Text;
use crate::ui::components::{Icon, SubPage, SwitchRow};
use crate::ui::data::use_query;
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn CalendarPage() -> Element {
    let ui = Ui::here();
    let (reminders, appointments, with_alarms, last) = use_query(|app, now| {
        let coming = app.coming(now.moment())?;
        let last = coming.reminders.last().map(|last| last.at);
        let with_alarms = coming.appointments.iter().any(|one| !one.alarms.is_empty());
        Ok((coming.reminders.len(), coming.appointments.len(), with_alarms, last))
    })()?;
    let says_what = use_query(|app, _| app.shows_on_lock_screen())()?;
    let notes = use_query(|app, _| app.is_on(Switch::CalendarNotes))()?;
    let words = ui.say(if says_what { "calendar-shown" } else { "calendar-hidden" });
    rsx! {
        SubPage { title: ui.say("calendar-title"),
            div { class: "card pad",
                p { {ui.say("calendar-alarms")} }
                p { class: "small soft", {ui.say("calendar-twice")} }
            }
            section { class: "sec", "aria-labelledby": "calendar-contents",
                h2 { id: "calendar-contents", {ui.say("calendar-contents")} }
                ul { class: "card list",
                    li {
                        div { class: "row still",
                            Icon { name: "cal" }
                            span {
                                span { class: "t1 num",
                                    {ui.show(&Text::key("calendar-appointments").with("count", appointments))}
                                }
                                if with_alarms {
                                    span { class: "t2", {ui.say("calendar-visits")} }
                                }
                            }
                        }
                    }
                    li {
                        div { class: "row still",
                            Icon { name: "bell" }
                            span {
                                span { class: "t1 num",
                                    {ui.show(&Text::key("calendar-reminders").with("count", reminders))}
                                }
                                if let Some(at) = last {
                                    span { class: "t2 num", {ui.show(&Text::key("calendar-until").with("at", at))} }
                                }
                            }
                        }
                    }
                }
                p { class: "small soft", "{words}" }
                if says_what {
                    ul { class: "card list",
                        li {
                            SwitchRow {
                                name: ui.say("calendar-notes"),
                                detail: ui.say("calendar-notes.why"),
                                on: notes,
                                onswitch: move |on| {
                                    ui.act(SettingAction::Switch(Switch::CalendarNotes, on));
                                },
                            }
                        }
                    }
                }
            }
            button { class: "btn fill wide", onclick: move |_| ui.save_calendar(),
                Icon { name: "cal", class: "i-s" }
                {ui.say(if ui.passing().is_some() { "calendar-share" } else { "calendar-save" })}
            }
            p { class: "small soft", {ui.say("calendar-again")} }
        }
    }
}
