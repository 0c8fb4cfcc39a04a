//! One event of the file.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::lines::Lines;
use super::zones::{begins, instant, length};
use crate::app::WrittenEvent;
use crate::care::Zone;

/// An event of the calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What it is, whatever it says.
    pub name: String,
    pub at: DateTime<Utc>,
    /// Where its wall time is one.
    pub zone: Zone,
    pub title: String,
    /// Empty where the title says all.
    pub details: String,
    /// Whether the client is elsewhere then, as at an appointment.
    pub is_visit: bool,
    /// When its alarms come.
    pub alarms: Vec<DateTime<Utc>>,
}

impl Event {
    /// Everything that it says, to be compared with what it said before.
    pub(super) fn words(&self) -> String {
        let mut lines = Lines::default();
        self.say(&mut lines);
        lines.into_text()
    }

    /// The event, under its name and number.
    pub(super) fn write(&self, mark: &str, written: &WrittenEvent, lines: &mut Lines) {
        lines.part("VEVENT", |lines| {
            head(mark, written, lines);
            self.say(lines);
        });
    }

    fn say(&self, lines: &mut Lines) {
        begins(self.zone, self.at, lines);
        if self.is_visit {
            // Nobody said how long it is: an hour is kept free, as calendars do by themselves.
            lines.put("DURATION", "PT1H");
        }
        lines.words("SUMMARY", &self.title);
        if !self.details.is_empty() {
            lines.words("DESCRIPTION", &self.details);
        }
        // Others who see the calendar see that there is something, not what.
        lines.put("CLASS", "PRIVATE");
        lines.put("TRANSP", if self.is_visit { "OPAQUE" } else { "TRANSPARENT" });
        lines.put("STATUS", "CONFIRMED");
        // Alarms last: some calendars take what follows one for the alarm's own.
        for at in &self.alarms {
            self.alarm(*at, lines);
        }
    }

    fn alarm(&self, at: DateTime<Utc>, lines: &mut Lines) {
        lines.part("VALARM", |lines| {
            lines.put("ACTION", "DISPLAY");
            lines.put("TRIGGER", &length(at - self.at));
            lines.words("DESCRIPTION", &self.title);
        });
    }
}

/// An event that does not come any more.
pub(super) fn write_gone(mark: &str, gone: &WrittenEvent, title: &str, lines: &mut Lines) {
    lines.part("VEVENT", |lines| {
        head(mark, gone, lines);
        lines.put("DTSTART", &instant(gone.begins_at));
        lines.words("SUMMARY", title);
        lines.put("CLASS", "PRIVATE");
        lines.put("TRANSP", "TRANSPARENT");
        lines.put("STATUS", "CANCELLED");
    });
}

fn head(mark: &str, written: &WrittenEvent, lines: &mut Lines) {
    lines.put("UID", &uid(mark, &written.name));
    lines.put("DTSTAMP", &instant(written.changed_at));
    lines.put("SEQUENCE", &written.sequence.to_string());
}

/// The name by which calendars know an event: nobody else's, and always the same.
fn uid(mark: &str, name: &str) -> String {
    let hash = Sha256::digest(format!("{mark}\n{name}").as_bytes());
    let bytes = std::array::from_fn(|at| hash[at]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}
