//! What plants are called: a part of a plant that is known by its botanical name is known by the
//! others, too.

use std::collections::HashMap;

use super::build::IngredientsError;

/// Plants by their botanical names.
#[derive(Debug, Default)]
pub(super) struct Plants<'t> {
    others: HashMap<&'t str, Vec<&'t str>>,
}

/// The most words of a botanical name.
const MOST_WORDS: usize = 4;

impl<'t> Plants<'t> {
    /// Reads lines of a botanical name, `=`, and its other names between commas.
    pub(super) fn parse(file: &'t str) -> Result<Self, IngredientsError> {
        let mut plants = Self::default();
        let lines = file.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let named = line.split_once('=').filter(|(plant, _)| !plant.trim().is_empty());
            let (plant, others) = named.ok_or_else(|| IngredientsError::Plant(line.to_owned()))?;
            let others = others.split(',').map(str::trim).filter(|name| !name.is_empty());
            plants.others.entry(plant.trim()).or_default().extend(others);
        }
        Ok(plants)
    }

    /// Every name of every plant.
    pub(super) fn names(&self) -> impl Iterator<Item = &'t str> {
        let plants = self.others.iter();
        plants.flat_map(|(plant, others)| std::iter::once(*plant).chain(others.iter().copied()))
    }

    /// Tells what a name is besides, with its plant called otherwise: “sunflower seed oil”.
    pub(super) fn each_other(&self, name: &str, mut tell: impl FnMut(&str)) {
        let ends = name.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS);
        for end in ends {
            let Some(others) = self.others.get(&name[..end]) else { continue };
            for other in others {
                tell(&format!("{other}{}", &name[end..]));
            }
        }
    }
}
