//! Every intent of a person as an [`Action`]; applied in one transaction, it says what [`Changed`].

mod action;
mod asking;
mod error;
mod reads;
mod sample;

pub use action::{Action, Applied, CHANGEABLE_DAYS};
pub use asking::ProductView;
pub use error::AppError;
pub use reads::{OutingView, Week};
pub use sample::fill_sample;

pub use crate::care::{Appointment, Moment, Zone};
pub use crate::store::{
    Changed, Delivery, Product, Professional, Question, SetAside, StoreError, ZoneQuestion,
};

pub use crate::store::FILE_NAME as STORE_FILE;

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::care::Plan;
use crate::store::{Setting, Store};

impl Moment {
    /// Now and here.
    pub fn current() -> Self {
        Self { now: crate::platform::now(), zone: crate::platform::zone() }
    }
}

/// The app without a face: the store, the plan, and what can be done with them.
#[derive(Debug)]
pub struct App {
    store: Store,
    plan: &'static Plan,
}

impl App {
    /// Opens the data folder.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<(Self, Option<SetAside>), AppError> {
        believe(now)?;
        let unusable = |source| StoreError::Access { path: folder.to_owned(), source };
        crate::platform::make_private_folder(folder).map_err(unusable)?;
        let (store, aside) = Store::open(folder, now)?;
        let mut app = Self::with_store(store);
        match app.bring_up_to(now) {
            // Damage that shows only now: the second time the file is checked and set aside.
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

    /// Opens the data folder again after damage was met at work: the file is checked and set aside.
    pub fn reopen_damaged(self, folder: &Path, now: DateTime<Utc>) -> Result<Self, AppError> {
        self.store.suspect();
        drop(self);
        Ok(Self::open(folder, now)?.0)
    }

    /// Keeps word of a damaged file that was set aside, for the window to tell.
    pub fn note_set_aside(&mut self, aside: &SetAside) -> Result<(), AppError> {
        let took = if aside.from_backup { "backup" } else { "new" };
        let value = format!("{took}\n{}", aside.file.display());
        self.store.transact(|tx| tx.set_setting(Setting::SetAside, &value))?;
        Ok(())
    }

    /// The damaged file that was set aside while nobody looked; told once.
    pub fn take_set_aside(&mut self) -> Result<Option<SetAside>, AppError> {
        let known = self.store.setting(Setting::SetAside)?.filter(|known| !known.is_empty());
        let Some(known) = known else { return Ok(None) };
        self.store.transact(|tx| tx.set_setting(Setting::SetAside, ""))?;
        let (took, file) = known.split_once('\n').unwrap_or(("new", &known));
        Ok(Some(SetAside { file: file.into(), from_backup: took == "backup" }))
    }

    /// Whether the open file still lies under its name.
    pub fn is_in_place(&self) -> bool {
        self.store.is_in_place()
    }

    /// Refuses to go on when a newer version of the app has changed the schema meanwhile.
    pub fn check_schema(&self) -> Result<(), AppError> {
        Ok(self.store.check_schema()?)
    }

    /// A sample recovery that is kept nowhere.
    pub fn sample(moment: Moment) -> Result<Self, AppError> {
        believe(moment.now)?;
        let mut app = Self::with_store(Store::in_memory()?);
        fill_sample(&mut app, moment)?;
        Ok(app)
    }

    /// An app over an open store.
    pub fn with_store(mut store: Store) -> Self {
        store.find_zones_by(crate::platform::zone_named);
        Self { store, plan: Plan::default_plan() }
    }

    /// The care plan that applies.
    pub fn plan(&self) -> &'static Plan {
        self.plan
    }
}

/// Refuses to work by a clock that shows a date which no command would accept.
fn believe(now: DateTime<Utc>) -> Result<(), AppError> {
    let shown = now.date_naive();
    if crate::care::civil::is_accepted(shown) { Ok(()) } else { Err(AppError::Clock(now)) }
}
