//! The call button dials the right number or is not there.
//!
//! What each number is written like in its country, and what it is in full, is public knowledge of that
//! country: the expectations are not what the code says.

use afterglow::care::Region;
use afterglow::care::calling::numbers;
use proptest::prelude::*;

use crate::support::cases;

fn dialled(region: &str, text: &str) -> Vec<String> {
    let numbers = numbers(text, region.parse().ok());
    numbers
        .into_iter()
        .map(|number| match number.extension {
            Some(extension) => format!("{} x{extension}", number.uri.trim_start_matches("tel:")),
            None => number.uri.trim_start_matches("tel:").to_owned(),
        })
        .collect()
}

#[test]
fn numbers_are_read_as_their_country_writes_them() {
    let table: [(&str, &str, &[&str]); 62] = [
        // Prefixes and words around it.
        ("DE", "030 1234567", &["+49301234567"]),
        ("DE", "Tel.: 030/1234567", &["+49301234567"]),
        ("DE", "Reception 030 1234567", &["+49301234567"]),
        ("DE", "Tel.030-1234567", &["+49301234567"]),
        ("DE", "Zimmer 12, 030 1234567", &["+49301234567"]),
        ("FR", "Tél : 01 23 45 67 89", &["+33123456789"]),
        ("GB", "(020) 7946 0018", &["+442079460018"]),
        ("BR", "(11) 91234-5678", &["+5511912345678"]),
        ("AU", "(02) 9374 4000", &["+61293744000"]),
        ("JP", "03-1234-5678", &["+81312345678"]),
        ("IT", "06 1234 5678", &["+390612345678"]),
        // Opening hours.
        ("DE", "Praxis Mitte, 030 1234567, Mo-Fr 9-17 Uhr", &["+49301234567"]),
        ("DE", "030 1234567 9-17", &["+49301234567"]),
        ("DE", "030 123456 9-17", &["+4930123456"]),
        ("DE", "030 1234567 (8:30-12:00, 14:00-18:00)", &["+49301234567"]),
        ("DE", "Mo-Fr 08.00-18.00 030 1234567", &["+49301234567"]),
        ("DE", "030 1234567 MO-FR", &["+49301234567"]),
        ("FR", "01 23 45 67 89 (9h-12h)", &["+33123456789"]),
        ("US", "202-555-0143 9am-5pm", &["+12025550143"]),
        ("US", "202-555-0143, 9 to 5", &["+12025550143"]),
        ("US", "24/7 202-555-0143", &["+12025550143"]),
        ("US", "202-555-0143 9 a.m. until 5 p.m.", &["+12025550143"]),
        // Extensions.
        ("GB", "020 7946 0018 ext 12", &["+442079460018 x12"]),
        ("GB", "020 7946 0018 ext. 12", &["+442079460018 x12"]),
        ("GB", "020 7946 0018 x12", &["+442079460018 x12"]),
        ("CA", "604-555-0123 local 212", &["+16045550123 x212"]),
        ("CA", "514 555-0123 poste 45", &["+15145550123 x45"]),
        ("DE", "030 1234567 Durchwahl 12", &["+49301234567 x12"]),
        ("DE", "030 1234567, DW 12", &["+49301234567 x12"]),
        ("DE", "030 12345-0", &["+4930123450"]),
        ("US", "+1 202 555 0143#77", &["+12025550143 x77"]),
        // Two numbers in one field.
        ("DE", "030 1234567 / 0170 1234567", &["+49301234567", "+491701234567"]),
        ("DE", "030 1234567 oder 0170 1234567", &["+49301234567", "+491701234567"]),
        ("DE", "030 1234567 0170 1234567", &["+49301234567", "+491701234567"]),
        ("DE", "030 1234567 +49 170 1234567", &["+49301234567", "+491701234567"]),
        ("FR", "01.23.45.67.89 / 06 12 34 56 78", &["+33123456789", "+33612345678"]),
        ("US", "(202) 555-0143 or (202) 555-0144", &["+12025550143", "+12025550144"]),
        ("US", "2025550143/2025550144", &["+12025550143", "+12025550144"]),
        ("DE", "030 1234567, 030/1234567", &["+49301234567"]),
        ("DE", "030 1234567/68", &["+49301234567"]),
        // A nought in brackets, two noughts, another country's.
        ("GB", "+44 (0)20 7946-0018", &["+442079460018"]),
        ("US", "+44 (0)20 7946-0018", &["+442079460018"]),
        ("DE", "+49 (0)30 1234567", &["+49301234567"]),
        ("IT", "+39 (0)6 1234 5678", &["+390612345678"]),
        ("DE", "0049 30 1234567", &["+49301234567"]),
        ("US", "0049 30 1234567", &["+49301234567"]),
        ("JP", "0049 30 1234567", &["+49301234567"]),
        ("US", "011 44 20 7946 0018", &["+442079460018"]),
        ("", "0044 20 7946 0018", &["+442079460018"]),
        ("", "+44 20 7946 0018", &["+442079460018"]),
        // Letters.
        ("US", "1-888-SKIN-MD1", &["+18887546631"]),
        ("US", "1-888-SKIN-MD1 ext 5", &["+18887546631 x5"]),
        ("US", "1 (888) SKIN MD1 now", &["+18887546631"]),
        ("US", "1-800-FLOWERS", &["+18003569377"]),
        // Marks, widths, digits and dashes of other keyboards.
        ("GB", "\u{202a}+44 20 7946 0018\u{202c}", &["+442079460018"]),
        ("GB", "\u{200e}020\u{a0}7946\u{a0}0018", &["+442079460018"]),
        ("GB", "０２０ ７９４６ ００１８", &["+442079460018"]),
        ("US", "202\u{2011}555\u{2013}0143", &["+12025550143"]),
        ("EG", "٠٢ ٢٣٤٥ ٦٧٨٩", &["+20223456789"]),
        ("US", "+1-202-555-0143", &["+12025550143"]),
        // Written with its country's code, a number may be newer than what is known of them.
        ("GB", "+44 20 4123 4567", &["+442041234567"]),
        ("MX", "55 1234 5678", &["+525512345678"]),
    ];
    for (region, text, wanted) in table {
        assert_eq!(dialled(region, text), wanted, "{text} in {region}");
    }
}

