//! The window itself, and the page that it loads.

use dioxus::prelude::VirtualDom;
use dioxus_desktop::tao::event::{Event, WindowEvent};
use dioxus_desktop::tao::window::{Icon as WindowIcon, WindowBuilder};
use dioxus_desktop::{Config, LogicalSize};

use super::keep::end_for_good;
use super::prerender::{Prerendered, prerender};
use super::shell::{RootProps, root};
use super::start::Start;
use crate::care::Locale;
use crate::phone::{Handset, came_to_front};
use crate::platform;
use crate::texts::Texts;

const THEME: &str = include_str!("../../assets/theme.css");
const SCRIPT: &str = include_str!("../../assets/page.js");
/// The window's icon as plain pixels: a decoder would link in every image format.
const ICON: &[u8] = include_bytes!("../../assets/icons/window-128.rgba");
const ICON_SIZE: u32 = 128;
const ICONS: &str = include_str!("../../assets/icons.svg");

/// Opens the window, with a link on the page of plans, and runs until it is closed.
pub fn launch(sample: bool, link: Option<String>) -> ! {
    let start = if sample { Start::sample() } else { Start::real() };
    let system = platform::locale();
    let (start, early) = prerender(start, sample, system);
    let window = WindowBuilder::new()
        .with_title(Texts::of(early.locale()).say("app-name"))
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
            if matches!(event, Event::WindowEvent { event: WindowEvent::CloseRequested, .. }) {
                end_for_good();
            }
        })
        .with_custom_index(page(&early));
    #[cfg(feature = "desktop")]
    let config = match platform::prepare_web_folder() {
        Some(folder) => config.with_data_directory(folder),
        None => config,
    };
    let config = match WindowIcon::from_rgba(ICON.to_vec(), ICON_SIZE, ICON_SIZE) {
        Ok(icon) => config.with_icon(icon),
        Err(_) => config,
    };
    let props = RootProps::new(start, sample).in_locale(system).on_phone(Handset::here());
    let props = props.opening(link);
    let dom = VirtualDom::new_with_props(root, props);
    dioxus_desktop::launch::launch_virtual_dom(dom, config)
}

/// Opens the window again when its page has ended without being asked to, as where memory ran out: a blank window
/// tells nothing. What was stored is there, on Today.
#[cfg(feature = "desktop")]
pub(super) fn outlive_page() {
    use dioxus::prelude::try_consume_context;
    use dioxus_desktop::DesktopContext;

    // A page that is drawn without a window has none to lose.
    let Some(window) = try_consume_context::<DesktopContext>() else { return };
    platform::when_page_ends(&window.webview, || {
        end_for_good();
        if let Err(problem) = platform::programs::open_window_again() {
            eprintln!("afterglow: the page ended: {problem}");
            std::process::exit(1);
        }
    });
}

/// Whether the web view itself follows a link. Calls go to the system; no external page is opened.
fn follow(uri: &str) -> bool {
    match platform::leads(uri) {
        platform::Leads::Here => true,
        platform::Leads::ToCall => {
            // Best effort: if the system cannot call, the number is still on the page.
            let _ = platform::reach(uri);
            false
        }
        platform::Leads::Nowhere => false,
    }
}

/// The page the window loads: language, theme, icons and the prerendered content are there before
/// the app is connected to it. Its own script is `page.js`.
pub fn page(early: &Prerendered) -> String {
    let Locale { language, .. } = early.locale();
    let (lang, dir) = (language.tag(), language.direction());
    let title = Texts::of(language).say("app-name");
    let scale = platform::text_percent().map(|percent| format!("html{{font-size:{percent}%}}"));
    let scale = scale.unwrap_or_default();
    let (theme, early) = (early.theme(), early.markup());
    format!(
        r##"<!doctype html><html lang="{lang}" dir="{dir}"{theme}><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#FBF7F2" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151211" media="(prefers-color-scheme: dark)">
<style>{THEME}{scale}</style></head><body>{ICONS}<div id="main"></div>{early}<script>{SCRIPT}</script></body></html>"##
    )
}
