//! The leaflet's table: each cell of the fact sheet, with its source, on the days that it is for.

use std::collections::BTreeSet;

use afterglow::care::by_day::{LAST_DAY, Reading, Span, middle};
use afterglow::care::signs::{Level, Sign, Signs};
use afterglow::care::{BasisKind, Text};

use Level::{Common, Contact, Emergency, Urgent};

fn sign(id: &str) -> &'static Sign {
    Signs::default_data().get(id).unwrap_or_else(|| panic!("no sign {id}"))
}

/// The lines of a sign's page on a day: level, the line's name, who says so.
fn page(id: &str, day: u32) -> Vec<(Level, String, String)> {
    let lines = sign(id).lines_on(Some(day)).into_iter().map(|line| {
        let Text::Key { key, .. } = &line.text else { panic!("a key") };
        let name = key.split_once('.').map_or(&**key, |(_, line)| line);
        (line.level, name.to_owned(), line.basis.reference.to_string())
    });
    lines.collect()
}

#[test]
fn each_sign_of_the_table_is_there_with_its_lead() {
    let table = [
        ("breathing", Emergency),
        ("lip_swelling", Emergency),
        ("collapse", Emergency),
        ("fever", Urgent),
        ("eye_area", Urgent),
        ("vision", Urgent),
        ("bleeding", Urgent),
        ("spreading", Urgent),
        ("redness", Common),
        ("swelling", Contact),
        ("pain", Contact),
        ("heat", Contact),
        ("dryness", Common),
        ("itch", Common),
        ("rash", Contact),
        ("bumps", Common),
        ("pus", Contact),
        ("blisters", Contact),
        ("weeping", Contact),
        ("patches", Contact),
        ("lines", Contact),
        ("lumps", Contact),
        ("numbness", Contact),
        ("sunburn", Contact),
        ("worse", Contact),
    ];
    let all = &Signs::default_data().all;
    let named: Vec<_> = all.iter().map(|sign| (&*sign.id, sign.lead)).collect();
    assert_eq!(named, table);
    let check_in: BTreeSet<_> = all.iter().filter(|one| one.check_in).map(|one| &*one.id).collect();
    let marked = [
        "fever", "redness", "swelling", "pain", "heat", "dryness", "itch", "bumps", "blisters",
        "weeping", "patches",
    ];
    assert_eq!(check_in, BTreeSet::from(marked));
}

