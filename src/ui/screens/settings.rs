//! Settings: how it looks, what notifications show, where the client is, and deleting everything.

use dioxus::prelude::*;

use crate::app::{App, Appearance, SettingAction, Switch};
use crate::care::{HourCycle, Language, Region, Text};
use crate::texts::sorted_by;
use crate::ui::components::{Anew, Icon, OneOf, SubPage, SwitchRow};
use crate::ui::data::use_query;
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn Settings() -> Element {
    let ui = Ui::here();
    let appearance = use_query(|app, _| app.appearance())()?;
    let looks = Appearance::ALL.map(|look| ui.say(&format!("appearance-{}", look.name())));
    rsx! {
        SubPage { title: ui.say("settings-title"),
            div { class: "card",
                OneOf {
                    group: "look",
                    label: ui.say("appearance-title"),
                    icon: "half",
                    names: looks.to_vec(),
                    at: Appearance::ALL.iter().position(|look| *look == appearance).unwrap_or(0),
                    onchoose: move |at: usize| {
                        let look = Appearance::ALL.get(at).copied().unwrap_or_default();
                        ui.act(SettingAction::SetAppearance(look));
                    },
                }
            }
            section { class: "sec", "aria-labelledby": "switches-title",
                h2 { id: "switches-title", {ui.say("switches-title")} }
                ul { class: "card list",
                    for switch in Switch::listed() {
                        li { key: "{switch.name()}", SwitchOf { switch } }
                    }
                }
            }
            LanguageChoice {}
            RegionChoice {}
            if !ui.is_sample() {
                Wipe {}
            }
        }
    }
}

/// A switch with its words.
#[component]
fn SwitchOf(switch: Switch) -> Element {
    let ui = Ui::here();
    let on = use_query(move |app, _| app.is_on(switch))()?;
    let name = ui.say(&format!("switch-{}", switch.name()));
    let said = name.clone();
    rsx! {
        SwitchRow {
            name,
            detail: ui.say(&format!("switch-{}.why", switch.name())),
            on,
            onswitch: move |on: bool| {
                let said = Text::Literal(said.as_str().into());
                let said = Text::key(if on { "said-on" } else { "said-off" }).with("what", said);
                ui.act_saying(SettingAction::Switch(switch, on), &said);
            },
        }
    }
}

/// What the client reads, and how the hours are counted.
#[component]
fn LanguageChoice() -> Element {
    let ui = Ui::here();
    let (chosen, hours) =
        use_query(|app, _| Ok((app.chosen_language()?, app.chosen_hour_cycle()?)))()?;
    let system = Text::Literal(ui.system().language.own_name().into());
    let system = Text::key("language-now").with("language", system);
    let pseudo = Language::PSEUDO.into_iter().filter(|_| cfg!(debug_assertions));
    let choose = move |event: Event<FormData>| ui.speak(Language::of(&event.value()));
    let names = ["hours-system", "hours-24", "hours-12"].map(|key| ui.say(key));
    rsx! {
        section { class: "sec", "aria-labelledby": "language-title",
            h2 { id: "language-title", {ui.say("language-title")} }
            div { class: "card pad form",
                label { class: "labelled",
                    span { {ui.say("language-label")} }
                    // Recreated when the stored value changes, for example by undo.
                    Anew { on: "{chosen:?}",
                        select { onchange: choose,
                            option { value: "", selected: chosen.is_none(), {ui.say("language-system")} }
                            for one in Language::ALL.into_iter().chain(pseudo) {
                                option {
                                    key: "{one.tag()}",
                                    value: one.tag(),
                                    lang: one.tag(),
                                    selected: chosen == Some(one),
                                    {one.own_name()}
                                }
                            }
                        }
                    }
                }
                if chosen.is_none() {
                    p { class: "small soft", {ui.show(&system)} }
                }
            }
            div { class: "card",
                OneOf {
                    group: "hours",
                    label: ui.say("hours-title"),
                    icon: "clock",
                    names: names.to_vec(),
                    at: hours.map_or(0, |hours| 1 + usize::from(hours == HourCycle::H12)),
                    onchoose: move |at: usize| {
                        let hours = [None, Some(HourCycle::H23), Some(HourCycle::H12)];
                        ui.act(SettingAction::SetHourCycle(hours.get(at).copied().flatten()));
                    },
                }
            }
        }
    }
}

/// Where the client is: it decides the emergency number, and how phone numbers are read.
#[component]
fn RegionChoice() -> Element {
    let ui = Ui::here();
    let (chosen, number) =
        use_query(|app, _| Ok((app.chosen_region()?, app.emergency_number()?)))()?;
    let system =
        App::system_region().map_or_else(|| ui.say("region-unknown"), |one| ui.show(&one.name()));
    let system = Text::key("region-now").with("region", Text::Literal(system.into()));
    let why = Text::key(if number.is_regional { "region-why" } else { "region-why-local" });
    let why = why.with("number", Text::Literal(number.number.into()));
    let mut regions: Vec<(String, Region)> =
        Region::all().map(|region| (ui.show(&region.name()), region)).collect();
    regions.sort_by_cached_key(|(name, _)| sorted_by(name));
    let choose = move |event: Event<FormData>| {
        let action = SettingAction::SetRegion(event.value().parse().ok());
        ui.act_saying(action, &Text::key("said-region"));
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "region-title",
            h2 { id: "region-title", {ui.say("region-title")} }
            div { class: "card pad form",
                label { class: "labelled",
                    span { {ui.say("region-label")} }
                    // Recreated when the stored value changes, for example by undo.
                    Anew { on: "{chosen:?}",
                        select { onchange: choose,
                            option { value: "", selected: chosen.is_none(), {ui.say("region-system")} }
                            for (name , region) in regions {
                                option { key: "{region}", value: "{region}", selected: chosen == Some(region), "{name}" }
                            }
                        }
                    }
                }
                if chosen.is_none() {
                    p { class: "small soft", {ui.show(&system)} }
                }
                p { class: "small soft", {ui.show(&why)} }
            }
        }
    }
}

/// Deletes everything, once the client has said so twice.
#[component]
fn Wipe() -> Element {
    let ui = Ui::here();
    let mut asked = use_signal(|| false);
    rsx! {
        section { class: "sec", "aria-labelledby": "wipe-title",
            h2 { id: "wipe-title", {ui.say("wipe-title")} }
            if asked() {
                div { class: "problem warned", role: "alert",
                    Icon { name: "alert" }
                    div {
                        p { strong { {ui.say("wipe-sure")} } }
                        p { {ui.say("wipe-what")} }
                    }
                }
                div { class: "btns",
                    button { class: "btn line", onclick: move |_| ui.wipe(), {ui.say("wipe-yes")} }
                    button { class: "btn fill", onclick: move |_| asked.set(false), {ui.say("wipe-no")} }
                }
            } else {
                p { class: "soft", {ui.say("wipe-why")} }
                button { class: "btn line wide", onclick: move |_| asked.set(true), {ui.say("wipe")} }
            }
        }
    }
}
