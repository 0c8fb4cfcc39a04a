//! Every sentence that a plan can show, as a page to read and sign, and the hash that stands for all of them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use chrono::NaiveDate;
use dioxus::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{long_ago, whole};
use crate::app::{self, App, AppError, Mark, sentences};
use crate::care::plan_file::{Key, Reviewed};
use crate::care::review::{About, Entry, canonical};
use crate::care::{
    Basis, BasisKind, Language, Locale, Moment, Overlay, Plan, Source, Text, WindowBasis, Zone,
    civil, said_by, source,
};
use crate::texts::Texts;

/// How each page begins: a file that begins otherwise is somebody else's.
const BEGINNING: &str = "<!doctype html>\n<!-- Afterglow: review -->\n";

const STYLE: &str = include_str!("../../assets/review.css");

/// The form of what is hashed.
const VERSION: u32 = 1;

/// An entry with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    entry: Entry,
    /// The sentences, each as it is hashed and in words.
    texts: Vec<(String, String)>,
    /// The same of the notes.
    notes: Vec<(String, String)>,
}

/// Every sentence that a plan can show, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    language: Language,
    who: Option<Arc<str>>,
    lines: Vec<Line>,
    /// SHA-256 in hexadecimal digits.
    pub hash: String,
}

/// The words of a review are the same whoever asks for them, wherever and whenever.
fn moment() -> Moment {
    let now = civil::start_of(civil::FIRST_DATE, Zone::UTC);
    Moment { now, zone: Zone::UTC }
}

impl Review {
    /// The sentences of a plan; `who` gives it, if it is not the default plan. In the general form of the language, so
    /// that whoever asks has the same hash. The American form has the same sentences in another spelling, which
    /// `tests/american.rs` holds it to, so that a review counts for who reads those: a word spelt otherwise says
    /// nothing else.
    pub fn of(plan: &Plan, who: Option<Arc<str>>, language: Language) -> Self {
        let texts = Texts::plain(language);
        let shown = |all: &[Text]| {
            // A second line that a message has not is not shown.
            let shown =
                all.iter().filter_map(|text| Some((canonical(text), texts.find(text, moment())?)));
            shown.collect::<Vec<_>>()
        };
        let lines = sentences(plan, who.as_ref()).into_iter().map(|entry| Line {
            texts: shown(&entry.texts),
            notes: shown(&entry.notes),
            entry,
        });
        let lines: Vec<Line> = lines.filter(|line| !line.texts.is_empty()).collect();
        let mut hashed = format!("afterglow review {VERSION}\n{}", language.tag());
        for line in &lines {
            let _ = write!(hashed, "\n{}", line.json());
        }
        let digest = Sha256::digest(hashed.as_bytes());
        let mut hash = String::new();
        for byte in digest {
            let _ = write!(hash, "{byte:02x}");
        }
        Self { language, who, lines, hash }
    }

    /// The sentences that a plan file makes of the default plan, in its language where the app has words in it.
    pub fn of_overlay(overlay: &Overlay, otherwise: Language) -> Result<Self, AppError> {
        let plan = Plan::default_plan().with_overlay(overlay)?;
        let language = overlay.own.language.as_ref().and_then(|tag| Language::of(&tag.0));
        let language = language.unwrap_or(otherwise);
        Ok(Self::of(&plan, Some(overlay.provider.clone()), language))
    }

    /// The language of the sentences.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Every entry, as it is hashed.
    pub fn json(&self) -> Value {
        self.lines.iter().map(Line::json).collect()
    }

    /// Whether a review was of these sentences.
    pub fn is_of(&self, reviewed: &Reviewed) -> bool {
        reviewed.hash == self.hash && reviewed.language == self.language.tag()
    }

    /// The page; `reviewed` is who reviewed these very sentences.
    pub fn page(&self, locale: Locale, moment: Moment, reviewed: Option<&Reviewed>) -> String {
        let texts = Texts::of(Locale { language: self.language, ..locale });
        let paper = Paper { review: self, texts, moment };
        let title = texts.say("review-title");
        let body = dioxus_ssr::render_element(paper.body(reviewed));
        whole(BEGINNING, texts, &title, STYLE, &body)
    }

