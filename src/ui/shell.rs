//! The frame around the screens: the tabs, the snackbar, errors, and whose data is shown.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use super::clock::Source;
use super::components::{Anew, Problem, Snackbar, Title};
use super::data::{Met, use_query};
use super::device::Closed;
use super::photo_files::ServePhotos;
use super::start::Start;
use super::state::Ui;
use super::tabs::Tabs;
use super::{screens, script};
use crate::app::Moment;
use crate::care::Locale;
use crate::phone::Handset;
use crate::texts::Texts;

/// The root component's arguments.
#[derive(Clone, PartialEq, Props)]
pub struct RootProps {
    start: Start,
    #[props(default)]
    sample: bool,
    #[props(default)]
    phone: Option<Handset>,
    #[props(default)]
    beforehand: bool,
    #[props(default)]
    link: Option<String>,
    #[props(default)]
    system: Locale,
    source: Source,
}

impl RootProps {
    /// What to start with, and whether that is the sample recovery.
    pub fn new(start: Start, sample: bool) -> Self {
        let (system, source) = (Locale::default(), Source(Moment::current));
        Self { start, sample, phone: None, beforehand: false, link: None, system, source }
    }

    /// The same where things are written so, unless the client chose otherwise.
    #[must_use]
    pub fn in_locale(mut self, system: Locale) -> Self {
        self.system = system;
        self
    }

    /// The same, for rendering only: nothing is started, watched or changed.
    pub(super) fn beforehand(mut self) -> Self {
        self.beforehand = true;
        self
    }

    /// The same with a link to look at.
    #[must_use]
    pub fn opening(mut self, link: Option<String>) -> Self {
        self.link = link;
        self
    }

    /// The same with this clock.
    #[must_use]
    pub fn by(mut self, clock: fn() -> Moment) -> Self {
        self.source = Source(clock);
        self
    }

    /// The same on a phone.
    #[must_use]
    pub fn on_phone(mut self, phone: Option<Handset>) -> Self {
        self.phone = phone;
        self
    }
}

/// The whole window.
pub fn root(props: RootProps) -> Element {
    let opened = use_hook(|| {
        let opened = props.start.open();
        Rc::new(RefCell::new(Some(opened)))
    });
    let mut failed = use_signal(|| None::<String>);
    let system = props.system;
    let locale = use_context_provider(|| {
        let opened = opened.borrow();
        let app = opened.as_ref().and_then(|opened| opened.as_ref().ok());
        Signal::new(app.map_or(system, |(app, _)| app.locale(system).unwrap_or(system)))
    });
    let language = use_memo(move || locale.read().language);
    use_effect(move || script::speak(language()));
    let texts = Texts::of(locale());
    let ui = use_hook(|| match opened.borrow_mut().take() {
        Some(Ok((app, aside))) => Some(Ui::new(
            app,
            aside,
            props.sample,
            props.phone.clone(),
            (system, locale),
            props.source,
        )),
        Some(Err(error)) => {
            failed.set(Some(texts.show(&error.text(), Moment::current())));
            None
        }
        None => None,
    });
    match ui {
        Some(ui) => {
            use_context_provider(|| ui);
            rsx! {
                if !props.beforehand {
                    Alive { link: props.link.clone() }
                }
                Boundary { Shell {} }
                Moved {}
            }
        }
        None => rsx! {
            main { class: "page bare",
                div { class: "col stack top",
                    h1 { {texts.say("app-name")} }
                    Problem { message: failed().unwrap_or_default() }
                }
            }
        },
    }
}

/// What a window does besides drawing.
#[component]
fn Alive(link: Option<String>) -> Element {
    let ui = Ui::here();
    use_future(move || ui.keep_current());
    use_future(move || ui.listen_for_back());
    use_future(move || ui.listen_for_front());
    use_future(move || ui.listen_for_picked());
    use_hook(|| {
        #[cfg(feature = "desktop")]
        super::launch::outlive_page();
        ui.follow_opened();
        if let Some(link) = link.filter(|link| !link.is_empty()) {
            ui.look_at(link.into_bytes());
        }
        ui.follow_outside();
        ui.start_reminders();
    });
    rsx! {
        ServePhotos {}
    }
}

/// Marks the last move in the page. It is sent together with the new page, so that `page.js` can scroll
/// and set the focus before that is painted.
#[component]
fn Moved() -> Element {
    let moved = Ui::here().last_move();
    rsx! {
        span { hidden: true, "data-move": "{moved.number}", "data-place": "{moved.depth}", "data-anew": "{moved.anew}" }
    }
}

#[component]
fn Shell() -> Element {
    let ui = Ui::here();
    let looks = use_query(|app, _| app.appearance());
    let welcomed = use_query(|app, _| app.is_welcomed());
    use_effect(move || script::show_look(looks().unwrap_or_default()));
    let locale = use_query(move |app, _| app.locale(ui.system()));
    use_effect(move || {
        if let Ok(locale) = locale() {
            ui.write_in(locale);
        }
    });
    let (appearance, welcomed) = (looks()?, welcomed()?);
    if !welcomed {
        return rsx! {
            Snackbar {}
            Aside {}
            Boundary { screens::FirstStart {} }
        };
    }
    if ui.closed.read().is_some() {
        return rsx! { Closed {} };
    }
    if ui.keeping.is_replacing() {
        return rsx! { screens::Replacing {} };
    }
    let page = ui.page();
    rsx! {
        // First, so that the keyboard reaches it first.
        Snackbar {}
        main { class: "page", id: "page", "data-appearance": appearance.name(),
            if ui.is_sample() {
                SampleBanner {}
            }
            Aside {}
            // An error of one page does not carry over to the next.
            Anew { on: "{page:?}",
                Boundary {
                    screens::Opened { page }
                }
            }
        }
        Tabs {}
    }
}

/// Shows an error in place of the screen that caused it.
#[component]
fn Boundary(children: Element) -> Element {
    rsx! {
        ErrorBoundary {
            handle_error: move |errors: ErrorContext| {
                rsx! { Failed { errors } }
            },
            {children}
        }
    }
}

/// The error, until what is shown may have changed.
#[component]
fn Failed(errors: ErrorContext) -> Element {
    let ui = Ui::here();
    let met = use_hook(|| ui.revision());
    let shown = errors.error().map(|error| match error.downcast_ref::<Met>() {
        Some(Met(error)) => ui.texts().show(&error.text(), Moment::current()),
        None => error.to_string(),
    });
    use_effect(move || {
        if ui.revision() != met {
            errors.clear_errors();
        }
    });
    rsx! {
        div { class: "col stack top",
            Title { text: ui.say("error-title") }
            Problem { message: shown.unwrap_or_default() }
        }
    }
}

/// The notice of a damaged file that was set aside, above everything else.
#[component]
fn Aside() -> Element {
    let ui = Ui::here();
    match ui.aside() {
        Some(aside) => rsx! {
            div { class: "col aside-note", Problem { message: ui.show(&aside.text()) } }
        },
        None => rsx! {},
    }
}

#[component]
fn SampleBanner() -> Element {
    let ui = Ui::here();
    rsx! {
        div { class: "banner", role: "note",
            div { class: "col banner-in",
                p { {ui.say("sample-banner")} }
                button { class: "btn text", onclick: move |_| ui.leave_sample(), {ui.say("sample-leave")} }
            }
        }
    }
}
