//! From what is planned to the notifications that are submitted to a phone.

use crate::care::Zone;
use chrono::{DateTime, SubsecRound, Utc};

use super::limits::{MOST_BODY, MOST_OCCURRENCES, MOST_TITLE, length};
use super::{Channel, ChannelWords, Entry, Line, LockScreen, Policy, Schedule};
use crate::care::Moment;
use crate::notify::{Notice, Reply};
use crate::reminders::{
    History, Kind, Occurrence, ReminderKind, Settings, Snooze, State, with_shown_lines,
};
use crate::texts::Texts;

/// What a schedule follows from.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The occurrences, from some days back to some weeks ahead, in order of time.
    pub planned: &'a [Occurrence],
    /// What became of those that were due.
    pub history: &'a History,
    /// What the client has chosen.
    pub settings: &'a Settings,
    /// What the lock screen may show.
    pub lock_screen: LockScreen,
    /// The client's language.
    pub texts: &'a Texts,
    /// The instant.
    pub now: DateTime<Utc>,
    /// Where the client is.
    pub zone: Zone,
}

/// Lines that come together.
struct Group {
    at: DateTime<Utc>,
    asked: bool,
    lines: Vec<Occurrence>,
}

impl Group {
    fn bundle(&self) -> &str {
        self.lines.first().map_or("", |line| &line.bundle)
    }
}

impl Schedule {
    /// What is still to be shown, each bundle as one entry.
    pub fn of(wanted: Wanted<'_>) -> Self {
        let Wanted { settings, lock_screen, texts, now, zone, .. } = wanted;
        let groups = groups(wanted);
        let mut occurrences: Vec<Entry> = Vec::new();
        for (index, group) in groups.iter().enumerate() {
            let entry = entry(wanted, group, &groups[..index]);
            // A name stands for one notification, whatever the history holds.
            if occurrences.iter().all(|known| known.id != entry.id) {
                occurrences.push(entry);
            }
        }
        occurrences.truncate(MOST_OCCURRENCES);
        let channels = Channel::ALL.map(|id| ChannelWords {
            id,
            name: texts.say(&format!("channel-{}", id.name())),
            description: texts.say(&format!("channel-{}.detail", id.name())),
        });
        let put_off = Snooze::TenMinutes.until(now, settings, zone);
        let put_off = put_off.map_or(0, |until| (until - now).num_minutes());
        Self {
            written_at: now.trunc_subsecs(3),
            zone,
            quiet: settings.quiet,
            lock_screen,
            hidden_title: texts.say("notification-hidden"),
            snooze_minutes: u32::try_from(put_off).unwrap_or_default(),
            channels: channels.into(),
            occurrences,
        }
    }
}

/// The lines that are still to be shown, each bundle at a time as one.
fn groups(wanted: Wanted<'_>) -> Vec<Group> {
    let Wanted { planned, history, now, .. } = wanted;
    let mut groups: Vec<Group> = Vec::new();
    for line in planned.iter().filter(|line| !history.is_settled(&line.key) && line.stale_at > now)
    {
        let asked = line.kind == Kind::Test || is_put_off(history, line);
        let same = |group: &&mut Group| {
            group.at == line.at && group.asked == asked && group.bundle() == line.bundle
        };
        // In order of time: the same time is among the last ones.
        let mut near = groups.iter_mut().rev().take_while(|group| group.at == line.at);
        match near.find(same) {
            Some(group) => group.lines.push(line.clone()),
            None => groups.push(Group { at: line.at, asked, lines: vec![line.clone()] }),
        }
    }
    for group in &mut groups {
        group.lines.sort_by_key(|line| !line.first);
    }
    groups
}

fn is_put_off(history: &History, line: &Occurrence) -> bool {
    matches!(history.state(&line.key), Some(State::Snoozed(_)))
}

/// The notification of some lines, given those that come before it.
fn entry(wanted: Wanted<'_>, group: &Group, before: &[Group]) -> Entry {
    let Wanted { planned, history, texts, zone, .. } = wanted;
    let bundle = group.bundle();
    // It takes the place of an earlier one of its bundle and must not lose what is still valid.
    let earlier = before.iter().filter(|one| one.bundle() == bundle);
    let earlier: Vec<_> = earlier.flat_map(|one| one.lines.iter().map(|line| &line.key)).collect();
    let was_shown = |line: &Occurrence| {
        history.state(&line.key) == Some(State::Delivered) || earlier.contains(&&line.key)
    };
    let whole = with_shown_lines(planned, history, bundle, &group.lines, group.at, &was_shown);
    let notice = Notice::of(&whole, bundle, texts, Moment { now: group.at, zone });
    let (title, body) = fit(notice.title, &notice.body);
    let stale_at = group.lines.iter().map(|line| line.stale_at).max().unwrap_or(group.at);
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let lines = group.lines.iter().map(|line| Line {
        key: line.key.clone(),
        kind: line.kind,
        step: line.step.clone(),
    });
    let buttons = notice.buttons.into_iter().filter(|(reply, _)| *reply != Reply::Open);
    Entry {
        id: name(history, group, &earlier),
        bundle: bundle.to_owned(),
        policy: policy(group),
        local: whole_seconds(local(group.at)),
        at: group.at,
        stale_local: whole_seconds(local(stale_at)),
        stale_at,
        asked: group.asked,
        channel: whole.first().map_or_else(Channel::default, |line| line.channel),
        title,
        body,
        actions: buttons.collect(),
        lines: lines.collect(),
    }
}

/// The name of an entry: its bundle's, and another each time that the bundle comes again.
fn name(history: &History, group: &Group, earlier: &[&crate::reminders::Key]) -> String {
    let bundle = group.bundle();
    let went_out = |state: State| matches!(state, State::Delivered | State::Snoozed(_));
    let of_bundle = history.past.values().filter(|past| past.bundle == bundle);
    let known = of_bundle.filter(|past| went_out(past.state)).count() + earlier.len();
    if known == 0 {
        return bundle.to_owned();
    }
    format!("{bundle}{AGAIN}{known}{AGAIN}{}", group.at.timestamp())
}

/// What parts the name of a bundle from how often it came before, and from when it comes.
pub(super) const AGAIN: char = '~';

fn policy(group: &Group) -> Policy {
    let bound = |line: &Occurrence| match line.kind {
        Kind::Test => true,
        Kind::Reminder(kind) => matches!(kind, ReminderKind::Outdoors | ReminderKind::Appointment),
    };
    if group.asked || group.lines.iter().any(bound) { Policy::Instant } else { Policy::Wall }
}

fn whole_seconds(local: chrono::NaiveDateTime) -> chrono::NaiveDateTime {
    chrono::Timelike::with_nanosecond(&local, 0).unwrap_or(local)
}

/// Title and body within their limits. A title that is too long goes on in the body.
fn fit(title: String, body: &str) -> (String, String) {
    if length(&title) <= MOST_TITLE {
        return (title, cut(body, MOST_BODY));
    }
    let whole = if body.is_empty() { title.clone() } else { format!("{title}\n{body}") };
    (cut(&title, MOST_TITLE), cut(&whole, MOST_BODY))
}

/// As much of a text as the limit lets through, to the end of a word.
fn cut(text: &str, most: usize) -> String {
    if length(text) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut room = most - 1;
    for c in text.chars() {
        if c.len_utf16() > room {
            break;
        }
        room -= c.len_utf16();
        kept.push(c);
    }
    let end = kept.rfind(char::is_whitespace).filter(|end| *end > 0).unwrap_or(kept.len());
    kept.truncate(end);
    format!("{}…", kept.trim_end())
}
