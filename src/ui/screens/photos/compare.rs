//! Two photos: one over the other with a slider, or side by side.

use dioxus::prelude::*;

use super::{AT_ONCE, Gone, find, treatment_title, use_photos};
use crate::app::PhotoView;
use crate::care::{PhotoId, Text};
use crate::photos::{Turn, line_up};
use crate::ui::components::{Icon, Lead, Picture, SubPage};
use crate::ui::state::{Page, PhotoPlace, Ui};

#[component]
pub(super) fn ComparePhotos(id: PhotoId) -> Element {
    let ui = Ui::here();
    let photos = use_photos()()?;
    let mut beside = use_signal(|| false);
    let mut chosen = use_signal(|| [None::<PhotoId>; 2]);
    let Some(view) = find(&photos, id) else { return rsx! { Gone {} } };
    // All of them, each treatment from its first day on; what belongs to the opened one comes first.
    let treatment = |view: &PhotoView| view.of.map(|of| of.treatment);
    let groups = photos.chunk_by(|one, other| treatment(one) == treatment(other));
    let mut groups: Vec<Vec<PhotoView>> =
        groups.map(|group| group.iter().rev().cloned().collect()).collect();
    groups.sort_by_key(|group| treatment(&group[0]) != treatment(&view));
    // The first of the treatment with the same view beside the one that was opened.
    let is_other = |other: &&PhotoView| other.photo.id != id;
    let is_alike = |other: &&PhotoView| is_other(other) && other.photo.view == view.photo.view;
    let others = || groups.iter().flatten();
    let first = groups.first().into_iter().flatten().find(is_alike);
    let first = first.or_else(|| others().find(is_alike)).or_else(|| others().find(is_other));
    let given = [first.cloned(), Some(view.clone())];
    let pair = [0, 1].map(|side| {
        let chosen = chosen()[side].and_then(|id| find(&photos, id));
        chosen.or(given[side].clone()).unwrap_or_else(|| view.clone())
    });
    let [left, right] = pair.clone();
    // A few at once, and at least those that are compared.
    let mut more = use_signal(|| AT_ONCE);
    let place = |of: &PhotoView| others().position(|one| one.photo.id == of.photo.id);
    let needed = pair.iter().filter_map(place).max().map_or(0, |place| place + 1);
    let shown = more().max(needed);
    let mut room = shown;
    let offered: Vec<&[PhotoView]> = groups
        .iter()
        .map(|group| {
            let some = &group[..group.len().min(room)];
            room -= some.len();
            some
        })
        .filter(|some| !some.is_empty())
        .collect();
    rsx! {
        SubPage { title: ui.say("compare-title"),
            p { class: "small soft num",
                {ui.show(&treatment_title(&left))}
                if treatment(&left) != treatment(&right) {
                    br {}
                    {ui.show(&treatment_title(&right))}
                }
            }
            fieldset { "aria-label": ui.say("compare-how"),
                div { class: "seg duo",
                    for (name , on) in [("compare-slider", false), ("compare-beside", true)] {
                        label { key: "{name}",
                            input {
                                r#type: "radio",
                                name: "how",
                                checked: beside() == on,
                                onchange: move |_| beside.set(on),
                            }
                            span { {ui.say(name)} }
                        }
                    }
                }
            }
            if beside() {
                Pair { left: left.clone(), right: right.clone() }
            } else {
                Slider { left: left.clone(), right: right.clone() }
            }
            Differences { left: left.clone(), right: right.clone() }
            for (side , label) in [(0, "compare-left"), (1, "compare-right")] {
                div { key: "{label}", class: "pick", role: "group", "aria-label": ui.say(label),
                    span { class: "lb", {ui.say(label)} }
                    for (at , group) in offered.iter().enumerate() {
                        if groups.len() > 1 {
                            span { key: "of-{at}", class: "of small soft num", {ui.show(&treatment_title(&group[0]))} }
                        }
                        for one in group.iter().cloned() {
                            button {
                                key: "{one.photo.id}",
                                class: "sug num",
                                "aria-label": ui.photo_by_side(&one),
                                "aria-pressed": one.photo.id == pair[side].photo.id,
                                onclick: move |_| chosen.write()[side] = Some(one.photo.id),
                                {ui.photo_short(&one)}
                            }
                        }
                    }
                }
            }
            if photos.len() > shown {
                button { class: "btn line wide", onclick: move |_| more.set(shown + AT_ONCE), {ui.say("photos-older")} }
            }
            ul { class: "card list",
                for one in [left, right] {
                    Lead {
                        key: "{one.photo.id}",
                        page: Page::Photos(PhotoPlace::One(one.photo.id)),
                        icon: "photo",
                        title: ui.photo_name(&one),
                        detail: "",
                    }
                }
            }
        }
    }
}

