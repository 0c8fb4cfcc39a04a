//! Separates ingredient lists from the text around them.

use std::ops::Range;

use super::denial::Denial;
use super::items::{Begins, Item, Label, RUN};

/// The share of a list, in percent of its letters, that must be known for it to count as one.
const LEAST_KNOWN: usize = 35;
/// How many unknown ingredients in a row a list may contain, each on its own line.
const MOST_UNKNOWN: usize = 4;
/// After a denial, a list of fewer names than this is what is denied.
const DENIED_NAMES: usize = 9;
/// The word limit for what is between two full stops in a list, or on the line after it.
pub(super) const STOP_WORDS: usize = 3;

/// What precedes a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// No heading.
    None,
    /// A heading.
    List,
    /// The heading of the active ingredients.
    Active,
}

/// An ingredient list within a text.
#[derive(Debug, Clone)]
pub(super) struct List {
    /// The range of folded bytes.
    pub(super) range: Range<usize>,
    /// The number of names.
    pub(super) names: usize,
    /// The number of ingredients.
    pub(super) items: usize,
    letters: usize,
    known: usize,
    /// What is unknown in it, as written.
    pub(super) unknown: Vec<Range<usize>>,
    pub(super) heading: Heading,
    is_denied: bool,
    /// It has names in a script with unknown words.
    is_foreign: bool,
    /// It contains words of a sentence.
    is_prose: bool,
    /// It is only a sentence with a few ingredients, next to a longer list that has only names.
    pub(super) is_said: bool,
    /// It begins on a line of its own: a heading alone on its line may be the title of a web page.
    is_apart: bool,
    /// How many of its items begin a line.
    lines: usize,
    /// Unknown lines right before it, which belong to it if each ingredient has its own line.
    before: Vec<Range<usize>>,
}

impl List {
    fn open(heading: Heading, is_denied: bool, at: usize) -> Self {
        Self {
            range: at..at,
            names: 0,
            items: 0,
            letters: 0,
            known: 0,
            unknown: Vec::new(),
            heading,
            is_denied,
            is_foreign: false,
            is_prose: false,
            is_said: false,
            is_apart: false,
            lines: 0,
            before: Vec::new(),
        }
    }

    fn is_list(&self) -> bool {
        let least = match (self.is_denied, self.heading) {
            (true, _) => DENIED_NAMES,
            // An unknown active ingredient may be anything.
            (false, Heading::Active) => return self.items > 0,
            (false, Heading::List) => 1,
            (false, Heading::None) => RUN,
        };
        self.names >= least && self.known * 100 >= LEAST_KNOWN * self.letters
    }

    /// Whether it may be the rest of an earlier list: under a heading on the same line, and all of it unknown,
    /// `Other ingredients: …`.
    fn is_rest(&self) -> bool {
        let is_headed = self.heading == Heading::List && !self.is_apart;
        is_headed && self.names == 0 && !self.is_prose && !self.is_denied
    }

    /// Whether every name in it is known.
    pub(super) fn is_known(&self) -> bool {
        self.unknown.is_empty() && !self.is_foreign
    }

    fn add(&mut self, item: &Item) {
        self.range.end = item.cut.range.end;
        self.items += item.ingredients.max(1);
        self.names += item.ingredients;
        self.letters += item.letters;
        self.known += item.known();
        self.lines += usize::from(item.cut.begins == Begins::Line);
        self.is_prose |= item.is_prose;
        self.is_foreign |= item.is_foreign;
        let known = self.unknown.len();
        self.unknown.extend(item.not_known());
        if item.is_foreign && self.unknown.len() == known {
            // A script without spaces does not tell which part of a name is the unknown one.
            self.unknown.push(item.start..item.cut.range.end);
        }
    }

    /// Whether each ingredient is on its own line.
    fn is_by_lines(&self) -> bool {
        self.lines * 2 >= self.items
    }
}

