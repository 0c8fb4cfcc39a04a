//! The fields for dates and times: what they show is what is written around them, in every language and by
//! either clock, and nothing is lost or made up on the way.

use afterglow::app::{App, AppointmentAction, ReminderAction, SettingAction};
use afterglow::care::{HourCycle, Language, Locale, Variant, When};
use afterglow::store::Store;
use afterglow::texts::{DatePart, DateParts, Given, Texts, TimeParts};
use afterglow::ui::{RootProps, Start};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use serde_json::Value;

use crate::support::paper::Paper;
use crate::support::{berlin, date, moment};

/// How everything is written anywhere.
fn everywhere() -> impl Iterator<Item = Locale> {
    let languages = Language::ALL.into_iter().chain(Language::PSEUDO);
    languages.flat_map(|language| {
        let hours = HourCycle::ALL.into_iter();
        hours.flat_map(move |hours| Variant::ALL.map(|variant| Locale { language, hours, variant }))
    })
}

/// Without spaces of any kind.
fn joined(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What Unicode's CLDR 48.2 has for the languages: `tests/cldr/dates.json` is taken from `ca-gregorian.json` of its
/// package cldr-dates-full.
#[test]
fn parts_are_ordered_and_named_as_in_cldr() {
    let data: Value = serde_json::from_str(include_str!("cldr/dates.json")).expect("JSON");
    let american = Locale { variant: Variant::American, ..Language::English.into() };
    let locales = [
        ("en-US", american),
        ("en-GB", Language::English.into()),
        ("de", Language::German.into()),
        ("fr", Language::French.into()),
        ("es", Language::Spanish.into()),
        ("pt-BR", Language::BrazilianPortuguese.into()),
        ("ar", Language::Arabic.into()),
    ];
    assert_eq!(data.as_object().map(serde_json::Map::len), Some(locales.len()));
    for (tag, locale) in locales {
        let texts = Texts::of(Locale { hours: HourCycle::H12, ..locale });
        let told = |path: &str| {
            data[tag]
                .pointer(path)
                .and_then(Value::as_str)
                .unwrap_or_else(|| panic!("{tag} {path}"))
        };
        // What stands in quotes is no part.
        let pattern: String = told("/dateFormats/long").split('\'').step_by(2).collect();
        let mut letters: Vec<char> = pattern.chars().filter(|c| "dMy".contains(*c)).collect();
        letters.dedup();
        let order = texts.date_order().map(|part| match part {
            DatePart::Day => 'd',
            DatePart::Month => 'M',
            DatePart::Year => 'y',
        });
        assert_eq!(letters, order, "{tag}");
        for month in 1..=12 {
            assert_eq!(texts.month_name(month), told(&format!("/months/{month}")), "{tag}");
        }
        // The half of the day stands behind the time everywhere; English has it in capitals.
        assert_eq!(told("/availableFormats/hm").replace('\u{202f}', " "), "h:mm a", "{tag}");
        for (is_afternoon, name) in [(false, "am"), (true, "pm")] {
            let told = joined(told(&format!("/dayPeriods/{name}")));
            let told = if tag == "en-GB" { told.to_uppercase() } else { told };
            assert_eq!(joined(&texts.period_name(is_afternoon)), told, "{tag}");
        }
    }
}

#[test]
fn every_minute_of_a_day_is_chosen_by_its_parts() {
    for hours in HourCycle::ALL {
        for minute in 0..24 * 60 {
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a time");
            let shown = TimeParts::of(time);
            let hour = shown.hour(hours).expect("an hour");
            let empty = TimeParts::default();
            assert_eq!(empty.read(), Given::Nothing);
            // In whichever order they are chosen, they are half before the last one.
            let half = shown.is_afternoon().filter(|_| hours == HourCycle::H12);
            let first = empty.with_minute(shown.minute());
            let last = first.with_hour(Some(hour), hours);
            assert_eq!(first.read(), Given::Half);
            match half {
                Some(half) => {
                    assert_eq!(last.read(), Given::Half, "{time}");
                    assert_eq!(last.with_period(Some(half)).read(), Given::Whole(time));
                    let turned = empty.with_period(Some(half)).with_hour(Some(hour), hours);
                    assert_eq!(turned.with_minute(Some(time.minute())).read(), Given::Whole(time));
                }
                None => assert_eq!(last.read(), Given::Whole(time)),
            }
            // Taken back one by one, nothing is left.
            let none = shown.with_hour(None, hours).with_minute(None);
            let none = if half.is_some() { none.with_period(None) } else { none };
            assert_eq!(none.read(), Given::Nothing);
        }
    }
}

#[test]
fn every_day_is_chosen_by_its_parts_and_no_other() {
    let mut days = 0;
    for (year, month) in (2020..=2030).flat_map(|year| (1..=12).map(move |month| (year, month))) {
        for day in 1..=31 {
            let parts = DateParts { year: Some(year), month: Some(month), day: Some(day) };
            match NaiveDate::from_ymd_opt(year, month, day) {
                Some(date) => {
                    assert_eq!(parts.read(), Given::Whole(date));
                    assert_eq!(DateParts::of(date), parts);
                    days += 1;
                }
                None => assert_eq!(parts.read(), Given::Never, "{year}-{month}-{day}"),
            }
            assert_eq!(DateParts { year: None, ..parts }.read(), Given::Half);
        }
    }
    assert_eq!(i64::from(days), (date("2031-01-01") - date("2020-01-01")).num_days());
    assert_eq!(DateParts::default().read(), Given::Nothing);
}

/// The page of an appointment at this wall time, seen on 2026-11-25.
fn appointment(wall: &'static str) -> Paper {
    let clock = || moment("2026-11-25 09:00", berlin());
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        let at = When::parse(wall, berlin(), clock().now).expect("a time");
        app.apply(ReminderAction::SwitchAll(false), clock())?;
        app.apply(AppointmentAction::Add { at, note: "Check-up".to_owned() }, clock())?;
        app.apply(SettingAction::Welcome, clock())?;
        Ok((app, None))
    };
    let mut paper = Paper::with(RootProps::new(Start::with(open), false).by(clock));
    paper.press("More");
    paper.press_start("Appointments");
    paper.press_containing("Check-up");
    paper
}

