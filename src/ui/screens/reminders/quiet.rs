//! When no reminder comes, what a lock screen shows, and a test.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::ReminderAction;
use crate::care::Text;
use crate::reminders::{QuietHours, Reminder, Settings};
use crate::texts::TimeParts;
use crate::ui::components::{
    Form, Icon, Switch, SwitchRow, TimeField, use_fold, use_stored, whole,
};
use crate::ui::data::use_query_of;
use crate::ui::state::Ui;

/// Quiet hours, the lock screen of a phone, and a test.
#[component]
pub(super) fn Quiet(settings: Settings, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let quiet = settings.quiet;
    let silenced = use_query_of(&settings, |app, now, settings| {
        Ok(settings.silenced(&*app.plan_on(now.today())?))
    })()?;
    let silenced: Vec<Text> = silenced.iter().map(Reminder::name).collect();
    let set = move |quiet: Option<QuietHours>| {
        if quiet.is_some_and(|quiet| quiet.from == quiet.to) {
            return ui.refuse(&Text::key("quiet-empty"));
        }
        ui.act_saying(ReminderAction::SetQuietHours(quiet), &Text::key("said-quiet"));
    };
    let hours = match quiet {
        Some(quiet) => {
            let clock = |at| Text::Literal(ui.texts().clock(at).into());
            Text::key("quiet-hours").with("from", clock(quiet.from)).with("to", clock(quiet.to))
        }
        None => Text::key("quiet-off"),
    };
    let (name, hours) = (ui.say("quiet-on"), ui.show(&hours));
    let opened = use_fold(date, "quiet");
    rsx! {
        section { class: "sec", "aria-labelledby": "quiet-title",
            h2 { id: "quiet-title", {ui.say("quiet-title")} }
            ul { class: "card list flat",
                li {
                    div { class: "row-split",
                        button {
                            class: "row plain",
                            "aria-expanded": "{opened.is_open()}",
                            "aria-controls": "quiet-hours",
                            "aria-label": ui.show(&Text::key("reminder-about").with("what", Text::Literal(format!("{name} {hours}").into()))),
                            onclick: move |_| opened.toggle(),
                            span {
                                span { class: "t1", "{name}" }
                                " "
                                span { class: "t2 num", "{hours}" }
                            }
                            Icon { name: "chevd", class: "end i-s" }
                        }
                        Switch {
                            name: name.clone(),
                            on: quiet.is_some(),
                            onswitch: move |on: bool| set(on.then_some(QuietHours::DEFAULT)),
                        }
                    }
                    if !silenced.is_empty() {
                        p { class: "small quiet-note", role: "status",
                            {ui.show(&Text::key("quiet-silences").with("what", silenced))}
                        }
                    }
                    div { class: "inner", id: "quiet-hours", hidden: !opened.is_open(),
                        if opened.is_open() {
                            p { class: "small soft quiet-why", {ui.say("quiet-why")} }
                            if let Some(quiet) = quiet {
                                Hours { quiet, onset: move |quiet| set(Some(quiet)) }
                            }
                        }
                    }
                }
                LockScreen {}
                li {
                    button {
                        class: "row plain slim",
                        onclick: move |_| {
                            if ui.act(ReminderAction::Test(10)).is_some() {
                                ui.announce(ui.say("said-tested"), None);
                            }
                        },
                        span { class: "t1", {ui.say("send-test")} }
                        Icon { name: "play", class: "end i-s" }
                    }
                }
            }
        }
    }
}

/// When the quiet hours begin and end. They are stored when they are sent: on the way there, they may be empty
/// or much longer.
#[component]
fn Hours(quiet: QuietHours, onset: EventHandler<QuietHours>) -> Element {
    let ui = Ui::here();
    let (mut from, mut to) = (use_stored(quiet.from), use_stored(quiet.to));
    let save = move |()| {
        let read = |given: Signal<TimeParts>| whole(ui, given.peek().read(), "time-half");
        if let (Some(from), Some(to)) = (read(from), read(to)) {
            onset.call(QuietHours { from, to });
        }
    };
    rsx! {
        Form { class: "form set-times", onsend: save,
            div { class: "pair",
                TimeField { label: ui.say("quiet-from"), given: from(), onchoose: move |at| from.set(at) }
                TimeField { label: ui.say("quiet-to"), given: to(), onchoose: move |at| to.set(at) }
            }
            button { class: "btn line", r#type: "submit", {ui.say("save")} }
        }
    }
}

/// Whether a phone's lock screen shows the text.
#[component]
fn LockScreen() -> Element {
    let ui = Ui::here();
    let Some(on) = ui.lock_screen() else { return rsx! {} };
    rsx! {
        li {
            SwitchRow {
                name: ui.say("lock-screen"),
                detail: ui.say("lock-screen-why"),
                on,
                onswitch: move |on: bool| {
                    ui.act_saying(ReminderAction::ShowOnLockScreen(on), &Text::key("said-lock-screen"));
                },
            }
        }
    }
}
