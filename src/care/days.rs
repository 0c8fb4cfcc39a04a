//! Sets of recovery days as a plan writes them: `0-7`, `0,3,7`, `8-`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A set of recovery days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaySet(Vec<(u32, u32)>);

impl DaySet {
    /// Every day from this one on.
    pub fn from_first(first: u32) -> Self {
        Self(vec![(first, u32::MAX)])
    }

    /// This one day.
    pub fn only(day: u32) -> Self {
        Self(vec![(day, day)])
    }

    /// These days, in whatever order and however often they come.
    pub fn of(days: impl IntoIterator<Item = u32>) -> Self {
        let mut days: Vec<u32> = days.into_iter().collect();
        days.sort_unstable();
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for day in days {
            match ranges.last_mut() {
                Some((_, last)) if day <= last.saturating_add(1) => *last = day,
                _ => ranges.push((day, day)),
            }
        }
        Self(ranges)
    }

    /// Every day up to this one.
    pub fn until(last: u32) -> Self {
        Self(vec![(0, last)])
    }

    /// The days that are in any of these sets, as few ranges as there can be.
    pub fn joined<'a>(sets: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut all: Vec<(u32, u32)> = sets.into_iter().flat_map(|set| set.0.clone()).collect();
        all.sort_unstable();
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for (first, last) in all {
            match ranges.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => ranges.push((first, last)),
            }
        }
        Self(ranges)
    }

    /// The days of this set that do not come after one.
    #[must_use]
    pub fn up_to(&self, last: u32) -> Self {
        let kept = self.0.iter().filter(|(first, _)| *first <= last);
        Self(kept.map(|&(first, end)| (first, end.min(last))).collect())
    }

    /// Whether the set holds no day at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the set holds this recovery day.
    pub fn contains(&self, day: u32) -> bool {
        self.0.iter().any(|&(first, last)| (first..=last).contains(&day))
    }

    /// The first day of the set; `None` when it is empty.
    pub fn first(&self) -> Option<u32> {
        self.0.iter().map(|&(first, _)| first).min()
    }

    /// The days as ranges, each with its last day or without an end, as they were written.
    pub fn ranges(&self) -> impl Iterator<Item = (u32, Option<u32>)> {
        self.0.iter().map(|&(first, last)| (first, Some(last).filter(|last| *last != u32::MAX)))
    }

    /// The last day of the set; `None` when it is empty or never ends.
    pub fn last(&self) -> Option<u32> {
        self.0.iter().map(|&(_, last)| last).max().filter(|&last| last != u32::MAX)
    }
}

/// A set of days that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a set of days: write days and ranges with commas, such as `0-7,14` or `8-`")]
pub struct DaySetError(String);

impl FromStr for DaySet {
    type Err = DaySetError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || DaySetError(text.to_owned());
        let day = |part: &str| part.trim().parse::<u32>().map_err(|_| wrong());
        text.split(',')
            .map(|part| match part.split_once('-') {
                None => day(part).map(|only| (only, only)),
                Some((first, "")) => day(first).map(|first| (first, u32::MAX)),
                Some((first, last)) => {
                    let (first, last) = (day(first)?, day(last)?);
                    if first <= last { Ok((first, last)) } else { Err(wrong()) }
                }
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl fmt::Display for DaySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, &(first, last)) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            match last {
                last if last == first => write!(f, "{first}")?,
                u32::MAX => write!(f, "{first}-")?,
                last => write!(f, "{first}-{last}")?,
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for DaySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for DaySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
