//! The leaflet "Is this normal?": every sign at once for a recovery day, emergency first.
//!
//! It depends on the day alone. Nothing that someone entered is known here.

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::signs::{Level, LineView, Sign, Signs};
use super::text::Text;
use crate::basis::Basis;
use crate::built_in::from_toml;

/// The file with the lines that gather others.
pub const LEAFLET: &str = include_str!("../../assets/leaflet.toml");

/// A line that says in a few words what some lines of the signs' own pages say.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gathered {
    pub id: Arc<str>,
    /// Its level.
    pub level: Level,
    /// What it covers, as `SIGN.LINE`.
    pub covers: Vec<Arc<str>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    line: Vec<Gathered>,
}

/// The gathered lines that come with the app.
///
/// # Panics
/// When `assets/leaflet.toml` is broken, which a test holds against.
pub fn gathered() -> &'static [Gathered] {
    static LINES: OnceLock<Vec<Gathered>> = OnceLock::new();
    LINES.get_or_init(|| from_toml::<File>(LEAFLET).expect("the leaflet is sound").line)
}

/// A line of the leaflet, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafletLine {
    /// Its level.
    pub level: Level,
    /// The sentence.
    pub text: Text,
    /// Everyone who says so, each once.
    pub bases: Vec<Basis>,
}

/// Every line of every sign's page on a recovery day, with its sign: emergency first, the signs in their
/// own order within a level.
pub fn all_lines(day: Option<u32>) -> Vec<(&'static Sign, LineView)> {
    let pages = Signs::default_data().all.iter().map(|sign| (sign, sign.listed_on(day)));
    let pages: Vec<_> = pages.collect();
    let of_level = |level| {
        let lines =
            pages.iter().flat_map(|(sign, lines)| lines.iter().map(move |line| (*sign, line)));
        lines.filter(move |(_, line)| line.level == level)
    };
    let lines = Level::ALL.into_iter().flat_map(of_level);
    lines.map(|(sign, line)| (sign, line.clone())).collect()
}

/// The leaflet of a recovery day on one page: gathered lines, then what is common on the day. Without a
/// treatment nothing is common.
pub fn leaflet(day: Option<u32>) -> Vec<LeafletLine> {
    let shown = all_lines(day);
    let mut lines = Vec::new();
    for line in gathered() {
        let covered = shown.iter().filter(|(sign, view)| {
            line.covers.iter().any(|name| **name == *format!("{}.{}", sign.id, view.id))
        });
        let mut bases: Vec<Basis> = Vec::new();
        for (_, view) in covered {
            if !bases.contains(&view.basis) {
                bases.push(view.basis.clone());
            }
        }
        if !bases.is_empty() {
            let text = Text::key(format!("leaflet-{}", line.id));
            lines.push(LeafletLine { level: line.level, text, bases });
        }
    }
    let common = shown.into_iter().filter(|(_, line)| line.level == Level::Common);
    lines.extend(common.map(|(_, LineView { level, text, basis, .. })| LeafletLine {
        level,
        text,
        bases: vec![basis],
    }));
    lines
}
