//! Appointments: look up, note, change, note what came of them, remove; and what to ask.

use dioxus::prelude::*;

use crate::app::{AgendaAction, AgendaItem, Appointment, AppointmentAction};
use crate::care::{AppointmentId, Text, civil};
use crate::ui::components::{
    Anew, DateAndTime, Field, Form, FormFold, Icon, LongField, Problem, Send, SubPage, TEN,
    WhenFields,
};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::{Page, Ui};

/// How many appointments that are over are shown at first, and how many more with each press.
const AT_ONCE: usize = 10;

#[component]
pub(in crate::ui) fn Appointments() -> Element {
    let ui = Ui::here();
    let mut shown = use_signal(|| AT_ONCE);
    let mut booked = use_signal(|| 0_u32);
    let (earlier, appointments) =
        use_query_of(&shown(), |app, now, shown| app.appointments_from(*shown, now.moment().now))(
        )?;
    let is_empty = appointments.is_empty();
    rsx! {
        SubPage { title: ui.say("appointments-title"),
            section { class: "sec", "aria-labelledby": "booked-title",
                h2 { id: "booked-title", {ui.say("booked-title")} }
                if is_empty {
                    div { class: "card pad", p { {ui.say("appointments-none")} } }
                } else {
                    ul { class: "card list",
                        for appointment in appointments {
                            Booked { key: "{appointment.id}", appointment }
                        }
                    }
                    if earlier > 0 {
                        button { class: "btn line wide", onclick: move |_| shown += AT_ONCE,
                            {ui.say("appointments-earlier")}
                        }
                    }
                }
                // Recreated, and so closed and empty, once an appointment is noted.
                Anew { on: "{booked}",
                    FormFold { name: "book", title: ui.say("book-title"), open: is_empty,
                        Book { onbooked: move |()| booked += 1 }
                    }
                }
            }
            Agenda {}
        }
    }
}

/// The form that notes one.
#[component]
fn Book(onbooked: EventHandler<()>) -> Element {
    let ui = Ui::here();
    // Ten o'clock today may be over.
    let fields = DateAndTime::use_new(|| (civil::plus_days(ui.today(), 1), TEN));
    let mut note = use_signal(String::new);
    let book = move |()| {
        let Some(at) = fields.read(ui) else { return };
        let action = AppointmentAction::Add { at, note: note().trim().to_owned() };
        if ui.act_saying(action, &Text::key("said-booked")) {
            onbooked.call(());
        }
    };
    rsx! {
        Form { class: "form", onsend: book,
            WhenFields { fields, time_label: ui.say("hour-label"), min: ui.today() }
            Field {
                label: ui.say("note-label"),
                kind: "text",
                initial: "",
                oninput: move |given| note.set(given),
            }
            Send { name: ui.say("book") }
        }
    }
}

#[component]
fn Booked(appointment: Appointment) -> Element {
    let ui = Ui::here();
    let when = ui.texts().date_time(appointment.at, ui.day());
    let name = Text::key("remove-appointment").with("when", Text::Literal(when.as_str().into()));
    let (id, at) = (appointment.id, appointment.at);
    let there = ui.there(at, appointment.zone);
    let over = use_memo(use_reactive((&at,), move |(at,)| at <= ui.moment().now))();
    let outcome = Text::Literal(appointment.outcome.as_str().into());
    let outcome = Text::key("outcome-was").with("outcome", outcome);
    rsx! {
        li {
            div { class: "row-split",
                button { class: "row", onclick: move |_| ui.go(Page::Appointment(id)),
                    Icon { name: "cal" }
                    span {
                        span { class: "t1 num", "{when}" }
                        if let Some(there) = there {
                            span { class: "t2 num", "{there}" }
                        }
                        if over {
                            span { class: "t2", {ui.say("appointment-over")} }
                        }
                        if !appointment.note.is_empty() {
                            span { class: "t2", "{appointment.note}" }
                        }
                        if !appointment.outcome.is_empty() {
                            span { class: "t2", {ui.show(&outcome)} }
                        }
                    }
                    Icon { name: "chev", class: "end i-s" }
                }
                button {
                    class: "iconbtn",
                    "aria-label": ui.show(&name),
                    onclick: move |_| {
                        ui.act_saying(AppointmentAction::Remove(id), &Text::key("said-removed"));
                    },
                    Icon { name: "trash" }
                }
            }
            if over {
                p { class: "below-row",
                    button {
                        class: "btn text flush",
                        onclick: move |_| ui.go(Page::Happened(id)),
                        {ui.say("it-happened")}
                    }
                }
            }
        }
    }
}

