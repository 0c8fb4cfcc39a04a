//! The same day of the last two treatments.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::compare::{Differences, Pair};
use super::{treatment_title, use_photos};
use crate::app::{PhotoDay, PhotoView};
use crate::care::{Text, civil};
use crate::photos::View;
use crate::ui::components::{DayChoice, SubPage};
use crate::ui::state::Ui;

#[component]
pub(super) fn SameDay() -> Element {
    let ui = Ui::here();
    let photos = use_photos()()?;
    let mut chosen = use_signal(|| None::<u32>);
    // The last two that were photographed.
    let mut numbers: Vec<PhotoDay> = photos.iter().filter_map(|view| view.of).collect();
    numbers.dedup_by_key(|of| of.number);
    let [later, earlier, ..] = numbers[..] else {
        return rsx! {
            SubPage { title: ui.say("same-day-title"), p { {ui.say("same-day-none")} } }
        };
    };
    let on = |of: PhotoDay, day: u32| -> Vec<&PhotoView> {
        let is_it = |view: &&PhotoView| {
            view.of.is_some_and(|one| one.number == of.number && one.day == day)
        };
        photos.iter().filter(is_it).collect()
    };
    let with = |there: &[&PhotoView], side: View| -> Option<PhotoView> {
        there.iter().find(|one| one.photo.view == side).map(|one| (*one).clone())
    };
    let days = photos.iter().filter_map(|view| view.of);
    let days = days.filter(|of| of.number == later.number || of.number == earlier.number);
    let days: BTreeSet<u32> = days.map(|of| of.day).collect();
    let both = days
        .iter()
        .rev()
        .find(|day| !on(later, **day).is_empty() && !on(earlier, **day).is_empty());
    let day = chosen().or(both.copied()).or(days.first().copied()).unwrap_or_default();
    // The same side of both where there is one.
    let (before, after) = (on(earlier, day), on(later, day));
    let alike = View::ALL.into_iter().find_map(|side| with(&before, side).zip(with(&after, side)));
    let any = |there: &[&PhotoView]| View::ALL.into_iter().find_map(|side| with(there, side));
    let pair = match alike {
        Some((left, right)) => (Some(left), Some(right)),
        None => (any(&before), any(&after)),
    };
    let missing = |of: PhotoDay| {
        let date = civil::plus_days(of.since, u64::from(day));
        let is_to_come = date > ui.today();
        let key = if is_to_come { "same-day-to-come" } else { "same-day-missing" };
        let text = Text::key(key).with("number", of.number).with("day", day).with("date", date);
        ui.show(&text)
    };
    rsx! {
        SubPage { title: ui.say("same-day-title"),
            DayChoice { days, at: day, onchoose: move |one| chosen.set(Some(one)) }
            match pair {
                (Some(left), Some(right)) => rsx! {
                    p { class: "small soft num",
                        {ui.show(&treatment_title(&left))}
                        br {}
                        {ui.show(&treatment_title(&right))}
                    }
                    Pair { left: left.clone(), right: right.clone() }
                    Differences { left, right }
                },
                (left, right) => rsx! {
                    if left.is_none() {
                        p { {missing(earlier)} }
                    }
                    if right.is_none() {
                        p { {missing(later)} }
                    }
                },
            }
        }
    }
}
