//! The clinic's own sheet: pasted, each sentence confirmed beside what it would set, and then used as a plan.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use dioxus::prelude::*;

use crate::app::{AppError, PlanAction, Trust, read_sheet, unreadable};
use crate::care::sheet::{self, Proposal, Sheet};
use crate::care::{Overlay, Plan, Text, changes};
use crate::ui::components::{
    Field, FocusHeading, Icon, ItemIcon, LongField, PlanChanges, Problem, SmallIcon, SubPage,
    WhoseIsIt,
};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::state::{Page, Ui};

#[component]
pub(in crate::ui) fn SheetPage() -> Element {
    let ui = Ui::here();
    let draft = ui.drafting;
    rsx! {
        SubPage { title: ui.say("sheet-title"),
            match ((draft.sheet)(), (draft.looks)()) {
                (None, _) => rsx! { Paste {} },
                (Some(sheet), false) => rsx! { Sentences { sheet } },
                (Some(sheet), true) => rsx! { Changes { sheet } },
            }
        }
    }
}

/// The text of the sheet, pasted or from a file.
#[component]
fn Paste() -> Element {
    let ui = Ui::here();
    let mut draft = ui.drafting;
    let in_use = use_query(|app, now| app.plan_on(now.today()))()?;
    let initial = draft.text.peek().clone();
    let on_phone = ui.handset().is_some();
    let look = use_callback(move |read: Result<(String, Sheet), AppError>| match read {
        Ok((text, sheet)) => draft.begin(text, sheet.beside(&in_use)),
        Err(error) => ui.refuse(&error.text()),
    });
    rsx! {
        p { {ui.say("sheet-lead")} }
        div { class: "card pad form",
            LongField {
                label: ui.say("sheet-paste"),
                initial,
                oninput: move |given| draft.text.set(given),
            }
            button {
                class: "btn fill wide",
                onclick: move |_| {
                    let text = draft.text.peek().clone();
                    if text.trim().is_empty() {
                        ui.refuse(&Text::key("sheet-first"));
                    } else {
                        look.call(read_sheet(Path::new("-"), text.as_bytes()));
                    }
                },
                {ui.say("sheet-read")}
            }
        }
        if !on_phone {
            label { class: "btn line wide file",
                Icon { name: "sheet", class: "i-s" }
                {ui.say("sheet-open")}
                input {
                    r#type: "file",
                    // Without, the web view says under the pointer that no file is chosen.
                    title: "",
                    "aria-label": ui.say("sheet-open"),
                    accept: ".txt,.md,text/plain",
                    onchange: move |event: FormEvent| {
                        let Some(file) = event.files().into_iter().next() else { return };
                        let path = file.path();
                        let opened = File::open(&path).map_err(|problem| unreadable(&path, &problem));
                        look.call(opened.and_then(|opened| read_sheet(&path, opened)));
                    },
                }
            }
        }
    }
}

