//! What the planner has to do, said as plainly as possible and without a thought for speed: one date
//! after the other, one reminder after the other. The planner is compared with it.

use afterglow::care::{AppointmentId, Plan, Slot, Treatment, civil, holds, step_shows};
use afterglow::reminders::{Key, Occurrence, State};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::case::Case;

/// A line of a notification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line {
    pub(crate) at: DateTime<Utc>,
    pub(crate) bundle: String,
    pub(crate) key: Key,
    pub(crate) stale: DateTime<Utc>,
}

impl From<&Occurrence> for Line {
    fn from(due: &Occurrence) -> Self {
        let (bundle, key) = (due.bundle.clone(), due.key.clone());
        Self { at: due.at, bundle, key, stale: due.stale_at }
    }
}

/// The steps with a reminder: their slot, their first and last day.
const STEPS: [(&str, Slot, i64, i64); 8] = [
    ("sunscreen_am", Slot::Morning, 0, 90),
    ("cleanse_am", Slot::Morning, 1, 14),
    ("serum_am", Slot::Morning, 0, 7),
    ("no_touch", Slot::Midday, 0, 7),
    ("lukewarm_only", Slot::Evening, 0, 7),
    ("no_actives", Slot::Evening, 0, 7),
    ("cleanse_pm", Slot::Evening, 0, 7),
    ("serum_pm", Slot::Evening, 0, 7),
];

/// A line before it is bundled.
struct Asked {
    key: Key,
    told: NaiveDateTime,
    stale: NaiveDateTime,
    lifting: bool,
    rank: u8,
}

impl Case {
    /// The lines from one instant up to another.
    pub(crate) fn spec(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut date = civil::date_of(from, self.zone) - TimeDelta::days(4);
        while date <= civil::date_of(to, self.zone) + TimeDelta::days(4) {
            lines.extend(self.spec_of_date(date));
            date += TimeDelta::days(1);
        }
        lines.extend(self.spec_of_appointments());
        lines.extend(self.spec_of_outing());
        for line in &mut lines {
            // What was shown before stays in its notification; what was put off comes again then.
            let Some(past) = self.log.past.get(&line.key) else { continue };
            if past.state != State::Refused {
                line.bundle.clone_from(&past.bundle);
            }
            if let State::Snoozed(until) = past.state {
                line.at = until;
                let stale = self.stale(until.with_timezone(&self.zone).naive_local(), until);
                line.stale = self.over(&line.key).map_or(stale, |over| over.min(stale));
            }
        }
        lines.retain(|line| from <= line.at && line.at < to);
        lines.sort();
        lines
    }

    /// When an appointment has begun, or an outing ended.
    fn over(&self, key: &Key) -> Option<DateTime<Utc>> {
        if key.rule() == "outdoors" {
            return Some(self.outing?.ends_at(self.settings.quiet, self.zone));
        }
        let number = key.reminder.strip_prefix("appointment-")?.parse::<i64>().ok()?;
        self.appointments.iter().find(|one| one.id == AppointmentId(number)).map(|one| one.at)
    }

    fn resolve(&self, local: NaiveDateTime) -> DateTime<Utc> {
        civil::resolve(local, self.zone)
    }

    /// Two hours after it is shown, or the end of the part of the day it was meant for.
    fn stale(&self, meant: NaiveDateTime, shown: DateTime<Utc>) -> DateTime<Utc> {
        self.resolve(stale_wall(meant)).max(shown + TimeDelta::hours(2))
    }

    fn is_on(&self, id: &str) -> bool {
        self.settings.changes.get(id).is_none_or(|change| change.on)
    }

    /// The wall time of a reminder, given its slot or else its default; `None` when it is off.
    fn time(&self, id: &str, slot: Option<Slot>, default: Option<&str>) -> Option<NaiveTime> {
        if !self.is_on(id) {
            return None;
        }
        if let Some(own) = self.settings.changes.get(id).and_then(|change| change.at) {
            return Some(own);
        }
        match slot {
            Some(slot) => self.is_on(slot.name()).then(|| self.settings.slot_time(slot)),
            None => default.map(wall),
        }
    }

    /// When something meant for a wall time is told: then, or at the end of the quiet hours if that is
    /// the same date and it is still of use; else never.
    fn told(&self, meant: NaiveDateTime) -> Option<NaiveDateTime> {
        let Some(quiet) = self.settings.quiet.filter(|quiet| quiet.contains(meant.time())) else {
            return Some(meant);
        };
        let end = meant.date().and_time(quiet.to);
        (end > meant && end < stale_wall(meant)).then_some(end)
    }

