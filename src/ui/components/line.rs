//! The stops of the timeline: what lifts, appointments, check-ins, photos, the next session, and what is due.

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::*;

use super::asking::Ask;
use super::basis::BasisLine;
use super::horizon::tone;
use super::icon::{Icon, ItemIcon, SmallIcon};
use crate::care::{
    Appointment, Due, NextSession, Phase, RestrictionView, Session, Text, TimelineDay, Treatment,
};
use crate::ui::state::{Page, PhotoPlace, Ui};

/// One stop of the timeline, with all that is at it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Stop {
    pub(in crate::ui) date: NaiveDate,
    pub(in crate::ui) day: u32,
    pub(in crate::ui) what: Vec<What>,
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

impl What {
    /// Whether it has an hour of its own.
    pub(in crate::ui) fn is_timed(&self) -> bool {
        matches!(self, Self::Treatment(_) | Self::Lifts(..) | Self::Visit(_))
    }
}

/// The stops of a day: its phase, and one for all the rest. Today has its heading already: what has an hour
/// there is a stop of its own, and what has none comes last.
pub(in crate::ui) fn stops(of: &TimelineDay, phases: &[Phase], today: NaiveDate) -> Vec<Stop> {
    let Some(day) = of.day else { return Vec::new() };
    let stop = |what| Stop { date: of.date, day, what };
    // The first phase begins with the treatment, which has its stop before it.
    let phase = phases.iter().find(|phase| phase.from == day && day > 0);
    let phase = phase.map(|phase| stop(vec![What::Phase(phase.clone())]));
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
    let timed = timed.into_iter().map(|(_, what)| what);
    let mut others = Vec::new();
    if of.check_in {
        others.push(What::CheckIn);
    }
    if of.photos > 0 {
        others.push(What::Photos(of.photos));
    }
    // What was due on a day that is over is no longer news; a session that is booked is the appointment.
    let is_open = of.date >= today && of.appointments.is_empty();
    if let Some(session) = of.session.filter(|_| is_open) {
        others.push(What::Session(session));
    }
    if of.date >= today && !of.due.is_empty() {
        others.push(What::Due(of.due.clone()));
    }
    let rest: Vec<Stop> = if of.date == today {
        timed.map(|one| stop(vec![one])).chain([stop(others)]).collect()
    } else {
        vec![stop(timed.chain(others).collect())]
    };
    phase.into_iter().chain(rest.into_iter().filter(|stop| !stop.what.is_empty())).collect()
}

/// Whether a phase begins here.
pub(in crate::ui) fn is_phase(stop: &Stop) -> bool {
    matches!(stop.what[..], [What::Phase(_)])
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
    if let [What::Phase(phase)] = &what[..] {
        return rsx! {
            li { class: if date < today { "n ph lit" } else { "n ph" }, style,
                h2 { {ui.say(&phase.id)} }
                p { class: "soft", {ui.say(&format!("{}.skin", phase.id))} }
                BasisLine { basis: phase.basis.clone(), always: true }
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
            if let Some(first) = what.first().cloned() {
                Mark { what: first, is_end: is_last, over }
            }
            button { class: "when num", onclick: move |_| ui.go(Page::Day(date)),
                When { what: what.clone(), date }
                span { {ui.show(&of_day)} }
            }
            if let [one] = &what[..] {
                Body { what: one.clone(), date }
            } else {
                Several { what, date }
            }
        }
    }
}

/// Several things of one day, each with its hour if it has one.
#[component]
pub(in crate::ui) fn Several(what: Vec<What>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let hour = |what: &What| match what {
        What::Lifts(at, _) => {
            let key = if *at <= ui.moment().now { "plan-lifted" } else { "plan-lifts" };
            ui.show(&Text::key(key).with("when", Text::Literal(ui.clock(*at).into())))
        }
        What::Visit(visit) => ui.clock(visit.at),
        _ => String::new(),
    };
    rsx! {
        for (index , one) in what.into_iter().enumerate() {
            div { key: "{index}", class: "of-day",
                if !hour(&one).is_empty() {
                    p { class: "hour num", {hour(&one)} }
                }
                Body { what: one, date }
            }
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

/// The words of a stop's heading: the hour as well if there is one thing only, or a treatment.
#[component]
fn When(what: Vec<What>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let literal = |words: String| Text::Literal(words.into());
    let words = match &what[..] {
        [What::Lifts(at, _)] => {
            let moment = ui.moment();
            let when = literal(ui.texts().date_time_near(*at, moment));
            let key = if *at <= moment.now { "plan-lifted" } else { "plan-lifts" };
            ui.show(&Text::key(key).with("when", when))
        }
        [What::Visit(visit)] => ui.texts().date_time(visit.at, ui.day()),
        [What::Treatment(Treatment { at: Some(at), .. }), ..] => {
            ui.texts().date_time(*at, ui.day())
        }
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
        What::Treatment(treatment) => rsx! {
            p { class: "what", {ui.say("plan-treatment")} }
            if !treatment.details.area.is_empty() {
                p { class: "small soft own", "{treatment.details.area}" }
            }
        },
        What::CheckIn => rsx! {
            button { class: "card row plain", onclick: move |_| ui.go(Page::CheckIn(date)),
                span { class: "t1", {ui.say("plan-check-in")} }
                Icon { name: "chev", class: "end i-s" }
            }
        },
        What::Photos(count) => rsx! {
            button {
                class: "card row plain",
                onclick: move |_| ui.go(Page::Photos(PhotoPlace::On(date))),
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
            button { class: "card row plain", onclick: move |_| ui.go(Page::Appointment(visit.id)),
                span {
                    span { class: "t1", {ui.say("plan-visit")} }
                    if !visit.note.is_empty() {
                        span { class: "t2", "{visit.note}" }
                    }
                    if !visit.outcome.is_empty() {
                        span { class: "t2",
                            {ui.show(&Text::key("outcome-was").with("outcome", Text::Literal(visit.outcome.as_str().into())))}
                        }
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
                    if &*one.id == NextSession::MILESTONE {
                        Ask {}
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
