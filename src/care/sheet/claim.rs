//! What a sentence of a sheet asks for: which items, and for how long. What is not understood as a whole asks for
//! nothing.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::kinds::{Claim, Context, Way, Why};
use super::parts::{Mark, Part};
use super::times::{Lead, Length, Time, times};
use super::trim;
use super::words::{Sense, SheetWords};
use crate::care::can_i::Sentence;
use crate::care::window::Window;

/// The ways in which a stretch of parts speaks; `None` where it speaks in both or denies a denial.
#[expect(clippy::option_option, reason = "a stretch may say nothing, or both")]
fn way(parts: &[Part]) -> Option<Option<Way>> {
    let (mut avoids, mut allows) = (false, false);
    let (mut before, mut resumes) = (None, false);
    for part in parts {
        if part.is(&Sense::Avoid) || part.is(&Sense::Wait) {
            if before == Some(Way::Avoid) {
                return None;
            }
            (avoids, before) = (true, Some(Way::Avoid));
        } else if part.is(&Sense::May) {
            (allows, before) = (true, Some(Way::May));
        } else if part.is(&Sense::Resume) {
            resumes = true;
        } else if part.is_name() {
            before = None;
        }
    }
    match (avoids, allows) {
        (true, true) => None,
        (true, false) => Some(Some(Way::Avoid)),
        (false, true) => Some(Some(Way::May)),
        (false, false) => Some(resumes.then_some(Way::May)),
    }
}

/// What a sentence asks for, and why a part of it asks for nothing.
pub(super) fn claims(
    text: &str,
    words: &SheetWords,
    context: &Context,
) -> Result<(Vec<Claim>, Option<Why>), Why> {
    let sentence = Sentence::of(text);
    let parts = trim::parts(text, &sentence, words)?;
    let times = times(&parts, &sentence).ok_or(Why::Words)?;
    let in_time = |at: usize| times.iter().any(|time| (time.parts.0..time.parts.1).contains(&at));
    for (at, part) in parts.iter().enumerate() {
        let is_lost = part.is_unknown()
            || part.number.is_some()
            || is_only(
                part,
                &[Sense::Span, Sense::Until, Sense::After, Sense::Least, Sense::Onwards],
            )
            || is_only(part, &[Sense::Spf, Sense::BesideSpf, Sense::Mineral, Sense::Daily]);
        if is_lost && !in_time(at) {
            return Err(Why::Words);
        }
        if !fits(&parts, at, &in_time) || runs_together(&parts, at) {
            return Err(Why::Words);
        }
    }
    if !parts.iter().any(Part::is_name) {
        return Err(Why::Words);
    }
    let stretches = stretches(&parts, &times)?;
    let mut found = Vec::new();
    let mut why = None;
    let mut earlier = None;
    for (from, to, own) in stretches {
        let here = &parts[from..to];
        let way = way(here).ok_or(Why::Words)?.or(earlier).or(context.way);
        earlier = way;
        let way = way.ok_or(Why::Words)?;
        let time = match (own, &context.time) {
            (Some(own), Some(above)) if own.length != above.length => return Err(Why::Heading),
            (Some(own), _) => own,
            (None, Some(above)) => above,
            (None, None) => return Err(Why::NoTime),
        };
        waits(here, from, own)?;
        if way == Way::Avoid && begins_later(time, here, from, own.is_some()) {
            return Err(Why::Words);
        }
        if !is_in_order(here) || !are_products(here) {
            return Err(Why::Words);
        }
        let (window, shorter, through) = window(time, way).ok_or(Why::Words)?;
        let outside: HashSet<Arc<str>> =
            here.iter().filter(|part| !part.is_aside).flat_map(Part::items).cloned().collect();
        let mut items: BTreeMap<Arc<str>, HashSet<String>> = BTreeMap::new();
        for part in here.iter().filter(|part| part.is_name()) {
            let mut held = part.items().filter(|item| SheetWords::can_hold(item)).peekable();
            if held.peek().is_none() {
                if way == Way::May {
                    return Err(Why::NoItem);
                }
                why = Some(if part.is_sunscreen() { Why::Sunscreen } else { Why::NoItem });
            }
            for item in held {
                // What has alcohol in it and comes on the skin is no drink.
                if &**item == "no_alcohol" && is_on_skin(here) {
                    why = Some(Why::NoItem);
                    continue;
                }
                // Brackets explain what stands before them: they add nothing else.
                if part.is_aside && !outside.contains(item) {
                    why = Some(Why::Words);
                    continue;
                }
                let names = items.entry(item.clone()).or_default();
                names.insert(part.phrase.clone());
                names.extend(part.things.iter().map(|thing| format!("#{}", thing.id)));
            }
        }
        for (item, names) in items {
            let narrows = Sense::Modifier(item.clone());
            // “Day 2: no scrubs” does not say that day 3 is another: it loosens nothing.
            let is_day = time.lead == Lead::Nothing && matches!(time.length, Length::Days { .. });
            let is_whole = words.is_whole(&item, &names)
                && !(is_day && way == Way::Avoid)
                && !here.iter().any(|part| part.is(&narrows));
            let allows = way == Way::May;
            found.push(Claim { item, window, shorter, through, is_whole, allows });
        }
    }
    if found.is_empty() { Err(why.unwrap_or(Why::NoItem)) } else { Ok((found, why)) }
}

