//! `afterglow plan new`: asks for what differs most often, and prints the plan file.

use std::io::Read;

use serde_json::json;

use super::{Answer, Context};
use crate::app::AppError;
use crate::care::plan_file::{self, Writer};
use crate::care::{Plan, Text, window_text};

/// What sheets differ in most often, in the order in which it is asked.
const ASKED: [&str; 8] = [
    "no_makeup",
    "easy_activity",
    "no_actives",
    "no_scrub",
    "no_sunbathing",
    "lukewarm_only",
    "no_sauna",
    "no_swim",
];
/// How often the same is asked until it is understood.
const TRIES: usize = 3;
/// The most bytes of a line that is typed.
const MOST: usize = 4096;

/// A line that is typed; `None` at the end of what is.
pub(super) fn line(input: &mut dyn Read) -> Option<String> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    // Byte by byte: whatever is typed after the line stays for the next question.
    while bytes.len() < MOST {
        match input.read(&mut byte) {
            Ok(1) if byte[0] == b'\n' => return Some(String::from_utf8_lossy(&bytes).into_owned()),
            Ok(1) => bytes.push(byte[0]),
            _ => break,
        }
    }
    (!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned())
}

pub(super) fn run(context: &mut Context<'_>) -> Result<Answer, AppError> {
    (context.tell)(&context.texts.say("plan-new-lead"));
    let mut file = Writer::new();
    let professional = ask(context, &Text::key("plan-new-professional"), |given| {
        (!given.is_empty()).then(|| given.to_owned())
    })?;
    file.text("professional", &professional);
    for (key, question) in [("clinic", "plan-new-clinic"), ("phone", "plan-new-phone")] {
        let given = ask(context, &Text::key(question), |given| Some(given.to_owned()))?;
        if !given.is_empty() {
            file.text(key, &given);
        }
    }
    let mut windows = Vec::new();
    for id in ASKED {
        let Some(item) = Plan::default_plan().item(id) else { continue };
        let question = Text::key("plan-new-window")
            .with("what", item.hold_title())
            .with("now", window_text(item));
        let window = ask(context, &question, |given| match given {
            "" => Some(None),
            given => plan_file::length(given).map(Some),
        })?;
        windows.extend(window.and_then(plan_file::written).map(|window| (id, item, window)));
    }
    if !windows.is_empty() {
        file.table("[hold_off]");
    }
    for (id, item, window) in windows {
        file.comment(&context.show(&item.hold_title()));
        file.text(id, &window);
    }
    let text = file.finish();
    // It is never printed with a mistake in it: a name can be too long.
    plan_file::read(&text).map_err(AppError::PlanFile)?;
    let lines = vec![text.trim_end().to_owned()];
    Ok(Answer { json: json!({ "file": text }), lines })
}

/// Asks until the answer is understood.
fn ask<T>(
    context: &mut Context<'_>,
    question: &Text,
    understand: impl Fn(&str) -> Option<T>,
) -> Result<T, AppError> {
    for _ in 0..TRIES {
        let question = context.show(question);
        (context.tell)(&question);
        let given = line(context.input).ok_or(AppError::PlanNewStopped)?;
        if let Some(answer) = understand(given.trim()) {
            return Ok(answer);
        }
        (context.tell)(&context.texts.say("plan-new-again"));
    }
    Err(AppError::PlanNewStopped)
}
