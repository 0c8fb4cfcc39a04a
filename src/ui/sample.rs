//! The sample recovery: looked at in place of the client's own, and left again.

use dioxus::prelude::*;

use super::start::Start;
use super::state::Ui;
use crate::app::{App, Topics};

impl Ui {
    /// Whether this is the sample recovery.
    pub(super) fn is_sample(self) -> bool {
        *self.sample.read()
    }

    /// Switches to the sample recovery, separate from the real data.
    pub(super) fn enter_sample(mut self) {
        if let Ok(sample) = App::sample(self.clock.now()) {
            self.adding.stop();
            self.places.peek().show(None);
            self.app.set(sample);
            self.sample.set(true);
            self.dismiss_snack();
            self.changed(Topics::ALL);
            self.begin();
        }
    }

    /// Returns to the real data.
    pub(super) fn leave_sample(mut self) {
        let real = Start::real();
        match real.open() {
            Ok((app, aside)) => {
                self.adding.stop();
                self.places.peek().show(app.folder());
                self.app.set(app);
                self.dismiss_snack();
                self.aside.set(aside);
                self.sample.set(false);
                self.changed(Topics::ALL);
                self.begin();
                self.start_reminders();
            }
            Err(error) => {
                let moment = self.clock.peek();
                self.announce(self.texts().show(&error.text(), moment), None);
            }
        }
    }
}
