//! What a text announces as contents, wherever it stands: `May contain: …`, `Contains … .`, `+/- …`.
//!
//! A name in it that is not known keeps the text from being fine. That is all it does: which words belong to
//! a list, and what holds, is the same with it and without.

use std::ops::Range;

use super::data::Ingredients;
use super::find::Found;
use super::fold::{Folded, is_break};
use super::items::{Begins, Item};
use super::lists::{List, STOP_WORDS};
use super::marks::Mark;

/// The marks before what a product may contain.
const PLUS_MINUS: [&str; 4] = ["+/-", "+/–", "+-", "±"];

/// A text with its items and lists.
pub(super) struct Announcing<'r> {
    pub(super) data: &'r Ingredients,
    pub(super) text: &'r str,
    pub(super) folded: &'r Folded,
    pub(super) founds: &'r [Found],
    pub(super) items: &'r [Item],
    pub(super) lists: &'r [List],
}

/// What a sentence is about so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Nothing,
    /// What follows is in the product.
    Contents,
    /// What follows says what the name before it is for: `… to hydrate the skin`.
    Purpose,
    /// What follows is denied, or is in something else.
    Other,
}

/// A word, or a known name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// It says nothing about the contents.
    Filler,
    Number,
    /// It may be a part of a name that is not known.
    Unknown,
    /// A known name.
    Name,
    /// The heading of a list.
    Heading,
    /// A verb: what follows is in the product.
    Verb,
    /// One that ends such a sentence: `kann … enthalten`.
    LastVerb,
    /// The word that begins it.
    Can,
    And,
    /// A word of a sentence: behind a name, what it is for.
    Prose,
    /// What follows is not in the product.
    Not,
}

/// The state while a text is read.
struct Reader {
    about: About,
    /// A list follows: after a colon.
    is_headed: bool,
    /// Something was named since it was announced.
    has_names: bool,
    /// The item ends with a heading.
    ends_with_heading: bool,
    /// What is not known after `kann`, until its verb follows.
    can: Option<Vec<Range<usize>>>,
    /// What is not known in the item before a verb.
    subject: Option<Range<usize>>,
    /// The same, while only a number follows the verb: `Blorfinol contains 5 %`.
    amount: Option<(Range<usize>, bool)>,
    /// What is announced in the item and not known: its words and what is between them.
    announced: Option<Range<usize>>,
    all: Vec<Range<usize>>,
}

impl Announcing<'_> {
    /// What is announced, not known, and in no list.
    pub(super) fn unknown(&self) -> Vec<Range<usize>> {
        let mut reader = Reader {
            about: About::Nothing,
            is_headed: false,
            has_names: false,
            ends_with_heading: false,
            can: None,
            subject: None,
            amount: None,
            announced: None,
            all: Vec::new(),
        };
        let last = self.lists.last().map_or(0, |list| list.range.end);
        let mut end = 0;
        for item in self.items {
            let next = item.cut.range.start;
            reader.give_amount(last <= next);
            let gap = self.text.get(end..self.folded.origin(next)).unwrap_or_default();
            end = self.folded.in_text(self.text, item.cut.range.clone()).end;
            let is_number = self.folded.bytes[next].is_ascii_digit();
            reader.begin(item, gap, is_number);
            self.read(item, &mut reader);
            reader.end();
        }
        reader.give_amount(true);
        reader.all
    }

    fn read(&self, item: &Item, reader: &mut Reader) {
        let range = &item.cut.range;
        let mut names = self.founds[item.cut.names.clone()].iter().peekable();
        let (mut at, mut is_next, mut is_joined) = (range.start, true, false);
        while at < range.end {
            if is_break(self.folded.bytes[at]) {
                at += 1;
                continue;
            }
            while names.next_if(|found| found.end <= at).is_some() {}
            let (word, end) = match names.peek() {
                Some(found) if found.start <= at => (self.name(found), found.end.min(range.end)),
                next => {
                    let until = next.map_or(range.end, |found| found.start).max(at + 1);
                    let end = (at + 1..until).find(|at| self.folded.is_start(*at));
                    let end = end.unwrap_or(until);
                    (self.word(&self.folded.bytes[at..end]), end)
                }
            };
            let is_known = word == Word::Unknown && self.is_listed(at);
            let word = if is_known { Word::Name } else { word };
            // `… to hydrate and Blorfinol to soothe`.
            let written = &self.text[self.folded.origin(at)..];
            if is_joined && word == Word::Unknown && written.starts_with(char::is_uppercase) {
                reader.end_purpose();
            }
            reader.word(word, at..end, is_next);
            let is_small = matches!(word, Word::Filler | Word::Prose);
            is_joined = word == Word::And || is_joined && is_small;
            is_next = is_joined || is_next && is_small;
            at = end.max(at + 1);
        }
    }

    /// What a known name says.
    fn name(&self, found: &Found) -> Word {
        let own = &self.folded.bytes[found.start..found.end];
        match self.data.traits(found.pattern).mark {
            _ if found.is_free => Word::Filler,
            None => Word::Name,
            Some(Mark::Heading)
                if self.data.words.contain.iter().any(|verb| own.ends_with(verb)) =>
            {
                Word::Verb
            }
            Some(Mark::Heading | Mark::Active) => Word::Heading,
            Some(Mark::Ph | Mark::Function | Mark::Beside) => Word::Filler,
            Some(Mark::End | Mark::Without | Mark::Avoid | Mark::Elsewhere) => Word::Not,
        }
    }

    /// What another word says.
    fn word(&self, word: &[u8]) -> Word {
        let words = &self.data.words;
        if word.iter().all(u8::is_ascii_digit) {
            Word::Number
        } else if words.contain.contains(word) {
            let is_last = words.contain_last.contains(word);
            if is_last { Word::LastVerb } else { Word::Verb }
        } else if words.can.contains(word) {
            Word::Can
        } else if words.never.contains(word) {
            Word::Not
        } else if words.and.contains(word) || words.but.contains(word) {
            Word::And
        } else if word.len() == 1
            || [&words.fillers, &words.units, &words.ordinary].iter().any(|all| all.contains(word))
        {
            Word::Filler
        } else if words.prose.contains(word) || words.purpose.contains(word) {
            Word::Prose
        } else {
            Word::Unknown
        }
    }

    /// Whether a place is in a list, or counts as the rest of one: what is not known counts there anyway.
    fn is_listed(&self, at: usize) -> bool {
        let list = self.lists.partition_point(|list| list.range.end <= at);
        let is_in = |list: &List| list.range.start <= at && !list.is_said;
        let is_in = self.lists.get(list).is_some_and(is_in);
        let is_rest = |list: &List| {
            let next = list.unknown.partition_point(|one| one.end <= at);
            list.unknown.get(next).is_some_and(|one| one.start <= at)
        };
        is_in || self.lists[..list].last().is_some_and(is_rest)
    }
}

