//! Health: what is in the way, the most pressing first, each with what to do.

use afterglow::app::{App, Moment, ReminderAction, TreatmentAction};
use afterglow::care::When;
use afterglow::health::{Health, Problem, Server};
use afterglow::reminders::MissedWhy;
use tempfile::TempDir;

use crate::support::{at, berlin, shown_on_time};

fn moment(text: &str) -> Moment {
    Moment { now: at(text, berlin()), zone: berlin() }
}

fn server() -> Server {
    Server { name: "Test 1".to_owned(), has_buttons: true }
}

fn app(folder: &TempDir) -> App {
    let treated = moment("2026-11-22 15:00");
    let (mut app, _) = App::open(folder.path(), treated.now).expect("opened");
    app.apply(TreatmentAction::Add(When::At(treated.now)), treated).expect("recorded");
    app
}

/// The problems but for the login start, which is this machine's.
fn problems(app: &App, folder: &TempDir, server: Result<Server, String>) -> Vec<Problem> {
    let now = moment("2026-11-25 10:40");
    let health = Health::with_server(app, folder.path(), server, now).expect("read");
    let all = health.problems.into_iter();
    all.filter(|problem| *problem != Problem::NoLoginStart).collect()
}

#[test]
fn without_an_agent_or_a_server_it_says_so() {
    let folder = TempDir::new().expect("a folder");
    let app = app(&folder);
    assert_eq!(problems(&app, &folder, Ok(server())), [Problem::NotRunning]);
    let gone = || Err("nobody".to_owned());
    let both = [Problem::NoServer("nobody".to_owned()), Problem::NotRunning];
    assert_eq!(problems(&app, &folder, gone()), both);
}

#[test]
fn an_agent_of_another_version_and_what_is_in_its_way_are_told() {
    let folder = TempDir::new().expect("a folder");
    let app = app(&folder);
    let lock = std::fs::File::create(folder.path().join("agent.lock")).expect("a lock");
    afterglow::platform::lock::lock(&lock).expect("locked");
    let path = folder.path().join("agent.about");
    std::fs::write(&path, format!("{}\n1\n", env!("CARGO_PKG_VERSION"))).expect("written");
    assert_eq!(problems(&app, &folder, Ok(server())), []);
    let word = "2026-11-25T10:00:00+01:00\nit was refused\n";
    std::fs::write(folder.path().join("agent.problem"), word).expect("written");
    let since = Some(at("2026-11-25 10:00", berlin()));
    let in_the_way = Problem::InTheWay("it was refused".to_owned(), since);
    assert_eq!(problems(&app, &folder, Ok(server())), [in_the_way]);
    std::fs::write(&path, "0.0.1\n1\n").expect("written");
    let other = Problem::OtherVersion("0.0.1".to_owned());
    assert_eq!(problems(&app, &folder, Ok(server())), [other]);
}

#[test]
fn what_was_missed_within_a_week_is_told_by_its_reason() {
    let folder = TempDir::new().expect("a folder");
    let mut app = app(&folder);
    let then = moment("2026-11-24 08:00");
    let (planned, _) = app.planned(then.now, at("2026-11-24 23:00", berlin()), then).expect("read");
    let missed = planned[..4].iter().enumerate().map(|(at, line)| {
        (if at == 0 { MissedWhy::NotShown } else { MissedWhy::NotRunning }, line)
    });
    app.note_missed(missed).expect("recorded");
    let found = problems(&app, &folder, Ok(server()));
    let missed = [
        Problem::NotRunning,
        Problem::Missed(3, MissedWhy::NotRunning),
        Problem::Missed(1, MissedWhy::NotShown),
    ];
    assert_eq!(found, missed);
}

#[test]
fn while_reminders_are_off_nothing_is_in_their_way() {
    let folder = TempDir::new().expect("a folder");
    let mut app = app(&folder);
    app.apply(ReminderAction::SwitchAll(false), moment("2026-11-25 10:00")).expect("off");
    assert_eq!(problems(&app, &folder, Err("nobody".to_owned())), []);
}

#[test]
fn it_tells_the_next_three_and_the_last_ten() {
    let folder = TempDir::new().expect("a folder");
    let mut app = app(&folder);
    let then = moment("2026-11-22 20:00");
    let (planned, _) = app.planned(then.now, at("2026-11-25 10:00", berlin()), then).expect("read");
    assert!(planned.len() > 10);
    shown_on_time(&mut app, &planned, None);
    let now = moment("2026-11-25 10:40");
    let health = Health::with_server(&app, folder.path(), Ok(server()), now).expect("read");
    assert_eq!(health.next.len(), 3);
    assert_eq!(health.last.len(), 10);
    assert!(health.last.is_sorted_by(|a, b| a.due_at >= b.due_at), "the newest first");
}
