//! The leaflet "Is this normal?" and the page of each sign, for today or for another day. They depend on the day
//! alone.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::{AppError, Professional};
use crate::care::leaflet::leaflet;
use crate::care::signs::{Level, Signs};
use crate::care::{EmergencyNumber, Text};
use crate::ui::components::{
    Anew, Ask, ByDay, CallButton, Icon, LevelCard, SourceTag, SubPage, WarningNow, each_once,
    use_fold, use_reviewed,
};
use crate::ui::data::{Read, use_query_of};
use crate::ui::state::{Page, Ui};

/// The recovery day of a page, who is to be contacted, and the number to call.
type Known = (Option<u32>, Professional, EmergencyNumber);

/// What a page of today or of another day needs to know.
fn use_known(on: Option<NaiveDate>) -> Read<Known> {
    use_query_of(&on, |app, now, on| {
        let day = app.recovery_day(on.unwrap_or(now.today()))?;
        Ok::<_, AppError>((day, app.professional()?, app.emergency_number()?))
    })
}

/// All signs.
#[component]
pub(in crate::ui) fn LeafletPage(on: Option<NaiveDate>) -> Element {
    let ui = Ui::here();
    let (day, professional, number) = use_known(on)()?;
    let date = on.unwrap_or(ui.today());
    let is_today = date == ui.today();
    let lines = leaflet(day);
    let who = professional.called();
    let bases = each_once(lines.iter().flat_map(|line| line.bases.clone()));
    let of_level = |level| {
        let here = lines.iter().filter(move |line| line.level == level);
        here.map(|line| ui.show(&line.text)).collect::<Vec<_>>()
    };
    let common = of_level(Level::Common);
    let shown = i64::from(day.unwrap_or_default());
    rsx! {
        SubPage { title: ui.say("leaflet-title"),
            div { class: "stack-close",
                When { date, day, today: Page::Leaflet(None) }
                p { class: "soft", {ui.say("leaflet-intro")} }
            }
            div { class: "ladder leaflet",
                WarningNow { on }
                LevelCard {
                    level: Level::Emergency,
                    title: ui.say("leaflet-emergency"),
                    lines: of_level(Level::Emergency),
                    leads: true,
                    CallForHelp { number }
                }
                LevelCard {
                    level: Level::Urgent,
                    title: ui.say("leaflet-urgent"),
                    word: ui.say("leaflet-urgent-when"),
                    lines: of_level(Level::Urgent),
                }
                LevelCard {
                    level: Level::Contact,
                    title: ui.show(&Text::key("leaflet-contact").with("who", who)),
                    word: if is_today { ui.say("leaflet-contact-when") } else { String::new() },
                    lines: of_level(Level::Contact),
                }
                if !common.is_empty() {
                    LevelCard {
                        level: Level::Common,
                        title: ui.say("leaflet-common"),
                        word: ui.show(&Text::key("leaflet-common-when").with("day", shown)),
                        lines: common,
                    }
                }
            }
            p { class: "small soft", {ui.say("leaflet-darker")} }
            Ask {}
            // Each day has a fold of its own.
            Anew { on: "{date}",
                LookUp { date }
            }
            details { class: "card others pad",
                summary { class: "part", Icon { name: "book" } {ui.say("leaflet-sources")} Icon { name: "chevd", class: "end i-s" } }
                p { class: "tags",
                    for (index , basis) in bases.into_iter().enumerate() {
                        SourceTag { key: "{index}", basis }
                    }
                }
            }
            Note {}
        }
    }
}

/// The signs, each with its page: those of a check-in, and all others behind one tap.
#[component]
fn LookUp(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let opened = use_fold(date, "signs");
    let all = &Signs::default_data().all;
    let of = |check_in| all.iter().enumerate().filter(move |(_, sign)| sign.check_in == check_in);
    let others = of(false).filter(|_| opened.is_open());
    let every = Text::key("leaflet-all-signs").with("count", all.len());
    rsx! {
        section { class: "sec", "aria-labelledby": "look-up",
            h2 { id: "look-up", {ui.say("leaflet-look-up")} }
            ul { class: "sugs", id: "signs",
                for (place , sign) in of(true).chain(others) {
                    li { key: "{sign.id}",
                        button { class: "sug", onclick: move |_| ui.go(Page::Sign(place, ui.another(date))), {ui.show(&sign.title())} }
                    }
                }
                li { key: "all",
                    button {
                        class: "sug",
                        "aria-expanded": "{opened.is_open()}",
                        "aria-controls": "signs",
                        onclick: move |_| opened.toggle(),
                        {ui.show(&every)}
                        Icon { name: "chevd", class: "i-s" }
                    }
                }
            }
        }
    }
}

