//! What a check-in says, in a few words.

use dioxus::prelude::*;

use crate::care::Text;
use crate::care::check_in::{CheckIn, Degree};
use crate::ui::state::Ui;

/// What a check-in says: what is there, the strongest first, then what is not, and the note.
#[component]
pub(in crate::ui) fn Summary(check_in: CheckIn) -> Element {
    let ui = Ui::here();
    let (mut there, not): (Vec<_>, Vec<_>) =
        check_in.marks.iter().partition(|mark| mark.degree != Degree::None);
    there.sort_by_key(|mark| std::cmp::Reverse(mark.degree));
    let not: Vec<Text> =
        not.iter().map(|mark| Text::key(format!("check-in-{}.low", mark.sign))).collect();
    rsx! {
        if !there.is_empty() {
            ul { class: "noted",
                for mark in there {
                    li { key: "{mark.sign}", {ui.show(&mark.text())} }
                }
            }
        }
        if !not.is_empty() {
            p { class: "small soft", {ui.show(&Text::key("skin-without").with("signs", not))} }
        }
        if !check_in.note.is_empty() {
            p { class: "own", "{check_in.note}" }
        }
    }
}