#[test]
fn a_field_shows_what_the_texts_around_it_show_and_follows_them() {
    for (on, clock) in [
        ("2028-02-29", "12:00"),
        ("2027-01-31", "00:00"),
        ("2027-10-01", "00:59"),
        ("2027-05-09", "15:07"),
        ("2027-12-31", "11:59"),
    ] {
        let wall: &'static str = format!("{on}T{clock}").leak();
        let time = NaiveTime::parse_from_str(clock, "%H:%M").expect("a time");
        let mut paper = appointment(wall);
        // The same fields all along: only how they are written changes.
        for locale in everywhere() {
            paper.write_in(locale);
            let texts = Texts::of(locale);
            let shown = paper.shown(&texts.say("hour-label"));
            let by_texts = texts.clock(time);
            assert_eq!(shown.len(), 2 + usize::from(locale.hours == HourCycle::H12), "{locale:?}");
            let half = shown.get(2).cloned().unwrap_or_default();
            let by_field = format!("{}:{}{half}", shown[0], shown[1]);
            assert_eq!(joined(&by_field), joined(&by_texts), "{locale:?}");
            // In a year that is written out.
            let mut rest = &*texts.day_month(date(on), date("2020-01-01"));
            let shown = paper.shown(&texts.say("date-label"));
            assert_eq!(shown.len(), 3, "{locale:?}");
            for part in &shown {
                let at = rest.find(&**part);
                let at = at.unwrap_or_else(|| panic!("{part} of {shown:?} in {rest}, {locale:?}"));
                rest = &rest[at + part.len()..];
            }
            assert!(shown.contains(&date(on).year().to_string()), "{shown:?}");
        }
        // And nothing of it changed.
        paper.write_in(Locale::default());
        assert_eq!(paper.shown("Time"), clock.split(':').collect::<Vec<_>>());
    }
}

#[test]
fn each_part_has_a_name_and_its_group_the_one_of_the_field() {
    let paper = appointment("2028-02-29T15:07");
    let html = paper.html();
    // No field of the web view's own is left on the page, which would be written as the system is.
    for kind in ["date", "time", "datetime-local"] {
        assert!(!html.contains(&format!("type=\"{kind}\"")), "{kind}");
    }
    let lists: Vec<&str> = html.split("<select").skip(1).collect();
    assert_eq!(lists.len(), 5, "{html}");
    for (list, name) in lists.iter().zip(["Day", "Month", "Year", "Hour", "Minute"]) {
        assert!(list.contains(&format!("aria-label=\"{name}\"")), "{list}");
    }
    assert!(html.contains("<legend>Day</legend>") && html.contains("<legend>Time</legend>"));
    // Each minute can be chosen.
    assert_eq!(lists[4].matches("<option").count(), 60, "{}", lists[4]);
}
