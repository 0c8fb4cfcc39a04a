//! What the window asks of the device: to reach somebody, to copy, to delete everything.

use std::path::{Path, PathBuf};

use dioxus::prelude::*;
use dioxus_desktop::DesktopContext;

use super::components::{Problem, Title};
use super::state::Ui;
use crate::app::{App, AppError, ReportChoice, Switch, Topics, unwritable, wipe};
use crate::calendar::{make, save};
use crate::care::Text;
use crate::report;

/// The name of the calendar file.
const CALENDAR: &str = "afterglow.ics";

impl Ui {
    /// Asks the system to call a number or to open a message, such as `tel:+442079460018`; shows the number or
    /// the address if it cannot.
    pub(super) fn reach(self, uri: &str, shown: &str) {
        if let Err(problem) = crate::platform::reach(uri) {
            let literal = |words: String| Text::Literal(words.into());
            let key = if uri.starts_with("tel:") { "call-failed" } else { "message-failed" };
            let text = Text::key(key).with("number", literal(shown.to_owned()));
            self.refuse(&text.with("problem", literal(problem.to_string())));
        }
    }

    /// Copies an address.
    pub(super) fn copy(self, address: &str) {
        let literal = |words: String| Text::Literal(words.into());
        match crate::platform::copy_text(address) {
            Ok(()) => {
                let said = Text::key("said-copied").with("address", literal(address.to_owned()));
                self.announce(self.texts().show(&said, self.clock.peek()), None);
            }
            Err(problem) => {
                let text = Text::key("copy-failed").with("address", literal(address.to_owned()));
                self.refuse(&text.with("problem", literal(problem.to_string())));
            }
        }
    }

    /// Saves the calendar file among what the client downloads, and says where; on a phone it is shared.
    pub(super) fn save_calendar(mut self) {
        // What is kept nowhere is nobody's.
        if self.app.peek().folder().is_none() {
            return self.refuse(&AppError::SampleCalendar.text());
        }
        let Some(path) = self.target(CALENDAR, "calendar-no-folder") else { return };
        let (moment, system) = (self.clock.now(), self.system());
        let notes = self.app.peek().is_on(Switch::CalendarNotes).unwrap_or(false);
        let made = make(&mut self.app.write(), notes, system, moment);
        let saved = made.and_then(|file| save(&path, &file.text));
        self.tell_saved(&path, "said-calendar", saved.map(|()| None));
    }

    /// Saves the report among what the client downloads, and says where; on a phone it is shared.
    pub(super) fn save_report(self, choice: &ReportChoice) {
        let (moment, system) = (self.clock.now(), self.system());
        let made = self.app.peek().report(choice, moment);
        let made = match made {
            Ok(made) => made,
            Err(error) => {
                self.app.peek().note_damage(&error);
                return self.refuse(&error.text());
            }
        };
        let Some(path) = self.target(&report::file_name(&made), "report-no-folder") else { return };
        let page = report::page(&self.app.peek(), &made, system, moment);
        let saved = page.and_then(|page| {
            report::save(&path, &page.html)?;
            Ok(report::lost(&page.lost))
        });
        self.tell_saved(&path, "said-report", saved);
    }

    /// Opens the store; says whether that went well. If it did not, the window shows why and nothing else: what
    /// was entered would be lost.
    pub(super) fn reopen(mut self, folder: &Path) -> bool {
        match App::open(folder, self.clock.now().now) {
            Ok((app, aside)) => {
                self.app.set(app);
                self.aside.set(aside);
                self.closed.set(None);
                true
            }
            Err(error) => {
                self.closed.set(Some((folder.to_owned(), error.text())));
                false
            }
        }
    }

    /// Deletes everything for good and begins anew; shows why if something could not be deleted.
    pub(super) fn wipe(mut self) {
        let Some(folder) = self.app.peek().folder().map(Path::to_owned) else { return };
        self.adding.stop();
        self.keeping.cancel();
        // The store is closed before its file is deleted.
        let wiped = App::blank().and_then(|blank| {
            self.app.set(blank);
            wipe(&folder)
        });
        // What was shared and is still there to be read.
        let shared = self.handset().map_or(Ok(()), |handset| handset.forget_files());
        if let Some(desktop) = try_consume_context::<DesktopContext>() {
            // Best effort: it holds nothing that was entered.
            let _ = desktop.webview.clear_all_browsing_data();
        }
        if !self.reopen(&folder) {
            return;
        }
        self.begin();
        self.changed(Topics::ALL);
        // A phone gives up what it was to show.
        self.hand_over();
        let left = |(path, problem): (PathBuf, std::io::Error)| unwritable(&path)(problem);
        match wiped.and(shared.map_err(left)) {
            Ok(()) => self.announce(self.say("said-wiped"), None),
            Err(error) => self.refuse(&error.text()),
        }
    }
}

/// Shown in place of everything while there is no store.
#[component]
pub(super) fn Closed() -> Element {
    let ui = Ui::here();
    let Some((folder, why)) = ui.closed.read().clone() else { return rsx! {} };
    rsx! {
        main { class: "page bare",
            div { class: "col stack top",
                Title { text: ui.say("error-title") }
                Problem { message: ui.show(&why) }
                button {
                    class: "btn fill wide",
                    onclick: move |_| {
                        if ui.reopen(&folder) {
                            ui.changed(Topics::ALL);
                        }
                    },
                    {ui.say("try-again")}
                }
            }
        }
    }
}