#[test]
fn each_cell_stands_on_its_days_and_on_no_other() {
    // Sign, level, line, its source, and the days on which it first and last shows.
    let always = (0, 400);
    let table = [
        ("breathing", Emergency, "emergency", "A20", always),
        ("lip_swelling", Emergency, "emergency", "A20", always),
        ("collapse", Emergency, "emergency", "A20", always),
        ("fever", Emergency, "emergency", "A18", always),
        ("fever", Urgent, "urgent", "A17", always),
        ("fever", Urgent, "weak", "A17", always),
        ("eye_area", Urgent, "urgent", "A19", always),
        ("vision", Urgent, "urgent", "AG", always),
        ("bleeding", Urgent, "urgent", "AG", always),
        ("bleeding", Common, "common", "A13", (0, 0)),
        ("spreading", Emergency, "emergency", "A18", always),
        ("spreading", Urgent, "urgent", "A17", always),
        ("redness", Emergency, "emergency", "A18", always),
        ("redness", Urgent, "urgent", "A17", always),
        ("redness", Contact, "again", "A3", always),
        ("redness", Contact, "late", "A3", (8, 400)),
        ("redness", Common, "common", "A9", (0, 7)),
        ("swelling", Emergency, "emergency", "A20", always),
        ("swelling", Urgent, "urgent", "A17", always),
        ("swelling", Contact, "again", "A3", always),
        ("swelling", Contact, "late", "A3", (4, 400)),
        ("swelling", Common, "common", "B17", (0, 2)),
        ("swelling", Common, "settling", "B17", (3, 3)),
        ("pain", Urgent, "urgent", "A17", always),
        ("pain", Contact, "rising", "A3", always),
        ("pain", Contact, "late", "A3", (3, 400)),
        ("pain", Common, "common", "A3", (0, 2)),
        ("heat", Emergency, "emergency", "A18", always),
        ("heat", Urgent, "urgent", "A17", always),
        ("heat", Contact, "again", "A13", always),
        ("heat", Contact, "late", "A13", (4, 400)),
        ("heat", Common, "common", "A3", (0, 1)),
        ("dryness", Contact, "open", "A3", always),
        ("dryness", Contact, "late", "AG", (15, 400)),
        ("dryness", Common, "tight", "Do 2", (0, 7)),
        ("dryness", Common, "common", "B16", (1, 14)),
        ("itch", Emergency, "emergency", "A20", always),
        ("itch", Contact, "contact", "A10", always),
        ("itch", Common, "common", "A3", (0, 7)),
        ("rash", Emergency, "emergency", "A20", always),
        ("rash", Contact, "contact", "A3", always),
        ("bumps", Contact, "contact", "A3", always),
        ("bumps", Contact, "late", "A3", (8, 400)),
        ("bumps", Common, "common", "B15", (3, 7)),
        ("pus", Urgent, "urgent", "A17", always),
        ("pus", Contact, "contact", "A3", always),
        ("blisters", Urgent, "urgent", "A19", always),
        ("blisters", Contact, "contact", "A21", always),
        ("weeping", Urgent, "urgent", "A17", always),
        ("weeping", Contact, "contact", "A3", always),
        ("patches", Contact, "contact", "A23", always),
        ("lines", Contact, "contact", "A3", always),
        ("lines", Common, "common", "AG", (0, 0)),
        ("lumps", Contact, "contact", "A7", always),
        ("numbness", Contact, "contact", "AG", (1, 400)),
        ("numbness", Common, "common", "AG", (0, 0)),
        ("sunburn", Urgent, "urgent", "AG", always),
        ("sunburn", Contact, "contact", "AG", always),
        ("worse", Urgent, "urgent", "A17", always),
        ("worse", Contact, "contact", "A3", (3, 400)),
    ];
    let mut cells = 0;
    for sign in &Signs::default_data().all {
        cells += sign.lines.len();
        for day in 0..=400 {
            let wanted = table.iter().filter(|cell| cell.0 == &*sign.id);
            let wanted = wanted.filter(|cell| (cell.4.0..=cell.4.1).contains(&day));
            let wanted = wanted.map(|cell| (cell.1, cell.2.to_owned(), cell.3.to_owned()));
            let shown = page(&sign.id, day).into_iter().filter(|line| line.1 != "sign-not-usual");
            assert_eq!(shown.collect::<Vec<_>>(), wanted.collect::<Vec<_>>(), "{} {day}", sign.id);
        }
    }
    assert_eq!(cells, table.len());
}

#[test]
fn emergency_comes_first_and_each_day_places_a_sign_that_is_not_higher() {
    for sign in &Signs::default_data().all {
        for day in 0..=120 {
            let lines = sign.lines_on(Some(day));
            assert!(lines.is_sorted_by_key(|line| line.level), "{} {day}", sign.id);
            let placed = |level| lines.iter().any(|line| line.level == level);
            assert!(placed(Contact) || placed(Common), "{} {day}", sign.id);
        }
    }
    let eyes = sign("eye_area").lines_on(Some(2));
    let last = eyes.last().expect("a line");
    assert_eq!(last.text, Text::key("sign-not-usual").with("day", 2));
    assert_eq!((last.basis.kind, &*last.basis.reference), (BasisKind::Extra, "AG"));
}

#[test]
fn without_a_treatment_nothing_is_common() {
    for sign in &Signs::default_data().all {
        let lines = sign.lines_on(None);
        assert!(lines.iter().all(|line| line.level != Common), "{}", sign.id);
        assert!(!lines.is_empty(), "{}", sign.id);
    }
}

