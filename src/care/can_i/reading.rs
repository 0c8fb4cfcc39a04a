//! What a sentence names, without a plan and without an instant: for what a professional wrote.

use std::sync::Arc;

use super::lexicon::Lexicon;
use super::question;
use crate::care::signs::{Sign, Signs};
use crate::ingredients::{ClassKind, Ingredients};

/// What a sentence names.
#[derive(Debug, Default)]
pub struct Named {
    /// The items of the plan that would hold off what it names, each once.
    pub items: Vec<Arc<str>>,
    /// The signs.
    pub signs: Vec<&'static Sign>,
    /// It names a medicine.
    pub names_medicine: bool,
}

/// Reads a sentence as "Can I?" reads a question.
pub fn named_in(text: &str) -> Named {
    let read = question::read(Lexicon::default_data(), Ingredients::default_data(), text);
    let signs = Signs::default_data();
    let mut items: Vec<Arc<str>> = Vec::new();
    let mut add = |item: Arc<str>| {
        if !items.contains(&item) {
            items.push(item);
        }
    };
    for activity in &read.activities {
        activity.offered.iter().chain(&activity.item).take(1).cloned().for_each(&mut add);
    }
    for one in &read.ingredients {
        let Some((index, kind)) = one.kind(true, true) else { continue };
        if matches!(kind, ClassKind::Hold | ClassKind::Check) {
            add(one.span.means[index].class.held_by().into());
        }
    }
    Named {
        items,
        signs: read.signs.iter().map(|one| &signs.all[one.sign]).collect(),
        names_medicine: read.activities.iter().any(|one| &*one.id == "medicine"),
    }
}