    fn spec_of_date(&self, date: NaiveDate) -> Vec<Line> {
        let Some(treatment) = self.treatments.iter().rfind(|one| one.date <= date) else {
            return Vec::new();
        };
        let day = (date - treatment.date).num_days();
        let asked = self.asked(treatment, day, date);
        // One notification for each time of the day.
        let mut times: Vec<NaiveDateTime> = asked.iter().map(|line| line.told).collect();
        times.sort_unstable();
        times.dedup();
        // The ones that matter most stay: sunscreen, then steps, then the fuller, then the earlier.
        let of = |time: NaiveDateTime| asked.iter().filter(move |line| line.told == time);
        let mut kept = times.clone();
        kept.sort_by_key(|time| {
            let rank = of(*time).map(|line| line.rank).min().unwrap_or(9);
            (rank, std::cmp::Reverse(of(*time).count()), *time)
        });
        kept.truncate(if day <= 7 {
            4
        } else if day <= 14 {
            2
        } else {
            1
        });
        kept.sort_unstable();
        let mut lines = Vec::new();
        for line in &asked {
            let mut time = line.told;
            if !kept.contains(&time) {
                // The others ride in the first, but nothing is told to have ended before it has.
                let later = kept.iter().find(|kept| line.lifting && **kept >= line.told);
                time = *later.unwrap_or(&kept[0]);
            }
            let mut at = self.resolve(time);
            let known = |key: &Key| {
                let state = self.log.past.get(key).map(|past| past.state);
                !matches!(state, None | Some(State::Refused | State::Missed))
            };
            let out = asked.iter().any(|other| other.told == time && known(&other.key));
            if out && !known(&line.key) {
                at = at.max(self.resolve(line.told));
            }
            lines.push(Line {
                at,
                bundle: time.format("%Y-%m-%dT%H:%M").to_string(),
                key: line.key.clone(),
                stale: self.resolve(line.stale).max(at + TimeDelta::hours(2)),
            });
        }
        lines
    }

    /// What every reminder asks for on a date.
    fn asked(&self, treatment: &Treatment, day: i64, date: NaiveDate) -> Vec<Asked> {
        let plan = Plan::default_plan();
        let zone = self.zone;
        let held = holds(plan, &self.treatments, date, date, zone);
        let goes_on = day <= 90 || self.settings.extended;
        let mut asked = Vec::new();
        for (id, slot, first, last) in STEPS {
            let Some(time) = self.time(id, Some(slot), None) else { continue };
            let item = plan.item(id).expect("a step");
            let at = self.resolve(date.and_time(time));
            let shows = match (&item.hold, &item.step) {
                (Some(_), _) => held.iter().any(|hold| hold.item.id == item.id && hold.is_on(at)),
                (_, Some(step)) => step_shows(item, step, &held, treatment, date, zone),
                _ => false,
            };
            let sunscreen_goes_on = id == "sunscreen_am" && day > 90 && self.settings.extended;
            let comes = shows && goes_on && (first <= day && day <= last || sunscreen_goes_on);
            let rank = u8::from(id != "sunscreen_am");
            self.ask(&mut asked, treatment, id, Some(slot), (date, time, comes), rank);
        }
        let settled = self.log.settled.get(&treatment.id).is_some_and(|on| *on <= date);
        let ten = Some("10:00");
        let specials = [
            ("followup", None, ten, goes_on && !settled && day >= 3 && (day - 3) % 7 == 0),
            (
                "patience",
                None,
                ten,
                (7..=90).contains(&day) && date.weekday() == chrono::Weekday::Sun,
            ),
            ("check_in", None, ten, [1, 4, 7, 14, 28, 56, 84].contains(&day)),
            ("end", self.first_slot(), None, self.end_comes(day, date)),
        ];
        for (id, slot, default, comes) in specials {
            if let Some(time) =
                self.time(id, slot, default).filter(|_| id != "followup" || !settled)
            {
                self.ask(&mut asked, treatment, id, slot, (date, time, comes), 2);
            }
        }
        if let Some(time) = self.sheet(treatment).filter(|time| time.date() == date) {
            self.ask(&mut asked, treatment, "my_sheet", None, (date, time.time(), true), 2);
        }
        for hold in holds(plan, &self.treatments, date - TimeDelta::days(2), date, zone) {
            let Some(ends) = hold.lifts_at.filter(|_| self.is_on("lifting")) else { continue };
            let empty = hold.until <= hold.since;
            let others = holds(plan, &self.treatments, date - TimeDelta::days(2), date, zone);
            let held_on = others.into_iter().any(|other| {
                let same = other.item.id == hold.item.id && other.by.id != hold.by.id;
                let outlasts = other.is_on(ends) || other.until == ends && other.by.id > hold.by.id;
                same && outlasts
            });
            // In the first slot that comes at or after it.
            let slots = [Slot::Morning, Slot::Midday, Slot::Evening];
            let slots = slots.iter().filter(|slot| self.is_on(slot.name()));
            let near = slots.flat_map(|slot| {
                let time = self.settings.slot_time(*slot);
                (-2..=2).map(move |off| {
                    (civil::date_of(ends, zone) + TimeDelta::days(off)).and_time(time)
                })
            });
            let near =
                near.filter(|slot| self.told(*slot).is_some() && self.resolve(*slot) >= ends);
            let Some(slot) = near.min_by_key(|slot| (slot.date(), slot.time())) else { continue };
            if empty || held_on || slot.date() != date {
                continue;
            }
            let named = match hold.by.at {
                Some(_) => ends.with_timezone(&hold.by.zone).naive_local(),
                None => civil::date_of(ends, zone).and_time(NaiveTime::MIN),
            };
            let key = Key { reminder: format!("lifting-{}", hold.by.id).into(), nominal: named };
            if asked.iter().any(|line: &Asked| line.key == key) {
                continue; // Told together.
            }
            let told = self.told(slot).expect("a slot that tells");
            if self.is_allowed(treatment, &key, None, told) {
                asked.push(Asked { key, told, stale: stale_wall(slot), lifting: true, rank: 2 });
            }
        }
        asked
    }

