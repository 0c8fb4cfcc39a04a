//! `afterglow report FILE`: a page for the professional, with what was chosen.

use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;

use super::{Answer, Context, maybe_text, value};
use crate::app::{AppError, Report, ReportChoice, ReportPart};
use crate::care::{PhotoId, Text, TreatmentId};
use crate::report::{lost, page, save};
use crate::texts::Texts;

/// The switch of each part: it leaves out what is usually in, and puts in what is not. With what explains it.
const fn switch(part: ReportPart) -> (&'static str, &'static str) {
    match part {
        ReportPart::Plan => ("no-plan", "cli-report-no-plan"),
        ReportPart::CheckIns => ("no-check-ins", "cli-report-no-check-ins"),
        ReportPart::Notes => ("notes", "cli-report-notes"),
        ReportPart::Steps => ("steps", "cli-report-steps"),
        ReportPart::Products => ("products", "cli-report-products"),
        ReportPart::CanI => ("can-i", "cli-report-can-i"),
        ReportPart::ToAsk => ("to-ask", "cli-report-to-ask"),
        ReportPart::Appointments => ("appointments", "cli-report-appointments"),
    }
}

pub(super) fn arguments(texts: &Texts) -> Command {
    let switches = ReportPart::ALL.map(|part| {
        let (name, help) = switch(part);
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(texts.say(help))
    });
    Command::new("report")
        .about(texts.say("cli-report"))
        .arg(
            Arg::new("file")
                .required(true)
                .value_parser(value_parser!(OsString))
                .help(texts.say("cli-report-file")),
        )
        .arg(value(texts, "treatment", "cli-report-treatment").value_name("ID"))
        .args(switches)
        .arg(value(texts, "photo", "cli-report-photo").value_name("ID").action(ArgAction::Append))
}

fn choice(matches: &ArgMatches) -> Result<ReportChoice, AppError> {
    let treatment = maybe_text(matches, "treatment").map(|given| {
        let unknown = || AppError::UnknownTreatment(given.to_owned());
        given.parse::<TreatmentId>().map_err(|_| unknown())
    });
    let mut choice = ReportChoice { treatment: treatment.transpose()?, ..ReportChoice::default() };
    for part in ReportPart::ALL {
        choice.set(part, part.is_usual() != matches.get_flag(switch(part).0));
    }
    for given in matches.get_many::<String>("photo").into_iter().flatten() {
        let unknown = || AppError::UnknownPhoto(given.clone());
        choice.photos.insert(given.parse::<PhotoId>().map_err(|_| unknown())?);
    }
    Ok(choice)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let path = matches.get_one::<OsString>("file").map_or_else(|| Path::new("-"), Path::new);
    let is_piped = path == Path::new("-");
    if !is_piped {
        context.app.check_outside(path)?;
    }
    // What is kept nowhere is nobody's: it may be looked at, and is left lying nowhere.
    if !is_piped && context.app.folder().is_none() {
        return Err(AppError::OnlySample);
    }
    let choice = choice(matches)?;
    let report = context.app.report(&choice, context.moment)?;
    let page = page(&context.app, &report, context.system, context.moment)?;
    let parts: Vec<ReportPart> = choice.parts.iter().copied().collect();
    let mut json = json!({
        "file": path.display().to_string(),
        "treatment": report.treatment.id,
        "first": report.treatment.date,
        "last": report.last,
        "parts": parts.iter().map(|part| part.name()).collect::<Vec<_>>(),
        "photos": report.photos.iter().map(|view| view.photo.id).collect::<Vec<_>>(),
        "lost_photos": page.lost.iter().map(|view| view.photo.id).collect::<Vec<_>>(),
        "left_out": left_out(&report),
    });
    let mut lines = vec![context.texts.say("report-readable")];
    lines.extend(lost(&page.lost).map(|text| context.show(&text)));
    if is_piped {
        json["report"] = page.html.as_str().into();
        // The output is the page: what is to be known goes beside it.
        if !matches.get_flag("json") {
            for line in &lines {
                (context.tell)(line);
            }
        }
        context.whole = Some(page.html);
        return Ok(Answer { json, lines: Vec::new() });
    }
    save(path, &page.html)?;
    let titles = std::iter::once(Text::key("report-treatment"));
    let titles = titles.chain(parts.iter().map(|part| part.title()));
    let photos = (!report.photos.is_empty()).then(|| Text::key("report-photos"));
    let written = Text::key("cli-report-written")
        .with("path", Text::Literal(path.display().to_string().into()))
        .with("date", report.treatment.date)
        .with("parts", titles.chain(photos).collect::<Vec<_>>());
    lines.insert(0, context.show(&written));
    Ok(Answer { json, lines })
}

/// How many entries of each list there is no room for, and check-ins of later days.
fn left_out(report: &Report) -> serde_json::Value {
    json!({
        "check_ins": report.later_check_ins,
        "products": report.products.as_ref().map_or(0, |list| list.more),
        "can_i": report.can_i.as_ref().map_or(0, |list| list.more),
        "to_ask": report.to_ask.as_ref().map_or(0, |list| list.more),
        "appointments": report.appointments.as_ref().map_or(0, |list| list.more),
    })
}
