//! A sheet as a plan file: each proposal below its sentence, and what was not understood as comments.

use super::kinds::{Proposal, Said, Sets, Sheet, Why};
use super::onto::onto;
use crate::care::overlay::{Overlay, OverlayItem};
use crate::care::plan_file::{self, Mistake, Writer, written};
use crate::care::text::Text;

/// Which proposals are taken, by their place.
pub type Chosen<'c> = &'c dyn Fn(usize) -> bool;

/// What the proposals that are taken ask for, without those that are not used; mistakes only where the
/// professional's name cannot be used, or where two of them contradict.
pub fn overlay(
    sheet: &Sheet,
    professional: &str,
    chosen: Chosen<'_>,
) -> Result<Overlay, Vec<Mistake>> {
    let taken = sheet.proposals.iter().enumerate();
    let taken = taken.filter(|(at, one)| chosen(*at) && one.is_used());
    let taken: Vec<&Proposal> = taken.map(|(_, one)| one).collect();
    let mut file = Writer::new();
    file.text("professional", professional);
    let mut holds = false;
    for proposal in &taken {
        if let Sets::Hold { .. } = &proposal.sets {
            if !std::mem::replace(&mut holds, true) {
                file.table("[hold_off]");
            }
            line(proposal, &mut file);
        }
    }
    for proposal in taken {
        if !matches!(proposal.sets, Sets::Hold { .. }) {
            line(proposal, &mut file);
        }
    }
    plan_file::read(&file.finish())
}

/// What a proposal would set, by itself.
fn line(proposal: &Proposal, file: &mut Writer) {
    match &proposal.sets {
        Sets::Hold { item, window } => file.text(item, &written(*window).unwrap_or_default()),
        Sets::Sunscreen(sunscreen) => file.sunscreen(sunscreen),
        Sets::Step { title, last } => {
            file.table("[[step]]");
            file.text("title", title);
            file.text("days", &format!("0-{last}"));
        }
    }
}

/// The whole plan file: the lines of the sheet on the plan in force, `None` for the default plan. What needs a
/// decision stands in it as a comment.
pub fn plan_file(
    sheet: &Sheet,
    professional: &str,
    in_force: Option<&Overlay>,
    show: &dyn Fn(&Text) -> String,
) -> Result<String, Vec<Mistake>> {
    let lines = overlay(sheet, professional, &|at| is_set(&sheet.proposals[at]))?;
    let plan = onto(in_force, lines);
    let mut file = Writer::new();
    file.top(&plan);
    file.gap();
    file.comment(&show(&Text::key("sheet-file-lead")));
    let sets = |proposal: &Proposal, item: &OverlayItem| match &proposal.sets {
        Sets::Hold { item: id, .. } => item.window.is_some() && *id == item.id,
        Sets::Step { title, .. } => {
            let same = |known: &str| known.to_lowercase() == title.to_lowercase();
            item.days.is_some() && item.title.as_ref().is_some_and(|known| same(&known.0))
        }
        Sets::Sunscreen(_) => false,
    };
    let is_hold = |one: &&Proposal| matches!(one.sets, Sets::Hold { .. });
    let is_said =
        |item: &&OverlayItem| sheet.proposals.iter().any(|one| is_set(one) && sets(one, item));
    let holds: Vec<&Proposal> = sheet.proposals.iter().filter(is_hold).collect();
    let held = plan.items.iter().filter(|item| item.window.is_some());
    let rest: Vec<&OverlayItem> = held.filter(|item| !is_said(item)).collect();
    if !holds.is_empty() || !rest.is_empty() {
        file.table("[hold_off]");
    }
    for proposal in holds {
        about(proposal, sheet, &mut file, show);
        match plan.items.iter().find(|item| is_set(proposal) && sets(proposal, item)) {
            Some(item) => file.hold(item),
            None => put_aside(proposal, &mut file, show),
        }
    }
    if !rest.is_empty() {
        file.gap();
        file.comment(&show(&Text::key("sheet-file-rest")));
        for item in rest {
            file.hold(item);
        }
    }
    let mut sunscreen = plan.own.sunscreen.as_ref();
    for proposal in sheet.proposals.iter().filter(|one| !is_hold(one)) {
        file.gap();
        about(proposal, sheet, &mut file, show);
        if !is_set(proposal) {
            put_aside(proposal, &mut file, show);
            continue;
        }
        let mut lines = Writer::default();
        if let Sets::Sunscreen(_) = proposal.sets
            && let Some(sunscreen) = sunscreen.take()
        {
            lines.sunscreen(sunscreen);
        }
        for item in plan.items.iter().filter(|item| sets(proposal, item)) {
            lines.step(item);
        }
        file.below(lines);
    }
    let steps = plan.items.iter().filter(|item| item.days.is_some() && !is_said(item));
    for item in steps {
        file.step(item);
    }
    if let Some(sunscreen) = sunscreen {
        file.sunscreen(sunscreen);
    }
    file.others(&plan);
    let mut left = sheet.left().peekable();
    if left.peek().is_some() {
        file.gap();
        file.comment(&show(&Text::key("sheet-file-left")));
        for said in left {
            file.comment(&sheet.quote(said));
        }
    }
    Ok(file.finish())
}

/// Whether a proposal sets something without more being asked.
fn is_set(proposal: &Proposal) -> bool {
    proposal.is_used() && !proposal.needs_decision()
}

/// The sentences of a proposal, and what is to be known of it.
fn about(proposal: &Proposal, sheet: &Sheet, file: &mut Writer, show: &dyn Fn(&Text) -> String) {
    for at in &proposal.from {
        file.comment(&sheet.quote(*at));
    }
    for note in &proposal.notes {
        file.comment(&format!("  {}", show(note)));
    }
    for at in &proposal.also {
        let also =
            Text::key("sheet-also").with("what", Text::Literal(sheet.quote(*at).as_str().into()));
        file.comment(&format!("  {}", show(&also)));
    }
}

/// The lines of a proposal as comments: it is not used, or the client has to decide.
fn put_aside(proposal: &Proposal, file: &mut Writer, show: &dyn Fn(&Text) -> String) {
    if !proposal.is_used() {
        file.comment(&format!("  {}", show(&proposal.line())));
        for key in ["sheet-looser", "sheet-looser-why"] {
            file.comment(&format!("  {}", show(&Text::key(key))));
        }
        return;
    }
    let key = if proposal.is_contradicted { "sheet-file-decide" } else { "sheet-file-unsure" };
    file.comment(&format!("  {}", show(&Text::key(key))));
    let mut lines = Writer::default();
    line(proposal, &mut lines);
    file.comment(lines.finish().trim_start());
}

impl Said {
    /// Why it proposes nothing, or not all of what it says, in words.
    pub fn why_text(&self) -> Option<Text> {
        let name = match self.why? {
            Why::Heading if self.is_heading => "title",
            why => why.name(),
        };
        Some(Text::key(format!("sheet-why-{name}")))
    }
}
