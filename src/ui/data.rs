//! What screens read. A query is a memo: it runs again when a topic it depends on changes, or the part of
//! the time it uses; its users are drawn again when its result differs.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use dioxus::prelude::*;

use super::clock::Clock;
use super::state::Ui;
use crate::app::{App, AppError, Moment, Topics};
use crate::care::{Text, Zone};

/// A reactive query result.
pub(super) type Read<T> = Memo<Result<T, Met>>;

/// Why a read failed.
#[derive(Debug, Clone, thiserror::Error)]
#[error(transparent)]
pub(super) struct Met(pub(super) Arc<AppError>);

impl PartialEq for Met {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Ui {
    /// Reads for the component or memo that runs now: see [`use_query`].
    pub(super) fn read<T>(
        self,
        reads: impl FnOnce(&App, Clock) -> Result<T, AppError>,
    ) -> Result<T, Met> {
        let app = self.app.read();
        let (read, topics) = app.track(|app| reads(app, self.clock));
        match read {
            Ok(read) => {
                self.revisions.subscribe(topics);
                Ok(read)
            }
            Err(error) => {
                // Any later change may make it work again.
                self.revisions.subscribe(Topics::ALL);
                self.clock.moment();
                app.note_damage(&error);
                Err(Met(Arc::new(error)))
            }
        }
    }

    /// Changes whenever anything shown may have changed.
    pub(super) fn revision(self) -> (u64, i64) {
        (self.revisions.sum(), self.clock.minute())
    }

    /// The moment, for components that are drawn each minute.
    pub(super) fn moment(self) -> Moment {
        self.clock.moment()
    }

    /// The moment for texts: the caller is drawn again with another day or zone.
    pub(super) fn day(self) -> Moment {
        self.clock.day()
    }

    /// The local date: the caller is drawn again when it changes.
    pub(super) fn today(self) -> NaiveDate {
        self.clock.today()
    }

    /// The wall time of an instant in the client's zone.
    pub(super) fn wall(self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.clock.zone()).naive_local()
    }

    /// The wall time in the zone where it was entered, in words; `None` where the clocks show the same here.
    pub(super) fn there(self, at: DateTime<Utc>, zone: Zone) -> Option<String> {
        let there = at.with_timezone(&zone).naive_local();
        let text = Text::key("time-there").with("at", there);
        let text = text.with("zone", Text::Literal(zone.place(at).into()));
        (there != self.wall(at)).then(|| self.show(&text))
    }

    /// The same as a time of the day, in words.
    pub(super) fn clock(self, at: DateTime<Utc>) -> String {
        self.texts().clock(self.wall(at).time())
    }
}

/// A query.
pub(super) fn use_query<T: PartialEq + 'static>(
    reads: impl Fn(&App, Clock) -> Result<T, AppError> + 'static,
) -> Read<T> {
    let ui = Ui::here();
    use_memo(move || ui.read(&reads))
}

/// A query whose arguments may change.
pub(super) fn use_query_of<K: PartialEq + Clone + 'static, T: PartialEq + 'static>(
    what: &K,
    reads: impl Fn(&App, Clock, &K) -> Result<T, AppError> + 'static,
) -> Read<T> {
    let ui = Ui::here();
    use_memo(use_reactive((what,), move |(what,)| ui.read(|app, now| reads(app, now, &what))))
}

/// A part of a result: its users are drawn again only when that part changes.
pub(super) fn use_part<T: 'static + PartialEq, P: PartialEq + Clone + 'static>(
    of: Read<T>,
    part: impl Fn(&T) -> P + 'static,
) -> Result<P, Met> {
    let part = use_memo(move || match &*of.read() {
        Ok(read) => Ok(part(read)),
        Err(met) => Err(met.clone()),
    });
    part()
}
