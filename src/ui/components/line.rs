//! The stops of the timeline: what lifts, appointments, check-ins, photos, the next session, and what is due.

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::*;

use super::basis::{BasisLine, BasisTag};
use super::horizon::tone;
use super::icon::{Icon, ItemIcon, SmallIcon};
use crate::care::{
    Appointment, Due, Phase, RestrictionView, Session, Text, TimelineDay, Treatment,
};
use crate::ui::state::{Page, PhotoPlace, Ui};

/// One stop of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Stop {
    pub(in crate::ui) date: NaiveDate,
    pub(in crate::ui) day: u32,
    pub(in crate::ui) what: What,
}

/// What is at a stop.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) enum What {
    Treatment(Treatment),
    Phase(Phase),
    Lifts(DateTime<Utc>, Vec<RestrictionView>),
    Visit(Appointment),
    CheckIn,
    Photos(u32),
    Session(Session),
    Due(Vec<Due>),
}

/// The stops of a day, in the order in which they come.
pub(in crate::ui) fn stops(of: &TimelineDay, phases: &[Phase], today: NaiveDate) -> Vec<Stop> {
    let Some(day) = of.day else { return Vec::new() };
    let mut stops = Vec::new();
    let mut add = |what| stops.push(Stop { date: of.date, day, what });
    // The first phase begins with the treatment, which has its stop before it.
    if let Some(phase) = phases.iter().find(|phase| phase.from == day && day > 0) {
        add(What::Phase(phase.clone()));
    }
    let mut timed: Vec<(DateTime<Utc>, What)> = Vec::new();
    for lift in &of.lifts {
        let Some(at) = lift.lifts_at else { continue };
        match timed.last_mut() {
            Some((known, What::Lifts(_, lifts))) if *known == at => lifts.push(lift.clone()),
            _ => timed.push((at, What::Lifts(at, vec![lift.clone()]))),
        }
    }
    timed.extend(of.appointments.iter().map(|visit| (visit.at, What::Visit(visit.clone()))));
    timed.sort_by_key(|(at, _)| *at);
    for (_, what) in timed {
        add(what);
    }
    if of.check_in {
        add(What::CheckIn);
    }
    if of.photos > 0 {
        add(What::Photos(of.photos));
    }
    // What was due on a day that is over is no longer news.
    if let Some(session) = of.session.filter(|_| of.date >= today) {
        add(What::Session(session));
    }
    if of.date >= today && !of.due.is_empty() {
        add(What::Due(of.due.clone()));
    }
    stops
}

/// Whether a phase begins here.
pub(in crate::ui) fn is_phase(stop: &Stop) -> bool {
    matches!(stop.what, What::Phase(_))
}

/// A stop of the line; its heading opens its day.
#[component]
pub(in crate::ui) fn Node(
    stop: Stop,
    next: u32,
    #[props(default)] is_first: bool,
    #[props(default)] is_last: bool,
) -> Element {
    let ui = Ui::here();
    let Stop { date, day, what } = stop;
    let today = ui.today();
    let style = format!("--a:{};--b:{};--tone:{}", tone(day), tone(next), tone(day));
    if let What::Phase(phase) = what {
        return rsx! {
            li { class: if date < today { "n ph lit" } else { "n ph" }, style,
                h2 { {ui.say(&phase.id)} }
                p { class: "soft", {ui.say(&format!("{}.skin", phase.id))} }
                p { class: "tags", BasisTag { basis: phase.basis } }
            }
        };
    }
    let over = date < today;
    let ends = if is_first {
        " first"
    } else if is_last {
        " last"
    } else {
        ""
    };
    let class = format!("n go{}{ends}", if over { " lit" } else { "" });
    let of_day = Text::key("plan-day").with("day", day);
    rsx! {
        li { class, style,
            Mark { what: what.clone(), is_end: is_last, over }
            button { class: "when num", onclick: move |_| ui.go(Page::Day(date)),
                When { what: what.clone(), date }
                span { {ui.show(&of_day)} }
            }
            Body { what, date }
        }
    }
}

