//! Sentences of a sheet that ask to do something: the sunscreen, and steps on so many days.

use super::kinds::{Asked, Why};
use super::parts::{Part, parts};
use super::times::{Lead, Length, times};
use super::words::{Sense, SheetWords};
use crate::care::can_i::Sentence;
use crate::care::own_words::Sunscreen;
use crate::care::plan_file;
use crate::care::window::Window;

/// The most characters of a step's title.
const MOST_TITLE: usize = 60;

/// The sunscreen that a sentence asks for: “apply a mineral SPF 50 every day”. `None` where it is about something else.
pub(super) fn sunscreen(text: &str, words: &SheetWords) -> Option<Result<Sunscreen, Why>> {
    let sentence = Sentence::of(text);
    let parts = parts(text, &sentence, words)?;
    let names = |part: &Part| part.is_sunscreen() || part.is(&Sense::Spf);
    if !parts.iter().any(names) {
        return None;
    }
    let times = times(&parts, &sentence)?;
    let in_time = |at: usize| times.iter().any(|time| (time.parts.0..time.parts.1).contains(&at));
    let speaks = |sense: &Sense| parts.iter().any(|part| part.is(sense));
    let late = times.iter().any(|time| !matches!(time.lead, Lead::Nothing | Lead::Span));
    let is_other =
        [Sense::Avoid, Sense::May, Sense::Wait, Sense::Before, Sense::Resume].iter().any(speaks);
    if late || is_other {
        return Some(Err(Why::Sunscreen));
    }
    let mut number = None;
    for (at, part) in parts.iter().enumerate() {
        if in_time(at) {
            continue;
        }
        if let Some(given) = part.number {
            let behind_spf = at.checked_sub(1).is_some_and(|at| beside(&parts, at));
            let before_spf = parts.get(at + 1).is_some_and(|next| next.is(&Sense::Spf));
            if number.is_some() || !(behind_spf || before_spf) {
                return Some(Err(Why::Words));
            }
            number = Some(given);
            continue;
        }
        let is_other_name = part.is_name() && !names(part);
        let known = [
            Sense::Verb,
            Sense::Plain,
            Sense::Daily,
            Sense::Spf,
            Sense::Sunscreen,
            Sense::Mineral,
            Sense::BesideSpf,
            Sense::Least,
            Sense::FromTreatment,
        ];
        if is_other_name || !known.iter().any(|one| part.is(one)) && !part.is_sunscreen() {
            return Some(Err(Why::Words));
        }
    }
    if !speaks(&Sense::Verb) {
        return Some(Err(Why::Words));
    }
    let mineral = speaks(&Sense::Mineral);
    if number.is_some_and(|spf| !(Sunscreen::LEAST_SPF..=100).contains(&spf)) {
        return Some(Err(Why::Words));
    }
    let spf = number.filter(|spf| *spf > Sunscreen::LEAST_SPF);
    if spf.is_none() && !mineral {
        return Some(Err(Why::Already));
    }
    Some(Ok(Sunscreen { spf, mineral }))
}

/// Whether a word or those before it are the sun protection factor's.
fn beside(parts: &[Part], at: usize) -> bool {
    let mut back = parts[..=at].iter().rev();
    let skipped = |part: &&Part| part.is(&Sense::BesideSpf) || part.is(&Sense::Least);
    back.find(|part| !skipped(part)).is_some_and(|part| part.is(&Sense::Spf))
}

/// The step that a sentence asks for: “apply the balm for 5 days”.
pub(super) fn step(text: &str, words: &SheetWords) -> Option<Asked> {
    let text = text.trim().trim_end_matches(['.', '!', ';']).trim_end();
    let sentence = Sentence::of(text);
    if sentence.len() == 0 || !words.step_verbs.contains(sentence.word(0)) {
        return None;
    }
    let never = (0..sentence.len()).any(|at| {
        let word = sentence.word(at);
        words.step_never.contains(word)
            || words.beforehand.contains(word)
            || sentence.named(at).is_some_and(|(things, _)| things.iter().any(|one| one.is_asked))
    });
    if never {
        return None;
    }
    let parts = parts(text, &sentence, words)?;
    let times = times(&parts, &sentence)?;
    let [time] = &times[..] else { return None };
    let in_time = time.parts.0..time.parts.1;
    let is_odd = |(at, part): (usize, &Part)| {
        let names = part.items().any(|item| SheetWords::can_hold(item));
        let counts = part.number.is_some() && !in_time.contains(&at);
        names || counts || part.is(&Sense::Spf) || part.is_sunscreen()
    };
    if parts.iter().enumerate().any(is_odd) || !matches!(time.lead, Lead::Span | Lead::Until) {
        return None;
    }
    let days = |window: Window| window.days();
    let (last, shorter) = match &time.length {
        // Less than a day is no step of so many days.
        Length::Windows(Window::Hours(..24), _) => return None,
        Length::Windows(shorter, longer) => {
            (days(*longer), (shorter != longer).then(|| days(*shorter)))
        }
        Length::Days { first: 0 | 1, last: Some(last) } => (*last, None),
        Length::Days { first, last: Some(last) } if first == last => (*last, None),
        Length::Days { .. } => return None,
    };
    // The time ends the sentence: what stands behind it would hang on it.
    if in_time.end != parts.len() {
        return None;
    }
    let begin = parts[in_time.start].range.start;
    let title = text[..begin].trim().trim_end_matches(',').trim_end();
    let title: String = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (3..=MOST_TITLE).contains(&title.chars().count()) && title.contains(' ');
    let asked = Asked { title, last, shorter };
    (fits && is_sound(&asked)).then_some(asked)
}

/// Whether a plan file may have the step: it speaks of no emergency and of no medicine.
fn is_sound(asked: &Asked) -> bool {
    let mut file = plan_file::Writer::new();
    file.text("professional", "-");
    asked.write(&mut file);
    plan_file::read(&file.finish()).is_ok()
}

impl Asked {
    pub(super) fn write(&self, file: &mut plan_file::Writer) {
        file.table("[[step]]");
        file.text("title", &self.title);
        file.text("days", &format!("0-{}", self.last));
    }
}
