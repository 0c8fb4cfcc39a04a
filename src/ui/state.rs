//! What the screens share: the app, the moment, the page, and the word of what was just done.

use std::time::Duration;

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::on_phone::OnPhone;
use super::shell::Start;
use super::trail::Trail;
use crate::app::{Action, App, AppError, Applied, Moment, SetAside};
use crate::care::Text;
use crate::phone::{Handset, fronts};
use crate::texts::Texts;

/// A page of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// What to do today.
    Today,
    /// May this be used or done now.
    CanI,
    /// Everything else.
    More,
    /// The treatments.
    Treatments,
    /// The professional's name and phone.
    Professional,
    /// The appointments.
    Appointments,
    /// The reminders and the quiet hours.
    Reminders,
    /// Whether reminders reach the client.
    Health,
    /// About and sources.
    About,
    /// A further question of the first start, by its place among those that are asked.
    Question(usize),
}

impl Page {
    /// The tab that a page belongs to.
    pub(super) fn tab(self) -> Self {
        match self {
            Self::Today | Self::CanI => self,
            _ => Self::More,
        }
    }
}

/// What was just done, and how to take it back.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Snack {
    /// The sentence.
    pub(super) text: String,
    /// What takes it back.
    pub(super) undo: Option<Action>,
}

/// What the screens share. Copied freely: it only points.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Ui {
    pub(super) app: CopyValue<App>,
    pub(super) phone: CopyValue<Option<OnPhone>>,
    texts: &'static Texts,
    revision: Signal<u64>,
    pub(super) moment: Signal<Moment>,
    trail: Signal<Trail<Page>>,
    moved: Signal<bool>,
    snack: Signal<Option<Snack>>,
    pub(super) sample: Signal<bool>,
    aside: Signal<Option<SetAside>>,
    refusals: Signal<u32>,
}

impl Ui {
    pub(super) fn new(
        app: App,
        aside: Option<SetAside>,
        sample: bool,
        phone: Option<Handset>,
    ) -> Self {
        Self {
            app: CopyValue::new(app),
            phone: CopyValue::new(phone.map(OnPhone::new)),
            texts: Texts::english(),
            revision: Signal::new(0),
            moment: Signal::new(Moment::current()),
            trail: Signal::new(Trail::new(Page::Today)),
            moved: Signal::new(false),
            snack: Signal::new(None),
            sample: Signal::new(sample),
            aside: Signal::new(aside),
            refusals: Signal::new(0),
        }
    }

    /// The state that the shell provides.
    pub(super) fn here() -> Self {
        use_context()
    }

    /// Reads; the component is shown again when something changed or the minute did.
    pub(super) fn read<T>(
        self,
        reads: impl FnOnce(&App, Moment) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.revision.read();
        let moment = *self.moment.read();
        let app = self.app.read();
        reads(&app, moment).inspect_err(|error| app.note_damage(error))
    }

    /// The moment that is shown.
    pub(super) fn moment(self) -> Moment {
        *self.moment.read()
    }

    /// Does an intent; says what went wrong if it was refused.
    pub(super) fn act(mut self, action: Action) -> Option<Applied> {
        let applied = self.app.write().apply(action, Moment::current());
        match applied {
            Ok(applied) => {
                // What was just done is not to look as if it came before the last full minute.
                self.moment.set(Moment::current());
                self.changed();
                if self.phone.peek().is_some() {
                    if applied.changed.replans() || applied.changed.settings {
                        self.hand_over();
                    }
                } else if applied.changed.reminders {
                    self.start_reminders();
                }
                Some(applied)
            }
            Err(error) => {
                self.app.peek().note_damage(&error);
                self.refuse(&error.text());
                None
            }
        }
    }

    /// Says why something was refused; the controls show again what is so.
    pub(super) fn refuse(mut self, why: &Text) {
        let moment = *self.moment.peek();
        self.announce(self.texts.show(why, moment), None);
        *self.refusals.write() += 1;
    }

