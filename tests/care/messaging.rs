//! Where a message goes: an e-mail address or a phone number is opened, nothing else is.

use afterglow::care::messaging::messaging;
use proptest::prelude::*;

use crate::support::cases;

fn uri(text: &str) -> Option<String> {
    messaging(text, "GB".parse().ok()).map(|way| way.uri)
}

/// As clinics print their addresses, and what must not become one.
#[test]
fn addresses_as_people_write_them() {
    let table = [
        ("ines@linden.example", Some("mailto:ines@linden.example")),
        (
            "  Ines.Moreau+skin@linden-clinic.co.uk ",
            Some("mailto:Ines.Moreau+skin@linden-clinic.co.uk"),
        ),
        ("mailto:ines@linden.example", Some("mailto:ines@linden.example")),
        ("+44 20 7946 0018", Some("sms:+442079460018")),
        ("020 7946 0018", Some("sms:+442079460018")),
        // A messenger's address is copied: the app opens no page of others.
        ("https://wa.me/442079460018", None),
        ("t.me/ines", None),
        ("@ines on Signal", None),
        ("Signal: +44 20 7946 0018", None),
        // Nothing that adds a recipient, a subject or a body.
        ("ines@linden.example?cc=x@y.example", None),
        ("ines@linden.example,x@y.example", None),
        ("ines@linden.example ines@y.example", None),
        ("mailto:mailto:ines@linden.example", None),
        ("ines%0abcc@linden.example", None),
        ("javascript:alert(1)@x.example", None),
        ("ines@linden", None),
        ("@linden.example", None),
        ("", None),
    ];
    for (text, wanted) in table {
        assert_eq!(uri(text).as_deref(), wanted, "{text}");
    }
    assert_eq!(messaging("020 7946 0018", None), None, "of which country?");
}

proptest! {
    #![proptest_config(cases(500))]

    /// Whatever is typed, what is opened has a known scheme and no mark that means something in it.
    #[test]
    fn nothing_but_an_address_is_ever_opened(text in "\\PC{0,40}|[a-z@.?&=%:/,; +0-9]{0,30}") {
        let Some(uri) = uri(&text) else { return Ok(()) };
        let (scheme, rest) = uri.split_once(':').expect("a scheme");
        prop_assert!(matches!(scheme, "mailto" | "sms"), "{}", uri);
        let plain = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
        prop_assert!(rest.chars().all(plain) && rest.matches('@').count() <= 1, "{}", uri);
    }
}
