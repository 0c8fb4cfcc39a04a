//! The course of treatments: which session the last one was, when the next would be, and its booking.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::{AppError, AppointmentAction, CourseAction};
use crate::care::{CourseView, Text, civil};
use crate::ui::components::{Ask, BasisTag, DateAndTime, Field, Form, Icon, Send, TEN, WhenFields};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::Ui;

/// The course that is under way, or the one that was last.
#[component]
pub(in crate::ui) fn Course() -> Element {
    let ui = Ui::here();
    let last = use_query(|app, _| Ok(app.courses()?.pop()))()?;
    let title = match &last {
        None => "course-plan",
        Some(last) if last.is_complete() => "course-again",
        Some(_) => "course-change",
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "course-title",
            h2 { id: "course-title", {ui.say("course-title")} }
            if let Some(last) = last.clone() {
                UnderWay { key: "{last:?}", last }
            }
            details { class: "card log",
                summary { class: "row plain",
                    span { class: "t1", {ui.say(title)} }
                    Icon { name: "chevd", class: "end i-s" }
                }
                CourseForm { key: "{last:?}", last }
            }
        }
    }
}

/// How far the course is, and the next session.
#[component]
fn UnderWay(last: CourseView) -> Element {
    let ui = Ui::here();
    let at = i64::from(last.done() + 1);
    let all = i64::from(last.course.sessions);
    let booked = use_query_of(&last, |app, now, last| {
        // The day is all that it is asked of: not again with each minute.
        Ok(app.booked_session(last, now.day())?.map(|one| one.at))
    })()?;
    let place = last.place(last.done());
    let spacing = use_query(|app, now| {
        let plan = app.plan_on(now.today())?;
        let next = plan.milestones.iter().find(|one| &*one.id == "next_session");
        Ok(next.map(|one| one.basis.clone()))
    })()?;
    rsx! {
        div { class: "card pad form",
            p { strong { {ui.show(&place)} } }
            if let Some(next) = last.next() {
                p { {ui.show(&Text::key("course-next").with("date", next))} }
                p { class: "small soft", {ui.say("course-spacing")} }
                if let Some(basis) = spacing {
                    p { class: "tags", BasisTag { basis } }
                }
                Ask {}
                if let Some(when) = booked {
                    p { class: "num", {ui.show(&Text::key("course-booked").with("at", at).with("when", when))} }
                } else {
                    Next { date: next.max(civil::plus_days(ui.today(), 1)), at, all }
                }
            } else if last.is_complete() {
                p { {ui.say("course-complete")} }
            }
        }
    }
}

/// The note of an appointment that is booked for a session.
fn session_note(at: i64, all: i64) -> Text {
    Text::key("course-note").with("at", at).with("all", all)
}

/// The form that notes the next session as an appointment.
#[component]
fn Next(date: NaiveDate, at: i64, all: i64) -> Element {
    let ui = Ui::here();
    let fields = DateAndTime::use_new(|| (date, TEN));
    let book = move |()| {
        let Some(when) = fields.read(ui) else { return };
        let note = ui.show(&session_note(at, all));
        ui.act_saying(AppointmentAction::Add { at: when, note }, &Text::key("said-booked"));
    };
    rsx! {
        Form { class: "form", onsend: book,
            WhenFields { fields, time_label: ui.say("hour-label"), min: ui.today() }
            Send { name: ui.show(&Text::key("course-book").with("at", at)) }
        }
    }
}

/// The form that plans a course, or changes the one that is under way.
#[component]
fn CourseForm(last: Option<CourseView>) -> Element {
    let ui = Ui::here();
    let known = last.as_ref().filter(|last| !last.is_complete()).map(|last| last.course);
    let begin = known.map_or((3, 28), |known| (known.sessions, known.every_days));
    let mut sessions = use_signal(|| begin.0.to_string());
    let mut every = use_signal(|| begin.1.to_string());
    let save = move |()| {
        let (Ok(sessions), Ok(every_days)) = (sessions().trim().parse(), every().trim().parse())
        else {
            return ui.refuse(&AppError::CourseOutOfRange.text());
        };
        ui.act_saying(CourseAction::Set { sessions, every_days }, &Text::key("said-saved"));
    };
    rsx! {
        Form { class: "pad-in form", onsend: save,
            div { class: "pair",
                Field {
                    label: ui.say("course-sessions"),
                    kind: "number",
                    initial: "{begin.0}",
                    min: "1",
                    oninput: move |given| sessions.set(given),
                }
                Field {
                    label: ui.say("course-every"),
                    kind: "number",
                    initial: "{begin.1}",
                    min: "1",
                    oninput: move |given| every.set(given),
                }
            }
            Send { name: ui.say("course-save") }
            if let Some(last) = last {
                button {
                    class: "btn text",
                    r#type: "button",
                    onclick: move |_| {
                        ui.act_saying(CourseAction::Remove(last.course.id), &Text::key("said-removed"));
                    },
                    {ui.say("course-remove")}
                }
            }
        }
    }
}
