//! The professional: whom to call or write to, and what they said.

use dioxus::prelude::*;

use crate::app::{Professional, ProfessionalAction};
use crate::care::Text;
use crate::ui::components::{Anew, Calls, Field, Form, Lead, LongField, Send, SubPage};
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

#[component]
pub(in crate::ui) fn ProfessionalPage() -> Element {
    let ui = Ui::here();
    let known = use_query(|app, _| app.professional())()?;
    let who = use_query(|app, now| app.provider_on(now.today()))()?;
    let plan = who.map_or_else(
        || Text::key("plan-default"),
        |who| Text::key("plan-of").with("who", Text::Literal(who)),
    );
    let plan = ui.show(&plan);
    rsx! {
        SubPage { title: ui.say("professional-title"),
            div { class: "stack-close", Calls { professional: known.clone(), class: "btn line wide" } }
            section { class: "sec", "aria-labelledby": "who-title",
                h2 { id: "who-title", {ui.say("who-title")} }
                // Recreated when the stored values change, for example by undo.
                Anew { on: "{known:?}", ProfessionalForm { known } }
            }
            ul { class: "card list",
                Lead { page: Page::PlanFile, icon: "sheet", title: ui.say("plan-file-title"), detail: plan }
            }
            p { class: "soft", {ui.say("professional-why")} }
        }
    }
}

#[component]
fn ProfessionalForm(known: Professional) -> Element {
    let ui = Ui::here();
    let mut typed = use_signal(|| known.clone());
    let save = move |()| {
        let trimmed = |words: &str| words.trim().to_owned();
        let Professional { name, clinic, phone, message, instructions } = typed();
        let professional = Professional {
            name: trimmed(&name),
            clinic: trimmed(&clinic),
            phone: trimmed(&phone),
            message: trimmed(&message),
            instructions: trimmed(&instructions),
        };
        ui.act_saying(ProfessionalAction::Set(professional), &Text::key("said-saved"));
    };
    rsx! {
        Form { class: "card pad form", onsend: save,
            Field {
                label: ui.say("name-label"),
                kind: "text",
                initial: known.name,
                oninput: move |given| typed.write().name = given,
            }
            Field {
                label: ui.say("clinic-label"),
                kind: "text",
                initial: known.clinic,
                oninput: move |given| typed.write().clinic = given,
            }
            Field {
                label: ui.say("phone-label"),
                kind: "tel",
                initial: known.phone,
                oninput: move |given| typed.write().phone = given,
            }
            Field {
                label: ui.say("message-label"),
                kind: "text",
                initial: known.message,
                oninput: move |given| typed.write().message = given,
            }
            p { class: "small soft", {ui.say("message-why")} }
            LongField {
                label: ui.say("instructions-label"),
                initial: known.instructions,
                oninput: move |given| typed.write().instructions = given,
            }
            p { class: "small soft", {ui.say("instructions-why")} }
            Send { name: ui.say("save") }
        }
    }
}
