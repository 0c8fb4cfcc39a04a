//! The times in a sentence of a sheet: lengths from the treatment on, and recovery days.

use super::parts::{Mark, Part};
use super::words::Sense;
use crate::care::can_i::{Sentence, Span};
use crate::care::plan_file::LONGEST;
use crate::care::window::Window;

/// A time in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Time {
    /// Its first part, and the one behind its last.
    pub(super) parts: (usize, usize),
    pub(super) lead: Lead,
    pub(super) length: Length,
    /// It says that it counts from the treatment.
    pub(super) is_from_treatment: bool,
}

/// What leads to a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    Nothing,
    /// For, within, during.
    Span,
    Until,
    After,
    /// From a day on, with that day.
    From,
}

/// How long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Length {
    /// A length, or from the shorter to the longer of two.
    Windows(Window, Window),
    /// From a recovery day to another one; without an end, where it says “and beyond”.
    Days { first: u32, last: Option<u32> },
}

/// The times of a sentence; `None` where one of them is not understood.
pub(super) fn times(parts: &[Part], sentence: &Sentence) -> Option<Vec<Time>> {
    let mut times = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        match time_at(parts, at, sentence) {
            Some(Some(time)) => {
                at = time.parts.1;
                times.push(time);
            }
            Some(None) => return None,
            None => at += 1,
        }
    }
    Some(times)
}

fn is_lead(part: &Part) -> bool {
    [Sense::Span, Sense::Until, Sense::After, Sense::Least].iter().any(|one| part.is(one))
}

/// The time that begins at a part; `Some(None)` where one begins that is not understood.
#[expect(clippy::option_option, reason = "no time begins here, or none that is understood")]
fn time_at(parts: &[Part], begin: usize, sentence: &Sentence) -> Option<Option<Time>> {
    let mut at = begin;
    let mut lead = Lead::Nothing;
    let mut counts_one = false;
    while let Some(part) = parts.get(at).filter(|part| is_lead(part)) {
        if at > begin && part.mark != Mark::None {
            break;
        }
        lead = match lead {
            Lead::Until => Lead::Until,
            _ if part.is(&Sense::Until) => Lead::Until,
            Lead::After | Lead::From => lead,
            _ if part.is(&Sense::After) && part.phrase.contains("after") => Lead::After,
            _ if part.is(&Sense::After) => Lead::From,
            _ if part.is(&Sense::Span) => Lead::Span,
            _ => lead,
        };
        counts_one =
            ["first", "next", "initial", "full"].iter().any(|one| part.phrase.ends_with(one));
        at += 1;
    }
    let is_led = at > begin;
    let core = days(parts, at, sentence, lead)
        .or_else(|| lengths(parts, at, sentence, is_led, counts_one))?;
    let Some((length, mut behind)) = core else { return Some(None) };
    let mut is_from_treatment = false;
    if let Some(part) = parts.get(behind)
        && part.is(&Sense::FromTreatment)
        && part.mark == Mark::None
    {
        is_from_treatment = true;
        behind += 1;
    }
    Some(Some(Time { parts: (begin, behind), lead, length, is_from_treatment }))
}

type Core = Option<(Length, usize)>;

/// `day 5`, `days 1-3`, `day 5 and beyond`.
fn days(parts: &[Part], at: usize, sentence: &Sentence, lead: Lead) -> Option<Core> {
    let part = parts.get(at)?;
    let is_day = part.is_unknown() && matches!(sentence.span(part.at, 1), Some(Span::Days(1)));
    if !is_day || at > 0 && parts[at - 1].number.is_some() {
        return None;
    }
    let number = |at: usize| parts.get(at).and_then(|part| part.number);
    let first = number(at + 1).filter(|_| parts[at + 1].mark == Mark::None)?;
    let mut behind = at + 2;
    let mut last = Some(first);
    if let Some((other, end)) = second(parts, behind) {
        if other < first {
            return Some(None);
        }
        (last, behind) = (Some(other), end);
    }
    if let Some(part) = parts.get(behind).filter(|part| part.mark == Mark::None)
        && part.is(&Sense::Onwards)
    {
        if last != Some(first) || matches!(lead, Lead::Until | Lead::Span) {
            return Some(None);
        }
        (last, behind) = (None, behind + 1);
    }
    let is_short = first <= LONGEST && last.is_none_or(|last| last < LONGEST);
    Some(is_short.then_some((Length::Days { first, last }, behind)))
}

/// A second number behind a first one: `-48`, `/48`, `to 48`, `or 48`.
fn second(parts: &[Part], at: usize) -> Option<(u32, usize)> {
    let part = parts.get(at)?;
    if matches!(part.mark, Mark::Dash | Mark::Slash)
        && let Some(number) = part.number
    {
        return Some((number, at + 1));
    }
    let joins = part.mark == Mark::None && matches!(&*part.phrase, "to" | "or" | "through");
    let number = parts.get(at + 1).filter(|next| joins && next.mark == Mark::None)?.number?;
    Some((number, at + 2))
}

/// `48 hours`, `24-48 hours`, `24 hours to 3 days`, `a week`.
fn lengths(
    parts: &[Part],
    at: usize,
    sentence: &Sentence,
    is_led: bool,
    counts_one: bool,
) -> Option<Core> {
    let part = parts.get(at)?;
    let unit = |at: usize, count: u32| {
        let part: &Part = parts.get(at)?;
        let is_near = matches!(part.mark, Mark::None | Mark::Dash | Mark::Close);
        let is_unit = part.is_unknown() && is_near;
        let span = sentence.span(part.at, count).filter(|_| is_unit)?;
        Some(match span {
            Span::Hours(hours) => Window::Hours(hours),
            Span::Days(days) => Window::Days(days),
        })
    };
    let Some(first) = part.number else {
        // “A week”, “for the first week”.
        let (one, is_one) = if part.phrase == "a" { (at + 1, true) } else { (at, counts_one) };
        let window = unit(one, 1).filter(|_| is_one && is_led)?;
        return Some(checked(window, window, one + 1));
    };
    let mut behind = at + 1;
    // “two (2) days”
    if let Some(again) = parts.get(behind)
        && again.mark == Mark::Open
        && again.number == Some(first)
    {
        behind += 1;
    }
    if let Some(window) = unit(behind, first) {
        behind += 1;
        // “24 hours to 3 days”
        if let Some((other, end)) = second(parts, behind)
            && let Some(longer) = unit(end, other)
        {
            return Some(checked(window, longer, end + 1));
        }
        return Some(checked(window, window, behind));
    }
    let (other, end) = second(parts, behind)?;
    // A number that counts something else is no time, and leaves the sentence not understood.
    let (shorter, longer) = (unit(end, first)?, unit(end, other)?);
    Some(checked(shorter, longer, end + 1))
}

fn checked(one: Window, other: Window, behind: usize) -> Core {
    let is_sound = |window: Window| (1..=LONGEST).contains(&window.days());
    let (shorter, longer) = if other.is_looser_than(one) { (other, one) } else { (one, other) };
    (is_sound(shorter) && is_sound(longer)).then_some((Length::Windows(shorter, longer), behind))
}
