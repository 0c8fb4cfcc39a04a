//! Saving: everything in one file, and everything as files that other programs open.

use std::path::PathBuf;

use dioxus::prelude::*;

use crate::app::{AppError, Passphrase};
use crate::care::Text;
use crate::platform;
use crate::ui::components::{Field, Form, Send, SwitchRow};
use crate::ui::state::Ui;

/// A path that nothing has yet, among the client's documents.
fn proposed(begin: &str, date: impl std::fmt::Display, ending: &str) -> String {
    let folder = platform::documents().unwrap_or_default();
    let name = |number: u32| match number {
        1 => format!("{begin}-{date}{ending}"),
        number => format!("{begin}-{date}-{number}{ending}"),
    };
    let mut paths = (1..100).map(|number| folder.join(name(number)));
    let free = paths.find(|path| path.symlink_metadata().is_err());
    free.unwrap_or_else(|| folder.join(name(1))).display().to_string()
}

/// What was given as a path; a name alone is one among the documents.
fn path_of(given: &str) -> Option<PathBuf> {
    let given = given.trim();
    let folder = || platform::documents().unwrap_or_default();
    let at_home = given.strip_prefix("~/").and_then(|rest| Some(platform::home()?.join(rest)));
    (!given.is_empty()).then(|| at_home.unwrap_or_else(|| folder().join(given)))
}

/// The file to keep elsewhere.
#[component]
pub(super) fn SaveFile() -> Element {
    let ui = Ui::here();
    let (mut to, mut seals) = (ui.keeping.to, ui.keeping.seals);
    let initial = use_hook(|| {
        let before = to.peek().clone();
        before.unwrap_or_else(|| proposed("afterglow", ui.clock.peek().today(), ".backup"))
    });
    let mut path = use_signal(|| initial.clone());
    let (mut first, mut again) = (use_signal(String::new), use_signal(String::new));
    // A phone asks where it goes once it is written.
    let by_phone = ui.passing().is_some();
    let save = move |()| {
        let file = path_of(&path.peek());
        if file.is_none() && !by_phone {
            return ui.refuse(&Text::key("keep-where-first"));
        }
        let passphrase = match Passphrase::of(first.peek().as_bytes()) {
            _ if !seals() => None,
            Ok(_) if *first.peek() != *again.peek() => {
                return ui.refuse(&AppError::PassphrasesDiffer.text());
            }
            Ok(passphrase) => Some(passphrase),
            Err(empty) => return ui.refuse(&empty.text()),
        };
        match file.filter(|_| !by_phone) {
            Some(file) => {
                to.set(Some(path.peek().clone()));
                ui.back_up(file, passphrase);
            }
            None => ui.back_up_by_phone(passphrase),
        }
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "keep-file",
            h2 { id: "keep-file", {ui.say("keep-file")} }
            p { class: "soft", {ui.say("keep-file-why")} }
            div { class: "card pad",
                Form { class: "form", onsend: save,
                    if !by_phone {
                        Field {
                            label: ui.say("keep-where"),
                            kind: "text",
                            dir: "ltr",
                            initial,
                            oninput: move |text| path.set(text),
                        }
                    }
                    SwitchRow {
                        name: ui.say("keep-seal"),
                        detail: ui.say("keep-seal.why"),
                        on: seals(),
                        onswitch: move |on| seals.set(on),
                    }
                    if seals() {
                        Field {
                            label: ui.say("keep-passphrase"),
                            kind: "password",
                            initial: "",
                            oninput: move |text| first.set(text),
                        }
                        Field {
                            label: ui.say("keep-again"),
                            kind: "password",
                            initial: "",
                            oninput: move |text| again.set(text),
                        }
                        p { class: "small", {ui.say("keep-lost-passphrase")} }
                    } else {
                        p { class: "small", {ui.say("keep-open")} }
                    }
                    Send { name: ui.say("keep-save") }
                }
            }
        }
    }
}

/// Everything as tables and pictures.
#[component]
pub(super) fn ExportFiles() -> Element {
    let ui = Ui::here();
    let initial = use_hook(|| proposed("afterglow-export", ui.clock.peek().today(), ""));
    let mut path = use_signal(|| initial.clone());
    let export = move |()| match path_of(&path.peek()) {
        Some(to) => ui.export_to(to),
        None => ui.refuse(&Text::key("keep-where-first")),
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "keep-export",
            h2 { id: "keep-export", {ui.say("keep-export")} }
            p { class: "soft", {ui.say("keep-export-why")} }
            div { class: "card pad",
                Form { class: "form", onsend: export,
                    Field {
                        label: ui.say("keep-export-where"),
                        kind: "text",
                        dir: "ltr",
                        initial,
                        oninput: move |text| path.set(text),
                    }
                    Send { name: ui.say("keep-export-now") }
                }
            }
        }
    }
}
