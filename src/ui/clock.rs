//! The time and the place that the screens go by.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::app::Moment;
use crate::care::Zone;

/// The clock: the system's, or a test's.
#[derive(Clone, Copy)]
pub(super) struct Source(pub(super) fn() -> Moment);

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// Time and place; callers subscribe only to the part they ask for.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Clock {
    source: Source,
    latest: Signal<Moment>,
    minute: Memo<i64>,
    zone: Memo<Zone>,
    today: Memo<NaiveDate>,
}

impl Clock {
    pub(super) fn by(source: Source) -> Self {
        let latest = Signal::new((source.0)());
        Self {
            source,
            latest,
            minute: Memo::new(move || latest.read().now.timestamp().div_euclid(60)),
            zone: Memo::new(move || latest.read().zone),
            today: Memo::new(move || latest.read().today()),
        }
    }

    /// The clock, for other threads.
    pub(super) fn source(self) -> Source {
        self.source
    }

    /// The current moment, without a subscription.
    pub(super) fn now(self) -> Moment {
        (self.source.0)()
    }

    /// Sets a later time, or another place.
    pub(super) fn follow(mut self) {
        self.latest.set(self.now());
    }

    /// The moment, subscribed to each minute. The last action is never after it.
    pub(super) fn moment(self) -> Moment {
        self.minute.read();
        self.zone.read();
        *self.latest.peek()
    }

    /// The minute, in minutes since 1970 (UTC), subscribed to.
    pub(super) fn minute(self) -> i64 {
        *self.minute.read()
    }

    /// The moment, subscribed to each day: for texts with dates.
    pub(super) fn day(self) -> Moment {
        self.today.read();
        self.zone.read();
        *self.latest.peek()
    }

    /// The client's zone.
    pub(super) fn zone(self) -> Zone {
        *self.zone.read()
    }

    /// The local date.
    pub(super) fn today(self) -> NaiveDate {
        *self.today.read()
    }

    /// The moment, without a subscription.
    pub(super) fn peek(self) -> Moment {
        *self.latest.peek()
    }
}
