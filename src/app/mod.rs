//! The app without a user interface: what is read, and the ways of writing.
//!
//! What a person does is an [`Action`], which can be undone. What became of notifications goes into the
//! ledger (`ledger.rs`). What the app must maintain itself is written in `reads.rs`, as rows that follow the rules
//! of a zone, and in `calendar.rs`, as what was exported last. Each is one transaction, which reports the
//! [`Topics`] it changed. A restore replaces the store as a whole (`store/replace.rs`).

mod action;
mod aside;
mod asking;
mod automatic;
mod backup;
mod calendar;
mod contacts;
mod copies;
mod error;
mod error_text;
mod export;
mod handed;
mod ledger;
mod locale;
mod photos;
mod plans;
mod read_out;
mod reads;
mod report;
mod review;
pub mod rotation;
mod sample;
mod save;
mod sheet;
mod skin;
mod text_file;
mod timeline;
mod wipe;

pub use action::{
    Action, Added, AgendaAction, Applied, AppointmentAction, CHANGEABLE_DAYS, CheckInAction,
    CourseAction, FoldAction, FollowUpAction, NotificationAction, OutingAction, PhotoAction,
    PlanAction, ProductAction, ProfessionalAction, QuestionAction, ReminderAction, SettingAction,
    StepAction, TreatmentAction,
};
pub use asking::{ProductView, QUESTIONS_OFFERED};
pub use automatic::keep_copy;
pub use backup::{
    Ready, Restored, Saved, back_up, counts, is_backup_sealed, open_backup, open_copy, restore,
};
pub use calendar::{Coming, ComingAppointment, ComingReminder};
pub use copies::{CopyKind, KeptCopy, copies, previous};
pub use error::AppError;
pub use export::{Exported, export};
pub use handed::{Handed, HandedError, Trust, VisitState, read_handed, signer};
pub use locale::language_in;
pub use photos::{PhotoDay, PhotoView};
pub use plans::{PastPlan, read_plan};
pub use read_out::ReadOut;
pub use reads::{OutingView, Week};
pub use report::{Excerpt, Report, ReportChoice, ReportPart, ReportPlan, TickedStep};
pub use review::{review_of, sentences};
pub use sample::fill_sample;
pub use save::{Mark, save};
pub use sheet::{SheetError, read_sheet};
pub use skin::{PastDay, Stretch, StretchDay};
pub use text_file::{read_text, unreadable, unwritable};
pub use timeline::Timeline;
pub use wipe::wipe;

pub use crate::backup::{BackupError, Passphrase, Progress, Work};
pub use crate::care::{Appointment, Moment, Zone};
pub use crate::store::{
    AgendaItem, Appearance, Copy, Counts, Footprint, LedgerRow, PhotoFiles, Product, Professional,
    QUESTIONS_KEPT, Question, SetAside, StoreError, Switch, Topic, Topics, Undo, WrittenEvent,
    ZoneQuestion,
};

pub use crate::store::FILE_NAME as STORE_FILE;

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::store::{Setting, Store};

impl Moment {
    /// The current time and zone.
    pub fn current() -> Self {
        Self { now: crate::platform::now(), zone: crate::platform::zone() }
    }
}

/// The app without a user interface: the store, the plan, and what can be done with them.
#[derive(Debug)]
pub struct App {
    store: Store,
    merged: plans::Merged,
}

impl App {
    /// Opens the data folder.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<(Self, Option<SetAside>), AppError> {
        believe(now)?;
        let unusable = |source| StoreError::Access { path: folder.to_owned(), source };
        crate::platform::files::make_private_folder(folder).map_err(unusable)?;
        let (store, aside) = Store::open(folder, now)?;
        let mut app = Self::with_store(store);
        match app.bring_up_to(now) {
            // Damage found only now: on the second try the file is checked and set aside.
            Err(AppError::Store(problem)) if problem.is_damage() && aside.is_none() => {
                app.store.suspect();
                drop(app);
                let (store, aside) = Store::open(folder, now)?;
                let mut app = Self::with_store(store);
                app.bring_up_to(now)?;
                Ok((app, aside))
            }
            Err(other) => Err(other),
            Ok(()) => Ok((app, aside)),
        }
    }

    /// Opens the data folder for work on all of it; fails where a damaged file was set aside, which the window
    /// then reports: what took its place is not what the client means to save.
    pub fn open_whole(folder: &Path, now: DateTime<Utc>) -> Result<Self, AppError> {
        let (mut app, aside) = Self::open(folder, now)?;
        let Some(aside) = aside else { return Ok(app) };
        app.note_set_aside(&aside)?;
        Err(StoreError::SetAside(aside).into())
    }

    /// Reopens the data folder after damage was found in use: the file is checked and set aside.
    pub fn reopen_damaged(self, folder: &Path, now: DateTime<Utc>) -> Result<Self, AppError> {
        self.store.suspect();
        drop(self);
        Ok(Self::open(folder, now)?.0)
    }

    /// Records a damaged file that was set aside, for the window to report.
    pub fn note_set_aside(&mut self, aside: &SetAside) -> Result<(), AppError> {
        let took = if aside.from_backup { "backup" } else { "new" };
        let value = format!("{took}\n{}", aside.file.display());
        self.store.transact(|tx| tx.set_setting(Setting::SetAside, &value))?;
        Ok(())
    }

    /// The damaged file that was set aside while no window was open; returned once.
    pub fn take_set_aside(&mut self) -> Result<Option<SetAside>, AppError> {
        let known = self.store.setting(Setting::SetAside)?.filter(|known| !known.is_empty());
        let Some(known) = known else { return Ok(None) };
        self.store.transact(|tx| tx.set_setting(Setting::SetAside, ""))?;
        let (took, file) = known.split_once('\n').unwrap_or(("new", &known));
        Ok(Some(SetAside { file: file.into(), from_backup: took == "backup" }))
    }

    /// The data folder; `None` for a store in memory.
    pub fn folder(&self) -> Option<&Path> {
        self.store.folder()
    }

    /// Whether the open file is still the one under its name.
    pub fn is_in_place(&self) -> bool {
        self.store.is_in_place()
    }

    /// Fails when a newer version of the app has changed the schema since this store was opened.
    pub fn check_schema(&self) -> Result<(), AppError> {
        Ok(self.store.check_schema()?)
    }

    /// An empty store that is kept nowhere: in place of one that is being deleted.
    pub fn blank() -> Result<Self, AppError> {
        Ok(Self::with_store(Store::in_memory()?))
    }

    /// A sample recovery that is kept nowhere.
    pub fn sample(moment: Moment) -> Result<Self, AppError> {
        believe(moment.now)?;
        let mut app = Self::with_store(Store::in_memory()?);
        fill_sample(&mut app, moment)?;
        Ok(app)
    }

    pub fn with_store(mut store: Store) -> Self {
        store.find_zones_by(crate::platform::zone_named);
        Self { store, merged: plans::Merged::default() }
    }
}

/// Refuses to work when the clock shows a date that no command would accept.
fn believe(now: DateTime<Utc>) -> Result<(), AppError> {
    let shown = now.date_naive();
    if crate::care::civil::is_accepted(shown) { Ok(()) } else { Err(AppError::Clock(now)) }
}
