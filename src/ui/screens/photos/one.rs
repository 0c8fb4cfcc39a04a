//! One photo: its day and view, lining it up, comparing it, and removing it for good.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::{Gone, find, treatment_title, use_photos};
use crate::app::{AppError, PhotoAction};
use crate::care::{PhotoId, Text};
use crate::texts::DateParts;
use crate::ui::components::{
    Anew, DateField, Form, Icon, Lead, Picture, Problem, SubPage, ViewChoice, whole,
};
use crate::ui::data::use_query_of;
use crate::ui::state::{Page, PhotoPlace, Ui};

#[component]
pub(super) fn PhotoPage(id: PhotoId) -> Element {
    let ui = Ui::here();
    let photos = use_photos()()?;
    let Some(view) = find(&photos, id) else { return rsx! { Gone {} } };
    let photo = view.photo.clone();
    let (date, of) = (photo.date, photo.view);
    let is_there = use_query_of(&photo, |app, _, photo| Ok(app.has_photo_file(photo)))()?;
    let correct = move |date, view| {
        ui.act_saying(PhotoAction::Correct { id, date, view }, &Text::key("said-photo-corrected"));
    };
    let lined_up = ui.say(if photo.pupils.is_some() { "line-up-done" } else { "line-up-open" });
    rsx! {
        SubPage { title: ui.photo_day(&view),
            p { class: "small soft num", {ui.show(&treatment_title(&view))} }
            if is_there {
                figure { class: "shot", style: "aspect-ratio: {photo.size.width} / {photo.size.height}",
                    Picture { hash: photo.hash.clone(), size: photo.size, alt: ui.photo_name(&view) }
                }
            } else {
                Problem { message: ui.show(&AppError::PhotoMissing(id).text()) }
            }
            ul { class: "card list",
                Lead {
                    page: Page::Photos(PhotoPlace::LineUp(id)),
                    icon: "skin",
                    title: ui.say("line-up-title"),
                    detail: lined_up,
                }
                if photos.len() > 1 {
                    Lead {
                        page: Page::Photos(PhotoPlace::Compare(id)),
                        icon: "swap",
                        title: ui.say("compare-days"),
                        detail: ui.say("compare-days-how"),
                    }
                }
            }
            ViewChoice { at: of, onchoose: move |view| correct(date, view) }
            Anew { on: "{date}",
                OnDay { date, onsave: move |date| correct(date, of) }
            }
            ul { class: "card list",
                Lead { page: Page::Photos(PhotoPlace::Delete(id)), icon: "trash", title: ui.say("delete-photo"), detail: "" }
            }
        }
    }
}

/// The day that a photo shows. It is stored when it is sent: on the way to a date, its parts are often one too.
#[component]
fn OnDay(date: NaiveDate, onsave: EventHandler<NaiveDate>) -> Element {
    let ui = Ui::here();
    let mut given = use_signal(|| DateParts::of(date));
    let save = move |()| {
        if let Some(on) = whole(ui, given.peek().read(), "date-half") {
            onsave.call(on);
        }
    };
    rsx! {
        Form { class: "card pad form", onsend: save,
            DateField {
                label: ui.say("photo-on"),
                given: given(),
                max: ui.today(),
                onchoose: move |on| given.set(on),
            }
            button { class: "btn line wide", r#type: "submit", {ui.say("photo-on-save")} }
        }
    }
}

/// Asks before what cannot be undone.
#[component]
pub(super) fn DeletePhoto(id: PhotoId) -> Element {
    let ui = Ui::here();
    let photos = use_photos()()?;
    let Some(view) = find(&photos, id) else { return rsx! { Gone {} } };
    let photo = &view.photo;
    rsx! {
        SubPage { title: ui.say("delete-title"),
            p { class: "small soft num", {ui.photo_name(&view)} }
            figure { class: "shot", style: "aspect-ratio: {photo.size.width} / {photo.size.height}",
                Picture { hash: photo.hash.clone(), size: photo.size, alt: ui.photo_name(&view) }
            }
            div { class: "card pad form",
                h2 { {ui.say("delete-final")} }
                p { class: "soft", {ui.say("delete-what")} }
                div { class: "btns",
                    button {
                        class: "btn warn",
                        onclick: move |_| {
                            if ui.act(PhotoAction::Remove(id)).is_some() {
                                ui.go(Page::Photos(PhotoPlace::All));
                                ui.announce(ui.say("said-photo-deleted"), None);
                            }
                        },
                        Icon { name: "trash", class: "i-s" }
                        {ui.say("delete-photo")}
                    }
                    button { class: "btn line", onclick: move |_| ui.back(), {ui.say("delete-keep")} }
                }
            }
        }
    }
}
