//! Restoring: a file is chosen and opened, and what is in it is said before anything is replaced.

use std::path::PathBuf;

use dioxus::prelude::*;

use crate::app::Passphrase;
use crate::care::Text;
use crate::ui::components::{Field, FocusHeading, Form, Icon, Problem, Send};
use crate::ui::keeping::Offer;
use crate::ui::state::Ui;

/// Chooses the file.
#[component]
pub(super) fn Bring() -> Element {
    let ui = Ui::here();
    rsx! {
        section { class: "sec", "aria-labelledby": "keep-bring",
            h2 { id: "keep-bring", {ui.say("keep-bring")} }
            p { class: "soft", {ui.say("keep-bring-why")} }
            ChooseFile { name: ui.say("keep-choose") }
        }
    }
}

#[component]
fn ChooseFile(name: String) -> Element {
    let ui = Ui::here();
    if ui.passing().is_some() {
        // By the phone's own page, not the web view's: a backup with photos is too large to pass through the page.
        return rsx! {
            button { class: "btn line wide", onclick: move |_| ui.pick_backup(),
                Icon { name: "back", class: "i-s" }
                "{name}"
            }
        };
    }
    rsx! {
        label { class: "btn line wide file",
            Icon { name: "back", class: "i-s" }
            "{name}"
            input {
                r#type: "file",
                // Without, the web view says under the pointer that no file is chosen.
                title: "",
                "aria-label": name.clone(),
                onchange: move |event: FormEvent| {
                    if let Some(file) = event.files().into_iter().next() {
                        ui.look_into(file.path(), None);
                    }
                },
            }
        }
    }
}

/// Asks for the passphrase of the chosen file.
#[component]
pub(super) fn OpenSealed(file: PathBuf, is_wrong: bool) -> Element {
    let ui = Ui::here();
    let mut given = use_signal(String::new);
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let open = move |()| match Passphrase::of(given.peek().as_bytes()) {
        Ok(passphrase) => ui.look_into(file.clone(), Some(passphrase)),
        Err(empty) => ui.refuse(&empty.text()),
    };
    rsx! {
        section { class: "card pad", "aria-labelledby": "keep-sealed",
            Form { class: "form", onsend: open,
                FocusHeading { id: "keep-sealed", text: ui.say("keep-sealed") }
                p { class: "soft break", dir: "auto", "{name}" }
                if is_wrong {
                    Problem { message: ui.say("backup-wrong-passphrase") }
                }
                Field {
                    label: ui.say("keep-passphrase"),
                    kind: "password",
                    initial: "",
                    oninput: move |text| given.set(text),
                }
                Send { name: ui.say("keep-open-it") }
            }
        }
        ChooseFile { name: ui.say("keep-other-file") }
        button { class: "btn line wide", onclick: move |_| ui.keeping.leave(), {ui.say("plan-not-now")} }
        p { class: "small soft", {ui.say("keep-forgotten")} }
    }
}

/// What would be restored, beside what is here.
#[component]
pub(super) fn Offered(offer: Offer) -> Element {
    let ui = Ui::here();
    let Offer { made, is_copy, here, there } = offer;
    let made = made.map_or_else(
        || Text::key("keep-made-undated"),
        |made| Text::key("keep-made").with("at", made),
    );
    let rows = [
        ("keep-treatments", here.treatments, there.treatments),
        ("keep-days", here.days, there.days),
        ("keep-ticks", here.ticks, there.ticks),
        ("keep-check-ins", here.check_ins, there.check_ins),
        ("keep-photos", here.photos, there.photos),
    ];
    let (now, then) = (ui.say("keep-now"), ui.say("keep-then"));
    rsx! {
        section { class: "card pad form", "aria-labelledby": "keep-offer",
            FocusHeading { id: "keep-offer", text: ui.say("keep-offer") }
            p { class: "num", {ui.show(&made)} }
            table { class: "tbl", "aria-labelledby": "keep-offer",
                thead {
                    tr {
                        td {}
                        th { scope: "col", "{now}" }
                        th { scope: "col", "{then}" }
                    }
                }
                tbody {
                    for (name , here , there) in rows {
                        tr { key: "{name}",
                            th { scope: "row", {ui.say(name)} }
                            td { "data-l": "{now}", "{here}" }
                            td { "data-l": "{then}", "{there}" }
                        }
                    }
                }
            }
        }
        p { class: "small",
            {ui.say(if is_copy { "keep-whole-copy" } else { "keep-whole" })}
        }
        p { class: "small soft", {ui.say("keep-keeps")} }
        div { class: "btns",
            button { class: "btn fill", onclick: move |_| ui.restore_offered(), {ui.say("keep-restore")} }
            button { class: "btn line", onclick: move |_| ui.keeping.leave(), {ui.say("plan-not-now")} }
        }
    }
}
