//! A course: a planned series of treatments, and which session of it a treatment is.

use chrono::NaiveDate;

use super::appointment::Appointment;
use super::civil;
use super::id::CourseId;
use super::text::Text;
use super::treatment::Treatment;
use super::zone::Zone;

/// A planned series of treatments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    pub id: CourseId,
    /// The local date of its first session, or from when on that is awaited.
    pub since: NaiveDate,
    /// How many sessions are planned.
    pub sessions: u32,
    /// How many days lie between two of them.
    pub every_days: u32,
}

impl Course {
    /// The most sessions that can be planned.
    pub const MOST_SESSIONS: u32 = 50;
    /// The longest spacing in days.
    pub const LONGEST: u32 = 366;
}

/// A course with its sessions so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseView {
    pub course: Course,
    /// The dates of its sessions so far: all treatments of a day are one session.
    pub dates: Vec<NaiveDate>,
}

impl CourseView {
    /// How many sessions are done.
    pub fn done(&self) -> u32 {
        u32::try_from(self.dates.len()).unwrap_or(u32::MAX)
    }

    /// Whether all planned sessions are done.
    pub fn is_complete(&self) -> bool {
        self.done() >= self.course.sessions
    }

    /// Whether so many sessions are a continuation of this complete course, and not another one: they are more
    /// than it had, and its last one is no longer ago than twice the spacing.
    pub fn is_extended_by(&self, sessions: u32, every_days: u32, today: NaiveDate) -> bool {
        let ago = self.dates.last().map(|last| (today - *last).num_days());
        sessions > self.done() && ago.is_some_and(|ago| ago <= i64::from(every_days) * 2)
    }

    /// The number of the session on a date.
    pub fn session_on(&self, date: NaiveDate) -> Option<u32> {
        let place = self.dates.iter().position(|one| *one == date)?;
        u32::try_from(place + 1).ok()
    }

    /// Which session of how many, in words; none yet is 0.
    pub fn place(&self, session: u32) -> Text {
        let (at, all) = (i64::from(session), i64::from(self.course.sessions));
        Text::key("course-place").with("at", at).with("all", all)
    }

    /// When the next session would be by the spacing; `None` before the first and after the last.
    pub fn next(&self) -> Option<NaiveDate> {
        let last = self.dates.last().filter(|_| !self.is_complete())?;
        Some(civil::plus_days(*last, u64::from(self.course.every_days)))
    }

    /// The one of these appointments that is the next session: of those from today on the nearest to the date by
    /// the spacing. What is a quarter of the spacing early or more is a check of the session before, and what is
    /// more than a spacing late is none either. Its words decide nothing: the client writes them, in any language.
    pub fn booked<'a>(
        &self,
        appointments: &'a [Appointment],
        today: NaiveDate,
        zone: Zone,
    ) -> Option<&'a Appointment> {
        let next = self.next()?;
        let every = i64::from(self.course.every_days);
        let late = next.max(today);
        let is_near = |date: NaiveDate| {
            date >= today
                && (next - date).num_days() * 4 < every
                && (date - late).num_days() <= every
        };
        let dated = appointments.iter().map(|one| (civil::date_of(one.at, zone), one));
        let near = dated.filter(|(date, _)| is_near(*date));
        near.min_by_key(|(date, one)| ((*date - next).num_days().abs(), one.at)).map(|(_, one)| one)
    }
}

/// A session that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// Its number in the course, the first being 1.
    pub number: u32,
    /// How many are planned.
    pub all: u32,
}

/// When the next session is, as far as a course says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum NextSession {
    /// There is no course: what the plan says of a next session applies.
    #[default]
    Open,
    /// Booked for this date, or by the course's spacing.
    On(NaiveDate, Session),
    /// The course is complete, or has not begun.
    None,
}

impl NextSession {
    /// The milestone of the plan that stands where there is no course.
    pub const MILESTONE: &str = "next_session";

    /// That of the last course.
    pub fn of(last: Option<&CourseView>) -> Self {
        let Some(last) = last else { return Self::Open };
        let session = Session { number: last.done() + 1, all: last.course.sessions };
        last.next().map_or(Self::None, |date| Self::On(date, session))
    }

    /// The same where it is booked for a date.
    #[must_use]
    pub fn booked_for(self, date: Option<NaiveDate>) -> Self {
        match (self, date) {
            (Self::On(_, session), Some(date)) => Self::On(date, session),
            _ => self,
        }
    }

    /// The session on a date.
    pub fn on(self, date: NaiveDate) -> Option<Session> {
        match self {
            Self::On(at, session) if at == date => Some(session),
            _ => None,
        }
    }
}

/// The courses, by their beginning, each with its sessions: of the days with a treatment from its beginning to the
/// next course's, as many as were planned.
pub fn with_sessions(courses: &[Course], treatments: &[Treatment]) -> Vec<CourseView> {
    let mut days: Vec<NaiveDate> = treatments.iter().map(|treatment| treatment.date).collect();
    days.sort_unstable();
    days.dedup();
    let views = courses.iter().enumerate().map(|(at, course)| {
        let end = courses.get(at + 1).map(|next| next.since);
        let is_in = |day: &NaiveDate| *day >= course.since && end.is_none_or(|end| *day < end);
        let most = usize::try_from(course.sessions).unwrap_or(usize::MAX);
        let dates = days.iter().copied().filter(is_in).take(most).collect();
        CourseView { course: *course, dates }
    });
    views.collect()
}

/// Where a course begins that is planned today, after those that are known: with the first of the treatments
/// since then, going back from today, that are no further apart than twice the spacing; without one, today.
pub fn begins(
    known: &[CourseView],
    treatments: &[Treatment],
    every_days: u32,
    today: NaiveDate,
) -> NaiveDate {
    let ended = known.last().map(|last| last.dates.last().copied().unwrap_or(last.course.since));
    let days = treatments.iter().map(|treatment| treatment.date).rev();
    let days = days.filter(|day| ended.is_none_or(|ended| *day > ended));
    let furthest = i64::from(every_days) * 2;
    let mut first: Option<NaiveDate> = None;
    for day in days {
        if (first.unwrap_or(today) - day).num_days() > furthest {
            break;
        }
        first = Some(day);
    }
    first.unwrap_or_else(|| ended.map_or(today, |ended| today.max(civil::plus_days(ended, 1))))
}
