//! What a sheet is read into: its sentences, what each asks for, and what they propose.

use std::sync::Arc;

use super::times::Time;
use crate::care::own_words::Sunscreen;
use crate::care::text::Text;
use crate::care::window::Window;

/// A sheet as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its sentences, in their order.
    pub said: Vec<Said>,
    /// What they propose, in the order of the sheet; what contradicts stands together, the strictest first.
    pub proposals: Vec<Proposal>,
}

impl Sheet {
    /// A sentence with the headings above it: without them “use a brush” would lose its “do not”.
    pub fn quote(&self, at: usize) -> String {
        let Some(said) = self.said.get(at) else { return String::new() };
        let above = said.under.iter().filter_map(|at| self.said.get(*at));
        let mut quote = String::new();
        for heading in above {
            quote.push_str(heading.text.trim_end_matches(':').trim_end());
            quote.push_str(" › ");
        }
        quote + &said.text
    }

    /// The professional's words that the proposals which are taken leave out, each with its headings.
    pub fn kept(&self, chosen: &dyn Fn(usize) -> bool) -> Vec<String> {
        let taken = self.proposals.iter().enumerate();
        let (taken, others): (Vec<_>, Vec<_>) =
            taken.partition(|(at, one)| one.is_used() && chosen(*at));
        let is_from =
            |of: &[(usize, &Proposal)], at: usize| of.iter().any(|(_, one)| one.from.contains(&at));
        let is_left = |at: &usize| {
            let said = &self.said[*at];
            let says = if said.is_heading {
                said.why.is_some() && !self.said[at + 1..].iter().any(|one| one.under.contains(at))
            } else {
                said.why.is_some() || !is_from(&taken, *at)
            };
            says || is_from(&others, *at)
        };
        (0..self.said.len()).filter(is_left).map(|at| self.quote(at)).collect()
    }

    /// The places of what sets nothing, or not all that it says, and headings that are not understood.
    pub fn left(&self) -> impl Iterator<Item = usize> {
        (0..self.said.len()).filter(|at| self.said[*at].why.is_some())
    }
}

/// A sentence of a sheet, or a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The line that it begins in, from 1.
    pub line: usize,
    pub text: String,
    /// The headings above it, the outermost first, by their place among all.
    pub under: Vec<usize>,
    /// It stands above others.
    pub is_heading: bool,
    /// Why it, or a part of it, proposes nothing.
    pub why: Option<Why>,
    /// It proposes something.
    pub proposes: bool,
}

/// What a sentence would set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub sets: Sets,
    /// The sentences that say so, by their place among all.
    pub from: Vec<usize>,
    /// What the client is to know of how it was read.
    pub notes: Vec<Text>,
    /// It contradicts another one: the client decides which of them counts.
    pub is_contradicted: bool,
    /// It would be less strict than the plan in force, so it is shown and never used.
    pub is_looser: bool,
    /// What that plan has in its place, in words.
    pub instead_of: Option<Text>,
    /// Sentences that name the same and are not understood.
    pub also: Vec<usize>,
}

/// What can be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sets {
    /// How long to hold an item off.
    Hold { item: Arc<str>, window: Window },
    /// The sunscreen that is asked for.
    Sunscreen(Sunscreen),
    /// Something to do, through a recovery day.
    Step { title: Arc<str>, last: u32 },
}

/// What a sentence asks of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) item: Arc<str>,
    pub(super) window: Window,
    /// The shorter end of a range whose longer one counts.
    pub(super) shorter: Option<Window>,
    /// Through this day.
    pub(super) through: Option<u32>,
    /// It names the item as a whole, and not only a part of it.
    pub(super) is_whole: bool,
    /// It says from when something is allowed, instead of what to hold off.
    pub(super) allows: bool,
}

/// Why a sentence asks for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// Some words are not understood, or what they say together.
    Words,
    /// It is about the time before the treatment.
    Before,
    /// It gives no time.
    NoTime,
    /// No plan can hold off what it names.
    NoItem,
    /// It would loosen more than it names.
    Part,
    /// It stands below a heading that is not understood, or is about something else.
    Heading,
    /// Sunscreen stays in every plan.
    Sunscreen,
    /// The default plan asks for it already.
    Already,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Words,
        Self::Before,
        Self::NoTime,
        Self::NoItem,
        Self::Part,
        Self::Heading,
        Self::Sunscreen,
        Self::Already,
    ];

    /// The name in the locale file and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Before => "before",
            Self::NoTime => "no_time",
            Self::NoItem => "no_item",
            Self::Part => "part",
            Self::Heading => "heading",
            Self::Sunscreen => "sunscreen",
            Self::Already => "already",
        }
    }
}

/// Whether something is held off or allowed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Avoid,
    May,
}

/// What holds for the lines below a heading.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Context {
    pub(super) way: Option<Way>,
    pub(super) time: Option<Time>,
}

/// What a sentence asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ask {
    Hold(Claim),
    Sunscreen(Sunscreen),
    Step(Asked),
}

/// A step that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// What to do, in the words of the sheet.
    pub(super) title: String,
    /// The last recovery day.
    pub(super) last: u32,
    /// The day that the shorter end of a range would make the last.
    pub(super) shorter: Option<u32>,
}
