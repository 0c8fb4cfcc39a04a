//! Any words, in any store, read by another program: they stay words.

use std::collections::BTreeSet;
use std::fs;

use afterglow::app::{
    Action, AgendaAction, App, AppointmentAction, CheckInAction, Moment, PhotoAction, PlanAction,
    ProductAction, Professional, ProfessionalAction, QuestionAction, ReportChoice, ReportPart,
    StepAction, TreatmentAction,
};
use afterglow::care::check_in::{Degree, check_in_signs};
use afterglow::care::{
    AppointmentId, Details, Language, Overlay, OverlayItem, TreatmentId, When, Window, civil,
};
use afterglow::photos::View;
use afterglow::report::page;
use afterglow::store::Store;
use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::json;
use tempfile::TempDir;

use super::read_by_python;
use crate::support::{berlin, cases, moment};
use crate::undo::random::pictures;

/// Words as people and hostile programs write them.
const WORDS: [&str; 14] = [
    "",
    "Tight after washing.\nA little flaking at the chin.",
    "<script>alert(1)</script>",
    "</td></tr></table><h1>Not me</h1>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "' onload='x' <img src=x onerror=y>",
    "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp",
    "<!-- --> --!> <![CDATA[ ]]> <?xml ?>",
    "</style><style>*{display:none}</style></title>",
    "{0} {words} %s \\u003cb\\u003e ${x}",
    "متابعة مع د. ليلى، الساعة ٤",
    "שלום \u{202e}olleh\u{202c} \u{2067}x\u{2069} \u{200f}",
    "\u{0}\u{7}\u{1b}[31m\u{2028}line\u{85}next\u{feff}\u{fffe}",
    "<\u{0}script> <\u{200b}b> ＜b＞ \u{1f469}\u{1f3fd}\u{200d}\u{1f9b0}",
];

fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// Something that somebody enters, on one of the last days, in these words.
fn entered(kind: u8, back: u8, degree: u8, words: &str) -> Action {
    let date = civil::minus_days(now().today(), back.into());
    let words = words.to_owned();
    let sign = |at: u8| {
        let signs = check_in_signs();
        signs[usize::from(at) % signs.len()].id.to_string()
    };
    match kind {
        0..4 => {
            let degree = Degree::ALL[usize::from(degree) % 4];
            let marks = vec![(sign(kind), Some(degree)), (sign(back), Some(degree))];
            CheckInAction::Note { date, marks, note: Some(words) }.into()
        }
        4 => {
            let details = Details { area: words.clone(), note: words, ..Details::default() };
            TreatmentAction::Correct { id: TreatmentId(1), when: None, details: Some(details) }
                .into()
        }
        5 => AgendaAction::Add(words).into(),
        6 => QuestionAction::Note(words).into(),
        7 => ProductAction::Add { name: words.clone(), text: words }.into(),
        8 => {
            let at = When::At(now().now + TimeDelta::hours(1 + i64::from(back)));
            AppointmentAction::Add { at, note: words }.into()
        }
        9 => AppointmentAction::Edit {
            id: AppointmentId(1),
            at: None,
            note: None,
            outcome: Some(words),
        }
        .into(),
        10 => ProfessionalAction::Set(Professional {
            name: words.clone(),
            clinic: words,
            ..Professional::default()
        })
        .into(),
        11 => {
            let item = OverlayItem {
                id: "no_actives".into(),
                window: Some(Window::Days(9)),
                ..OverlayItem::default()
            };
            let plan = Overlay { provider: words.into(), items: vec![item], ..Overlay::default() };
            PlanAction::Apply(plan).into()
        }
        12 => StepAction::Tick {
            date: civil::minus_days(now().today(), u64::from(back % 3)),
            step: "serum_am".to_owned(),
            done: true,
        }
        .into(),
        _ => {
            let made = pictures()[usize::from(back) % pictures().len()].clone();
            PhotoAction::Add { made, date, view: View::Left }.into()
        }
    }
}

/// A store after these entries; the words of each by `said`.
fn store(entries: &[(u8, u8, u8, String)], said: impl Fn(usize, &str) -> String) -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let treated = moment("2026-11-15 15:00", berlin());
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    for (at, (kind, back, degree, words)) in entries.iter().enumerate() {
        // What is refused changes nothing.
        let _ = app.apply(entered(*kind, *back, *degree, &said(at, words)), now());
    }
    app
}

