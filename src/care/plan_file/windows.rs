//! What to hold off and for how long, and which extras are left out.

use std::ops::Range;

use toml::de::DeValue;

use super::length;
use super::table::{TOP, Table, given_in, literal, nearest};
use crate::basis::BasisKind;
use crate::care::can_i::named_in;
use crate::care::overlay::OverlayItem;
use crate::care::plan::Plan;
use crate::care::text::Text;
use crate::care::window::Window;

/// A longer name is not looked up among the words of "Can I?".
const MOST_NAME: usize = 40;

/// A length, and where it stands.
pub(super) fn read_length(
    table: &Table<'_, '_, '_>,
    key: &'static str,
) -> Option<(Window, Range<usize>)> {
    let value = table.get(key)?;
    let window = window_of(table, value.get_ref(), &value.span())?;
    Some((window, value.span()))
}

fn window_of(
    table: &Table<'_, '_, '_>,
    value: &DeValue<'_>,
    span: &Range<usize>,
) -> Option<Window> {
    let fault = match value {
        DeValue::String(words) => match length::window(words) {
            Ok(window) => return Some(window),
            Err(fault) => fault,
        },
        DeValue::Integer(_) => length::LengthFault::Unit,
        _ => length::LengthFault::Other,
    };
    table.wrong(span, fault.text().with("given", literal(&given_in(value))));
    None
}

/// The names that can stand under `[hold_off]`.
pub(in crate::care) fn can_be_held() -> impl Iterator<Item = &'static str> {
    let plan = Plan::default_plan();
    let held = plan.items.iter().filter(|item| item.hold.is_some()).map(|item| &*item.id);
    let offered = plan.offered.iter().map(|one| &*one.id);
    held.chain(offered)
}

/// The windows.
pub(super) fn hold_off(top: &Table<'_, '_, '_>) -> Vec<OverlayItem> {
    let Some(table) = top.table("hold_off") else { return Vec::new() };
    let mut items = Vec::new();
    for (key, value) in table.entries() {
        let given = &**key.get_ref();
        let Some(id) = can_be_held().find(|id| *id == given) else {
            table.wrong(&key.span(), unknown(given));
            continue;
        };
        if let Some(window) = window_of(&table, value.get_ref(), &value.span()) {
            let item =
                OverlayItem { id: id.into(), window: Some(window), ..OverlayItem::default() };
            items.push(item);
        }
    }
    items
}

/// A name that nothing has: what is meant is looked up by the words of "Can I?" as well.
fn unknown(given: &str) -> Text {
    let text = if TOP.contains(&given) {
        Text::key("mistake-not-here")
    } else if given == "sunscreen_am" {
        Text::key("mistake-hold-sunscreen")
    } else {
        let words = given.replace('_', " ");
        let meant = if given.len() <= MOST_NAME { named_in(&words).items } else { Vec::new() };
        let meant = meant.into_iter().next();
        let by_words = meant.and_then(|meant| can_be_held().find(|id| **id == *meant));
        if let Some(near) = by_words.or_else(|| nearest(given, can_be_held())) {
            Text::key("mistake-unknown-near").with("near", literal(near))
        } else {
            let known = can_be_held().map(literal).collect::<Vec<_>>();
            Text::key("mistake-unknown").with("known", known)
        }
    };
    text.with("given", literal(given))
}

/// The extras that are left out.
pub(super) fn leave_out(top: &Table<'_, '_, '_>, items: &mut Vec<OverlayItem>) {
    const MOST: usize = 40;
    let plan = Plan::default_plan();
    let extras = || {
        let extra = |basis: BasisKind| basis == BasisKind::Extra;
        let steps =
            plan.items.iter().filter(move |item| item.step.is_some() && extra(item.basis.kind));
        steps.map(|item| &*item.id)
    };
    for (given, span) in top.lines("leave_out", MOST) {
        let given = &*given.0;
        if let Some(id) = extras().find(|id| *id == given) {
            if items.iter().any(|item| &*item.id == id) {
                top.wrong(&span, Text::key("mistake-left-out-twice").with("given", literal(given)));
                continue;
            }
            items.push(OverlayItem { id: id.into(), without_step: true, ..OverlayItem::default() });
            continue;
        }
        let text = match plan.item(given) {
            Some(item) if item.hold.is_some() => Text::key("mistake-leave-hold"),
            Some(_) => Text::key("mistake-leave-seed"),
            None => Text::key("mistake-leave-unknown"),
        };
        let known = extras().map(literal).collect::<Vec<_>>();
        top.wrong(&span, text.with("given", literal(given)).with("known", known));
    }
}
