//! Who says so: always visible, and never by colour alone.

use dioxus::prelude::*;

use super::icon::{Icon, SmallIcon};
use crate::care::{Basis, BasisKind, Text, WindowBasis, said_by, source};
use crate::ui::state::Ui;

/// The words of a source, where it is not about what the plan asks: `Source: NHS: Cellulitis`.
fn source_label(ui: Ui, basis: &Basis) -> String {
    if basis.kind != BasisKind::Extra {
        return ui.show(&said_by(basis));
    }
    match source(&basis.reference) {
        Some(source) => {
            let title = Text::Literal(source.title.clone());
            ui.show(&Text::key("source-of").with("source", title))
        }
        None => ui.say("source-own"),
    }
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
    let words = Ui::here().show(&said_by(&basis));
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
