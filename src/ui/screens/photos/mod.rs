//! Photos by treatment and day, and the pages below.

mod add;
mod compare;
mod line_up;
mod one;
mod same_day;

use add::{AddPhotos, UnderWay};
use compare::ComparePhotos;
use line_up::LineUpPhoto;
use one::{DeletePhoto, PhotoPage};
use same_day::SameDay;

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::PhotoView;
use crate::care::{PhotoId, Text};
use crate::ui::components::{Icon, Lead, SubPage, Thumb};
use crate::ui::data::{Read, use_query, use_query_of};
use crate::ui::state::{Page, PhotoPlace, Ui};

/// A page about photos.
#[component]
pub(in crate::ui) fn PhotoPages(place: PhotoPlace) -> Element {
    rsx! {
        match place {
            PhotoPlace::All => rsx! { Photos {} },
            PhotoPlace::On(date) => rsx! { PhotosOn { date } },
            PhotoPlace::Add => rsx! { AddPhotos {} },
            PhotoPlace::One(id) => rsx! { PhotoPage { id } },
            PhotoPlace::LineUp(id) => rsx! { LineUpPhoto { id } },
            PhotoPlace::Compare(id) => rsx! { ComparePhotos { id } },
            PhotoPlace::Delete(id) => rsx! { DeletePhoto { id } },
            PhotoPlace::SameDay => rsx! { SameDay {} },
        }
        if place != PhotoPlace::Add {
            UnderWay {}
        }
    }
}

/// How many photos are shown at first, and how many more with each press.
const AT_ONCE: usize = 30;

fn use_photos() -> Read<Vec<PhotoView>> {
    use_query(|app, _| app.photo_views())
}

/// The photo of an id among all.
fn find(photos: &[PhotoView], id: PhotoId) -> Option<PhotoView> {
    photos.iter().find(|view| view.photo.id == id).cloned()
}

/// The title of the treatment that photos belong to.
fn treatment_title(view: &PhotoView) -> Text {
    match view.of {
        Some(of) => Text::key("photos-treatment").with("number", of.number).with("date", of.since),
        None => Text::key("photos-before"),
    }
}

#[component]
fn Photos() -> Element {
    let ui = Ui::here();
    let mut shown = use_signal(|| AT_ONCE);
    let photos = use_query_of(&shown(), |app, _, shown| app.latest_photo_views(*shown))()?;
    let count = use_query(|app, _| app.photo_count())()?;
    let several = use_query(|app, _| app.has_photos_of_several())()?;
    let treatment = |view: &PhotoView| view.of.map(|of| of.treatment);
    let groups = photos.chunk_by(|one, other| treatment(one) == treatment(other));
    // The latest treatment first, each from its first day on.
    let in_order = |group: &[PhotoView]| group.iter().rev().cloned().collect();
    let groups: Vec<Vec<PhotoView>> = groups.map(in_order).collect();
    let latest = photos.first().map(|view| view.photo.id);
    rsx! {
        SubPage { title: ui.say("photos-title"),
            p { class: "small soft", {ui.say("photos-here")} }
            if photos.is_empty() {
                Empty {}
            } else {
                button { class: "btn fill wide", onclick: move |_| ui.go(Page::Photos(PhotoPlace::Add)),
                    Icon { name: "photo", class: "i-s" }
                    {ui.say("photos-add")}
                }
            }
            for (at , group) in groups.into_iter().enumerate() {
                Group { key: "{at}", at, group }
            }
            if count > shown() {
                button { class: "btn line wide", onclick: move |_| shown += AT_ONCE, {ui.say("photos-older")} }
            }
            if let Some(latest) = latest.filter(|_| count > 1) {
                ul { class: "card list",
                    Lead {
                        page: Page::Photos(PhotoPlace::Compare(latest)),
                        icon: "swap",
                        title: ui.say("compare-days"),
                        detail: ui.say("compare-days-how"),
                    }
                    if several {
                        Lead {
                            page: Page::Photos(PhotoPlace::SameDay),
                            icon: "course",
                            title: ui.say("compare-treatments"),
                            detail: ui.say("compare-treatments-how"),
                        }
                    }
                }
            }
        }
    }
}

/// The photos of a day.
#[component]
fn PhotosOn(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let group = use_query_of(&date, |app, _, date| app.photo_views_on(*date))()?;
    rsx! {
        SubPage { title: ui.show(&Text::key("photos-on").with("date", date)),
            if group.is_empty() {
                p { {ui.say("photos-none")} }
            } else {
                Group { at: 0, group }
            }
            button {
                class: "btn line wide",
                onclick: move |_| ui.go(Page::Photos(PhotoPlace::All)),
                {ui.say("photos-all")}
            }
        }
    }
}

#[component]
fn Group(at: usize, group: Vec<PhotoView>) -> Element {
    let ui = Ui::here();
    let count = group.len();
    rsx! {
        section { class: "sec", "aria-labelledby": "photos-{at}",
            div { class: "sec-head",
                h2 { id: "photos-{at}", {ui.show(&treatment_title(&group[0]))} }
                p { class: "num small", {ui.show(&Text::key("photos-count").with("count", count))} }
            }
            ul { class: "thumbs",
                for view in group {
                    li { key: "{view.photo.id}",
                        button {
                            class: "thumb",
                            "aria-label": ui.photo_name(&view),
                            onclick: move |_| ui.go(Page::Photos(PhotoPlace::One(view.photo.id))),
                            Thumb { view: view.clone() }
                        }
                    }
                }
            }
        }
    }
}

/// What photos are for, before there is one.
#[component]
fn Empty() -> Element {
    let ui = Ui::here();
    rsx! {
        div { class: "card empty",
            h2 { {ui.say("photos-none")} }
            p { class: "soft", {ui.say("photos-why")} }
            button { class: "btn fill", onclick: move |_| ui.go(Page::Photos(PhotoPlace::Add)),
                Icon { name: "photo", class: "i-s" }
                {ui.say("photos-first")}
            }
        }
        ul { class: "card list",
            Fact { icon: "lock", title: ui.say("photos-stay"), detail: ui.say("photos-stay.detail") }
            Fact { icon: "trash", title: ui.say("photos-gone"), detail: ui.say("photos-gone.detail") }
            Fact { icon: "cal", title: ui.say("photos-when"), detail: ui.say("photos-when.detail") }
        }
    }
}

/// A fact with its detail.
#[component]
pub(super) fn Fact(icon: &'static str, title: String, detail: String) -> Element {
    rsx! {
        li {
            div { class: "row still",
                Icon { name: icon }
                span {
                    span { class: "t1", "{title}" }
                    span { class: "t2", "{detail}" }
                }
            }
        }
    }
}

/// In place of a photo that is gone meanwhile.
#[component]
fn Gone() -> Element {
    let ui = Ui::here();
    rsx! {
        SubPage { title: ui.say("photos-title"), p { {ui.say("photo-is-gone")} } }
    }
}
