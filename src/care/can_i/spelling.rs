//! How words are written in a language: short forms, phrases, and what is joined to a word.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::grammar::Set;
use super::word::{Short, Token, plain};

/// The fewest letters of a word that is found within another: of one in Latin letters, and in any other.
const FEWEST: (usize, usize) = (4, 3);
/// The most words that may be joined in front of one: “and with the”.
const MOST_BEFORE: usize = 2;

/// What is joined to words.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Affixes {
    /// Articles that fall away at the start of a word.
    dropped: Vec<String>,
    /// Words that only look as if they began with one.
    kept: Set,
    /// Short words that are written together with the next one.
    before: Vec<String>,
    /// Endings, each with what may stand in their place in a word that is known.
    behind: HashMap<String, Vec<String>>,
    /// Other ways to write letters.
    letters: HashMap<String, String>,
    /// What may stand between the two words of a compound.
    joints: Vec<String>,
}

/// How words are written.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    pub(super) short: Short,
    affixes: Affixes,
    /// Several words that stand for others, by the first of them, the longest first.
    phrases: HashMap<String, Vec<Phrase>>,
    /// Every word that means something.
    known: HashSet<String>,
    /// Of those, the ones of the grammar: they stay whole.
    kept: HashSet<String>,
    /// All words are known.
    is_complete: bool,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<String>,
    meant: Vec<String>,
}

impl Affixes {
    /// Adds those of another language as far as they are in other letters.
    pub(super) fn add_foreign(&mut self, other: Self) {
        let is_foreign = |one: &String| !one.is_ascii();
        self.dropped.extend(other.dropped.into_iter().filter(is_foreign));
        self.kept.extend(other.kept.into_iter().filter(is_foreign));
        self.before.extend(other.before.into_iter().filter(is_foreign));
        self.behind.extend(other.behind.into_iter().filter(|(one, _)| is_foreign(one)));
    }

    /// A word without its article.
    fn without_article(&self, word: String) -> String {
        let (_, fewest) = FEWEST;
        if self.dropped.is_empty() || self.kept.contains(&word) {
            return word;
        }
        let rests = self.dropped.iter().filter_map(|article| word.strip_prefix(&**article));
        let rest = { rests }.find(|rest| rest.chars().count() >= fewest);
        rest.map(str::to_owned).unwrap_or(word)
    }
}

impl Spelling {
    pub(super) fn new(affixes: Affixes) -> Self {
        let Affixes { dropped, kept, before, behind, letters, joints } = affixes;
        let all = |words: Vec<String>| words.iter().map(|word| plain(word)).collect();
        let behind = behind
            .iter()
            .map(|(ending, stems)| (plain(ending), stems.iter().map(|stem| plain(stem)).collect()));
        let affixes = Affixes {
            dropped: all(dropped),
            kept: kept.iter().map(|word| plain(word)).collect(),
            before: all(before),
            behind: behind.collect(),
            letters,
            joints,
        };
        Self { affixes, ..Self::default() }
    }

    /// A word as it is compared.
    pub(super) fn normal(&self, written: &str) -> String {
        if written == "%" {
            return written.to_owned();
        }
        self.affixes.without_article(plain(written))
    }

    /// Adds a word of the grammar.
    pub(super) fn keep(&mut self, word: String) {
        self.kept.insert(word.clone());
        self.known.insert(word);
    }

    /// Adds a word that means something.
    pub(super) fn know(&mut self, word: String) {
        self.known.insert(word);
    }

    /// Now all words are known. Those that consist of others and mean nothing by themselves are forgotten: “with
    /// water” in one word.
    pub(super) fn complete(&mut self, means: impl Fn(&str) -> bool) {
        self.is_complete = true;
        let is_joined = |word: &&String| {
            let before =
                self.affixes.before.iter().filter_map(|before| word.strip_prefix(&**before));
            let mut rests = before.map(|rest| self.affixes.without_article(rest.to_owned()));
            !means(word)
                && !self.kept.contains(*word)
                && rests.any(|rest| self.known.contains(&rest))
        };
        let joined: Vec<String> = self.known.iter().filter(is_joined).cloned().collect();
        for word in joined {
            self.known.remove(&word);
        }
    }

    /// Adds words that stand for others.
    pub(super) fn add_phrase(&mut self, written: &str, meant: &str) {
        let all = |text: &str| text.split(' ').map(|word| self.normal(word)).collect::<Vec<_>>();
        let (words, meant) = (all(written), all(meant));
        words.iter().chain(&meant).cloned().for_each(|word| self.keep(word));
        let Some(first) = words.first().cloned() else { return };
        let phrases = self.phrases.entry(first).or_default();
        phrases.push(Phrase { words, meant });
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }

    /// The words as they are meant: without what is joined to them, and with the words that phrases stand for.
    pub(super) fn spelt(&self, tokens: Vec<Token>) -> Vec<Token> {
        if !self.is_complete {
            return tokens;
        }
        let mut split = Vec::with_capacity(tokens.len());
        for token in tokens {
            let is_word = token.word.starts_with(char::is_alphabetic);
            match self.parts(&token.word, MOST_BEFORE).filter(|_| is_word) {
                Some(parts) => {
                    split.extend(parts.into_iter().map(|word| Token { word, ..token.clone() }));
                }
                None => split.push(token),
            }
        }
        self.meant(split)
    }

    /// The words that one consists of; `None` when it is known as it is, or not at all.
    fn parts(&self, word: &str, depth: usize) -> Option<Vec<String>> {
        if self.known.contains(word) {
            return None;
        }
        self.affixes.before.iter().find_map(|before| {
            let rest = word.strip_prefix(&**before)?;
            let rest = self.affixes.without_article(rest.to_owned());
            let mut parts = vec![before.clone()];
            if self.known.contains(&rest) {
                parts.push(rest);
            } else {
                parts.extend(self.parts(&rest, depth.checked_sub(1)?)?);
            }
            Some(parts)
        })
    }

    /// The known word that another is with a letter drawn out: “swollennn”.
    fn drawn_out(&self, word: &str) -> Option<String> {
        const DRAWN_OUT: usize = 3;
        let letters: Vec<char> = word.chars().collect();
        let runs = || letters.chunk_by(|one, next| one == next);
        if !runs().any(|run| run.len() >= DRAWN_OUT) {
            return None;
        }
        let with = |most: usize| {
            runs().flat_map(|run| &run[..run.len().min(most)]).copied().collect::<String>()
        };
        [with(1), with(2)].into_iter().find(|word| self.known.contains(word))
    }

    /// The known word that another is a form of.
    fn stem(&self, word: &str) -> Option<String> {
        let is_known = |stem: &String| {
            let fewest = if stem.is_ascii() { FEWEST.0 } else { FEWEST.1 };
            stem.chars().count() >= fewest && self.known.contains(stem)
        };
        let written = self.affixes.letters.iter().map(|(from, to)| word.replace(&**from, to));
        if let Some(stem) = written.filter(|one| one != word).find(&is_known) {
            return Some(stem);
        }
        // The longest ending first.
        let starts = word.char_indices().map(|(at, _)| at).skip(2);
        starts.filter_map(|at| Some((at, self.affixes.behind.get(&word[at..])?))).find_map(
            |(at, stems)| {
                { stems.iter() }.map(|stem| format!("{}{stem}", &word[..at])).find(&is_known)
            },
        )
    }

    /// The known words that an unknown one is a form of, or consists of. It may be another word altogether: this
    /// only makes an answer stricter.
    pub(super) fn forms(&self, word: &str) -> Option<Vec<String>> {
        let form = |word: &str| self.drawn_out(word).or_else(|| self.stem(word));
        let joined = || {
            self.affixes.before.iter().find_map(|before| {
                let rest = word.strip_prefix(&**before)?.to_owned();
                form(&self.affixes.without_article(rest)).map(|stem| vec![before.clone(), stem])
            })
        };
        let whole = form(word).map(|stem| vec![stem]);
        whole.or_else(joined).or_else(|| self.compound(word).map(Vec::from))
    }

    /// The two known words of a compound, however they are joined.
    fn compound(&self, word: &str) -> Option<[String; 2]> {
        if self.affixes.joints.is_empty() {
            return None;
        }
        let is_long = |one: &str| one.chars().count() >= FEWEST.0;
        let known = |one: &str| {
            let is_known = is_long(one) && self.known.contains(one);
            if is_known { Some(one.to_owned()) } else { self.stem(one) }
        };
        word.char_indices().map(|(at, _)| word.split_at(at)).find_map(|(head, tail)| {
            if !is_long(head) || !is_long(tail) {
                return None;
            }
            let tail = known(tail)?;
            let joints = self.affixes.joints.iter();
            let heads = joints.filter_map(|joint| head.strip_suffix(&**joint));
            let head = known(head).or_else(|| { heads }.find_map(known))?;
            Some([head, tail])
        })
    }

    /// The same with phrases as they are meant.
    fn meant(&self, tokens: Vec<Token>) -> Vec<Token> {
        let mut meant = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while at < tokens.len() {
            let is_here = |phrase: &&Phrase| {
                let here = tokens.get(at..at + phrase.words.len());
                here.is_some_and(|here| {
                    let same = here.iter().zip(&phrase.words).all(|(one, word)| one.word == *word);
                    same && here.iter().all(|one| one.clause == here[0].clause)
                })
            };
            let phrases = self.phrases.get(&tokens[at].word);
            if let Some(phrase) = phrases.and_then(|phrases| phrases.iter().find(is_here)) {
                let last = &tokens[at + phrase.words.len() - 1];
                let range = tokens[at].range.start..last.range.end;
                meant.extend(phrase.meant.iter().map(|word| Token {
                    word: word.clone(),
                    range: range.clone(),
                    ..tokens[at].clone()
                }));
                at += phrase.words.len();
            } else {
                meant.push(tokens[at].clone());
                at += 1;
            }
        }
        meant
    }
}