    /// The first slot that is on; the morning when none is.
    fn first_slot(&self) -> Option<Slot> {
        let slots = [Slot::Morning, Slot::Midday, Slot::Evening];
        slots.into_iter().find(|slot| self.is_on(slot.name())).or(Some(Slot::Morning))
    }

    /// On day 91; if it was missed, on the next day, and so on for a week.
    fn end_comes(&self, day: i64, date: NaiveDate) -> bool {
        let missed = |back: i64| {
            let known = self.known("end", date - TimeDelta::days(back));
            !known.is_empty() && known.iter().all(|(_, state)| *state == State::Missed)
        };
        !self.settings.extended && (91..98).contains(&day) && (1..=day - 91).all(missed)
    }

    /// Nothing that was due before reminders began, before the treatment was known, or before the
    /// reminder or its slot was changed; unless it came before that.
    fn is_allowed(
        &self,
        treatment: &Treatment,
        key: &Key,
        slot: Option<Slot>,
        told: NaiveDateTime,
    ) -> bool {
        let at = self.resolve(told);
        let own = self.settings.changes.get(key.rule());
        let slot = slot.filter(|_| own.is_none_or(|own| own.at.is_none()));
        let slot = slot.and_then(|slot| self.settings.changes.get(slot.name()));
        let unchanged = [own, slot].into_iter().flatten().all(|change| change.since <= at);
        if self.log.past.contains_key(key) {
            return true;
        }
        unchanged
            && at >= self.settings.since
            && at >= treatment.recorded_at
            && at >= treatment.starts(self.zone)
    }

    /// The states known of a reminder on a date, by wall time.
    fn known(&self, id: &str, date: NaiveDate) -> Vec<(NaiveTime, State)> {
        let past = self.log.past.iter();
        let past = past.filter(|(key, _)| &*key.reminder == id && key.nominal.date() == date);
        past.map(|(key, past)| (key.nominal.time(), past.state)).collect()
    }

    fn ask(
        &self,
        asked: &mut Vec<Asked>,
        treatment: &Treatment,
        id: &str,
        slot: Option<Slot>,
        (date, time, comes): (NaiveDate, NaiveTime, bool),
        rank: u8,
    ) {
        let known = self.known(id, date);
        let mut times = if comes { vec![time] } else { Vec::new() };
        // Put off, and changed since.
        let off = known.iter().filter(|(_, state)| matches!(state, State::Snoozed(_)));
        times.extend(off.map(|(at, _)| *at).filter(|at| !comes || *at != time));
        for meant in times.into_iter().map(|time| date.and_time(time)) {
            let key = Key { reminder: id.into(), nominal: meant };
            let Some(told) = self.told(meant) else { continue };
            let over = self.log.ticks.contains(&(meant.date(), id.into()))
                || known.iter().any(|(at, state)| {
                    matches!(state, State::Delivered | State::Snoozed(_)) && *at > meant.time()
                });
            let done = self.log.is_settled(&key);
            if self.is_allowed(treatment, &key, slot, told) && (done || !over) {
                asked.push(Asked { key, told, stale: stale_wall(meant), lifting: false, rank });
            }
        }
    }

