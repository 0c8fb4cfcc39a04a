//! What a plan says, for whoever reviews it, and who did.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{App, AppError};
use crate::care::plan_file::{Key, Reviewed, reviewed};
use crate::care::review::{self, Entry};
use crate::care::{Overlay, Plan};
use crate::reminders;

/// Every sentence of guidance that a plan can show; `who` gives it, if it is not the default plan.
pub fn sentences(plan: &Plan, who: Option<&Arc<str>>) -> Vec<Entry> {
    let mut all = review::entries(plan, who);
    all.extend(reminders::entries(plan));
    all
}

impl App {
    /// The review that the plan in force on a date came with, if it was sealed with the key that is remembered.
    /// Whether its sentences are still those is for whoever has them in words to say.
    pub fn review_on(&self, date: NaiveDate) -> Result<Option<Reviewed>, AppError> {
        let Some(overlay) = self.overlay_on(date)? else { return Ok(None) };
        let known = self.store.plan_key()?.map(|known| known.signature.key);
        Ok(review_of(&overlay, known))
    }
}

/// The review that came with a plan, if this key sealed it.
pub fn review_of(overlay: &Overlay, key: Option<Key>) -> Option<Reviewed> {
    let review = reviewed(overlay.review.as_deref()?)?;
    (Some(review.key) == key).then_some(review)
}
