//! Actions as they come: every kind, with numbers and words that often hit something.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use afterglow::app::{
    Action, AgendaAction, App, Appearance, AppointmentAction, CheckInAction, CourseAction,
    FoldAction, FollowUpAction, Moment, NotificationAction, OutingAction, PhotoAction, PlanAction,
    ProductAction, Professional, ProfessionalAction, QuestionAction, ReminderAction, SettingAction,
    StepAction, Switch, TreatmentAction, ZoneQuestion, read_handed,
};
use afterglow::care::check_in::{Degree, check_in_signs};
use afterglow::care::plan_file::PrivateKey;
use afterglow::care::slip::{Slip, Visit};
use afterglow::care::{
    AgendaId, AppointmentId, CourseId, Depth, Details, HourCycle, Language, NeedlingKind, Overlay,
    OverlayItem, PhotoId, ProductId, QuestionId, TreatmentId, When, Window,
};
use afterglow::photos::{Limits, Made, Pupils, Spot, View, make};
use afterglow::reminders::{Answer, Interval, QuietHours, Snooze};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use proptest::prelude::*;

use crate::support::{berlin, moment, shown_on_time};

/// When it all begins.
pub(crate) fn start() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// The notification that was shown before it all begins.
pub(super) const BUNDLE: &str = "2026-11-25T08:10";

/// A kind of action. A new one is added here and below.
pub(super) fn kind(action: &Action) -> usize {
    match action {
        Action::Treatment(TreatmentAction::Add(_)) => 0,
        Action::Treatment(TreatmentAction::Correct { .. }) => 1,
        Action::Treatment(TreatmentAction::Remove(_)) => 2,
        Action::Treatment(TreatmentAction::AnswerZoneQuestion { .. }) => 3,
        Action::Step(StepAction::Tick { .. }) => 4,
        Action::FollowUp(FollowUpAction::Settle(_)) => 5,
        Action::Appointment(AppointmentAction::Add { .. }) => 6,
        Action::Appointment(AppointmentAction::Remove(_)) => 7,
        Action::Professional(ProfessionalAction::Set(_)) => 8,
        Action::Reminder(ReminderAction::SetTime { .. }) => 9,
        Action::Reminder(ReminderAction::Switch { .. }) => 10,
        Action::Reminder(ReminderAction::SwitchAll(_)) => 11,
        Action::Reminder(ReminderAction::SetQuietHours(_)) => 12,
        Action::Reminder(ReminderAction::Extend(_)) => 13,
        Action::Reminder(ReminderAction::ShowOnLockScreen(_)) => 14,
        Action::Reminder(ReminderAction::Test(_)) => 15,
        Action::Outing(OutingAction::GoOutside(_)) => 16,
        Action::Outing(OutingAction::ComeInside) => 17,
        Action::Outing(OutingAction::ChangeInterval(_)) => 18,
        Action::Notification(NotificationAction::Answer { .. }) => 19,
        Action::Question(QuestionAction::Note(_)) => 20,
        Action::Question(QuestionAction::Forget(_)) => 21,
        Action::Product(ProductAction::Add { .. }) => 22,
        Action::Product(ProductAction::Remove(_)) => 23,
        Action::Setting(SettingAction::NoteLoginAsked) => 24,
        Action::Setting(SettingAction::Welcome) => 25,
        Action::Setting(SettingAction::SetAppearance(_)) => 26,
        Action::Setting(SettingAction::SetRegion(_)) => 27,
        Action::Treatment(TreatmentAction::Record { .. }) => 28,
        Action::Photo(PhotoAction::Add { .. }) => 29,
        Action::Photo(PhotoAction::Correct { .. }) => 30,
        Action::Photo(PhotoAction::LineUp { .. }) => 31,
        Action::Photo(PhotoAction::Remove(_)) => REMOVES_PHOTO,
        Action::CheckIn(CheckInAction::Note { .. }) => 33,
        Action::CheckIn(CheckInAction::Remove(_)) => 34,
        Action::Step(StepAction::TickEach { .. }) => 35,
        Action::Fold(FoldAction::Set { .. }) => 36,
        Action::Setting(SettingAction::Switch(..)) => 37,
        Action::Appointment(AppointmentAction::Edit { .. }) => 38,
        Action::Agenda(AgendaAction::Add(_)) => 39,
        Action::Agenda(AgendaAction::SetAsked { .. }) => 40,
        Action::Agenda(AgendaAction::Remove(_)) => 41,
        Action::Course(CourseAction::Set { .. }) => 42,
        Action::Course(CourseAction::Remove(_)) => 43,
        Action::Plan(PlanAction::Apply(_)) => 44,
        Action::Plan(PlanAction::UseDefault) => 45,
        Action::Setting(SettingAction::SetLanguage(_)) => 46,
        Action::Setting(SettingAction::SetHourCycle(_)) => 47,
        Action::Plan(PlanAction::GoBack(_)) => 48,
        Action::Plan(PlanAction::Sheet { .. }) => 49,
        Action::Plan(PlanAction::Take { .. }) => 50,
    }
}

