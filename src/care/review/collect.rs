//! The sentences of a plan, gathered from where the screens take them.

use std::sync::Arc;

use super::{About, Entry};
use crate::basis::{Basis, BasisKind, WindowBasis};
use crate::care::days::DaySet;
use crate::care::details::{Depth, NeedlingKind};
use crate::care::emergency::EmergencyNumber;
use crate::care::leaflet::gathered;
use crate::care::plan::{Item, Plan};
use crate::care::plan_change::window_text;
use crate::care::ranges::{Length, Range};
use crate::care::remind::ReminderKind;
use crate::care::signs::{Level, Line, Sign, Signs};
use crate::care::text::Text;
use crate::care::window::Window;

/// How much later than its last day a hold can still be shown, in days: where the client is a date ahead of where
/// they were treated, or the clocks changed.
const SLACK: u32 = 2;

/// Every sentence of guidance of a plan but those of its reminders; `who` gives it, if it is not the default plan.
pub fn entries(plan: &Plan, who: Option<&Arc<str>>) -> Vec<Entry> {
    let mut all: Vec<Entry> = who.map(|who| own(plan, who)).into_iter().collect();
    all.extend(plan.items.iter().filter_map(hold));
    all.extend(plan.items.iter().filter_map(step));
    all.extend(plan.tips.iter().filter_map(|tip| self::tip(plan, tip)));
    all.extend(plan.expectations.iter().map(expectation));
    all.extend(phases(plan));
    all.extend(timeline(plan));
    all.extend(leaflet());
    all.extend(Signs::default_data().all.iter().flat_map(sign));
    all.extend(plan.items.iter().flat_map(ranges));
    all
}

fn own(plan: &Plan, who: &Arc<str>) -> Entry {
    let name = Text::key("plan-of").with("who", Text::Literal(who.clone()));
    let words = plan.own.iter().flat_map(|own| own.texts());
    Entry::new(About::Own, "own", std::iter::once(name).chain(words))
        .by(&Basis::provider(who.clone()))
}

/// The last recovery day on which an item can be held.
fn last_day(item: &Item) -> Option<u32> {
    item.hold.filter(|hold| hold.window != Window::None).map(|hold| hold.window.days())
}

/// The days of these on which an item can be held; `None` where there are none.
fn while_held(days: &DaySet, last: u32) -> Option<DaySet> {
    let held = days.up_to(last);
    let held = if held.is_empty() { days.up_to(last + SLACK) } else { held };
    (!held.is_empty()).then_some(held)
}

fn hold(item: &Item) -> Option<Entry> {
    let rule = item.hold?;
    let default = Plan::default_plan().item(&item.id).and_then(last_day);
    let mut texts = vec![item.name(), item.hold_title(), item.short(), window_text(item)];
    if rule.window != Window::None {
        let until = if rule.at_least { "until-at-least" } else { "until" };
        texts.push(match Length::of(rule.window) {
            Some(_) => Text::key(until).with("when", Text::key("review-blank.time")),
            None => item.until(),
        });
    }
    texts.push(item.why());
    if rule.at_least {
        texts.push(Text::key("at-least-note"));
    }
    let mut last = last_day(item).unwrap_or(0);
    if item.looser {
        texts.push(Text::key("looser"));
        texts.push(Text::key("looser-list").with("what", Vec::new()));
        // What the default plan would hold off is named for as long as it would.
        last = last.max(default.unwrap_or(0));
    }
    let entry = Entry::new(About::Holds, item.id.clone(), texts).by(&item.basis);
    Some(Entry { window_basis: rule.window_basis, ..entry.on(DaySet::until(last)) })
}

fn step(item: &Item) -> Option<Entry> {
    let Some(step) = &item.step else { return left_out(item) };
    let days = step.days.clone().unwrap_or_else(|| DaySet::from_first(0));
    let days = match item.hold {
        // It shows only while that is held.
        Some(_) => while_held(&days, last_day(item)?)?,
        None => days,
    };
    let mut texts = vec![item.step_title(), item.detail(), item.why()];
    if item.looser {
        texts.push(Text::key("looser"));
    }
    let part = Text::key(format!("part-{}", step.part.name()));
    Some(Entry::new(About::Steps, item.id.clone(), texts).by(&item.basis).on(days).noting(&part))
}