    /// Lets the system call a number, as `tel:+442079460018`; says the number where it cannot.
    pub(super) fn call(self, link: &str) {
        if let Err(problem) = crate::platform::call_number(link) {
            let number = Text::Literal(link.trim_start_matches("tel:").to_owned().into());
            let problem = Text::Literal(problem.to_string().into());
            self.refuse(&Text::key("call-failed").with("number", number).with("problem", problem));
        }
    }

    /// How often something was refused: part of a control's key, so that it is made anew then.
    pub(super) fn refusals(self) -> u32 {
        *self.refusals.read()
    }

    /// Changes whenever what is shown may be another.
    pub(super) fn revision(self) -> (u64, Moment) {
        (*self.revision.read(), *self.moment.read())
    }

    /// Does an intent and offers to take it back.
    pub(super) fn act_saying(self, action: Action, said: &Text) -> bool {
        let Some(applied) = self.act(action) else { return false };
        let moment = *self.moment.peek();
        self.announce(self.texts.show(said, moment), applied.undo);
        true
    }

    /// Shows a sentence at the bottom.
    pub(super) fn announce(mut self, text: String, undo: Option<Action>) {
        self.snack.set(Some(Snack { text, undo }));
    }

    /// The sentence at the bottom.
    pub(super) fn snack(self) -> Option<Snack> {
        self.snack.read().clone()
    }

    /// Takes back what was just done.
    pub(super) fn undo(mut self) {
        let snack = self.snack.write().take();
        if let Some(action) = snack.and_then(|snack| snack.undo) {
            self.act(action);
        }
    }

    /// Puts the sentence at the bottom away.
    pub(super) fn dismiss_snack(mut self) {
        self.snack.set(None);
    }

    /// The page that is shown.
    pub(super) fn page(self) -> Page {
        self.trail.read().here()
    }

    /// Whether the client has been to another page: until then the focus is left where it is.
    pub(super) fn has_moved(self) -> bool {
        *self.moved.peek()
    }

    /// Shows another page: from its top, or as it was left if it lies on the way back.
    pub(super) fn go(mut self, page: Page) {
        self.trail.write().go(page);
        self.show_move();
    }

    /// Goes back to the page before this one.
    pub(super) fn back(mut self) {
        if self.trail.write().back() {
            self.show_move();
        }
    }

    fn show_move(self) {
        self.leave_page();
        let depth = self.trail.peek().depth();
        document::eval(&format!("window.afterglow.at({depth})"));
    }

    /// What is said of one page does not follow to the next.
    fn leave_page(mut self) {
        self.moved.set(true);
        self.snack.set(None);
    }

    /// Hears of each time that the client goes back by a gesture, a key or a button of the system.
    pub(super) async fn hear_back(mut self) {
        let listen = "window.afterglow.listen((depth) => dioxus.send(depth));
            await new Promise(() => {});";
        let mut told = document::eval(listen);
        while let Ok(depth) = told.recv::<usize>().await {
            self.leave_page();
            self.trail.write().cut(depth);
        }
    }

    /// Whether this is the sample recovery.
    pub(super) fn is_sample(self) -> bool {
        *self.sample.read()
    }

    /// The damaged file that was set aside when the window opened.
    pub(super) fn aside(self) -> Option<SetAside> {
        self.aside.read().clone()
    }

    /// Shows the sample recovery, away from the real data.
    pub(super) fn enter_sample(mut self) {
        if let Ok(sample) = App::sample(Moment::current()) {
            self.app.set(sample);
            self.sample.set(true);
            self.snack.set(None);
            self.changed();
            self.go(Page::Today);
        }
    }

    /// Goes back to the real data.
    pub(super) fn leave_sample(mut self) {
        let real = Start::real();
        match real.open() {
            Ok((app, aside)) => {
                self.app.set(app);
                self.snack.set(None);
                self.aside.set(aside);
                self.sample.set(false);
                self.changed();
                self.go(Page::Today);
                self.start_reminders();
            }
            Err(error) => {
                let moment = *self.moment.peek();
                self.announce(self.texts.show(&error.text(), moment), None);
            }
        }
    }

