//! What a professional's plan says besides its items: who they are, how to reach them, and in their own words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::text::{Text, Words};

/// What a professional's plan says besides its items. All of it can be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OwnWords {
    /// The name of the clinic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clinic: Option<Words>,
    /// One phone number or several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Words>,
    /// Where messages go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Words>,
    /// The language of these words, as a tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Words>,
    /// The colour of the clinic, as `#2f6f5e`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Words>,
    /// When it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<NaiveDate>,
    /// The sunscreen that they ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sunscreen: Option<Sunscreen>,
    /// How many sessions are planned, and how many days lie between two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Sessions>,
}

/// The sunscreen that a professional asks for: never less than the default plan does.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sunscreen {
    /// The least sun protection factor.
    pub spf: Option<u32>,
    /// It is to be a mineral one.
    pub mineral: bool,
}

/// The sessions that a professional plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// How many.
    pub number: Option<u32>,
    /// How many days lie between two of them.
    pub every_days: Option<u32>,
}

impl Sunscreen {
    /// The least sun protection factor of the article (Do 3): a plan can raise it and never lower it.
    pub const LEAST_SPF: u32 = 30;

    /// The least sun protection factor: never less than the article's.
    pub fn least(&self) -> u32 {
        self.spf.unwrap_or(Self::LEAST_SPF).max(Self::LEAST_SPF)
    }

    /// What the step is called.
    pub fn title(&self) -> Text {
        let key = if self.mineral { "provider-sunscreen-mineral" } else { "provider-sunscreen" };
        Text::key(key).with("spf", self.least())
    }
}

impl OwnWords {
    /// How to reach them, and the sessions, in words.
    pub fn texts(&self) -> Vec<Text> {
        let words = [
            ("plan-clinic", &self.clinic),
            ("plan-phone", &self.phone),
            ("plan-message", &self.message),
        ];
        let words = words.into_iter().filter_map(|(key, words)| {
            Some(Text::key(key).with("words", Text::from(words.as_ref()?)))
        });
        words.chain(self.sessions_text()).collect()
    }

    /// How many sessions are planned and how far apart, in words.
    pub fn sessions_text(&self) -> Option<Text> {
        let sessions = self.sessions?;
        match (sessions.number, sessions.every_days) {
            (Some(number), Some(every)) => {
                Some(Text::key("plan-sessions").with("number", number).with("every", every))
            }
            (Some(number), None) => Some(Text::key("plan-sessions-number").with("number", number)),
            (None, Some(every)) => Some(Text::key("plan-sessions-every").with("every", every)),
            (None, None) => None,
        }
    }
}