    /// Ten o'clock on day 0, else the first slot after the treatment, else the next day.
    fn sheet(&self, treatment: &Treatment) -> Option<NaiveDateTime> {
        let time = self.time("my_sheet", None, Some("10:00"))?;
        let (today, tomorrow) = (treatment.date, treatment.date + TimeDelta::days(1));
        for date in [today, tomorrow] {
            if let Some((at, _)) = self.known("my_sheet", date).first() {
                return Some(date.and_time(*at));
            }
        }
        let floor = self.settings.since.max(treatment.recorded_at).max(treatment.starts(self.zone));
        let slots = [Slot::Morning, Slot::Midday, Slot::Evening];
        let mut times: Vec<NaiveTime> =
            slots.iter().map(|slot| self.settings.slot_time(*slot)).collect();
        times.push(time);
        times.retain(|slot| *slot >= time);
        times.sort_unstable();
        let mut times: Vec<_> = times.into_iter().map(|slot| today.and_time(slot)).collect();
        times.push(tomorrow.and_time(time));
        times.into_iter().find(|time| self.resolve(*time) >= floor)
    }

    /// A day before at the same wall time, and two hours before: not before it was booked, not in the
    /// quiet hours, and each until it is of no use.
    fn spec_of_appointments(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for one in self.appointments.iter().filter(|_| self.is_on("appointment")) {
            let local = one.at.with_timezone(&one.zone).naive_local();
            let shortly = one.at - TimeDelta::hours(2);
            let day_before = local - TimeDelta::days(1);
            let times = [
                (day_before, civil::resolve(day_before, one.zone), shortly),
                (shortly.with_timezone(&one.zone).naive_local(), shortly, one.at),
            ];
            for (nominal, mut at, stale) in times {
                let wall = at.with_timezone(&self.zone).naive_local();
                if let Some(quiet) = self.settings.quiet.filter(|quiet| quiet.contains(wall.time()))
                {
                    let today = wall.date().and_time(quiet.to);
                    let end = if today > wall { today } else { today + TimeDelta::days(1) };
                    at = self.resolve(end);
                }
                if at < stale && at >= one.booked_at && at >= self.settings.since {
                    let id = format!("appointment-{}", one.id);
                    let key = Key { reminder: id.as_str().into(), nominal };
                    lines.push(Line { at, bundle: key.to_string(), key, stale });
                }
            }
        }
        lines
    }

    /// Every so many minutes since it was put on, until the quiet hours or the end of the day.
    fn spec_of_outing(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let Some(outing) = self.outing.filter(|_| self.is_on("outdoors")) else { return lines };
        let local = outing.since.with_timezone(&outing.zone).naive_local();
        let every = TimeDelta::minutes(i64::from(outing.every.minutes()));
        let date = civil::date_of(outing.since, self.zone);
        let mut end = civil::start_of(date + TimeDelta::days(1), self.zone);
        let quiet = self.settings.quiet;
        if let Some(quiet) = quiet {
            let begins = self.resolve(date.and_time(quiet.from));
            if begins > outing.since {
                end = end.min(begins);
            }
        }
        let (mut at, mut nominal) = (outing.since + every, local + every);
        while at < end {
            let wall = at.with_timezone(&self.zone).naive_local();
            let stale = end.min(at + every);
            let mut told = at;
            if let Some(quiet) = quiet.filter(|quiet| quiet.contains(wall.time())) {
                let today = wall.date().and_time(quiet.to);
                told = self.resolve(if today > wall { today } else { today + TimeDelta::days(1) });
            }
            if told < stale {
                let key = Key { reminder: "outdoors".into(), nominal };
                lines.push(Line { at: told, bundle: key.to_string(), key, stale });
            }
            at += every;
            nominal += every;
        }
        lines
    }
}

fn wall(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").expect("a time")
}

/// The later of two hours on and the end of the part of the day: noon, five, midnight.
fn stale_wall(meant: NaiveDateTime) -> NaiveDateTime {
    let ends = [wall("12:00"), wall("17:00")];
    let end = ends
        .into_iter()
        .find(|end| meant.time() < *end)
        .map_or((meant.date() + TimeDelta::days(1)).and_time(NaiveTime::MIN), |end| {
            meant.date().and_time(end)
        });
    end.max(meant + TimeDelta::hours(2))
}
