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
        BasisKind::Provider => ui.show(&Text::key("basis-provider").with("who", reference)),
    }
}

/// The title of a source; `None` for our own suggestions.
fn source_title(id: &str) -> Option<Text> {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    let sources = SOURCES.get_or_init(|| sources().unwrap_or_default());
    let source = sources.iter().find(|source| &*source.id == id)?;
    Some(Text::Literal(source.title.clone()))
}

/// The rule as the article numbers it, in the client's language.
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

/// A chip that says who says so.
#[component]
pub(in crate::ui) fn BasisTag(basis: Basis) -> Element {
    let ui = Ui::here();
    let class = match basis.kind {
        BasisKind::Seed | BasisKind::SeedByReading => "tag",
        BasisKind::Extra => "tag extra",
        BasisKind::Provider => "tag pro",
    };
    rsx! {
        span { class,
            Icon { name: icon(basis.kind) }
            {label(ui, &basis)}
        }
    }
}

/// A line under a row, where something other than the default plan says so.
#[component]
pub(in crate::ui) fn BasisLine(
    basis: Basis,
    #[props(default)] window: Option<WindowBasis>,
) -> Element {
    let ui = Ui::here();
    let (icon, words) = match (basis.kind, window) {
        (BasisKind::Provider, _) | (_, Some(WindowBasis::Provider)) => ("pro", "by-provider"),
        (BasisKind::Extra, _) => ("extra", "by-extra"),
        (_, Some(WindowBasis::Proposed)) => ("extra", "by-proposed"),
        _ => return rsx! {},
    };
    rsx! {
        span { class: if icon == "pro" { "by pro" } else { "by" },
            SmallIcon { name: icon }
            {ui.say(words)}
        }
    }
}
