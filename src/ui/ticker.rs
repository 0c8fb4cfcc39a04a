//! Watches for changes outside the window. A thread checks each second and reports what changed; the
//! thread that draws only waits for the reports.

use std::thread;
use std::time::{Duration, SystemTime};

use dioxus::prelude::*;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::clock::Source;
use super::places::Places;
use super::state::Ui;
use crate::app::{Footprint, Topics};
use crate::care::Zone;
use crate::phone::{any_waiting, fronts};
use crate::platform;

/// How often it checks.
const EVERY: Duration = Duration::from_secs(1);

/// The result of a check.
#[derive(Debug, Clone, PartialEq)]
struct Outside {
    minute: i64,
    zone: Zone,
    /// When the zone data was changed.
    zones: Option<SystemTime>,
    store: Footprint,
    /// Whether the store was the same a second ago: a write is visible before its commit.
    still: bool,
    /// Whether a phone has action files to ingest.
    waits: bool,
    /// How often the app has come to the front.
    fronts: u64,
    /// When another program asked for the window.
    called: Option<SystemTime>,
    /// Whether nothing shows reminders on the desktop; checked once a minute.
    alone: bool,
}

impl Outside {
    fn look(places: &Places, source: Source, before: Option<&Self>) -> Self {
        let now = (source.0)();
        let minute = now.now.timestamp().div_euclid(60);
        let store = places.store();
        let waits = places.phone().is_some_and(any_waiting);
        let alone = match before {
            Some(before) if before.minute == minute => before.alone,
            _ => places.phone().is_none() && !platform::reminders_run(),
        };
        #[cfg(feature = "desktop")]
        let called = platform::window_called();
        #[cfg(not(feature = "desktop"))]
        let called = None;
        Self {
            minute,
            zone: now.zone,
            zones: platform::zones_changed(),
            still: before.is_none_or(|before| before.store == store),
            store,
            waits,
            fronts: fronts(),
            called,
            alone,
        }
    }
}

/// Runs until the receiver is dropped.
fn look_around(places: Places, source: Source, first: Outside) -> UnboundedReceiver<Outside> {
    let (tell, told) = unbounded_channel();
    let look = move || {
        let mut before = first;
        while !tell.is_closed() {
            thread::sleep(EVERY);
            let now = Outside::look(&places, source, Some(&before));
            if now != before && tell.send(now.clone()).is_err() {
                return;
            }
            before = now;
        }
    };
    // Without a thread the window only shows its own changes.
    drop(thread::Builder::new().name("ticker".to_owned()).spawn(look));
    told
}

impl Ui {
    /// Redraws what the minute, the zone or another program changed.
    pub(super) async fn keep_current(self) {
        let (places, source) = (self.places.peek().clone(), self.clock.source());
        let mut before = Outside::look(&places, source, None);
        let mut version = self.app.peek().data_version().ok();
        let mut told = look_around(places, source, before.clone());
        let mut copied = None;
        if self.handset().is_some() {
            // No agent made the copy of what was entered last, before the app was closed.
            self.keep_copy();
        }
        while let Some(now) = told.recv().await {
            self.follow_time(&before, &now);
            #[cfg(feature = "desktop")]
            if now.called != before.called {
                let window = dioxus_desktop::window();
                window.set_minimized(false);
                window.set_focus();
                match platform::window_link() {
                    Some(link) => self.look_at(link.into_bytes()),
                    None => self.follow_opened(),
                }
            }
            if now.fronts != before.fronts {
                self.come_back();
            }
            // Once for each change: what could not be ingested is retried at the end of the minute.
            if now.waits && !before.waits {
                self.resume();
            }
            if !self.app.peek().is_in_place() {
                self.leave_sample();
                version = None;
            }
            let latest = self.app.peek().data_version().ok();
            if latest != version {
                version = latest;
                self.changed(Topics::ALL);
            }
            // Once for each change and each day, when nobody is writing.
            let state = Some((now.store.clone(), self.clock.now().today()));
            if now.still && state != copied {
                copied = state;
                self.keep_copy();
            }
            before = now;
        }
    }

    /// A new minute, or another zone.
    fn follow_time(mut self, before: &Outside, now: &Outside) {
        let is_elsewhere = now.zone != before.zone;
        if now.minute == before.minute && !is_elsewhere && now.zones == before.zones {
            return;
        }
        let now_at = self.clock.now().now;
        if (is_elsewhere || now.zones != before.zones)
            && self.app.peek().lags_behind_zones(now_at).unwrap_or(false)
        {
            // Best effort: the agent or the next start retries.
            let _ = self.app.write().follow_zones(now_at);
            self.changed(Topics::ALL);
        }
        self.clock.follow();
        if self.phone.peek().is_some() {
            // The zone may have changed, and failures are retried.
            if is_elsewhere || before.waits || self.trouble().is_some() {
                self.resume();
            }
        } else if now.alone {
            // Restarts an agent that was killed.
            self.start_reminders();
        }
    }
}
