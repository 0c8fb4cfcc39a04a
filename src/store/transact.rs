//! The one way to write: a transaction that says what it changed.

use std::cell::Cell;

use rusqlite::{Transaction, TransactionBehavior};

use super::{Store, StoreError};
use crate::care::FindZone;

/// What a transaction changed: screens re-read and reminders are planned again by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changed {
    /// Treatments came or went.
    pub treatments: bool,
    /// Steps were ticked or unticked.
    pub ticks: bool,
    /// The follow-up was settled or opened again.
    pub followup: bool,
    /// Appointments came or went.
    pub appointments: bool,
    /// The professional's name or phone.
    pub professional: bool,
    /// Reminders or quiet hours.
    pub reminders: bool,
    /// What became of occurrences.
    pub occurrences: bool,
    /// Products, or what was asked lately.
    pub products: bool,
    /// Other settings.
    pub settings: bool,
}

impl Changed {
    /// Whether the reminders have to be planned again.
    pub fn replans(self) -> bool {
        self.treatments || self.ticks || self.followup || self.appointments || self.reminders
    }

    /// Whether anything changed.
    pub fn any(self) -> bool {
        self != Self::default()
    }
}

/// A write transaction; dropped without [`Store::transact`] finishing it, it leaves no trace.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "`tx` is the transaction itself")]
pub struct Tx<'a> {
    pub(super) tx: Transaction<'a>,
    pub(super) zones: FindZone,
    changed: Cell<Changed>,
}

impl Tx<'_> {
    /// Notes what the transaction changes.
    pub(super) fn note(&self, mark: impl FnOnce(&mut Changed)) {
        let mut changed = self.changed.get();
        mark(&mut changed);
        self.changed.set(changed);
    }
}

impl Store {
    /// Runs writes in one immediate transaction and says what they changed.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        writes: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changed), E> {
        let zones = self.zones;
        let started = self.conn.transaction_with_behavior(TransactionBehavior::Immediate);
        let tx = Tx { tx: started.map_err(StoreError::from)?, zones, changed: Cell::default() };
        let value = writes(&tx)?;
        let changed = tx.changed.get();
        tx.tx.commit().map_err(StoreError::from)?;
        Ok((value, changed))
    }
}
