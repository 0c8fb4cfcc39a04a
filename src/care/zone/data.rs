//! The rules of a zone, laid out: every change of its clocks, in order.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::FixedOffset;
use jiff::Timestamp;
use jiff::tz::TimeZone as Rules;

use super::{Zone, ZoneSource};

/// A day in seconds: no clock is as far from UTC.
const DAY: i64 = 86_400;
/// From this instant on the changes of a zone are laid out: 1800. A rule alone has no beginning.
const LAID_OUT_FROM: i64 = -5_364_662_400;
/// Up to this instant the changes of a zone are laid out; beyond it its rules are asked: 2100.
const LAID_OUT: i64 = 4_102_444_800;
const NO_OFFSET: FixedOffset = match FixedOffset::east_opt(0) {
    Some(offset) => offset,
    None => unreachable!(),
};

/// What a zone refers to.
pub(super) struct Data {
    pub(super) name: Cow<'static, str>,
    pub(super) source: ZoneSource,
    pub(super) version: Option<Box<str>>,
    pub(super) wanted: Option<Box<str>>,
    pub(super) rules: Rules,
    /// Before the first change, in seconds east of UTC.
    pub(super) first: FixedOffset,
    pub(super) changes: Vec<Change>,
}

/// From an instant on, in seconds, the clocks show UTC and this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    at: i64,
    offset: FixedOffset,
}

/// Universal time.
pub(super) static UTC: Data = Data {
    name: Cow::Borrowed("UTC"),
    source: ZoneSource::Bundled,
    version: None,
    wanted: None,
    rules: Rules::UTC,
    first: NO_OFFSET,
    changes: Vec::new(),
};

/// Every zone that was met, by name. They stay: a process meets few.
pub(super) static KNOWN: Mutex<Option<HashMap<String, Vec<&'static Data>>>> = Mutex::new(None);

/// What a wall clock may stand for, as offsets.
pub(super) enum Found {
    One(FixedOffset),
    Two(FixedOffset, FixedOffset),
    None { end: i64 },
}

impl Data {
    /// Lays out the rules; `None` when the clocks are a day or more from UTC.
    pub(super) fn of(
        name: &str,
        source: ZoneSource,
        version: Option<&str>,
        rules: Rules,
    ) -> Option<Self> {
        let from = Timestamp::from_second(LAID_OUT_FROM).ok()?;
        let first = offset(&rules, from)?;
        let mut changes: Vec<Change> = Vec::new();
        let mut seen = i64::MIN;
        for change in rules.following(from) {
            let at = change.timestamp().as_second();
            // Data without a rule at its end tells its last change again and again.
            if at >= LAID_OUT || at <= seen {
                break;
            }
            seen = at;
            let offset = FixedOffset::east_opt(change.offset().seconds())?;
            if offset != changes.last().map_or(first, |before| before.offset) {
                changes.push(Change { at, offset });
            }
        }
        let name = Cow::Owned(name.to_owned());
        let version = version.map(Into::into);
        Some(Self { name, source, version, wanted: None, rules, first, changes })
    }

    /// This zone as it was met first.
    pub(super) fn known(self) -> Zone {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default().entry(self.name.to_string()).or_default();
        Zone(known.iter().copied().find(|data| self.is_same(data)).unwrap_or_else(|| {
            let data: &'static Self = Box::leak(Box::new(self));
            known.push(data);
            data
        }))
    }

    fn is_same(&self, other: &Self) -> bool {
        let all = |data: &Self| (data.source, data.first, data.changes.len());
        all(self) == all(other)
            && self.name == other.name
            && self.version == other.version
            && self.wanted == other.wanted
            && self.changes == other.changes
    }

    pub(super) fn offset_at(&self, at: i64) -> FixedOffset {
        if at >= LAID_OUT && self.source != ZoneSource::Offset {
            return self.beyond(at);
        }
        self.offset_of(self.changes.partition_point(|change| change.at <= at))
    }

    /// The offset before the change of this index.
    fn offset_of(&self, index: usize) -> FixedOffset {
        index.checked_sub(1).map_or(self.first, |before| self.changes[before].offset)
    }

    /// The offset at an instant, by the rules themselves.
    fn beyond(&self, at: i64) -> FixedOffset {
        let last = Timestamp::MAX.as_second();
        let at = Timestamp::from_second(at.min(last)).unwrap_or(Timestamp::MAX);
        offset(&self.rules, at).unwrap_or(self.first)
    }

    pub(super) fn offsets_on(&self, local: i64) -> Found {
        if local >= LAID_OUT - 2 * DAY && self.source != ZoneSource::Offset {
            return self.offsets_beyond(local);
        }
        // Whatever the clocks show this at is less than a day from it in UTC.
        let mut index = self.changes.partition_point(|change| change.at <= local - DAY);
        let mut begin = i64::MIN;
        let (mut first, mut last, mut skipped) = (None, None, None);
        loop {
            let offset = self.offset_of(index);
            let end = self.changes.get(index).map_or(i64::MAX, |change| change.at);
            let at = local - i64::from(offset.local_minus_utc());
            if at < begin {
                skipped = skipped.or(Some(begin));
            } else if at < end {
                first = first.or(Some(offset));
                last = Some(offset);
            }
            if end > local + DAY {
                break;
            }
            (begin, index) = (end, index + 1);
        }
        match (first, last, skipped) {
            (Some(first), Some(last), _) if first != last => Found::Two(first, last),
            (Some(first), ..) => Found::One(first),
            (None, _, end) => Found::None { end: end.unwrap_or(local) },
        }
    }

    /// The same by the rules themselves: there the clocks change at most once within two days.
    fn offsets_beyond(&self, local: i64) -> Found {
        let (before, after) = (self.offset_at(local - DAY), self.offset_at(local + DAY));
        let holds = |offset: FixedOffset| {
            self.offset_at(local - i64::from(offset.local_minus_utc())) == offset
        };
        match (holds(before), holds(after)) {
            _ if before == after => Found::One(before),
            (true, true) => Found::Two(before, after),
            (true, false) => Found::One(before),
            (false, true) => Found::One(after),
            (false, false) => {
                let from = Timestamp::from_second(local - DAY).unwrap_or(Timestamp::MAX);
                let change = self.rules.following(from).next();
                Found::None { end: change.map_or(local, |change| change.timestamp().as_second()) }
            }
        }
    }
}

/// The offset at an instant; `None` when it is a day or more.
fn offset(rules: &Rules, at: Timestamp) -> Option<FixedOffset> {
    FixedOffset::east_opt(rules.to_offset(at).seconds())
}

/// The bytes of a `TZif` file without the rule at its end.
pub(super) fn without_last_rule(bytes: &[u8]) -> Option<Vec<u8>> {
    let rest = bytes.strip_suffix(b"\n")?;
    let begin = rest.iter().rposition(|byte| *byte == b'\n')?;
    Some([&rest[..=begin], b"\n"].concat())
}

/// Whether a `TZif` file counts leap seconds, as those below `right/` do: its instants are not those
/// of a clock that keeps to UTC.
pub(super) fn counts_leap_seconds(bytes: &[u8]) -> bool {
    let count = bytes.get(28..32).and_then(|count| count.try_into().ok());
    count.is_some_and(|count| u32::from_be_bytes(count) > 0)
}