/// The state while lists are read.
struct Reader<'i> {
    items: &'i [Item],
    lists: Vec<List>,
    open: Option<List>,
    /// Unknown items that belong to the list if it continues.
    waiting: Vec<usize>,
    /// Unknown items right before a list, if one follows.
    before: Vec<usize>,
    heading: Heading,
    /// The sentence is about something else: the names in it are not a list.
    is_elsewhere: bool,
}

/// The ingredient lists among the items.
pub(super) fn lists(items: &[Item], denials: &[Denial]) -> Vec<List> {
    let mut reader = Reader {
        items,
        lists: Vec::new(),
        open: None,
        waiting: Vec::new(),
        before: Vec::new(),
        heading: Heading::None,
        is_elsewhere: false,
    };
    let mut was_foreign = false;
    for (number, item) in items.iter().enumerate() {
        let skipped = std::mem::take(&mut was_foreign);
        if item.letters == 0 && item.says.is_none() {
            // Only an ingredient's function, or a number; or a name in another script, which counts as unknown
            // unless its line says everything in that script.
            // In a list with one name a line, it is the next name.
            let goes_on = item.cut.begins == Begins::Line
                && reader.open.as_ref().is_some_and(|list| list.names > 1 && list.is_by_lines());
            was_foreign = item.is_foreign && !goes_on && (item.is_at_start() || skipped);
            if was_foreign && reader.open.is_none() {
                // It may be the first name of a list that goes on in its line.
                reader.stand_before(number, item);
            } else if item.cut.begins == Begins::Stop {
                reader.before.clear();
            }
            // An active ingredient that is not known is still in the product.
            if item.is_foreign && reader.heading == Heading::Active {
                reader.state(item);
                continue;
            }
            if let Some(list) = reader.open.as_mut().filter(|_| item.is_foreign && !was_foreign) {
                list.is_foreign = true;
                list.unknown.push(item.cut.range.clone());
            }
            continue;
        }
        reader.read(number, item, denials[number]);
    }
    reader.close();
    let mut lists = reader.lists;
    let longest = lists.iter().filter(|list| !list.is_prose).map(|list| list.names).max();
    for list in &mut lists {
        list.is_said = list.is_prose && longest.is_some_and(|names| list.names < names);
    }
    lists
}

