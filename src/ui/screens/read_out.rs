//! What one can read out to whoever answers the call for help: only what was entered, word for word.

use dioxus::prelude::*;

use super::leaflet::CallForHelp;
use crate::app::ReadOut;
use crate::care::leaflet::leaflet;
use crate::care::signs::Level;
use crate::care::{NeedlingKind, Text, Treatment};
use crate::ui::components::{Calls, LevelCard, SubPage, Summary};
use crate::ui::data::use_query;
use crate::ui::state::Ui;

#[component]
pub(in crate::ui) fn ReadOutPage() -> Element {
    let ui = Ui::here();
    let (read_out, number) =
        use_query(|app, now| Ok((app.read_out(now.today())?, app.emergency_number()?)))()?;
    // The lines for an emergency are the same on every day.
    let lines = leaflet(None).into_iter().filter(|line| line.level == Level::Emergency);
    let lines: Vec<_> = lines.map(|line| ui.show(&line.text)).collect();
    let professional = read_out.professional.clone();
    let who = professional.called();
    rsx! {
        SubPage { title: ui.say("read-out"),
            div { class: "ladder leaflet",
                LevelCard { level: Level::Emergency, title: ui.say("leaflet-emergency"), lines,
                    CallForHelp { number }
                }
            }
            p { {ui.show(&Text::key("read-out-first").with("who", who))} }
            Facts { read_out }
            div { class: "btns",
                Calls { professional, class: "btn line" }
            }
        }
    }
}

/// What was entered, each with what it is.
#[component]
fn Facts(read_out: ReadOut) -> Element {
    let ui = Ui::here();
    if read_out.is_empty() {
        return rsx! {
            div { class: "card pad", p { class: "soft", {ui.say("read-out-none")} } }
        };
    }
    let parts = read_out.professional().into_iter().map(|part| Text::Literal(part.into()));
    let professional = ui.names(&parts.collect::<Vec<_>>());
    rsx! {
        section { class: "card pad", "aria-label": ui.say("read-out"),
            p { class: "small soft", {ui.say("read-out-lead")} }
            dl { class: "say",
                if let Some(treatment) = read_out.treatment {
                    Treated { treatment }
                }
                if let Some(check_in) = read_out.check_in {
                    div {
                        dt { {ui.say("read-out-today")} }
                        dd { Summary { check_in } }
                    }
                }
                if !professional.is_empty() {
                    Fact { name: "report-professional", words: professional }
                }
            }
        }
    }
}

/// The treatment: what it was, where, and when.
#[component]
fn Treated(treatment: Treatment) -> Element {
    let ui = Ui::here();
    let kind = treatment.details.kind;
    let mut what = vec![Text::key("read-out-needling")];
    // Nobody enters that it was the usual one.
    what.extend((kind != NeedlingKind::default()).then(|| kind.text()));
    let at = match treatment.at {
        Some(at) => ui.texts().date_time(at, ui.day()),
        None => ui.texts().date(treatment.date, ui.today()),
    };
    let mut when = vec![Text::Literal(at.into())];
    let day = treatment.day_on(ui.today());
    when.extend(day.map(|day| Text::key("days-ago").with("day", day)));
    rsx! {
        Fact { name: "report-treatment", words: ui.names(&what) }
        if !treatment.details.area.is_empty() {
            Fact { name: "area-label", words: treatment.details.area }
        }
        Fact { name: "report-when", words: ui.names(&when) }
    }
}

/// One of them.
#[component]
fn Fact(name: &'static str, words: String) -> Element {
    let ui = Ui::here();
    rsx! {
        div {
            dt { {ui.say(name)} }
            dd { class: "own num", "{words}" }
        }
    }
}