/// Whether all that a part says is among these.
fn is_only(part: &Part, senses: &[Sense]) -> bool {
    !part.senses.is_empty() && part.senses.iter().all(|one| senses.contains(one))
}

/// Whether a word that belongs to an item stands before it, and “before” only behind a wait.
fn fits(parts: &[Part], at: usize, in_time: &dyn Fn(usize) -> bool) -> bool {
    let part = &parts[at];
    if is_only(part, &[Sense::Before]) {
        return parts[..at].iter().any(|one| one.is(&Sense::Wait));
    }
    let is_modifier = |part: &Part| {
        let modifies = |one: &Sense| matches!(one, Sense::Modifier(_));
        let others = [Sense::Mineral, Sense::BesideSpf];
        !part.senses.is_empty()
            && part.senses.iter().all(|one| modifies(one) || others.contains(one))
            && part.things.is_empty()
    };
    if !is_modifier(part) || in_time(at) {
        return true;
    }
    let skipped = |part: &&Part| is_modifier(part) || part.is(&Sense::Joint);
    let Some(next) = parts[at + 1..].iter().find(|part| !skipped(part)) else { return false };
    next.items().any(|item| part.is(&Sense::Modifier(item.clone())))
}

/// Whether two names of different things stand together with nothing that parts them: “facial exercises” is neither.
fn runs_together(parts: &[Part], at: usize) -> bool {
    let part = &parts[at];
    let Some(earlier) = parts[..at].iter().rposition(Part::is_name).filter(|_| part.is_name())
    else {
        return false;
    };
    let before = &parts[earlier];
    let parts_them = |one: &Part| {
        const EXAMPLES: [&str; 6] = ["such as", "like", "including", "includes", "e g", "i e"];
        one.mark != Mark::None
            || [Sense::Joint, Sense::Avoid, Sense::May, Sense::Resume].iter().any(|is| one.is(is))
            || EXAMPLES.contains(&&*one.phrase)
    };
    !parts[earlier + 1..=at].iter().any(parts_them)
        && !part.items().any(|item| before.items().any(|other| other == item))
}

/// Whether all names stand behind the first word that asks, or before the last one: “with laser, avoid the sun” is
/// about neither alone.
fn is_in_order(here: &[Part]) -> bool {
    let asks = [Sense::Avoid, Sense::May, Sense::Resume, Sense::Wait];
    let asking = |part: &Part| asks.iter().any(|one| part.is(one));
    let Some(first) = here.iter().position(asking) else { return true };
    let last = here.iter().rposition(asking).unwrap_or(first);
    let mut names = here.iter().enumerate().filter(|(_, part)| part.is_name());
    names.clone().all(|(at, _)| at > first) || names.all(|(at, _)| at < last)
}

/// Whether kinds of products are only said of what can be in a product.
fn are_products(here: &[Part]) -> bool {
    const IN_PRODUCTS: [&str; 4] = ["no_actives", "no_scrub", "no_vitamin_c", "no_makeup"];
    let is_product = |part: &Part| is_only(part, &[Sense::Product, Sense::BesideSpf]);
    let mut names = here.iter().filter(|part| part.is_name()).flat_map(Part::items);
    !here.iter().any(is_product) || names.all(|item| IN_PRODUCTS.contains(&&**item))
}

/// A stretch of parts with one time, or with that of the heading.
type Stretch<'t> = (usize, usize, Option<&'t Time>);

