//! First start: three questions, each of which can be skipped, and a sample to look at.

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use crate::app::{
    Action, App, AppointmentAction, Professional, ProfessionalAction, ReminderAction,
    SettingAction, TreatmentAction, Undo,
};
use crate::care::{Slot, Text, When};
use crate::texts::{DateParts, TimeParts};
use crate::ui::components::{
    Choice, DateAndTime, Field, Form, Horizon, Send, SmallIcon, SwitchRow, TimeField, Title,
    WhenFields, whole,
};
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

/// When the treatment was, or will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Now,
    Earlier,
    ToCome,
}

/// An answer to the first question: what was chosen, the time that "just now" stood for, and what undoes it.
#[derive(Debug, Clone, PartialEq)]
struct Given {
    answer: Answer,
    chosen: (DateParts, TimeParts),
    now: DateTime<Utc>,
    undo: Option<Undo>,
}

/// A question of the first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    Treatment,
    Professional,
    Reminders,
}

#[component]
pub(in crate::ui) fn FirstStart() -> Element {
    let ui = Ui::here();
    // What is already known is not asked: a treatment may have been recorded by command.
    let known = use_query(|app, _| Ok(!app.treatments()?.is_empty()))()?;
    let questions = use_hook(|| {
        let every = [Question::Treatment, Question::Professional, Question::Reminders];
        every.into_iter().skip(usize::from(known)).collect::<Vec<_>>()
    });
    // Shown again on the way back, and undone if another one is given.
    let answered = use_signal(|| None::<Given>);
    let all = questions.len();
    let place = move || match ui.page() {
        Page::Question(at) => at.min(all - 1),
        _ => 0,
    };
    let at = place();
    let next = move |()| {
        if place() + 1 < all {
            return ui.go(Page::Question(place() + 1));
        }
        if ui.act(SettingAction::Welcome).is_some() {
            ui.begin();
            ui.start_reminders();
        }
    };
    let heading = Text::key("start-question").with("at", at + 1).with("all", all);
    #[expect(clippy::cast_precision_loss, reason = "there are three")]
    let day = at as f64 * 2.0;
    rsx! {
        main { class: "page bare",
            header { class: "hero tall",
                Horizon { day }
                div { class: "col",
                    p { class: "wordmark", {ui.say("app-name")} }
                    p { class: "lead", {ui.say("start-lead")} }
                }
            }
            div { class: "col start-form",
                p { class: "small soft num", {ui.show(&heading)} }
                match questions[at] {
                    Question::Treatment => rsx! { AskTreatment { answered, onnext: next } },
                    Question::Professional => rsx! { AskProfessional { onnext: next } },
                    Question::Reminders => rsx! { AskReminders { onnext: next } },
                }
                div { class: "two",
                    button { class: "btn text", onclick: move |_| next(()), {ui.say("skip")} }
                    if at > 0 {
                        button { class: "btn text", onclick: move |_| ui.back(), {ui.say("back")} }
                    } else {
                        button { class: "btn text", onclick: move |_| ui.enter_sample(), {ui.say("see-sample")} }
                    }
                }
                p { class: "private",
                    SmallIcon { name: "lock" }
                    span { {ui.say("private")} }
                }
            }
        }
    }
}

#[component]
fn AskTreatment(answered: Signal<Option<Given>>, onnext: EventHandler<()>) -> Element {
    let ui = Ui::here();
    let moment = ui.moment();
    let given = use_hook(|| answered.peek().clone());
    let begin = given.clone();
    let mut answer = use_signal(|| begin.as_ref().map_or(Answer::Now, |given| given.answer));
    let begin = given.clone();
    let fields = DateAndTime::use_kept(|| {
        let today = (DateParts::of(moment.today()), TimeParts::default());
        begin.map_or(today, |given| given.chosen)
    });
    // What was answered with "just now" keeps the time that it had then.
    let told = given.as_ref().filter(|given| given.answer == Answer::Now).map(|given| given.now);
    let now = ui.texts().date_time(told.unwrap_or(moment.now), moment);
    let choices = [
        (Answer::Now, "start-now", now),
        (Answer::Earlier, "start-earlier", ui.say("start-earlier-detail")),
        (Answer::ToCome, "start-to-come", ui.say("start-to-come-detail")),
    ];
    let mut answered = answered;
    let submit = move |()| {
        let is_same = |given: &Given| {
            let is_chosen = given.chosen == fields.given();
            given.answer == answer() && (is_chosen || given.answer == Answer::Now)
        };
        if given.as_ref().is_some_and(is_same) {
            return onnext.call(());
        }
        let moment = ui.clock.now();
        let when = match answer() {
            Answer::Now => Some(When::At(moment.now)),
            _ => fields.read(ui),
        };
        let Some(when) = when else { return };
        let action = match answer() {
            Answer::ToCome => {
                let note = ui.say("appointment-treatment");
                AppointmentAction::Add { at: when, note }.into()
            }
            _ => Action::from(TreatmentAction::Add(when)),
        };
        // What was stored goes only once the other is there: a refusal loses nothing.
        let Some(applied) = ui.act(action) else { return };
        let before = given.as_ref().and_then(|given| given.undo.as_ref());
        if let Some(before) = before {
            ui.take_back(before);
        }
        let (answer, chosen, undo) = (answer(), fields.given(), applied.undo);
        answered.set(Some(Given { answer, chosen, now: moment.now, undo }));
        onnext.call(());
    };
    rsx! {
        Title { text: ui.say("start-when") }
        Form { onsend: submit,
            div { class: "choices", role: "radiogroup", "aria-label": ui.say("start-when"),
                for (choice , name , detail) in choices {
                    Choice {
                        key: "{name}",
                        group: "when",
                        title: ui.say(name),
                        detail,
                        chosen: answer() == choice,
                        onchoose: move |()| answer.set(choice),
                    }
                }
                if answer() != Answer::Now {
                    WhenFields {
                        fields,
                        time_label: ui.say(if answer() == Answer::ToCome { "hour-label" } else { "time-label" }),
                        min: (answer() == Answer::ToCome).then(|| moment.today()),
                        max: (answer() == Answer::Earlier).then(|| moment.today()),
                        optional: answer() == Answer::Earlier,
                    }
                    if answer() == Answer::Earlier {
                        p { class: "small soft", {ui.say("time-unknown")} }
                    }
                }
            }
            Send { name: ui.say("continue") }
        }
    }
}

