//! Folds: a line that names what is in it and opens it in place, and a word in a heading that opens what
//! belongs to its whole card.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::icon::Icon;
use crate::app::FoldAction;
use crate::ui::state::Ui;

/// Whether a fold is open, and the way to change that.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) struct Opened {
    open: Signal<bool>,
    toggle: Callback<()>,
}

impl Opened {
    /// Whether it is open: the caller is drawn again when that changes.
    pub(in crate::ui) fn is_open(self) -> bool {
        *self.open.read()
    }

    pub(in crate::ui) fn toggle(self) {
        self.toggle.call(());
    }
}

/// A fold of a date's screen. What is opened stays open on that date, also after a restart.
///
/// The name is read once: a component that is shown for several dates or folds needs them in its key.
pub(in crate::ui) fn use_fold(date: NaiveDate, name: &str) -> Opened {
    let ui = Ui::here();
    let name = use_hook(|| name.to_owned());
    let mut open = use_signal(|| ui.app.peek().is_unfolded(date, &name).unwrap_or(false));
    let toggle = use_callback(move |()| {
        let opens = !*open.peek();
        // It opens even where that cannot be stored.
        open.set(opens);
        ui.act(FoldAction::Set { date, fold: name.clone(), open: opens });
    });
    Opened { open, toggle }
}

/// A line that opens what it names.
#[component]
pub(in crate::ui) fn Fold(
    date: NaiveDate,
    name: String,
    icon: &'static str,
    line: Element,
    children: Element,
) -> Element {
    let opened = use_fold(date, &name);
    rsx! {
        button {
            class: "row slim",
            "aria-expanded": "{opened.is_open()}",
            "aria-controls": "fold-{name}",
            onclick: move |_| opened.toggle(),
            Icon { name: icon }
            span { {line} }
            Icon { name: "chevd", class: "end i-s" }
        }
        div { class: "inner", id: "fold-{name}", hidden: !opened.is_open(),
            if opened.is_open() {
                {children}
            }
        }
    }
}

/// A form that opens in place by its name: what is known already comes first. It begins open where nothing
/// is known yet.
#[component]
pub(in crate::ui) fn FormFold(
    name: &'static str,
    title: String,
    open: bool,
    children: Element,
) -> Element {
    let mut open = use_signal(|| open);
    rsx! {
        div { class: "card",
            button {
                class: "row",
                "aria-expanded": "{open}",
                "aria-controls": "form-{name}",
                onclick: move |_| open.toggle(),
                Icon { name: "plus" }
                span { class: "t1", "{title}" }
                Icon { name: "chevd", class: "end i-s" }
            }
            div { class: "pad-in", id: "form-{name}", hidden: !open(),
                if open() {
                    {children}
                }
            }
        }
    }
}

/// A word in a heading's line, such as "Why?"; `about` says of what.
#[component]
pub(in crate::ui) fn Word(
    opened: Opened,
    controls: String,
    word: &'static str,
    about: String,
) -> Element {
    let ui = Ui::here();
    let word = ui.say(word);
    rsx! {
        button {
            class: "word",
            "aria-expanded": "{opened.is_open()}",
            "aria-controls": "{controls}",
            // The accessible name begins with the visible text, so that it works with voice control.
            "aria-label": "{word} {about}",
            onclick: move |_| opened.toggle(),
            "{word}"
            Icon { name: "chevd" }
        }
    }
}

/// What a word in a heading opens.
#[component]
pub(in crate::ui) fn Panel(opened: Opened, id: String, children: Element) -> Element {
    rsx! {
        div { class: "panel", id, hidden: !opened.is_open(),
            if opened.is_open() {
                {children}
            }
        }
    }
}
