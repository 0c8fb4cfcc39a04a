//! Treatments: record, look back, correct, remove.

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use crate::app::TreatmentAction;
use crate::care::{
    AppointmentId, Depth, Details, NeedlingKind, Text, Treatment, TreatmentId, When,
};
use crate::ui::components::{
    Anew, Calls, DateAndTime, Field, Form, FormFold, Icon, LongField, OneOf, Problem, Send,
    SubPage, WarningCard, WhenFields,
};
use crate::ui::data::use_query;
use crate::ui::screens::course::Course;
use crate::ui::state::{Page, Ui};

/// How many treatments are shown at first, and how many more with each press.
const AT_ONCE: usize = 6;

#[component]
pub(in crate::ui) fn Treatments() -> Element {
    let ui = Ui::here();
    let mut shown = use_signal(|| AT_ONCE);
    let treatments = use_query(|app, _| app.treatments())()?;
    let count = treatments.len();
    let courses = use_query(|app, _| app.courses())()?;
    let place = move |treatment: &Treatment| {
        let found = courses.iter().find_map(|one| Some((one, one.session_on(treatment.date)?)));
        found.map(|(one, session)| one.place(session))
    };
    let mut recorded = use_signal(|| 0_u32);
    let record = move |(when, details): (Option<When>, Details)| {
        let Some(when) = when else { return };
        let action = TreatmentAction::Record { when, details };
        if ui.act_saying(action, &Text::key("said-recorded")) {
            recorded += 1;
        }
    };
    rsx! {
        SubPage { title: ui.say("treatments-title"),
            section { class: "sec", "aria-labelledby": "recorded-title",
                h2 { id: "recorded-title", {ui.say("recorded-title")} }
                if count == 0 {
                    div { class: "card pad", p { {ui.say("treatments-none")} } }
                } else {
                    ul { class: "card list",
                        for treatment in treatments.into_iter().rev().take(shown()) {
                            Recorded { key: "{treatment.id}", place: place(&treatment).map(|place| ui.show(&place)), treatment }
                        }
                    }
                    if count > shown() {
                        button { class: "btn line wide", onclick: move |_| shown += AT_ONCE,
                            {ui.say("treatments-earlier")}
                        }
                    }
                }
                // Recreated, and so closed and empty, once a treatment is recorded.
                Anew { on: "{recorded}",
                    FormFold { name: "record", title: ui.say("record-treatment"), open: count == 0,
                        TreatmentForm { class: "form", send: ui.say("record"), onsave: record }
                    }
                }
            }
            Course {}
        }
    }
}

/// The page of a treatment: to correct or remove it.
#[component]
pub(in crate::ui) fn TreatmentPage(id: TreatmentId) -> Element {
    let ui = Ui::here();
    let known = use_query(move |app, _| app.treatment(id))()?;
    let save = move |(when, details)| {
        let action = TreatmentAction::Correct { id, when, details: Some(details) };
        ui.act_and_back(action, &Text::key("said-saved"));
    };
    rsx! {
        SubPage { title: ui.say("edit-treatment"),
            if let Some(known) = known {
                TreatmentForm { known, send: ui.say("save-changes"), onsave: save }
                button {
                    class: "btn line wide",
                    onclick: move |_| ui.act_and_back(TreatmentAction::Remove(id), &Text::key("said-removed")),
                    {ui.say("remove-this")}
                }
            } else {
                Problem { message: ui.say("removed-since") }
            }
        }
    }
}

/// A treatment that took place at an appointment: what is known of it is filled in.
#[component]
pub(in crate::ui) fn HappenedPage(id: AppointmentId) -> Element {
    let ui = Ui::here();
    let at = use_query(move |app, _| {
        let mut known = app.appointments()?.into_iter();
        Ok(known.find(|appointment| appointment.id == id).map(|appointment| appointment.at))
    })()?;
    let record = move |(when, details): (Option<When>, Details)| {
        let Some(when) = when else { return };
        let action = TreatmentAction::Record { when, details };
        ui.act_and_back(action, &Text::key("said-recorded"));
    };
    rsx! {
        SubPage { title: ui.say("record-treatment"),
            if let Some(at) = at {
                TreatmentForm { at, send: ui.say("record"), onsave: record }
            } else {
                Problem { message: ui.say("removed-since") }
            }
        }
    }
}

