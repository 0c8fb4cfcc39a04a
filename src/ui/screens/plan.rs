//! Plan: the whole recovery as one timeline, with its phases, what lifts when, and what is planned.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::today::{Nothing, use_painted};
use crate::app::Timeline;
use crate::care::{AsOf, Phase, Text, TimelineDay, civil};
use crate::ui::components::{
    BasisLine, Held, Horizon, Icon, ItemIcon, Node, Several, Stop, Title, What, is_phase, stops,
    tone,
};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::{Page, Ui};

/// How many stops after today are drawn before the page is painted for the first time.
const ABOVE_THE_FOLD: usize = 3;

#[component]
pub(in crate::ui) fn Plan() -> Element {
    let ui = Ui::here();
    let today = ui.today();
    let painted = use_painted();
    let recovery = use_query(|app, now| app.recovery(now.day()))()?;
    let phases = use_query(|app, now| Ok(app.plan_on(now.today())?.phases.clone()))()?;
    let Timeline { treatment, days } = recovery;
    let Some(treatment) = treatment else {
        return rsx! {
            Head { days: days.clone(), day: 0 }
            div { class: "col stack", Nothing { date: today } }
        };
    };
    let day = treatment.day_on(today).unwrap_or(0);
    let mut before: Vec<Stop> = Vec::new();
    let mut after: Vec<Stop> = Vec::new();
    for of in &days {
        let all = stops(of, &phases, today);
        let side = if of.date < today { &mut before } else { &mut after };
        side.extend(all);
    }
    // The phase that today begins comes before today.
    let begins = after.iter().position(|stop| stop.date == today && is_phase(stop));
    let begun = begins.map(|at| after.remove(at));
    let phase = phases.iter().rfind(|phase| phase.from <= day).cloned();
    let phase = begun.map_or_else(
        || phase.map(|phase| Stop { date: today, day, what: vec![What::Phase(phase)] }),
        Some,
    );
    // The phase that is under way stands before today, the others where they began; the days may begin later.
    before.retain(|stop| !is_phase(stop));
    // Under the heading of its day, which is there already: today's, and that of the treatment.
    let of_today = after.iter().position(|stop| stop.date == today && !stop.what[0].is_timed());
    let of_today = of_today.map(|at| after.remove(at).what).unwrap_or_default();
    let of_first = before.iter().position(|stop| stop.date == treatment.date);
    let of_first = of_first.map(|at| before.remove(at).what).unwrap_or_default();
    let whole = painted();
    let date = treatment.date;
    let begun = phases.iter().filter(|phase| phase.from <= day).count();
    for phase in phases.iter().take(begun.saturating_sub(1)) {
        let begins = civil::plus_days(date, u64::from(phase.from));
        let at = before.partition_point(|stop| stop.date < begins);
        let what = vec![What::Phase(phase.clone())];
        before.insert(at, Stop { date: begins, day: phase.from, what });
    }
    let what = std::iter::once(What::Treatment(treatment)).chain(of_first).collect();
    let first = Stop { date, day: 0, what };
    let shown = if whole { after.len() } else { ABOVE_THE_FOLD };
    let last = after.len().min(shown);
    rsx! {
        Head { days: days.clone(), day }
        div { class: "wide-col", Phases { phases, day } }
        div { class: "col stack",
            ol { class: "line",
                Node { stop: first, next: day, is_first: true }
                if !before.is_empty() {
                    Before { stops: before, day }
                }
                if let Some(phase) = phase {
                    Node { stop: phase, next: day }
                }
                Now { date: today, day, what: of_today }
                Open { today, day }
                for (index , stop) in after.iter().take(shown).cloned().enumerate() {
                    Node {
                        key: "{index}-{stop.date}",
                        next: after.get(index + 1).map_or(90, |next| next.day),
                        is_last: whole && index + 1 == last,
                        stop,
                    }
                }
            }
            if whole {
                Everything { today }
            }
        }
    }
}

/// The title, the dates and the light on its way.
#[component]
fn Head(days: Vec<TimelineDay>, day: u32) -> Element {
    let ui = Ui::here();
    let today = ui.today();
    let pips = days.iter().filter(|one| one.date > today && !one.lifts.is_empty());
    let pips: Vec<f64> = pips.filter_map(|one| one.day.map(f64::from)).collect();
    let span = days.first().zip(days.last()).map(|(first, last)| {
        Text::key("plan-span").with("first", first.date).with("last", last.date)
    });
    rsx! {
        header { class: "hero short",
            Horizon { day: f64::from(day), pips }
            div { class: "col",
                if let Some(span) = span {
                    p { class: "small soft num", {ui.show(&span)} }
                }
                Title { text: ui.say("plan-title") }
            }
        }
    }
}

/// The phases under the curve, each with its days.
#[component]
fn Phases(phases: Vec<Phase>, day: u32) -> Element {
    let ui = Ui::here();
    let now = phases.iter().rposition(|phase| phase.from <= day);
    let ends: Vec<_> = phases.iter().skip(1).map(|phase| phase.from).collect();
    rsx! {
        ol { class: "phases", "aria-label": ui.say("plan-phases"),
            for (index , phase) in phases.into_iter().enumerate() {
                li { key: "{phase.id}", "aria-current": if now == Some(index) { "step" },
                    strong { {ui.say(&phase.id)} }
                    span { class: "num", {ui.show(&phase_days(phase.from, ends.get(index).copied()))} }
                }
            }
        }
    }
}

