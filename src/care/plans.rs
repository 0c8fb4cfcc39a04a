//! Plans over time: each applies from a date on, and a past day keeps the plan of its day.

use std::sync::Arc;

use chrono::NaiveDate;

use super::civil;
use super::plan::Plan;

/// A plan and the date it applies from, that date included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// The first local date.
    pub from: NaiveDate,
    /// The whole plan.
    pub plan: Arc<Plan>,
}

/// The plan of every day: one is in force at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plans<'a> {
    first: &'a Plan,
    later: &'a [InForce],
}

impl<'a> Plans<'a> {
    /// The plan at first, and those that took its place, in order of their date.
    pub fn new(first: &'a Plan, later: &'a [InForce]) -> Self {
        Self { first, later }
    }

    /// The plan in force on a date; of two that apply from the same date, the second.
    pub fn on(self, date: NaiveDate) -> &'a Plan {
        let index = self.later.partition_point(|one| one.from <= date);
        index.checked_sub(1).map_or(self.first, |last| &self.later[last].plan)
    }

    /// The plan that none takes the place of.
    pub fn latest(self) -> &'a Plan {
        self.later.last().map_or(self.first, |one| &one.plan)
    }

    /// The plans from one date to another, both included: each with its first and last date among them.
    pub fn spans(self, first: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, NaiveDate, &'a Plan)> {
        let changes = self.later.iter().map(|one| one.from);
        let mut begins: Vec<_> = changes.filter(|from| first < *from && *from <= last).collect();
        begins.insert(0, first);
        begins.dedup();
        let ends = begins.iter().skip(1).map(|next| civil::minus_days(*next, 1));
        let ends: Vec<_> = ends.chain([last]).collect();
        let spans = begins.into_iter().zip(ends).filter(|(begin, end)| begin <= end);
        spans.map(|(begin, end)| (begin, end, self.on(begin))).collect()
    }

    /// The longest reach of any hold of any of them, in days.
    pub fn longest_hold(self) -> u32 {
        self.all().map(Plan::longest_hold).max().unwrap_or(0)
    }

    /// The most days that a reminder of any of them is tried for until it is shown.
    pub fn longest_try(self) -> u32 {
        self.all().map(Plan::longest_try).max().unwrap_or(0)
    }

    fn all(self) -> impl Iterator<Item = &'a Plan> {
        std::iter::once(self.first).chain(self.later.iter().map(|one| &*one.plan))
    }
}

impl<'a> From<&'a Plan> for Plans<'a> {
    fn from(plan: &'a Plan) -> Self {
        Self { first: plan, later: &[] }
    }
}
