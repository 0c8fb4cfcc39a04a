//! Reminders from the real agent to a real notification server.

use std::time::{Duration, SystemTime};

use afterglow::care::Zone;
use chrono::{DateTime, Days, Duration as Span, Utc};

use crate::support::desk::Desk;
use crate::support::notifications::Server;
use crate::support::window::Window;

/// A zone in which it is between ten and eleven in the morning now: far from midnight and from the
/// quiet hours, whenever the test runs.
fn zone_at_ten(now: DateTime<Utc>) -> String {
    let hour = i64::from(chrono::Timelike::hour(&now));
    // `Etc/GMT-5` is five hours ahead of Greenwich.
    let ahead = (10 - hour).rem_euclid(24);
    let ahead = if ahead > 14 { ahead - 24 } else { ahead };
    match ahead {
        0 => "Etc/GMT".to_owned(),
        ahead if ahead > 0 => format!("Etc/GMT-{ahead}"),
        ahead => format!("Etc/GMT+{}", -ahead),
    }
}

#[test]
fn sunscreen_and_follow_up_arrive_once_each_also_after_the_window_is_closed() {
    let now = afterglow::platform::now();
    let name = zone_at_ten(now);
    let zone = Zone::bundled(&name).expect("a zone");
    let desk = Desk::with_screen(420, 900).in_zone(&name);
    let server = Server::start(&desk);
    let local = now.with_timezone(&zone);
    let treated = local.date_naive().checked_sub_days(Days::new(3)).expect("a date");
    desk.run(&["treatment", "add", "--at", &format!("{treated}T09:00")]);
    // Reminders keep to the minute: the first is due at the next full one, the other a minute later.
    let minute = |minutes: i64| {
        let at = local + Span::minutes(minutes);
        chrono::DurationRound::duration_trunc(at, Span::minutes(1)).expect("a minute")
    };
    let soon = if chrono::Timelike::second(&local) > 40 { 2 } else { 1 };
    let (first, second) = (minute(soon), minute(soon + 1));
    let clock = |at: DateTime<Zone>| at.format("%H:%M").to_string();
    desk.run(&["reminder", "set", "sunscreen_am", "--at", &clock(first)]);
    desk.run(&["reminder", "set", "followup", "--at", &clock(second)]);

    let window = Window::open_day_three(&desk);
    let patience = Duration::from_secs(150);
    let sunscreen = server.next(patience).expect("the sunscreen notification");
    assert_eq!(sunscreen.summary, "Sunscreen: SPF 30 or more");
    assert_on_time(sunscreen.at, first);

    window.close();
    let follow_up = server.next(patience).expect("the follow-up notification");
    assert_eq!(follow_up.summary, "Book your follow-up");
    assert_on_time(follow_up.at, second);
    assert!(follow_up.id != sunscreen.id, "two notifications");
    assert_eq!(server.next(Duration::from_secs(5)), None, "once each");
}

/// At its time: not before it, and within the same minute.
fn assert_on_time(shown: SystemTime, due: DateTime<Zone>) {
    let shown: DateTime<Utc> = shown.into();
    assert!(shown >= due, "{shown} is before {due}");
    assert!(shown < due + Span::minutes(1), "{shown} is not the minute of {due}");
}
