//! Today, rendered before the window opens: the page shows it until the app is connected.

use std::cell::RefCell;

use dioxus::prelude::VirtualDom;

use super::shell::{RootProps, root};
use super::start::Start;
use crate::app::{App, Appearance};
use crate::care::Locale;

/// What the page shows until the app is connected to it. Empty when there is nothing to show yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prerendered {
    appearance: Appearance,
    locale: Locale,
    html: String,
}

impl Prerendered {
    /// Nothing yet, for a client who reads so.
    pub fn blank(locale: Locale) -> Self {
        Self { locale, ..Self::default() }
    }

    /// The chosen theme, as an attribute of the page; empty when it follows the system.
    pub(super) fn theme(&self) -> &'static str {
        match self.appearance {
            Appearance::System => "",
            Appearance::Light => " data-theme=\"light\"",
            Appearance::Dark => " data-theme=\"dark\"",
        }
    }

    /// How it is written.
    pub(super) fn locale(&self) -> Locale {
        self.locale
    }

    /// Visible but inert and hidden from assistive technology: it does not work yet.
    pub(super) fn markup(&self) -> String {
        if self.html.is_empty() {
            return String::new();
        }
        format!(r#"<div id="early" inert aria-hidden="true">{}</div>"#, self.html)
    }
}

/// Renders the window's first view for its page. Returns what that window starts with: the store is opened
/// a second time, unless it could not be opened or a damaged file was set aside.
pub fn prerender(start: Start, sample: bool, system: Locale) -> (Start, Prerendered) {
    let opened = start.open();
    match opened {
        Ok((app, None)) => (start, render(app, sample, system)),
        other => {
            let once = RefCell::new(Some(other));
            let first = Start::with(move || once.take().unwrap_or_else(|| start.open()));
            (first, Prerendered::blank(system))
        }
    }
}

/// The first start has fields that take the focus: it is not rendered.
fn render(app: App, sample: bool, system: Locale) -> Prerendered {
    let appearance = app.appearance().unwrap_or_default();
    let locale = app.locale(system).unwrap_or(system);
    if !app.is_welcomed().unwrap_or(false) {
        return Prerendered { appearance, locale, html: String::new() };
    }
    let app = RefCell::new(Some((app, None)));
    let start = Start::with(move || app.take().ok_or(crate::app::AppError::NoHome));
    let props = RootProps::new(start, sample).in_locale(system).beforehand();
    let mut dom = VirtualDom::new_with_props(root, props);
    dom.rebuild_in_place();
    Prerendered { appearance, locale, html: dioxus_ssr::render(&dom) }
}
