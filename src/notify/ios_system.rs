//! iOS as the native side: everything that is decided, over the few things that iOS is asked for.
//! Nothing here is iOS's own, so that it is tested on any system; `ios` only makes the calls.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::events::{ACTIONS, Event, What};
use super::ios_plan::{self, Category, OPEN_THE_APP, OpenTheApp, Refill, Request};
use super::schedule::{Schedule, bundle_of};
use super::system::{Permission, PhoneHealth, SettingsPage, System};
use super::{NotifyError, Wake};
use crate::care::{Locale, Zone};
use crate::platform;
use crate::texts::Texts;

/// How long iOS may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// iOS's number for a client who was never asked (`UNAuthorizationStatusNotDetermined`).
pub const NEVER_ASKED: isize = 0;
/// iOS's number for a client who lets no notification be shown (`UNAuthorizationStatusDenied`).
pub const DENIED: isize = 1;

/// What iOS calls with an answer, on a thread of its own choice.
pub type Answer<T> = Box<dyn Fn(T) + Send + Sync>;

/// What iOS is asked for. It decides nothing.
pub trait Centre: Send + Sync {
    /// Has these buttons, in place of those it had.
    fn set_categories(&self, categories: &[Category]);
    /// The names of the requests that wait.
    fn pending(&self, answer: Answer<Vec<String>>);
    /// Forgets the requests with these names.
    fn remove(&self, names: &[String]);
    /// Keeps a request, in place of one that has its name.
    fn add(&self, request: &Request);
    /// The number of what the client lets be shown.
    fn status(&self, answer: Answer<isize>);
    /// Asks the client whether notifications may be shown.
    fn ask_permission(&self, answered: Answer<()>);
    /// Opens the app's page in the settings: the one for notifications, or that for everything. Best
    /// effort: they can be opened manually.
    fn open_settings(&self, is_notifications: bool);
}

/// What the client did with a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tap {
    /// Tapped the notification itself.
    Opened,
    /// Put it away.
    Dismissed,
    /// Pressed the button of this name.
    Button(String),
}

impl Tap {
    /// What an action is, given the names that iOS has for a tap on the notification and for putting
    /// it away; every other is a button of ours.
    pub fn of(action: String, opened: &str, dismissed: &str) -> Self {
        match action {
            action if action == opened => Self::Opened,
            action if action == dismissed => Self::Dismissed,
            button => Self::Button(button),
        }
    }
}

/// When it is, and where.
pub type Clock = fn() -> (DateTime<Utc>, Zone);

/// iOS as the native side.
pub struct Ios<C> {
    centre: Arc<C>,
    clock: Clock,
    patience: Duration,
    heard: Arc<Mutex<Heard>>,
    /// Which refill is the newest: an older one that is answered late has nothing to say.
    refill: Arc<AtomicU64>,
}

/// Where taps are left for the next round, and who goes through it.
#[derive(Default)]
struct Heard {
    folder: Option<PathBuf>,
    wake: Option<Wake>,
    opened_by: Option<String>,
}

fn here() -> (DateTime<Utc>, Zone) {
    (platform::now(), platform::zone())
}

impl<C> Ios<C> {
    /// Over what makes the calls, here and now.
    pub fn over(centre: C) -> Self {
        Self::by(centre, here, PATIENCE)
    }

    /// The same by another clock, and with as much patience.
    pub fn by(centre: C, clock: Clock, patience: Duration) -> Self {
        let (heard, refill) = (Arc::default(), Arc::default());
        Self { centre: Arc::new(centre), clock, patience, heard, refill }
    }

    /// Leaves taps in this folder from now on.
    pub fn listen(&self, folder: &Path) {
        lock(&self.heard).folder = Some(folder.to_owned());
    }

    /// Takes a tap on an entry down. When this returns, it is kept: the app may be ended right after.
    pub fn tapped(&self, id: &str, tap: &Tap) {
        let mut heard = lock(&self.heard);
        match what_of(tap) {
            Some(what) if id != OPEN_THE_APP => {
                let Some(folder) = &heard.folder else { return };
                let event = Event::new(id, bundle_of(id), what, (self.clock)().0);
                // Best effort: without room for a file the reminder stays as it is.
                let _ = platform::files::make_private_folder(&folder.join(ACTIONS))
                    .and_then(|()| event.leave(folder));
            }
            _ => heard.opened_by = Some(id.to_owned()),
        }
        if let Some(wake) = &heard.wake {
            wake();
        }
    }

