//! The professional's plan: opened or pasted, what it changes, the plans before, and going back.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use dioxus::prelude::*;

use crate::app::{AppError, Handed, PastPlan, PlanAction, read_handed, unreadable};
use crate::care::plan_file::Mistake;
use crate::care::{Overlay, Plan, Text, changes};
use crate::ui::components::{
    Anew, FocusHeading, Icon, Lead, LongField, PlanChanges, Problem, SubPage, VisitRow, WhoseIsIt,
    use_reviewed,
};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::given::{broken, handed};
use crate::ui::state::{Page, Ui};

/// What the picker offers.
const OFFERED: &str =
    ".toml,.txt,text/plain,application/toml,.jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp";

/// What a phone's picker offers besides: it knows files by their type alone, and a plan file's by none.
const OFFERED_ON_PHONE: &str = ",application/octet-stream";

/// A plan that is looked at before it is used.
#[derive(Debug, Clone, PartialEq)]
enum Offered {
    /// From a file, a link or a picture of a code, or pasted.
    New(Arc<Handed>),
    /// A plan of before; `None` for the default plan.
    Past(Option<Arc<Overlay>>),
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq)]
enum Looked {
    Nothing,
    /// A plan, to be confirmed.
    At(Offered),
    /// Its mistakes.
    Wrong(Vec<Mistake>),
    /// It could not be read at all.
    Unreadable(Text),
}

#[component]
pub(in crate::ui) fn PlanFilePage() -> Element {
    let ui = Ui::here();
    let mut looked = use_signal(|| Looked::Nothing);
    // What was chosen for one plan does not carry over to the next.
    let mut seen = use_signal(|| 0u32);
    let look = move |read: Result<Handed, AppError>| {
        *seen.write() += 1;
        looked.set(match read {
            Ok(handed) => Looked::At(Offered::New(Arc::new(handed))),
            Err(AppError::PlanFile(mistakes)) => Looked::Wrong(mistakes),
            Err(other) => Looked::Unreadable(other.text()),
        });
    };
    // What a link or a phone's picker gave is looked at like a file that is opened here.
    use_effect(move || {
        if let Some(bytes) = ui.take_given() {
            spawn(async move {
                let mut look = look;
                look(handed(bytes).await);
            });
        }
    });
    rsx! {
        SubPage { title: ui.say("plan-file-title"),
            match looked() {
                Looked::At(offered) => rsx! {
                    Anew { on: "{seen}",
                        Summary { offered, ondone: move |()| looked.set(Looked::Nothing) }
                    }
                },
                other => rsx! {
                    InUse {}
                    match other {
                        Looked::Wrong(mistakes) => rsx! { Mistakes { mistakes } },
                        Looked::Unreadable(why) => rsx! {
                            div { class: "card pad", role: "alert", p { {ui.show(&why)} } }
                        },
                        _ => rsx! {},
                    }
                    Give { onlook: look }
                    ul { class: "card list",
                        Lead { page: Page::Sheet, icon: "list", title: ui.say("sheet-title"), detail: ui.say("sheet-detail") }
                    }
                    Before { onback: move |past| looked.set(Looked::At(Offered::Past(past))) }
                    p { class: "small soft", {ui.say("plan-file-why")} }
                },
            }
        }
    }
}

/// Whose plan is in use, and since when.
#[component]
fn InUse() -> Element {
    let ui = Ui::here();
    let (who, last) = use_query(|app, now| {
        Ok((app.provider_on(now.today())?, app.past_plans(now.today())?.pop()))
    })()?;
    let title = who.map_or_else(|| Text::key("plan-default"), named);
    let (reviewed, _) = use_reviewed()?;
    let since = last.map(|last| Text::key("plan-since").with("from", last.from));
    rsx! {
        section { class: "sec", "aria-labelledby": "plan-in-use",
            h2 { id: "plan-in-use", {ui.say("plan-in-use")} }
            div { class: "card",
                div { class: "row still",
                    Icon { name: "pro" }
                    span {
                        span { class: "t1", {ui.show(&title)} }
                        if let Some(since) = since {
                            span { class: "t2 num", {ui.show(&since)} }
                        }
                        span { class: "t2 num", "{reviewed}" }
                    }
                }
            }
        }
    }
}

