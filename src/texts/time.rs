//! Dates, times and durations as text: with weekday, with the year if it is not the current one, in the
//! two largest units.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use fluent::FluentArgs;

use super::Texts;
use crate::care::{HourCycle, Moment, civil};

impl Texts {
    /// `Sun 29 Nov`, or `Fri 29 Jan 2027` in another year than today's.
    pub fn date(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.dated("date-short", "weekday-short", "month-short", date, today)
    }

    /// `Sunday 29 November`, with the year in another than today's.
    pub fn date_long(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.dated("date-long", "weekday-long", "month-long", date, today)
    }

    /// `29 November`, with the year in another than today's.
    pub fn day_month(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.dated("day-month", "weekday-long", "month-long", date, today)
    }

    /// `Sun`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.say(&format!("weekday-short.d{}", date.weekday().number_from_monday()))
    }

    /// `15:00`, or `3:00 PM` where the hours are counted so.
    pub fn clock(&self, time: NaiveTime) -> String {
        let (is_afternoon, twelfth) = time.hour12();
        let hour = if self.hours == HourCycle::H23 { time.hour() } else { twelfth };
        let shown = format!("{}:{:02}", self.hour_name(hour), time.minute());
        if self.hours == HourCycle::H23 { shown } else { self.in_period(&shown, is_afternoon) }
    }

    /// `Sun 29 Nov 15:00`, in the client's zone.
    pub fn date_time(&self, at: DateTime<Utc>, moment: Moment) -> String {
        self.wall(at.with_timezone(&moment.zone).naive_local(), moment.today())
    }

    /// `Sun 29 Nov 15:00`.
    pub fn wall(&self, local: NaiveDateTime, today: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("date", self.date(local.date(), today));
        args.set("time", self.clock(local.time()));
        self.format("date-time", Some(&args)).unwrap_or_default()
    }

    /// `today 15:00`, or with the date when it is another day.
    pub fn date_time_near(&self, at: DateTime<Utc>, moment: Moment) -> String {
        if civil::date_of(at, moment.zone) != moment.today() {
            return self.date_time(at, moment);
        }
        let mut args = FluentArgs::new();
        args.set("time", self.clock(at.with_timezone(&moment.zone).time()));
        self.format("today-time", Some(&args)).unwrap_or_default()
    }

    /// `5 d 4 h`, `4 h 20 min`, `20 min`: rounded up to the minute, so it is never short.
    pub fn duration(&self, length: TimeDelta) -> String {
        let minutes = (length.num_seconds().max(0) + 59) / 60;
        let (days, hours, minutes) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        let part = |key: &str, count: i64| {
            let mut args = FluentArgs::new();
            args.set("count", count);
            self.format(&format!("duration.{key}"), Some(&args)).unwrap_or_default()
        };
        let (large, small) = match (days, hours, minutes) {
            (0, 0, minutes) => return part("minutes", minutes),
            (0, hours, minutes) => (part("hours", hours), (minutes, "minutes")),
            (days, hours, _) => (part("days", days), (hours, "hours")),
        };
        match small {
            (0, _) => large,
            (count, unit) => {
                let mut args = FluentArgs::new();
                args.set("large", large);
                args.set("small", part(unit, count));
                self.format("duration.both", Some(&args)).unwrap_or_default()
            }
        }
    }

    fn dated(
        &self,
        form: &str,
        weekday: &str,
        month: &str,
        date: NaiveDate,
        today: NaiveDate,
    ) -> String {
        let mut args = FluentArgs::new();
        let weekday = format!("{weekday}.d{}", date.weekday().number_from_monday());
        args.set("weekday", self.say(&weekday));
        args.set("day", i64::from(date.day()));
        args.set("month", self.say(&format!("{month}.m{}", date.month())));
        // As text: a number would be grouped, as 2,027.
        args.set("year", date.year().to_string());
        let form =
            if date.year() == today.year() { form.to_owned() } else { format!("{form}.year") };
        self.format(&form, Some(&args)).unwrap_or_default()
    }
}
