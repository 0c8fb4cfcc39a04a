//! Names of plants: a plant's part that is known by its botanical name is also known by the others.

use std::collections::HashMap;

use super::error::IngredientsError;

/// Plants by their botanical names.
#[derive(Debug, Default)]
pub(super) struct Plants<'t> {
    others: HashMap<&'t str, Vec<&'t str>>,
    /// Those with all parts known.
    mild: Vec<&'t str>,
}

/// The most words of a botanical name.
const MOST_WORDS: usize = 4;

impl<'t> Plants<'t> {
    /// Reads lines of a botanical name, `=`, and its other names between commas; a mild plant has `+`
    /// before it.
    pub(super) fn parse(file: &'t str) -> Result<Self, IngredientsError> {
        let mut plants = Self::default();
        let lines = file.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let named = line.split_once('=').filter(|(plant, _)| !plant.trim().is_empty());
            let (plant, others) = named.ok_or_else(|| IngredientsError::Plant(line.to_owned()))?;
            let others = others.split(',').map(str::trim).filter(|name| !name.is_empty());
            let plant = match plant.trim().strip_prefix('+') {
                Some(mild) => {
                    plants.mild.push(mild.trim());
                    mild.trim()
                }
                None => plant.trim(),
            };
            plants.others.entry(plant).or_default().extend(others);
        }
        Ok(plants)
    }

    /// The botanical names of the mild plants.
    pub(super) fn mild(&self) -> impl Iterator<Item = &'t str> {
        self.mild.iter().copied()
    }

    /// Every name of every plant.
    pub(super) fn names(&self) -> impl Iterator<Item = &'t str> {
        let plants = self.others.iter();
        plants.flat_map(|(plant, others)| std::iter::once(*plant).chain(others.iter().copied()))
    }

    /// Lists a name's variants with the plant's other names: “sunflower seed oil”.
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
