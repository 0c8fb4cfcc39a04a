//! What the screens share: the app, the moment, the page, and the message about the last action.

use std::path::PathBuf;

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::adding::Adding;
use super::clock::{Clock, Source};
use super::drafting::Drafting;
use super::keeping::Keeping;
pub(super) use super::pages::{Page, PhotoPlace};
use super::places::Places;
use super::revisions::Revisions;
use super::rounds::OnPhone;
use super::script;
use super::trail::Trail;
use crate::app::{Action, App, AppError, Applied, SetAside, SettingAction, Topic, Topics, Undo};
use crate::care::{Language, Locale, Text};
use crate::phone::Handset;
use crate::texts::Texts;

/// A move to another page: `page.js` follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Move {
    /// Counts the moves.
    pub(super) number: u32,
    /// How many pages come before the one that it leads to.
    pub(super) depth: usize,
    /// That page is another one than the client has seen there: it is shown from its top.
    pub(super) anew: bool,
}

/// The last action, and how to undo it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Snack {
    pub(super) text: String,
    pub(super) undo: Option<Undo>,
}

/// What the screens share. Cheap to copy: it only holds handles.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Ui {
    pub(super) app: CopyValue<App>,
    pub(super) phone: CopyValue<Option<OnPhone>>,
    /// How things are written where nothing was chosen.
    pub(super) system: Signal<Locale>,
    locale: Signal<Locale>,
    pub(super) places: CopyValue<Places>,
    pub(super) revisions: Revisions,
    pub(super) clock: Clock,
    pub(super) trail: Signal<Trail<Page>>,
    moves: Signal<Move>,
    /// The day for which a check-in was opened, and the one that was chosen there.
    chosen: CopyValue<Option<(NaiveDate, NaiveDate)>>,
    snack: Signal<Option<Snack>>,
    pub(super) sample: Signal<bool>,
    pub(super) aside: Signal<Option<SetAside>>,
    /// Why no store could be opened in place of one that was deleted.
    pub(super) closed: Signal<Option<(PathBuf, Text)>>,
    refusals: Signal<u32>,
    pub(super) adding: Adding,
    pub(super) keeping: Keeping,
    pub(super) drafting: Drafting,
    /// What was handed over from outside the page, to be looked at.
    pub(super) given: Signal<Option<Vec<u8>>>,
}

impl Ui {
    pub(super) fn new(
        app: App,
        aside: Option<SetAside>,
        sample: bool,
        phone: Option<Handset>,
        (system, locale): (Locale, Signal<Locale>),
        source: Source,
    ) -> Self {
        let places = Places::new(app.folder(), phone.as_ref().map(Handset::folder));
        Self {
            app: CopyValue::new(app),
            phone: CopyValue::new(phone.map(OnPhone::new)),
            system: Signal::new(system),
            locale,
            places: CopyValue::new(places),
            revisions: Revisions::new(),
            clock: Clock::by(source),
            trail: Signal::new(Trail::new(Page::Today)),
            moves: Signal::new(Move::default()),
            chosen: CopyValue::new(None),
            snack: Signal::new(None),
            sample: Signal::new(sample),
            aside: Signal::new(aside),
            closed: Signal::new(None),
            refusals: Signal::new(0),
            adding: Adding::new(),
            keeping: Keeping::new(),
            drafting: Drafting::new(),
            given: Signal::new(None),
        }
    }

    /// The state that the shell provides.
    pub(super) fn here() -> Self {
        use_context()
    }

    /// Whether there is a window still: what is left when it closes finds nothing any more.
    pub(super) fn is_there(self) -> bool {
        self.app.try_peek().is_ok()
    }

    /// Runs an action; shows why if it was refused.
    pub(super) fn act(mut self, action: impl Into<Action>) -> Option<Applied> {
        let applied = self.app.write().apply(action, self.clock.now());
        self.follow(applied)
    }

