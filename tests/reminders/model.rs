//! The planner against its specification, through whatever a client may do.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use afterglow::care::{
    Appointment, AppointmentId, Details, Plan, Treatment, TreatmentId, Zone, civil, settled,
};
use afterglow::reminders::{
    History, Interval, Key, Outing, Past, QuietHours, Reminder, ReminderOverride, Settings, Snooze,
    State,
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::case::Case;
use super::spec::Line;
use crate::support::every_zone;

/// What may happen.
#[derive(Debug, Clone)]
enum Op {
    /// Time goes by while the agent runs.
    Advance(i64),
    /// The clock is set, or the computer was off.
    Jump(i64),
    Zone(Zone),
    Treat {
        back: i64,
        timed: bool,
    },
    Remove,
    Tick {
        back: i64,
        step: usize,
    },
    Untick,
    Snooze(usize),
    Dismiss,
    Book(i64),
    Cancel,
    Settle,
    ReminderOverride {
        rule: usize,
        at: Option<NaiveTime>,
        on: bool,
    },
    Quiet(Option<(NaiveTime, NaiveTime)>),
    Extend(bool),
    Outside(usize),
    Inside,
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    (0_u32..24, prop::sample::select(vec![0, 10, 45]))
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time"))
}

fn any_op() -> impl Strategy<Value = Op> {
    prop_oneof![
        8 => (1_i64..2_000).prop_map(Op::Advance),
        2 => (-3_000_i64..6_000).prop_map(Op::Jump),
        1 => prop::sample::select(every_zone().to_vec()).prop_map(Op::Zone),
        1 => (0_i64..4_000, any::<bool>()).prop_map(|(back, timed)| Op::Treat { back, timed }),
        1 => Just(Op::Remove),
        2 => (0_i64..3, 0_usize..8).prop_map(|(back, step)| Op::Tick { back, step }),
        1 => Just(Op::Untick),
        3 => (0_usize..3).prop_map(Op::Snooze),
        1 => Just(Op::Dismiss),
        1 => (10_i64..5_000).prop_map(Op::Book),
        1 => Just(Op::Cancel),
        1 => Just(Op::Settle),
        2 => (0_usize..30, prop::option::of(any_time()), any::<bool>())
            .prop_map(|(rule, at, on)| Op::ReminderOverride { rule, at, on }),
        1 => prop::option::of((any_time(), any_time())).prop_map(Op::Quiet),
        1 => any::<bool>().prop_map(Op::Extend),
        1 => (0_usize..3).prop_map(Op::Outside),
        1 => Just(Op::Inside),
    ]
}

const STEPS: [&str; 8] = [
    "sunscreen_am",
    "cleanse_am",
    "serum_am",
    "no_touch",
    "lukewarm_only",
    "no_actives",
    "cleanse_pm",
    "followup",
];

/// The client's device: one planned by the planner, one by its specification.
struct World {
    case: Case,
    now: DateTime<Utc>,
    /// What the specification has as shown.
    spec: BTreeSet<Key>,
    last_shown: Vec<Key>,
    numbers: i64,
}

impl World {
    /// One round of each: they show the same lines in the same notifications, and wake alike.
    fn round(&mut self) -> Result<Option<DateTime<Utc>>, TestCaseError> {
        let (from, to) = (self.now - TimeDelta::days(2), self.now + TimeDelta::days(8));
        let lines = self.case.spec(from, to);
        let planned = self.case.between(from, to);
        let actual: BTreeSet<Line> = planned.iter().map(Line::from).collect();
        let expected: BTreeSet<Line> = lines.iter().cloned().collect();
        let mut keys: Vec<_> = planned.iter().map(|due| &due.key).collect();
        keys.sort_unstable();
        let twice: Vec<_> = keys.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        prop_assert!(twice.is_empty(), "twice in a plan: {:?}", twice);
        let odd: Vec<_> = actual.symmetric_difference(&expected).collect();
        prop_assert!(
            odd.is_empty(),
            "at {} in {}: {odd:#?}, planned {:#?}",
            self.now,
            self.case.zone,
            odd.iter().map(|line| actual.contains(*line)).collect::<Vec<_>>()
        );
        // What is due: the specification's own book of what was shown.
        let open = |key: &Key| !self.spec.contains(key);
        let local = self.now.with_timezone(&self.case.zone).naive_local();
        let quiet = self.case.settings.quiet.filter(|quiet| quiet.contains(local.time()));
        let put_off = |key: &Key| matches!(self.case.log.state(key), Some(State::Snoozed(_)));
        let due = lines.iter().filter(|line| open(&line.key) && line.at <= self.now);
        // In the quiet hours only what was put off until then.
        let due = due.filter(|line| quiet.is_none() || put_off(&line.key));
        let due: BTreeSet<Key> =
            due.filter(|line| self.now < line.stale).map(|line| line.key.clone()).collect();
        let hushed = lines.iter().any(|line| {
            let waits = open(&line.key) && line.at <= self.now && self.now < line.stale;
            quiet.is_some() && waits && !put_off(&line.key)
        });
        let silence_ends = quiet.filter(|_| hushed).map(|quiet| {
            let today = local.date().and_time(quiet.to);
            let end = if today > local { today } else { today + TimeDelta::days(1) };
            civil::resolve(end, self.case.zone)
        });
        let stale = lines.iter().filter(|line| line.stale <= self.now);
        let stale: Vec<Key> = stale.map(|line| line.key.clone()).collect();
        let late: HashSet<Key> = lines
            .iter()
            .filter(|line| due.contains(&line.key) && line.at + TimeDelta::minutes(1) < self.now)
            .filter(|line| !self.case.log.past.contains_key(&line.key))
            .map(|line| line.key.clone())
            .collect();
        let shown = self.case.round(self.now);
        let keys = |lines: &[String]| -> Vec<Key> {
            lines.iter().map(|key| key.parse().expect("a key")).collect()
        };
        let all: Vec<Key> = shown.iter().flat_map(|(_, lines)| keys(lines)).collect();
        prop_assert_eq!(all.iter().cloned().collect::<BTreeSet<_>>(), due.clone());
        prop_assert_eq!(all.len(), due.len(), "nothing twice");
        // What was held up comes in one notification.
        let digests =
            shown.iter().filter(|(_, lines)| keys(lines).iter().any(|key| late.contains(key)));
        prop_assert!(digests.count() <= 1, "{:?}", shown);
        self.spec.extend(due.iter().cloned());
        self.spec.extend(stale);
        if !all.is_empty() {
            self.last_shown = shown.last().map(|(_, lines)| keys(lines)).unwrap_or_default();
        }
        // What was shown just now may have taken the place of what was put off.
        let lines = self.case.spec(from, to);
        let wake = lines.iter().filter(|line| !self.spec.contains(&line.key) && line.at > self.now);
        let wake = wake.map(|line| line.at).chain(silence_ends).min();
        prop_assert_eq!(self.case.due(self.now).next, wake);
        Ok(wake)
    }

    /// The agent sleeps until something is due.
    fn advance(&mut self, minutes: i64) -> Result<(), TestCaseError> {
        let target = self.now + TimeDelta::minutes(minutes);
        let mut rounds = 0;
        while let Some(wake) = self.round()?.filter(|wake| *wake <= target) {
            self.now = wake;
            rounds += 1;
            prop_assert!(rounds < 200, "it goes round in circles at {}", self.now);
        }
        self.now = target;
        self.round()?;
        Ok(())
    }

    fn settle(&mut self) {
        let said: std::collections::HashMap<_, _> = self
            .case
            .log
            .ticks
            .iter()
            .filter(|(_, step)| &**step == "followup")
            .filter_map(|(date, _)| {
                let treatment = self.case.treatments.iter().rfind(|one| one.date <= *date)?;
                Some((treatment.id, *date))
            })
            .collect();
        let case = &mut self.case;
        case.log.settled = settled(said, &case.treatments, &case.appointments, case.zone);
    }

    fn apply(&mut self, op: Op) -> Result<(), TestCaseError> {
        let (now, zone) = (self.now, self.case.zone);
        let today = civil::date_of(now, zone);
        match op {
            Op::Advance(minutes) => return self.advance(minutes),
            Op::Jump(minutes) => self.now += TimeDelta::minutes(minutes),
            Op::Zone(zone) => self.case.zone = zone,
            Op::Treat { back, timed } => {
                let at = now - TimeDelta::minutes(back);
                self.numbers += 1;
                let begun = Treatment::begun(TreatmentId(self.numbers), at, zone);
                let treatment = Treatment { at: timed.then_some(at), recorded_at: now, ..begun };
                self.case.treatments.push(treatment);
                self.case.treatments.sort_by_key(|one| (one.date, one.at));
            }
            Op::Remove => {
                self.case.treatments.pop();
            }
            Op::Tick { back, step } => {
                let date = today - TimeDelta::days(back);
                self.case.log.ticks.insert((date, STEPS[step].into()));
            }
            Op::Untick => self.case.log.ticks.retain(|(date, _)| *date != today),
            Op::Snooze(index) => {
                let until = Snooze::ALL[index].until(now, &self.case.settings, zone);
                let Some(until) = until else { return Ok(()) };
                let old = |key: &Key| (today - key.nominal.date()).num_days() > 2;
                if self.last_shown.iter().any(old) {
                    return Ok(()); // Refused: too old.
                }
                for key in std::mem::take(&mut self.last_shown) {
                    if let Some(past) = self.case.log.past.get_mut(&key) {
                        past.state = State::Snoozed(until);
                        self.spec.remove(&key);
                    }
                }
            }
            Op::Dismiss => self.last_shown.clear(),
            Op::Book(ahead) => {
                self.numbers += 1;
                // Forms take whole minutes.
                let at = now + TimeDelta::minutes(ahead);
                let at = at - TimeDelta::seconds(at.timestamp() % 60);
                let id = AppointmentId(self.numbers);
                self.case.appointments.push(Appointment::booked(id, at, zone, now));
            }
            Op::Cancel => {
                self.case.appointments.pop();
            }
            Op::Settle => {
                self.case.log.ticks.insert((today, "followup".into()));
            }
            Op::ReminderOverride { rule, at, on } => {
                let rules = Reminder::all(Plan::default_plan());
                let rule = &rules[rule % rules.len()];
                let at = at.filter(|_| rule.kind.has_time());
                let change = ReminderOverride { at, on, since: now };
                self.case.settings.changes.insert(rule.id.to_string(), change);
            }
            Op::Quiet(quiet) => {
                self.case.settings.quiet = quiet.map(|(from, to)| QuietHours { from, to });
            }
            Op::Extend(on) => self.case.settings.extended = on,
            Op::Outside(index) => {
                self.case.outing = Some(Outing { since: now, every: Interval::ALL[index], zone });
            }
            Op::Inside => self.case.outing = None,
        }
        self.settle();
        self.round()?;
        Ok(())
    }
}

proptest! {
    #![proptest_config(crate::support::cases(128))]

    #[test]
    fn whatever_happens_the_planner_does_what_its_specification_says(
        zone in prop::sample::select(every_zone().to_vec()),
        start in 29_000_000_i64..30_600_000,
        ops in prop::collection::vec(any_op(), 1..40),
    ) {
        let now = DateTime::from_timestamp(start * 60, 0).expect("in range");
        let date = civil::date_of(now, zone);
        let treatment = Treatment { id: TreatmentId(1), date, at: Some(now), wall: None, zone, recorded_at: now, details: Details::default() };
        let case = Case {
            treatments: vec![treatment],
            appointments: Vec::new(),
            outing: None,
            settings: Settings::new(now),
            log: History::default(),
            zone,
        };
        let mut world =
            World { case, now, spec: BTreeSet::new(), last_shown: Vec::new(), numbers: 1 };
        world.round()?;
        for op in ops {
            world.apply(op)?;
        }
    }

    /// Planned from any log that the plan itself has led to, the rest is as it was.
    #[test]
    fn from_any_earlier_log_the_rest_of_the_plan_is_the_same(
        zone in prop::sample::select(every_zone().to_vec()),
        start in 29_000_000_i64..30_600_000,
        steps in prop::collection::vec(1_i64..3_000, 1..12),
    ) {
        let begin = DateTime::from_timestamp(start * 60, 0).expect("in range");
        let date = civil::date_of(begin, zone);
        let treatment = Treatment { id: TreatmentId(1), date, at: Some(begin), wall: None, zone, recorded_at: begin, details: Details::default() };
        let mut case = Case {
            treatments: vec![treatment],
            appointments: Vec::new(),
            outing: None,
            settings: Settings::new(begin),
            log: History::default(),
            zone,
        };
        let end = begin + TimeDelta::days(25);
        let whole = case.between(begin, end);
        let mut now = begin;
        let mut shown: BTreeMap<Key, u32> = BTreeMap::new();
        let mut round = |case: &mut Case, now| {
            for key in case.round(now).into_iter().flat_map(|(_, lines)| lines) {
                *shown.entry(key.parse().expect("a key")).or_default() += 1;
            }
        };
        round(&mut case, now);
        for step in steps {
            // It sleeps until each thing that is due, then looks again from what it has noted.
            let target = now + TimeDelta::minutes(step);
            while let Some(at) = case.due(now).next.filter(|at| *at <= target) {
                now = at;
                round(&mut case, now);
            }
            now = target;
            let planned = case.between(begin, end);
            prop_assert!(planned == whole, "another plan at {now}");
        }
        let until_now: BTreeSet<Key> =
            whole.iter().filter(|due| due.at <= now).map(|due| due.key.clone()).collect();
        prop_assert_eq!(shown.keys().cloned().collect::<BTreeSet<_>>(), until_now, "nothing lost");
        prop_assert!(shown.values().all(|times| *times == 1), "nothing twice");
        let settled = |past: &Past| past.state == State::Delivered;
        prop_assert!(case.log.past.values().all(settled));
    }
}
