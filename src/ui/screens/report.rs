//! The report for the professional: what goes in, which photos, and saving it.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use crate::app::{PhotoView, ReportChoice, ReportPart};
use crate::care::{Text, Treatment};
use crate::ui::components::{DayChoice, Icon, SubPage, Thumb, TickRow, tick_row};
use crate::ui::data::use_query;
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn ReportPage() -> Element {
    let ui = Ui::here();
    let choice = use_signal(ReportChoice::default);
    let treatments = use_query(|app, _| app.treatments())()?;
    let (save, after) = match ui.passing() {
        Some(_) => ("report-share", "report-share-after"),
        None => ("report-save", "report-after"),
    };
    rsx! {
        SubPage { title: ui.say("report-title"),
            if treatments.is_empty() {
                div { class: "card pad",
                    p { {ui.say("report-none")} }
                }
            } else {
                if treatments.len() > 1 {
                    Which { treatments, choice }
                }
                Parts { choice }
                Photos { choice }
                button { class: "btn fill wide", onclick: move |_| ui.save_report(&choice.peek()),
                    Icon { name: "doc", class: "i-s" }
                    {ui.say(save)}
                }
                p { class: "small soft", {ui.say(after)} }
                p { class: "small soft", {ui.say("report-readable")} }
            }
        }
    }
}

/// The choice of the treatment, the latest first.
#[component]
fn Which(treatments: Vec<Treatment>, choice: Signal<ReportChoice>) -> Element {
    let ui = Ui::here();
    let count = treatments.len();
    let choose = move |event: Event<FormData>| {
        choice.write().treatment = event.value().parse().ok();
    };
    rsx! {
        div { class: "card pad form",
            label { class: "labelled",
                span { {ui.say("report-treatment")} }
                select { onchange: choose,
                    for (at , one) in treatments.into_iter().enumerate().rev() {
                        option { key: "{one.id}", value: "{one.id}", selected: at + 1 == count,
                            {ui.show(&Text::key("photos-treatment").with("number", at + 1).with("date", one.date))}
                        }
                    }
                }
            }
        }
    }
}

/// The parts, to be ticked.
#[component]
fn Parts(choice: Signal<ReportChoice>) -> Element {
    let ui = Ui::here();
    rsx! {
        section { class: "sec", "aria-labelledby": "report-contents",
            h2 { id: "report-contents", {ui.say("report-contents")} }
            ul { class: "card list choose",
                for part in ReportPart::ALL {
                    li { key: "{part.name()}", Part { part, choice } }
                }
            }
            p { class: "small soft", {ui.say("report-always")} }
        }
    }
}

#[component]
fn Part(part: ReportPart, choice: Signal<ReportChoice>) -> Element {
    let ui = Ui::here();
    let on = use_memo(move || choice.read().parts.contains(&part))();
    let icon = match part {
        ReportPart::Plan => "plan",
        ReportPart::CheckIns => "skin",
        ReportPart::Notes => "msg",
        ReportPart::Steps => "today",
        ReportPart::Products => "serum",
        ReportPart::CanI => "cani",
        ReportPart::ToAsk => "helpc",
        ReportPart::Appointments => "cal",
    };
    let row = TickRow {
        id: part.name().into(),
        icon: icon.into(),
        title: ui.show(&part.title()),
        done: on,
        changeable: true,
    };
    let what = rsx! { span { class: "t2", {ui.show(&part.what())} } };
    rsx! {
        {tick_row(row, what, move |on| choice.write().set(part, on))}
    }
}

/// The photos of a day, and those before any treatment, to be chosen one by one.
#[component]
fn Photos(choice: Signal<ReportChoice>) -> Element {
    let ui = Ui::here();
    let mut day = use_signal(|| None::<u32>);
    let photos = use_query(|app, _| app.photo_views())()?;
    let days: BTreeSet<u32> = photos.iter().filter_map(|view| view.of).map(|of| of.day).collect();
    let at = day().or(days.first().copied());
    // The earliest treatment first.
    let shown = |is_it: &dyn Fn(&PhotoView) -> bool| -> Vec<PhotoView> {
        photos.iter().filter(|view| is_it(view)).rev().cloned().collect()
    };
    let of_day = shown(&|view| view.of.is_some_and(|of| Some(of.day) == at));
    let before = shown(&|view| view.of.is_none());
    let count = choice.read().photos.len();
    let count = Text::key("report-photos-chosen").with("count", count);
    rsx! {
        section { class: "sec", "aria-labelledby": "report-photos",
            div { class: "sec-head",
                h2 { id: "report-photos", {ui.say("report-photos")} }
                if !photos.is_empty() {
                    p { class: "num small", role: "status", {ui.show(&count)} }
                }
            }
            if photos.is_empty() {
                div { class: "card pad",
                    p { {ui.say("report-photos-none")} }
                }
            } else {
                p { class: "small soft", {ui.say("report-photos-how")} }
            }
            if let Some(at) = at {
                DayChoice { days, at, onchoose: move |one| day.set(Some(one)) }
                Thumbs { photos: of_day, choice }
            }
            if !before.is_empty() {
                p { class: "small", {ui.say("photos-before")} }
                Thumbs { photos: before, choice }
            }
        }
    }
}

#[component]
fn Thumbs(photos: Vec<PhotoView>, choice: Signal<ReportChoice>) -> Element {
    let ui = Ui::here();
    let chosen = choice.read().photos.clone();
    rsx! {
        ul { class: "thumbs",
            for view in photos {
                li { key: "{view.photo.id}",
                    button {
                        class: "thumb",
                        "aria-label": ui.photo_name(&view),
                        "aria-pressed": chosen.contains(&view.photo.id),
                        onclick: move |_| choice.write().turn(view.photo.id),
                        Thumb { view: view.clone() }
                        if chosen.contains(&view.photo.id) {
                            span { class: "cap r",
                                Icon { name: "check", class: "i-s" }
                            }
                        }
                    }
                    // The button's name has it as well.
                    p { class: "small soft num", "aria-hidden": "true",
                        {ui.show(&Text::key("photo-date").with("date", view.photo.date))}
                    }
                }
            }
        }
    }
}
