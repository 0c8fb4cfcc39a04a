//! The link: what goes in comes out, and nothing else does.

use afterglow::care::plan_file::{normal, read};
use afterglow::care::slip::{LinkError, SCHEME, Slip, Visit, is_link};
use afterglow::care::{When, civil};
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::{EXAMPLES, example};
use crate::support::{at, cases, every_zone, named};

fn slip(plan: &str, visit: Option<Visit>) -> Slip {
    Slip { plan: plan.to_owned(), visit }
}

#[test]
fn the_examples_come_back_as_they_say() {
    for name in EXAMPLES {
        let file = std::fs::read_to_string(example(name)).expect("readable");
        let visit = Visit::of(
            When::At(at("2026-11-22 15:00", named("Asia/Kathmandu"))),
            named("Asia/Kathmandu"),
        );
        let plan = normal(&file).expect("TOML");
        assert_eq!(read(&plan).expect("sound"), read(&file).expect("sound"), "{name}");
        assert_eq!(normal(&plan).as_deref(), Some(&*plan), "{name} is normal");
        let link = slip(&plan, Some(visit.clone())).link();
        assert!(is_link(&link));
        let back = Slip::of_link(&link).expect("read");
        assert_eq!((&back.plan, back.visit.as_ref()), (&plan, Some(&visit)), "{name}");
        assert_eq!(visit.to_string(), "2026-11-22T15:00:00+05:45 Asia/Kathmandu");
        // As programs for letters change it.
        let broken: String = link.chars().flat_map(|one| [one, '\n']).collect();
        let place = link.replacen(SCHEME, "Afterglow://", 1).to_lowercase();
        for changed in [broken, place, format!("  {link}\r\n")] {
            assert_eq!(Slip::of_link(&changed).as_ref(), Ok(&back), "{name}");
        }
    }
}

#[test]
fn every_letter_counts() {
    let file = std::fs::read_to_string(example("bilingual.toml")).expect("readable");
    let link = slip(&normal(&file).expect("TOML"), None).link();
    let letters: Vec<char> = link.chars().collect();
    for at in SCHEME.len() + 1..letters.len() {
        let mut other = letters.clone();
        other[at] = if other[at] == 'A' { 'B' } else { 'A' };
        let other: String = other.into_iter().collect();
        assert_eq!(Slip::of_link(&other), Err(LinkError::Damaged), "letter {at}");
        let cut: String = letters[..at].iter().collect();
        assert_eq!(Slip::of_link(&cut), Err(LinkError::Damaged), "cut at {at}");
    }
    let newer = link.replacen("afterglow:1", "afterglow:2", 1);
    assert_eq!(Slip::of_link(&newer), Err(LinkError::Newer));
    for other in
        ["afterglow:", "afterglow", "", "afterglow:1", "afterglow:x", "https://a.example/1"]
    {
        assert_eq!(Slip::of_link(other), Err(LinkError::Damaged), "{other}");
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_plan_and_any_visit_come_back(
        plan in "\\PC{0,400}",
        minutes in 0..40_000_000i64,
        zone in prop::sample::select(every_zone()),
        kind in 0..3u8,
    ) {
        let first = NaiveDate::from_ymd_opt(2001, 1, 1).expect("a date");
        let instant = civil::start_of(first, zone) + TimeDelta::minutes(minutes);
        let visit = match kind {
            0 => None,
            1 => Some(Visit::of(When::Date(civil::date_of(instant, zone)), zone)),
            _ => Some(Visit::of(When::At(instant), zone)),
        };
        let back = Slip::of_link(&slip(&plan, visit.clone()).link()).expect("read");
        prop_assert_eq!(&back.plan, &plan);
        prop_assert_eq!(back.visit.as_ref(), visit.as_ref());
        if let Some(visit) = back.visit {
            prop_assert_eq!(visit.date(), civil::date_of(instant, zone));
            prop_assert_eq!(visit.at(), (kind == 2).then_some(instant));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = Slip::of_link(&text);
        let _ = Slip::of_link(&format!("afterglow:1{text}"));
    }
}
