//! The least Dioxus window, and with a file in `FLOOR_STORE` the least one that stores something: what the
//! app's own window is measured against.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_desktop::tao::window::WindowBuilder;
use dioxus_desktop::{Config, LogicalSize};
use rusqlite::Connection;

fn main() {
    let window = WindowBuilder::new().with_inner_size(LogicalSize::new(420.0, 860.0));
    let config = Config::new().with_window(window).with_menu(None);
    let dom = match std::env::var_os("FLOOR_STORE") {
        Some(file) => VirtualDom::new_with_props(Press, PressProps { file: file.into() }),
        None => VirtualDom::new(floor),
    };
    dioxus_desktop::launch::launch_virtual_dom(dom, config)
}

fn floor() -> Element {
    rsx! {
        h1 { "Floor" }
    }
}

/// A button over the whole page: each press is a row that is on the disk before the words change.
#[component]
fn Press(file: std::path::PathBuf) -> Element {
    let store = use_hook(|| {
        let store = Connection::open(&file).expect("a store");
        store
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 CREATE TABLE IF NOT EXISTS press (id INTEGER PRIMARY KEY)",
            )
            .expect("a table");
        Rc::new(RefCell::new(store))
    });
    let mut presses = use_signal(|| 0);
    rsx! {
        button {
            style: "position: fixed; inset: 0; font-size: 40px",
            onclick: move |_| {
                store.borrow().execute("INSERT INTO press DEFAULT VALUES", []).expect("stored");
                presses += 1;
            },
            "Pressed {presses}"
        }
    }
}
