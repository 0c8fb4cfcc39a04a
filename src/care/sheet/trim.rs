//! What of a sentence counts: reasons, and what only says the topic, are left out where nothing can hang on them.

use super::kinds::Why;
use super::parts::{Mark, Part, listed, parts as cut};
use super::times::times;
use super::words::{Phrases, Sense, SheetWords};
use crate::care::can_i::Sentence;

/// The most words of a phrase of the lists.
const LONGEST: usize = 6;

/// The parts that count; why there are none where something else may hang on the rest.
pub(super) fn parts(text: &str, sentence: &Sentence, words: &SheetWords) -> Result<Vec<Part>, Why> {
    let all = cut(text, sentence, words).ok_or(Why::Words)?;
    let waits = all.iter().filter(|part| part.is(&Sense::Wait)).count();
    let before = has(sentence, 0..sentence.len(), &words.beforehand);
    if before > waits.min(1) {
        return Err(Why::Before);
    }
    let parts = without_reason(all, sentence, words)?;
    let parts = without_brackets(&parts, sentence, words);
    without_topic(parts, sentence)
}

/// How many phrases of a list begin within a range of words.
fn has(sentence: &Sentence, range: std::ops::Range<usize>, phrases: &Phrases) -> usize {
    range.filter(|at| listed(sentence, *at, phrases, LONGEST).is_some()).count()
}

/// Whether a range of words can be left out: it has no number and no condition, and a reason only words of harm.
fn is_harmless(
    sentence: &Sentence,
    range: std::ops::Range<usize>,
    words: &SheetWords,
    is_reason: bool,
) -> bool {
    range.clone().all(|at| {
        let word = sentence.word(at);
        let is_number =
            word.starts_with(|one: char| one.is_numeric()) || sentence.number(at).is_some();
        let is_condition = words.conditions.contains(word)
            && !(is_reason && words.harmless_in_reasons.contains(word));
        let is_known = !is_reason
            || words.harms.contains(word)
            || words.harmless_in_reasons.contains(word)
            || words.is_plain(word);
        is_known && !is_number && !is_condition && sentence.span(at, 1).is_none()
    })
}

/// Without the reason that ends a sentence.
fn without_reason(
    mut parts: Vec<Part>,
    sentence: &Sentence,
    words: &SheetWords,
) -> Result<Vec<Part>, Why> {
    let begin = { 0..sentence.len() }
        .find_map(|at| listed(sentence, at, &words.reasons, LONGEST).map(|behind| (at, behind)));
    let Some((begin, behind)) = begin else { return Ok(parts) };
    let Some(cut) = parts.iter().position(|part| part.at >= begin) else { return Ok(parts) };
    let is_clean = parts[cut].at == begin && cut > 0;
    let tail =
        parts[cut..].iter().any(|part| matches!(part.mark, Mark::Colon | Mark::Stop | Mark::Other));
    if !is_clean || tail || !is_harmless(sentence, behind..sentence.len(), words, true) {
        return Err(Why::Words);
    }
    parts.truncate(cut);
    Ok(parts)
}

/// Without brackets that only say what harm would be done.
fn without_brackets(parts: &[Part], sentence: &Sentence, words: &SheetWords) -> Vec<Part> {
    let mut kept: Vec<Part> = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        if parts[at].mark != Mark::Open {
            kept.push(parts[at].clone());
            at += 1;
            continue;
        }
        let close = { at + 1..parts.len() }.find(|at| parts[*at].mark == Mark::Close);
        let close = close.unwrap_or(parts.len());
        let end = parts.get(close).map_or(sentence.len(), |part| part.at);
        let range = parts[at].at..end;
        let does_harm = range.clone().any(|at| words.harms.contains(sentence.word(at)));
        if does_harm && is_harmless(sentence, range, words, true) {
            // The word behind it follows what stood before.
            at = close;
            if let Some(part) = parts.get(at) {
                kept.push(Part { mark: Mark::Comma, ..part.clone() });
                at += 1;
            }
            continue;
        }
        kept.extend(parts[at..close].iter().cloned());
        at = close;
        if let Some(part) = parts.get(at) {
            kept.push(part.clone());
            at += 1;
        }
    }
    kept
}

/// “Sun exposure: avoid direct sun for 3 days”: the topic does not count where the rest names what it is about.
fn without_topic(parts: Vec<Part>, sentence: &Sentence) -> Result<Vec<Part>, Why> {
    let is_topic_end = |at: &usize| {
        let part = &parts[*at];
        part.mark == Mark::Colon || part.mark == Mark::Dash && *at <= 4 && part.number.is_none()
    };
    let Some(cut) = { 1..parts.len() }.find(is_topic_end) else { return Ok(parts) };
    if parts[cut + 1..].iter().any(|part| part.mark == Mark::Colon) {
        return Err(Why::Words);
    }
    let topic = &parts[..cut];
    if topic.iter().any(Part::is_unknown) && times(topic, sentence).is_none_or(|all| all.is_empty())
    {
        return Err(Why::Words);
    }
    let is_only_a_name = topic.iter().any(Part::is_name)
        && topic.iter().all(|part| {
            let speaks = [Sense::Avoid, Sense::May, Sense::Wait, Sense::Resume];
            !speaks.iter().any(|one| part.is(one)) && part.number.is_none()
        });
    let names = |parts: &[Part]| parts.iter().any(Part::is_name);
    if is_only_a_name && names(&parts[cut..]) {
        // “Botox: no exercise for a day” is about something else.
        let is_same = |item| topic.iter().flat_map(Part::items).any(|one| one == item);
        let is_about_it = parts[cut..].iter().flat_map(Part::items).any(is_same);
        return if is_about_it { Ok(parts[cut..].to_vec()) } else { Err(Why::Words) };
    }
    Ok(parts)
}