/// A step that the professional does not want: it stays in the list of everything, under its name.
fn left_out(item: &Item) -> Option<Entry> {
    let texts = [item.name(), Text::key("looser"), item.why()];
    let entry = Entry::new(About::Steps, item.id.clone(), texts).by(&item.basis);
    item.hold.is_none().then(|| entry.noting(&Text::key("change-left_out")))
}

fn tip(plan: &Plan, tip: &crate::care::plan::Tip) -> Option<Entry> {
    let days = match &tip.while_held {
        Some(held) => while_held(&tip.days, plan.item(held).and_then(last_day)?)?,
        None => tip.days.clone(),
    };
    let body = tip.words.clone().unwrap_or_else(|| Text::key(format!("{}.body", tip.id)));
    let texts = [Text::key(format!("{}.title", tip.id)), body];
    let entry = Entry::new(About::Tips, tip.id.clone(), texts).by(&tip.basis).on(days);
    // What is held by no item of this plan is in nobody's way.
    let unless = tip.unless_held.iter().filter_map(|id| plan.item(id));
    Some(unless.fold(entry, |entry, item| {
        entry.noting(&Text::key("review-unless").with("what", item.hold_title()))
    }))
}

fn expectation(one: &crate::care::plan::Expectation) -> Entry {
    let text = Text::key(one.id.clone());
    let entry = Entry::new(About::Expect, one.id.clone(), [text]).by(&one.basis);
    let entry = entry.on(one.days.clone());
    let depth = one.depth.map(Depth::text);
    depth.map_or(entry.clone(), |depth| {
        entry.noting(&Text::key("review-depth").with("depth", depth))
    })
}

fn phases(plan: &Plan) -> impl Iterator<Item = Entry> {
    plan.phases.iter().enumerate().map(|(index, phase)| {
        let texts = ["", ".long", ".skin"].map(|part| Text::key(format!("{}{part}", phase.id)));
        let days = DaySet::from_first(phase.from);
        let days = match plan.phases.get(index + 1) {
            Some(next) => days.up_to(next.from.saturating_sub(1)),
            None => days,
        };
        Entry::new(About::Phases, phase.id.clone(), texts).by(&phase.basis).on(days)
    })
}

fn timeline(plan: &Plan) -> Vec<Entry> {
    let milestones = plan.milestones.iter().map(|one| {
        let texts = ["", ".detail"].map(|part| Text::key(format!("due-{}{part}", one.id)));
        Entry::new(About::Timeline, one.id.clone(), texts).by(&one.basis).on(one.days.clone())
    });
    let check_ins = plan.reminders.iter().filter(|one| one.kind == ReminderKind::CheckIn);
    let check_ins = check_ins.map(|one| {
        let text = Text::key(format!("due-{}", one.id));
        let entry = Entry::new(About::Timeline, one.id.clone(), [text]).on(one.days.clone());
        Entry { bases: one.basis.iter().cloned().collect(), window_basis: one.days_basis, ..entry }
    });
    milestones.chain(check_ins).collect()
}

/// The heading of a level; the client's region and professional are left open.
fn heading(level: Level) -> Text {
    level.heading(EmergencyNumber::of(None), Text::key("your-professional"))
}

/// The same in a word or two, as the leaflet has it.
fn level_name(level: Level) -> Text {
    let name = Text::key(format!("leaflet-{}", level.name()));
    match level {
        Level::Contact => name.with("who", Text::key("your-professional")),
        Level::Emergency | Level::Urgent | Level::Common => name,
    }
}

