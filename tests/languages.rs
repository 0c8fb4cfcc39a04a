//! The languages: which one is spoken, those made by code, the clock, and the direction of what is put in.

use afterglow::app::{App, Moment, SettingAction};
use afterglow::care::can_i::{Situation, Verdict};
use afterglow::care::{
    Arg, HourCycle, Language, Locale, Plan, Region, Text, Variant, Week, When, parse_time,
};
use afterglow::reminders::QuietHours;
use afterglow::texts::Texts;
use chrono::NaiveTime;

use crate::support::{at, berlin, treated_at};

fn noon() -> Moment {
    Moment { now: at("2026-11-25 12:00", berlin()), zone: berlin() }
}

fn texts(language: Language) -> &'static Texts {
    Texts::of(language)
}

#[test]
fn a_system_is_spoken_to_in_its_language() {
    let table = [
        ("en", Some("en")),
        ("de_AT.UTF-8@euro", Some("de")),
        ("pt_PT", Some("pt-BR")),
        ("ar-EG", Some("ar")),
        ("en_US.UTF-8", Some("en")),
        ("EN-gb", Some("en")),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
        ("zz_ZZ", None),
        // Not English, although it begins like it.
        ("enm", None),
    ];
    for (name, tag) in table {
        assert_eq!(Language::of(name).map(Language::tag), tag, "{name}");
    }
    for language in Language::ALL {
        assert_eq!(Language::of(language.tag()), Some(language));
    }
    assert_eq!(Language::preferred(["zz", "en_GB", "de"]), Language::English);
    assert_eq!(Language::preferred(["zz", "fr_CA", "en"]), Language::French);
    assert_eq!(Language::preferred([]), Language::English);
}

#[test]
fn nobody_is_given_a_language_for_tests_by_accident() {
    for name in ["ar-XA", "en_XB.UTF-8", "xa"] {
        assert!(!Language::of(name).is_some_and(|one| Language::PSEUDO.contains(&one)), "{name}");
    }
    assert_eq!(
        Language::of("en-XA").is_some_and(|one| one == Language::Accented),
        cfg!(debug_assertions)
    );
}

#[test]
fn what_is_chosen_comes_before_the_system() {
    let mut app = App::blank().expect("a store");
    let system = Locale { hours: HourCycle::H12, ..Locale::default() };
    assert_eq!(app.locale(system).expect("read"), system);
    let mut choose = |action: SettingAction| {
        app.apply(action, noon()).expect("chosen");
        app.locale(system).expect("read")
    };
    assert_eq!(choose(SettingAction::SetRegion("DE".parse().ok())).hours, HourCycle::H23);
    assert_eq!(choose(SettingAction::SetRegion("AU".parse().ok())).hours, HourCycle::H12);
    assert_eq!(choose(SettingAction::SetHourCycle(Some(HourCycle::H23))).hours, HourCycle::H23);
    let accented = choose(SettingAction::SetLanguage(Some(Language::Accented))).language;
    assert_eq!(accented == Language::Accented, cfg!(debug_assertions));
    assert_eq!(choose(SettingAction::SetLanguage(None)).language, Language::English);
}

#[test]
fn the_chosen_language_is_known_before_the_store_is_opened() {
    let folder = tempfile::TempDir::new().expect("a folder");
    assert_eq!(afterglow::app::language_in(folder.path()), None);
    assert_eq!(std::fs::read_dir(folder.path()).expect("read").count(), 0, "nothing is made");
    let (mut app, _) = App::open(folder.path(), noon().now).expect("opened");
    app.apply(SettingAction::SetLanguage(Some(Language::English)), noon()).expect("chosen");
    assert_eq!(afterglow::app::language_in(folder.path()), Some(Language::English));
    drop(app);
    assert_eq!(afterglow::app::language_in(folder.path()), Some(Language::English));
    std::fs::write(folder.path().join("afterglow.db"), "no database").expect("written");
    assert_eq!(afterglow::app::language_in(folder.path()), None);
}

