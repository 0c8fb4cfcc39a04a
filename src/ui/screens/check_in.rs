//! The check-in of a day: one tap a sign, saved at once. It asks and keeps; it concludes nothing. One that is
//! closed is shown as it is.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use chrono::NaiveDate;
use dioxus::core::Task;
use dioxus::prelude::*;

use crate::app::{CHANGEABLE_DAYS, CheckInAction};
use crate::care::check_in::{CheckIn, Degree, check_in_signs};
use crate::care::signs::{Sign, Signs};
use crate::care::{Text, civil};
use crate::ui::components::{Anew, Ask, Icon, Lead, SmallIcon, SubPage, Summary};
use crate::ui::data::{Read, use_part, use_query_of};
use crate::ui::state::{Page, Ui};

/// What a day's check-in has so far; `None` without one.
type Noted = Read<Option<CheckIn>>;

#[component]
pub(in crate::ui) fn CheckInPage(date: NaiveDate) -> Element {
    let is_closed = (Ui::here().today() - date).num_days() > CHANGEABLE_DAYS;
    rsx! {
        if is_closed {
            Closed { date }
        } else {
            Changeable { date }
        }
    }
}

/// The check-in of a day that can no longer be changed.
#[component]
fn Closed(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let (noted, day) =
        use_query_of(&date, |app, _, date| Ok((app.check_in(*date)?, app.recovery_day(*date)?)))()?;
    let heading = match day {
        Some(day) => Text::key("skin-when-day").with("day", day),
        None => Text::key("skin-when"),
    };
    rsx! {
        SubPage { title: ui.say("check-in-title"),
            p { class: "num", {ui.show(&heading.with("date", date))} }
            div { class: "card pad latest",
                match noted {
                    Some(check_in) => rsx! { Summary { check_in, leads: true } },
                    None => rsx! { p { class: "soft", {ui.say("history-none")} } },
                }
            }
            p { class: "small soft", {ui.say("check-in-closed")} }
            ToAsk { date }
            ul { class: "card list", LeafletRow { date } }
        }
    }
}

/// The ways to the professional, and noting the check-in for the next visit.
#[component]
fn ToAsk(date: NaiveDate) -> Element {
    let ui = Ui::here();
    rsx! {
        Ask { what: ui.show(&Text::key("ask-check-in").with("date", date)) }
    }
}

/// The way to the leaflet of the day.
#[component]
fn LeafletRow(date: NaiveDate) -> Element {
    let ui = Ui::here();
    rsx! {
        Lead { page: Page::Leaflet(ui.another(date)), icon: "therm", title: ui.say("leaflet-title"), detail: ui.say("leaflet-lead") }
    }
}

#[component]
fn Changeable(date: NaiveDate) -> Element {
    let ui = Ui::here();
    // Whoever comes back from a sign's page goes on with the day that they had chosen.
    let opened = date;
    let mut chosen = use_signal(|| ui.chosen_day(opened));
    let date = chosen();
    let noted = use_query_of(&date, |app, _, date| app.check_in(*date));
    rsx! {
        SubPage { title: ui.say("check-in-title"),
            div { class: "stack-close",
                Days { chosen: date, onchoose: move |date| { chosen.set(date); ui.choose_day(opened, date); } }
                p { class: "soft", {ui.say("check-in-lead")} }
            }
            // The controls of another day, or after a refusal, are other ones.
            Anew { on: "{date} {ui.refusals()}",
                section { class: "sec", "aria-labelledby": "signs-title",
                    div { class: "sec-head",
                        h2 { id: "signs-title", {ui.say("check-in-signs")} }
                        SavedAt { noted }
                    }
                    div { class: "card pad levels",
                        for sign in check_in_signs() {
                            SignLevel { key: "{sign.id}", noted, date, sign: sign.id.to_string() }
                        }
                        Rest { noted, date }
                        Note { noted, date }
                    }
                }
            }
            section { class: "sec",
                ToAsk { date }
                ul { class: "card list",
                    LeafletRow { date }
                    RemoveRow { noted, date }
                }
            }
        }
    }
}