fn leaflet() -> Vec<Entry> {
    let ours = Basis { kind: BasisKind::Extra, reference: "AG".into() };
    let who = || Text::key("your-professional");
    let about = [
        Text::key("leaflet-intro"),
        Text::key("leaflet-darker"),
        Text::key("leaflet-note"),
        Text::key("leaflet-call-note"),
        Text::key("leaflet-call-note-local"),
        Text::key("leaflet-urgent-when"),
        Text::key("leaflet-contact-when"),
        Text::key("hold-none-how"),
        Text::key("time-unknown"),
        Text::key("course-spacing"),
        Text::key("expect-worse").with("who", who()),
        Text::key("by-day-first"),
        Text::key("by-day-common"),
        Text::key("by-day-urgent"),
        Text::key("by-day-not-usual").with("who", who()),
        Text::key("read-out-first").with("who", who()),
    ];
    let mut all = vec![Entry::new(About::Leaflet, "leaflet", about).by(&ours)];
    let warnings = NeedlingKind::ALL.into_iter().filter_map(|kind| Some((kind, kind.warning()?)));
    all.extend(warnings.map(|(kind, warning)| {
        let texts = [warning.title.clone(), warning.text(who())];
        let entry = Entry::new(About::Leaflet, kind.name(), texts).by(&warning.basis);
        entry.noting(&Text::key("review-depth").with("depth", kind.text()))
    }));
    for level in Level::ALL {
        let texts = [heading(level), level_name(level)];
        all.push(Entry::new(About::Leaflet, level.name(), texts));
        all.extend(gathered().iter().filter(|line| line.level == level).map(|line| {
            let signs = Signs::default_data().all.iter();
            let covered = signs.flat_map(|sign| sign.lines.iter().map(move |line| (sign, line)));
            let covered = covered.filter(|(sign, of)| {
                line.covers.iter().any(|name| **name == *format!("{}.{}", sign.id, of.id))
            });
            let covered: Vec<&Line> = covered.map(|(_, line)| line).collect();
            let mut bases: Vec<Basis> = Vec::new();
            for of in &covered {
                if !bases.contains(&of.basis) {
                    bases.push(of.basis.clone());
                }
            }
            let text = Text::key(format!("leaflet-{}", line.id));
            let entry = Entry::new(About::Leaflet, line.id.clone(), [text]);
            let days = of_signs(&DaySet::joined(covered.iter().map(|line| &line.days)));
            Entry { days, bases, ..entry.noting(&level_name(level)) }
        }));
    }
    all
}

/// The days of lines of signs: those of every day are shown without a treatment as well.
fn of_signs(days: &DaySet) -> Option<DaySet> {
    (*days != DaySet::from_first(0)).then(|| days.clone())
}

/// The page of a sign: its name, and its lines.
fn sign(sign: &Sign) -> Vec<Entry> {
    let mut all = vec![Entry::new(About::Signs, sign.id.clone(), [sign.title()])];
    for level in Level::ALL {
        all.extend(sign.lines.iter().filter(|line| line.level == level).map(|line| {
            let text = Text::key(format!("sign-{}.{}", sign.id, line.id));
            let entry = Entry::new(About::Signs, format!("{}.{}", sign.id, line.id), [text]);
            Entry { days: of_signs(&line.days), ..entry.by(&line.basis).noting(&level_name(level)) }
        }));
    }
    let is_placed = |line: &&Line| matches!(line.level, Level::Contact | Level::Common);
    let placed = DaySet::joined(sign.lines.iter().filter(is_placed).map(|line| &line.days));
    if placed != DaySet::from_first(0) {
        let text = Text::key("sign-not-usual").with("day", 0);
        let ours = Basis { kind: BasisKind::Extra, reference: "AG".into() };
        let entry = Entry::new(About::Signs, format!("{}.not-usual", sign.id), [text]).by(&ours);
        all.push(entry.noting(&level_name(Level::Contact)));
    }
    all
}

/// What other sheets say of an item.
fn ranges(item: &Item) -> Vec<Entry> {
    let groups = Range::of(&item.id).map(Range::groups).unwrap_or_default();
    let groups = groups.into_iter().map(|(sheet, sources)| {
        let entry = Entry::new(About::Ranges, item.id.clone(), [item.hold_title(), sheet.text()]);
        let basis = |id: &Arc<str>| Basis { kind: BasisKind::Extra, reference: id.clone() };
        Entry { bases: sources.into_iter().map(basis).collect(), ..entry }
    });
    groups.collect()
}

/// Who gives the days of a reminder, in words.
pub fn days_note(basis: WindowBasis) -> Option<Text> {
    match basis {
        WindowBasis::Proposed => Some(Text::key("days-proposed")),
        WindowBasis::Provider => Some(Text::key("days-provider")),
        WindowBasis::Seed => None,
    }
}