/// What each sentence would set, to be ticked, and what was not understood.
#[component]
fn Sentences(sheet: Arc<Sheet>) -> Element {
    let ui = Ui::here();
    let mut draft = ui.drafting;
    let known = use_query(|app, _| app.professional())()?;
    let left = sheet.left().map(|at| (sheet.quote(at), sheet.said[at].why_text()));
    let left: Vec<_> = left.collect();
    let (used, looser): (Vec<usize>, Vec<usize>) =
        { 0..sheet.proposals.len() }.partition(|at| sheet.proposals[*at].is_used());
    let can_use = !used.is_empty();
    let is_known = !known.name.trim().is_empty();
    let name = known.name;
    rsx! {
        section { class: "sec", "aria-labelledby": "sheet-found",
            FocusHeading { id: "sheet-found", text: ui.say("sheet-found") }
            if sheet.proposals.is_empty() {
                p { {ui.say("sheet-none")} }
            } else if used.is_empty() {
                p { {ui.say("sheet-none-used")} }
            } else {
                p { class: "small", {ui.say("sheet-tick")} }
                ul { class: "card list",
                    for at in used {
                        ProposalRow { key: "{at}", sheet: sheet.clone(), at }
                    }
                }
            }
        }
        if !looser.is_empty() {
            section { class: "sec", "aria-labelledby": "sheet-looser",
                h2 { id: "sheet-looser", {ui.say("sheet-looser")} }
                p { class: "small", {ui.say("sheet-looser-why")} }
                ul { class: "card list",
                    for at in looser {
                        LooserRow { key: "{at}", sheet: sheet.clone(), at }
                    }
                }
            }
        }
        if !left.is_empty() {
            section { class: "sec", "aria-labelledby": "sheet-left",
                h2 { id: "sheet-left", {ui.say("sheet-left")} }
                p { class: "small", {ui.say("sheet-left-why")} }
                ul { class: "card list flat",
                    for (index , (text , why)) in left.into_iter().enumerate() {
                        li { key: "{index}",
                            div { class: "row still plain",
                                span {
                                    span { class: "t1", dir: "auto", {ui.show(&says(&text))} }
                                    if let Some(why) = why {
                                        span { class: "t2", {ui.show(&why)} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if !is_known && can_use {
            div { class: "card pad form",
                Field {
                    label: ui.say("sheet-who"),
                    kind: "text",
                    initial: draft.who.peek().clone(),
                    oninput: move |given| draft.who.set(given),
                }
            }
        }
        div { class: "btns",
            if can_use {
                button {
                    class: "btn fill",
                    onclick: move |_| {
                        if draft.ticked.peek().is_empty() {
                            ui.refuse(&Text::key("sheet-tick-first"));
                        } else if !is_known && draft.who.peek().trim().is_empty() {
                            ui.refuse(&Text::key("sheet-who-first"));
                        } else {
                            if is_known {
                                draft.who.set(name.clone());
                            }
                            draft.looks.set(true);
                        }
                    },
                    {ui.say("sheet-changes")}
                }
            }
            button { class: "btn line", onclick: move |_| draft.sheet.set(None), {ui.say("sheet-again")} }
        }
    }
}

fn says(text: &str) -> Text {
    Text::key("sheet-says").with("what", Text::Literal(text.into()))
}

/// What the plan in use has in the place of a proposal.
fn instead(proposal: &Proposal) -> Option<Text> {
    Some(Text::key("sheet-instead").with("what", proposal.instead_of.clone()?))
}

/// A proposal that is looser than the plan in use, beside its sentences: there is nothing to tick.
#[component]
fn LooserRow(sheet: Arc<Sheet>, at: usize) -> Element {
    let ui = Ui::here();
    let Some(proposal) = sheet.proposals.get(at) else { return rsx! {} };
    let instead = instead(proposal);
    let said: Vec<String> = proposal.from.iter().map(|at| sheet.quote(*at)).collect();
    rsx! {
        li {
            div { class: "row still",
                ItemIcon { name: proposal.icon() }
                span {
                    span { class: "t1", {ui.show(&proposal.line())} }
                    for (index , text) in said.into_iter().enumerate() {
                        span { key: "{index}", class: "t2", dir: "auto", {ui.show(&says(&text))} }
                    }
                    if let Some(instead) = instead {
                        span { class: "t2 num", {ui.show(&instead)} }
                    }
                }
            }
        }
    }
}

/// A proposal beside its sentences: the whole row ticks.
#[component]
fn ProposalRow(sheet: Arc<Sheet>, at: usize) -> Element {
    let ui = Ui::here();
    let draft = ui.drafting;
    let Some(proposal) = sheet.proposals.get(at) else { return rsx! {} };
    let Proposal { from, also, notes, is_contradicted, .. } = proposal.clone();
    let line = ui.show(&proposal.line());
    let instead = instead(proposal);
    let said =
        |places: &[usize]| -> Vec<String> { places.iter().map(|at| sheet.quote(*at)).collect() };
    let begins = is_contradicted && (at == 0 || !sheet.contradict(at - 1, at));
    let also = said(&also)
        .into_iter()
        .map(|text| Text::key("sheet-also").with("what", Text::Literal(text.as_str().into())));
    let more: Vec<Text> = instead.into_iter().chain(notes).chain(also).collect();
    rsx! {
        li {
            if begins {
                p { class: "note pad", SmallIcon { name: "alert" } {ui.say("sheet-choose")} }
            }
            label { class: "row tickable",
                input {
                    class: "row-input",
                    r#type: "checkbox",
                    "aria-label": "{line}",
                    "aria-describedby": "sheet-about-{at}",
                    checked: draft.ticked.read().contains(&at),
                    onchange: move |event: FormEvent| draft.tick(at, event.checked()),
                }
                ItemIcon { name: proposal.icon() }
                span { id: "sheet-about-{at}",
                    span { class: "t1", "{line}" }
                    for (index , text) in said(&from).into_iter().enumerate() {
                        span { key: "{index}", class: "t2", dir: "auto", {ui.show(&says(&text))} }
                    }
                    for (index , text) in more.into_iter().enumerate() {
                        span { key: "{index}", class: "t2 num", {ui.show(&text)} }
                    }
                }
                span { class: "tick", "aria-hidden": "true",
                    svg { view_box: "0 0 18 18",
                        path { d: "m3.5 9.5 3.75 3.75 7.25-8" }
                    }
                }
            }
        }
    }
}

/// What changes, before it does.
#[component]
fn Changes(sheet: Arc<Sheet>) -> Element {
    let ui = Ui::here();
    let mut draft = ui.drafting;
    let mut trusts = use_signal(|| false);
    let (now, in_use, trust) = use_query(|app, now| {
        let (plan, overlay) = (app.plan_on(now.today())?, app.overlay_on(now.today())?);
        Ok((plan, overlay, app.trust(None, now.now().now)?))
    })()?;
    let ticked: BTreeSet<usize> = (draft.ticked)();
    let who = draft.who.read().trim().to_owned();
    let overlay = sheet::overlay(&sheet, &who, &|at| ticked.contains(&at));
    let overlay = overlay.map(|lines| sheet::onto(in_use.as_ref(), lines));
    let overlay = overlay.map_err(|mistakes| mistakes.first().map(|one| one.what.clone()));
    let kept = sheet.kept(&|at| ticked.contains(&at));
    let no_room = use_query_of(&kept, |app, _, kept| app.no_room_for(kept))()?;
    let trust_it = trusts();
    let lines = overlay.clone().unwrap_or_default();
    let action = PlanAction::Sheet { overlay: lines, kept, trust: trust_it };
    let reached =
        use_query_of(&action, |app, now, action| app.reached_after(action, now.today()))()?;
    let merged = overlay.and_then(|overlay: Overlay| {
        let then = Plan::default_plan().with_overlay(&overlay);
        then.map(|then| (then, overlay)).map_err(|problem| Some(AppError::from(problem).text()))
    });
    let (then, overlay) = match merged {
        Ok(merged) => merged,
        Err(why) => {
            return rsx! {
                Problem { message: why.map(|why| ui.show(&why)).unwrap_or_default() }
                button { class: "btn line wide", onclick: move |_| draft.looks.set(false), {ui.say("sheet-back")} }
            };
        }
    };
    let title = Text::key("plan-of").with("who", Text::Literal(overlay.provider.clone()));
    rsx! {
        section { class: "card", "aria-labelledby": "sheet-offered",
            div { class: "row still",
                Icon { name: "pro" }
                span {
                    FocusHeading { id: "sheet-offered", class: "t1", text: ui.show(&title) }
                }
            }
        }
        if in_use.is_some() {
            p { class: "small", {ui.say("sheet-onto")} }
        }
        // Anybody's sheet may be pasted; only after a signed plan there is something to compare it with.
        if matches!(trust, Trust::Doubtful(_)) {
            WhoseIsIt { signature: None, trusts: trust_it, ontrust: move |on| trusts.set(on) }
        }
        PlanChanges { changed: changes(&now, &then), own: overlay.own }
        if let Some(reached) = reached {
            p { class: "small", {ui.show(&reached)} }
        }
        NoRoom { sentences: no_room }
        p { class: "small soft", {ui.say("plan-from-today")} }
        div { class: "btns",
            button {
                class: "btn fill",
                onclick: move |_| {
                    ui.act_and_back(action.clone(), &Text::key("said-plan"));
                    // It went back: it was not refused.
                    if ui.page() != Page::Sheet {
                        draft.clear();
                    }
                },
                {ui.say("plan-apply")}
            }
            button { class: "btn line", onclick: move |_| draft.looks.set(false), {ui.say("sheet-back")} }
        }
    }
}

/// The sentences that are kept nowhere: there is no room for them.
#[component]
fn NoRoom(sentences: Vec<String>) -> Element {
    let ui = Ui::here();
    if sentences.is_empty() {
        return rsx! {};
    }
    let count = Text::key("sheet-no-room").with("count", sentences.len());
    rsx! {
        section { class: "card pad form",
            p { {ui.show(&count)} }
            ul { class: "lv-list",
                for (index , sentence) in sentences.into_iter().enumerate() {
                    li { key: "{index}", dir: "auto", {ui.show(&says(&sentence))} }
                }
            }
        }
    }
}
