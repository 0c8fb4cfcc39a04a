//! What a client is shown, on any day, anywhere, by any plan, is in the review of that plan.

use std::collections::{BTreeMap, BTreeSet};

use afterglow::care::leaflet::{all_lines, leaflet};
use afterglow::care::review::{Entry, canonical, entries, parts};
use afterglow::care::signs::{Level, Signs};
use afterglow::care::{
    Appointment, AppointmentId, AsOf, Basis, DayLog, DaySet, Depth, Details, EmergencyNumber,
    Entered, NeedlingKind, NextSession, Overlay, OverlayItem, OverlayReminder, OwnWords, Part,
    Plan, Range, Region, RestrictionView, Sessions, Sunscreen, Text, Treatment, TreatmentId,
    Window, WindowBasis, Words, Zone, civil, day_view, loosened, timeline,
};
use afterglow::reminders::{History, Input, Outing, Reminder, Settings, occurrences};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;

use crate::support::{at, berlin, cases, every_zone, treated_at};

/// What a review has: each sentence with the days of its entries; `None` for any day.
struct Pages {
    sentences: BTreeMap<String, Vec<Option<DaySet>>>,
    bases: BTreeSet<(String, String)>,
    windows: Vec<(String, Option<WindowBasis>)>,
}

fn named(basis: &Basis) -> String {
    format!("{:?} {}", basis.kind, basis.reference)
}

impl Pages {
    fn of(plan: &Plan, who: &str) -> Self {
        let mut all = entries(plan, Some(&who.into()));
        all.extend(afterglow::reminders::entries(plan));
        let mut pages =
            Self { sentences: BTreeMap::new(), bases: BTreeSet::new(), windows: Vec::new() };
        for Entry { days, texts, bases, window_basis, .. } in &all {
            for text in texts {
                let text = canonical(text);
                pages.windows.push((text.clone(), *window_basis));
                let bases = bases.iter().map(|basis| (text.clone(), named(basis)));
                pages.bases.extend(bases.collect::<Vec<_>>());
                pages.sentences.entry(text).or_default().push(days.clone());
            }
        }
        pages
    }

    /// That a text is there, for this day; holds may be a date or two late, for who travels.
    fn has(&self, text: &Text, day: Option<u32>, slack: u32) -> Result<(), TestCaseError> {
        if matches!(text, Text::Literal(words) if words.is_empty()) {
            return Ok(());
        }
        for part in parts(text) {
            let known = self.sentences.get(&canonical(&part));
            let days = known.ok_or_else(|| TestCaseError::fail(format!("{part:?} is missing")))?;
            let is_on = |days: &Option<DaySet>| match (days, day) {
                (None, _) | (_, None) => true,
                (Some(days), Some(day)) => {
                    (day.saturating_sub(slack)..=day).any(|day| days.contains(day))
                }
            };
            prop_assert!(days.iter().any(is_on), "{part:?} on day {day:?}, not only {days:?}");
        }
        Ok(())
    }

    fn says(&self, text: &Text, basis: &Basis) -> Result<(), TestCaseError> {
        let is_there = self.bases.contains(&(canonical(&parts(text)[0]), named(basis)));
        prop_assert!(is_there, "{text:?} by {basis:?}");
        Ok(())
    }

    /// What a row of something held off shows, unfolded.
    fn restriction(
        &self,
        held: &RestrictionView,
        day: Option<u32>,
        slack: u32,
    ) -> Result<(), TestCaseError> {
        let mut shown = vec![held.title.clone(), held.short.clone(), held.reason.clone()];
        match held.lifts_at {
            Some(at) if held.at_least => shown.push(Text::key("until-at-least").with("when", at)),
            Some(at) => shown.push(Text::key("until").with("when", at)),
            None => shown.push(held.until.clone()),
        }
        if held.at_least {
            shown.push(Text::key("at-least-note"));
        }
        if held.looser {
            shown.push(Text::key("looser"));
            shown.push(Text::key("looser-list").with("what", vec![held.title.clone()]));
        }
        for text in &shown {
            self.has(text, day, slack)?;
        }
        self.says(&held.title, &held.basis)?;
        let with_window = (canonical(&parts(&held.title)[0]), held.window_basis);
        prop_assert!(self.windows.contains(&with_window), "{with_window:?}");
        Ok(())
    }
}

fn words() -> impl Strategy<Value = Words> {
    prop::sample::select(vec!["Ice roller", "Cool, then <dry>", "كريم الحاجز", "\"quoted\" = 1"])
        .prop_map(|words| Words(words.into()))
}

fn days() -> impl Strategy<Value = DaySet> {
    prop::sample::select(vec!["0-9", "1,4,7", "3-", "0", "12-30,40-"])
        .prop_map(|days| days.parse().expect("days"))
}

