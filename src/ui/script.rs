//! The scripts that the window runs in its page: fixed text with language tags, never text from elsewhere.
//! `tests/house.rs` enforces this.

use dioxus::document::{Eval, eval};

use crate::app::Appearance;
use crate::care::Language;

const SYSTEM: &str = "document.documentElement.dataset.theme = ''";
const LIGHT: &str = "document.documentElement.dataset.theme = 'light'";
const DARK: &str = "document.documentElement.dataset.theme = 'dark'";

const LISTEN_BACK: &str = "window.afterglow.listen((depth) => dioxus.send(depth));
    await new Promise(() => {});";

const LISTEN_PICKED: &str = "window.afterglow.pick((file) => dioxus.send(file));
    await new Promise(() => {});";

const LISTEN_FRONT: &str = "document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') dioxus.send(true);
    });
    await new Promise(() => {});";

const FRAME: &str = "requestAnimationFrame(() => setTimeout(() => dioxus.send(true)))";

const ASK_AGAIN: &str = "const field = document.getElementById('ask-field');
    field?.focus(); field?.scrollIntoView({block: 'center'})";

/// Sets the theme of the page.
pub(super) fn show_look(look: Appearance) {
    eval(match look {
        Appearance::System => SYSTEM,
        Appearance::Light => LIGHT,
        Appearance::Dark => DARK,
    });
}

/// Sets the language of the page, and its direction.
pub(super) fn speak(language: Language) {
    let (tag, direction) = (language.tag(), language.direction());
    eval(&format!(
        "document.documentElement.lang = '{tag}'; document.documentElement.dir = '{direction}'"
    ));
}

/// Sends the depth each time that the client goes back by a gesture, a key or a system button.
pub(super) fn listen_for_back() -> Eval {
    eval(LISTEN_BACK)
}

/// Sends each file that is picked on a phone: the number of the pick, its name, of how many, its size, and
/// its bytes in base64.
pub(super) fn listen_for_picked() -> Eval {
    eval(LISTEN_PICKED)
}

/// Sends a message each time that the page becomes visible again.
pub(super) fn listen_for_front() -> Eval {
    eval(LISTEN_FRONT)
}

/// Sends a message once the page has been painted.
pub(super) fn painted() -> Eval {
    eval(FRAME)
}

/// Focuses the field of "Can I?" and scrolls to it.
pub(super) fn focus_question() {
    eval(ASK_AGAIN);
}