/// The page of a sign, by its index in the data.
#[component]
pub(in crate::ui) fn SignPage(place: usize, on: Option<NaiveDate>) -> Element {
    let ui = Ui::here();
    let (day, professional, number) = use_known(on)()?;
    let date = on.unwrap_or(ui.today());
    let Some(sign) = Signs::default_data().all.get(place) else {
        return rsx! {};
    };
    let lines = sign.lines_on(day);
    let levels = Level::ALL.into_iter().filter_map(|level| {
        let here = lines.iter().filter(|line| line.level == level);
        let here: Vec<_> = here.cloned().collect();
        (!here.is_empty()).then_some((level, here))
    });
    rsx! {
        SubPage { title: ui.show(&sign.title()),
            When { date, day, today: Page::Sign(place, None) }
            div { class: "ladder leaflet",
                WarningNow { on }
                for (level , lines) in levels {
                    LevelCard {
                        key: "{level.name()}",
                        level,
                        title: ui.show(&level.heading(number, professional.called())),
                        lines: lines.iter().map(|line| ui.show(&line.text)).collect::<Vec<_>>(),
                        bases: each_once(lines.iter().map(|line| line.basis.clone())),
                        leads: level == Level::Emergency,
                        if level == Level::Emergency {
                            CallButton { number }
                        }
                    }
                }
            }
            if let Some(day) = day {
                ByDay { sign, day, here: when(ui, date, Some(day)), who: professional.called() }
            }
            p { class: "small soft", {ui.say("leaflet-darker")} }
            Ask { what: ui.show(&sign.title()) }
            ul { class: "card list",
                li {
                    button { class: "row", onclick: move |_| ui.go(Page::Leaflet(ui.another(date))),
                        Icon { name: "therm" }
                        span { class: "t1", {ui.say("leaflet-whole")} }
                        Icon { name: "chev", class: "end i-s" }
                    }
                }
            }
            Note {}
        }
    }
}

/// Where its lines are from, and whether a clinician read them.
#[component]
fn Note() -> Element {
    let ui = Ui::here();
    let (reviewed, _) = use_reviewed()?;
    rsx! {
        p { class: "small soft",
            {ui.say("leaflet-note")}
            " {reviewed}"
        }
    }
}

/// The date and the recovery day that a leaflet is for. Another day says so, and that what one has now is looked up
/// on the page of `today`.
#[component]
fn When(date: NaiveDate, day: Option<u32>, today: Page) -> Element {
    let ui = Ui::here();
    if date == ui.today() {
        return rsx! {
            p { class: "small soft num", {when(ui, date, day)} }
        };
    }
    let of_day = match day {
        Some(day) => Text::key("leaflet-for").with("day", day),
        None => Text::key("leaflet-for-none"),
    };
    rsx! {
        div { class: "card other-day",
            p { class: "num", strong { {ui.show(&of_day.with("date", date))} } }
            button { class: "row slim rule", onclick: move |_| ui.go(today),
                Icon { name: "therm" }
                span { class: "t1", {ui.say("leaflet-today")} }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}

/// A date and its recovery day.
fn when(ui: Ui, date: NaiveDate, day: Option<u32>) -> String {
    ui.show(&match day {
        Some(day) => Text::key("leaflet-when").with("date", date).with("day", day),
        None => Text::key("leaflet-when-none"),
    })
}

/// The button that calls for help, with what it is for.
#[component]
pub(super) fn CallForHelp(number: EmergencyNumber) -> Element {
    let ui = Ui::here();
    let note = if number.is_regional { "leaflet-call-note" } else { "leaflet-call-note-local" };
    rsx! {
        CallButton { number }
        p { class: "lv-note", {ui.say(note)} }
    }
}
