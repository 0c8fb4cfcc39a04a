//! The web view's own files.

use std::path::PathBuf;

use super::files::make_private_folder;
use super::folder::{of_the_system, web_folder};

/// What `WebKitGTK` puts into a folder that is its own. Earlier versions let it use the data folder.
const OF_THE_WEB_VIEW: [&str; 10] = [
    "WebKitCache",
    "CacheStorage",
    "databases",
    "deviceidhashsalts",
    "hsts-storage.sqlite",
    "itp",
    "localstorage",
    "mediakeys",
    "serviceworkers",
    "storage",
];

/// Makes the web view's own folder, closed to others, and clears away what an earlier version let it
/// leave among the client's data.
pub fn prepare_web_folder() -> Option<PathBuf> {
    if let Some(mixed) = of_the_system() {
        for name in OF_THE_WEB_VIEW {
            let path = mixed.join(name);
            // Best effort: most of it was never there.
            let _ = std::fs::remove_file(&path).or_else(|_| std::fs::remove_dir_all(&path));
        }
    }
    let folder = web_folder()?;
    make_private_folder(folder.parent()?).ok()?;
    make_private_folder(&folder).ok()?;
    Some(folder)
}

/// Calls `then` when the process that shows the page has ended without being asked to.
#[cfg(target_os = "linux")]
pub fn when_page_ends(view: &wry::WebView, then: impl Fn() + 'static) {
    use gtk::glib::prelude::ObjectExt;
    use wry::WebViewExtUnix;

    view.webview().connect_local("web-process-terminated", false, move |_| {
        then();
        None
    });
}

/// Elsewhere the system's own web view tells nothing of it.
#[cfg(not(target_os = "linux"))]
pub fn when_page_ends(_view: &wry::WebView, _then: impl Fn() + 'static) {}