    /// Writes the page in one go. In place of another review, never of any other file.
    pub fn save(path: &std::path::Path, html: &str) -> Result<(), AppError> {
        app::save(path, html.as_bytes(), Mark::beginning(BEGINNING))
    }
}

/// Who reviewed the plan in force on a date: only where the client reads the language of the review, and every
/// sentence is still the one that was read.
pub fn reviewed_on(
    app: &App,
    date: NaiveDate,
    language: Language,
) -> Result<Option<Reviewed>, AppError> {
    let Some(review) = app.review_on(date)? else { return Ok(None) };
    // The other sentences need not be made where it can be seen already.
    if review.language != language.tag() {
        return Ok(None);
    }
    let now = Review::of(&*app.plan_on(date)?, app.provider_on(date)?, language);
    Ok(Some(review).filter(|review| now.is_of(review)))
}

/// Who reviewed a plan that is not in force, if this key sealed it: in the language of that review.
pub fn reviewed_in(overlay: &Overlay, key: Option<Key>) -> Result<Option<Reviewed>, AppError> {
    let Some(review) = app::review_of(overlay, key) else { return Ok(None) };
    let Some(language) = Language::ALL.into_iter().find(|one| one.tag() == review.language) else {
        return Ok(None);
    };
    let plan = Plan::default_plan().with_overlay(overlay)?;
    let now = Review::of(&plan, Some(overlay.provider.clone()), language);
    Ok(Some(review).filter(|review| now.is_of(review)))
}

/// That a plan was reviewed, by whom and when; or that it was not.
pub fn reviewed_text(reviewed: Option<&Reviewed>, moment: Moment) -> Text {
    match reviewed {
        Some(review) => Text::key("reviewed-by")
            .with("who", Text::Literal(review.name.as_str().into()))
            .with("date", civil::date_of(review.issued, moment.zone)),
        None => Text::key("not-reviewed"),
    }
}

impl Line {
    /// What is hashed of it.
    fn json(&self) -> Value {
        let Entry { about, id, days, bases, window_basis, .. } = &self.entry;
        let pairs = |all: &[(String, String)]| {
            let all = all.iter().map(|(form, words)| json!({ "form": form, "words": words }));
            all.collect::<Vec<_>>()
        };
        let basis = bases.iter().map(|basis| {
            let page = page_of(basis);
            json!({
                "kind": basis.kind,
                "ref": basis.reference,
                "title": page.map(|page| &page.title),
                "address": page.map(|page| &page.address),
            })
        });
        json!({
            "about": about.name(),
            "id": id,
            "days": days.as_ref().map(ToString::to_string),
            "notes": pairs(&self.notes),
            "texts": pairs(&self.texts),
            "basis": basis.collect::<Vec<_>>(),
            "window_basis": window_basis,
        })
    }
}

fn page_of(basis: &Basis) -> Option<&'static Source> {
    source(&basis.reference).filter(|_| basis.kind == BasisKind::Extra)
}

/// A review with the words to print it in.
struct Paper<'a> {
    review: &'a Review,
    texts: &'static Texts,
    moment: Moment,
}

