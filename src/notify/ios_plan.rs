//! What iOS is asked to show, from the same schedule as Android's file. Pure: it reads no clock.
//!
//! iOS keeps 64 requests of an app and drops the others without a word, so it is handed the soonest
//! sixty, and one that asks to open the app when the sixty-first would be due.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::Reply;
use super::events::{Event, What};
use super::schedule::{Entry, LockScreen, Policy, Schedule};
use crate::care::{Zone, civil};

/// How many requests are submitted at most, besides the one that asks to open the app.
pub const MOST: usize = 60;
/// The name of the request that asks to open the app.
pub const OPEN_THE_APP: &str = "open-the-app";
/// What is due already comes this much later: iOS never shows what lies in the past.
const SOON: TimeDelta = TimeDelta::seconds(2);

/// When a request is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger {
    /// At this wall time, wherever the phone is.
    Wall(NaiveDateTime),
    /// At this instant.
    Instant(DateTime<Utc>),
}

/// A calendar's fields for a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Components {
    /// Year, month, day, hour, minute, second.
    pub fields: [isize; 6],
    /// Whether they are meant in UTC; else they float with the phone's zone.
    pub is_utc: bool,
}

impl Trigger {
    /// The calendar's fields.
    pub fn components(self) -> Components {
        use chrono::{Datelike, Timelike};

        let (at, is_utc) = match self {
            Self::Wall(local) => (local, false),
            Self::Instant(at) => (at.naive_utc(), true),
        };
        let small = |field: u32| isize::try_from(field).unwrap_or_default();
        let year = isize::try_from(at.year()).unwrap_or_default();
        let date = [year, small(at.month()), small(at.day())];
        let time = [small(at.hour()), small(at.minute()), small(at.second())];
        let [year, month, day] = date;
        let [hour, minute, second] = time;
        Components { fields: [year, month, day, hour, minute, second], is_utc }
    }
}

/// A notification that iOS is asked to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its name: the same one takes the place of the one that waits.
    pub id: String,
    /// When.
    pub trigger: Trigger,
    /// The first line.
    pub title: String,
    /// The lines below.
    pub body: String,
    /// The buttons, by the name of their category.
    pub category: String,
    /// What it is stacked with.
    pub thread: String,
    /// Asked for to the minute, or bound to an instant: it may break through a focus, if the client
    /// lets it.
    pub presses: bool,
}

/// The buttons that go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    pub id: String,
    /// The buttons, each with its words.
    pub actions: Vec<(Reply, String)>,
}

/// What iOS is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refill {
    /// The requests to add; each takes the place of the one of its name.
    pub add: Vec<Request>,
    /// The names of those that wait and are no longer wanted.
    pub remove: Vec<String>,
}

/// The words of the request that asks to open the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenTheApp {
    /// The first line.
    pub title: String,
    /// The line below.
    pub body: String,
}

/// What iOS is to be asked for, given the names of what waits already.
pub fn refill(
    schedule: &Schedule,
    words: &OpenTheApp,
    now: DateTime<Utc>,
    zone: Zone,
    pending: &[String],
) -> Refill {
    let mut coming = coming(schedule, now, zone);
    let more = (coming.len() > MOST).then(|| coming[MOST].1);
    coming.truncate(MOST);
    let mut add: Vec<Request> =
        coming.into_iter().map(|(entry, at)| request(schedule, entry, at, zone)).collect();
    add.extend(more.map(|at| Request {
        id: OPEN_THE_APP.to_owned(),
        trigger: Trigger::Instant(at),
        title: words.title.clone(),
        body: words.body.clone(),
        category: String::new(),
        thread: OPEN_THE_APP.to_owned(),
        presses: false,
    }));
    let wanted = |name: &&String| add.iter().any(|request| request.id == **name);
    let remove = pending.iter().filter(|name| !wanted(name)).cloned().collect();
    Refill { add, remove }
}

/// The buttons that the requests of a schedule have.
pub fn categories(schedule: &Schedule) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    for entry in &schedule.occurrences {
        let id = category(&entry.actions);
        if categories.iter().all(|known| known.id != id) {
            categories.push(Category { id, actions: entry.actions.clone() });
        }
    }
    categories
}

/// What was shown by now of what iOS was handed with a schedule: it shows by itself and tells nobody.
pub fn came(schedule: &Schedule, allowed: bool, now: DateTime<Utc>, zone: Zone) -> Vec<Event> {
    let handed = coming(schedule, schedule.written_at, zone);
    let handed = handed.into_iter().take(MOST).filter(|(_, at)| *at <= now);
    let what = if allowed { What::Shown } else { What::NotShown };
    handed.map(|(entry, at)| Event::new(&entry.id, &entry.bundle, what, at)).collect()
}

/// The entries that are still to be shown, each with when, in that order.
fn coming(schedule: &Schedule, now: DateTime<Utc>, zone: Zone) -> Vec<(&Entry, DateTime<Utc>)> {
    let entries = schedule.occurrences.iter();
    let mut coming: Vec<_> =
        entries.filter_map(|entry| Some((entry, shown_at(schedule, entry, now, zone)?))).collect();
    coming.sort_by_key(|(_, at)| *at);
    coming
}

/// When an entry is shown: at its time, or soon if that is over; after the quiet hours unless it was
/// asked for. `None` when that is too late.
fn shown_at(
    schedule: &Schedule,
    entry: &Entry,
    now: DateTime<Utc>,
    zone: Zone,
) -> Option<DateTime<Utc>> {
    let (at, stale) = match entry.policy {
        Policy::Instant => (entry.at, entry.stale_at),
        Policy::Wall => {
            (civil::resolve(entry.local, zone), civil::resolve(entry.stale_local, zone))
        }
    };
    let mut at = if at <= now { now + SOON } else { at };
    let local = at.with_timezone(&zone).naive_local();
    let quiet = schedule.quiet.filter(|quiet| !entry.asked && quiet.contains(local.time()));
    if let Some(quiet) = quiet {
        at = civil::resolve(quiet.end_after(local)?, zone);
    }
    (at < stale).then_some(at)
}

fn request(schedule: &Schedule, entry: &Entry, at: DateTime<Utc>, zone: Zone) -> Request {
    let local = at.with_timezone(&zone).naive_local();
    // What comes later than planned is bound to when it comes.
    let is_wall = entry.policy == Policy::Wall && local == entry.local;
    let hidden = schedule.lock_screen == LockScreen::Hide;
    let (title, body) = if hidden {
        // iOS hides nothing on the lock screen alone.
        (schedule.hidden_title.clone(), String::new())
    } else {
        (entry.title.clone(), entry.body.clone())
    };
    Request {
        id: entry.id.clone(),
        trigger: if is_wall { Trigger::Wall(local) } else { Trigger::Instant(at) },
        title,
        body,
        category: category(&entry.actions),
        thread: entry.channel.name().to_owned(),
        presses: entry.asked || entry.policy == Policy::Instant,
    }
}

/// The name of the category with these buttons.
fn category(actions: &[(Reply, String)]) -> String {
    let names: Vec<_> = actions.iter().map(|(reply, _)| reply.name()).collect();
    if names.is_empty() { "plain".to_owned() } else { names.join("-") }
}
