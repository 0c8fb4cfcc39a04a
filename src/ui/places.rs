//! The folders that the window watches.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::app::Footprint;

/// The folders that the window watches.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    /// The folder of the store that is shown; `None` for one in memory.
    store: Arc<Mutex<Option<PathBuf>>>,
    /// The folder of the phone that the window runs on.
    phone: Option<PathBuf>,
}

impl Places {
    pub(super) fn new(store: Option<&Path>, phone: Option<&Path>) -> Self {
        let places = Self { phone: phone.map(Path::to_owned), ..Self::default() };
        places.show(store);
        places
    }

    /// Another store is shown.
    pub(super) fn show(&self, store: Option<&Path>) {
        if let Ok(mut place) = self.store.lock() {
            *place = store.map(Path::to_owned);
        }
    }

    /// The folder of the phone; `None` on the desktop.
    pub(super) fn phone(&self) -> Option<&Path> {
        self.phone.as_deref()
    }

    /// What the files of the store look like now.
    pub(super) fn store(&self) -> Footprint {
        let place = self.store.lock().ok().and_then(|place| place.clone());
        place.map(|folder| Footprint::of(&folder)).unwrap_or_default()
    }
}
