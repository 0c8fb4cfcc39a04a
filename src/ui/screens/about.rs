//! About: what this is, what it is not, and where its guidance comes from.

use dioxus::prelude::*;

use crate::care::{Source, Text, sources};
use crate::ui::components::{Icon, SubPage, use_reviewed};
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn About() -> Element {
    let ui = Ui::here();
    let version = Text::Literal(env!("CARGO_PKG_VERSION").into());
    let (reviewed, _) = use_reviewed()?;
    rsx! {
        SubPage { title: ui.say("about-title"),
            section { class: "sec",
                div { class: "card pad form",
                    p { {ui.show(&Text::key("about-what").with("version", version))} }
                    p { strong { "{reviewed}" } }
                    p { {ui.say("about-private")} }
                }
            }
            section { class: "sec", "aria-labelledby": "basis-title",
                h2 { id: "basis-title", {ui.say("basis-title")} }
                ul { class: "card list",
                    for (icon , words) in [("book", "basis-seed-what"), ("extra", "basis-extra-what"), ("pro", "basis-provider-what")] {
                        li { key: "{icon}",
                            div { class: "row still",
                                Icon { name: icon }
                                span { {ui.say(words)} }
                            }
                        }
                    }
                }
            }
            section { class: "sec", "aria-labelledby": "translations-title",
                h2 { id: "translations-title", {ui.say("translations-title")} }
                div { class: "card pad form",
                    p { {ui.say("translations-what")} }
                    p { {ui.say("translations-help")} }
                }
            }
            section { class: "sec", "aria-labelledby": "sources-title",
                h2 { id: "sources-title", {ui.say("sources-title")} }
                p { class: "soft small", {ui.say("sources-why")} }
                ul { class: "card list flat",
                    li {
                        div { class: "row still plain",
                            span {
                                span { class: "t1", {ui.say("seed-title")} }
                                span { class: "t2", {ui.say("seed-what")} }
                            }
                        }
                    }
                    for source in sources().unwrap_or_default() {
                        SourceRow { key: "{source.id}", source }
                    }
                }
            }
        }
    }
}

#[component]
pub(super) fn SourceRow(source: Source) -> Element {
    let ui = Ui::here();
    let grade = Text::Literal(source.grade.to_string().into());
    let id = Text::Literal(source.id.clone());
    rsx! {
        li {
            div { class: "row still plain",
                span {
                    span { class: "t1", "{source.title}" }
                    span { class: "t2", {ui.show(&Text::key("source-grade").with("id", id).with("grade", grade))} }
                    span { class: "t2 address", "{source.address}" }
                }
            }
        }
    }
}
