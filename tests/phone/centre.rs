//! iOS as the phone's own side, over a stand-in for what iOS does: its sixty-four requests, its answers
//! on another thread, its permission.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use afterglow::care::{Language, Zone};
use afterglow::notify::events::{What, waiting};
use afterglow::notify::ios_plan::{Category, MOST, OPEN_THE_APP, Request};
use afterglow::notify::ios_system::{Answer, Centre, DENIED, Ios, NEVER_ASKED, Tap};
use afterglow::notify::schedule::Schedule;
use afterglow::notify::system::{Permission, SettingsPage, System};
use afterglow::texts::Texts;
use chrono::{DateTime, Utc};
use tempfile::TempDir;

use super::{berlin, handed, moment, treated};

/// A client who lets notifications be shown.
const ALLOWED: isize = 2;
const PATIENCE: Duration = Duration::from_millis(200);

/// What iOS holds for the app.
#[derive(Default)]
struct Held {
    requests: Mutex<BTreeMap<String, Request>>,
    categories: Mutex<Vec<String>>,
    status: Mutex<isize>,
    opened: Mutex<Vec<bool>>,
    asked: Mutex<Vec<Answer<()>>>,
    /// Questions that are not answered yet, while it keeps them.
    kept: Mutex<Vec<Answer<Vec<String>>>>,
    keeps: Mutex<bool>,
    is_silent: Mutex<bool>,
}

#[derive(Clone, Default)]
struct Phone(Arc<Held>);

impl Phone {
    fn names(&self) -> Vec<String> {
        self.0.requests.lock().expect("free").keys().cloned().collect()
    }

    fn set_status(&self, status: isize) {
        *self.0.status.lock().expect("free") = status;
    }
}

impl Centre for Phone {
    fn set_categories(&self, categories: &[Category]) {
        *self.0.categories.lock().expect("free") =
            categories.iter().map(|category| category.id.clone()).collect();
    }

    fn pending(&self, answer: Answer<Vec<String>>) {
        if *self.0.is_silent.lock().expect("free") {
            return;
        }
        if *self.0.keeps.lock().expect("free") {
            return self.0.kept.lock().expect("free").push(answer);
        }
        let names = self.names();
        std::thread::spawn(move || answer(names)).join().expect("answered");
    }

    fn remove(&self, names: &[String]) {
        self.0.requests.lock().expect("free").retain(|name, _| !names.contains(name));
    }

    fn add(&self, request: &Request) {
        let mut requests = self.0.requests.lock().expect("free");
        requests.insert(request.id.clone(), request.clone());
        assert!(requests.len() <= 64, "iOS drops what is beyond sixty-four");
    }

    fn status(&self, answer: Answer<isize>) {
        if !*self.0.is_silent.lock().expect("free") {
            let status = *self.0.status.lock().expect("free");
            std::thread::spawn(move || answer(status)).join().expect("answered");
        }
    }

    fn ask_permission(&self, answered: Answer<()>) {
        self.0.asked.lock().expect("free").push(answered);
    }

    fn open_settings(&self, is_notifications: bool) {
        self.0.opened.lock().expect("free").push(is_notifications);
    }
}

fn clock() -> (DateTime<Utc>, Zone) {
    (moment("2026-11-25 12:00").now, berlin())
}

fn over(phone: &Phone) -> Ios<Phone> {
    Ios::by(phone.clone(), clock, PATIENCE)
}

/// Ninety days from now on, for a client treated on 22 November.
fn schedule() -> Schedule {
    let folder = TempDir::new().expect("a folder");
    handed(&treated(&folder), moment("2026-11-25 12:00"), 90)
}

fn english() -> &'static Texts {
    Texts::of(Language::English)
}

/// A wake that counts.
fn counted(ios: &Ios<Phone>) -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    ios.on_answer(Arc::new(move || {
        counter.fetch_add(1, Ordering::SeqCst);
    }));
    count
}

#[test]
fn it_holds_the_soonest_sixty_and_the_one_that_asks_and_no_stranger() {
    let (phone, schedule) = (Phone::default(), schedule());
    let ios = over(&phone);
    let folder = TempDir::new().expect("a folder");
    ios.changed(&schedule, english(), folder.path()).expect("handed over");
    let first = phone.names();
    assert_eq!(first.len(), MOST + 1);
    assert!(first.contains(&OPEN_THE_APP.to_owned()));
    let known = phone.0.categories.lock().expect("free").clone();
    for request in phone.0.requests.lock().expect("free").values() {
        assert!(request.category.is_empty() || known.contains(&request.category));
    }
    // Fewer next time: what waits and is not wanted goes, what stays is not there twice.
    let mut fewer = schedule;
    fewer.occurrences.truncate(5);
    ios.changed(&fewer, english(), folder.path()).expect("handed over");
    let mut wanted: Vec<_> = fewer.occurrences.iter().map(|entry| entry.id.clone()).collect();
    wanted.sort();
    assert_eq!(phone.names(), wanted);
}

#[test]
fn the_one_that_asks_speaks_the_clients_language() {
    let (phone, schedule) = (Phone::default(), schedule());
    let ios = over(&phone);
    let folder = TempDir::new().expect("a folder");
    for language in Language::ALL {
        let texts = Texts::of(language);
        ios.changed(&schedule, texts, folder.path()).expect("handed over");
        let requests = phone.0.requests.lock().expect("free");
        let asks = &requests[OPEN_THE_APP];
        assert_eq!(asks.title, texts.say("open-the-app"), "{language:?}");
        assert_eq!(asks.body, texts.say("open-the-app.detail"), "{language:?}");
    }
}