#[component]
fn AskProfessional(onnext: EventHandler<()>) -> Element {
    let ui = Ui::here();
    let known = use_query(|app, _| app.professional())()?;
    let mut name = use_signal(|| known.name.clone());
    let mut phone = use_signal(|| known.phone.clone());
    let submit = move |()| {
        let (name, phone) = (name().trim().to_owned(), phone().trim().to_owned());
        let professional = Professional { name, phone, ..known.clone() };
        if ui.act(ProfessionalAction::Set(professional)).is_some() {
            onnext.call(());
        }
    };
    rsx! {
        Title { text: ui.say("start-who") }
        p { class: "soft", {ui.say("start-who-why")} }
        Form { onsend: submit,
            div { class: "choices",
                Field {
                    label: ui.say("name-label"),
                    kind: "text",
                    initial: "{name}",
                    oninput: move |given| name.set(given),
                }
                Field {
                    label: ui.say("phone-label"),
                    kind: "tel",
                    initial: "{phone}",
                    oninput: move |given| phone.set(given),
                }
            }
            Send { name: ui.say("continue") }
        }
    }
}

#[component]
fn AskReminders(onnext: EventHandler<()>) -> Element {
    let ui = Ui::here();
    let settings = use_query(|app: &App, now| app.reminder_settings(now.moment()))()?;
    let mut on = use_signal(|| settings.on);
    let mut login = use_signal(|| true);
    let quiet = settings.quiet.map(|quiet| Text::key("start-quiet").with("quiet", quiet.text()));
    let times = Slot::ALL.map(|slot| use_signal(|| TimeParts::of(settings.slot_time(slot))));
    let submit = move |()| {
        let mut actions: Vec<Action> = vec![ReminderAction::SwitchAll(on()).into()];
        if on() {
            for (slot, time) in Slot::ALL.into_iter().zip(times) {
                let Some(at) = whole(ui, time.peek().read(), "time-half") else { return };
                let id = slot.name().to_owned();
                actions.push(ReminderAction::SetTime { id, at: Some(at) }.into());
            }
        }
        if on() && ui.login_start().is_some() {
            actions.push(SettingAction::NoteLoginAsked.into());
        }
        if actions.into_iter().all(|action| ui.act(action).is_some()) {
            if on() && login() && ui.login_start() == Some(false) {
                ui.switch_login_start(true);
            }
            if on() {
                ui.ask_permission();
            }
            onnext.call(());
        }
    };
    rsx! {
        Title { text: ui.say("start-reminders") }
        p { class: "soft", {ui.say("start-reminders-why")} }
        Form { onsend: submit,
            div { class: "choices", role: "radiogroup", "aria-label": ui.say("start-reminders"),
                for (yes , name , detail) in [(true, "reminders-yes", "reminders-yes-detail"), (false, "reminders-no", "reminders-no-detail")] {
                    Choice {
                        key: "{name}",
                        group: "reminders",
                        title: ui.say(name),
                        detail: ui.say(detail),
                        chosen: on() == yes,
                        onchoose: move |()| on.set(yes),
                    }
                }
                if on() {
                    div { class: "pair",
                        for (slot , mut time) in Slot::ALL.into_iter().zip(times) {
                            TimeField {
                                key: "{slot.name()}",
                                label: ui.say(&format!("reminder-{}", slot.name())),
                                given: time(),
                                onchoose: move |at| time.set(at),
                            }
                        }
                    }
                    if ui.login_start().is_some() {
                        div { class: "card",
                            SwitchRow {
                                name: ui.say("login-start"),
                                detail: ui.say("login-start-why"),
                                on: login(),
                                onswitch: move |on| login.set(on),
                            }
                        }
                    }
                    if let Some(quiet) = &quiet {
                        p { class: "small soft", {ui.show(quiet)} }
                    }
                }
            }
            Send { name: ui.say("finish") }
        }
    }
}
