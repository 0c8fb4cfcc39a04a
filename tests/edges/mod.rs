//! The edges of the machine: arguments of any kind, clocks that are wrong, outputs and folders that
//! cannot be written to, programs that moved.

mod arguments;
mod clock;
mod entries;
mod files;
mod folder;
mod login;
mod output;
mod scripts;
mod wipe;

/// Behind the buttons the scheme is looked at again.
#[test]
fn what_is_no_call_and_no_message_is_refused_before_the_system_is_asked() {
    for uri in ["https://example.org", "file:///etc/hosts", "javascript:alert(1)", "ines", ""] {
        let refused = afterglow::platform::reach(uri).expect_err(uri);
        assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput, "{uri}");
    }
}