/// The days whose check-in can be written: today, and those of the recovery before that can still be changed.
#[component]
fn Days(chosen: NaiveDate, onchoose: EventHandler<NaiveDate>) -> Element {
    let ui = Ui::here();
    let today = ui.today();
    let back = 0..=u64::try_from(CHANGEABLE_DAYS).unwrap_or(0);
    let days = back.rev().map(|back| civil::minus_days(today, back)).collect::<Vec<_>>();
    let days = use_query_of(&(today, days), |app, _, (today, days)| {
        let mut offered = Vec::new();
        for date in days {
            if date == today || app.recovery_day(*date)?.is_some() {
                offered.push(*date);
            }
        }
        Ok(offered)
    })()?;
    if days == [chosen] {
        return rsx! {};
    }
    let class = if days.len() == 2 { "seg duo" } else { "seg three" };
    rsx! {
        fieldset { class: "look flush",
            legend { class: "small soft", {ui.say("check-in-day")} }
            div { class,
                for date in days {
                    label { key: "{date}",
                        input {
                            r#type: "radio",
                            name: "day",
                            checked: date == chosen,
                            onchange: move |_| onchoose.call(date),
                        }
                        span { class: "num",
                            if date == today {
                                {ui.say("today")}
                            } else {
                                {ui.texts().date(date, today)}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// When it was saved last.
#[component]
fn SavedAt(noted: Noted) -> Element {
    let ui = Ui::here();
    let at = use_part(noted, |noted| noted.as_ref().map(|noted| noted.at))?;
    let saved = at.map(|at| {
        let day = ui.day();
        let is_today = civil::date_of(at, day.zone) == day.today();
        let when = if is_today { ui.clock(at) } else { ui.texts().date_time(at, day) };
        ui.show(&Text::key("check-in-saved").with("at", Text::Literal(when.into())))
    });
    rsx! {
        p { class: "saved num", role: "status",
            if let Some(saved) = saved {
                SmallIcon { name: "check" }
                "{saved}"
            }
        }
    }
}

/// One sign: four stops, what the chosen one means, and the way to its page.
#[component]
fn SignLevel(noted: Noted, date: NaiveDate, sign: String) -> Element {
    let ui = Ui::here();
    let name = sign.clone();
    let degree = use_part(noted, move |noted| noted.as_ref().and_then(|one| one.degree(&name)))?;
    let signs = Signs::default_data();
    let place = signs.all.iter().position(|one| *one.id == *sign);
    let Some((place, sign)) = place.map(|place| (place, &signs.all[place])) else {
        return rsx! {};
    };
    let title = Text::key(format!("check-in-{}", sign.id));
    let words = degree.map_or_else(
        || Text::key(format!("check-in-{}.hint", sign.id)),
        |degree| degree.words(sign),
    );
    let at = degree.map_or(-1, |degree| i32::from(degree.number()));
    let about = ui.show(&Text::key("check-in-about").with("sign", title.clone()));
    rsx! {
        fieldset { class: "level",
            legend { class: "t1", {ui.show(&title)} }
            p { class: "small soft words", {ui.show(&words)} }
            button {
                class: "iconbtn",
                "aria-label": about,
                onclick: move |_| ui.go(Page::Sign(place, ui.another(date))),
                Icon { name: "helpc" }
            }
            div { class: "stops", style: "--p: {at}",
                for stop in Degree::ALL {
                    label { key: "{stop.name()}",
                        input {
                            r#type: "radio",
                            name: "{sign.id}",
                            "aria-label": stop_name(ui, sign, stop),
                            checked: degree == Some(stop),
                            // A tap on what is chosen takes it back; the browser calls that no change.
                            onclick: move |_| {
                                if degree == Some(stop) {
                                    note(ui, date, sign, None);
                                }
                            },
                            onchange: move |_| note(ui, date, sign, Some(stop)),
                        }
                        b { "aria-hidden": "true" }
                        span { {ui.show(&stop.title())} }
                    }
                }
            }
        }
    }
}

/// The name of a stop: the word on it, the sign, and what it means.
fn stop_name(ui: Ui, sign: &Sign, stop: Degree) -> String {
    let title = Text::key(format!("check-in-{}", sign.id));
    let name = Text::key("check-in-stop").with("degree", stop.title()).with("sign", title);
    ui.show(&name.with("words", stop.words(sign)))
}

fn note(ui: Ui, date: NaiveDate, sign: &Sign, degree: Option<Degree>) {
    let marks = vec![(sign.id.to_string(), degree)];
    ui.act(CheckInAction::Note { date, marks, note: None });
}

/// Notes that none of the signs without a mark is there: only when it is tapped, never by itself.
#[component]
fn Rest(noted: Noted, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let unset = use_part(noted, |noted| {
        let is_unset =
            |sign: &&Sign| noted.as_ref().and_then(|noted| noted.degree(&sign.id)).is_none();
        let unset = check_in_signs().into_iter().filter(is_unset);
        unset.map(|sign| sign.id.to_string()).collect::<Vec<_>>()
    })?;
    if unset.is_empty() {
        return rsx! {};
    }
    let all = unset.len() == check_in_signs().len();
    let name = ui.say(if all { "check-in-none" } else { "check-in-rest" });
    rsx! {
        button {
            class: "btn line wide",
            onclick: move |_| {
                let marks = unset.iter().map(|sign| (sign.clone(), Some(Degree::None))).collect();
                let action = CheckInAction::Note { date, marks, note: None };
                ui.act_saying(action, &Text::key("said-rest"));
            },
            "{name}"
        }
    }
}

/// How long nothing is typed until the words are saved.
const PAUSE: Duration = Duration::from_secs(1);

/// The client's own words. They are saved after a pause, when the field is left, and with the page.
#[component]
fn Note(noted: Noted, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let stored = use_part(noted, |noted| {
        noted.as_ref().map(|noted| noted.note.clone()).unwrap_or_default()
    })?;
    let typing = use_hook(|| Typing::new(stored.clone()));
    let made = typing.follow(&stored);
    let save = {
        let typing = typing.clone();
        move || {
            // The window may be closing, and all of it gone already.
            if ui.is_there()
                && let Some(note) = typing.take()
            {
                ui.act(CheckInAction::Note { date, marks: Vec::new(), note: Some(note) });
            }
        }
    };
    use_drop(save.clone());
    let later = save.clone();
    rsx! {
        Anew { on: "{made}",
            label { class: "labelled noteline",
                span { class: "t1", {ui.say("check-in-note")} }
                textarea {
                    rows: "2",
                    maxlength: "2000",
                    initial_value: "{stored}",
                    placeholder: ui.say("check-in-note-hint"),
                    oninput: move |event| {
                        let later = later.clone();
                        typing.note(event.value().trim(), async move {
                            tokio::time::sleep(PAUSE).await;
                            later();
                        });
                    },
                    onchange: move |_| save(),
                }
            }
        }
    }
}

/// What is typed into a field that keeps its own text meanwhile.
#[derive(Clone)]
struct Typing(Rc<RefCell<Typed>>);

struct Typed {
    words: String,
    /// What of them is saved.
    saved: String,
    /// Counts how often the field is made again.
    made: u32,
    /// Saves them after a pause.
    later: Option<Task>,
}

impl Typing {
    fn new(words: String) -> Self {
        let saved = words.clone();
        Self(Rc::new(RefCell::new(Typed { words, saved, made: 0, later: None })))
    }

    /// Where the stored words are others than were saved here, by an undo or another window, the field is made
    /// again with those: then its number grows.
    fn follow(&self, stored: &str) -> u32 {
        let mut typed = self.0.borrow_mut();
        if typed.saved != stored {
            stored.clone_into(&mut typed.words);
            stored.clone_into(&mut typed.saved);
            typed.made += 1;
        }
        typed.made
    }

    /// These are the words now, and this saves them unless more is typed before.
    fn note(&self, words: &str, later: impl Future<Output = ()> + 'static) {
        let mut typed = self.0.borrow_mut();
        words.clone_into(&mut typed.words);
        if let Some(earlier) = typed.later.replace(spawn(later)) {
            earlier.cancel();
        }
    }

    /// The words that are not saved yet: the caller saves them.
    fn take(&self) -> Option<String> {
        let typed = &mut *self.0.borrow_mut();
        let is_new = typed.words != typed.saved;
        typed.saved.clone_from(&typed.words);
        is_new.then(|| typed.words.clone())
    }
}

#[component]
fn RemoveRow(noted: Noted, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let is_there = use_part(noted, Option::is_some)?;
    rsx! {
        if is_there {
            li {
                button {
                    class: "row",
                    onclick: move |_| {
                        ui.act_saying(CheckInAction::Remove(date), &Text::key("said-removed"));
                    },
                    Icon { name: "trash" }
                    span { class: "t1", {ui.say("check-in-remove")} }
                }
            }
        }
    }
}
