//! Photos are added one after the other, whichever page is shown meanwhile.

use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine};
use dioxus::core::spawn_forever;
use dioxus::html::FileData;
use dioxus::prelude::*;

use super::adding::Batch;
use super::pages::{Page, PhotoPlace};
use super::script;
use super::state::Ui;
use crate::app::{AppError, PhotoAction};
use crate::photos::{Limits, Made, PhotoError, make};
use crate::platform::files;

impl Ui {
    /// Adds the files that were chosen on the desktop.
    pub(super) fn add_photos(self, files: Vec<FileData>) {
        if self.adding.work.peek().is_under_way() {
            return;
        }
        // A desktop that has no dialog for files answers at once that none was chosen.
        if files.is_empty() {
            return self.announce(self.say("photos-not-chosen"), None);
        }
        let batch = self.adding.begin(files.len());
        // Not in the page: it goes on when that is left.
        spawn_forever(async move {
            for file in files {
                if !self.adding.goes_on(batch) {
                    return;
                }
                let bytes = bytes_of(&file).await;
                let name = file.name();
                let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
                self.add_photo(batch, name, bytes).await;
            }
        });
    }

    /// Adds what is picked on a phone, file by file.
    pub(super) async fn listen_for_picked(self) {
        if self.handset().is_none() {
            return;
        }
        let mut picked = script::listen_for_picked();
        let mut latest = None::<(u32, Batch)>;
        while let Ok((pick, name, all, size, data)) =
            picked.recv::<(u32, String, usize, u64, String)>().await
        {
            if self.trail.peek().here() == Page::PlanFile {
                match BASE64_STANDARD.decode(data) {
                    Ok(bytes) if size <= Limits::USUAL.file => self.look_at(bytes),
                    _ => self.refuse(&too_heavy().text()),
                }
                continue;
            }
            let batch = match latest {
                // The rest of what was picked before the client stopped it and picked again.
                Some((last, _)) if pick < last => continue,
                Some((last, batch)) if pick == last => batch,
                _ => self.adding.begin(all),
            };
            latest = Some((pick, batch));
            if !self.adding.goes_on(batch) {
                continue;
            }
            let bytes = match BASE64_STANDARD.decode(data) {
                _ if size > Limits::USUAL.file => Err(too_heavy()),
                Ok(bytes) if bytes.len() as u64 == size => Ok(bytes),
                // The page could not read it.
                _ => Err(PhotoError::Damaged.into()),
            };
            self.add_photo(batch, name, bytes).await;
        }
    }

    /// Adds one file, or notes why not.
    async fn add_photo(self, batch: Batch, name: String, bytes: Result<Vec<u8>, AppError>) {
        let made = match bytes {
            Ok(bytes) => made(bytes).await,
            Err(error) => Err(error),
        };
        // The client may have stopped it meanwhile.
        if !self.adding.goes_on(batch) {
            return;
        }
        let added = made.and_then(|made| {
            let date = batch.on.unwrap_or_else(|| made.day(self.clock.now().today()));
            self.try_act(PhotoAction::Add { made: Arc::new(made), date, view: batch.view })
        });
        let mut work = self.adding.work;
        {
            let mut work = work.write();
            work.done += 1;
            match added {
                Ok(()) => work.added += 1,
                Err(error) => {
                    let why = self.texts().show(&error.text(), self.clock.peek());
                    work.refused.push((name, why));
                }
            }
        }
        let is_seen = self.trail.peek().here() == Page::Photos(PhotoPlace::Add);
        let work = work.peek();
        if !work.is_under_way() && !is_seen {
            self.announce(self.texts().show(&work.outcome(), self.clock.peek()), None);
        }
    }
}

fn too_heavy() -> AppError {
    PhotoError::TooHeavy(Limits::USUAL.file / 1_000_000).into()
}

/// The bytes of a file that was chosen on the desktop.
async fn bytes_of(file: &FileData) -> Result<Vec<u8>, AppError> {
    let (path, name, limit) = (file.path(), file.name(), Limits::USUAL.file);
    let read = tokio::task::spawn_blocking(move || files::read_at_most(&path, limit)).await;
    let unreadable = |problem: String| AppError::Unreadable { path: name, problem };
    match read {
        Ok(Ok(bytes)) => bytes.ok_or_else(too_heavy),
        Ok(Err(problem)) => Err(unreadable(problem.to_string())),
        Err(problem) => Err(unreadable(problem.to_string())),
    }
}

/// Makes a photo on another thread: the window goes on meanwhile.
async fn made(bytes: Vec<u8>) -> Result<Made, AppError> {
    let made = tokio::task::spawn_blocking(move || make(&bytes, Limits::USUAL)).await;
    Ok(made.unwrap_or(Err(PhotoError::Damaged))?)
}
