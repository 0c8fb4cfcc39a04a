//! Signs: what the skin or the body may show, and when to contact whom, read from `assets/`.
//!
//! A leaflet, not a verdict: no level is ever computed from what someone entered. The lines that a day
//! shows depend on the day alone.

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::days::DaySet;
use super::emergency::EmergencyNumber;
use super::text::Text;
use crate::basis::{Basis, BasisKind};
use crate::built_in::from_toml;

/// The file with the signs.
pub const SIGNS: &str = include_str!("../../assets/signs.toml");

/// How soon to contact someone; the highest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Call the emergency number now.
    Emergency,
    /// Get medical care today.
    Urgent,
    /// Contact the professional.
    Contact,
    /// Commonly seen or felt on the day.
    Common,
}

impl Level {
    /// All levels, in the order in which a leaflet is read.
    pub const ALL: [Self; 4] = [Self::Emergency, Self::Urgent, Self::Contact, Self::Common];

    /// The name used in files and commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Urgent => "urgent",
            Self::Contact => "contact",
            Self::Common => "common",
        }
    }

    /// Its heading, the beginning of a sentence that its lines complete: which number to call, and whom to
    /// contact.
    pub fn heading(self, number: EmergencyNumber, who: Text) -> Text {
        let heading = Text::key(format!("level-{}", self.name()));
        match self {
            Self::Emergency => heading.with("number", number.text()),
            Self::Contact => heading.with("who", who),
            Self::Urgent | Self::Common => heading,
        }
    }
}

/// Something that the skin or the body may show.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Its name, a promise to everything outside (`redness`, `lip_swelling`).
    pub id: Arc<str>,
    /// The level that it stands for where it is only named.
    pub lead: Level,
    /// Part of a check-in.
    #[serde(default)]
    pub check_in: bool,
    /// What it is called.
    pub names: Vec<Arc<str>>,
    /// Words that name it unless they describe a thing or an activity.
    #[serde(default)]
    pub said: Vec<Arc<str>>,
    /// Words that name it unless they say that one does not know what to do.
    #[serde(default)]
    pub unsure: Vec<Arc<str>>,
    /// Words that name it together.
    #[serde(default)]
    pub pairs: Vec<Pair>,
    /// Names that can be the object of something done to the skin.
    #[serde(default)]
    pub objects: Vec<Arc<str>>,
    /// The lines of its page.
    #[serde(rename = "line")]
    pub lines: Vec<Line>,
}

/// Words that name a sign where one of each stands in a clause: a throat that is tight.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// What it is said of.
    pub of: Vec<Arc<str>>,
    /// What is said.
    pub said: Vec<Arc<str>>,
    /// What is said at the end of a clause: it is something else before another word.
    #[serde(default)]
    pub last: Vec<Arc<str>>,
}

/// One line of a sign's page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its name within the sign.
    pub id: Arc<str>,
    /// Its level.
    pub level: Level,
    /// The recovery days that it is shown on; every day where none is given.
    #[serde(default = "every_day")]
    pub days: DaySet,
    /// Who says so.
    pub basis: Basis,
    /// Further sources, by id.
    #[serde(default)]
    pub sources: Vec<Arc<str>>,
}

fn every_day() -> DaySet {
    DaySet::from_first(0)
}

impl Line {
    /// Whether it is shown on every day.
    pub fn is_for_every_day(&self) -> bool {
        self.days == every_day()
    }
}

/// A line as a day shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineView {
    /// Its name within the sign.
    pub id: Arc<str>,
    /// Its level.
    pub level: Level,
    /// The sentence.
    pub text: Text,
    /// Who says so.
    pub basis: Basis,
}

/// All signs.
#[derive(Debug)]
pub struct Signs {
    /// The signs, in the order of the file.
    pub all: Vec<Sign>,
}

/// Why the signs are refused.
#[derive(Debug, thiserror::Error)]
pub enum SignsError {
    /// Not the form of the file.
    #[error("the signs cannot be read: {0}")]
    Form(#[from] toml::de::Error),
    /// The same sign, or the same line of one, twice.
    #[error("`{0}` stands twice: rename one")]
    Twice(Arc<str>),
    /// No line of the level that the sign stands for.
    #[error("the sign `{0}` has no line of its lead level: add one")]
    NoLead(Arc<str>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sign: Vec<Sign>,
}

impl Signs {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, SignsError> {
        let all = from_toml::<File>(text)?.sign;
        for (number, sign) in all.iter().enumerate() {
            if all[..number].iter().any(|other| other.id == sign.id) {
                return Err(SignsError::Twice(sign.id.clone()));
            }
            for (number, line) in sign.lines.iter().enumerate() {
                if sign.lines[..number].iter().any(|other| other.id == line.id) {
                    return Err(SignsError::Twice(line.id.clone()));
                }
            }
            if !sign.lines.iter().any(|line| line.level == sign.lead) {
                return Err(SignsError::NoLead(sign.id.clone()));
            }
        }
        Ok(Self { all })
    }

    /// The data that comes with the app.
    ///
    /// # Panics
    /// When `assets/signs.toml` is broken, which a test holds against.
    pub fn default_data() -> &'static Self {
        static DATA: OnceLock<Signs> = OnceLock::new();
        DATA.get_or_init(|| Self::parse(SIGNS).expect("the signs are sound"))
    }

    /// The sign with this name.
    pub fn get(&self, id: &str) -> Option<&Sign> {
        self.all.iter().find(|sign| &*sign.id == id)
    }
}

impl Sign {
    /// What it is called on the screen.
    pub fn title(&self) -> Text {
        Text::key(format!("sign-{}", self.id))
    }

    /// The lines that sources give for a recovery day, emergency first. Without a treatment nothing is common.
    pub fn listed_on(&self, day: Option<u32>) -> Vec<LineView> {
        let shows = |line: &&Line| match day {
            Some(day) => line.days.contains(day),
            None => line.level != Level::Common,
        };
        let mut lines: Vec<LineView> = Vec::new();
        for level in Level::ALL {
            let here = self.lines.iter().filter(shows).filter(|line| line.level == level);
            lines.extend(here.map(|line| LineView {
                id: line.id.clone(),
                level,
                text: Text::key(format!("sign-{}.{}", self.id, line.id)),
                basis: line.basis.clone(),
            }));
        }
        lines
    }

    /// The lines of its page on a recovery day: those that are listed, or that it is not usual.
    pub fn lines_on(&self, day: Option<u32>) -> Vec<LineView> {
        let mut lines = self.listed_on(day);
        let is_placed = |line: &LineView| matches!(line.level, Level::Contact | Level::Common);
        if let Some(day) = day.filter(|_| !lines.iter().any(is_placed)) {
            lines.push(LineView {
                id: "not-usual".into(),
                level: Level::Contact,
                text: Text::key("sign-not-usual").with("day", day),
                basis: Basis { kind: BasisKind::Extra, reference: "AG".into() },
            });
        }
        lines
    }
}