fn window() -> impl Strategy<Value = Window> {
    prop_oneof![
        (1..30u32).prop_map(Window::Days),
        (1..200u32).prop_map(Window::Hours),
        Just(Window::None),
    ]
}

/// One change of any kind that a plan file can make.
fn item() -> impl Strategy<Value = OverlayItem> {
    let default = Plan::default_plan();
    let held = default.items.iter().filter(|item| item.hold.is_some());
    let held =
        held.map(|item| item.id.clone()).chain(default.offered.iter().map(|one| one.id.clone()));
    let extras = ["water", "pillowcase", "hands_clean", "moisturise", "photo"];
    let named = |id: &str| OverlayItem { id: id.into(), ..OverlayItem::default() };
    let part = prop::sample::select(Part::ALL.to_vec());
    let remind = prop::option::of(prop::option::of(
        (0..24u32).prop_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time")),
    ));
    let own = (0..3u8, words(), prop::option::of(words()), days(), part, remind).prop_map(
        move |(number, title, reason, days, part, remind)| OverlayItem {
            title: Some(title),
            reason,
            days: Some(days.clone()),
            part: Some(part),
            remind: remind.map(|at| OverlayReminder {
                days: Some(days),
                at,
                ..OverlayReminder::default()
            }),
            ..OverlayItem { id: format!("own_{number}").into(), ..OverlayItem::default() }
        },
    );
    prop_oneof![
        5 => (prop::sample::select(held.collect::<Vec<_>>()), window(), prop::option::of(words()))
            .prop_map(|(id, window, reason)| OverlayItem {
                id, window: Some(window), reason, ..OverlayItem::default()
            }),
        2 => prop::sample::select(extras.to_vec())
            .prop_map(move |id| OverlayItem { without_step: true, ..named(id) }),
        3 => own,
        2 => (prop::sample::select(vec!["check_in", "followup"]), days()).prop_map(move |(id, days)| {
            OverlayItem {
                remind: Some(OverlayReminder { days: Some(days), ..OverlayReminder::default() }),
                ..named(id)
            }
        }),
    ]
}

/// Any plan, and whose it is.
fn plan() -> impl Strategy<Value = Plan> {
    let sunscreen = (prop::option::of(30..100u32), any::<bool>())
        .prop_map(|(spf, mineral)| Sunscreen { spf, mineral });
    let sessions = (prop::option::of(1..9u32), prop::option::of(7..90u32))
        .prop_map(|(number, every_days)| Sessions { number, every_days });
    let own = (
        prop::option::of(words()),
        prop::option::of(words()),
        prop::option::of(sunscreen),
        prop::option::of(sessions),
    );
    let own = own.prop_map(|(clinic, phone, sunscreen, sessions)| OwnWords {
        clinic,
        phone,
        sunscreen,
        sessions,
        ..OwnWords::default()
    });
    (prop::collection::vec(item(), 0..7), own).prop_map(|(mut items, own)| {
        let mut seen = BTreeSet::new();
        items.retain(|item| seen.insert(item.id.clone()));
        let overlay = Overlay { provider: WHO.into(), items, own, ..Overlay::default() };
        Plan::default_plan().with_overlay(&overlay).expect("merged")
    })
}

const WHO: &str = "Ines Moreau";

fn zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(every_zone().to_vec())
}

/// Treatments with a time or a date alone, in any zones, in order of their date.
fn treatments() -> impl Strategy<Value = Vec<Treatment>> {
    let depth = prop::option::of(prop::sample::select(Depth::ALL.to_vec()));
    let one = (0..70_000i64, any::<bool>(), zone(), depth, any::<bool>());
    prop::collection::vec(one, 1..4).prop_map(|drawn| {
        let start = at("2026-01-01 00:00", berlin());
        let made =
            drawn.into_iter().enumerate().map(|(index, (minutes, timed, zone, depth, rf))| {
                let begun = start + TimeDelta::minutes(minutes);
                let id = TreatmentId(i64::try_from(index).expect("few") + 1);
                let one = Treatment::begun(id, begun, zone);
                let at = one.at.filter(|_| timed);
                let wall = one.wall.filter(|_| timed);
                let kind = if rf { NeedlingKind::RadioFrequency } else { NeedlingKind::Plain };
                let details = Details { depth, kind, ..Details::default() };
                Treatment { at, wall, details, ..one }
            });
        let mut made: Vec<Treatment> = made.collect();
        made.sort_by_key(|one| (one.date, one.at));
        made
    })
}

