//! What a plan says of reminders: of its steps, of what is special on a day, and how many may come.

use std::num::NonZeroU32;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::days::DaySet;
use super::part::{ItemId, Slot};
use super::text::Text;
use crate::basis::{Basis, WindowBasis};

/// The slot of the day that a step's reminder is bundled in, and the days it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemindRule {
    pub slot: Slot,
    pub days: DaySet,
    /// Comes first among the lines of its notification.
    #[serde(default)]
    pub first: bool,
    /// Where the phone's settings list it.
    #[serde(default)]
    pub channel: Channel,
}

/// A reminder that is no step's: of what is special on a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Special {
    /// The promised name.
    pub id: ItemId,
    /// What it is about.
    pub kind: ReminderKind,
    /// Who says that it is worth a reminder; without one, whoever the item of the same name comes from.
    pub basis: Option<Basis>,
    /// The recovery days it comes on; none for what follows a hold, an appointment or an outing.
    #[serde(default)]
    pub days: DaySet,
    /// Who gives these days.
    pub days_basis: Option<WindowBasis>,
    /// Of these days, only every Nth, counted from the first.
    pub every: Option<NonZeroU32>,
    /// Of these days, only those on this weekday.
    pub weekday: Option<Weekday>,
    /// The wall time at which it comes.
    pub at: Option<NaiveTime>,
    /// Or the slot that it is bundled in: the first that is on, from this one.
    pub slot: Option<Slot>,
    /// Comes first among the lines of its notification.
    #[serde(default)]
    pub first: bool,
    /// Where the phone's settings list it.
    #[serde(default)]
    pub channel: Channel,
    /// What ends it before its last day.
    #[serde(default)]
    pub until: Vec<Until>,
}

/// What ends a reminder before its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// The follow-up is settled.
    Settled,
    /// It was shown: its other days are for when it could not be.
    Shown,
    /// Reminders end, and the client does not let them go on.
    End,
    /// The client lets reminders go on after their end.
    Extended,
}

/// How many notifications may come a day, from a recovery day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The first recovery day.
    pub from: u32,
    /// The most notifications.
    pub most: usize,
}

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// A slot of the day: its time and switch hold for all that is bundled in it.
    Slot,
    /// A step of the day.
    Step,
    /// The professional's own sheet, once.
    Sheet,
    /// Booking or keeping the follow-up.
    #[serde(rename = "followup")]
    FollowUp,
    /// A hold that ends.
    Lifting,
    /// Results take their time.
    Patience,
    /// A look at one's own skin.
    CheckIn,
    /// A booked visit is near.
    Appointment,
    /// Sunscreen again, while outside.
    Outdoors,
    /// The reminders end.
    End,
    /// Whatever its words say, on its days.
    Days,
}

impl ReminderKind {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Slot,
        Self::Step,
        Self::Sheet,
        Self::FollowUp,
        Self::Lifting,
        Self::Patience,
        Self::CheckIn,
        Self::Appointment,
        Self::Outdoors,
        Self::End,
        Self::Days,
    ];

    /// Whether its time can be chosen; the others follow what they are about.
    pub fn has_time(self) -> bool {
        !matches!(self, Self::Lifting | Self::Appointment | Self::Outdoors)
    }

    /// The name used in commands and in the store: a promise.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slot => "slot",
            Self::Step => "step",
            Self::Sheet => "sheet",
            Self::FollowUp => "followup",
            Self::Lifting => "lifting",
            Self::Patience => "patience",
            Self::CheckIn => "check_in",
            Self::Appointment => "appointment",
            Self::Outdoors => "outdoors",
            Self::End => "end",
            Self::Days => "days",
        }
    }
}

/// Where the phone's settings list a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Sunscreen comes first in it.
    Sunscreen,
    /// Steps, and what is special on a day.
    #[default]
    Care,
    /// Booked visits.
    Appointments,
}

impl Channel {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Sunscreen, Self::Care, Self::Appointments];

    /// The name in files and settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sunscreen => "sunscreen",
            Self::Care => "care",
            Self::Appointments => "appointments",
        }
    }
}

impl Special {
    /// Whether a recovery day and its date are among its days.
    pub fn comes_on(&self, day: u32, date: NaiveDate) -> bool {
        let is_in_step = self.every.is_none_or(|every| {
            self.days
                .first()
                .is_some_and(|first| (day - first.min(day)).is_multiple_of(every.get()))
        });
        self.days.contains(day)
            && is_in_step
            && self.weekday.is_none_or(|weekday| weekday == date.weekday())
    }

    /// Whether something ends it.
    pub fn ends_by(&self, until: Until) -> bool {
        self.until.contains(&until)
    }

    /// What is wrong with it, given those before it and whether an item has its name.
    pub(super) fn fault(&self, earlier: &[Self], has_item: bool) -> Option<&'static str> {
        let has_time = self.at.is_some() || self.slot.is_some();
        let has_both = self.at.is_some() && self.slot.is_some();
        if matches!(self.kind, ReminderKind::Slot | ReminderKind::Step) {
            Some("a slot or a step has no row of its own: give it another kind")
        } else if earlier.iter().any(|other| other.id == self.id) {
            Some("another one has the same name: rename one")
        } else if self.kind != ReminderKind::Days
            && earlier.iter().any(|other| other.kind == self.kind)
        {
            Some("another one has the same kind: give it the kind `days`")
        } else if self.days.is_empty() != self.days_basis.is_none() {
            Some("`days` and `days_basis` go together: say who gives the days")
        } else if has_time != self.kind.has_time() || has_both {
            Some("give it one of `at` and `slot`, or none if it follows something")
        } else if self.ends_by(Until::Shown) && self.days.last().is_none() {
            Some("it is tried until it is shown: say until which day")
        } else if self.basis.is_none() && !has_item && !self.days.is_empty() {
            Some("no item has its name: give it a basis")
        } else {
            None
        }
    }

    /// When it comes, in words; `None` for what follows a hold, an appointment or an outing.
    pub fn when(&self) -> Option<Text> {
        self.days_basis?;
        let Some(first) = self.days.first().map(i64::from) else {
            return Some(Text::key("when-never"));
        };
        let last = self.days.last().map(i64::from);
        let text = if self.kind == ReminderKind::End {
            // Its other days are for when the first one was missed.
            Text::key("when-after").with("day", (first - 1).max(0))
        } else if self.ends_by(Until::Shown) {
            let key = if first == 0 { "when-once-first" } else { "when-once" };
            Text::key(key).with("day", first)
        } else if let Some(weekday) = self.weekday {
            let weekday = format!("weekdays.d{}", weekday.number_from_monday());
            let weekday = Text::key(weekday);
            match last {
                Some(last) => Text::key("when-weekday").with("last", last),
                None => Text::key("when-weekday-open"),
            }
            .with("weekday", weekday)
            .with("first", first)
        } else if let Some(every) = self.every {
            Text::key("when-every").with("first", first).with("every", every.get())
        } else {
            Text::key("when-days").with("days", self.days.clone())
        };
        if self.ends_by(Until::Settled) {
            return Some(Text::key("when-until-settled").with("when", text));
        }
        Some(text)
    }
}
