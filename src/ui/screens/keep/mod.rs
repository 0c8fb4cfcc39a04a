//! Backup and restore: the copies on this device, a file to keep elsewhere, and files for other programs.

mod copies;
mod restore;
mod save;

use dioxus::prelude::*;

use self::copies::Copies;
use self::restore::{Bring, Offered, OpenSealed};
use self::save::{ExportFiles, SaveFile};
use crate::care::Text;
use crate::ui::components::{FocusHeading, Icon, Problem, SubPage, Title};
use crate::ui::keeping::{Outcome, Stage, Task};
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn KeepPage() -> Element {
    let ui = Ui::here();
    use_drop(move || {
        ui.keeping.leave();
        ui.forget_picked();
    });
    let stage = (ui.keeping.stage)();
    if ui.is_sample() {
        return rsx! {
            SubPage { title: ui.say("keep-title"),
                p { class: "card pad", {ui.say("keep-sample")} }
            }
        };
    }
    rsx! {
        SubPage { title: ui.say("keep-title"),
            match stage {
                Stage::Working { task, percent } => rsx! { Working { task, percent } },
                Stage::Waiting => rsx! { Waiting {} },
                Stage::Sealed { file, is_wrong } => rsx! { OpenSealed { file, is_wrong } },
                Stage::Offered(offer) => rsx! { Offered { offer } },
                Stage::Done(outcome) => rsx! {
                    Done { outcome }
                    Everything {}
                },
                Stage::Refused(why) => rsx! {
                    // The button that had the focus is gone.
                    div {
                        tabindex: "-1",
                        onmounted: move |event| async move {
                            let _ = event.set_focus(true).await;
                        },
                        Problem { message: ui.show(&why) }
                    }
                    Everything {}
                },
                Stage::Idle => rsx! { Everything {} },
            }
        }
    }
}

/// What can be done here.
#[component]
fn Everything() -> Element {
    let ui = Ui::here();
    let on_phone = ui.handset().is_some();
    rsx! {
        Copies {}
        if ui.passes_files() {
            SaveFile {}
            Bring {}
            // A phone lets the client choose a place for one file, not for a folder of them.
            if !on_phone {
                ExportFiles {}
            }
        } else {
            p { class: "small soft", {ui.say("keep-phone")} }
        }
    }
}

/// The phone's own page lies over this one.
#[component]
fn Waiting() -> Element {
    let ui = Ui::here();
    rsx! {
        section { class: "card pad form", "aria-labelledby": "keep-waiting",
            FocusHeading { id: "keep-waiting", text: ui.say("keep-waiting") }
            p { {ui.say("keep-waiting-how")} }
            button { class: "btn line", onclick: move |_| ui.keeping.leave(), {ui.say("keep-cancel")} }
        }
    }
}

/// How far it is. A screen reader hears each quarter.
#[component]
fn Working(task: Task, percent: u64) -> Element {
    let ui = Ui::here();
    let name = ui.say(task.key());
    let quarter = Text::key("keep-percent").with("percent", percent / 25 * 25);
    rsx! {
        section { class: "card pad form", "aria-labelledby": "keep-working",
            FocusHeading { id: "keep-working", text: name.clone() }
            p { class: "num", role: "status", {ui.show(&quarter)} }
            progress { max: "100", value: "{percent}", "aria-label": name }
            button { class: "btn line", onclick: move |_| ui.keeping.cancel(), {ui.say("keep-cancel")} }
        }
    }
}

/// What became of it.
#[component]
fn Done(outcome: Outcome) -> Element {
    let ui = Ui::here();
    let missing = outcome.missing();
    rsx! {
        section { class: "card pad form", "aria-labelledby": "keep-done",
            FocusHeading { id: "keep-done", text: ui.say(outcome.title) }
            for (index , line) in outcome.lines.iter().enumerate() {
                p { key: "{index}", class: "num break", {ui.show(line)} }
            }
            if let Some(missing) = missing {
                p { class: "note", {ui.show(&missing)} }
            }
            button { class: "btn line", onclick: move |_| ui.keeping.leave(), {ui.say("keep-close")} }
        }
    }
}

/// In place of everything while what is stored is being replaced.
#[component]
pub(in crate::ui) fn Replacing() -> Element {
    let ui = Ui::here();
    rsx! {
        main { class: "page bare",
            div { class: "col stack top",
                Icon { name: "back" }
                Title { text: ui.say("keep-restoring") }
                p { role: "status", {ui.say("keep-restoring-why")} }
            }
        }
    }
}
