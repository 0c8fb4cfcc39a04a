//! Many names, found by walking along the letters from the start of a word.
//!
//! Building an automaton over all of them would take longer than using it: here the names only have to be
//! sorted.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A common name, without a pattern.
const COMMON: u32 = u32::MAX;

/// Sorted names, one after the other. The first `KEY` letters are a hash key: no name has fewer.
#[derive(Debug)]
pub(super) struct Index<const KEY: usize> {
    letters: Vec<u8>,
    names: Vec<Entry>,
    /// The range of `names` that begins with the same letters.
    stretches: HashMap<[u8; KEY], (u32, u32), BuildHasherDefault<Fnv>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    start: u32,
    length: u32,
    pattern: u32,
}

impl Entry {
    /// The index of its pattern; `None` for a common name.
    fn pattern(self) -> Option<usize> {
        (self.pattern != COMMON).then_some(self.pattern as usize)
    }
}

/// FNV hash: for a few letters it is the fastest.
#[derive(Debug)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_usize(&mut self, _length: usize) {
        // A key always has the same number of letters.
    }

    fn finish(&self) -> u64 {
        // The lookup code is above and below.
        self.0 ^ (self.0 >> 32)
    }
}

/// Names before they are in an index.
#[derive(Debug, Default)]
pub(super) struct Unsorted {
    letters: Vec<u8>,
    names: Vec<Entry>,
}

impl Unsorted {
    /// Adds a name's folded letters.
    pub(super) fn add(&mut self, letters: &[u8], pattern: Option<usize>) {
        let number = |at: usize| u32::try_from(at).unwrap_or(COMMON);
        self.names.push(Entry {
            start: number(self.letters.len()),
            length: number(letters.len()),
            pattern: pattern.map_or(COMMON, number),
        });
        self.letters.extend(letters);
    }

    /// Adds each common name that contains some letters again, with other letters in their place.
    pub(super) fn respell(&mut self, one: &[u8], other: &[u8], is_new: impl Fn(&[u8]) -> bool) {
        let respelt = |name: &Entry| {
            let name = slice(&self.letters, name);
            let at = name.windows(one.len()).position(|part| part == one)?;
            Some([&name[..at], other, &name[at + one.len()..]].concat())
        };
        let common = self.names.iter().filter(|name| name.pattern == COMMON);
        let more: Vec<Vec<u8>> = common.filter_map(respelt).filter(|name| is_new(name)).collect();
        for name in more {
            self.add(&name, None);
        }
    }

    /// The common names among them.
    pub(super) fn common(&self) -> impl Iterator<Item = &[u8]> {
        let common = self.names.iter().filter(|name| name.pattern == COMMON);
        common.map(|name| slice(&self.letters, name))
    }

    /// Sorts them and removes duplicates: names with a pattern come before common ones.
    pub(super) fn sort<const KEY: usize>(mut self) -> Index<KEY> {
        let letters = &self.letters;
        self.names.sort_unstable_by(|one, other| {
            let of = |entry| slice(letters, entry);
            of(one).cmp(of(other)).then(one.pattern.cmp(&other.pattern))
        });
        self.names.dedup_by(|one, other| slice(letters, one) == slice(letters, other));
        let mut index =
            Index { letters: Vec::new(), names: Vec::new(), stretches: HashMap::default() };
        for (number, name) in (0_u32..).zip(&self.names) {
            let letters = slice(&self.letters, name);
            let start = u32::try_from(index.letters.len()).unwrap_or(COMMON);
            index.letters.extend(letters);
            index.names.push(Entry { start, ..*name });
            if let Some(key) = letters.first_chunk::<KEY>() {
                let stretch = index.stretches.entry(*key).or_insert((number, number));
                stretch.1 = number + 1;
            }
        }
        index.letters.shrink_to_fit();
        index.names.shrink_to_fit();
        index
    }
}

fn slice<'a>(letters: &'a [u8], entry: &Entry) -> &'a [u8] {
    let start = entry.start as usize;
    &letters[start..start + entry.length as usize]
}

impl<const KEY: usize> Index<KEY> {
    /// The longest name that some letters begin with and that may end there: the position after it, and its
    /// pattern. Each letter comes with the position after it; the first ones also come as a key.
    pub(super) fn longest<I: Iterator<Item = (u8, usize)>>(
        &self,
        key: &[u8],
        letters: impl FnOnce() -> I,
        may_end: impl Fn(usize) -> bool,
    ) -> Option<(usize, Option<usize>)> {
        let (from, to) = self.stretches.get(key.first_chunk::<KEY>()?)?;
        let mut letters = letters();
        let mut end = letters.nth(KEY - 1)?.1;
        let mut names = &self.names[*from as usize..*to as usize];
        let mut depth = KEY;
        let mut longest = None;
        loop {
            // The shortest of those with the same beginning is first.
            let first = names.first()?;
            if first.length as usize == depth && may_end(end) {
                longest = Some((end, first.pattern()));
            }
            if let [only] = names {
                return self.rest(only, depth, letters, may_end).or(longest);
            }
            let Some((letter, behind)) = letters.next() else { return longest };
            let at = |entry: &Entry| slice(&self.letters, entry).get(depth).copied();
            let from = names.partition_point(|entry| at(entry) < Some(letter));
            let to = from + names[from..].partition_point(|entry| at(entry) == Some(letter));
            if from == to {
                return longest;
            }
            names = &names[from..to];
            (depth, end) = (depth + 1, behind);
        }
    }

    /// The only name that is left, if the rest of the letters are its own.
    fn rest(
        &self,
        name: &Entry,
        depth: usize,
        mut letters: impl Iterator<Item = (u8, usize)>,
        may_end: impl Fn(usize) -> bool,
    ) -> Option<(usize, Option<usize>)> {
        let mut end = None;
        for own in &slice(&self.letters, name)[depth..] {
            let (letter, behind) = letters.next()?;
            if letter != *own {
                return None;
            }
            end = Some(behind);
        }
        end.filter(|end| may_end(*end)).map(|end| (end, name.pattern()))
    }

    /// The number of common names.
    pub(super) fn common(&self) -> usize {
        self.names.iter().filter(|name| name.pattern == COMMON).count()
    }
}
