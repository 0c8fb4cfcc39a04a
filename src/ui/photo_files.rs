//! How photos reach the page: the web view asks for `/photos/HASH/FILE`, and gets the file's bytes.

use dioxus::prelude::*;
use dioxus_desktop::wry::http::{Response, StatusCode};
use dioxus_desktop::{AssetRequest, DesktopContext, RequestAsyncResponder, use_asset_handler};

use super::state::Ui;
use crate::app::{Copy, PhotoFiles};
use crate::photos::Hash;

/// The first part of the paths.
const NAME: &str = "photos";

/// The address of a photo's file.
pub(super) fn address(hash: &Hash, copy: Copy) -> String {
    format!("/{NAME}/{hash}/{}", copy.name())
}

/// Answers the web view, where there is one.
#[component]
pub(super) fn ServePhotos() -> Element {
    let is_window = use_hook(|| try_consume_context::<DesktopContext>().is_some());
    if is_window {
        return rsx! { Serving {} };
    }
    rsx! {}
}

#[component]
fn Serving() -> Element {
    let ui = Ui::here();
    use_asset_handler(NAME, move |request, responder| {
        let files = ui.app.peek().photo_files();
        // A thread of its own: a disk may be slow, and the window goes on.
        std::thread::spawn(move || answer(&files, &request, responder));
    });
    rsx! {}
}

fn answer(files: &PhotoFiles, request: &AssetRequest, responder: RequestAsyncResponder) {
    let bytes =
        asked_for(request.uri().path()).and_then(|(hash, copy)| files.read(&hash, copy).ok());
    let status = if bytes.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let response = Response::builder()
        .status(status)
        .header("Content-Type", "image/jpeg")
        // The web view keeps no copy: a removed photo is gone.
        .header("Cache-Control", "no-store")
        .body(bytes.unwrap_or_default());
    if let Ok(response) = response {
        responder.respond(response);
    }
}

/// What a path names: a hash and one of two file names, nothing else.
fn asked_for(path: &str) -> Option<(Hash, Copy)> {
    let mut parts = path.trim_start_matches('/').split('/');
    let (NAME, hash, file, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next())
    else {
        return None;
    };
    Some((Hash::parse(hash)?, Copy::named(file)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_files_of_photos_can_be_asked_for() {
        let hash = Hash::parse(&"0a".repeat(32)).expect("a hash");
        for copy in [Copy::Whole, Copy::Small] {
            assert_eq!(asked_for(&address(&hash, copy)), Some((hash.clone(), copy)));
        }
        for path in [
            "/photos/../afterglow.db",
            &format!("/photos/{hash}/../../afterglow.db"),
            &format!("/photos/{hash}"),
            &format!("/other/{hash}/small.jpg"),
            &format!("/photos/{hash}/small.jpg/x"),
            &format!("/photos/{}/small.jpg", "0A".repeat(32)),
            "/photos//small.jpg",
        ] {
            assert_eq!(asked_for(path), None, "{path}");
        }
    }
}