    /// Runs an action; its error is for the caller, who has a place of its own for it.
    pub(super) fn try_act(mut self, action: impl Into<Action>) -> Result<(), AppError> {
        let applied = self.app.write().apply(action, self.clock.now());
        let applied = applied.inspect_err(|error| self.app.peek().note_damage(error))?;
        self.follow(Ok(applied));
        Ok(())
    }

    /// Undoes an action; shows why if that was refused.
    pub(super) fn take_back(mut self, undo: &Undo) -> Option<Applied> {
        let applied = self.app.write().undo(undo, self.clock.now());
        self.follow(applied)
    }

    /// Shows what was done and updates reminders, or shows why it was refused.
    fn follow(self, applied: Result<Applied, AppError>) -> Option<Applied> {
        match applied {
            Ok(applied) => {
                // The last action must not seem to come before the last full minute.
                self.clock.follow();
                self.changed(applied.changed);
                if self.phone.peek().is_some() {
                    if applied.changed.replans() || applied.changed.has(Topic::Settings) {
                        self.hand_over();
                    }
                } else if applied.changed.has(Topic::Reminders)
                    || applied.changed.has(Topic::Outing)
                {
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

    /// Shows why something was refused; the controls return to the stored state.
    pub(super) fn refuse(mut self, why: &Text) {
        let moment = self.clock.peek();
        self.announce(self.texts().show(why, moment), None);
        *self.refusals.write() += 1;
    }

    /// How often something was refused: part of a control's key, so that it is then recreated.
    pub(super) fn refusals(self) -> u32 {
        *self.refusals.read()
    }

    /// Runs an action and offers undo.
    pub(super) fn act_saying(self, action: impl Into<Action>, said: &Text) -> bool {
        let Some(applied) = self.act(action) else { return false };
        let moment = self.clock.peek();
        self.announce(self.texts().show(said, moment), applied.undo);
        true
    }

    /// The same on a page below another one: goes back to that, and says it there.
    pub(super) fn act_and_back(self, action: impl Into<Action>, said: &Text) {
        let Some(applied) = self.act(action) else { return };
        self.back();
        let moment = self.clock.peek();
        self.announce(self.texts().show(said, moment), applied.undo);
    }

    /// Shows a message at the bottom.
    pub(super) fn announce(mut self, text: String, undo: Option<Undo>) {
        self.snack.set(Some(Snack { text, undo }));
    }

    /// The message at the bottom.
    pub(super) fn snack(self) -> Option<Snack> {
        self.snack.read().clone()
    }

    /// Undoes the last action.
    pub(super) fn undo(mut self) {
        let snack = self.snack.write().take();
        if let Some(undo) = snack.and_then(|snack| snack.undo) {
            self.take_back(&undo);
        }
    }

    /// Dismisses the message at the bottom.
    pub(super) fn dismiss_snack(mut self) {
        self.snack.set(None);
    }

    /// The current page.
    pub(super) fn page(self) -> Page {
        self.trail.read().here()
    }

    /// Opens a page: at its top, or where it was left if it is on the way back.
    pub(super) fn go(mut self, page: Page) {
        if let Page::CheckIn(_) = page {
            self.chosen.set(None);
        }
        self.trail.write().go(page);
        self.show_move();
    }

    /// The day that the client chose on the check-in that was opened for a day.
    pub(super) fn chosen_day(self, opened: NaiveDate) -> NaiveDate {
        let chosen = self.chosen.peek().filter(|(of, _)| *of == opened);
        chosen.map_or(opened, |(_, chosen)| chosen)
    }

    /// Keeps that day, until a check-in is opened anew.
    pub(super) fn choose_day(mut self, opened: NaiveDate, chosen: NaiveDate) {
        self.chosen.set(Some((opened, chosen)));
    }

    /// The date where it is not today: pages of today follow the clock.
    pub(super) fn another(self, date: NaiveDate) -> Option<NaiveDate> {
        Some(date).filter(|date| *date != self.today())
    }

    /// Leads to the check-in if the client has just opened a notification that asks for it.
    pub(super) fn follow_opened(mut self) {
        let now = self.clock.now();
        let is_welcomed = self.app.peek().is_welcomed().unwrap_or(false);
        if is_welcomed && self.app.write().take_opened(now.now).unwrap_or(false) {
            self.go(Page::CheckIn(now.today()));
        }
    }

    /// Goes back one page.
    pub(super) fn back(mut self) {
        if self.trail.write().back() {
            self.show_move();
        }
    }

    /// Opens Today with nothing before it, from its top: after the first start, and where another recovery
    /// takes the place of this one.
    pub(super) fn begin(mut self) {
        self.drafting.clear();
        self.trail.write().cut(0);
        self.note_move(true);
        self.follow_given();
    }

    fn show_move(self) {
        self.note_move(false);
    }

    fn note_move(mut self, anew: bool) {
        self.leave_page();
        let number = self.moves.peek().number + 1;
        let depth = self.trail.peek().depth();
        self.moves.set(Move { number, depth, anew });
    }

    /// The last move that the app made, as opposed to the browser.
    pub(super) fn last_move(self) -> Move {
        *self.moves.read()
    }

    /// A message about one page does not carry over to the next.
    fn leave_page(mut self) {
        self.snack.set(None);
    }

    /// Listens for each time that the client goes back by a gesture, a key or a system button.
    pub(super) async fn listen_for_back(mut self) {
        let mut told = script::listen_for_back();
        while let Ok(depth) = told.recv::<usize>().await {
            self.leave_page();
            self.trail.write().cut(depth);
        }
    }

    /// The damaged file that was set aside when the window opened.
    pub(super) fn aside(self) -> Option<SetAside> {
        self.aside.read().clone()
    }

    /// Ensures that reminders are shown while no window is open.
    pub(super) fn start_reminders(self) {
        if self.phone.peek().is_some() {
            return self.resume();
        }
        let wanted = {
            let app = self.app.peek();
            let settings = app.reminder_settings(self.clock.peek());
            settings.is_ok_and(|settings| settings.on) && app.is_welcomed().unwrap_or(false)
        };
        if wanted
            && !*self.sample.peek()
            && let Err(problem) = crate::platform::start_reminders()
        {
            let problem = Text::Literal(problem.to_string().into());
            let text = Text::key("agent-missing").with("problem", problem);
            self.announce(self.texts().show(&text, self.clock.peek()), None);
        }
    }

    /// Sets whether reminders start with the login; shows why if that fails.
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
        self.changed(Topics::ALL);
    }

    /// These topics changed: whatever depends on them is read again.
    pub(super) fn changed(self, topics: Topics) {
        self.revisions.changed(topics);
    }

    /// The text of a key.
    pub(super) fn say(self, key: &str) -> String {
        self.texts().say(key)
    }

    /// A text, with times in the client's zone.
    pub(super) fn show(self, text: &Text) -> String {
        self.texts().show(text, self.day())
    }

    /// Several names in one line.
    pub(super) fn names<'t>(self, names: impl IntoIterator<Item = &'t Text>) -> String {
        let shown: Vec<_> = names.into_iter().map(|name| self.show(name)).collect();
        shown.join(&self.say("names-comma"))
    }

    /// A text, if there is one.
    pub(super) fn find(self, text: &Text) -> Option<String> {
        self.texts().find(text, self.day())
    }

    /// The texts themselves, for dates and durations.
    pub(super) fn texts(self) -> &'static Texts {
        Texts::of(*self.locale.read())
    }

    /// How things are written where nothing was chosen.
    pub(super) fn system(self) -> Locale {
        *self.system.read()
    }

    /// Follows a language from now on, `None` for the system's, and says so in that one.
    pub(super) fn speak(self, language: Option<Language>) {
        let Some(applied) = self.act(SettingAction::SetLanguage(language)) else { return };
        let locale = self.app.peek().locale(self.system());
        self.write_in(locale.unwrap_or_default());
        self.announce(self.say("said-language"), applied.undo);
    }

    /// Writes everything so from now on.
    pub(super) fn write_in(mut self, locale: Locale) {
        if *self.locale.peek() != locale {
            self.locale.set(locale);
        }
    }
}