/// How many kinds there are.
pub(super) const KINDS: usize = 51;

/// The one that cannot be undone.
pub(super) const REMOVES_PHOTO: usize = 32;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..8i64).prop_map(|back| start().today() - TimeDelta::days(back))
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        day().prop_map(When::Date),
        (1..200i64).prop_map(|hours| When::At(start().now - TimeDelta::hours(hours))),
    ]
}

fn number() -> impl Strategy<Value = i64> {
    1..5i64
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(words).prop_map(str::to_owned)
}

const WORDS: &[&str] = &["", "gym", "sauna", "retinol", "a\u{0}b", "it's"];
const STEPS: &[&str] = &["sunscreen_am", "cleanse_am", "followup", "cleanse_pm"];
const FOLDS: &[&str] = &["part-evening", "holds"];
const REMINDERS: &[&str] = &["morning", "midday", "outdoors", "followup"];

fn clock() -> impl Strategy<Value = NaiveTime> {
    (7..22u32).prop_filter_map("a time", |hour| NaiveTime::from_hms_opt(hour, 0, 0))
}

fn details() -> impl Strategy<Value = Details> {
    let depth = prop::option::of(prop::sample::select(&Depth::ALL[..]));
    let kind = prop::sample::select(&NeedlingKind::ALL[..]);
    (word(WORDS), depth, kind, word(WORDS)).prop_map(|(area, depth, kind, note)| Details {
        area,
        depth,
        kind,
        note,
    })
}

fn treatment() -> impl Strategy<Value = TreatmentAction> {
    let id = || number().prop_map(TreatmentId);
    let question = (id(), any::<bool>()).prop_map(|(treatment, first)| {
        let (earlier, later) = (start().now - TimeDelta::days(4), start().now - TimeDelta::days(3));
        let question = ZoneQuestion { treatment, earlier, later, zone: berlin(), told: false };
        TreatmentAction::AnswerZoneQuestion { question, at: if first { earlier } else { later } }
    });
    prop_oneof![
        when().prop_map(TreatmentAction::Add),
        (when(), details()).prop_map(|(when, details)| TreatmentAction::Record { when, details }),
        (id(), prop::option::of(when()), prop::option::of(details()))
            .prop_map(|(id, when, details)| TreatmentAction::Correct { id, when, details }),
        id().prop_map(TreatmentAction::Remove),
        question,
    ]
}

fn appointment() -> impl Strategy<Value = AppointmentAction> {
    prop_oneof![
        (1..6i64, word(WORDS)).prop_map(|(days, note)| AppointmentAction::Add {
            at: When::At(start().now + TimeDelta::days(30 + days)),
            note,
        }),
        (number(), 1..6i64, prop::option::of(word(WORDS)), prop::option::of(word(WORDS))).prop_map(
            |(id, days, note, outcome)| {
                let at = (days > 2).then(|| When::At(start().now + TimeDelta::days(30 + days)));
                AppointmentAction::Edit { id: AppointmentId(id), at, note, outcome }
            }
        ),
        number().prop_map(|id| AppointmentAction::Remove(AppointmentId(id))),
    ]
}

fn agenda() -> impl Strategy<Value = AgendaAction> {
    let id = || number().prop_map(AgendaId);
    prop_oneof![
        2 => word(WORDS).prop_map(AgendaAction::Add),
        4 => (1..3i64, any::<bool>()).prop_map(|(id, asked)| (AgendaId(id), asked)).prop_map(|(id, asked)| AgendaAction::SetAsked { id, asked }),
        1 => id().prop_map(AgendaAction::Remove),
    ]
}

fn course() -> impl Strategy<Value = CourseAction> {
    prop_oneof![
        2 => (1..5u32, 20..60u32)
            .prop_map(|(sessions, every_days)| CourseAction::Set { sessions, every_days }),
        1 => number().prop_map(|id| CourseAction::Remove(CourseId(id))),
    ]
}

fn asked() -> impl Strategy<Value = QuestionAction> {
    prop_oneof![
        word(WORDS).prop_map(QuestionAction::Note),
        number().prop_map(|id| QuestionAction::Forget(QuestionId(id))),
    ]
}

fn product() -> impl Strategy<Value = ProductAction> {
    prop_oneof![
        (word(WORDS), word(WORDS)).prop_map(|(name, text)| ProductAction::Add { name, text }),
        number().prop_map(|id| ProductAction::Remove(ProductId(id))),
    ]
}

