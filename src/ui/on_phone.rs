//! The window on a phone: rounds when something changes or the app comes to the front, and requests to
//! the phone itself.

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use super::script;
use super::state::{Page, Ui};
use crate::app::Topics;
use crate::care::Locale;
use crate::health::Fix;
use crate::phone::{Handset, Worker};

impl Ui {
    /// The phone; `None` on the desktop.
    pub(super) fn handset(self) -> Option<Handset> {
        self.phone.peek().as_ref().map(|phone| phone.handset.clone())
    }

    /// The error of the last round.
    pub(super) fn trouble(self) -> Option<String> {
        let phone = self.phone.peek();
        match phone.as_ref()?.worker.as_ref() {
            Some(worker) => worker.last().problem,
            None => Some("no thread could be started".to_owned()),
        }
    }

    /// Requests a round at once: the app was opened, or came to the front.
    pub(super) fn resume(self) {
        if let Some(worker) = self.worker() {
            worker.resume();
        }
    }

    /// Requests a round soon: something changed that affects reminders.
    pub(super) fn hand_over(self) {
        if let Some(worker) = self.worker() {
            worker.changed();
        }
    }

    fn worker(self) -> Option<Worker> {
        if *self.sample.peek() {
            return None;
        }
        self.phone.peek().as_ref()?.worker.clone()
    }

    /// The app is in front again: everything is read again, and a round runs.
    pub(super) fn come_back(self) {
        let Some(handset) = self.handset() else { return };
        self.clock.follow();
        self.changed(Topics::ALL);
        self.resume();
        spawn_forever(async move {
            let now = self.clock.now().now;
            let asked = tokio::task::spawn_blocking(move || {
                handset.forget_shared(now);
                (handset.came_to_front(), handset.was_opened_by_one(), handset.link())
            });
            let (locale, was_opened_by_one, link) = asked.await.unwrap_or_default();
            if let Some(locale) = locale {
                self.follow_system(locale);
            }
            // A notification leads to Today, where its steps are, or to the check-in that it asks for.
            if was_opened_by_one && self.app.peek().is_welcomed().unwrap_or(false) {
                let now = self.clock.now();
                let asks = self.app.peek().last_asks_for_check_in(now).unwrap_or(false);
                self.go(Page::Today);
                if asks {
                    self.go(Page::CheckIn(now.today()));
                }
            }
            if let Some(link) = link {
                self.look_at(link.into_bytes());
            }
        });
    }

    /// Writes so from now on where nothing was chosen.
    fn follow_system(mut self, locale: Locale) {
        if *self.system.peek() != locale {
            self.system.set(locale);
        }
    }

    /// Listens for the page becoming visible again, for as long as it exists.
    pub(super) async fn listen_for_front(self) {
        if self.phone.peek().is_none() {
            return;
        }
        let mut told = script::listen_for_front();
        while told.recv::<bool>().await.is_ok() {
            self.come_back();
        }
    }

    /// Asks the phone to request permission for notifications.
    pub(super) fn ask_permission(self) {
        self.fix(Fix::AskPermission);
    }

    /// Runs the one-tap remedy for a problem.
    pub(super) fn fix(self, fix: Fix) {
        let Some(handset) = self.handset() else { return };
        spawn_forever(async move {
            // The phone may take a moment, and may have to answer on the thread that draws.
            let done = tokio::task::spawn_blocking(move || match fix {
                Fix::AskPermission => handset.ask_permission().map(|_| ()),
                Fix::Open(page) => handset.open_settings(page),
            });
            if let Ok(Err(problem)) = done.await {
                self.refuse_of_phone(problem);
            }
            self.changed(Topics::ALL);
            self.resume();
        });
    }

    /// Whether reminders start with the login; `None` where that is not needed.
    pub(super) fn login_start(self) -> Option<bool> {
        if self.phone.peek().is_some() {
            return None;
        }
        crate::platform::login_start()
    }

    /// Whether the lock screen shows the words of notifications; `None` on the desktop.
    pub(super) fn lock_screen(self) -> Option<bool> {
        self.phone.peek().as_ref()?;
        self.read(|app, _| app.shows_on_lock_screen()).ok()
    }
}