/// The mark on the line.
#[component]
fn Mark(what: What, is_end: bool, over: bool) -> Element {
    let icon = match &what {
        What::Treatment(_) => return rsx! { span { class: "k disc" } },
        What::Visit(_) => "cal",
        What::CheckIn => "skin",
        What::Photos(_) => "photo",
        What::Session(_) => "course",
        What::Due(_) if is_end => return rsx! { span { class: "k disc" } },
        What::Due(due) if due.len() == 1 => {
            return rsx! { span { class: "k ico", ItemIcon { name: due[0].icon.clone() } } };
        }
        What::Lifts(..) if over => {
            return rsx! { span { class: "k ring done", Icon { name: "check" } } };
        }
        _ => return rsx! { span { class: "k ring" } },
    };
    rsx! { span { class: "k ico", Icon { name: icon } } }
}

/// The words of a stop's heading.
#[component]
fn When(what: What, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let literal = |words: String| Text::Literal(words.into());
    let words = match what {
        What::Lifts(at, _) => {
            let moment = ui.moment();
            let when = literal(ui.texts().date_time_near(at, moment));
            let key = if at <= moment.now { "plan-lifted" } else { "plan-lifts" };
            ui.show(&Text::key(key).with("when", when))
        }
        What::Visit(visit) => ui.texts().date_time(visit.at, ui.day()),
        What::Treatment(Treatment { at: Some(at), .. }) => ui.texts().date_time(at, ui.day()),
        _ => ui.texts().date(date, ui.today()),
    };
    rsx! { strong { "{words}" } }
}

/// What is at a stop.
#[component]
fn Body(what: What, date: NaiveDate) -> Element {
    let ui = Ui::here();
    match what {
        What::Phase(_) => rsx! {},
        What::Treatment(_) => rsx! {
            p { class: "what", {ui.say("plan-treatment")} }
        },
        What::CheckIn => rsx! {
            p { class: "what", {ui.say("plan-check-in")} }
        },
        What::Photos(count) => rsx! {
            button {
                class: "card row plain",
                onclick: move |_| ui.go(Page::Photos(PhotoPlace::All)),
                span { class: "t1", {ui.show(&Text::key("history-photos").with("count", count))} }
                Icon { name: "chev", class: "end i-s" }
            }
        },
        What::Session(Session { number, all }) => rsx! {
            button { class: "card row plain", onclick: move |_| ui.go(Page::Treatments),
                span {
                    span { class: "t1", {ui.show(&Text::key("course-note").with("at", number).with("all", all))} }
                    span { class: "t2", {ui.say("course-spacing")} }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        },
        What::Lifts(_, held) => rsx! { Held { date, held } },
        What::Visit(visit) => rsx! {
            button { class: "card row plain", onclick: move |_| ui.go(Page::Appointments),
                span {
                    span { class: "t1", {ui.say("plan-visit")} }
                    if !visit.note.is_empty() {
                        span { class: "t2", "{visit.note}" }
                    }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        },
        What::Due(due) => rsx! {
            for one in due {
                div { key: "{one.id}", class: "due",
                    p { class: "what", {ui.show(&one.title)} }
                    if let Some(detail) = one.detail {
                        p { class: "small soft", {ui.show(&detail)} }
                    }
                    if let Some(basis) = one.basis {
                        p { BasisLine { basis, always: true } }
                    }
                }
            }
        },
    }
}

/// What is held off, each with the way to its page.
#[component]
pub(in crate::ui) fn Held(date: NaiveDate, held: Vec<RestrictionView>) -> Element {
    let ui = Ui::here();
    rsx! {
        ul { class: "card list",
            for one in held {
                li { key: "{one.id}",
                    button { class: "row", onclick: {
                        let id = one.id.clone();
                        move |_| open_item(ui, date, &id)
                    },
                        ItemIcon { name: one.icon.clone() }
                        span {
                            span { class: "t1", {ui.show(&one.title)} }
                            if one.lifts_at.is_none() {
                                span { class: "t2", {ui.show(&one.until)} }
                            }
                            BasisLine { basis: one.basis.clone(), window: one.window_basis, always: true }
                            if one.looser {
                                span { class: "by pro", SmallIcon { name: "info" } {ui.say("looser")} }
                            }
                        }
                        Icon { name: "chev", class: "end i-s" }
                    }
                }
            }
        }
    }
}

/// Opens the page of an item of the plan that is in force on a day.
fn open_item(ui: Ui, on: NaiveDate, id: &str) {
    let plan = ui.app.peek().plan_on(on);
    match plan.map(|plan| plan.place_of(id)) {
        Ok(place) => place.into_iter().for_each(|place| ui.go(Page::Item(on, place))),
        Err(error) => ui.refuse(&error.text()),
    }
}