/// The table's row of each sign, from its first day on: from which day it reads how.
#[test]
fn the_days_of_each_sign_are_those_of_the_table() {
    let (high, at_once) = (Reading::Listed(Urgent), Reading::Listed(Emergency));
    let (common, contact) = (Reading::Listed(Common), Reading::Listed(Contact));
    let other = Reading::NotUsual;
    let table: [(&str, &[(u32, Reading)]); 25] = [
        ("breathing", &[(0, at_once)]),
        ("lip_swelling", &[(0, at_once)]),
        ("collapse", &[(0, at_once)]),
        ("fever", &[(0, high)]),
        ("eye_area", &[(0, high)]),
        ("vision", &[(0, high)]),
        ("bleeding", &[(0, common), (1, high)]),
        ("spreading", &[(0, high)]),
        ("redness", &[(0, common), (8, contact)]),
        ("swelling", &[(0, common), (4, contact)]),
        ("pain", &[(0, common), (3, contact)]),
        ("heat", &[(0, common), (2, other), (4, contact)]),
        ("dryness", &[(0, common), (15, contact)]),
        ("itch", &[(0, common), (8, other)]),
        ("rash", &[(0, contact)]),
        ("bumps", &[(0, other), (3, common), (8, contact)]),
        ("pus", &[(0, contact)]),
        ("blisters", &[(0, contact)]),
        ("weeping", &[(0, contact)]),
        ("patches", &[(0, contact)]),
        ("lines", &[(0, common), (1, other)]),
        ("lumps", &[(0, contact)]),
        ("numbness", &[(0, common), (1, contact)]),
        ("sunburn", &[(0, contact)]),
        ("worse", &[(0, other), (3, contact)]),
    ];
    for (sign, (id, wanted)) in Signs::default_data().all.iter().zip(table) {
        let spans = sign.by_day();
        let shown: Vec<_> = spans.iter().map(|span| (span.first, span.reading)).collect();
        assert_eq!((&*sign.id, &*shown), (id, wanted));
        let lasts: Vec<_> = spans.iter().map(|span| span.last).collect();
        let next = wanted.iter().skip(1).map(|(first, _)| Some(first - 1)).chain([None]);
        assert_eq!(lasts, next.collect::<Vec<_>>(), "{id}");
    }
}

#[test]
fn a_bar_says_of_each_day_what_the_page_of_that_day_lists() {
    for sign in &Signs::default_data().all {
        let spans = sign.by_day();
        for day in 0..=400 {
            let here: Vec<&Span> = spans.iter().filter(|span| span.days().contains(day)).collect();
            let [span] = here[..] else { panic!("{} {day}: {here:?}", sign.id) };
            let lines = sign.lines_on(Some(day));
            let placed = |level| lines.iter().any(|line| line.level == level);
            let level = match span.reading {
                Reading::Listed(level) => level,
                Reading::NotUsual => Contact,
            };
            assert!(placed(level), "{} {day}: {level:?}", sign.id);
            assert_eq!(level == Common, placed(Common), "{} {day}", sign.id);
            // The light stands on the band of its day, as far as the bar has days.
            let (first, last) = span.ends();
            let at = middle(day);
            assert!(day > LAST_DAY || (first < at && at < last), "{} {day}", sign.id);
        }
        let ends: Vec<_> = spans.iter().map(|span| span.ends()).collect();
        assert!(ends.windows(2).all(|two| (two[0].1 - two[1].0).abs() < 1e-9), "{}", sign.id);
        assert!(ends[0].0.abs() < 1e-9 && (ends[ends.len() - 1].1 - 1.0).abs() < 1e-9);
    }
}

#[test]
fn broken_signs_say_what_is_wrong() {
    let parse = |text: &str| Signs::parse(text).expect_err("refused").to_string();
    let line = "[[sign.line]]\nid = \"a\"\nlevel = \"contact\"\nbasis = { kind = \"extra\", ref = \"AG\" }\n";
    let head = "[[sign]]\nid = \"x\"\nlead = \"common\"\nnames = [\"x\"]\n";
    assert!(parse(&format!("{head}{line}")).contains("lead level"));
    let head = head.replace("common", "contact");
    assert!(parse(&format!("{head}{line}{line}")).contains("stands twice"));
    assert!(parse(&format!("{head}{line}{head}{line}")).contains("stands twice"));
    assert!(parse("[[sign]]\nid = 1").contains("cannot be read"));
}
