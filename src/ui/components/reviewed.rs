//! Who reviewed the plan in use, or that nobody did.

use dioxus::prelude::*;

use crate::report::{reviewed_on, reviewed_text};
use crate::ui::data::{Met, use_query_of};
use crate::ui::state::Ui;

/// The sentence, as long as every sentence of the plan is the one that was read; and whether it was reviewed.
pub(in crate::ui) fn use_reviewed() -> Result<(String, bool), Met> {
    let ui = Ui::here();
    let language = ui.texts().language();
    let reviewed = use_query_of(&language, |app, now, language| {
        // A plan that cannot be read is said where its steps would stand. It takes nothing else away, least of
        // all whom to call.
        Ok(reviewed_on(app, now.today(), *language).unwrap_or_default())
    })()?;
    Ok((ui.show(&reviewed_text(reviewed.as_ref(), ui.day())), reviewed.is_some()))
}
