//! Every intent of a person as an [`Action`]; applied in one transaction, it says what [`Changed`].

mod action;
mod error;
mod reads;
mod sample;

pub use action::{Action, Applied};
pub use error::AppError;
pub use reads::Week;
pub use sample::fill_sample;

pub use crate::store::{Appointment, Changed, Professional, SetAside, StoreError};

use std::path::Path;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::care::Plan;
use crate::store::Store;

/// When and where the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The zone.
    pub zone: Tz,
}

impl Moment {
    /// Now and here.
    pub fn current() -> Self {
        Self { now: crate::platform::now(), zone: crate::platform::zone() }
    }

    /// The local date.
    pub fn today(self) -> chrono::NaiveDate {
        crate::care::civil::date_of(self.now, self.zone)
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
        let (store, aside) = Store::open(folder, now)?;
        let mut app = Self::with_store(store);
        app.note_since(now)?;
        Ok((app, aside))
    }

    /// A sample recovery that is kept nowhere.
    pub fn sample(moment: Moment) -> Result<Self, AppError> {
        let mut app = Self::with_store(Store::in_memory()?);
        fill_sample(&mut app, moment)?;
        Ok(app)
    }

    /// An app over an open store.
    pub fn with_store(store: Store) -> Self {
        Self { store, plan: Plan::default_plan() }
    }

    /// The care plan that applies.
    pub fn plan(&self) -> &'static Plan {
        self.plan
    }
}
