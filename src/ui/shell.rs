//! The frame around the screens: the window, the page it loads, tabs, snackbar, and who is shown.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_desktop::tao::event::{Event, WindowEvent};
use dioxus_desktop::tao::window::WindowBuilder;
use dioxus_desktop::{Config, LogicalSize};

use super::components::{Anew, Icon, Problem, Snackbar, Title};
use super::screens;
use super::state::{Page, Ui};
use crate::app::{App, AppError, Moment, SetAside};
use crate::phone::{Handset, came_to_front};
use crate::platform;
use crate::texts::Texts;

const THEME: &str = include_str!("../../assets/theme.css");
const SCRIPT: &str = include_str!("../../assets/page.js");
const ICON: &[u8] = include_bytes!("../../assets/icons/png/128.png");
const ICONS: &str = include_str!("../../assets/icons.svg");

/// What the window starts with: an open app, or why there is none.
#[derive(Clone)]
pub struct Start(Rc<dyn Fn() -> Opened>);

/// An open app and the damaged file it set aside, or why there is none.
type Opened = Result<(App, Option<SetAside>), AppError>;

impl Start {
    /// The data folder of this device.
    pub fn real() -> Self {
        Self(Rc::new(|| {
            let folder = platform::data_folder().ok_or(AppError::NoHome)?;
            let (mut app, aside) = App::open(&folder, platform::now())?;
            // The agent may have met the damage while no window was open.
            let aside = match aside {
                Some(aside) => Some(aside),
                None => app.take_set_aside()?,
            };
            Ok((app, aside))
        }))
    }

    /// A sample recovery that is kept nowhere.
    pub fn sample() -> Self {
        Self(Rc::new(|| Ok((App::sample(Moment::current())?, None))))
    }

    /// Whatever a test wants to be shown.
    pub fn with(open: impl Fn() -> Opened + 'static) -> Self {
        Self(Rc::new(open))
    }

    pub(super) fn open(&self) -> Opened {
        (self.0)()
    }
}

impl PartialEq for Start {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Opens the window and runs until it is closed.
pub fn launch(sample: bool) -> ! {
    let start = if sample { Start::sample() } else { Start::real() };
    let texts = Texts::english();
    let window = WindowBuilder::new()
        .with_title(texts.say("app-name"))
        .with_inner_size(LogicalSize::new(420.0, 860.0))
        .with_min_inner_size(LogicalSize::new(320.0, 480.0));
    let config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_disable_context_menu(true)
        .with_navigation_handler(follow)
        .with_custom_event_handler(|event, _| {
            let focused = matches!(
                event,
                Event::WindowEvent { event: WindowEvent::Focused(true), .. } | Event::Resumed
            );
            if focused {
                came_to_front();
            }
        })
        .with_custom_index(page());
    #[cfg(feature = "desktop")]
    let config = match platform::prepare_web_folder() {
        Some(folder) => config.with_data_directory(folder),
        None => config,
    };
    let config = match dioxus_desktop::icon_from_memory(ICON) {
        Ok(icon) => config.with_icon(icon),
        Err(_) => config,
    };
    let dom =
        VirtualDom::new_with_props(root, RootProps::new(start, sample).on_phone(Handset::here()));
    dioxus_desktop::launch::launch_virtual_dom(dom, config)
}

/// Whether the web view itself goes where a link leads. A call is the system's; of others' pages none is
/// opened.
fn follow(uri: &str) -> bool {
    match platform::leads(uri) {
        platform::Leads::Here => true,
        platform::Leads::ToCall => {
            // Best effort: without a way to call, the number still stands on the page.
            let _ = platform::call_number(uri);
            false
        }
        platform::Leads::Nowhere => false,
    }
}

/// The page the window loads: language, theme and icons are there before anything is painted. What
/// it does by itself stands in `page.js`.
pub fn page() -> String {
    let texts = Texts::english();
    let (lang, title) = (texts.language(), texts.say("app-name"));
    let scale = platform::text_percent().map(|percent| format!("html{{font-size:{percent}%}}"));
    let scale = scale.unwrap_or_default();
    format!(
        r##"<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#FBF7F2" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151211" media="(prefers-color-scheme: dark)">
<style>{THEME}{scale}</style></head><body>{ICONS}<div id="main"></div><script>{SCRIPT}</script></body></html>"##
    )
}

/// What the root component is given.
#[derive(Clone, PartialEq, Props)]
pub struct RootProps {
    start: Start,
    #[props(default)]
    sample: bool,
    #[props(default)]
    phone: Option<Handset>,
}

impl RootProps {
    /// What to start with, and whether that is the sample recovery.
    pub fn new(start: Start, sample: bool) -> Self {
        Self { start, sample, phone: None }
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
        Rc::new(std::cell::RefCell::new(Some(opened)))
    });
    let mut failed = use_signal(|| None::<String>);
    let ui = use_hook(|| {
        let texts = Texts::english();
        match opened.borrow_mut().take() {
            Some(Ok((app, aside))) => Some(Ui::new(app, aside, props.sample, props.phone.clone())),
            Some(Err(error)) => {
                failed.set(Some(texts.show(&error.text(), Moment::current())));
                None
            }
            None => None,
        }
    });
    match ui {
        Some(ui) => {
            use_context_provider(|| ui);
            rsx! {
                Boundary { Shell {} }
            }
        }
        None => rsx! {
            main { class: "page bare",
                div { class: "col stack top",
                    h1 { {Texts::english().say("app-name")} }
                    Problem { message: failed().unwrap_or_default() }
                }
            }
        },
    }
}

