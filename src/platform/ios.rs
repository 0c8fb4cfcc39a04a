//! What iOS does for the app besides reminders: the clipboard, and opening what others open.
#![expect(unsafe_code, reason = "the bindings mark these calls so")]

use std::io;

use objc2::MainThreadMarker;
use objc2_foundation::{NSDictionary, NSString, NSURL};
use objc2_ui_kit::{UIApplication, UIPasteboard};

/// The text on the clipboard; iOS asks the client whether the app may have it.
pub(crate) fn clipboard_text() -> io::Result<String> {
    // SAFETY: a plain question; it is asked on the main thread, as the screens are.
    let text = unsafe { UIPasteboard::generalPasteboard().string() };
    Ok(text.map(|text| text.to_string()).unwrap_or_default())
}

/// Puts a text on the clipboard; on the main thread.
pub(crate) fn copy_text(text: &str) {
    // SAFETY: a plain request; it is made on the main thread, as the screens are.
    unsafe { UIPasteboard::generalPasteboard().setString(Some(&NSString::from_str(text))) };
}

/// Lets iOS open what an address names; on the main thread.
pub(crate) fn open(uri: &str) -> io::Result<()> {
    let main = MainThreadMarker::new().ok_or(io::ErrorKind::WouldBlock)?;
    let url = NSURL::URLWithString(&NSString::from_str(uri)).ok_or(io::ErrorKind::InvalidInput)?;
    let (app, none) = (UIApplication::sharedApplication(main), NSDictionary::new());
    // SAFETY: there are no options whose type could be wrong.
    unsafe { app.openURL_options_completionHandler(&url, &none, None) };
    Ok(())
}