/// A picture that was made before, since that takes a while.
pub(crate) fn pictures() -> &'static [Arc<Made>] {
    static MADE: LazyLock<Vec<Arc<Made>>> = LazyLock::new(|| {
        let shades = [20, 70, 120, 170, 220].map(|shade| {
            let picture = image::RgbImage::from_pixel(64, 64, image::Rgb([shade; 3]));
            let mut bytes = std::io::Cursor::new(Vec::new());
            picture.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
            Arc::new(make(bytes.get_ref(), Limits::USUAL).expect("a photo"))
        });
        shades.into()
    });
    &MADE
}

fn photo() -> impl Strategy<Value = PhotoAction> {
    let id = || number().prop_map(PhotoId);
    let view = || prop::sample::select(&View::ALL[..]);
    let spot = (0..9000u16, 0..9000u16).prop_map(|(x, y)| Spot { x, y });
    let pupils = spot.prop_map(|left| Pupils::of(left, left.moved(1000, 50)));
    prop_oneof![
        2 => (prop::sample::select(pictures()), day(), view())
            .prop_map(|(made, date, view)| PhotoAction::Add { made, date, view }),
        1 => (id(), day(), view())
            .prop_map(|(id, date, view)| PhotoAction::Correct { id, date, view }),
        1 => (id(), pupils).prop_map(|(id, pupils)| PhotoAction::LineUp { id, pupils }),
        1 => id().prop_map(PhotoAction::Remove),
    ]
}

fn reminder() -> impl Strategy<Value = ReminderAction> {
    let quiet = (22..24u32, 5..8u32).prop_map(|(from, to)| {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        hour(from).zip(hour(to)).map(|(from, to)| QuietHours { from, to })
    });
    prop_oneof![
        (word(REMINDERS), prop::option::of(clock()))
            .prop_map(|(id, at)| ReminderAction::SetTime { id, at }),
        (word(REMINDERS), any::<bool>()).prop_map(|(id, on)| ReminderAction::Switch { id, on }),
        any::<bool>().prop_map(ReminderAction::SwitchAll),
        quiet.prop_map(ReminderAction::SetQuietHours),
        Just(ReminderAction::SetQuietHours(None)),
        any::<bool>().prop_map(ReminderAction::Extend),
        any::<bool>().prop_map(ReminderAction::ShowOnLockScreen),
        (0..3u32).prop_map(ReminderAction::Test),
    ]
}

fn outing() -> impl Strategy<Value = OutingAction> {
    let interval = prop::sample::select(&Interval::ALL[..]);
    prop_oneof![
        interval.clone().prop_map(OutingAction::GoOutside),
        Just(OutingAction::ComeInside),
        interval.prop_map(OutingAction::ChangeInterval),
    ]
}

/// Check-ins of a few days, with signs of which some are said twice, and without any that stays.
pub(crate) fn check_in() -> impl Strategy<Value = CheckInAction> {
    let signs: Vec<String> = check_in_signs().iter().map(|sign| sign.id.to_string()).collect();
    let degree = prop::option::weighted(0.8, prop::sample::select(&Degree::ALL[..]));
    let marks = prop::collection::vec((prop::sample::select(signs), degree), 0..4);
    prop_oneof![
        2 => (day(), marks, prop::option::of(word(WORDS)))
            .prop_map(|(date, marks, note)| CheckInAction::Note { date, marks, note }),
        1 => day().prop_map(CheckInAction::Remove),
    ]
}

fn plan() -> impl Strategy<Value = PlanAction> {
    let item = (word(&["no_actives", "no_makeup"]), 1..20u32).prop_map(|(id, days)| OverlayItem {
        id: id.into(),
        window: Some(Window::Days(days)),
        ..OverlayItem::default()
    });
    let plan = item.prop_map(|item| Overlay {
        provider: "Linden".into(),
        items: vec![item],
        ..Overlay::default()
    });
    prop_oneof![
        (plan, 0..3, prop::collection::vec(word(WORDS), 0..3)).prop_map(|(overlay, way, kept)| {
            match way {
                0 => PlanAction::GoBack(overlay),
                1 => PlanAction::Apply(overlay),
                _ => PlanAction::Sheet { overlay, kept, trust: true },
            }
        }),
        Just(PlanAction::UseDefault),
        handed(),
    ]
}