impl Paper<'_> {
    fn show(&self, text: &Text) -> String {
        self.texts.show(text, long_ago(self.moment))
    }

    fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    fn body(&self, reviewed: Option<&Reviewed>) -> Element {
        let review = self.review;
        let whose = match &review.who {
            Some(who) => Text::key("plan-of").with("who", Text::Literal(who.clone())),
            None => Text::key("plan-default"),
        };
        let version = Text::Literal(env!("CARGO_PKG_VERSION").into());
        let made = Text::key("report-made").with("date", self.moment.today());
        let made = self.show(&made.with("version", version));
        let state = self.show(&reviewed_text(reviewed, self.moment));
        let parts = About::ALL.into_iter().map(|about| self.part(about));
        let parts: Vec<Element> = parts.collect();
        let how = ["review-what", "review-blanks", "review-days-how", "review-not-here"];
        let how = how.map(|key| self.say(key));
        let digits: Vec<char> = review.hash.chars().collect();
        let groups: Vec<String> = digits.chunks(8).map(|group| group.iter().collect()).collect();
        let groups = groups.join(" ");
        rsx! {
            header {
                h1 { {self.say("review-title")} }
                p { class: "whose", {self.show(&whose)} }
                p { strong { "{state}" } }
                for line in how {
                    p { "{line}" }
                }
            }
            main {
                for part in parts {
                    {part}
                }
                {self.sources()}
                section { class: "hash", "aria-labelledby": "hash",
                    h2 { id: "hash", {self.say("review-hash")} }
                    p { code { "{groups}" } }
                    p { {self.say("review-hash-how")} }
                }
            }
            footer { p { "{made}" } }
        }
    }

    fn part(&self, about: About) -> Element {
        let lines = self.review.lines.iter().filter(|line| line.entry.about == about);
        let rows: Vec<Element> = lines.map(|line| self.row(line)).collect();
        if rows.is_empty() {
            return rsx! {};
        }
        let id = about.name();
        let title = self.say(&format!("review-{id}"));
        rsx! {
            section { "aria-labelledby": "{id}",
                h2 { id: "{id}", "{title}" }
                table {
                    thead {
                        tr {
                            th { scope: "col", {self.say("review-col-days")} }
                            th { scope: "col", {self.say("review-col-says")} }
                            th { scope: "col", {self.say("review-col-who")} }
                        }
                    }
                    tbody {
                        for row in rows {
                            {row}
                        }
                    }
                }
            }
        }
    }

    /// An entry; one that nobody says is a heading of those below it.
    fn row(&self, line: &Line) -> Element {
        let entry = &line.entry;
        let words = |all: &[(String, String)]| {
            all.iter().map(|(_, words)| words.clone()).collect::<Vec<_>>()
        };
        let (said, notes) = (words(&line.texts), words(&line.notes));
        let is_heading =
            entry.bases.is_empty() && matches!(entry.about, About::Leaflet | About::Signs);
        if is_heading {
            return rsx! {
                tr {
                    th { colspan: "3", scope: "colgroup",
                        for words in said {
                            p { "{words}" }
                        }
                    }
                }
            };
        }
        let days = match &entry.days {
            Some(days) => self.show(&Text::key("review-days").with("days", days.clone())),
            None => self.say("review-any-day"),
        };
        let window = entry.window_basis.and_then(|basis| match basis {
            WindowBasis::Proposed => Some("by-proposed"),
            WindowBasis::Seed => None,
            WindowBasis::Provider => Some("by-provider"),
        });
        let mut who: Vec<String> = entry.bases.iter().map(|basis| self.who(basis)).collect();
        who.extend(window.map(|key| self.say(key)));
        who.dedup();
        rsx! {
            tr {
                td { class: "days", "{days}" }
                td {
                    for words in said {
                        p { dir: "auto", "{words}" }
                    }
                    for note in notes {
                        p { class: "note", "{note}" }
                    }
                }
                td { class: "who",
                    for who in who {
                        p { "{who}" }
                    }
                }
            }
        }
    }

    /// Who says so; a source by its letters, which are explained at the end.
    fn who(&self, basis: &Basis) -> String {
        match page_of(basis) {
            Some(page) => {
                let id = Text::Literal(page.id.clone());
                self.show(&Text::key("review-source").with("id", id))
            }
            None => self.show(&said_by(basis)),
        }
    }

    fn sources(&self) -> Element {
        let bases = self.review.lines.iter().flat_map(|line| &line.entry.bases);
        let ids: BTreeSet<&Arc<str>> = bases.filter_map(page_of).map(|page| &page.id).collect();
        let pages: Vec<&Source> = ids.into_iter().filter_map(|id| source(id)).collect();
        rsx! {
            section { "aria-labelledby": "sources",
                h2 { id: "sources", {self.say("sources-title")} }
                p { {self.say("seed-what")} ": " {self.say("seed-title")} }
                ul {
                    for page in pages {
                        li { key: "{page.id}", "{page.id}: {page.title}, {page.address}" }
                    }
                }
            }
        }
    }
}
