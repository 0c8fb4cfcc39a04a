//! The message at the bottom about the last action, with undo.

use std::time::Duration;

use dioxus::core::Task;
use dioxus::prelude::*;

use super::icon::SmallIcon;
use crate::ui::state::Ui;

/// How long it stays: long enough to read and to reach.
const STAYS: Duration = Duration::from_secs(10);

/// The message at the bottom. It is announced to assistive technology as it appears.
#[component]
pub(in crate::ui) fn Snackbar() -> Element {
    let ui = Ui::here();
    let snack = ui.snack();
    let mut timer = use_signal(|| None::<Task>);
    use_effect(move || {
        let shown = ui.snack();
        if let Some(running) = timer.write().take() {
            running.cancel();
        }
        if shown.is_some() {
            let task = spawn(async move {
                tokio::time::sleep(STAYS).await;
                ui.dismiss_snack();
            });
            timer.set(Some(task));
        }
    });
    rsx! {
        div { role: "status", "aria-live": "polite",
            if let Some(snack) = snack {
                div { class: "snack",
                    span { "{snack.text}" }
                    if snack.undo.is_some() {
                        button { class: "undo", onclick: move |_| ui.undo(),
                            SmallIcon { name: "undo" }
                            {ui.say("undo")}
                        }
                    } else {
                        button { onclick: move |_| ui.dismiss_snack(), {ui.say("dismiss")} }
                    }
                }
            }
        }
    }
}
