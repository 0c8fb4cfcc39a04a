//! The professional: name, phone, and a call.

use dioxus::prelude::*;

use crate::app::{Action, Professional};
use crate::care::Text;
use crate::ui::components::{Anew, CallLink, Field, Form, Icon, Send, SubPage};
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn ProfessionalPage() -> Element {
    let ui = Ui::here();
    let known = ui.read(|app, _| app.professional())?;
    let link = known.call_link();
    let who = match known.name.as_str() {
        "" => Text::key("your-professional"),
        name => Text::Literal(name.into()),
    };
    let mut name = use_signal(|| known.name.clone());
    let mut phone = use_signal(|| known.phone.clone());
    let save = move |()| {
        let professional =
            Professional { name: name().trim().to_owned(), phone: phone().trim().to_owned() };
        ui.act_saying(Action::SetProfessional(professional), &Text::key("said-saved"));
    };
    rsx! {
        SubPage { title: ui.say("professional-title"),
            if let Some(link) = link {
                CallLink { link, class: "btn line wide",
                    Icon { name: "phone", class: "i-s" }
                    {ui.show(&Text::key("call").with("who", who))}
                }
            }
            section { class: "sec", "aria-labelledby": "who-title",
                h2 { id: "who-title", {ui.say("who-title")} }
                // Made anew when the stored words change, by undo for one.
                Anew { on: "{known.name}-{known.phone}",
                    Form { class: "card pad form", onsend: save,
                        Field {
                            label: ui.say("name-label"),
                            kind: "text",
                            initial: "{name}",
                            oninput: move |given| name.set(given),
                        }
                        Field {
                            label: ui.say("phone-label"),
                            kind: "tel",
                            initial: "{phone}",
                            oninput: move |given| phone.set(given),
                        }
                        Send { name: ui.say("save") }
                    }
                }
            }
            p { class: "soft", {ui.say("professional-why")} }
        }
    }
}