    /// Waits for what iOS answers. Not for the main thread: it may be the one that answers.
    fn wait<T: Send + 'static>(&self, ask: impl FnOnce(Answer<T>)) -> Result<T, NotifyError> {
        let (tell, told) = channel();
        ask(Box::new(move |answer| drop(tell.send(answer))));
        let silent = |_| NotifyError("what shows notifications does not answer".to_owned());
        told.recv_timeout(self.patience).map_err(silent)
    }
}

/// What a tap means; `None` for opening the app.
fn what_of(tap: &Tap) -> Option<What> {
    match tap {
        Tap::Opened => None,
        Tap::Dismissed => Some(What::Dismiss),
        Tap::Button(name) => {
            [What::Done, What::Snooze].into_iter().find(|what| what.name() == name)
        }
    }
}

fn lock(heard: &Mutex<Heard>) -> MutexGuard<'_, Heard> {
    heard.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<C: Centre> Ios<C> {
    fn status(&self) -> Result<isize, NotifyError> {
        self.wait(|answer| self.centre.status(answer))
    }
}

impl<C: Centre + 'static> System for Ios<C> {
    fn changed(&self, schedule: &Schedule, texts: &Texts, _: &Path) -> Result<(), NotifyError> {
        self.centre.set_categories(&ios_plan::categories(schedule));
        let (refill, clock, schedule) = (self.refill.clone(), self.clock, schedule.clone());
        let words = open_the_app(texts);
        let centre = self.centre.clone();
        let number = refill.fetch_add(1, Ordering::SeqCst) + 1;
        self.centre.pending(Box::new(move |pending| {
            if refill.load(Ordering::SeqCst) != number {
                return;
            }
            let (now, zone) = clock();
            let Refill { add, remove } = ios_plan::refill(&schedule, &words, now, zone, &pending);
            centre.remove(&remove);
            for request in &add {
                centre.add(request);
            }
        }));
        Ok(())
    }

    fn came(&self, schedule: &Schedule, now: DateTime<Utc>) -> Result<Vec<Event>, NotifyError> {
        let allowed = self.health()?.notifications == Some(true);
        Ok(ios_plan::came(schedule, allowed, now, (self.clock)().1))
    }

    fn health(&self) -> Result<PhoneHealth, NotifyError> {
        let notifications = match self.status()? {
            NEVER_ASKED => None,
            status => Some(status != DENIED),
        };
        let pending = self.wait(|answer| self.centre.pending(answer))?.len();
        let pending = Some(u32::try_from(pending).unwrap_or(u32::MAX));
        Ok(PhoneHealth { notifications, pending, ..PhoneHealth::default() })
    }

    fn ask_permission(&self) -> Result<Permission, NotifyError> {
        match self.status()? {
            NEVER_ASKED => {
                let heard = self.heard.clone();
                self.centre.ask_permission(Box::new(move |()| {
                    let wake = lock(&heard).wake.clone();
                    if let Some(wake) = wake {
                        wake();
                    }
                }));
                Ok(Permission::Asked)
            }
            DENIED => {
                self.open_settings(SettingsPage::Notifications)?;
                Ok(Permission::Settings)
            }
            _ => Ok(Permission::Granted),
        }
    }

    fn open_settings(&self, page: SettingsPage) -> Result<(), NotifyError> {
        self.centre.open_settings(page == SettingsPage::Notifications);
        Ok(())
    }

    fn on_answer(&self, wake: Wake) {
        lock(&self.heard).wake = Some(wake);
    }

    fn came_to_front(&self) -> Option<Locale> {
        Some(platform::locale())
    }

    fn opened_by(&self) -> Option<String> {
        lock(&self.heard).opened_by.take()
    }
}

/// The words of the request that asks to open the app.
fn open_the_app(texts: &Texts) -> OpenTheApp {
    OpenTheApp { title: texts.say("open-the-app"), body: texts.say("open-the-app.detail") }
}
