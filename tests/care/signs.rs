//! The leaflet's table: each cell of the fact sheet, with its source, on the days that it is for.

use std::collections::BTreeSet;

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