fn phase_days(from: u32, next: Option<u32>) -> Text {
    match next {
        Some(next) => {
            Text::key("phase-days").with("first", from).with("last", next.saturating_sub(1))
        }
        None => Text::key("phase-from").with("first", from),
    }
}

/// Today, in the middle of the line.
#[component]
fn Now(date: NaiveDate, day: u32, what: Vec<What>) -> Element {
    let ui = Ui::here();
    let number = Text::key("plan-today").with("day", day);
    let expect = use_query_of(&date, |app, now, date| {
        Ok(app.day(AsOf::WholeDay(*date), now.zone())?.expect.into_iter().next())
    })()?;
    let (here, next) = (tone(day), tone(day + 1));
    rsx! {
        li { class: "n now go", "aria-current": "date", style: "--a:{here};--b:{next};--tone:{here}",
            span { class: "k light" }
            button { class: "when", onclick: move |_| ui.go(Page::Today),
                h2 { {ui.show(&number)} }
                Icon { name: "chev", class: "end i-s" }
            }
            p { class: "soft num",
                {ui.texts().date(date, date)}
                if let Some(expect) = expect {
                    {" · "}
                    {ui.show(&expect.text)}
                }
            }
            Several { what, date }
        }
    }
}

/// What is held off and has no set end.
#[component]
fn Open(today: NaiveDate, day: u32) -> Element {
    let ui = Ui::here();
    let open = use_query_of(&today, |app, now, today| {
        let held = app.day(AsOf::WholeDay(*today), now.zone())?.restrictions.into_iter();
        Ok(held.filter(|one| one.lifts_at.is_none()).collect::<Vec<_>>())
    })()?;
    if open.is_empty() {
        return rsx! {};
    }
    rsx! {
        li { class: "n", style: "--a:{tone(day)};--b:{tone(day + 1)}",
            span { class: "k ring" }
            p { class: "when", strong { {ui.say("plan-open")} } }
            Held { date: today, held: open }
        }
    }
}

/// What is behind, in one line until it is unfolded.
#[component]
fn Before(stops: Vec<Stop>, day: u32) -> Element {
    let ui = Ui::here();
    let mut open = use_signal(|| false);
    let (count, what) = listed(&stops);
    let line = Text::key("plan-before-what").with("count", count).with("what", what);
    let (here, next) = (tone(0), tone(day));
    rsx! {
        li { class: "n lit go", style: "--a:{here};--b:{next}",
            span { class: "k ring done", Icon { name: "check" } }
            button {
                class: "when",
                "aria-expanded": "{open}",
                onclick: move |_| open.toggle(),
                strong { {ui.say("plan-before")} }
                Icon { name: "chevd", class: "end i-s" }
            }
            p { class: "small soft", {ui.show(&line)} }
        }
        if open() {
            for (index , stop) in stops.iter().cloned().enumerate() {
                Node {
                    key: "{index}-{stop.date}",
                    next: stops.get(index + 1).map_or(day, |next| next.day),
                    stop,
                }
            }
        }
    }
}

/// What is behind, each kind once: the phases and what lifted by name, the rest by how many.
fn listed(stops: &[Stop]) -> (u32, Vec<Text>) {
    let mut names: Vec<Text> = Vec::new();
    let (mut visits, mut check_ins, mut photos) = (0_u32, 0_u32, 0_u32);
    for what in stops.iter().flat_map(|stop| &stop.what) {
        match what {
            What::Phase(phase) => names.push(Text::key(phase.id.clone())),
            What::Lifts(_, lifts) => names.extend(lifts.iter().map(|lift| lift.title.clone())),
            What::Visit(_) => visits += 1,
            What::CheckIn => check_ins += 1,
            What::Photos(count) => photos += count,
            What::Treatment(_) | What::Session(_) | What::Due(_) => {}
        }
    }
    let by_name = u32::try_from(names.len()).unwrap_or(u32::MAX);
    let counted =
        [("plan-visits", visits), ("plan-check-ins", check_ins), ("history-photos", photos)];
    let there = counted.into_iter().filter(|(_, count)| *count > 0);
    names.extend(there.map(|(key, count)| Text::key(key).with("count", count)));
    (by_name + visits + check_ins + photos, names)
}

/// Every item of the plan, in one line until it is unfolded.
#[component]
fn Everything(today: NaiveDate) -> Element {
    let ui = Ui::here();
    let mut open = use_signal(|| false);
    let items = use_query(|app, now| Ok(app.plan_on(now.today())?.items.clone()))()?;
    let count = items.len();
    let count = Text::key("plan-item-count").with("count", count);
    rsx! {
        section { class: "card",
            button {
                class: "row plain",
                "aria-expanded": "{open}",
                onclick: move |_| open.toggle(),
                span {
                    span { class: "t1", {ui.say("plan-all")} }
                    span { class: "t2", {ui.show(&count)} }
                }
                Icon { name: "chevd", class: "end i-s" }
            }
            if open() {
                ul { class: "list after",
                    for (place , item) in items.into_iter().enumerate() {
                        li { key: "{item.id}",
                            button { class: "row", onclick: move |_| ui.go(Page::Item(today, place)),
                                ItemIcon { name: item.icon.clone() }
                                span {
                                    span { class: "t1", {ui.show(&item.name())} }
                                    span { class: "t2",
                                        {ui.say(&item.step.as_ref().map_or("hold-title".to_owned(), |step| format!("part-{}", step.part.name())))}
                                    }
                                    BasisLine { basis: item.basis.clone(), always: true }
                                }
                                Icon { name: "chev", class: "end i-s" }
                            }
                        }
                    }
                }
            }
        }
    }
}
