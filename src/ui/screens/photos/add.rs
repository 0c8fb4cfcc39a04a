//! Photos are added: what to watch for, the view and the day, and what becomes of the chosen files.

use dioxus::prelude::*;

use super::Fact;
use crate::care::Text;
use crate::texts::Given;
use crate::ui::adding::Work;
use crate::ui::components::{DateField, Icon, SubPage, ViewChoice, whole};
use crate::ui::state::{Page, PhotoPlace, Ui};

/// What the picker offers. What a file is, its bytes say.
const OFFERED: &str = ".jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp";

#[component]
pub(super) fn AddPhotos() -> Element {
    let ui = Ui::here();
    let (mut given, mut view) = (ui.adding.given, ui.adding.view);
    let on_phone = ui.handset().is_some();
    use_drop(move || ui.adding.leave());
    let now = ui.adding.work();
    let is_unclear = matches!(given().read(), Given::Half | Given::Never);
    rsx! {
        SubPage { title: ui.say("photos-add"),
            section { class: "sec", "aria-labelledby": "before-title",
                h2 { id: "before-title", {ui.say("photo-before")} }
                ul { class: "card list",
                    Fact { icon: "sun", title: ui.say("photo-light"), detail: ui.say("photo-light.detail") }
                    Fact { icon: "dist", title: ui.say("photo-distance"), detail: ui.say("photo-distance.detail") }
                    Fact { icon: "skin", title: ui.say("photo-angle"), detail: ui.say("photo-angle.detail") }
                }
            }
            ViewChoice { at: view(), onchoose: move |one| view.set(one) }
            div { class: "card pad form",
                DateField {
                    label: ui.say("photo-on"),
                    given: given(),
                    max: ui.today(),
                    optional: true,
                    onchoose: move |on| given.set(on),
                }
                p { class: "small soft", {ui.say("photo-on-how")} }
            }
            if now.is_under_way() {
                Progress { done: now.done, all: now.all }
            } else if is_unclear {
                // Nothing is picked before the day is whole, or empty.
                button {
                    class: "btn fill wide",
                    onclick: move |_| {
                        whole(ui, given.peek().read(), "date-half");
                    },
                    Icon { name: "photo", class: "i-s" }
                    {ui.say("photo-choose")}
                }
            } else {
                label { class: "btn fill wide file",
                    Icon { name: "photo", class: "i-s" }
                    {ui.say("photo-choose")}
                    if on_phone {
                        // Without a word to Dioxus, which knows only a desktop's picker: see page.js.
                        input {
                            r#type: "file",
                            title: "",
                            "data-phone": "true",
                            "aria-label": ui.say("photo-choose"),
                            accept: OFFERED,
                            multiple: true,
                        }
                    } else {
                        input {
                            r#type: "file",
                            title: "",
                            "aria-label": ui.say("photo-choose"),
                            accept: OFFERED,
                            multiple: true,
                            onchange: move |event: FormEvent| ui.add_photos(event.files()),
                        }
                    }
                }
            }
            if !now.is_under_way() && now.all > 0 {
                Outcome { work: now }
            }
        }
    }
}

/// How far the adding is on the pages about photos that do not add, while it goes on.
#[component]
pub(super) fn UnderWay() -> Element {
    let now = Ui::here().adding.work();
    rsx! {
        if now.is_under_way() {
            div { class: "col stack", Progress { done: now.done, all: now.all } }
        }
    }
}

#[component]
fn Progress(done: usize, all: usize) -> Element {
    let ui = Ui::here();
    let text = Text::key("photos-adding").with("done", done).with("all", all);
    rsx! {
        div { class: "card pad form",
            p { class: "num", role: "status", {ui.show(&text)} }
            progress { max: "{all}", value: "{done}", "aria-label": ui.say("photos-progress") }
            button { class: "btn line", onclick: move |_| ui.adding.stop(), {ui.say("photos-cancel")} }
        }
    }
}

/// What became of the files.
#[component]
fn Outcome(work: Work) -> Element {
    let ui = Ui::here();
    let text = work.outcome();
    rsx! {
        // Below the button that was pressed, and so out of sight: page.js brings it there.
        div { class: "card pad form", "data-bring": "true",
            p { class: "num", role: "status", {ui.show(&text)} }
            for (name , why) in work.refused {
                p { key: "{name}", class: "small",
                    strong { "{name}: " }
                    "{why}"
                }
            }
            if work.added > 0 {
                button { class: "btn line", onclick: move |_| ui.go(Page::Photos(PhotoPlace::All)), {ui.say("photos-see")} }
            }
        }
    }
}