/// What of somebody's own words has to be in a report.
fn own_words(app: &App, choice: &ReportChoice) -> Vec<String> {
    let report = app.report(choice, now()).expect("made");
    let mut words = vec![report.treatment.details.area.clone()];
    if report.with_notes {
        words.push(report.treatment.details.note.clone());
        let days = report.check_ins.iter().flat_map(|stretch| &stretch.days);
        words.extend(days.filter_map(|day| Some(day.check_in.as_ref()?.note.clone())));
    }
    for product in report.products.iter().flat_map(|list| &list.entries) {
        words.extend([product.name.clone(), product.text.clone()]);
    }
    words.extend(report.can_i.iter().flat_map(|list| &list.entries).map(|one| one.text.clone()));
    words.extend(report.to_ask.iter().flat_map(|list| &list.entries).map(|one| one.text.clone()));
    for visit in report.appointments.iter().flat_map(|list| &list.entries) {
        words.extend([visit.note.clone(), visit.outcome.clone()]);
    }
    words.retain(|words| !words.trim().is_empty());
    words
}

#[test]
fn any_words_stay_words() {
    let folder = TempDir::new().expect("a folder");
    let some = prop_oneof![
        3 => prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        1 => any::<String>().prop_map(|words| words.chars().take(200).collect()),
        1 => "[<>&\"'/=a-z!\\- \\n]{0,40}",
    ];
    let entries = prop::collection::vec((0..14u8, 0..10u8, 0..4u8, some), 0..24);
    let parts = prop::collection::btree_set(prop::sample::select(&ReportPart::ALL[..]), 0..9);
    let config = cases(60);
    let count = config.cases as usize;
    let mut runner = TestRunner::new(config);
    let (mut texts, mut photos) = (0, 0);
    for number in 0..count {
        use proptest::strategy::ValueTree as _;

        let drawn = (entries.clone(), parts.clone()).new_tree(&mut runner).expect("a value");
        let (entries, parts) = drawn.current();
        // Told apart by their number, so that the same ones stand twice here and there.
        let hostile = store(&entries, |at, words| {
            if words.trim().is_empty() { words.to_owned() } else { format!("{words}{at}") }
        });
        let harmless = store(&entries, |at, words| {
            if words.trim().is_empty() { words.to_owned() } else { format!("x{at}") }
        });
        let chosen: BTreeSet<_> =
            hostile.photos().expect("read").iter().map(|one| one.id).collect();
        let choice = ReportChoice { treatment: None, parts, photos: chosen };
        let language = Language::English;
        let write = |app: &App, name: &str| {
            let report = app.report(&choice, now()).expect("made");
            let html = page(app, &report, language.into(), now()).expect("written").html;
            fs::write(folder.path().join(format!("{name}.html")), html).expect("written");
            report
        };
        let report = write(&hostile, &number.to_string());
        write(&harmless, &format!("{number}-plain"));
        let all = hostile.all_check_ins().expect("read");
        let noted = all.iter().filter(|one| one.date >= report.treatment.date).map(|one| {
            let signs: serde_json::Map<String, serde_json::Value> = one
                .marks
                .iter()
                .map(|mark| (mark.sign.to_string(), mark.degree.name().into()))
                .collect();
            json!({ "day": report.treatment.day_on(one.date), "signs": signs })
        });
        let noted: Vec<_> = noted.filter(|_| report.check_ins.is_some()).collect();
        let shown = report.photos.iter().map(|view| json!({ "day": view.of.map(|of| of.day) }));
        let shown: Vec<_> = shown.collect();
        let words = own_words(&hostile, &choice);
        (texts, photos) = (texts + words.len(), photos + shown.len());
        let meant = json!({
            "check_ins": noted,
            "photos": shown,
            "texts": words,
            "like": format!("{number}-plain.html"),
        });
        fs::write(folder.path().join(format!("{number}.json")), meant.to_string())
            .expect("written");
    }
    assert!(texts > count && photos > count / 2, "{texts} texts, {photos} photos");
    assert_eq!(read_by_python(folder.path()), count);
}

/// In every language it is one page that says which way it runs, and has its words.
#[test]
fn every_language_writes_it() {
    use afterglow::app::SettingAction;

    let entries: Vec<_> =
        (0..14u8).map(|kind| (kind, 1, kind, WORDS[usize::from(kind)].to_owned())).collect();
    let folder = TempDir::new().expect("a folder");
    for language in Language::ALL {
        let mut app = store(&entries, |_, words| words.to_owned());
        app.apply(SettingAction::SetLanguage(Some(language)), now()).expect("chosen");
        let mut choice = ReportChoice::default();
        for part in ReportPart::ALL {
            choice.set(part, true);
        }
        let report = app.report(&choice, now()).expect("made");
        let html = page(&app, &report, Language::English.into(), now()).expect("written").html;
        let way = if language == Language::Arabic { "rtl" } else { "ltr" };
        let begins = format!("<html lang=\"{}\" dir=\"{way}\">", language.tag());
        assert!(html.contains(&begins), "{begins}");
        let is_english = html.contains("What was noted, day by day");
        assert_eq!(is_english, language == Language::English, "{language:?}");
        let file = folder.path().join(format!("{}.html", language.tag()));
        fs::write(&file, html).expect("written");
        fs::write(file.with_extension("json"), "{}").expect("written");
    }
    assert_eq!(read_by_python(folder.path()), Language::ALL.len());
}
