//! A photo on the page.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::field::OneOf;
use crate::app::{Copy, PhotoView};
use crate::care::Text;
use crate::photos::{Hash, Size, Turn, View};
use crate::ui::photo_files::address;
use crate::ui::state::Ui;

/// The small copy of a photo, with the day that it shows.
#[component]
pub(in crate::ui) fn Thumb(view: PhotoView) -> Element {
    let ui = Ui::here();
    rsx! {
        span { class: "shot",
            img {
                src: address(&view.photo.hash, Copy::Small),
                alt: "",
                loading: "lazy",
                decoding: "async",
                draggable: "false",
            }
            span { class: "cap l num", {ui.photo_day(&view)} }
        }
    }
}

/// The choice of the side that a photo shows.
#[component]
pub(in crate::ui) fn ViewChoice(at: View, onchoose: EventHandler<View>) -> Element {
    let ui = Ui::here();
    let names = View::ALL.map(|view| ui.say(&format!("view-{}.title", view.name())));
    rsx! {
        OneOf {
            group: "view",
            label: ui.say("photo-view"),
            names: names.to_vec(),
            at: View::ALL.iter().position(|view| *view == at).unwrap_or(0),
            onchoose: move |at: usize| {
                if let Some(view) = View::ALL.get(at) {
                    onchoose.call(*view);
                }
            },
        }
    }
}

/// The choice of a recovery day among those with photos.
#[component]
pub(in crate::ui) fn DayChoice(
    days: BTreeSet<u32>,
    at: u32,
    onchoose: EventHandler<u32>,
) -> Element {
    let ui = Ui::here();
    rsx! {
        div { class: "pick", role: "group", "aria-label": ui.say("same-day-pick"),
            span { class: "lb", {ui.say("same-day-pick")} }
            for one in days {
                button {
                    key: "{one}",
                    class: "sug num",
                    "aria-label": ui.show(&Text::key("photo-day").with("day", one)),
                    "aria-pressed": one == at,
                    onclick: move |_| onchoose.call(one),
                    "{one}"
                }
            }
        }
    }
}

/// A whole photo, laid over another one or as it is.
#[component]
pub(in crate::ui) fn Picture(hash: Hash, size: Size, turn: Option<Turn>, alt: String) -> Element {
    let place = turn.map(|turn| {
        let Turn { scale, angle, x, y } = turn;
        // A shift down is a part of the photo's own height.
        let (x, y) = (x * 100.0, y / size.ratio() * 100.0);
        format!("transform: translate({x:.3}%, {y:.3}%) rotate({angle:.5}rad) scale({scale:.5})")
    });
    rsx! {
        img {
            class: "whole",
            src: address(&hash, Copy::Whole),
            alt,
            draggable: "false",
            style: place,
        }
    }
}

impl Ui {
    /// The day that a photo shows: "Day 3", or its date before the first treatment.
    pub(in crate::ui) fn photo_day(self, view: &PhotoView) -> String {
        self.show(&match view.of {
            Some(of) => Text::key("photo-day").with("day", of.day),
            None => Text::key("photo-date").with("date", view.photo.date),
        })
    }

    /// The name of a photo for those who cannot see it: its day, its date and its view.
    pub(in crate::ui) fn photo_name(self, view: &PhotoView) -> String {
        let text = Text::key("photo-name")
            .with("day", Text::Literal(self.photo_day(view).into()))
            .with("date", view.photo.date)
            .with("view", Text::key(format!("view-{}", view.photo.view.name())));
        self.show(&text)
    }
}
