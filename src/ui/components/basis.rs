//! Who says so: always visible, and never by colour alone.

use std::sync::OnceLock;

use dioxus::prelude::*;

use super::icon::{Icon, SmallIcon};
use crate::care::{Basis, BasisKind, Source, Text, WindowBasis, sources};
use crate::ui::state::Ui;

/// The words of a basis: `Default plan, Do 3`.
fn label(ui: Ui, basis: &Basis) -> String {
    let reference = Text::Literal(basis.reference.clone());
    match basis.kind {
        BasisKind::Seed => ui.show(&Text::key("basis-seed").with("rule", rule(ui, basis))),
        BasisKind::SeedByReading => {
            ui.show(&Text::key("basis-reading").with("rule", rule(ui, basis)))
        }
        BasisKind::Extra => match source_title(&basis.reference) {
            Some(title) => ui.show(&Text::key("basis-extra").with("source", title)),
            None => ui.say("basis-own"),
        },
        BasisKind::Provider if basis.reference.is_empty() => ui.say("by-provider"),
        BasisKind::Provider => ui.show(&Text::key("basis-provider").with("who", reference)),
    }
}

/// The words of a source, where it is not about what the plan asks: `Source: NHS: Cellulitis`.
fn source_label(ui: Ui, basis: &Basis) -> String {
    if basis.kind != BasisKind::Extra {
        return label(ui, basis);
    }
    match source_title(&basis.reference) {
        Some(title) => ui.show(&Text::key("source-of").with("source", title)),
        None => ui.say("source-own"),
    }
}

/// The title of a source; `None` for our own suggestions.
fn source_title(id: &str) -> Option<Text> {
    source(id).map(|source| Text::Literal(source.title.clone()))
}

/// The source of this id; `None` for our own suggestions.
pub(in crate::ui) fn source(id: &str) -> Option<&'static Source> {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    let sources = SOURCES.get_or_init(|| sources().unwrap_or_default());
    sources.iter().find(|source| &*source.id == id)
}

/// The rule as numbered in the article, in the client's language.
fn rule(ui: Ui, basis: &Basis) -> Text {
    let (kind, number) = basis.reference.rsplit_once(' ').unwrap_or(("", &basis.reference));
    let number = Text::Literal(number.into());
    let key = if kind == "Do" { "rule-do" } else { "rule-dont" };
    Text::Literal(ui.show(&Text::key(key).with("number", number)).into())
}

fn icon(kind: BasisKind) -> &'static str {
    match kind {
        BasisKind::Seed | BasisKind::SeedByReading => "book",
        BasisKind::Extra => "extra",
        BasisKind::Provider => "pro",
    }
}

/// A chip with the basis of a part of the plan, or of a tip.
#[component]
pub(in crate::ui) fn BasisTag(basis: Basis) -> Element {
    let words = label(Ui::here(), &basis);
    rsx! {
        Chip { basis, words }
    }
}

/// A chip with the basis of what is no tip: a line of a leaflet, an answer, a warning.
#[component]
pub(in crate::ui) fn SourceTag(basis: Basis) -> Element {
    let words = source_label(Ui::here(), &basis);
    rsx! {
        Chip { basis, words }
    }
}

#[component]
fn Chip(basis: Basis, words: String) -> Element {
    let class = match basis.kind {
        BasisKind::Seed | BasisKind::SeedByReading => "tag",
        BasisKind::Extra => "tag extra",
        BasisKind::Provider => "tag pro",
    };
    rsx! {
        span { class,
            Icon { name: icon(basis.kind) }
            "{words}"
        }
    }
}

/// A line under a row, shown when the basis is not the default plan, or `always`.
#[component]
pub(in crate::ui) fn BasisLine(
    basis: Basis,
    #[props(default)] window: Option<WindowBasis>,
    #[props(default)] always: bool,
) -> Element {
    let ui = Ui::here();
    let (icon, words) = match (basis.kind, window) {
        (BasisKind::Provider, _) | (_, Some(WindowBasis::Provider)) => ("pro", "by-provider"),
        (BasisKind::Extra, _) => ("extra", "by-extra"),
        (_, Some(WindowBasis::Proposed)) => ("extra", "by-proposed"),
        _ if always => ("book", "by-seed"),
        _ => return rsx! {},
    };
    rsx! {
        span { class: if icon == "pro" { "by pro" } else { "by" },
            SmallIcon { name: icon }
            {ui.say(words)}
        }
    }
}

/// What changes the meaning of a row, at the end of its second line: who says so when that is not the default
/// plan, and that it is optional.
#[component]
pub(in crate::ui) fn Marks(
    basis: Basis,
    #[props(default)] window: Option<WindowBasis>,
    #[props(default)] optional: bool,
) -> Element {
    let ui = Ui::here();
    let by = match (basis.kind, window) {
        (BasisKind::Provider, _) | (_, Some(WindowBasis::Provider)) => Some(("pro", "by-provider")),
        (BasisKind::Extra, _) => Some(("extra", "by-extra")),
        (_, Some(WindowBasis::Proposed)) => Some(("extra", "by-proposed")),
        _ => None,
    };
    rsx! {
        if let Some((icon, words)) = by {
            span { class: if icon == "pro" { "sg pro" } else { "sg" },
                SmallIcon { name: icon }
                {ui.say(words)}
            }
        }
        if optional {
            span { class: "sg", {ui.say("optional")} }
        }
    }
}

/// For what the professional is less strict than the default plan; nothing for an empty list.
#[component]
pub(in crate::ui) fn Looser(what: Vec<Text>) -> Element {
    let ui = Ui::here();
    if what.is_empty() {
        return rsx! {};
    }
    rsx! {
        p { class: "note",
            SmallIcon { name: "pro" }
            {ui.show(&Text::key("looser-list").with("what", what))}
        }
    }
}
