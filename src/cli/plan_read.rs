//! `afterglow plan read`: an aftercare sheet, as the plan file of what it asks for.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use super::{Answer, Context, sub};
use crate::app::{AppError, read_sheet, unreadable};
use crate::care::plan_file;
use crate::care::sheet::{self, Proposal, Sets, Sheet};
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let file = Arg::new("file").required(true).value_parser(value_parser!(OsString));
    let who = Arg::new("professional").long("professional").value_name("NAME");
    sub(texts, "read", "cli-plan-read")
        .after_help(texts.say("cli-plan-read-after"))
        .arg(file.help(texts.say("cli-plan-read-file")))
        .arg(who.help(texts.say("cli-plan-read-who")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let path = matches.get_one::<OsString>("file").map_or_else(|| Path::new("-"), Path::new);
    let (_, sheet) = if path == Path::new("-") {
        read_sheet(path, &mut *context.input)?
    } else {
        let file = File::open(path).map_err(|problem| unreadable(path, &problem))?;
        read_sheet(path, file)?
    };
    let today = context.moment.today();
    let sheet = sheet.beside(&*context.app.plan_on(today)?);
    let known = context.app.professional()?.name;
    let given = matches.get_one::<String>("professional").cloned();
    let who = given.or_else(|| (!known.is_empty()).then_some(known));
    let who = who.unwrap_or_else(|| context.texts.say("sheet-nobody"));
    let in_force = context.app.overlay_on(today)?;
    let file = sheet::plan_file(&sheet, &who, in_force.as_ref(), &|text| context.show(text));
    let file = file.map_err(AppError::PlanFile)?;
    // It is never printed with a mistake in it: a name can be too long, and so can the whole.
    plan_file::read(&file).map_err(AppError::PlanFile)?;
    let lines = vec![file.trim_end().to_owned()];
    Ok(Answer { json: answer_json(&sheet, &file, context), lines })
}

fn answer_json(sheet: &Sheet, file: &str, context: &Context<'_>) -> Value {
    let proposals = sheet.proposals.iter().map(|one| proposal_json(one, context));
    let sentences = sheet.said.iter().map(|said| {
        json!({
            "line": said.line,
            "text": said.text,
            "under": said.under,
            "heading": said.is_heading,
            "why": said.why.map(sheet::Why::name),
        })
    });
    json!({
        "file": file,
        "proposals": proposals.collect::<Vec<_>>(),
        "sentences": sentences.collect::<Vec<_>>(),
    })
}

fn proposal_json(proposal: &Proposal, context: &Context<'_>) -> Value {
    let kind = match proposal.sets {
        Sets::Hold { .. } => "hold",
        Sets::Sunscreen(_) => "sunscreen",
        Sets::Step { .. } => "step",
    };
    json!({
        "id": proposal.about(),
        "kind": kind,
        "title": context.show(&proposal.title()),
        "value": context.show(&proposal.value()),
        "instead_of": proposal.instead_of.as_ref().map(|text| context.show(text)),
        "looser": proposal.is_looser,
        "used": proposal.is_used(),
        "contradicted": proposal.is_contradicted,
        "needs_decision": proposal.needs_decision(),
        "notes": proposal.notes.iter().map(|note| context.show(note)).collect::<Vec<_>>(),
        "sentences": proposal.from,
        "also": proposal.also,
    })
}
