//! Files that leave a phone or come into it by the phone's own pages: the share sheet, saving, picking. And the
//! links that open the app there.

use std::path::{Path, PathBuf};
use std::time::Duration;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use super::state::{Page, Ui};
use crate::app::AppError;
use crate::care::Text;
use crate::phone::{Document, Handset};
use crate::platform;

/// How often it is asked what the client did on the phone's own page.
const AGAIN: Duration = Duration::from_millis(250);

impl Ui {
    /// Whether what the app makes can leave it: on a computer, and on a phone that passes files on.
    pub(super) fn passes_files(self) -> bool {
        self.handset().is_none_or(|handset| handset.passes_files())
    }

    /// The phone, where its own pages for files are used.
    pub(super) fn passing(self) -> Option<Handset> {
        self.handset().filter(Handset::passes_files)
    }

    /// Where a file for the client is written: on a phone among those that it shares, on a computer among what
    /// is downloaded. Without such a place it is said in the words of `missing`.
    pub(super) fn target(self, name: &str, missing: &'static str) -> Option<PathBuf> {
        let Some(handset) = self.passing() else {
            let folder = platform::downloads();
            if folder.is_none() {
                self.refuse(&Text::key(missing));
            }
            return folder.map(|folder| folder.join(name));
        };
        let path = handset.outgoing(name);
        path.inspect_err(|problem| self.refuse_of_phone(problem.to_string())).ok()
    }

    /// Says where a file was saved, or lets the client share it; and what else there is to say, or why nothing
    /// was saved.
    pub(super) fn tell_saved(
        self,
        path: &Path,
        key: &'static str,
        saved: Result<Option<Text>, AppError>,
    ) {
        let besides = match saved {
            Ok(besides) => besides,
            Err(error) => {
                self.app.peek().note_damage(&error);
                return self.refuse(&error.text());
            }
        };
        let said = match self.passing() {
            None => {
                let shown = Text::Literal(path.display().to_string().into());
                Some(Text::key(key).with("path", shown))
            }
            Some(handset) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                if let Err(problem) = handset.share(&name) {
                    return self.refuse_of_phone(problem);
                }
                None
            }
        };
        let moment = self.clock.peek();
        let lines = [said, besides].into_iter().flatten();
        let lines: Vec<String> = lines.map(|text| self.texts().show(&text, moment)).collect();
        if !lines.is_empty() {
            self.announce(lines.join(" "), None);
        }
    }

    /// Says what the phone could not do.
    pub(super) fn refuse_of_phone(self, problem: String) {
        self.refuse(&of_phone(problem));
    }

    /// Waits for what the client does on the phone's own page; nobody waits for the one before any more.
    pub(super) fn await_document(self, then: impl FnOnce(Self, Document) + 'static) {
        let Some(handset) = self.handset() else { return };
        let mine = self.keeping.wait_anew();
        spawn_forever(async move {
            loop {
                tokio::time::sleep(AGAIN).await;
                if !self.is_there() || !self.keeping.waits(mine) {
                    return;
                }
                let asked = handset.clone();
                let told = tokio::task::spawn_blocking(move || asked.document()).await;
                match told.ok().flatten() {
                    Some(Document::Busy) | None => {}
                    Some(document) => return then(self, document),
                }
            }
        });
    }

    /// What was picked is not needed any more.
    pub(super) fn forget_picked(self) {
        // The window may be closing, and all of it gone already.
        let phone = self.phone.try_peek().ok();
        let handset = phone.and_then(|phone| phone.as_ref().map(|phone| phone.handset.clone()));
        if let Some(handset) = handset {
            handset.forget_picked();
        }
    }

    /// Follows what was done outside before the app was there: a link that opened it, and a file of which the
    /// phone reported only after the app's process had ended.
    pub(super) fn follow_outside(self) {
        let Some(handset) = self.passing() else { return };
        let now = self.clock.now().now;
        spawn_forever(async move {
            let asked = tokio::task::spawn_blocking(move || {
                handset.forget_shared(now);
                let document = handset.document();
                if document.is_none() {
                    handset.forget_picked();
                }
                (handset.link(), document)
            });
            let (link, document) = asked.await.unwrap_or_default();
            if !self.is_there() {
                return;
            }
            match document {
                // The process ended behind the phone's page, and its bytes are carried over beside this one.
                Some(Document::Busy) => self.await_document(Self::follow_document),
                Some(document) => self.follow_document(document),
                None => {}
            }
            if let Some(link) = link {
                self.look_at(link.into_bytes());
            }
        });
    }

    /// Goes on with a file of which nobody on a page waits any more.
    fn follow_document(self, document: Document) {
        match document {
            Document::Saved => self.announce(self.say("keep-saved-there"), None),
            Document::Picked { path } if self.app.peek().is_welcomed().unwrap_or(false) => {
                self.go(Page::Keep);
                self.look_into(path, None);
            }
            Document::Failed { problem } => self.refuse_of_phone(problem),
            Document::Picked { .. } => self.forget_picked(),
            Document::Cancelled | Document::Busy => {}
        }
    }
}

/// What the phone could not do.
pub(super) fn of_phone(problem: String) -> Text {
    Text::key("phone-failed").with("problem", Text::Literal(problem.into()))
}