/// What is handed over: signed with one of two keys or not, with a treatment or not.
fn handed() -> impl Strategy<Value = PlanAction> {
    let key = prop::option::of(1..3u8);
    (key, 0..3i64, 1..20u32, prop::option::of(when()), any::<bool>(), any::<bool>()).prop_map(
        |(key, ago, days, when, trust, visit)| {
            let plan = format!(
                "version = 1\nprofessional = \"Linden\"\n[hold_off]\nno_makeup = \"{days} days\"\n"
            );
            let at = start().now - TimeDelta::hours(ago);
            let signed = key.and_then(|key| PrivateKey::of(&[key; 32]).sign(&plan, at));
            let visit_of = when.map(|when| Visit::of(when, berlin()));
            let link = Slip { plan: signed.unwrap_or(plan), visit: visit_of }.link();
            let handed = read_handed(Path::new("-"), link.as_bytes()).expect("sound");
            PlanAction::Take { handed: Box::new(handed), trust, visit }
        },
    )
}

fn setting() -> impl Strategy<Value = SettingAction> {
    prop_oneof![
        Just(SettingAction::NoteLoginAsked),
        Just(SettingAction::Welcome),
        any::<bool>().prop_map(|on| SettingAction::Switch(Switch::LockScreen, on)),
        prop::sample::select(&Appearance::ALL[..]).prop_map(SettingAction::SetAppearance),
        word(&["DE", "GB", ""]).prop_map(|region| SettingAction::SetRegion(region.parse().ok())),
        word(&["en", "en-XA", ""]).prop_map(|tag| SettingAction::SetLanguage(Language::of(&tag))),
        word(&["24", "12", ""])
            .prop_map(|name| SettingAction::SetHourCycle(HourCycle::named(&name))),
    ]
}

/// Any action.
pub(crate) fn action() -> impl Strategy<Value = Action> {
    let tick = (day(), word(STEPS), any::<bool>())
        .prop_map(|(date, step, done)| StepAction::Tick { date, step, done });
    let each = (day(), prop::collection::vec(word(STEPS), 1..4), any::<bool>())
        .prop_map(|(date, steps, done)| StepAction::TickEach { date, steps, done });
    let fold = (day(), word(FOLDS), any::<bool>()).prop_map(|(date, fold, open)| FoldAction::Set {
        date,
        fold,
        open,
    });
    let answer = prop::sample::select(vec![
        Answer::Done,
        Answer::Dismissed,
        Answer::Snooze(Snooze::OneHour),
        Answer::Snooze(Snooze::Evening),
    ]);
    let answer =
        answer.prop_map(|answer| NotificationAction::Answer { bundle: BUNDLE.to_owned(), answer });
    let words = (word(WORDS), word(WORDS), word(WORDS), word(WORDS), word(WORDS));
    let professional = words.prop_map(|(name, clinic, phone, message, instructions)| {
        ProfessionalAction::Set(Professional { name, clinic, phone, message, instructions })
    });
    prop_oneof![
        4 => treatment().prop_map_into(),
        2 => tick.prop_map_into(),
        2 => each.prop_map_into(),
        1 => fold.prop_map_into(),
        1 => any::<bool>().prop_map(FollowUpAction::Settle).prop_map_into(),
        3 => appointment().prop_map_into(),
        3 => agenda().prop_map_into(),
        2 => course().prop_map_into(),
        1 => professional.prop_map_into(),
        5 => reminder().prop_map_into(),
        3 => outing().prop_map_into(),
        1 => answer.prop_map_into(),
        2 => asked().prop_map_into(),
        2 => product().prop_map_into(),
        6 => photo().prop_map_into(),
        3 => setting().prop_map_into(),
        4 => check_in().prop_map_into(),
        3 => plan().prop_map_into(),
    ]
}

/// What stands in the store before it all begins: one of each noun, and a notification that was shown.
pub(crate) fn prepare(app: &mut App) {
    let treated = moment("2026-11-22 15:00", berlin());
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    let from = start().now - TimeDelta::hours(4);
    let (planned, _) = app.planned(from, start().now, start()).expect("planned");
    let lines: Vec<_> = planned.into_iter().filter(|line| line.bundle == BUNDLE).collect();
    assert!(!lines.is_empty());
    let at = When::At(start().now + TimeDelta::days(20));
    let (name, text) = ("Night".to_owned(), "Aqua, Retinol".to_owned());
    for action in [
        AppointmentAction::Add { at, note: "Review".to_owned() }.into(),
        AgendaAction::Add("Sun?".to_owned()).into(),
        CourseAction::Set { sessions: 3, every_days: 28 }.into(),
        QuestionAction::Note("sun".to_owned()).into(),
        CheckInAction::Note {
            date: start().today(),
            marks: Vec::new(),
            note: Some("Tight".to_owned()),
        }
        .into(),
        ProductAction::Add { name, text }.into(),
        Action::from(OutingAction::GoOutside(Interval::Water80)),
        PhotoAction::Add { made: pictures()[0].clone(), date: start().today(), view: View::Left }
            .into(),
    ] {
        app.apply(action, start()).expect("done");
    }
    shown_on_time(app, &lines, None);
}