/// The fields of a treatment, of a known one or of one at a known time. The time is `None` where that of the known one is kept.
#[component]
fn TreatmentForm(
    known: Option<Treatment>,
    at: Option<DateTime<Utc>>,
    #[props(default = "card pad form")] class: &'static str,
    send: String,
    onsave: EventHandler<(Option<When>, Details)>,
) -> Element {
    let ui = Ui::here();
    // In the client's zone, as it is read and as the list has it.
    let wall = known.as_ref().map_or(at, |known| known.at).map(|at| ui.wall(at));
    let date = wall.map(|wall| wall.date()).or(known.as_ref().map(|known| known.date));
    let time = wall.map(|wall| wall.time());
    let fields = DateAndTime::use_new(|| (date.unwrap_or_else(|| ui.today()), time));
    let before = use_hook(|| known.is_some().then(|| fields.given()));
    let mut details = use_signal(|| known.map(|known| known.details).unwrap_or_default());
    let save = move |()| {
        let trimmed = |words: &str| words.trim().to_owned();
        let noted = details();
        let (area, note) = (trimmed(&noted.area), trimmed(&noted.note));
        let noted = Details { area, note, ..noted };
        if before == Some(fields.given()) {
            onsave.call((None, noted));
        } else if let Some(when) = fields.read(ui) {
            onsave.call((Some(when), noted));
        }
    };
    let depths = std::iter::once(ui.say("depth-unknown"))
        .chain(Depth::ALL.map(|depth| ui.show(&depth.text())));
    let depth = details().depth;
    let depth = Depth::ALL.iter().position(|one| Some(*one) == depth).map_or(0, |at| at + 1);
    let kinds = NeedlingKind::ALL.map(|kind| ui.show(&kind.text()));
    let kind = details().kind;
    let Details { area, note, .. } = details.peek().clone();
    rsx! {
        Form { class, onsend: save,
            WhenFields { fields, time_label: ui.say("time-label"), max: ui.today(), optional: true }
            p { class: "small soft", {ui.say("time-unknown")} }
            Field {
                label: ui.say("area-label"),
                kind: "text",
                initial: area,
                oninput: move |given| details.write().area = given,
            }
            OneOf {
                group: "depth",
                label: ui.say("depth-label"),
                names: depths.collect::<Vec<_>>(),
                at: depth,
                onchoose: move |at: usize| {
                    details.write().depth = at.checked_sub(1).and_then(|at| Depth::ALL.get(at)).copied();
                },
            }
            OneOf {
                group: "kind",
                label: ui.say("kind-label"),
                names: kinds.to_vec(),
                at: NeedlingKind::ALL.iter().position(|one| *one == kind).unwrap_or(0),
                onchoose: move |at: usize| {
                    details.write().kind = NeedlingKind::ALL.get(at).copied().unwrap_or_default();
                },
            }
            // Announced to assistive technology as it appears.
            div { role: "status",
                if let Some(warning) = kind.warning() {
                    WarningCard { warning }
                    Ask {}
                }
            }
            LongField {
                label: ui.say("notes-label"),
                initial: note,
                oninput: move |given| details.write().note = given,
            }
            p { class: "small soft", {ui.say("details-why")} }
            Send { name: send }
        }
    }
}

/// The ways to ask the professional.
#[component]
fn Ask() -> Element {
    let professional = use_query(|app, _| app.professional())()?;
    rsx! {
        div { class: "btns", Calls { professional, class: "btn line" } }
    }
}

#[component]
fn Recorded(treatment: Treatment, place: Option<String>) -> Element {
    let ui = Ui::here();
    let id = treatment.id;
    let when = match treatment.at {
        Some(at) => ui.texts().date_time(at, ui.day()),
        None => ui.texts().date(treatment.date, ui.today()),
    };
    let there = treatment.at.and_then(|at| ui.there(at, treatment.zone));
    let day = treatment.day_on(ui.today());
    let name = Text::key("remove-treatment").with("when", Text::Literal(when.as_str().into()));
    let noted = treatment.details.summary();
    let noted = noted.iter().map(|part| ui.show(part)).collect::<Vec<_>>().join(", ");
    rsx! {
        li { class: "row-split",
            button { class: "row", onclick: move |_| ui.go(Page::Treatment(id)),
                Icon { name: "course" }
                span {
                    span { class: "t1 num", "{when}" }
                    if let Some(there) = there {
                        span { class: "t2 num", "{there}" }
                    }
                    if let Some(day) = day {
                        span { class: "t2 num", {ui.show(&Text::key("days-ago").with("day", day))} }
                    }
                    if let Some(place) = place {
                        span { class: "t2 num", "{place}" }
                    }
                    if !noted.is_empty() {
                        span { class: "t2", "{noted}" }
                    }
                }
                Icon { name: "chev", class: "end i-s" }
            }
            button {
                class: "iconbtn",
                "aria-label": ui.show(&name),
                onclick: move |_| {
                    ui.act_saying(TreatmentAction::Remove(id), &Text::key("said-removed"));
                },
                Icon { name: "trash" }
            }
        }
    }
}
