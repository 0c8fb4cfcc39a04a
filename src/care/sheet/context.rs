//! What a heading says of the lines below it.

use super::kinds::{Context, Way, Why};
use super::lines::{has_great_letters, is_short};
use super::parts::{Part, has_odd_number, listed, parts};
use super::times::{Time, times};
use super::words::{Phrases, Sense, SheetWords};
use crate::care::can_i::{Sentence, compared};

/// The most words of a heading.
const MOST: usize = 16;

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Heading {
    /// It says something of the lines below it; `true`: and that they are about the time after the treatment.
    Says(Context, bool),
    /// What is below it is about something else, or nobody knows about what.
    Blocks(Why),
}

impl Heading {
    /// Whether a line that stands below another one is a heading, so that the other one does not go on in it.
    pub(super) fn stands_by_itself(line: &str, words: &SheetWords) -> bool {
        let is_known = |text: &str| {
            let said = compared(text);
            words.heading_avoid.contains(&said) || words.heading_neutral.contains(&said)
        };
        line.ends_with(':')
            || is_short(line) && is_known(line)
            || line.starts_with(char::is_uppercase)
                && is_short(line)
                && (has_great_letters(line)
                    || !matches!(Self::of(line, words), Self::Blocks(Why::Heading)))
    }

    /// Whether something to do may stand below it.
    pub(super) fn may_do(&self) -> bool {
        matches!(self, Self::Says(context, _) if *context == Context::default())
    }

    /// What a heading says.
    pub(super) fn of(text: &str, words: &SheetWords) -> Self {
        if has_odd_number(text) || words.is_unclear(text) {
            return Self::Blocks(Why::Heading);
        }
        let text = without_brackets(text, words);
        let sentence = Sentence::of(&text);
        if sentence.len() == 0 || sentence.len() > MOST {
            return Self::Blocks(Why::Heading);
        }
        let all: Vec<&str> = (0..sentence.len()).map(|at| sentence.word(at)).collect();
        let all = all.join(" ");
        let way = Some(Way::Avoid);
        if words.heading_avoid.contains(&all) {
            return Self::Says(Context { way, time: None }, false);
        }
        if words.heading_neutral.contains(&all) {
            return Self::Says(Context::default(), false);
        }
        let is_before =
            (0..sentence.len()).any(|at| listed(&sentence, at, &words.beforehand, 6).is_some());
        if is_before {
            return Self::Blocks(Why::Before);
        }
        if let Some(is_after) = is_title(&sentence, words) {
            return Self::Says(Context::default(), is_after);
        }
        Self::parsed(&text, &sentence, words).unwrap_or(Self::Blocks(Why::Heading))
    }

    fn parsed(text: &str, sentence: &Sentence, words: &SheetWords) -> Option<Self> {
        let parts = parts(text, sentence, words)?;
        let mut times = times(&parts, sentence)?;
        let in_time = |at: usize, times: &[Time]| {
            times.iter().any(|time| (time.parts.0..time.parts.1).contains(&at))
        };
        let tells = |part: &Part| {
            let known =
                [Sense::Avoid, Sense::Verb, Sense::Plain, Sense::Joint, Sense::FromTreatment];
            known.iter().any(|one| part.is(one))
        };
        let is_known = { 0..parts.len() }.all(|at| in_time(at, &times) || tells(&parts[at]));
        if !is_known || times.len() > 1 {
            return None;
        }
        let avoids = parts.iter().filter(|part| part.is(&Sense::Avoid)).count();
        if avoids > 1 {
            return None;
        }
        let is_after = parts.iter().any(|part| part.is(&Sense::FromTreatment));
        // “Do and don’t”: which of them holds for a line below is not known.
        let verb = parts.iter().position(|part| part.is(&Sense::Verb));
        let avoid = parts.iter().position(|part| part.is(&Sense::Avoid));
        let joins = parts.iter().any(|part| part.is(&Sense::Joint));
        if verb.zip(avoid).is_some_and(|(verb, avoid)| verb < avoid || joins) {
            return None;
        }
        let time = times.pop();
        if avoids == 0 && time.is_none() && !is_after {
            return None;
        }
        let way = (avoids == 1).then_some(Way::Avoid);
        Some(Self::Says(Context { way, time }, is_after))
    }
}

/// Whether a heading consists of words of aftercare, and one of them says that it is about the time after.
fn is_title(sentence: &Sentence, words: &SheetWords) -> Option<bool> {
    let longest = |at: usize, phrases: &Phrases| listed(sentence, at, phrases, 6);
    let (mut at, mut is_after) = (0, false);
    while at < sentence.len() {
        let after = longest(at, &words.heading_aftercare);
        let around = longest(at, &words.heading_around);
        is_after |= after.is_some();
        at = after.max(around)?;
    }
    Some(is_after)
}

/// Without brackets whose words all change nothing.
fn without_brackets(text: &str, words: &SheetWords) -> String {
    let (Some(open), Some(close)) = (text.find('('), text.rfind(')')) else {
        return text.to_owned();
    };
    if close < open {
        return text.to_owned();
    }
    let inside = Sentence::of(&text[open + 1..close]);
    let is_harmless = (0..inside.len()).all(|at| {
        let word = inside.word(at);
        (words.is_plain(word) || words.heading_around.contains(word))
            && !words.conditions.contains(word)
            && inside.number(at).is_none()
    });
    if is_harmless { format!("{}{}", &text[..open], &text[close + 1..]) } else { text.to_owned() }
}