impl Reader<'_> {
    fn read(&mut self, number: usize, item: &Item, denial: Denial) {
        match item.says {
            Some(label @ (Label::Heads | Label::HeadsActive)) => {
                // `Ingredients: aqua` continues with the next item, `Inactive ingredients aqua` with this one.
                // An active ingredient right before the heading of the others.
                if let Some(title) = item.title.clone().filter(|_| self.heading == Heading::Active)
                {
                    let mut list = List::open(Heading::Active, false, title.start);
                    list.range.end = title.end;
                    list.items = 1;
                    list.unknown.push(title);
                    self.open = Some(list);
                }
                self.end_with(item);
                self.close();
                let is_active = label == Label::HeadsActive;
                self.heading = if is_active { Heading::Active } else { Heading::List };
                // `Each gram contains 10 mg of …`.
                if item.has_amount {
                    self.heading = Heading::None;
                    return self.state(item);
                }
                // A title may follow the word, too: `INCI list of this cream`.
                if item.letters == 0 || !is_active && !item.is_named() {
                    return self.before.push(number);
                }
            }
            Some(Label::Ends | Label::Denies) => {
                self.end_with(item);
                return self.close();
            }
            None => {}
        }
        let named = item.is_named();
        if item.has_amount && (self.open.is_none() || item.cut.begins != Begins::Mark) {
            return self.state(item);
        }
        let goes_on = self.is_elsewhere && item.cut.begins == Begins::Mark;
        self.is_elsewhere = self.open.is_none() && (item.is_elsewhere || goes_on);
        if self.is_elsewhere {
            return self.before.clear();
        }
        if self.open.is_none() {
            if !named && self.heading == Heading::None {
                return self.stand_before(number, item);
            }
            let mut list = List::open(self.heading, denial != Denial::None, item.start);
            list.is_apart = item.cut.begins == Begins::Line;
            self.join_before(item, &mut list);
            self.open = Some(list);
        }
        self.heading = Heading::None;
        self.before.clear();
        let Some(list) = &mut self.open else { return };
        let fits = item.may_be_ingredient();
        match item.cut.begins {
            _ if named => {
                for waiting in self.waiting.drain(..) {
                    list.add(&self.items[waiting]);
                }
                list.add(item);
            }
            // Everything between two commas of a list is part of it.
            Begins::Mark if self.waiting.is_empty() => {
                list.add(item);
                if !fits {
                    self.close();
                }
            }
            _ if list.names == 0 && fits => list.add(item),
            Begins::Stop if !fits || item.words > STOP_WORDS || !self.waiting.is_empty() => {
                self.close();
            }
            _ if !fits || self.waiting.len() >= MOST_UNKNOWN => self.close(),
            _ => self.waiting.push(number),
        }
    }

    /// Adds what is unknown between the last comma of the open list and the word that ends it.
    fn end_with(&mut self, item: &Item) {
        let goes_on = item.cut.begins == Begins::Mark && self.waiting.is_empty();
        let Some(list) = self.open.as_mut().filter(|_| goes_on) else { return };
        list.unknown.extend(item.title.clone());
        if item.says == Some(Label::Denies) {
            list.unknown.extend(item.not_known());
            list.is_foreign |= item.is_foreign;
        }
    }

    /// An amount of something unknown, in a sentence: it is in the product, like what follows the heading of
    /// the active ingredients.
    fn state(&mut self, item: &Item) {
        let heading = self.heading;
        self.close();
        let mut list = List::open(Heading::Active, false, item.start);
        list.range.end = item.cut.range.end;
        list.items = 1;
        list.unknown.push(item.start..item.cut.range.end);
        self.lists.push(list);
        self.heading = heading;
    }

    /// Keeps an unknown item that may begin a list.
    fn stand_before(&mut self, number: usize, item: &Item) {
        if item.cut.begins == Begins::Stop {
            self.before.clear();
        }
        self.before.push(number);
    }

    /// Adds what precedes the first known name, if no full stop is between them.
    fn join_before(&mut self, first: &Item, list: &mut List) {
        let mut begins = first.cut.begins;
        let mut joined = Vec::new();
        for number in self.before.drain(..).rev() {
            let item = &self.items[number];
            match begins {
                Begins::Mark => joined.push(number),
                Begins::Line if item.may_be_ingredient() && item.words <= STOP_WORDS => {
                    list.before.push(item.cut.range.clone());
                    break;
                }
                Begins::Line | Begins::Stop => break,
            }
            begins = item.cut.begins;
        }
        for number in joined.into_iter().rev() {
            list.range.start = list.range.start.min(self.items[number].cut.range.start);
            list.add(&self.items[number]);
        }
    }

    fn close(&mut self) {
        self.before.clear();
        self.heading = Heading::None;
        let waiting = std::mem::take(&mut self.waiting);
        let Some(mut list) = self.open.take() else { return };
        let by_lines = list.is_by_lines();
        let lines = waiting.into_iter().map(|number| &self.items[number]);
        let lines = lines.take_while(|item| item.cut.begins == Begins::Line).enumerate();
        // The next line may be the rest of the last name, unless it is a sentence.
        let may_go_on = |item: &Item| item.words <= STOP_WORDS && !item.is_prose;
        for (_, item) in lines.filter(|(at, item)| by_lines || *at == 0 && may_go_on(item)) {
            list.add(item);
        }
        if by_lines {
            let before = std::mem::take(&mut list.before);
            list.unknown.splice(0..0, before);
        }
        if list.is_list() {
            self.lists.push(list);
        } else if let Some(earlier) = self.lists.last_mut().filter(|_| list.is_rest()) {
            earlier.unknown.append(&mut list.unknown);
        }
    }
}
