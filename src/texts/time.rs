//! Dates, times and durations as people read them: with weekday, in the two largest units.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};

use super::Texts;
use crate::care::{Text, Zone, civil};

impl Texts {
    /// `Sun 29 Nov`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.dated("date-short", "weekday-short", "month-short", date)
    }

    /// `Sunday 29 November`.
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.dated("date-long", "weekday-long", "month-long", date)
    }

    /// `29 November`.
    pub fn day_month(&self, date: NaiveDate) -> String {
        self.dated("day-month", "weekday-long", "month-long", date)
    }

    /// `Sun`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.say(&format!("weekday-short.d{}", date.weekday().number_from_monday()))
    }

    /// `15:00`.
    pub fn clock(&self, time: NaiveTime) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// `Sun 29 Nov 15:00`, in the client's zone.
    pub fn date_time(&self, at: DateTime<Utc>, zone: Zone) -> String {
        let local = at.with_timezone(&zone);
        let text = Text::key("date-time")
            .with("date", Text::Literal(self.date(local.date_naive()).into()))
            .with("time", Text::Literal(self.clock(local.time()).into()));
        self.show(&text, zone)
    }

    /// `today 15:00`, or with the date when it is another day.
    pub fn date_time_near(&self, at: DateTime<Utc>, today: NaiveDate, zone: Zone) -> String {
        if civil::date_of(at, zone) != today {
            return self.date_time(at, zone);
        }
        let time = self.clock(at.with_timezone(&zone).time());
        self.show(&Text::key("today-time").with("time", Text::Literal(time.into())), zone)
    }

    /// `5 d 4 h`, `4 h 20 min`, `20 min`: rounded up to the minute, so it is never short.
    pub fn duration(&self, length: TimeDelta) -> String {
        let minutes = (length.num_seconds().max(0) + 59) / 60;
        let (days, hours, minutes) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        let part = |key: &str, count: i64| {
            self.show(&Text::key(format!("duration.{key}")).with("count", count), Zone::UTC)
        };
        let (large, small) = match (days, hours, minutes) {
            (0, 0, minutes) => return part("minutes", minutes),
            (0, hours, minutes) => (part("hours", hours), (minutes, "minutes")),
            (days, hours, _) => (part("days", days), (hours, "hours")),
        };
        match small {
            (0, _) => large,
            (count, unit) => format!("{large} {}", part(unit, count)),
        }
    }

    fn dated(&self, form: &str, weekday: &str, month: &str, date: NaiveDate) -> String {
        let name = |key: String| Text::Literal(self.say(&key).into());
        let text = Text::key(form)
            .with("weekday", name(format!("{weekday}.d{}", date.weekday().number_from_monday())))
            .with("day", i64::from(date.day()))
            .with("month", name(format!("{month}.m{}", date.month())));
        self.show(&text, Zone::UTC)
    }
}
