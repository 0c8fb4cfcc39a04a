//! The report for the professional: what the client chose, as one page to print that stands by itself.
//!
//! It repeats what was noted. All of it goes through the renderer of the window, which escapes it: somebody's words
//! never become markup.

mod course;
mod lists;
mod paper;
mod review;
mod skin;

pub use course::{Noted, drawing, noted, present, seen, table, words};
pub use review::{Review, reviewed_in, reviewed_on, reviewed_text};

use std::collections::BTreeSet;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::{self, App, AppError, Mark, PhotoView, Report};
use crate::care::{Locale, Moment, Text, civil};
use crate::photos::copy_within;
use crate::texts::Texts;
use paper::Paper;

/// How each report begins: a file that begins otherwise is somebody else's.
const BEGINNING: &str = "<!doctype html>\n<!-- Afterglow: report -->\n";

const STYLE: &str = include_str!("../../assets/report.css");

/// What a reader may load for the page: what is in it, and no script.
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/// The longer side of a photo in a report, in pixels: more than paper shows at that size.
const LONGEST: u32 = 1200;

/// A report as a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// All of it.
    pub html: String,
    /// The chosen photos that have lost their files, or whose files are damaged.
    pub lost: Vec<PhotoView>,
}

/// The name of a report's file.
pub fn file_name(report: &Report) -> String {
    format!("afterglow-report-{}.html", report.treatment.date)
}

/// Writes a report as a page; `system` is how things are written where the client chose nothing.
pub fn page(app: &App, report: &Report, system: Locale, moment: Moment) -> Result<Page, AppError> {
    // The same words whoever asks for the file.
    let texts = Texts::of(app.locale(system)?);
    let pictures: Vec<(PhotoView, Option<String>)> =
        report.photos.iter().map(|view| (view.clone(), picture(app, view))).collect();
    let lost = pictures.iter().filter(|(_, picture)| picture.is_none());
    let lost = lost.map(|(view, _)| view.clone()).collect();
    let paper = Paper::new(texts, moment, report, app.folder().is_none());
    let body = dioxus_ssr::render_element(paper.body(&pictures));
    let html = whole(BEGINNING, texts, &paper.title(), STYLE, &body);
    Ok(Page { html, lost })
}

/// A whole page, which loads nothing.
fn whole(beginning: &str, texts: &Texts, title: &str, style: &str, body: &str) -> String {
    let title = dioxus_ssr::render_element(rsx! { title { "{title}" } });
    let language = texts.language();
    let way = language.direction();
    let tag = language.tag();
    format!(
        "{beginning}<html lang=\"{tag}\" dir=\"{way}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"only light\">\n\
         <meta name=\"robots\" content=\"noindex\">\n{title}\n<style>\n{style}</style>\n</head>\n\
         <body>{body}</body>\n</html>\n"
    )
}

/// Writes a report's page in one go. In place of another report, never of any other file.
pub fn save(path: &Path, html: &str) -> Result<(), AppError> {
    app::save(path, html.as_bytes(), Mark::beginning(BEGINNING))
}

/// Which of the chosen photos have no picture any more; `None` where all have.
pub fn lost(photos: &[PhotoView]) -> Option<Text> {
    let days: BTreeSet<NaiveDate> = photos.iter().map(|view| view.photo.date).collect();
    let days = days.into_iter().map(|date| Text::key("photo-date").with("date", date));
    let text = Text::key("report-lost").with("count", photos.len());
    (!photos.is_empty()).then(|| text.with("days", days.collect::<Vec<_>>()))
}

/// A photo as the page has it in itself; `None` where its file is lost or damaged.
fn picture(app: &App, view: &PhotoView) -> Option<String> {
    let bytes = app.photo_bytes(&view.photo).ok()?;
    if !view.photo.hash.is_of(&bytes) {
        return None;
    }
    let copy = copy_within(&bytes, LONGEST).ok()?;
    Some(format!("data:image/jpeg;base64,{}", STANDARD.encode(copy)))
}

/// A moment at which every date shows its year: a paper outlasts the year in which it is printed.
fn long_ago(moment: Moment) -> Moment {
    Moment { now: civil::start_of(civil::FIRST_DATE, moment.zone), ..moment }
}