#[component]
fn Shell() -> Element {
    let ui = Ui::here();
    use_future(move || ui.keep_current());
    use_future(move || ui.hear_back());
    use_future(move || ui.hear_front());
    use_hook(|| ui.start_reminders());
    let appearance = ui.read(|app, _| app.appearance())?;
    use_effect(move || {
        let theme = ui.read(|app, _| app.appearance()).unwrap_or_default();
        let theme = if theme == "system" { String::new() } else { theme };
        document::eval(&format!("document.documentElement.dataset.theme = '{theme}'"));
    });
    let welcomed = ui.read(|app, _| app.is_welcomed())?;
    if !welcomed {
        return rsx! {
            Snackbar {}
            Aside {}
            Boundary { screens::FirstStart {} }
        };
    }
    let page = ui.page();
    rsx! {
        // First, so that it is the first to be reached by keyboard.
        Snackbar {}
        main { class: "page", id: "page", "data-appearance": "{appearance}",
            if ui.is_sample() {
                SampleBanner {}
            }
            Aside {}
            // An error of one page does not stay on the next.
            Anew { on: "{page:?}",
                Boundary {
                    match page {
                        Page::Today | Page::Question(_) => rsx! { screens::Today {} },
                        Page::CanI => rsx! { screens::CanI {} },
                        Page::More => rsx! { screens::More {} },
                        Page::Treatments => rsx! { screens::Treatments {} },
                        Page::Professional => rsx! { screens::ProfessionalPage {} },
                        Page::Appointments => rsx! { screens::Appointments {} },
                        Page::Reminders => rsx! { screens::Reminders {} },
                        Page::Health => rsx! { screens::Health {} },
                        Page::About => rsx! { screens::About {} },
                    }
                }
            }
        }
        Tabs {}
    }
}

/// Shows the sentence of an error in place of the screen that met it.
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

/// The sentence of an error, until what is shown may be another.
#[component]
fn Failed(errors: ErrorContext) -> Element {
    let ui = Ui::here();
    let met = use_hook(|| ui.revision());
    let shown = errors.error().map(|error| match error.downcast_ref::<AppError>() {
        Some(error) => Texts::english().show(&error.text(), Moment::current()),
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

/// The word of a damaged file that was set aside, above everything else.
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

/// The tabs: at the bottom on a phone, at the side in a wide window.
#[component]
fn Tabs() -> Element {
    let ui = Ui::here();
    let tabs = [
        (Page::Today, "today", "tab-today"),
        (Page::CanI, "cani", "tab-can-i"),
        (Page::More, "more", "tab-more"),
    ];
    let current = ui.page().tab();
    rsx! {
        nav { class: "tabs", "aria-label": ui.say("tabs-label"), style: "--tabs: {tabs.len()}",
            div { class: "brand", "aria-hidden": "true",
                svg { view_box: "0 0 44 44",
                    path { class: "brand-arc", d: "M4 32A18 18 0 0 1 40 32" }
                    circle { class: "brand-light", cx: "12.2", cy: "17", r: "6.5" }
                }
            }
            ul {
                for (page , icon , name) in tabs {
                    li { key: "{name}",
                        button {
                            class: "tab",
                            "aria-current": if page == current { "page" },
                            onclick: move |_| ui.go(page),
                            svg { class: "under", view_box: "0 0 56 12", "aria-hidden": "true",
                                path { d: "M2 10.5Q28 -6 54 10.5" }
                            }
                            Icon { name: icon }
                            {ui.say(name)}
                        }
                    }
                }
            }
        }
    }
}
