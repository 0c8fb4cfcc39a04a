//! What a check-in says, in a few words.

use dioxus::prelude::*;

use crate::care::Text;
use crate::care::check_in::{CheckIn, Degree, Mark};
use crate::care::signs::Signs;
use crate::ui::state::{Page, Ui};

/// What a check-in says: what is there, the strongest first, then what is not, and the note. With `leads` each sign
/// that is there leads to its page, for the day of the check-in.
#[component]
pub(in crate::ui) fn Summary(check_in: CheckIn, #[props(default)] leads: bool) -> Element {
    let ui = Ui::here();
    let date = check_in.date;
    let (mut there, not): (Vec<_>, Vec<_>) =
        check_in.marks.iter().partition(|mark| mark.degree != Degree::None);
    there.sort_by_key(|mark| std::cmp::Reverse(mark.degree));
    let not: Vec<Text> =
        not.iter().map(|mark| Text::key(format!("check-in-{}.low", mark.sign))).collect();
    rsx! {
        if !there.is_empty() {
            ul { class: if leads { "sugs of-signs" } else { "noted" },
                for mark in there {
                    li { key: "{mark.sign}",
                        match place_of(mark).filter(|_| leads) {
                            Some(place) => rsx! {
                                button {
                                    class: "sug",
                                    onclick: move |_| ui.go(Page::Sign(place, ui.another(date))),
                                    {ui.show(&mark.text())}
                                }
                            },
                            None => rsx! {
                                {ui.show(&mark.text())}
                            },
                        }
                    }
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

/// The index of a mark's sign in the data.
fn place_of(mark: &Mark) -> Option<usize> {
    Signs::default_data().all.iter().position(|sign| sign.id == mark.sign)
}
