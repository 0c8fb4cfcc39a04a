//! The copies that are kept on this device.

use dioxus::prelude::*;

use crate::app::{CopyKind, KeptCopy, SettingAction, Switch, copies};
use crate::care::Text;
use crate::ui::components::{Icon, Problem, SwitchRow};
use crate::ui::data::use_query;
use crate::ui::keep::size;
use crate::ui::state::Ui;

/// So many are listed before the others are asked for.
const OPEN: usize = 3;

#[component]
pub(super) fn Copies() -> Element {
    let ui = Ui::here();
    let on = use_query(|app, _| app.is_on(Switch::Copies))()?;
    let all = use_memo(move || {
        ui.keeping.follow_copies();
        let app = ui.app.peek();
        app.folder().map(copies).unwrap_or_default()
    })();
    let mut opened = use_signal(|| false);
    let before = all.iter().find(|copy| copy.kind == CopyKind::Replaced).cloned();
    let (first, others) = all.split_at(OPEN.min(all.len()));
    let (first, others) = (first.to_vec(), others.to_vec());
    let more = Text::key("keep-more").with("count", others.len());
    rsx! {
        section { class: "sec", "aria-labelledby": "keep-copies",
            h2 { id: "keep-copies", {ui.say("keep-copies")} }
            if let Some(why) = (ui.keeping.trouble)() {
                Problem { message: ui.show(&Text::key("keep-trouble").with("why", why)) }
            }
            if all.is_empty() {
                p { class: "soft", {ui.say("keep-none")} }
            }
            ul { class: "card list", hidden: all.is_empty(),
                if let Some(before) = before {
                    li {
                        button { class: "row", onclick: move |_| ui.look_at_copy(before.name.clone()),
                            Icon { name: "undo" }
                            span {
                                span { class: "t1", {ui.say("keep-back")} }
                                span { class: "t2 num", {ui.show(&Text::key("keep-at").with("at", before.at))} }
                            }
                            Icon { name: "chev", class: "end i-s" }
                        }
                    }
                }
                for copy in first {
                    CopyRow { key: "{copy.name}", copy }
                }
                if !others.is_empty() {
                    li {
                        button {
                            class: "row slim",
                            "aria-expanded": "{opened}",
                            "aria-controls": "keep-others",
                            onclick: move |_| opened.toggle(),
                            Icon { name: "list" }
                            span { class: "t1 num", {ui.show(&more)} }
                            Icon { name: "chevd", class: "end i-s" }
                        }
                        div { class: "inner", id: "keep-others", hidden: !opened(),
                            if opened() {
                                ul { class: "list",
                                    for copy in others {
                                        CopyRow { key: "{copy.name}", copy }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            p { class: "small soft", {ui.say("keep-why")} }
            p { class: "small soft", {ui.say("keep-deleted")} }
            div { class: "card",
                SwitchRow {
                    name: ui.say("keep-by-itself"),
                    detail: ui.say("keep-by-itself.why"),
                    on,
                    onswitch: move |on| {
                        ui.act(SettingAction::Switch(Switch::Copies, on));
                    },
                }
            }
        }
    }
}

#[component]
fn CopyRow(copy: KeptCopy) -> Element {
    let ui = Ui::here();
    let kind = match copy.kind {
        CopyKind::Automatic => "keep-kind-automatic",
        CopyKind::BeforeUpdate => "keep-kind-update",
        CopyKind::Replaced => "keep-kind-replaced",
    };
    let detail = Text::key(kind).with("size", size(copy.bytes));
    rsx! {
        li {
            button { class: "row", onclick: move |_| ui.look_at_copy(copy.name.clone()),
                Icon { name: "back" }
                span {
                    span { class: "t1 num", {ui.show(&Text::key("keep-at").with("at", copy.at))} }
                    span { class: "t2 num", {ui.show(&detail)} }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}