/// Cuts a sentence into stretches of names with one time each: names before their time, or behind it, but never both.
fn stretches<'t>(parts: &[Part], times: &'t [Time]) -> Result<Vec<Stretch<'t>>, Why> {
    let Some(first) = times.first() else {
        return Ok(vec![(0, parts.len(), None)]);
    };
    let names = |from: usize, to: usize| parts[from..to].iter().any(Part::is_name);
    let leads = !names(0, first.parts.0);
    let mut stretches = Vec::new();
    let mut from = 0;
    for (index, time) in times.iter().enumerate() {
        let next = times.get(index + 1).map_or(parts.len(), |next| next.parts.0);
        if leads {
            if !names(time.parts.1, next) {
                return Err(Why::Words);
            }
            // What stands before the first time belongs to it: “Avoid for 24 hours: make-up”.
            stretches.push((if index == 0 { 0 } else { time.parts.0 }, next, Some(time)));
        } else {
            let is_last = index + 1 == times.len();
            if !names(from, time.parts.0) || is_last && names(time.parts.1, parts.len()) {
                return Err(Why::Words);
            }
            let to = if is_last { parts.len() } else { time.parts.1 };
            stretches.push((from, to, Some(time)));
            from = to;
        }
    }
    Ok(stretches)
}

/// “Wait 24 hours before make-up”: the time comes first, and it is the one to wait.
fn waits(here: &[Part], from: usize, own: Option<&Time>) -> Result<(), Why> {
    let Some(wait) = here.iter().position(|part| part.is(&Sense::Wait)) else { return Ok(()) };
    let Some(own) = own else { return Err(Why::Words) };
    let begin = own.parts.0.checked_sub(from).ok_or(Why::Words)?;
    let named = here.iter().position(Part::is_name).ok_or(Why::Words)?;
    let leads = begin == wait + 1 && named > begin;
    let tells = here.iter().any(|part| part.is(&Sense::Before) || part.phrase == "to");
    if leads && tells { Ok(()) } else { Err(Why::Words) }
}

/// “24 hours after treatment: avoid make-up” may begin then.
fn begins_later(time: &Time, here: &[Part], from: usize, is_own: bool) -> bool {
    let named = here.iter().position(Part::is_name).unwrap_or_default() + from;
    let leads = !is_own || time.parts.0 < named;
    time.is_from_treatment && time.lead == Lead::Nothing && leads
}

/// Whether a stretch speaks of something that comes on the skin.
fn is_on_skin(here: &[Part]) -> bool {
    const SAYS: [&str; 8] =
        ["contain", "skin", "face", "apply", "applying", "applied", "use", "using"];
    let says = |part: &Part| {
        part.phrase.split(' ').any(|word| SAYS.contains(&word) || word.starts_with("contain"))
    };
    here.iter().any(|part| part.is(&Sense::Product) || says(part))
}

type Held = (Window, Option<Window>, Option<u32>);

/// How long something is held off by a time; `None` where the two do not go together.
fn window(time: &Time, way: Way) -> Option<Held> {
    let range =
        |shorter: Window, longer: Window| (longer, (shorter != longer).then_some(shorter), None);
    match (way, time.lead, &time.length) {
        (
            Way::Avoid,
            Lead::Nothing | Lead::Span | Lead::Until,
            Length::Windows(shorter, longer),
        ) => Some(range(*shorter, *longer)),
        (Way::May, Lead::After | Lead::From, Length::Windows(shorter, longer)) => {
            Some(range(*shorter, *longer))
        }
        (Way::May, Lead::Nothing, Length::Windows(shorter, longer)) if time.is_from_treatment => {
            Some(range(*shorter, *longer))
        }
        // A day is held off as a whole, at whatever time the treatment was.
        (
            Way::Avoid,
            Lead::Nothing | Lead::Span | Lead::Until,
            Length::Days { last: Some(last), .. },
        ) => Some((Window::Days(last + 1), None, Some(*last))),
        (Way::May, Lead::After, Length::Days { last: Some(last), .. }) => {
            Some((Window::Days(last + 1), None, Some(*last)))
        }
        (Way::May, Lead::From, Length::Days { first, last }) => {
            let day = last.unwrap_or(*first);
            (day > 0).then_some((Window::Days(day), None, None))
        }
        (Way::May, Lead::Nothing, Length::Days { first, last: None }) if *first > 0 => {
            Some((Window::Days(*first), None, None))
        }
        _ => None,
    }
}

impl Part {
    /// Whether it names sunscreen.
    pub(super) fn is_sunscreen(&self) -> bool {
        self.is(&Sense::Sunscreen) || self.things.iter().any(|thing| &*thing.id == "sunscreen")
    }
}
