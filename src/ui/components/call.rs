//! Calling the professional: a button for each number that can be called, and what cannot be read as
//! it was written.

use dioxus::prelude::*;

use crate::app::Professional;
use crate::care::Text;
use crate::care::calling::Callable;
use crate::ui::components::Icon;
use crate::ui::state::Ui;

/// The buttons; `class` is that of one.
#[component]
pub(in crate::ui) fn Calls(professional: Professional, class: &'static str) -> Element {
    let ui = Ui::here();
    let numbers = ui.read(|app, _| app.callable())?;
    if numbers.is_empty() && !professional.phone.is_empty() {
        return rsx! {
            p { class: "row still rule",
                Icon { name: "phone" }
                span { class: "t1 num", "{professional.phone}" }
            }
        };
    }
    let is_row = class.contains("row");
    let is_one = numbers.len() == 1;
    let (icon, words) = if is_row { ("", "t1") } else { ("i-s", "") };
    rsx! {
        for number in numbers {
            a {
                key: "{number.uri}",
                class,
                href: "{number.uri}",
                // Left to itself, a tap leads nowhere on phones: the page hands links to whatever opens
                // web pages, and that opens nothing else there.
                onclick: {
                    let uri = number.uri.clone();
                    move |event: Event<MouseData>| {
                        event.prevent_default();
                        ui.call(&uri);
                    }
                },
                Icon { name: "phone", class: icon }
                span { class: words, {ui.show(&name(&professional, &number, is_one))} }
                if is_row {
                    Icon { name: "chev", class: "end i-s" }
                }
            }
        }
    }
}

/// What a button says: whom it calls, by which number where there are several, and what to dial then.
fn name(professional: &Professional, number: &Callable, is_one: bool) -> Text {
    let literal = |words: &str| Text::Literal(words.into());
    let who = match professional.name.as_str() {
        "" => Text::key("your-professional"),
        name => literal(name),
    };
    let call = if is_one {
        Text::key("call").with("who", who)
    } else {
        Text::key("call-number").with("who", who).with("number", literal(&number.shown))
    };
    match &number.extension {
        Some(extension) => {
            Text::key("call-extension").with("call", call).with("extension", literal(extension))
        }
        None => call,
    }
}