fn named(who: Arc<str>) -> Text {
    Text::key("plan-of").with("who", Text::Literal(who))
}

/// A file or a pasted text.
#[component]
fn Give(onlook: EventHandler<Result<Handed, AppError>>) -> Element {
    let ui = Ui::here();
    let mut pasted = use_signal(String::new);
    let on_phone = ui.handset().is_some();
    rsx! {
        section { class: "sec", "aria-labelledby": "plan-give",
            h2 { id: "plan-give", {ui.say("plan-give")} }
            label { class: "btn line wide file",
                Icon { name: "sheet", class: "i-s" }
                {ui.say("plan-file-open")}
                if on_phone {
                    // Without a word to Dioxus, which knows only a desktop's picker: see page.js.
                    input {
                        r#type: "file",
                        title: "",
                        "data-phone": "true",
                        "aria-label": ui.say("plan-file-open"),
                        accept: format!("{OFFERED}{OFFERED_ON_PHONE}"),
                    }
                } else {
                    input {
                        r#type: "file",
                        // Without, the web view says under the pointer that no file is chosen.
                        title: "",
                        "aria-label": ui.say("plan-file-open"),
                        accept: OFFERED,
                        onchange: move |event: FormEvent| {
                            let Some(file) = event.files().into_iter().next() else { return };
                            let path = file.path();
                            spawn(async move {
                                let read = move || {
                                    let opened = File::open(&path);
                                    let opened = opened.map_err(|problem| unreadable(&path, &problem))?;
                                    read_handed(&path, opened)
                                };
                                let read = tokio::task::spawn_blocking(read).await;
                                onlook.call(read.unwrap_or_else(|problem| Err(broken(&problem))));
                            });
                        },
                    }
                }
            }
            p { class: "small soft", {ui.say("slip-picture-how")} }
            div { class: "card pad form",
                LongField {
                    label: ui.say("plan-paste"),
                    initial: "",
                    oninput: move |given| pasted.set(given),
                }
                button {
                    class: "btn fill",
                    onclick: move |_| {
                        let text = pasted();
                        if text.trim().is_empty() {
                            ui.refuse(&Text::key("plan-paste-first"));
                        } else {
                            onlook.call(read_handed(Path::new("-"), text.as_bytes()));
                        }
                    },
                    {ui.say("plan-look")}
                }
            }
        }
    }
}

/// Everything that is wrong, each with its place.
#[component]
fn Mistakes(mistakes: Vec<Mistake>) -> Element {
    let ui = Ui::here();
    let all = Text::key("plan-file-mistakes").with("count", mistakes.len());
    rsx! {
        section { class: "card pad form", role: "alert",
            p { strong { {ui.show(&all)} } }
            ul { class: "lv-list",
                for (index , mistake) in mistakes.into_iter().enumerate() {
                    li { key: "{index}",
                        {ui.show(&mistake.text())}
                    }
                }
            }
        }
    }
}

