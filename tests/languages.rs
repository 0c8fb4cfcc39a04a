//! The languages: which one is spoken, those made by code, the clock, and the direction of what is put in.

use afterglow::app::{App, Moment, SettingAction};
use afterglow::care::can_i::{Situation, Verdict};
use afterglow::care::{
    Arg, HourCycle, Language, Locale, Plan, Region, Text, Variant, Week, When, WhenError,
    parse_date, parse_time,
};
use afterglow::reminders::QuietHours;
use afterglow::texts::{Texts, is_obeyed, sorted_by};
use chrono::{NaiveTime, TimeDelta};

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
    let text = WhenError::Unreadable("Freitag".to_owned()).text();
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
fn digits_of_arabic_are_read_as_the_others() {
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
    for (given, wanted) in [
        ("٣:٠٠ م", time(15, 0)),
        ("١٢:٠٥ ص", time(0, 5)),
        ("١٥:٠٠", time(15, 0)),
        ("۰۸:۱۰", time(8, 10)),
        ("٠8:1٠", time(8, 10)),
        ("٢٥:٠٠", None),
        ("٣:٠ م", None),
    ] {
        assert_eq!(parse_time(given).ok(), wanted, "{given}");
    }
    assert_eq!(parse_date("٢٠٢٦-١٢-٠٤"), parse_date("2026-12-04"));
    let read = |given: &str| When::parse(given, berlin(), noon().now);
    for (given, plain) in [
        ("٢٠٢٦-١٢-٠٤", "2026-12-04"),
        ("٢٠٢٦-١٢-٠٤ ٣:٠٠ م", "2026-12-04T15:00"),
        ("2026-12-04T١٥:٠٠", "2026-12-04T15:00"),
        ("٢٠٢٦-١٢-٠٤T١٥:٠٠+٠١:٠٠", "2026-12-04T15:00+01:00"),
    ] {
        assert_eq!(read(given), read(plain), "{given}");
        assert!(read(given).is_ok(), "{given}");
    }
    // What is refused is repeated as it was written.
    assert_eq!(read("٢٠٢٦-١٣-٠٤"), Err(WhenError::Unreadable("٢٠٢٦-١٣-٠٤".to_owned())));
    assert_eq!(parse_time("٢٥:٠٠"), Err(WhenError::Unreadable("٢٥:٠٠".to_owned())));
    assert_eq!(read("٢٩٢٦-١٢-٠٤"), Err(WhenError::OutOfRange("٢٩٢٦-١٢-٠٤".to_owned())));
}

/// What the sentence suggests can be typed.
#[test]
fn what_cannot_be_read_is_answered_with_forms_that_can() {
    let text = WhenError::Unreadable("soon".to_owned()).text();
    for (language, hours) in
        Language::ALL.into_iter().flat_map(|one| HourCycle::ALL.map(|hours| (one, hours)))
    {
        let texts = Texts::plain(Locale { hours, ..language.into() });
        let clock = texts.clock(NaiveTime::from_hms_opt(15, 0, 0).expect("a time"));
        let said = texts.show(&text, noon());
        for form in ["2026-11-22", "2026-11-22T15:00+01:00", &format!("2026-11-22 {clock}")] {
            assert!(said.contains(form), "{said}");
            assert!(When::parse(form, berlin(), noon().now).is_ok(), "{form}");
        }
    }
}

#[test]
fn the_parts_of_a_duration_are_joined_as_the_language_does() {
    let length = TimeDelta::hours(124);
    for (language, joined) in [
        (Language::English, "5 d 4 h"),
        (Language::German, "5 Tage 4 Std"),
        (Language::Arabic, "5 أيام و4 س"),
    ] {
        assert_eq!(Texts::plain(language).duration(length), joined);
    }
    let short = Text::key("photo-short").with("day", 3).with("view", Text::key("view-front"));
    assert_eq!(Texts::plain(Language::English).show(&short, noon()), "3, front");
    assert!(Texts::plain(Language::Arabic).show(&short, noon()).starts_with("3، "));
}

#[test]
fn names_are_sorted_by_their_letters_without_accents() {
    let table: [(Language, [&str; 3]); 6] = [
        (Language::German, ["Afghanistan", "Ägypten", "Albanien"]),
        (Language::German, ["Oman", "Österreich", "Pakistan"]),
        (Language::French, ["Hongrie", "Îles Cook", "Inde"]),
        (Language::French, ["Égypte", "Émirats arabes unis", "Équateur"]),
        (Language::BrazilianPortuguese, ["Afeganistão", "África do Sul", "Albânia"]),
        (Language::BrazilianPortuguese, ["Hungria", "Índia", "Indonésia"]),
    ];
    for (language, in_order) in table {
        let texts = Texts::plain(language);
        let mut names: Vec<String> =
            Region::all().map(|region| texts.show(&region.name(), noon())).collect();
        names.sort_by_cached_key(|name| sorted_by(name));
        let place = |name: &str| names.iter().position(|one| one == name).expect(name);
        assert!(in_order.map(place).is_sorted(), "{in_order:?} in {names:?}");
    }
    assert_eq!(sorted_by("أستراليا"), "أستراليا");
}

#[test]
fn what_is_obeyed_is_told_from_what_is_shown() {
    let obeyed = "\u{0}\u{1b}\u{7f}\u{85}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}";
    for c in obeyed.chars() {
        assert!(is_obeyed(c), "{c:?}");
    }
    // Letters of any script, with their marks, and what joins emoji.
    for c in "aéß漢ליم\u{301}\u{64e}👩\u{200d}\u{fe0f} \u{a0}".chars() {
        assert!(!is_obeyed(c), "{c:?}");
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
