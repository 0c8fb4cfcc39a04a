//! What iOS does for the app besides reminders: the clipboard, and opening what others open.

use std::io;

use objc2::MainThreadMarker;
use objc2_foundation::{NSDictionary, NSString, NSURL};
use objc2_ui_kit::{UIApplication, UIPasteboard};

/// The text on the clipboard; iOS asks the client whether the app may have it.
pub(crate) fn clipboard_text() -> io::Result<String> {
    // SAFETY: a plain question; it is asked on the main thread, as the screens are.
    #[expect(unsafe_code, reason = "the binding marks every use of the pasteboard so")]
    let text = unsafe { UIPasteboard::generalPasteboard().string() };
    Ok(text.map(|text| text.to_string()).unwrap_or_default())
}

/// Lets iOS open what an address names; on the main thread.
pub(crate) fn open(uri: &str) -> io::Result<()> {
    let main = MainThreadMarker::new().ok_or(io::ErrorKind::WouldBlock)?;
    let url = NSURL::URLWithString(&NSString::from_str(uri)).ok_or(io::ErrorKind::InvalidInput)?;
    // SAFETY: there are no options whose type could be wrong.
    #[expect(unsafe_code, reason = "the options are not typed")]
    unsafe {
        UIApplication::sharedApplication(main).openURL_options_completionHandler(
            &url,
            &NSDictionary::new(),
            None,
        );
    }
    Ok(())
}