/// What a client has ticked and settled by a day.
fn log(plan: &Plan, treatments: &[Treatment], number: u64) -> DayLog {
    let ticks = plan.items.iter().enumerate();
    let ticks = ticks.filter(|(index, _)| number >> (index % 60) & 1 == 1);
    let first = treatments[0].date;
    let settled = number.is_multiple_of(3).then(|| civil::plus_days(first, number % 20));
    DayLog {
        ticks: ticks.map(|(_, item)| (item.id.clone(), DateTime::<Utc>::UNIX_EPOCH)).collect(),
        settled_on: settled,
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn no_day_shows_a_sentence_that_the_pages_lack(
        plan in plan(),
        treatments in treatments(),
        here in zone(),
        looks in prop::collection::vec((0..400_000i64, any::<bool>(), any::<u64>()), 12),
    ) {
        let pages = Pages::of(&plan, WHO);
        let start = at("2026-01-01 00:00", berlin());
        // Where nobody travels and there is one treatment, a hold keeps to its days but for the clocks.
        let slack = if treatments.iter().all(|one| one.zone == here) { 1 } else { 2 };
        for (minutes, whole, number) in looks {
            let now = start + TimeDelta::minutes(minutes);
            let look = if whole { AsOf::WholeDay(civil::date_of(now, here)) } else { AsOf::Now(now) };
            let log = log(&plan, &treatments, number);
            let view = day_view(&plan, &treatments, &log, look, here);
            let day = view.day;
            if let Some(phase) = &view.phase {
                for key in [phase.to_string(), format!("{phase}.long"), format!("{phase}.skin")] {
                    pages.has(&Text::key(key), day, 0)?;
                }
            }
            for tip in &view.tips {
                pages.has(&tip.title, day, slack)?;
                pages.has(&tip.body, day, slack)?;
                pages.says(&tip.body, &tip.basis)?;
            }
            for step in &view.steps {
                let lines = [&step.title, &step.detail, &step.reason];
                for text in lines.into_iter().chain(&step.held) {
                    pages.has(text, day, slack)?;
                }
                if step.looser {
                    pages.has(&Text::key("looser"), None, 0)?;
                }
                pages.says(&step.title, &step.basis)?;
            }
            for held in view.restrictions.iter().chain(&view.lifted) {
                pages.restriction(held, day, slack)?;
            }
            for expect in &view.expect {
                pages.has(&expect.text, day, 0)?;
                pages.says(&expect.text, &expect.basis)?;
            }
            let (from, end) = civil::span_of(view.date, here);
            for text in loosened(&plan, &treatments, (from, end - TimeDelta::seconds(1)), here) {
                pages.has(&text, day, slack)?;
                pages.has(&Text::key("looser-list").with("what", vec![text]), day, slack)?;
            }
            let entered = Entered { treatments: &treatments, next: NextSession::Open, ..Entered::default() };
            for row in timeline(&plan, &entered, (view.date, civil::plus_days(view.date, 3)), here) {
                for lift in &row.lifts {
                    pages.restriction(lift, row.day, slack)?;
                }
                for due in &row.due {
                    pages.has(&due.title, row.day, 0)?;
                    if let Some(detail) = &due.detail {
                        pages.has(detail, row.day, 0)?;
                    }
                }
            }
            the_leaflet(&pages, day, &treatments)?;
        }
    }

    #[test]
    fn no_reminder_has_a_sentence_that_the_pages_lack(
        plan in plan(),
        treatments in treatments(),
        here in zone(),
        visit in 0..60i64,
    ) {
        let pages = Pages::of(&plan, WHO);
        let start = at("2026-01-01 00:00", berlin());
        let settings = Settings { extended: visit % 2 == 0, ..Settings::new(start) };
        let visits = [Appointment::booked(
            AppointmentId(1),
            start + TimeDelta::days(visit),
            here,
            start,
        )];
        let outing = Outing {
            since: start + TimeDelta::hours(12),
            every: afterglow::reminders::Interval::TwoHours,
            zone: here,
        };
        let input = Input {
            plans: (&plan).into(),
            treatments: &treatments,
            appointments: &visits,
            outing: Some(outing),
            settings: &settings,
            history: &History::default(),
            zone: here,
        };
        for due in occurrences(&input, start, start + TimeDelta::days(150)) {
            pages.has(&due.title, None, 0)?;
            pages.has(&due.body, None, 0)?;
        }
        for reminder in Reminder::all(&plan) {
            pages.has(&reminder.name(), None, 0)?;
            if let Some(when) = reminder.when(&plan) {
                pages.has(&when, None, 0)?;
            }
            if let Some(basis) = reminder.basis(&plan) {
                pages.says(&reminder.name(), &basis)?;
            }
        }
        for item in &plan.items {
            pages.has(&item.name(), None, 0)?;
            pages.has(&item.why(), None, 0)?;
            for (sheet, sources) in Range::of(&item.id).map(Range::groups).unwrap_or_default() {
                pages.has(&sheet.text(), None, 0)?;
                prop_assert!(!sources.is_empty());
            }
        }
        for text in plan.own.iter().flat_map(|own| own.texts()) {
            pages.has(&text, None, 0)?;
        }
    }
}

/// The leaflet and every sign's page, on a day, wherever the client is and whoever they call.
fn the_leaflet(
    pages: &Pages,
    day: Option<u32>,
    treatments: &[Treatment],
) -> Result<(), TestCaseError> {
    for key in [
        "leaflet-call-note",
        "leaflet-call-note-local",
        "leaflet-urgent-when",
        "leaflet-contact-when",
        "hold-none-how",
        "time-unknown",
        "course-spacing",
    ] {
        pages.has(&Text::key(key), day, 0)?;
    }
    for line in leaflet(day) {
        pages.has(&line.text, day, 0)?;
        for basis in &line.bases {
            pages.says(&line.text, basis)?;
        }
    }
    for (sign, line) in all_lines(day) {
        pages.has(&sign.title(), day, 0)?;
        pages.has(&line.text, day, 0)?;
    }
    for sign in &Signs::default_data().all {
        for line in sign.lines_on(day) {
            pages.has(&line.text, day, 0)?;
            pages.says(&line.text, &line.basis)?;
        }
    }
    for region in [None, "US".parse::<Region>().ok(), "DE".parse().ok()] {
        for level in Level::ALL {
            let who = Text::Literal("Dr Lind".into());
            pages.has(&level.heading(EmergencyNumber::of(region), who.clone()), day, 0)?;
        }
    }
    for warning in treatments.iter().filter_map(|one| one.details.kind.warning()) {
        pages.has(&warning.title, day, 0)?;
        pages.has(&warning.text(Text::Literal("Dr Lind".into())), day, 0)?;
    }
    let worse = Text::key("expect-worse").with("who", Text::key("your-professional"));
    pages.has(&worse, day, 0)?;
    for key in ["leaflet-intro", "leaflet-darker", "leaflet-note", "by-day-first"] {
        pages.has(&Text::key(key), day, 0)?;
    }
    for key in ["by-day-not-usual", "read-out-first"] {
        pages.has(&Text::key(key).with("who", Text::key("your-professional")), day, 0)?;
    }
    Ok(())
}

#[test]
fn the_normal_form_leaves_out_the_client_and_nothing_else() {
    let zone = berlin();
    let of = |when: &str| {
        let text = Text::key("lifting.remind").with("when", at(when, zone));
        let what = Text::key("and-list").with("items", vec![Text::key("no_sauna.hold")]);
        text.with("what", what)
    };
    let forms = parts(&of("2026-01-05 10:00"));
    assert_eq!(forms, parts(&of("2026-02-06 11:30")));
    let lines: Vec<_> = forms.iter().map(canonical).collect();
    let first = "lifting.remind(when=review-blank.time,what=and-list(items=review-blank.what))";
    assert_eq!(lines, [first, "no_sauna.hold"]);
    // What a plan gives stays apart.
    let asks = |who: &str| Text::key("provider-asks").with("who", Text::Literal(who.into()));
    assert_ne!(parts(&asks("Ines")), parts(&asks("Sam")));
    let spf = |spf: u32| canonical(&Sunscreen { spf: Some(spf), mineral: false }.title());
    assert_ne!(spf(30), spf(50));
    // A literal cannot pass for a message.
    assert_eq!(canonical(&Text::Literal("a(b=c)\"".into())), "\"a(b=c)\\\"\"");
}

#[test]
fn the_days_of_the_default_plan_are_those_of_its_rules() {
    let all = entries(Plan::default_plan(), None);
    let days = |about: &str, id: &str| {
        let mut found = all.iter().filter(|one| one.about.name() == about && &*one.id == id);
        let found = found.next().unwrap_or_else(|| panic!("{id}"));
        found.days.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    assert_eq!(days("holds", "no_actives"), "0-7");
    assert_eq!(days("holds", "no_makeup"), "0-1");
    assert_eq!(days("steps", "serum_am"), "0-28");
    assert_eq!(days("steps", "no_touch"), "0-7");
    assert_eq!(days("tips", "tip_movement"), "0-3");
    assert_eq!(days("phases", "proliferation"), "4-21");
    assert_eq!(days("expect", "pink"), "2-3");
    assert_eq!(days("leaflet", "airway"), "");
    // One entry an item: it is the plan, not the client, that is read.
    let treated = treated_at(1, "2026-01-01 15:00", berlin());
    let shown = day_view(
        Plan::default_plan(),
        &[treated],
        &DayLog::default(),
        AsOf::Now(at("2026-01-02 10:00", berlin())),
        berlin(),
    );
    assert!(shown.restrictions.len() > 5);
}