    /// Makes sure that reminders are shown while no window is open.
    pub(super) fn start_reminders(self) {
        if self.phone.peek().is_some() {
            return self.resume();
        }
        let wanted = {
            let app = self.app.peek();
            let settings = app.reminder_settings(*self.moment.peek());
            settings.is_ok_and(|settings| settings.on) && app.is_welcomed().unwrap_or(false)
        };
        if wanted
            && !*self.sample.peek()
            && let Err(problem) = crate::platform::start_reminders()
        {
            let problem = Text::Literal(problem.to_string().into());
            let text = Text::key("agent-missing").with("problem", problem);
            self.announce(self.texts.show(&text, *self.moment.peek()), None);
        }
    }

    /// Lets reminders start with the login, or not; says why when that fails.
    pub(super) fn switch_login_start(mut self, on: bool) {
        match crate::platform::switch_login_start(on) {
            Ok(()) => {
                let said = if on { "said-login-on" } else { "said-login-off" };
                self.announce(self.say(said), None);
                *self.refusals.write() += 1;
            }
            Err(problem) => {
                let problem = Text::Literal(problem.to_string().into());
                self.refuse(&Text::key("login-failed").with("problem", problem));
            }
        }
        self.changed();
    }

    /// Once a second: shows again what the minute, the zone or another program changed.
    pub(super) async fn keep_current(mut self) {
        let mut seen = self.app.peek().data_version().ok();
        let (mut front, mut waited) = (fronts(), false);
        #[cfg(feature = "desktop")]
        let mut called = crate::platform::window_called();
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            #[cfg(feature = "desktop")]
            if crate::platform::window_called() != called {
                called = crate::platform::window_called();
                let window = dioxus_desktop::window();
                window.set_minimized(false);
                window.set_focus();
            }
            let (now, before) = (Moment::current(), *self.moment.peek());
            let minute = |moment: Moment| moment.now.timestamp().div_euclid(60);
            if minute(now) != minute(before) || now.zone != before.zone {
                if self.app.peek().lags_behind_zones(now.now).unwrap_or(false) {
                    // Best effort: what cannot be written now is tried again with the next minute.
                    let _ = self.app.write().follow_zones(now.now);
                    self.changed();
                }
                self.moment.set(now);
                if self.phone.peek().is_some() {
                    // The zone may be another, and what went wrong is tried again.
                    if now.zone != before.zone || waited || self.trouble().is_some() {
                        self.resume();
                    }
                } else if !crate::platform::reminders_run() {
                    // An agent that was ended from outside is started again.
                    self.start_reminders();
                }
            }
            if fronts() != front {
                front = fronts();
                self.come_back();
            }
            // Once for each time: what could not be taken in then is tried again as the minute ends.
            let waits = self.hears_something();
            if waits && !waited {
                self.resume();
            }
            waited = waits;
            if !self.app.peek().is_in_place() {
                self.leave_sample();
                seen = None;
            }
            let version = self.app.peek().data_version().ok();
            if version != seen {
                seen = version;
                self.changed();
            }
        }
    }

    pub(super) fn changed(mut self) {
        *self.revision.write() += 1;
    }

    /// The words of a key.
    pub(super) fn say(self, key: &str) -> String {
        self.texts.say(key)
    }

    /// The words of a text, with times where the client is.
    pub(super) fn show(self, text: &Text) -> String {
        self.texts.show(text, *self.moment.read())
    }

    /// The words of a text, if there are any.
    pub(super) fn find(self, text: &Text) -> Option<String> {
        self.texts.find(text, *self.moment.read())
    }

    /// The wall time of an instant where the client is.
    pub(super) fn clock(self, at: DateTime<Utc>) -> String {
        self.texts.clock(at.with_timezone(&self.moment.read().zone).time())
    }

    /// The words themselves, for dates and durations.
    pub(super) fn texts(self) -> &'static Texts {
        self.texts
    }
}
