//! The phone that this program runs on, for whoever wants to ask it something.

use std::sync::Arc;

use crate::notify::system::System;

/// A phone. Two are equal when they are the same one.
#[derive(Clone)]
pub struct Handset(Arc<dyn System>);

impl Handset {
    /// A phone of a test.
    pub fn with(system: Arc<dyn System>) -> Self {
        Self(system)
    }

    /// The phone that this program runs on; `None` on the desktop.
    pub fn here() -> Option<Self> {
        crate::notify::phone_system().map(Self)
    }

    /// Its own side.
    pub fn system(&self) -> &dyn System {
        &*self.0
    }
}

impl PartialEq for Handset {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Handset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handset").finish_non_exhaustive()
    }
}
