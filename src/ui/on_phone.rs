//! The window on a phone: rounds when something changes or the app comes to the front, and what the
//! phone itself has to be asked.

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use super::state::{Page, Ui};
use crate::app::{App, Moment};
use crate::care::Text;
use crate::health::Fix;
use crate::phone::{Handset, Worker};

/// The phone that the window is on, and who goes through the rounds.
#[derive(Clone, PartialEq)]
pub(super) struct OnPhone {
    handset: Handset,
    worker: Option<Worker>,
}

impl OnPhone {
    pub(super) fn new(handset: Handset) -> Self {
        // Without a thread nothing is handed over; health says so.
        let worker = Worker::start(handset.clone()).ok();
        if let Some(worker) = worker.clone() {
            handset.on_answer(std::sync::Arc::new(move || worker.resume()));
        }
        Self { handset, worker }
    }
}

impl Ui {
    /// The phone; `None` on the desktop.
    pub(super) fn handset(self) -> Option<Handset> {
        self.phone.peek().as_ref().map(|phone| phone.handset.clone())
    }

    /// What went wrong in the last round.
    pub(super) fn trouble(self) -> Option<String> {
        let phone = self.phone.peek();
        match phone.as_ref()?.worker.as_ref() {
            Some(worker) => worker.last().problem,
            None => Some("no thread could be started".to_owned()),
        }
    }

    /// Asks for a round at once: the app was opened, or came to the front.
    pub(super) fn resume(self) {
        if let Some(worker) = self.worker() {
            worker.resume();
        }
    }

    /// Asks for a round soon: something was changed that the reminders follow from.
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

    /// Whether something waits to be taken in.
    pub(super) fn hears_something(self) -> bool {
        let phone = self.phone.peek();
        phone.as_ref().is_some_and(|phone| crate::phone::any_waiting(phone.handset.folder()))
    }

    /// The app is in front again: everything is read anew, and a round is gone through.
    pub(super) fn come_back(mut self) {
        let Some(handset) = self.handset() else { return };
        self.moment.set(Moment::current());
        self.changed();
        self.resume();
        spawn_forever(async move {
            let asked = tokio::task::spawn_blocking(move || {
                handset.came_to_front();
                handset.was_opened_by_one()
            });
            // A notification leads to today, where its steps are.
            if asked.await.unwrap_or(false) && self.app.peek().is_welcomed().unwrap_or(false) {
                self.go(Page::Today);
            }
        });
    }

    /// Hears when the page is shown again, for as long as it is there.
    pub(super) async fn hear_front(self) {
        if self.phone.peek().is_none() {
            return;
        }
        let listen = "document.addEventListener('visibilitychange', () => {
                if (document.visibilityState === 'visible') dioxus.send(true);
            });
            await new Promise(() => {});";
        let mut told = document::eval(listen);
        while told.recv::<bool>().await.is_ok() {
            self.come_back();
        }
    }

    /// Has the phone ask whether notifications may be shown.
    pub(super) fn ask_permission(self) {
        self.fix(Fix::AskPermission);
    }

    /// Does what a client can do about a problem with one tap.
    pub(super) fn fix(self, fix: Fix) {
        let Some(handset) = self.handset() else { return };
        spawn_forever(async move {
            // The phone may take a moment, and may have to answer on the thread that draws.
            let done = tokio::task::spawn_blocking(move || match fix {
                Fix::AskPermission => handset.ask_permission().map(|_| ()),
                Fix::Open(page) => handset.open_settings(page),
            });
            if let Ok(Err(problem)) = done.await {
                let problem = Text::Literal(problem.into());
                self.refuse(&Text::key("phone-failed").with("problem", problem));
            }
            self.changed();
            self.resume();
        });
    }

    /// Whether reminders start with the login; `None` where they need not be started.
    pub(super) fn login_start(self) -> Option<bool> {
        if self.phone.peek().is_some() {
            return None;
        }
        crate::platform::login_start()
    }

    /// Whether the lock screen shows the words of notifications; `None` on the desktop.
    pub(super) fn lock_screen(self) -> Option<bool> {
        self.phone.peek().as_ref()?;
        self.read(|app: &App, _| app.shows_on_lock_screen()).ok()
    }
}
