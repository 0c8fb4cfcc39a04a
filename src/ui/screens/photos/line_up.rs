//! Two taps, one on each pupil: with them a photo is laid over another one.

use std::rc::Rc;

use dioxus::prelude::*;

use super::{Gone, find, use_photos};
use crate::app::{Copy, PhotoAction};
use crate::care::{PhotoId, Text};
use crate::photos::{Photo, Pupils, Spot};
use crate::ui::components::{Icon, Picture, SubPage};
use crate::ui::photo_files::address;
use crate::ui::state::Ui;

/// Where the marks begin for those who place them by keyboard.
const BEGIN: [(f64, f64); 2] = [(0.37, 0.42), (0.63, 0.42)];
/// How far an arrow key moves a mark, in ten-thousandths; with Shift ten times as far.
const STEP: i16 = 20;

#[component]
pub(super) fn LineUpPhoto(id: PhotoId) -> Element {
    let photos = use_photos()()?;
    let Some(view) = find(&photos, id) else { return rsx! { Gone {} } };
    rsx! { LineUp { photo: view.photo } }
}

#[component]
fn LineUp(photo: Photo) -> Element {
    let ui = Ui::here();
    let id = photo.id;
    let mut spots =
        use_signal(|| photo.pupils.map_or_else(Vec::new, |both| vec![both.left, both.right]));
    let mut frame = use_signal(|| None::<Rc<MountedData>>);
    let mut last = use_signal(|| 0usize);
    let placed = spots();
    let pupils = match placed[..] {
        [one, other] => Pupils::of(one, other),
        _ => None,
    };
    let hint = match (placed.len(), pupils) {
        (0, _) => "line-up-first",
        (1, _) => "line-up-second",
        (_, None) => "line-up-same",
        _ => "line-up-ready",
    };
    let tap = move |event: MouseEvent| async move {
        let at = event.element_coordinates();
        let Some(mounted) = frame.peek().clone() else { return };
        let Ok(area) = mounted.get_client_rect().await else { return };
        let spot = Spot::at(at.x / area.width().max(1.0), at.y / area.height().max(1.0));
        let mut spots = spots.write();
        last.set(place(&mut spots, spot));
    };
    let name = |at: usize| ui.say(if at == 0 { "line-up-mark-1" } else { "line-up-mark-2" });
    let close = placed.get(last()).copied();
    rsx! {
        SubPage { title: ui.say("line-up-title"),
            p { class: "hint", role: "status", {ui.say(hint)} }
            figure {
                class: "shot aims",
                style: "aspect-ratio: {photo.size.width} / {photo.size.height}",
                onmounted: move |mounted| frame.set(Some(mounted.data())),
                onclick: tap,
                Picture { hash: photo.hash.clone(), size: photo.size, alt: ui.say("line-up-picture") }
                for (at , spot) in placed.iter().copied().enumerate() {
                    button {
                        key: "{at}",
                        class: "aim",
                        "aria-label": name(at),
                        "aria-describedby": "line-up-keys",
                        style: "left: {percent(spot.x)}%; top: {percent(spot.y)}%",
                        // Enter on a mark is a click as well, with a place that no one tapped.
                        onclick: move |event| event.stop_propagation(),
                        onkeydown: move |event| {
                            let far = if event.modifiers().shift() { 10 * STEP } else { STEP };
                            let (x, y) = match event.key() {
                                Key::ArrowLeft => (-far, 0),
                                Key::ArrowRight => (far, 0),
                                Key::ArrowUp => (0, -far),
                                Key::ArrowDown => (0, far),
                                _ => return,
                            };
                            event.prevent_default();
                            last.set(at);
                            spots.write()[at] = spot.moved(x, y);
                        },
                    }
                }
                if let Some(spot) = close {
                    span { class: "zoom", "aria-hidden": "true",
                        img {
                            src: address(&photo.hash, Copy::Whole),
                            alt: "",
                            style: "left: calc(50% - {percent(spot.x) * 4.0}cqw); \
                                    top: calc(50% - {percent(spot.y) * 4.0 * photo.size.ratio()}cqw)",
                        }
                    }
                }
            }
            p { class: "small soft", id: "line-up-keys", {ui.say("line-up-keys")} }
            div { class: "btns",
                button {
                    class: "btn fill",
                    disabled: pupils.is_none(),
                    onclick: move |_| {
                        let line_up = PhotoAction::LineUp { id, pupils };
                        if ui.act(line_up).is_some() {
                            ui.back();
                        }
                    },
                    {ui.say("line-up-save")}
                }
                if placed.len() < 2 {
                    button {
                        class: "btn line",
                        onclick: move |_| spots.set(BEGIN.map(|(x, y)| Spot::at(x, y)).to_vec()),
                        {ui.say("line-up-by-keyboard")}
                    }
                } else {
                    button {
                        class: "btn line",
                        onclick: move |_| spots.write().clear(),
                        Icon { name: "undo", class: "i-s" }
                        {ui.say("line-up-again")}
                    }
                }
                if photo.pupils.is_some() {
                    button {
                        class: "btn text",
                        onclick: move |_| {
                            let forget = PhotoAction::LineUp { id, pupils: None };
                            if ui.act_saying(forget, &Text::key("said-line-up-forgotten")) {
                                spots.write().clear();
                            }
                        },
                        {ui.say("line-up-forget")}
                    }
                }
            }
        }
    }
}

/// Marks a spot, or moves the nearer of two marks there; returns which mark it is.
fn place(spots: &mut Vec<Spot>, spot: Spot) -> usize {
    if spots.len() < 2 {
        spots.push(spot);
        return spots.len() - 1;
    }
    let far = |one: &Spot| {
        let (x, y) = (u32::from(one.x.abs_diff(spot.x)), u32::from(one.y.abs_diff(spot.y)));
        x * x + y * y
    };
    let at = usize::from(far(&spots[1]) < far(&spots[0]));
    spots[at] = spot;
    at
}

fn percent(part: u16) -> f64 {
    f64::from(part) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_tap_moves_the_nearer_mark() {
        let mut spots = Vec::new();
        assert_eq!(place(&mut spots, Spot::at(0.3, 0.4)), 0);
        assert_eq!(place(&mut spots, Spot::at(0.7, 0.4)), 1);
        assert_eq!(place(&mut spots, Spot::at(0.65, 0.41)), 1);
        assert_eq!(place(&mut spots, Spot::at(0.31, 0.42)), 0);
        assert_eq!(spots, [Spot::at(0.31, 0.42), Spot::at(0.65, 0.41)]);
    }
}