/// The page of an appointment: to change it, to note what came of it, to remove it.
#[component]
pub(in crate::ui) fn AppointmentPage(id: AppointmentId) -> Element {
    let ui = Ui::here();
    let known = use_query(move |app, _| {
        Ok(app.appointments()?.into_iter().find(|appointment| appointment.id == id))
    })()?;
    rsx! {
        SubPage { title: ui.say("edit-appointment"),
            if let Some(known) = known {
                AppointmentForm { known }
                button {
                    class: "btn line wide",
                    onclick: move |_| ui.act_and_back(AppointmentAction::Remove(id), &Text::key("said-removed")),
                    {ui.say("remove-this")}
                }
            } else {
                Problem { message: ui.say("removed-since") }
            }
        }
    }
}

#[component]
fn AppointmentForm(known: Appointment) -> Element {
    let ui = Ui::here();
    // In the client's zone, as it is read and as the list has it.
    let wall = ui.wall(known.at);
    let fields = DateAndTime::use_new(|| (wall.date(), Some(wall.time())));
    let before = use_hook(|| fields.given());
    let mut note = use_signal(|| known.note.clone());
    let mut outcome = use_signal(|| known.outcome.clone());
    let id = known.id;
    let save = move |()| {
        let is_moved = fields.given() != before;
        let at = if is_moved { fields.read(ui) } else { None };
        if is_moved && at.is_none() {
            return;
        }
        let note = Some(note().trim().to_owned());
        let outcome = Some(outcome().trim().to_owned());
        let action = AppointmentAction::Edit { id, at, note, outcome };
        ui.act_and_back(action, &Text::key("said-saved"));
    };
    rsx! {
        Form { class: "card pad form", onsend: save,
            WhenFields { fields, time_label: ui.say("hour-label") }
            Field {
                label: ui.say("note-label"),
                kind: "text",
                initial: known.note,
                oninput: move |given| note.set(given),
            }
            LongField {
                label: ui.say("outcome-label"),
                initial: known.outcome,
                oninput: move |given| outcome.set(given),
            }
            Send { name: ui.say("save-changes") }
        }
    }
}

/// What to ask at the next visit: a list that is filled over the weeks and taken along.
#[component]
fn Agenda() -> Element {
    let ui = Ui::here();
    let agenda = use_query(|app, _| app.agenda())()?;
    let mut text = use_signal(String::new);
    let mut added = use_signal(|| 0_u32);
    let add = move |()| {
        if ui.act_saying(AgendaAction::Add(text()), &Text::key("said-noted")) {
            text.set(String::new());
            added += 1;
        }
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "agenda-title",
            h2 { id: "agenda-title", {ui.say("agenda-title")} }
            p { class: "soft small", {ui.say("agenda-why")} }
            if !agenda.is_empty() {
                ul { class: "card list",
                    for item in agenda {
                        ToAsk { key: "{item.id}", item }
                    }
                }
            }
            Form { class: "card pad form", onsend: add,
                // Recreated, and so empty, once something is added.
                Anew { on: "{added}",
                    Field {
                        label: ui.say("agenda-label"),
                        kind: "text",
                        initial: "",
                        oninput: move |given| text.set(given),
                    }
                }
                button { class: "btn line wide", r#type: "submit", {ui.say("agenda-add")} }
            }
        }
    }
}

#[component]
fn ToAsk(item: AgendaItem) -> Element {
    let ui = Ui::here();
    let id = item.id;
    let what = Text::Literal(item.text.as_str().into());
    let remove = Text::key("remove-agenda").with("what", what);
    let asked = item.asked_at.map(|at| {
        let when = ui.texts().date(civil::date_of(at, ui.day().zone), ui.today());
        ui.show(&Text::key("agenda-asked").with("when", Text::Literal(when.into())))
    });
    rsx! {
        li { class: "row-split",
            label { class: "row",
                input {
                    class: "row-input",
                    r#type: "checkbox",
                    "aria-label": "{item.text}",
                    "aria-describedby": "asked-{id}",
                    checked: item.asked_at.is_some(),
                    onchange: move |event: FormEvent| {
                        let asked = event.checked();
                        let said = if asked { "said-asked" } else { "said-not-asked" };
                        ui.act_saying(AgendaAction::SetAsked { id, asked }, &Text::key(said));
                    },
                }
                Icon { name: "helpc" }
                span { id: "asked-{id}",
                    span { class: "t1", "{item.text}" }
                    if let Some(asked) = asked {
                        span { class: "t2 num", "{asked}" }
                    }
                }
                span { class: "tick", "aria-hidden": "true",
                    svg { view_box: "0 0 18 18",
                        path { d: "m3.5 9.5 3.75 3.75 7.25-8" }
                    }
                }
            }
            button {
                class: "iconbtn",
                "aria-label": ui.show(&remove),
                onclick: move |_| {
                    ui.act_saying(AgendaAction::Remove(id), &Text::key("said-removed"));
                },
                Icon { name: "trash" }
            }
        }
    }
}
