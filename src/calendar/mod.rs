//! The calendar file: what is to come, for a calendar of the client's own.
//!
//! A calendar knows an event by its name and takes the newest of two: the name of an event stays the same when
//! its time or its words change, and its number grows only when what it says changes.

mod event;
mod lines;
mod save;
mod zones;

pub use event::Event;
pub use lines::cleaned;
pub use save::save;

use chrono::{DateTime, Utc};

use crate::app::{App, AppError, Coming};
use crate::care::{Locale, Moment, Zone};
use crate::notify::Notice;
use crate::texts::Texts;
use lines::Lines;
use zones::Zones;

/// Who wrote the file; the first lines of each one.
const HEAD: [(&str, &str); 3] =
    [("VERSION", "2.0"), ("PRODID", "-//Afterglow//Calendar//EN"), ("CALSCALE", "GREGORIAN")];

/// What a calendar file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// All of it.
    pub text: String,
    /// How many reminders are in it.
    pub reminders: usize,
    /// How many appointments are in it.
    pub appointments: usize,
    /// How many events of an earlier file it takes back.
    pub gone: usize,
    /// When the last event begins.
    pub until: Option<DateTime<Utc>>,
    /// What its entries say.
    pub says: Says,
}

/// What the entries of a calendar file say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Says {
    /// What a reminder is about, as notifications do.
    pub what: bool,
    /// The notes of appointments as well, as the client wrote them.
    pub notes: bool,
}

/// The events of what is to come, in the client's words; without them where notifications have none either.
pub fn events(coming: &Coming, says: Says, texts: &Texts, moment: Moment) -> Vec<Event> {
    let reminders = coming.reminders.iter().map(|one| {
        let then = Moment { now: one.at, ..moment };
        let notice = Notice::of(&one.lines, &one.bundle, texts, then);
        let (title, details) = if says.what {
            (notice.title, notice.body)
        } else {
            (texts.say("calendar-hidden-title"), String::new())
        };
        Event {
            name: one.name.clone(),
            at: one.at,
            zone: moment.zone,
            title,
            details,
            is_visit: false,
            alarms: vec![one.at],
        }
    });
    let visits = coming.appointments.iter().map(|one| {
        let appointment = &one.appointment;
        let title = if says.what { "calendar-appointment" } else { "calendar-hidden-title" };
        let details =
            if says.what && says.notes { appointment.note.clone() } else { String::new() };
        Event {
            name: one.name.clone(),
            at: appointment.at,
            title: texts.say(title),
            details,
            // What was given with an offset is an instant.
            zone: if appointment.by_wall { appointment.zone } else { Zone::UTC },
            is_visit: true,
            alarms: one.alarms.iter().copied().filter(|at| *at < appointment.at).collect(),
        }
    });
    let mut events: Vec<Event> = reminders.chain(visits).collect();
    events.sort_by(|a, b| (a.at, &a.name).cmp(&(b.at, &b.name)));
    events
}

/// Writes what is to come, and keeps what was written: the next file tells what changed since. `notes` puts the
/// notes of appointments in; `system` is how things are written where the client chose nothing.
pub fn make(
    app: &mut App,
    notes: bool,
    system: Locale,
    moment: Moment,
) -> Result<CalendarFile, AppError> {
    // The same words whoever asks for the file.
    let texts = Texts::plain(app.locale(system)?);
    let says = Says { what: app.shows_on_lock_screen()?, notes };
    let coming = app.coming(moment)?;
    let events = events(&coming, says, texts, moment);
    let said: Vec<_> =
        events.iter().map(|event| (event.name.clone(), event.words(), event.at)).collect();
    let (written, gone) = app.note_calendar(&said, moment.now)?;
    if events.is_empty() && gone.is_empty() {
        return Err(AppError::NothingToCome);
    }
    let mark = app.calendar_mark()?;
    let mut zones = Zones::default();
    let mut parts = Lines::default();
    for (event, written) in events.iter().zip(&written) {
        zones.need(event.zone, event.at);
        event.write(&mark, written, &mut parts);
    }
    let hidden = texts.say("calendar-hidden-title");
    for gone in &gone {
        event::write_gone(&mark, gone, &hidden, &mut parts);
    }
    let mut lines = Lines::default();
    lines.part("VCALENDAR", |lines| {
        for (name, value) in HEAD {
            lines.put(name, value);
        }
        zones.write(lines);
        lines.append(&parts);
    });
    Ok(CalendarFile {
        text: lines.into_text(),
        reminders: coming.reminders.len(),
        appointments: coming.appointments.len(),
        gone: gone.len(),
        until: events.last().map(|event| event.at),
        says,
    })
}
