//! Reads a plan file: from its text to what it changes, or to all of its mistakes.

use std::cell::RefCell;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::mistake::{Mistake, Mistakes, Place};
use super::refused::{gives_emergency_number, longest_number};
use super::reviewed::review_line;
use super::steps;
use super::table::{TOP, Table, days, is_language, literal};
use super::windows::{self, read_length};
use crate::care::civil;
use crate::care::course::Course;
use crate::care::overlay::{Overlay, OverlayItem, OverlayReminder};
use crate::care::own_words::{OwnWords, Sessions, Sunscreen};
use crate::care::plan::Plan;
use crate::care::text::{Text, Words};
use crate::care::treatment::parse_time;
use crate::care::window::Window;

/// The version of the format.
pub const VERSION: u32 = 1;
/// The largest file, in bytes.
pub const MOST_BYTES: usize = 64 * 1024;
/// A number of at most so many digits is no phone number: it may be an emergency number.
const SHORTEST_PHONE: usize = 4;
/// The highest sun protection factor that a plan can ask for.
const MOST_SPF: u32 = 100;

/// What a plan file changes, or every mistake of it in the order of the file.
pub fn read(text: &str) -> Result<Overlay, Vec<Mistake>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mistakes = RefCell::new(Mistakes::of(text));
    if text.len() > MOST_BYTES {
        return Err(vec![too_large()]);
    }
    let (file, problems) = DeTable::parse_recoverable(text);
    for problem in problems {
        let what = Text::key("mistake-form").with("problem", literal(problem.message()));
        mistakes.borrow_mut().add(&problem.span().unwrap_or_default(), what);
    }
    let whole = mistakes.borrow().is_empty();
    let top = Table::new(file.get_ref(), 0..0, &mistakes);
    let overlay = overlay(&top, whole);
    if mistakes.borrow().is_empty()
        && let Err(problem) = Plan::default_plan().with_overlay(&overlay)
    {
        // The last check: what it refuses was looked for above already, where its place is known.
        let what = Text::key("mistake-form").with("problem", literal(&problem.to_string()));
        mistakes.borrow_mut().add(&(0..0), what);
    }
    let mistakes = mistakes.into_inner();
    let review = review_line(text).map(Into::into);
    let overlay = Overlay { review, ..overlay };
    if mistakes.is_empty() { Ok(overlay) } else { Err(mistakes.into_sorted()) }
}

/// The mistake of a file with more than [`MOST_BYTES`].
pub fn too_large() -> Mistake {
    let what = Text::key("mistake-file").with("most", MOST_BYTES / 1024);
    Mistake { at: Place { line: 1, column: 1 }, what }
}

/// What a file says; of a file that is no TOML, what is missing is not known.
fn overlay(top: &Table<'_, '_, '_>, whole: bool) -> Overlay {
    version(top, whole);
    let provider = contact(top, "professional");
    if provider.is_none() && top.get("professional").is_none() && whole {
        top.wrong(&(0..0), Text::key("mistake-professional"));
    }
    let mut items = windows::hold_off(top);
    let own = OwnWords {
        clinic: contact(top, "clinic"),
        phone: contact(top, "phone"),
        message: contact(top, "message"),
        language: top.parsed(
            "language",
            |tag| is_language(tag).then(|| Words(tag.into())),
            || Text::key("mistake-language"),
        ),
        colour: top.parsed("colour", colour, || Text::key("mistake-colour")),
        written: written(top),
        sunscreen: sunscreen(top),
        sessions: sessions(top),
    };
    items.extend(reminder(top, "follow_up", "followup", true));
    items.extend(reminder(top, "check_in", "check_in", false));
    windows::leave_out(top, &mut items);
    // Each language's name by itself.
    let called = [&own.clinic, &provider].into_iter().flatten();
    let called: Vec<String> =
        called.flat_map(|one| one.0.split(" / ").map(str::to_lowercase)).collect();
    items.extend(steps::steps(top, &called));
    top.nothing_else(&[]);
    let provider = provider.map_or_else(|| "".into(), |words| words.0);
    Overlay { provider, items, own, review: None }
}

