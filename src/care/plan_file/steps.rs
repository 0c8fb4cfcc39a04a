//! Steps of the professional's own, with their days, part of the day and reminder.

use std::collections::BTreeSet;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use toml::Spanned;
use toml::de::DeValue;

use super::refused::{names_the_treatment, speaks_of_medicine};
use super::table::{TOP, Table, days, given_in, literal};
use crate::care::overlay::{OverlayItem, OverlayReminder};
use crate::care::part::Part;
use crate::care::text::{Text, Words};
use crate::care::treatment::parse_time;

/// The most steps of their own.
const MOST: usize = 40;
/// The most characters of a step's title.
const MOST_TITLE: usize = 60;

/// The steps. `names` are the professional's and the clinic's: a reminder on a locked screen names neither.
pub(super) fn steps(top: &Table<'_, '_, '_>, names: &[String]) -> Vec<OverlayItem> {
    let tables = top.tables("step");
    if let Some(table) = tables.get(MOST) {
        let what = Text::key("mistake-too-many").with("key", literal("step")).with("most", MOST);
        table.wrong(&table.span, what);
    }
    let mut known: BTreeSet<Arc<str>> = BTreeSet::new();
    let mut items = Vec::new();
    for table in tables.into_iter().take(MOST) {
        if let Some(item) = step(&table, names) {
            if known.insert(item.id.clone()) {
                items.push(item);
            } else {
                table.wrong(&table.span, Text::key("mistake-step-twice"));
            }
        }
    }
    items
}

fn step(table: &Table<'_, '_, '_>, names: &[String]) -> Option<OverlayItem> {
    let title = table.line("title");
    let reason = table.line("why");
    let has_days = table.get("days").is_some();
    let days = days(table, "days");
    let part = table.parsed("part", part, || Text::key("mistake-part"));
    let remind = remind(table);
    if table.get("title").is_none() {
        table.wrong(&table.span, Text::key("mistake-step-title"));
    }
    if !has_days {
        table.wrong(&table.span, Text::key("mistake-step-days"));
    }
    table.nothing_else(&TOP);
    let title = title?;
    let span = table.get("title").map_or_else(|| table.span.clone(), Spanned::span);
    if title.0.chars().count() > MOST_TITLE {
        let what = Text::key("mistake-too-long").with("key", literal("title"));
        table.wrong(&span, what.with("most", MOST_TITLE));
    }
    for (key, words) in [("title", Some(&title)), ("why", reason.as_ref())] {
        if words.is_some_and(speaks_of_medicine) {
            let span = table.get(key).map_or_else(|| table.span.clone(), Spanned::span);
            table.wrong(&span, Text::key("mistake-step-medicine").with("key", literal(key)));
        }
    }
    if remind.is_some() && !is_discreet(&title, names) {
        table.wrong(&span, Text::key("mistake-step-discreet"));
    }
    Some(OverlayItem {
        id: own_id(&title),
        title: Some(title),
        reason,
        days: Some(days?),
        part: Some(part.unwrap_or(Part::Any)),
        remind,
        ..OverlayItem::default()
    })
}

fn part(given: &str) -> Option<Part> {
    Part::ALL.into_iter().find(|part| part.name() == given)
}

/// `true` for the reminder of its part of the day, or a time.
fn remind(table: &Table<'_, '_, '_>) -> Option<OverlayReminder> {
    let value = table.get("remind")?;
    let at = match value.get_ref() {
        DeValue::Boolean(false) => return None,
        DeValue::Boolean(true) => Some(None),
        DeValue::String(given) => parse_time(given.trim()).ok().map(Some),
        _ => None,
    };
    let Some(at) = at else {
        let given = given_in(value.get_ref());
        table.wrong(&value.span(), Text::key("mistake-remind").with("given", literal(&given)));
        return None;
    };
    Some(OverlayReminder { at, ..OverlayReminder::default() })
}

/// A notification on a locked screen names neither the treatment nor a person or a clinic.
fn is_discreet(title: &Words, names: &[String]) -> bool {
    let title = title.0.to_lowercase();
    let names_one = |name: &String| !name.is_empty() && title.contains(&**name);
    !names_the_treatment(&title) && !names.iter().any(names_one)
}

/// The name of a step that is the same whenever its title is: what was ticked stays ticked.
fn own_id(title: &Words) -> Arc<str> {
    let hash = Sha256::digest(title.0.to_lowercase());
    let letters = title
        .0
        .to_lowercase()
        .chars()
        .map(|one| if one.is_ascii_alphanumeric() { one } else { '_' })
        .collect::<String>();
    let letters =
        letters.split('_').filter(|part| !part.is_empty()).take(4).collect::<Vec<_>>().join("_");
    let name = if letters.is_empty() { "step".to_owned() } else { letters };
    format!("own_{name}_{:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3]).into()
}
