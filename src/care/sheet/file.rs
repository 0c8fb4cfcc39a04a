//! A sheet as a plan file: each proposal below its sentence, and what was not understood as comments.

use super::kinds::{Proposal, Said, Sets, Sheet, Why};
use super::propose::default_window;
use crate::care::overlay::Overlay;
use crate::care::plan::Plan;
use crate::care::plan_file::{self, Mistake, Writer, written};
use crate::care::text::Text;
use crate::care::window::Window;

/// Which proposals are taken, by their place.
pub type Chosen<'c> = &'c dyn Fn(usize) -> bool;

/// The plan of the proposals that are taken, without those that are looser than the default plan; mistakes only where the professional's name cannot be used, or where
/// two of them contradict.
pub fn overlay(
    sheet: &Sheet,
    professional: &str,
    chosen: Chosen<'_>,
) -> Result<Overlay, Vec<Mistake>> {
    let taken = sheet.proposals.iter().enumerate();
    let taken = taken.filter(|(at, one)| chosen(*at) && one.is_used());
    let taken: Vec<&Proposal> = taken.map(|(_, one)| one).collect();
    let mut file = head(professional);
    let mut holds = false;
    for proposal in &taken {
        if let Sets::Hold { item, window } = &proposal.sets {
            if !std::mem::replace(&mut holds, true) {
                file.table("[hold_off]");
            }
            file.text(item, &written(*window).unwrap_or_default());
        }
    }
    for proposal in taken {
        rest(proposal, &mut file);
    }
    plan_file::read(&file.finish()).map(stricter)
}

/// A plan without what in it is looser than the default plan.
pub fn stricter(mut overlay: Overlay) -> Overlay {
    let plan = Plan::default_plan();
    overlay.items.retain(|item| {
        let is_looser = |window: Window| window.is_looser_than(default_window(&item.id));
        let takes_step = item.without_step || item.days.is_some() && plan.item(&item.id).is_some();
        !takes_step && item.remind.is_none() && !item.window.is_some_and(is_looser)
    });
    overlay
}

fn head(professional: &str) -> Writer {
    let mut file = Writer::new();
    file.text("professional", professional);
    file
}

/// What is no window: the sunscreen and the steps.
fn rest(proposal: &Proposal, file: &mut Writer) {
    match &proposal.sets {
        Sets::Hold { .. } => {}
        Sets::Sunscreen(sunscreen) => {
            file.table("[sunscreen]");
            if let Some(spf) = sunscreen.spf {
                file.key("spf", &spf.to_string());
            }
            if sunscreen.mineral {
                file.text("kind", "mineral");
            }
        }
        Sets::Step { title, last } => {
            file.table("[[step]]");
            file.text("title", title);
            file.text("days", &format!("0-{last}"));
        }
    }
}

/// The whole plan file. What needs a decision stands in it as a comment.
pub fn plan_file(sheet: &Sheet, professional: &str, show: &dyn Fn(&Text) -> String) -> String {
    let mut file = head(professional);
    file.gap();
    file.comment(&show(&Text::key("sheet-file-lead")));
    let is_hold = |one: &&Proposal| matches!(one.sets, Sets::Hold { .. });
    let holds: Vec<&Proposal> = sheet.proposals.iter().filter(is_hold).collect();
    if !holds.is_empty() {
        file.table("[hold_off]");
    }
    for proposal in holds {
        let Sets::Hold { item, window } = &proposal.sets else { continue };
        about(proposal, sheet, &mut file, show);
        let mut line = Writer::default();
        line.text(item, &written(*window).unwrap_or_default());
        put(proposal, &line.finish(), &mut file, show);
    }
    for proposal in sheet.proposals.iter().filter(|one| !is_hold(one)) {
        file.gap();
        about(proposal, sheet, &mut file, show);
        let mut lines = Writer::default();
        rest(proposal, &mut lines);
        put(proposal, lines.finish().trim_start(), &mut file, show);
    }
    let mut left = sheet.left().peekable();
    if left.peek().is_some() {
        file.gap();
        file.comment(&show(&Text::key("sheet-file-left")));
        for said in left {
            file.comment(&sheet.quote(said));
        }
    }
    file.finish()
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

/// The lines of a proposal, as comments where the client has to decide.
fn put(proposal: &Proposal, lines: &str, file: &mut Writer, show: &dyn Fn(&Text) -> String) {
    if !proposal.is_used() {
        file.comment(&format!("  {}", show(&proposal.line())));
        for key in ["sheet-looser", "sheet-looser-why"] {
            file.comment(&format!("  {}", show(&Text::key(key))));
        }
        return;
    }
    if !proposal.needs_decision() {
        lines.lines().for_each(|line| file.line(line));
        return;
    }
    let key = if proposal.is_contradicted { "sheet-file-decide" } else { "sheet-file-unsure" };
    file.comment(&format!("  {}", show(&Text::key(key))));
    file.comment(lines);
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
