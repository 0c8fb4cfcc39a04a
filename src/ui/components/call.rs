//! Reaching the professional: a button for each number that can be called and for a message, and what can
//! only be read or copied. Where nothing is stored, the way to the page where it is entered.

use dioxus::prelude::*;

use crate::app::Professional;
use crate::care::calling::Callable;
use crate::care::{EmergencyNumber, Text};
use crate::ui::components::Icon;
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

/// The buttons; `class` is the CSS class of each.
#[component]
pub(in crate::ui) fn Calls(professional: Professional, class: &'static str) -> Element {
    let ui = Ui::here();
    let numbers = use_query(|app, _| app.callable())()?;
    let is_row = class.contains("row");
    let is_one = numbers.len() == 1;
    let (icon, words) = if is_row { ("", "t1") } else { ("i-s", "") };
    if professional.phone.is_empty() && professional.message.is_empty() {
        return rsx! { Add { professional, class } };
    }
    let is_unread = numbers.is_empty() && !professional.phone.is_empty();
    rsx! {
        if is_unread {
            p { class: "row still rule",
                Icon { name: "phone" }
                span { class: "t1 num", {ui.show(&Text::Literal(professional.phone.as_str().into()))} }
            }
        }
        for number in numbers {
            CallLink { key: "{number.uri}", uri: number.uri.clone(), class,
                Icon { name: "phone", class: icon }
                span { class: words, {ui.show(&name(&professional, &number, is_one))} }
                if is_row {
                    Icon { name: "chev", class: "end i-s" }
                }
            }
        }
        Message { professional, class }
    }
}

/// Leads to the page of the professional, of whom nothing is stored that they can be reached by.
#[component]
fn Add(professional: Professional, class: &'static str) -> Element {
    let ui = Ui::here();
    // There it would lead nowhere.
    if ui.trail.peek().here() == Page::Professional {
        return rsx! {};
    }
    let label = match professional.named() {
        Some(who) => ui.show(&Text::key("add-reach").with("who", who)),
        None => ui.say("add-professional"),
    };
    let is_row = class.contains("row");
    let (class, icon, words) =
        if is_row { (class, "", "t1 soft") } else { ("btn text", "i-s", "") };
    rsx! {
        button {
            r#type: "button",
            class,
            onclick: move |_| ui.go(Page::Professional),
            Icon { name: "pro", class: icon }
            span { class: words, "{label}" }
            if is_row {
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

/// The button that opens a message to the professional, or copies the address that cannot be opened.
#[component]
fn Message(professional: Professional, class: &'static str) -> Element {
    let ui = Ui::here();
    let way = use_query(|app, _| app.messaging())()?;
    if professional.message.is_empty() {
        return rsx! {};
    }
    let is_row = class.contains("row");
    let (icon, words) = if is_row { ("", "t1") } else { ("i-s", "") };
    let (key, glyph) = if way.is_some() { ("message", "msg") } else { ("copy-address", "copy") };
    let label = ui.show(&Text::key(key).with("who", professional.called()));
    let address = professional.message.clone();
    rsx! {
        button {
            r#type: "button",
            class,
            onclick: move |_| match &way {
                Some(way) => ui.reach(&way.uri, &way.shown),
                None => ui.copy(&address),
            },
            Icon { name: glyph, class: icon }
            span { class: words, "{label}" }
            if is_row {
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

/// A link that calls a number, as `tel:+442079460018`.
#[component]
fn CallLink(uri: String, class: &'static str, children: Element) -> Element {
    let ui = Ui::here();
    rsx! {
        a {
            class,
            href: "{uri}",
            // By default a tap does nothing on phones: the page passes links to whatever opens web pages, and that
            // opens nothing else there.
            onclick: move |event: Event<MouseData>| {
                event.prevent_default();
                ui.reach(&uri, uri.trim_start_matches("tel:"));
            },
            {children}
        }
    }
}

/// The button that calls for help.
#[component]
pub(in crate::ui) fn CallButton(number: EmergencyNumber) -> Element {
    let ui = Ui::here();
    let text = Text::key("leaflet-call").with("number", Text::Literal(number.number.into()));
    rsx! {
        CallLink { uri: "tel:{number.number}", class: "btn",
            Icon { name: "phone", class: "i-s" }
            {ui.show(&text)}
        }
    }
}

/// When to call for help, in one row that does.
#[component]
pub(in crate::ui) fn CallNow() -> Element {
    let ui = Ui::here();
    let number = use_query(|app, _| app.emergency_number())()?;
    rsx! {
        CallLink { uri: "tel:{number.number}", class: "emerg",
            Icon { name: "alert" }
            span { {ui.show(&Text::key("feel-emergency").with("number", number.text()))} }
            Icon { name: "phone" }
        }
    }
}

/// A button's label: whom it calls, by which number if there are several, and what to dial afterwards.
fn name(professional: &Professional, number: &Callable, is_one: bool) -> Text {
    let literal = |words: &str| Text::Literal(words.into());
    let who = professional.called();
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
