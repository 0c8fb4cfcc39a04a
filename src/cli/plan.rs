//! `afterglow plan check|show|new|apply|history|revert`: the professional's own plan. What it is on paper, and whose
//! it is, is beside this file.

use std::ffi::OsString;
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use super::{
    Answer, Context, Said, basis_json, plan_given::read, plan_new, plan_read, plan_review,
    plan_sign, plan_slip, printable, sub,
};
use crate::app::{AppError, Handed, HandedError, Moment, PastPlan, PlanAction, Trust, VisitState};
use crate::care::plan_file::Mistake;
use crate::care::{
    Change, Direction, Item, OwnWords, Plan, Text, Window, changes, days_text, window_text,
};
use crate::report::reviewed_text;
use crate::texts::Texts;

pub(super) fn arguments(texts: &Texts) -> Command {
    let file = |required: bool| {
        Arg::new("file")
            .required(required)
            .value_parser(value_parser!(OsString))
            .help(texts.say("cli-plan-file"))
    };
    let yes =
        || Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(texts.say("cli-plan-yes"));
    let flag = |name: &'static str, help: &str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(texts.say(help))
    };
    sub(texts, "plan", "cli-plan")
        .after_help(texts.say("cli-plan-after"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(sub(texts, "check", "cli-plan-check").arg(file(true)))
        .subcommand(sub(texts, "show", "cli-plan-show").arg(file(false)))
        .subcommand(sub(texts, "new", "cli-plan-new"))
        .subcommand(plan_read::arguments(texts))
        .subcommand(
            sub(texts, "apply", "cli-plan-apply").after_help(texts.say("cli-apply-after")).args([
                file(true),
                yes(),
                flag("note-treatment", "cli-plan-note"),
                flag("trust-new-key", "cli-plan-trust"),
            ]),
        )
        .subcommand(sub(texts, "history", "cli-plan-history"))
        .subcommand(sub(texts, "revert", "cli-plan-revert").arg(yes()))
        .subcommand(plan_review::arguments(texts))
        .subcommands(plan_slip::arguments(texts))
        .subcommands(plan_sign::arguments(texts))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    match matches.subcommand() {
        Some(("check", matches)) => check(matches, context),
        Some(("show", matches)) => show(matches, context),
        Some(("new", _)) => plan_new::run(context),
        Some(("read", matches)) => plan_read::run(matches, context),
        Some(("apply", matches)) => apply(matches, context),
        Some(("revert", matches)) => revert(matches, context),
        Some(("review", matches)) => plan_review::run(matches, context),
        Some(("slip", matches)) => plan_slip::run_slip(matches, context),
        Some(("qr", matches)) => plan_slip::run_qr(matches, context),
        Some(("keygen", matches)) => plan_sign::run_keygen(matches, context),
        Some(("sign", matches)) => plan_sign::run_sign(matches, context),
        Some(("verify", matches)) => plan_sign::run_verify(matches, context),
        _ => history(context),
    }
}

/// Says why something was refused: the mistakes of a plan file one by one, as JSON too where that is asked for.
pub(super) fn say_refused(
    error: &AppError,
    as_json: bool,
    moment: Moment,
    texts: &Texts,
    said: &mut Said,
) {
    let show = |text: &Text| printable::lines(&texts.show(text, moment));
    if let AppError::PlanFile(mistakes) = error {
        said.complaints.extend(mistakes.iter().map(|one| show(&one.text())));
        if as_json {
            let json = mistakes_json(mistakes, |text| texts.show(text, moment));
            said.out = format!("{}\n", printable::json(&json));
        }
    }
    said.complaints.push(show(&error.text()));
}

/// Every mistake as JSON.
fn mistakes_json(mistakes: &[Mistake], show: impl Fn(&Text) -> String) -> Value {
    let rows = mistakes.iter().map(|mistake| {
        json!({
            "line": mistake.at.line,
            "column": mistake.at.column,
            "what": show(&mistake.what),
        })
    });
    json!({ "sound": false, "mistakes": rows.collect::<Vec<_>>() })
}

fn check(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let overlay = read(matches, context)?.overlay;
    let who = Text::Literal(overlay.provider.clone());
    let count = overlay.items.len();
    let said = Text::key("cli-plan-sound").with("who", who).with("count", count);
    Ok(Answer { json: json!({ "sound": true, "mistakes": [] }), lines: vec![context.show(&said)] })
}

/// The whole plan: that of a file, or the one in force.
fn show(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let (plan, who, reviewed) = if matches.get_one::<OsString>("file").is_some() {
        let handed = read(matches, context)?;
        let believed = handed.believed(context.moment.now);
        let reviewed = plan_review::state(Some(&believed), context)?;
        let plan = Plan::default_plan().with_overlay(&handed.overlay)?;
        (Arc::new(plan), Some(handed.overlay.provider), reviewed)
    } else {
        let today = context.moment.today();
        let reviewed = plan_review::state(None, context)?;
        (context.app.plan_on(today)?, context.app.provider_on(today)?, reviewed)
    };
    let held = |item: &&Item| item.hold.is_some_and(|hold| hold.window != Window::None);
    let mut lines = vec![match &who {
        Some(who) => context.show(&Text::key("plan-of").with("who", Text::Literal(who.clone()))),
        None => context.texts.say("plan-default"),
    }];
    lines.push(context.show(&reviewed_text(reviewed.as_ref(), context.moment)));
    lines.push(context.texts.say("cli-hold-off"));
    for item in plan.items.iter().filter(held) {
        lines.push(item_line(item, &item.hold_title(), &window_text(item), context));
    }
    lines.push(context.texts.say("cli-steps"));
    for item in plan.items.iter().filter(|item| item.step.is_some() && !held(item)) {
        let days = days_text(item).unwrap_or_else(|| Text::Literal("".into()));
        lines.push(item_line(item, &item.step_title(), &days, context));
    }
    let own = plan.own.as_deref().cloned().unwrap_or_default();
    lines.extend(own.texts().iter().map(|text| context.show(text)));
    let items = plan.items.iter().map(|item| {
        json!({
            "id": item.id,
            "title": context.show(&item.name()),
            "hold": item.hold.filter(|hold| hold.window != Window::None)
                .map(|_| context.show(&window_text(item))),
            "step": days_text(item).map(|text| context.show(&text)),
            "basis": basis_json(&item.basis),
            "window_basis": item.hold.and_then(|hold| hold.window_basis),
            "looser": item.looser,
        })
    });
    let json = json!({
        "professional": who,
        "reviewed": plan_review::reviewed_json(reviewed.as_ref(), context),
        "items": items.collect::<Vec<_>>(),
        "own": own,
    });
    Ok(Answer { json, lines })
}

fn item_line(item: &Item, title: &Text, what: &Text, context: &Context<'_>) -> String {
    let key = if item.looser { "cli-plan-line-looser" } else { "cli-plan-line" };
    context.show(&Text::key(key).with("title", title.clone()).with("what", what.clone()))
}

/// What a plan changes, in lines: stricter first, then looser with its note.
fn summary(changes: &[Change], context: &Context<'_>) -> Vec<String> {
    if changes.is_empty() {
        return vec![context.texts.say("plan-changes-nothing")];
    }
    let mut lines = Vec::new();
    for direction in Direction::ALL {
        let here: Vec<_> = changes.iter().filter(|one| one.direction == direction).collect();
        if here.is_empty() {
            continue;
        }
        lines.push(context.texts.say(&format!("change-{}", direction.name())));
        for change in here {
            let line = Text::key("cli-plan-line").with("title", change.title.clone());
            lines.push(context.show(&line.with("what", change.what())));
            if change.looser_than_default {
                lines.push(format!("  {}", context.texts.say("looser")));
            }
        }
    }
    lines
}

fn changes_json(changes: &[Change], context: &Context<'_>) -> Value {
    let show = |text: &Option<Text>| text.as_ref().map(|text| context.show(text));
    let rows = changes.iter().map(|change| {
        json!({
            "id": change.id,
            "title": context.show(&change.title),
            "direction": change.direction.name(),
            "from": show(&change.from),
            "to": show(&change.to),
            "looser_than_default": change.looser_than_default,
        })
    });
    rows.collect()
}

/// Shows what changes, asks, and does it.
fn confirm(
    action: PlanAction,
    then: &Plan,
    who: Option<Arc<str>>,
    own: &OwnWords,
    is_sure: bool,
    context: &mut Context<'_>,
) -> Result<Answer, AppError> {
    let now = context.app.plan_on(context.moment.today())?;
    let changes = changes(&now, then);
    let name = match &who {
        Some(who) => Text::key("plan-of").with("who", Text::Literal(who.clone())),
        None => Text::key("plan-default"),
    };
    let mut lines = vec![context.show(&name)];
    lines.extend(summary(&changes, context));
    lines.extend(own.texts().iter().map(|text| context.show(text)));
    let reached = context.app.reached_after(&action, context.moment.today())?;
    lines.extend(reached.map(|text| context.show(&text)));
    if !is_sure {
        for line in &lines {
            (context.tell)(line);
        }
        (context.tell)(&context.texts.say("cli-plan-ask"));
        if !said_yes(context) {
            return Err(AppError::PlanNotConfirmed);
        }
        lines.clear();
    }
    let json = json!({
        "professional": who,
        "from": context.moment.today(),
        "changes": changes_json(&changes, context),
    });
    context.app.apply(action, context.moment)?;
    let done = Text::key("cli-plan-applied").with("from", context.moment.today());
    lines.push(context.show(&done));
    Ok(Answer { json, lines })
}

/// Whether the next line that is typed is a yes.
fn said_yes(context: &mut Context<'_>) -> bool {
    let line = plan_new::line(context.input).unwrap_or_default();
    let yes = context.texts.say("cli-plan-answers");
    yes.split(' ').any(|word| line.trim().eq_ignore_ascii_case(word))
}

fn apply(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let is_piped = matches.get_one::<OsString>("file").is_some_and(|file| file == "-");
    let is_sure = matches.get_flag("yes");
    let handed = read(matches, context)?;
    let trust = matches.get_flag("trust-new-key");
    match context.app.trust(handed.signature, context.moment.now)? {
        Trust::Refused(why) => return Err(why.into()),
        Trust::Doubtful(why) if !trust => return Err(HandedError::Doubtful(Box::new(why)).into()),
        Trust::Unsigned => {}
        other => {
            let said = context.show(&other.text());
            (context.tell)(&said);
        }
    }
    if is_piped && !is_sure {
        // The plan itself came in where an answer would.
        return Err(AppError::PlanNotConfirmed);
    }
    let visit = matches.get_flag("note-treatment");
    let (asked, about) = visit_lines(&handed, visit, context)?;
    let then = Plan::default_plan().with_overlay(&handed.overlay)?;
    let (who, own) = (Some(handed.overlay.provider.clone()), handed.overlay.own.clone());
    let action = PlanAction::Take { handed: Box::new(handed), trust, visit };
    if !is_sure {
        for line in &asked {
            (context.tell)(line);
        }
    }
    let mut answer = confirm(action, &then, who, &own, is_sure, context)?;
    answer.lines.extend(about);
    Ok(answer)
}

/// What is said of the treatment that came with a plan: before the question, as a yes is to it as well, and
/// afterwards.
fn visit_lines(
    handed: &Handed,
    notes: bool,
    context: &Context<'_>,
) -> Result<(Vec<String>, Option<String>), AppError> {
    let Some(when) = context.app.visit_text(handed, context.moment) else {
        return Ok((vec![], None));
    };
    let say = |key| context.show(&Text::key(key).with("when", when.clone()));
    Ok(match context.app.visit_state(handed, context.moment)? {
        VisitState::New if notes => {
            let asked = vec![say("slip-visit"), say("slip-visit.why")];
            (asked, Some(say("slip-visit-done")))
        }
        VisitState::New => (vec![say("slip-visit-new")], Some(say("slip-visit-new"))),
        VisitState::Noted => (vec![], Some(say("slip-visit-noted"))),
        VisitState::Ahead => (vec![], Some(say("slip-visit-ahead"))),
        VisitState::None => (vec![], None),
    })
}

fn revert(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Answer, AppError> {
    let is_sure = matches.get_flag("yes");
    let plans = context.app.past_plans(context.moment.today())?;
    let before = match plans.as_slice() {
        [] => return Err(AppError::NoPlanBefore),
        [.., before, _] => before.overlay.clone(),
        [_] => None,
    };
    let Some(overlay) = before else {
        let own = OwnWords::default();
        return confirm(PlanAction::UseDefault, Plan::default_plan(), None, &own, is_sure, context);
    };
    let then = Plan::default_plan().with_overlay(&overlay)?;
    let (who, own) = (Some(overlay.provider.clone()), overlay.own.clone());
    confirm(PlanAction::GoBack((*overlay).clone()), &then, who, &own, is_sure, context)
}

fn history(context: &Context<'_>) -> Result<Answer, AppError> {
    let plans = context.app.past_plans(context.moment.today())?;
    let last = plans.len().saturating_sub(1);
    let rows = plans.iter().enumerate().map(|(index, plan)| {
        json!({
            "from": plan.from,
            "professional": plan.overlay.as_ref().map(|overlay| &overlay.provider),
            "written": plan.overlay.as_ref().and_then(|overlay| overlay.own.written),
            "applied": context.time(plan.applied_at),
            "in_force": index == last,
        })
    });
    let json = rows.collect();
    let mut lines = vec![context.texts.say("cli-plan-first")];
    lines.extend(plans.iter().map(|plan| context.show(&past_line(plan))));
    if let Some(line) = lines.last_mut() {
        *line = context.show(
            &Text::key("cli-plan-in-force").with("plan", Text::Literal(line.as_str().into())),
        );
    }
    Ok(Answer { json, lines })
}

fn past_line(plan: &PastPlan) -> Text {
    let what = match &plan.overlay {
        Some(overlay) => Text::key("plan-of").with("who", Text::Literal(overlay.provider.clone())),
        None => Text::key("plan-default"),
    };
    Text::key("cli-plan-past").with("from", plan.from).with("plan", what)
}