impl Reader {
    /// Begins an item, after the marks and spaces before it.
    fn begin(&mut self, item: &Item, gap: &str, is_number: bool) {
        let is_contents = self.about == About::Contents;
        match item.cut.begins {
            Begins::Stop => {
                let has_colon = gap.contains([':', '：']);
                let is_heading = self.ends_with_heading && !gap.contains('\n');
                let goes_on = has_colon && (is_contents && !self.has_names || is_heading);
                self.about = if goes_on { About::Contents } else { About::Nothing };
                (self.is_headed, self.has_names, self.can) = (goes_on, false, None);
            }
            Begins::Line => {
                let is_short = item.words <= STOP_WORDS && !item.is_prose;
                let goes_on = !self.has_names || self.is_headed && is_short;
                if !(is_contents && goes_on) {
                    (self.about, self.can) = (About::Nothing, None);
                }
            }
            Begins::Mark => self.end_purpose(),
        }
        // A tolerance has them, too: `pH 5 +/- 0.2`.
        let gap: String = gap.chars().filter(|mark| !mark.is_whitespace()).collect();
        if !is_number && PLUS_MINUS.iter().any(|marks| gap.contains(marks)) {
            (self.about, self.is_headed, self.has_names) = (About::Contents, true, false);
        }
        self.ends_with_heading = false;
    }

    /// What an ingredient is for has been said.
    fn end_purpose(&mut self) {
        if self.about == About::Purpose {
            self.about = About::Contents;
        }
    }

    /// Reads a word; `is_next`: only small words are before it, or between it and an `and`.
    fn word(&mut self, word: Word, range: Range<usize>, is_next: bool) {
        let is_named = self.has_names || self.ends_with_heading;
        if !matches!(word, Word::Filler | Word::Number | Word::And) {
            self.ends_with_heading = word == Word::Heading;
        }
        match (&mut self.amount, word) {
            (Some((_, is_given)), Word::Number) => *is_given = true,
            _ => self.amount = None,
        }
        match (word, self.about) {
            (Word::LastVerb, _) if self.can.is_some() => {
                self.all.extend(self.can.take().into_iter().flatten().chain(self.subject.take()));
                (self.about, self.has_names) = (About::Contents, false);
            }
            // `No parabens, contains …`.
            (Word::Verb | Word::LastVerb, about) if about != About::Other || is_next => {
                self.amount = self.subject.take().map(|subject| (subject, false));
                (self.about, self.is_headed, self.has_names) = (About::Contents, false, false);
            }
            (Word::Can, About::Nothing) => (self.can, self.subject) = (Some(Vec::new()), None),
            (Word::Not, _) => (self.about, self.can) = (About::Other, None),
            (Word::Prose, About::Contents) if is_named => self.about = About::Purpose,
            (Word::Name | Word::Unknown, About::Contents) => {
                self.has_names = true;
                if word == Word::Unknown {
                    join(&mut self.announced, range);
                }
            }
            (Word::Unknown, About::Nothing) => join(&mut self.subject, range),
            _ => {}
        }
    }

    /// Ends an item.
    fn end(&mut self) {
        self.all.extend(self.announced.take());
        let subject = self.subject.take();
        if let Some(before) = &mut self.can {
            before.extend(subject);
        }
    }

    /// Adds what is said to be in the product by its amount alone. Before a list it may be the product's name.
    fn give_amount(&mut self, is_behind: bool) {
        if let Some((subject, is_given)) = self.amount.take()
            && (is_given || is_behind)
        {
            self.all.push(subject);
        }
    }
}

/// Adds a word to those before it.
fn join(words: &mut Option<Range<usize>>, word: Range<usize>) {
    let start = words.take().map_or(word.start, |words| words.start);
    *words = Some(start..word.end);
}