/// What changes, before it does.
#[component]
fn Summary(offered: Offered, ondone: EventHandler<()>) -> Element {
    let ui = Ui::here();
    let now = use_query(|app, now| app.plan_on(now.today()))()?;
    let (mut trusts, mut notes) = (use_signal(|| false), use_signal(|| false));
    let (overlay, new, action) = match offered {
        Offered::New(handed) => {
            let action = PlanAction::Take {
                handed: Box::new((*handed).clone()),
                trust: trusts(),
                visit: notes(),
            };
            (Some(Arc::new(handed.overlay.clone())), Some((*handed).clone()), action)
        }
        Offered::Past(Some(overlay)) => {
            let action = PlanAction::GoBack((*overlay).clone());
            (Some(overlay), None, action)
        }
        Offered::Past(None) => (None, None, PlanAction::UseDefault),
    };
    let reached =
        use_query_of(&action, |app, now, action| app.reached_after(action, now.today()))()?;
    let then = match &overlay {
        // It was merged when it was read, or applied before.
        Some(overlay) => Plan::default_plan().with_overlay(overlay).map(Arc::new),
        None => Ok(Plan::shared_default()),
    };
    let then = match then {
        Ok(then) => then,
        Err(problem) => {
            return rsx! {
                Problem { message: ui.show(&AppError::from(problem).text()) }
                button { class: "btn line wide", onclick: move |_| ondone.call(()), {ui.say("plan-not-now")} }
            };
        }
    };
    let changed = changes(&now, &then);
    let title = overlay
        .as_ref()
        .map_or_else(|| Text::key("plan-default"), |overlay| named(overlay.provider.clone()));
    let written = overlay.as_ref().and_then(|overlay| overlay.own.written);
    let own = overlay.as_ref().map(|overlay| overlay.own.clone()).unwrap_or_default();
    let colour = own.colour.clone();
    rsx! {
        section { class: "card", "aria-labelledby": "plan-offered",
            div { class: "row still",
                Icon { name: "pro" }
                span {
                    FocusHeading {
                        id: "plan-offered",
                        class: "t1",
                        style: colour.map(|colour| format!("border-inline-start:.25rem solid {};padding-inline-start:.5rem", colour.0)),
                        text: ui.show(&title),
                    }
                    if let Some(written) = written {
                        span { class: "t2 num", {ui.show(&Text::key("plan-written").with("date", written))} }
                    }
                }
            }
        }
        if let Some(handed) = new.clone() {
            WhoseIsIt { signature: handed.signature, trusts: trusts(), ontrust: move |on| trusts.set(on) }
        }
        PlanChanges { changed, own }
        if let Some(reached) = reached {
            p { class: "small", {ui.show(&reached)} }
        }
        p { class: "small soft", {ui.say("plan-from-today")} }
        if let Some(handed) = new {
            VisitRow { handed, notes: notes(), onnote: move |on| notes.set(on) }
        }
        div { class: "btns",
            button {
                class: "btn fill",
                onclick: move |_| {
                    if ui.act_saying(action.clone(), &Text::key("said-plan")) {
                        ondone.call(());
                    }
                },
                {ui.say("plan-apply")}
            }
            button { class: "btn line", onclick: move |_| ondone.call(()), {ui.say("plan-not-now")} }
        }
    }
}

/// The plans before the one in use, the last first; the default plan is always among them.
#[component]
fn Before(onback: EventHandler<Option<Arc<Overlay>>>) -> Element {
    let ui = Ui::here();
    let mut plans = use_query(|app, now| app.past_plans(now.today()))()?;
    let Some(in_use) = plans.pop() else {
        return rsx! {};
    };
    plans.reverse();
    let default = in_use.overlay.is_some();
    rsx! {
        section { class: "sec", "aria-labelledby": "plan-before-title",
            h2 { id: "plan-before-title", {ui.say("plan-before-title")} }
            ul { class: "card list",
                for (index , past) in plans.into_iter().enumerate() {
                    if past.overlay.is_some() && past.overlay != in_use.overlay {
                        PastRow { key: "{index}", past, onback }
                    }
                }
                if default {
                    li {
                        button { class: "row", onclick: move |_| onback.call(None),
                            Icon { name: "book" }
                            span {
                                span { class: "t1", {ui.say("plan-default")} }
                                span { class: "t2", {ui.say("plan-back")} }
                            }
                            Icon { name: "chev", class: "end i-s" }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn PastRow(past: PastPlan, onback: EventHandler<Option<Arc<Overlay>>>) -> Element {
    let ui = Ui::here();
    let Some(overlay) = past.overlay.clone() else { return rsx! {} };
    let title = named(overlay.provider.clone());
    let since = Text::key("plan-back-from").with("from", past.from);
    rsx! {
        li {
            button { class: "row", onclick: move |_| onback.call(Some(overlay.clone())),
                Icon { name: "pro" }
                span {
                    span { class: "t1", {ui.show(&title)} }
                    span { class: "t2 num", {ui.show(&since)} }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}
