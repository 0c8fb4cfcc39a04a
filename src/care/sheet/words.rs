//! The words of sheets, read from `assets/`: what a phrase says of something that is held off.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use crate::care::can_i::{Sentence, compared};
use crate::care::plan_file::can_be_held;

/// What a phrase of a sheet says. A phrase may say several things; which one, its place decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sense {
    Avoid,
    May,
    Resume,
    Wait,
    Before,
    Verb,
    Plain,
    /// A kind of product.
    Product,
    Joint,
    Least,
    Span,
    Until,
    After,
    Onwards,
    FromTreatment,
    Daily,
    Spf,
    Sunscreen,
    Mineral,
    BesideSpf,
    /// How hard or how long, of one of these items.
    Modifier(Arc<str>),
    /// A name of an item.
    Name(Arc<str>),
}

/// The file, as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    avoid: Vec<String>,
    may: Vec<String>,
    resume: Vec<String>,
    wait: Vec<String>,
    before: Vec<String>,
    verbs: Vec<String>,
    plain: Vec<String>,
    products: Vec<String>,
    joints: Vec<String>,
    least: Vec<String>,
    span: Vec<String>,
    until: Vec<String>,
    after: Vec<String>,
    onwards: Vec<String>,
    from_treatment: Vec<String>,
    daily: Vec<String>,
    spf: Vec<String>,
    sunscreen: Vec<String>,
    mineral: Vec<String>,
    beside_spf: Vec<String>,
    reasons: Vec<String>,
    harms: Vec<String>,
    conditions: Vec<String>,
    harmless_in_reasons: Vec<String>,
    beforehand: Vec<String>,
    others: Vec<String>,
    needling: Vec<String>,
    unclear: Vec<String>,
    goes_on: Vec<String>,
    spoilers: Vec<String>,
    spoilers_beside: Vec<String>,
    spoilers_anywhere: Vec<String>,
    dangling: Vec<String>,
    modifiers: HashMap<String, Vec<String>>,
    names: HashMap<String, Vec<String>>,
    whole: HashMap<String, Vec<Vec<String>>>,
    headings: WrittenHeadings,
    steps: WrittenSteps,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHeadings {
    avoid: Vec<String>,
    neutral: Vec<String>,
    aftercare: Vec<String>,
    names: Vec<String>,
    opens: Vec<String>,
    around: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSteps {
    verbs: Vec<String>,
    never: Vec<String>,
}

/// Phrases, as they are compared.
pub(super) type Phrases = HashSet<String>;

/// The words of sheets.
#[derive(Debug)]
pub(super) struct SheetWords {
    senses: HashMap<String, Vec<Sense>>,
    /// Every word of them.
    vocabulary: HashSet<String>,
    /// The most words of a phrase.
    pub(super) longest: usize,
    pub(super) reasons: Phrases,
    pub(super) harms: Phrases,
    pub(super) conditions: Phrases,
    pub(super) harmless_in_reasons: Phrases,
    pub(super) beforehand: Phrases,
    pub(super) others: Phrases,
    pub(super) needling: Phrases,
    pub(super) unclear: Phrases,
    pub(super) goes_on: Phrases,
    spoilers: Phrases,
    spoilers_beside: Phrases,
    spoilers_anywhere: Phrases,
    dangling: Phrases,
    /// By item: names that are all of it, each group together.
    whole: HashMap<String, Vec<Vec<String>>>,
    pub(super) heading_avoid: Phrases,
    pub(super) heading_neutral: Phrases,
    pub(super) heading_aftercare: Phrases,
    pub(super) heading_around: Phrases,
    pub(super) heading_names: Phrases,
    pub(super) heading_opens: Phrases,
    pub(super) step_verbs: Phrases,
    pub(super) step_never: Phrases,
}

impl SheetWords {
    /// The words of English sheets.
    ///
    /// # Panics
    /// When the file in `assets/` is broken, which a test rules out.
    pub(super) fn english() -> &'static Self {
        static WORDS: LazyLock<SheetWords> = LazyLock::new(|| {
            let written =
                crate::built_in::from_toml(include_str!("../../../assets/sheets/en.toml"));
            SheetWords::of(written.expect("sound words"))
        });
        &WORDS
    }

    fn of(written: Written) -> Self {
        let all = |words: &[String]| -> Phrases { words.iter().map(|one| compared(one)).collect() };
        let mut words = Self {
            senses: HashMap::new(),
            vocabulary: HashSet::new(),
            longest: 1,
            reasons: all(&written.reasons),
            harms: all(&written.harms),
            conditions: all(&written.conditions),
            harmless_in_reasons: all(&written.harmless_in_reasons),
            beforehand: all(&written.beforehand),
            others: all(&written.others),
            needling: all(&written.needling),
            unclear: all(&written.unclear),
            goes_on: all(&written.goes_on),
            spoilers: all(&written.spoilers),
            spoilers_beside: all(&written.spoilers_beside),
            spoilers_anywhere: all(&written.spoilers_anywhere),
            dangling: all(&written.dangling),
            whole: written.whole,
            heading_avoid: all(&written.headings.avoid),
            heading_neutral: all(&written.headings.neutral),
            heading_aftercare: all(&written.headings.aftercare),
            heading_around: all(&written.headings.around),
            heading_names: all(&written.headings.names),
            heading_opens: all(&written.headings.opens),
            step_verbs: all(&written.steps.verbs),
            step_never: all(&written.steps.never),
        };
        let lists = [
            (&written.avoid, Sense::Avoid),
            (&written.may, Sense::May),
            (&written.resume, Sense::Resume),
            (&written.wait, Sense::Wait),
            (&written.before, Sense::Before),
            (&written.verbs, Sense::Verb),
            (&written.plain, Sense::Plain),
            (&written.products, Sense::Product),
            (&written.joints, Sense::Joint),
            (&written.least, Sense::Least),
            (&written.span, Sense::Span),
            (&written.until, Sense::Until),
            (&written.after, Sense::After),
            (&written.onwards, Sense::Onwards),
            (&written.from_treatment, Sense::FromTreatment),
            (&written.daily, Sense::Daily),
            (&written.spf, Sense::Spf),
            (&written.sunscreen, Sense::Sunscreen),
            (&written.mineral, Sense::Mineral),
            (&written.beside_spf, Sense::BesideSpf),
        ];
        for (phrases, sense) in lists {
            for phrase in phrases {
                words.add(phrase, sense.clone());
            }
        }
        for (item, phrases) in &written.modifiers {
            let sense = Sense::Modifier(item.as_str().into());
            for phrase in phrases {
                words.add(phrase, sense.clone());
            }
        }
        for (item, phrases) in &written.names {
            let sense = Sense::Name(item.as_str().into());
            for phrase in phrases {
                words.add(phrase, sense.clone());
            }
        }
        words
    }

    fn add(&mut self, phrase: &str, sense: Sense) {
        let phrase = compared(phrase);
        self.longest = self.longest.max(phrase.split(' ').count());
        self.vocabulary.extend(phrase.split(' ').map(str::to_owned));
        let senses = self.senses.entry(phrase).or_default();
        if !senses.contains(&sense) {
            senses.push(sense);
        }
    }

    /// Whether a word stands in any phrase.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.vocabulary.contains(word)
    }

    /// What a phrase says.
    pub(super) fn senses(&self, phrase: &str) -> Option<&[Sense]> {
        self.senses.get(phrase).map(Vec::as_slice)
    }

    /// Whether a text begins with a word that takes something back of what stands before it.
    /// Some words do so only where the text goes on: `goes_on`.
    pub(super) fn spoils(&self, text: &str, goes_on: bool) -> bool {
        let begin: String = text.chars().take(40).collect();
        let words = compared(&begin);
        let two = words.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ");
        let first = words.split(' ').next().unwrap_or_default();
        let is_in = |list: &Phrases| list.contains(first) || list.contains(&two);
        is_in(&self.spoilers) || goes_on && is_in(&self.spoilers_beside)
    }

    /// Whether one of its words may take something back of what stands before it.
    pub(super) fn may_spoil(&self, text: &str) -> bool {
        compared(text).split(' ').any(|word| self.spoilers_anywhere.contains(word))
    }

    /// Whether a word changes nothing.
    pub(super) fn is_plain(&self, word: &str) -> bool {
        self.senses(word).is_some_and(|senses| senses.contains(&Sense::Plain))
    }

    /// Whether the last word of a text cannot be the last of a sentence.
    pub(super) fn dangles(&self, text: &str) -> bool {
        let mut back = text.split_whitespace().rev();
        let last = compared(back.next().unwrap_or_default());
        // “For 3 days” is complete, “until day” is not.
        let is_counted = matches!(&*last, "day" | "days")
            && back.next().is_some_and(|before| Sentence::of(before).number(0).is_some());
        self.dangling.contains(&last) && !is_counted
    }

    /// Whether a plan can hold an item off.
    pub(super) fn can_hold(item: &str) -> bool {
        can_be_held().any(|id| id == item)
    }

    /// Whether some names are all of an item.
    pub(super) fn is_whole(&self, item: &str, names: &HashSet<String>) -> bool {
        let Some(groups) = self.whole.get(item) else { return true };
        groups.iter().any(|group| group.iter().all(|name| names.contains(name)))
    }
}