#[test]
fn an_answer_that_comes_late_does_not_bring_back_what_was_planned_before() {
    let (phone, schedule) = (Phone::default(), schedule());
    let ios = over(&phone);
    let folder = TempDir::new().expect("a folder");
    let mut newer = schedule.clone();
    newer.occurrences.truncate(3);
    *phone.0.keeps.lock().expect("free") = true;
    ios.changed(&schedule, english(), folder.path()).expect("asked");
    ios.changed(&newer, english(), folder.path()).expect("asked");
    let answers = std::mem::take(&mut *phone.0.kept.lock().expect("free"));
    assert_eq!(answers.len(), 2);
    // The newer one is answered first, the older one after it.
    answers[1](phone.names());
    answers[0](phone.names());
    assert_eq!(phone.names().len(), 3, "as the newer one has it");
}

#[test]
fn its_permission_is_read_and_asked_for_as_it_stands() {
    let phone = Phone::default();
    let ios = over(&phone);
    let woken = counted(&ios);
    for (status, allowed, came) in [
        (NEVER_ASKED, None, Permission::Asked),
        (DENIED, Some(false), Permission::Settings),
        (ALLOWED, Some(true), Permission::Granted),
        // Provisional and ephemeral ones are shown as well.
        (3, Some(true), Permission::Granted),
        (4, Some(true), Permission::Granted),
    ] {
        phone.set_status(status);
        assert_eq!(ios.health().expect("answered").notifications, allowed, "{status}");
        assert_eq!(ios.ask_permission().expect("answered"), came, "{status}");
    }
    assert_eq!(*phone.0.opened.lock().expect("free"), [true], "once, when it was denied");
    let asked = std::mem::take(&mut *phone.0.asked.lock().expect("free"));
    assert_eq!(asked.len(), 1, "the client is asked once");
    assert_eq!(woken.load(Ordering::SeqCst), 0);
    asked[0](());
    assert_eq!(woken.load(Ordering::SeqCst), 1, "the answer is seen at once");
}

#[test]
fn health_counts_what_waits() {
    let phone = Phone::default();
    let ios = over(&phone);
    let folder = TempDir::new().expect("a folder");
    ios.changed(&schedule(), english(), folder.path()).expect("handed over");
    let waits = u32::try_from(MOST + 1).expect("small");
    assert_eq!(ios.health().expect("answered").pending, Some(waits));
}

#[test]
fn a_phone_that_does_not_answer_is_an_error_and_no_hang() {
    let phone = Phone::default();
    *phone.0.is_silent.lock().expect("free") = true;
    let ios = over(&phone);
    let started = std::time::Instant::now();
    let problem = ios.health().expect_err("silent").to_string();
    assert!(problem.contains("does not answer"), "{problem}");
    assert!(ios.ask_permission().is_err());
    assert!(ios.came(&schedule(), moment("2026-11-26 12:00").now).is_err());
    assert!(started.elapsed() < 20 * PATIENCE);
}

#[test]
fn what_was_due_was_shown_unless_the_client_lets_nothing_be_shown() {
    let phone = Phone::default();
    let ios = over(&phone);
    let later = moment("2026-11-26 12:00").now;
    for (status, what) in
        [(ALLOWED, What::Shown), (DENIED, What::NotShown), (NEVER_ASKED, What::NotShown)]
    {
        phone.set_status(status);
        let events = ios.came(&schedule(), later).expect("answered");
        assert!(!events.is_empty() && events.iter().all(|event| event.what == what), "{status}");
    }
}

#[test]
fn each_page_of_the_settings_that_ios_has_is_opened() {
    let phone = Phone::default();
    let ios = over(&phone);
    for page in [SettingsPage::Notifications, SettingsPage::Battery, SettingsPage::Exact] {
        ios.open_settings(page).expect("opened");
    }
    assert_eq!(*phone.0.opened.lock().expect("free"), [true, false, false]);
}

const OPENED: &str = "an opening";
const DISMISSED: &str = "a dismissal";

fn tap(action: &str) -> Tap {
    Tap::of(action.to_owned(), OPENED, DISMISSED)
}

#[test]
fn a_tap_is_kept_before_ios_is_told_that_it_was_heard() {
    let folder = TempDir::new().expect("a folder");
    let ios = over(&Phone::default());
    ios.listen(folder.path());
    let woken = counted(&ios);
    let id = "2026-11-25T08:10";
    for (count, (action, what)) in
        [("done", What::Done), ("snooze", What::Snooze), (DISMISSED, What::Dismiss)]
            .into_iter()
            .enumerate()
    {
        ios.tapped(id, &tap(action));
        let (events, refused) = waiting(folder.path()).expect("read");
        assert!(refused.is_empty());
        let kept = events.iter().any(|one| one.event.what == what && one.event.occurrence_id == id);
        assert!(kept, "{action}: {events:?}");
        assert_eq!(woken.load(Ordering::SeqCst), count + 1);
    }
    // The same tap again, as iOS may tell it, changes nothing.
    ios.tapped(id, &tap("done"));
    assert_eq!(waiting(folder.path()).expect("read").0.len(), 3);
    assert_eq!(ios.opened_by(), None);
}

#[test]
fn a_tap_that_opens_the_app_is_told_once_and_leaves_nothing() {
    let folder = TempDir::new().expect("a folder");
    let ios = over(&Phone::default());
    ios.listen(folder.path());
    // A button that this version does not know opens the app, and so does any tap on the one that asks.
    for (id, action) in
        [("2026-11-25T08:10", OPENED), ("2026-11-25T08:10", "later"), (OPEN_THE_APP, "done")]
    {
        ios.tapped(id, &tap(action));
        assert_eq!(ios.opened_by().as_deref(), Some(id), "{action}");
        assert_eq!(ios.opened_by(), None, "once");
    }
    assert!(waiting(folder.path()).expect("read").0.is_empty());
}