/// How the right one is laid over the left one, once the pupils of both are marked.
fn turn(left: &PhotoView, right: &PhotoView) -> Option<Turn> {
    let marked = |view: &PhotoView| view.photo.pupils.map(|pupils| (view.photo.size, pupils));
    Some(line_up(marked(right)?, marked(left)?))
}

#[component]
fn Slider(left: PhotoView, right: PhotoView) -> Element {
    let ui = Ui::here();
    let mut cut = use_signal(|| 50u8);
    let turn = turn(&left, &right);
    let (left_day, right_day) = (ui.photo_day(&left), ui.photo_day(&right));
    let (from, to) = (left.photo, right.photo);

    rsx! {
        figure {
            class: "shot slide",
            // A photo has its left and right in every language.
            dir: "ltr",
            style: "aspect-ratio: {from.size.width} / {from.size.height}; --cut: {cut}%",
            Picture { hash: from.hash.clone(), size: from.size, alt: left_day.clone() }
            span { class: "over",
                Picture { hash: to.hash.clone(), size: to.size, turn, alt: right_day.clone() }
            }
            span { class: "cutline", "aria-hidden": "true" }
            span { class: "handle", "aria-hidden": "true", Icon { name: "swap" } }
            span { class: "cap l num", dir: "auto", "{left_day}" }
            span { class: "cap r num", dir: "auto", "{right_day}" }
            input {
                r#type: "range",
                min: "0",
                max: "100",
                step: "1",
                initial_value: "50",
                "aria-label": ui.say("compare-cut"),
                oninput: move |event| cut.set(event.value().parse().unwrap_or(50)),
            }
        }
    }
}

/// Two photos side by side, the right one as large and as straight as the left one.
#[component]
pub(super) fn Pair(left: PhotoView, right: PhotoView) -> Element {
    let ui = Ui::here();
    let turn = turn(&left, &right);
    let shape = left.photo.size;
    rsx! {
        div { class: "pair2",
            for (view , turn) in [(left, None), (right, turn)] {
                figure { key: "{view.photo.id}",
                    span { class: "shot", style: "aspect-ratio: {shape.width} / {shape.height}",
                        Picture {
                            hash: view.photo.hash.clone(),
                            size: view.photo.size,
                            turn,
                            alt: ui.photo_name(&view),
                        }
                    }
                    figcaption {
                        b { class: "num", {ui.photo_day(&view)} }
                        {ui.show(&Text::key("photo-date").with("date", view.photo.date))}
                    }
                }
            }
        }
    }
}

/// What makes two photos hard to compare: their sides, their light, and pupils that are not marked.
#[component]
pub(super) fn Differences(left: PhotoView, right: PhotoView) -> Element {
    let ui = Ui::here();
    let light = left.photo.light.too_different(right.photo.light);
    let light = light.map(|by| {
        let key = if by > 0 { "compare-brighter" } else { "compare-darker" };
        let day = Text::Literal(ui.photo_day(&right).into());
        Text::key(key).with("day", day).with("date", right.photo.date)
    });
    let open = [&left, &right].map(|view| view.photo.pupils.is_none().then_some(view.photo.id));
    let open: Vec<PhotoId> = open.into_iter().flatten().collect();
    rsx! {
        if left.photo.view != right.photo.view {
            div { class: "card pad note", role: "note",
                Icon { name: "skin" }
                p { class: "small", {ui.say("compare-sides")} }
            }
        }
        if let Some(light) = light {
            div { class: "card pad note", role: "note",
                Icon { name: "sun" }
                p { class: "small", {ui.show(&light)} }
            }
        }
        if let Some(first) = open.first().copied() {
            div { class: "card pad form",
                p { class: "small", {ui.say("compare-open")} }
                button { class: "btn line", onclick: move |_| ui.go(Page::Photos(PhotoPlace::LineUp(first))), {ui.say("line-up-title")} }
            }
        }
    }
}

impl Ui {
    /// The day of a photo in a word, and its side: "3, front"; its date before the first treatment.
    fn photo_short(self, view: &PhotoView) -> String {
        let day = view.of.map_or_else(|| self.photo_day(view), |of| of.day.to_string());
        let text = Text::key("photo-short")
            .with("day", Text::Literal(day.into()))
            .with("view", Text::key(format!("view-{}", view.photo.view.name())));
        self.show(&text)
    }

    /// The same in full: what is shown of it stands in it.
    fn photo_by_side(self, view: &PhotoView) -> String {
        let text = Text::key("photo-by-side")
            .with("day", Text::Literal(self.photo_day(view).into()))
            .with("date", view.photo.date)
            .with("view", Text::key(format!("view-{}", view.photo.view.name())));
        self.show(&text)
    }
}