/// What Unicode's CLDR 48.2 says of each region: `tests/cldr/time-data.json` is its own file, unchanged.
#[test]
fn every_region_has_the_clock_that_cldr_prefers_for_it() {
    let file = include_str!("cldr/time-data.json");
    let data: serde_json::Value = serde_json::from_str(file).expect("JSON");
    let data = data["supplemental"]["timeData"].as_object().expect("regions");
    let mut seen = [0, 0];
    for region in Region::all() {
        // Not every region has a line of its own: the rest has the world's.
        let told = data.get(region.as_str()).unwrap_or(&data["001"]);
        let prefers = match told["_preferred"].as_str().expect("a clock") {
            // "K" counts from 0 to 11; nobody's phone shows it by itself.
            "h" | "K" => HourCycle::H12,
            "H" | "k" => HourCycle::H23,
            other => panic!("{region:?}: {other}"),
        };
        assert_eq!(HourCycle::of(Some(region)), prefers, "{region:?}");
        seen[usize::from(prefers == HourCycle::H12)] += 1;
    }
    assert!(seen.iter().all(|count| *count > 80), "{seen:?}");
    assert_eq!(HourCycle::of(None), HourCycle::H23);
}

/// What is shown can be typed again, in every language and by either clock.
#[test]
fn every_minute_of_a_day_that_is_shown_is_read_as_the_same() {
    for (language, hours) in
        Language::ALL.into_iter().flat_map(|one| HourCycle::ALL.map(|hours| (one, hours)))
    {
        let texts = Texts::plain(Locale { hours, ..language.into() });
        for minute in 0..24 * 60 {
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a time");
            let shown = texts.clock(time);
            assert_eq!(parse_time(&shown).ok(), Some(time), "{language:?}: {shown:?}");
        }
    }
}

#[test]
fn noon_and_midnight_are_twelve_on_a_clock_of_twelve_hours() {
    let shown = |hours, at: &str| {
        let texts = Texts::of(Locale { hours, ..Locale::default() });
        texts.clock(NaiveTime::parse_from_str(at, "%H:%M").expect("a time"))
    };
    let table = [
        ("00:00", "12:00\u{a0}AM"),
        ("00:05", "12:05\u{a0}AM"),
        ("08:15", "8:15\u{a0}AM"),
        ("11:59", "11:59\u{a0}AM"),
        ("12:00", "12:00\u{a0}PM"),
        ("15:00", "3:00\u{a0}PM"),
        ("23:59", "11:59\u{a0}PM"),
    ];
    for (at, twelve) in table {
        assert_eq!(shown(HourCycle::H12, at), twelve);
        assert_eq!(shown(HourCycle::H23, at), at);
    }
}

#[test]
fn the_accented_language_is_english_and_40_percent_longer() {
    let (english, accented) = (texts(Language::English), texts(Language::Accented));
    for key in ["undo", "private", "not-reviewed", "about-private", "wipe-what"] {
        let (plain, shown) = (english.say(key), accented.say(key));
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let (few, many) = (letters(&plain), letters(&shown));
        assert!(many * 10 + 10 > few * 14 && many * 10 <= few * 15, "{plain} / {shown}");
        assert!(!shown.is_ascii(), "{shown}");
    }
}

#[test]
fn the_mirrored_language_runs_from_right_to_left() {
    let mirrored = texts(Language::Mirrored);
    assert_eq!(Language::Mirrored.direction(), "rtl");
    assert_eq!(Language::English.direction(), "ltr");
    assert_eq!(mirrored.say("undo"), "\u{200f}\u{202e}Undo\u{202c}\u{200f}");
}

