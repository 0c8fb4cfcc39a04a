//! What comes with a plan that was handed over: whose it is, and the treatment that it is for.

use dioxus::prelude::*;

use super::page::SwitchRow;
use crate::app::{Handed, Trust, VisitState};
use crate::care::Text;
use crate::care::plan_file::Signature;
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// Whose plan it is, and the deliberate choice where that is in doubt.
#[component]
pub(in crate::ui) fn WhoseIsIt(
    signature: Option<Signature>,
    trusts: bool,
    ontrust: EventHandler<bool>,
) -> Element {
    let ui = Ui::here();
    let trust = use_query_of(&signature, |app, now, of| app.trust(*of, now.now().now))()?;
    let said = ui.show(&trust.text());
    rsx! {
        match trust {
            Trust::Unsigned | Trust::First(_) | Trust::Same(_) => rsx! { p { class: "note", "{said}" } },
            Trust::Refused(_) => rsx! {
                div { class: "card pad", role: "alert", p { "{said}" } }
            },
            Trust::Doubtful(_) => rsx! {
                div { class: "card pad", role: "alert", p { "{said}" } }
                ul { class: "card list",
                    li {
                        SwitchRow {
                            name: ui.say("signature-trust"),
                            detail: ui.say("signature-trust.why"),
                            on: trusts,
                            onswitch: move |on| ontrust.call(on),
                        }
                    }
                }
            },
        }
    }
}

/// The treatment that came with a plan: whether to note it as well.
#[component]
pub(in crate::ui) fn VisitRow(handed: Handed, notes: bool, onnote: EventHandler<bool>) -> Element {
    let ui = Ui::here();
    let (state, when) = use_query_of(&handed, |app, now, handed| {
        let moment = now.moment();
        Ok((app.visit_state(handed, moment)?, app.visit_text(handed, moment)))
    })()?;
    let Some(when) = when.filter(|_| state != VisitState::None) else { return rsx! {} };
    let of = |key: &'static str| ui.show(&Text::key(key).with("when", when.clone()));
    rsx! {
        if state == VisitState::New {
            ul { class: "card list",
                li {
                    SwitchRow {
                        name: of("slip-visit"),
                        detail: ui.say("slip-visit.why"),
                        on: notes,
                        onswitch: move |on| onnote.call(on),
                    }
                }
            }
        } else if state == VisitState::Ahead {
            p { class: "small", {of("slip-visit-ahead")} }
        } else {
            p { class: "small", {of("slip-visit-noted")} }
        }
    }
}
