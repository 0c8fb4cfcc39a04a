//! What to expect on the day, and whom to call when it is otherwise.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::CHANGEABLE_DAYS;
use crate::care::{DayView, Text};
use crate::ui::components::{Calls, Panel, SmallIcon, SourceTag, Word, use_fold};
use crate::ui::data::{Read, use_part, use_query};
use crate::ui::state::{Page, Ui};

#[component]
pub(super) fn Expect(day: Read<DayView>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let (number, expects) = use_part(day, |day| (day.day.unwrap_or(0), day.expect.clone()))?;
    let professional = use_query(|app, _| app.professional())()?;
    let sources = use_fold(date, "sources");
    let changeable = (0..=CHANGEABLE_DAYS).contains(&(ui.today() - date).num_days());
    let who = professional.called();
    let title = ui.show(&Text::key("expect-title").with("day", number));
    let sentence = |text: &Text| ui.show(&Text::key("sentence").with("what", text.clone()));
    let sentences = expects.iter().map(|expect| sentence(&expect.text)).collect::<Vec<_>>();
    rsx! {
        section { class: "card expect-card with-word", "aria-labelledby": "expect-title",
            div { class: "sec-head",
                h2 { class: "lbl", id: "expect-title", "{title}" }
                Word { opened: sources, controls: "sources", word: "sources", about: title.clone() }
            }
            p { {sentences.join(" ")} }
            Panel { opened: sources, id: "sources",
                ul { class: "why-list",
                    for expect in expects {
                        li { key: "{expect.id}",
                            p { {sentence(&expect.text)} }
                            SourceTag { basis: expect.basis }
                        }
                    }
                }
            }
            p { class: "small soft worse", {ui.show(&Text::key("expect-worse").with("who", who))} }
            Calls { professional, class: "row slim rule" }
            div { class: "halves",
                button { class: "half-link", onclick: move |_| ui.go(Page::Leaflet(ui.another(date))),
                    SmallIcon { name: "therm" }
                    {ui.say("leaflet-title")}
                }
                if changeable {
                    button { class: "half-link", onclick: move |_| ui.go(Page::CheckIn(date)),
                        SmallIcon { name: "skin" }
                        {ui.say("how-is-my-skin")}
                    }
                }
            }
        }
    }
}