#[test]
fn what_runs_the_other_way_is_kept_apart() {
    let call = |texts: &Texts, who: &str| {
        texts.show(&Text::key("call").with("who", Text::Literal(who.into())), noon())
    };
    let english = Locale::from(Language::English);
    assert_eq!(call(Texts::of(english), "Ines"), "Call Ines");
    let apart = "Call \u{2068}د. ليلى (2)\u{2069}";
    assert_eq!(call(Texts::of(english), "د. ليلى (2)"), apart);
    assert_eq!(call(Texts::plain(english), "د. ليلى (2)"), "Call د. ليلى (2)");
    assert!(call(texts(Language::Mirrored), "Ines").ends_with("\u{2068}Ines\u{2069}"));
    assert!(!call(Texts::plain(Language::Mirrored), "Ines").contains('\u{2068}'));
    // A mark of somebody's own ends with their words.
    let turned = call(Texts::of(english), "Ines\u{202e} (2)\u{2069}");
    assert_eq!(turned, "Call Ines (2)");
    // A list of the language runs its way as a whole, though it begins with letters of another one.
    let names = vec![Text::Literal("AHA".into()), Text::Literal("ريتينول".into())];
    let listed = Text::key("check-names-held").with("names", names);
    let arabic = texts(Language::Arabic).show(&listed, noon());
    assert!(arabic.contains("\u{2067}\u{2068}AHA\u{2069}"), "{arabic:?}");
    let quiet = Text::key("start-quiet").with("quiet", QuietHours::DEFAULT.text());
    assert!(texts(Language::Arabic).show(&quiet, noon()).contains("من \u{2067}22:00\u{2069} إلى"));
    let twelve = Locale { hours: HourCycle::H12, ..Locale::default() };
    assert!(Texts::of(twelve).show(&quiet, noon()).contains("10:00\u{a0}PM to 7:00\u{a0}AM"));
}

#[test]
fn a_time_of_day_in_a_sentence_is_by_the_clients_clock() {
    let time = NaiveTime::from_hms_opt(21, 30, 0).expect("a time");
    let text = Text::key("evening-over").with("time", Arg::Clock(time));
    let twelve = Locale { hours: HourCycle::H12, ..Locale::default() };
    assert!(Texts::of(twelve).show(&text, noon()).contains("9:30\u{a0}PM"));
    assert!(texts(Language::English).show(&text, noon()).contains("21:30"));
}

#[test]
fn a_terminal_is_given_no_marks_that_it_would_show() {
    let text = Text::key("when-unreadable").with("given", Text::Literal("Freitag".into()));
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    assert!(Texts::of(Language::Arabic).show(&text, noon()).contains(is_mark));
    assert!(!Texts::plain(Language::Arabic).show(&text, noon()).contains(is_mark));
}

#[test]
fn a_time_is_read_as_it_is_shown() {
    for language in Language::ALL {
        for hours in HourCycle::ALL {
            for (hour, minute) in [(0, 0), (0, 5), (8, 15), (11, 59), (12, 0), (15, 0), (23, 59)] {
                let time = NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
                let shown = Texts::plain(Locale { hours, ..language.into() }).clock(time);
                assert_eq!(parse_time(&shown).ok(), Some(time), "{shown}");
                let when = When::parse(&format!("2026-12-04 {shown}"), berlin(), noon().now);
                let local =
                    chrono::NaiveDate::from_ymd_opt(2026, 12, 4).expect("a date").and_time(time);
                assert_eq!(
                    when.expect("read").instant(berlin()),
                    at(&local.format("%Y-%m-%d %H:%M").to_string(), berlin())
                );
            }
        }
    }
    for wrong in ["0:00 AM", "13:00 PM", "8:5 AM", "PM", ":00 PM", "8:00:00 PM", "-1 PM", "815 AM"]
    {
        assert!(parse_time(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn what_the_window_suggests_to_ask_is_understood() {
    let treatments = [treated_at(1, "2026-11-25 11:00", berlin())];
    let Moment { now, zone } = noon();
    let plans = Plan::default_plan().into();
    let here = Situation { plans, treatments: &treatments, at: now, zone, week: Week::default() };
    for (language, variant) in
        Language::ALL.into_iter().flat_map(|one| Variant::ALL.map(|of| (one, of)))
    {
        let texts = Texts::of(Locale { variant, ..language.into() });
        for asked in ["gym", "sauna", "makeup", "pool"] {
            let question = texts.say(&format!("ask-{asked}"));
            let verdict = here.can_i_in(language, &question).verdict;
            assert_eq!(verdict, Verdict::HoldOff, "{question} in {}", language.tag());
        }
    }
}
