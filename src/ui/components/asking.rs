//! Where a text says to ask: the ways to reach the professional, and noting it for the next visit.

use dioxus::prelude::*;

use super::call::Calls;
use super::icon::Icon;
use crate::app::AgendaAction;
use crate::care::Text;
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::{Page, Ui};

/// How many letters of something fit on the list of what to ask.
const LONGEST: usize = 200;

/// The buttons side by side; `what` is what would be noted.
#[component]
pub(in crate::ui) fn Ask(
    #[props(default)] what: Option<String>,
    #[props(default = "btns")] class: &'static str,
) -> Element {
    let professional = use_query(|app, _| app.professional())()?;
    rsx! {
        div { class,
            Calls { professional, class: "btn line" }
            if let Some(what) = what {
                NoteIt { what }
            }
        }
    }
}

/// Notes something for the next visit; once it stands there, the way to the list.
#[component]
fn NoteIt(what: String) -> Element {
    let ui = Ui::here();
    let what = on_one_line(&what);
    let is_noted = use_query_of(&what, |app, _, what| {
        Ok(app.agenda()?.iter().any(|one| one.asked_at.is_none() && one.text == *what))
    })()?;
    rsx! {
        if is_noted {
            button { class: "btn text", r#type: "button", onclick: move |_| ui.go(Page::Appointments),
                Icon { name: "check", class: "i-s" }
                {ui.say("ask-noted")}
            }
        } else {
            button {
                class: "btn line",
                r#type: "button",
                onclick: move |_| {
                    ui.act_saying(AgendaAction::Add(what.clone()), &Text::key("said-noted"));
                },
                Icon { name: "plus", class: "i-s" }
                {ui.say("ask-note")}
            }
        }
    }
}

/// As much of it as the list takes.
fn on_one_line(what: &str) -> String {
    let line = what.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}