fn version(top: &Table<'_, '_, '_>, whole: bool) {
    match top.get("version") {
        None if whole => {
            top.wrong(&(0..0), Text::key("mistake-version-missing").with("version", VERSION));
        }
        None => {}
        Some(value) => {
            let number = match value.get_ref() {
                DeValue::Integer(number) => {
                    u32::from_str_radix(number.as_str(), number.radix()).ok()
                }
                _ => None,
            };
            let key = match number {
                Some(VERSION) => return,
                Some(newer) if newer > VERSION => "mistake-version-newer",
                _ => "mistake-version",
            };
            top.wrong(&value.span(), Text::key(key).with("version", VERSION));
        }
    }
}

/// Who somebody is, or how to reach them. An emergency number is not for a plan to give.
fn contact(top: &Table<'_, '_, '_>, key: &'static str) -> Option<Words> {
    let words = top.line(key)?;
    let span = top.get(key).map_or(0..0, Spanned::span);
    let is_phone = key == "phone";
    if is_phone && longest_number(&words.0) <= SHORTEST_PHONE {
        top.wrong(&span, Text::key("mistake-phone"));
    } else if gives_emergency_number(&words.0, is_phone) {
        top.wrong(&span, Text::key("mistake-emergency-number").with("key", literal(key)));
    }
    Some(words)
}

/// `#2f6f5e`.
fn colour(given: &str) -> Option<Words> {
    let digits = given.strip_prefix('#')?;
    let is_colour = digits.len() == 6 && digits.chars().all(|one| one.is_ascii_hexdigit());
    is_colour.then(|| Words(given.to_ascii_lowercase().into()))
}

/// A date, with or without quotes.
fn written(top: &Table<'_, '_, '_>) -> Option<NaiveDate> {
    let value = top.get("written")?;
    let given = match value.get_ref() {
        DeValue::Datetime(at) => at.to_string(),
        DeValue::String(words) => words.to_string(),
        _ => String::new(),
    };
    let date = given.parse().ok();
    let date = date.filter(|date| (civil::FIRST_DATE..=civil::LAST_DATE).contains(date));
    if date.is_none() {
        top.wrong(&value.span(), Text::key("mistake-date"));
    }
    date
}

/// The kind of sunscreen that is asked for.
fn sunscreen(top: &Table<'_, '_, '_>) -> Option<Sunscreen> {
    let table = top.table("sunscreen")?;
    let spf = table.number("spf", Sunscreen::LEAST_SPF, MOST_SPF);
    let kind = table.parsed(
        "kind",
        |given| (given == "mineral").then_some(()),
        || Text::key("mistake-sunscreen-kind"),
    );
    table.nothing_else(&TOP);
    let sunscreen = Sunscreen { spf, mineral: kind.is_some() };
    (sunscreen != Sunscreen::default()).then_some(sunscreen)
}

fn sessions(top: &Table<'_, '_, '_>) -> Option<Sessions> {
    let table = top.table("sessions")?;
    let number = table.number("number", 1, Course::MOST_SESSIONS);
    let every = read_length(&table, "every");
    let every_days = every.and_then(|(window, span)| match window {
        Window::Days(days) if days <= Course::LONGEST => Some(days),
        _ => {
            table.wrong(&span, Text::key("mistake-every"));
            None
        }
    });
    table.nothing_else(&TOP);
    (number.is_some() || every_days.is_some()).then_some(Sessions { number, every_days })
}

/// The days and the time of a reminder that the default plan has.
fn reminder(
    top: &Table<'_, '_, '_>,
    key: &'static str,
    id: &str,
    can_repeat: bool,
) -> Option<OverlayItem> {
    let table = top.table(key)?;
    let days = days(&table, "days");
    let at = table.parsed("at", |given| parse_time(given).ok(), || Text::key("mistake-time"));
    let every = if can_repeat { table.number("every", 1, 90) } else { None };
    table.nothing_else(&TOP);
    // Days of its own come on each of them, unless it says otherwise.
    let every = match (every, &days) {
        (Some(every), _) => Some(every.try_into().ok()),
        (None, Some(_)) if can_repeat => Some(None),
        _ => None,
    };
    let remind = OverlayReminder { days, every, weekday: None, at };
    let item = OverlayItem { id: id.into(), ..OverlayItem::default() };
    let says = remind != OverlayReminder::default();
    says.then_some(OverlayItem { remind: Some(remind), ..item })
}
