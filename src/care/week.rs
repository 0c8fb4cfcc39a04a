//! What a week is in a region: the day it begins with, and its weekend.

use chrono::Weekday;

use super::region::Region;

/// A region's week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// The day that a week begins with.
    pub first: Weekday,
    /// The first day of the weekend.
    pub weekend: Weekday,
    /// The last day of the weekend; the same as the first where only one day is free.
    pub weekend_end: Weekday,
}

impl Default for Week {
    /// As in most of the world: from Monday on, with Saturday and Sunday as its weekend.
    fn default() -> Self {
        Self { first: Weekday::Mon, weekend: Weekday::Sat, weekend_end: Weekday::Sun }
    }
}

/// Where a week begins with another day than Monday: `weekData` of CLDR 48.2.
const BEGIN: [(Weekday, &str); 3] = [
    (Weekday::Fri, "MV"),
    (Weekday::Sat, "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"),
    (
        Weekday::Sun,
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ \
         NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
];

/// Where the weekend is another than Saturday and Sunday: `weekData` of CLDR 48.2.
const WEEKENDS: [(Weekday, Weekday, &str); 4] = [
    (Weekday::Thu, Weekday::Fri, "AF"),
    (Weekday::Fri, Weekday::Fri, "IR"),
    (Weekday::Fri, Weekday::Sat, "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE"),
    (Weekday::Sun, Weekday::Sun, "IN UG"),
];

impl Week {
    /// The week of a region; where none is known, the usual one.
    pub fn of(region: Option<Region>) -> Self {
        let Some(region) = region else { return Self::default() };
        let is_there = |regions: &str| regions.split_whitespace().any(|one| one == region.as_str());
        let mut week = Self::default();
        if let Some((first, _)) = BEGIN.into_iter().find(|(_, regions)| is_there(regions)) {
            week.first = first;
        }
        let weekend = WEEKENDS.into_iter().find(|(_, _, regions)| is_there(regions));
        if let Some((begins, ends, _)) = weekend {
            (week.weekend, week.weekend_end) = (begins, ends);
        }
        week
    }

    /// Whether a day belongs to the weekend.
    pub fn is_weekend(self, day: Weekday) -> bool {
        day.days_since(self.weekend) <= self.weekend_end.days_since(self.weekend)
    }
}