#[test]
fn what_cannot_be_read_is_no_number() {
    for (region, text) in [
        ("DE", "ask at the desk"),
        ("DE", ""),
        // Without its area's code, without a region, or another country's by its own rules.
        ("DE", "1234567"),
        ("US", "555-0143"),
        ("", "020 7946 0018"),
        ("US", "020 7946 0018"),
        // Digits that may or may not belong to it.
        ("CA", "604 555 0123 4567"),
        ("DE", "12 030 1234567"),
        ("ES", "+34 (0)91 123 45 67"),
        ("DE", "(030) (1234567)"),
        ("JP", "0077-49-1234"),
        ("GB", "999"),
        ("DE", "9-17 Uhr"),
        ("DE", "2026-11-22"),
    ] {
        assert_eq!(dialled(region, text), Vec::<String>::new(), "{text} in {region}");
    }
}

#[test]
fn a_number_is_shown_as_it_was_written() {
    let shown = |text: &str| {
        let region = "US".parse::<Region>().ok();
        numbers(text, region).into_iter().map(|number| number.shown).collect::<Vec<_>>()
    };
    assert_eq!(shown("Tel 1-888-SKIN-MD1 ext 5"), ["1-888-SKIN-MD1"]);
    assert_eq!(shown("(202) 555-0143 x12, 0049 30 1234567"), ["(202) 555-0143", "0049 30 1234567"]);
}

#[test]
fn a_locale_names_its_region_and_a_language_does_not() {
    for (name, wanted) in [
        ("de_AT.UTF-8", Some("AT")),
        // Android's, with several languages, and with a preference that has two letters of its own.
        ("en-GB,de-DE", Some("GB")),
        ("de-u-fw-mon", None),
        ("de-AT-u-fw-mon", Some("AT")),
        ("en_GB.UTF-8@euro", Some("GB")),
        ("zh-Hant-TW", Some("TW")),
        ("pt-BR", Some("BR")),
        ("en", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
    ] {
        let region = Region::of_locale(name);
        assert_eq!(region.as_ref().map(Region::as_str), wanted, "{name}");
    }
    assert!("D".parse::<Region>().is_err() && "D1".parse::<Region>().is_err());
}

proptest! {
    #![proptest_config(cases(400))]

    /// Whatever is written: nothing panics, and only what a phone can dial is called.
    #[test]
    fn any_text_gives_numbers_that_can_be_dialled(
        text in "\\PC{0,40}|[-+0-9()./ xA-Z:,\u{202a}٠-٩é]{0,40}",
        region in "[A-Z]{2}|DE|US|GB|IT|JP|RU",
    ) {
        for number in numbers(&text, region.parse().ok()) {
            let digits = number.uri.strip_prefix("tel:+").expect("in full");
            prop_assert!((7..=15).contains(&digits.len()), "{}", number.uri);
            prop_assert!(digits.chars().all(|c| c.is_ascii_digit()));
            prop_assert!(!number.shown.is_empty());
        }
    }

    /// Hours, words and marks around a number change nothing of what is dialled, and another digit
    /// beside it never gives a button to a number that is not there.
    #[test]
    fn what_stands_around_a_number_is_not_dialled(
        before in "(Tel\\.?:? |Reception: |Mo-Fr 9-17 |24h |Fax/Tel |\u{202a})?",
        after in "( 9-17| \\(8:30-12:00\\)|, Mon-Fr 9am-5pm| ask for Ana|\u{202c})?",
        digit in 0_u8..10,
    ) {
        for (region, number, wanted) in
            [("DE", "030 1234567", "+49301234567"), ("US", "(202) 555-0143", "+12025550143")]
        {
            prop_assert_eq!(dialled(region, &format!("{before}{number}{after}")), [wanted]);
            for called in dialled(region, &format!("{digit} {number}{after}")) {
                prop_assert_eq!(called, wanted);
            }
        }
    }
}
