//! The least Dioxus window: what the app's own window is measured against.

use dioxus::prelude::*;
use dioxus_desktop::tao::window::WindowBuilder;
use dioxus_desktop::{Config, LogicalSize};

fn main() {
    let window = WindowBuilder::new().with_inner_size(LogicalSize::new(420.0, 860.0));
    let config = Config::new().with_window(window).with_menu(None);
    dioxus_desktop::launch::launch_virtual_dom(VirtualDom::new(floor), config)
}

fn floor() -> Element {
    rsx! {
        h1 { "Floor" }
    }
}
