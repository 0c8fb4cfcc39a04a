//! Backing up, restoring and exporting from the window: long work on a thread of its own, which tells how far it
//! is and can be ended.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use chrono::DateTime;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use tokio::sync::mpsc::unbounded_channel;

use super::exchange::of_phone;
use super::keeping::{Offer, Outcome, Stage, Task};
use super::state::{Page, Ui};
use crate::app::{
    App, AppError, BackupError, Passphrase, Progress, Ready, Saved, Topics, Work, back_up, counts,
    export, is_backup_sealed, keep_copy, open_backup, open_copy,
};
use crate::care::Text;
use crate::phone::Document;

/// Whether the window is closing.
static CLOSING: AtomicBool = AtomicBool::new(false);
/// Held while something is under way.
static UNDER_WAY: Mutex<()> = Mutex::new(());

/// Ends what is under way, and waits until nothing half is left of it: the window closes.
pub(super) fn end_for_good() {
    CLOSING.store(true, Ordering::Relaxed);
    drop(UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner));
}

/// What the thread tells.
enum Told<T> {
    Percent(u64),
    Done(Result<T, AppError>),
}

impl Ui {
    /// Runs long work on a thread of its own; `then` gets what became of it.
    fn work<T: Send + 'static>(
        mut self,
        task: Task,
        run: impl FnOnce(&mut Work<'_>) -> Result<T, AppError> + Send + 'static,
        then: impl FnOnce(Self, Result<T, AppError>) + 'static,
    ) {
        if matches!(*self.keeping.stage.peek(), Stage::Working { .. }) {
            return;
        }
        let goes_on = self.keeping.begin(task);
        let (tell, mut told) = unbounded_channel();
        let told_done = tell.clone();
        let mut last = 0;
        let work = move || {
            let _held = UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner);
            let mut hear = |progress: Progress| {
                let percent = progress.percent();
                if percent != last {
                    last = percent;
                    let _ = tell.send(Told::Percent(percent));
                }
                goes_on.load(Ordering::Relaxed) && !CLOSING.load(Ordering::Relaxed)
            };
            let done = run(&mut Work::new(&mut hear));
            let _ = told_done.send(Told::Done(done));
        };
        let begun = thread::Builder::new().name("keeping".to_owned()).spawn(work);
        // Not in the page: it goes on when that is left.
        spawn_forever(async move {
            // What there is to say where the thread ends without a word.
            let unbegun = begun.err().map_or(BackupError::Cancelled, BackupError::from);
            let mut done = Err(AppError::from(unbegun));
            while let Some(told) = told.recv().await {
                match told {
                    Told::Percent(percent) => {
                        self.keeping.stage.set(Stage::Working { task, percent });
                    }
                    Told::Done(result) => {
                        done = result;
                        break;
                    }
                }
            }
            self.keeping.stage.set(Stage::Idle);
            then(self, done);
        });
    }

    fn data_folder(self) -> Option<PathBuf> {
        self.app.peek().folder().map(Path::to_owned)
    }

    /// Shows on the page how far it is; on another page what became of it is a message at the bottom.
    fn show_stage(mut self, stage: Stage) {
        if self.trail.peek().here() == Page::Keep {
            return self.keeping.stage.set(stage);
        }
        self.keeping.ready.write().take();
        match stage {
            Stage::Done(outcome) => {
                let moment = self.clock.peek();
                let missing = outcome.missing();
                let lines = outcome.lines.iter().chain(&missing);
                let lines = lines.map(|line| self.texts().show(line, moment));
                let said: Vec<_> = std::iter::once(self.say(outcome.title)).chain(lines).collect();
                self.announce(said.join(". "), None);
            }
            Stage::Refused(why) => self.refuse(&why),
            _ => {}
        }
    }

    fn refuse_keeping(self, error: &AppError) {
        self.show_stage(Stage::Refused(error.text()));
    }

    /// Writes everything into a file.
    pub(super) fn back_up(self, to: PathBuf, passphrase: Option<Passphrase>) {
        let Some(folder) = self.data_folder() else { return };
        let now = self.clock.now().now;
        let (path, is_sealed) = (to.display().to_string(), passphrase.is_some());
        self.work(
            Task::BackUp,
            move |work| back_up(&folder, &to, passphrase.as_ref(), now, work),
            move |mut ui, saved| match saved {
                Ok(saved) => {
                    ui.keeping.to.set(None);
                    ui.keeping.seals.set(false);
                    let mut outcome = backed_up("keep-saved", saved, is_sealed);
                    outcome.lines.insert(0, at("keep-saved-at", path));
                    ui.show_stage(Stage::Done(outcome));
                }
                Err(error) => ui.refuse_keeping(&error),
            },
        );
    }

    /// The same on a phone: once it is written and read back, the client chooses where it goes.
    pub(super) fn back_up_by_phone(self, passphrase: Option<Passphrase>) {
        let Some((handset, folder)) = self.passing().zip(self.data_folder()) else { return };
        let moment = self.clock.now();
        let name = format!("afterglow-{}.backup", moment.today());
        let to = match handset.outgoing(&name) {
            Ok(to) => to,
            Err(problem) => return self.show_stage(Stage::Refused(of_phone(problem.to_string()))),
        };
        let is_sealed = passphrase.is_some();
        self.work(
            Task::BackUp,
            move |work| back_up(&folder, &to, passphrase.as_ref(), moment.now, work),
            move |ui, saved| match saved {
                Ok(saved) => match handset.save_document(&name) {
                    Ok(()) => {
                        ui.show_stage(Stage::Waiting);
                        let outcome = backed_up("keep-saved-there", saved, is_sealed);
                        ui.await_document(|ui, document| ui.end_saving(document, outcome));
                    }
                    Err(problem) => ui.show_stage(Stage::Refused(of_phone(problem))),
                },
                Err(error) => ui.refuse_keeping(&error),
            },
        );
    }

    /// Shows what the client did with the file on the phone's own page.
    fn end_saving(mut self, document: Document, outcome: Outcome) {
        match document {
            Document::Saved => {
                self.keeping.seals.set(false);
                self.show_stage(Stage::Done(outcome));
            }
            Document::Failed { problem } => self.show_stage(Stage::Refused(of_phone(problem))),
            Document::Cancelled | Document::Picked { .. } | Document::Busy => {
                self.show_stage(Stage::Idle);
                self.announce(self.say("keep-not-saved"), None);
            }
        }
    }

    /// Lets the client pick a backup on the phone's own page.
    pub(super) fn pick_backup(self) {
        let Some(handset) = self.passing() else { return };
        if let Err(problem) = handset.open_document() {
            return self.show_stage(Stage::Refused(of_phone(problem)));
        }
        self.await_document(|ui, document| match document {
            Document::Picked { path } => ui.look_into(path, None),
            Document::Failed { problem } => ui.show_stage(Stage::Refused(of_phone(problem))),
            Document::Cancelled | Document::Saved | Document::Busy => {}
        });
    }

    /// Writes everything as files for other programs.
    pub(super) fn export_to(self, to: PathBuf) {
        let Some(folder) = self.data_folder() else { return };
        let moment = self.clock.now();
        let path = to.display().to_string();
        self.work(
            Task::Export,
            move |work| export(&App::open_whole(&folder, moment.now)?, &to, moment, work),
            move |ui, exported| match exported {
                Ok(done) => {
                    let what = Text::key("keep-exported-what")
                        .with("photos", done.photos)
                        .with("tables", done.tables);
                    let lines = vec![at("keep-saved-at", path), what];
                    let outcome = Outcome { title: "keep-exported", lines, lost: done.lost };
                    ui.show_stage(Stage::Done(outcome));
                }
                Err(error) => ui.refuse_keeping(&error),
            },
        );
    }

    /// Reads a backup to its end, and says what is in it before anything is replaced.
    pub(super) fn look_into(self, file: PathBuf, passphrase: Option<Passphrase>) {
        let Some(folder) = self.data_folder() else { return };
        match is_backup_sealed(&file) {
            Ok(true) if passphrase.is_none() => return self.ask_passphrase(file, false),
            Ok(_) => {}
            Err(error) => {
                self.forget_picked();
                return self.refuse_keeping(&error);
            }
        }
        let now = self.clock.now().now;
        let from = file.clone();
        self.work(
            Task::Look,
            move |work| {
                let ready = open_backup(&folder, &from, passphrase.as_ref(), now, work)?;
                offer(&folder, ready, false)
            },
            move |ui, offered| match offered {
                Err(AppError::Backup(BackupError::WrongPassphrase)) => {
                    ui.ask_passphrase(file, true);
                }
                offered => {
                    // It lies unpacked by now, or is none.
                    ui.forget_picked();
                    ui.offer(offered);
                }
            },
        );
    }

    fn ask_passphrase(self, file: PathBuf, is_wrong: bool) {
        self.show_stage(Stage::Sealed { file, is_wrong });
    }

    /// The same for a copy that is kept on this device.
    pub(super) fn look_at_copy(self, name: String) {
        let Some(folder) = self.data_folder() else { return };
        let now = self.clock.now().now;
        self.work(
            Task::Look,
            move |work| {
                let ready = open_copy(&folder, &name, now, work)?;
                offer(&folder, ready, true)
            },
            Self::offer,
        );
    }

    fn offer(mut self, offered: Result<(Ready, Offer), AppError>) {
        match offered {
            Ok((ready, offer)) => {
                self.keeping.ready.set(Some(ready));
                self.show_stage(Stage::Offered(offer));
            }
            Err(error) => self.refuse_keeping(&error),
        }
    }

    /// Puts what was offered in the place of everything; the window then shows it.
    pub(super) fn restore_offered(mut self) {
        let (Some(folder), Some(ready)) = (self.data_folder(), self.keeping.ready.write().take())
        else {
            return;
        };
        let now = self.clock.now().now;
        self.adding.stop();
        self.dismiss_snack();
        self.work(
            Task::Restore,
            move |_| ready.put(now),
            move |ui, restored| {
                ui.keeping.copies_changed();
                match restored {
                    Ok(done) => {
                        // As at a start: whatever was known of the rows is no longer true.
                        if !ui.reopen(&folder) {
                            return;
                        }
                        let said = match DateTime::parse_from_rfc3339(&done.made) {
                            Ok(made) => Text::key("cli-restored").with("made", made.to_utc()),
                            Err(_) => Text::key("cli-restored-undated"),
                        };
                        let said = said.with("photos", done.photos);
                        let lines = vec![said, Text::key("keep-kept")];
                        let outcome = Outcome { title: "keep-restored", lines, lost: done.lost };
                        ui.show_stage(Stage::Done(outcome));
                        ui.changed(Topics::ALL);
                        // A phone is given what it is to show now; the agent follows the file by itself.
                        ui.hand_over();
                        ui.start_reminders();
                    }
                    Err(error) => ui.refuse_keeping(&error),
                }
            },
        );
    }

    /// Makes the copy of the day if one is due, where nobody waits for it.
    pub(super) fn keep_copy(mut self) {
        let Some(folder) = self.data_folder() else { return };
        let moment = self.clock.now();
        let (tell, mut told) = unbounded_channel();
        let work = move || {
            let _held = UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner);
            // A window that is closing leaves it to the next one, or to the agent.
            if !CLOSING.load(Ordering::Relaxed) {
                let _ = tell.send(keep_copy(&folder, moment));
            }
        };
        // Without a thread there is none; the agent makes it.
        drop(thread::Builder::new().name("copying".to_owned()).spawn(work));
        spawn_forever(async move {
            let Some(made) = told.recv().await else { return };
            if !self.is_there() {
                return;
            }
            if let Ok(true) = made {
                self.keeping.copies_changed();
            }
            let trouble = made.err().map(|error| error.text());
            if *self.keeping.trouble.peek() != trouble {
                self.keeping.trouble.set(trouble);
            }
        });
    }
}

fn offer(folder: &Path, ready: Ready, is_copy: bool) -> Result<(Ready, Offer), AppError> {
    let (here, there) = (counts(folder)?, ready.counts()?);
    let offer = Offer { made: ready.made(), is_copy, here, there };
    Ok((ready, offer))
}

/// What there is to say of a backup that was written.
fn backed_up(title: &'static str, saved: Saved, is_sealed: bool) -> Outcome {
    let what =
        Text::key("keep-saved-what").with("photos", saved.photos).with("size", size(saved.bytes));
    let sealed = if is_sealed { "keep-lost-passphrase" } else { "keep-open" };
    Outcome { title, lines: vec![what, Text::key(sealed)], lost: saved.lost }
}

fn at(key: &'static str, path: String) -> Text {
    Text::key(key).with("path", Text::Literal(path.into()))
}

/// A size for people, in whole units and never 0.
pub(super) fn size(bytes: u64) -> Text {
    let (key, unit) = if bytes < 1_000_000 { ("keep-kb", 1_000) } else { ("keep-mb", 1_000_000) };
    Text::key(key).with("size", bytes.div_ceil(unit).max(1))
}
