//! Deleting everything: nothing of what was entered is left in any file, and what others put into the folder
//! stays.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use afterglow::app::{
    Action, App, AppointmentAction, CheckInAction, Moment, PlanAction, ProductAction, Professional,
    ProfessionalAction, QuestionAction, TreatmentAction, read_handed,
};
use afterglow::care::plan_file::{self, PrivateKey};
use afterglow::care::{Details, When};
use chrono::TimeDelta;

use crate::support::data::Data;

/// Words that are in what was entered and nowhere else.
const MARKER: &str = "Zaubernuss-7431";

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let each = entries.map(|entry| entry.path());
    each.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The files below a folder that have the marker in any of their bytes.
fn with_marker(folder: &Path) -> Vec<PathBuf> {
    let has = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap_or_default();
        bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes())
    };
    files(folder).into_iter().filter(has).collect()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// Where words of a person are kept that `fill` enters.
const MARKED: [&str; 10] = [
    "treatment.note",
    "treatment.area",
    "appointment.note",
    "product.name",
    "question.text",
    "professional.name",
    "professional.instructions",
    "plan.overlay",
    "plan_key.provider",
    "check_in.note",
];

/// The columns of a store that have the marker in a row, as `table.column`.
fn marked_columns(store: &Path) -> BTreeSet<String> {
    let conn = rusqlite::Connection::open(store).expect("opened");
    let sql = "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'";
    let mut columns = conn.prepare(sql).expect("SQL");
    let columns = columns.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("columns");
    let columns: Vec<(String, String)> = columns.collect::<Result<_, _>>().expect("columns");
    let has = |(table, column): &(String, String)| {
        let sql = format!("SELECT count(*) FROM \"{table}\" WHERE instr(\"{column}\", ?1) > 0");
        conn.query_row(&sql, [MARKER], |row| row.get::<_, i64>(0)).expect("counted") > 0
    };
    columns.into_iter().filter(has).map(|(table, column)| format!("{table}.{column}")).collect()
}

/// A folder with the marker in everything that a person can enter, and in what was made of it since.
fn fill(folder: &Path) {
    let moment = Moment::current();
    let (mut app, _) = App::open(folder, moment.now).expect("opened");
    let marked = || MARKER.to_owned();
    let details = Details { area: marked(), note: marked(), ..Details::default() };
    let when = When::At(moment.now - TimeDelta::days(3));
    let visit = When::At(moment.now + TimeDelta::days(9));
    let actions: [Action; 5] = [
        TreatmentAction::Record { when, details }.into(),
        AppointmentAction::Add { at: visit, note: marked() }.into(),
        ProductAction::Add { name: marked(), text: marked() }.into(),
        QuestionAction::Note(marked()).into(),
        ProfessionalAction::Set(Professional { name: marked(), ..Professional::default() }).into(),
    ];
    for action in actions {
        app.apply(action, moment).expect("entered");
    }
    // A plan that was signed, then a sheet on it: the key is remembered under the professional's name.
    let plan = format!(
        "version = 1\nprofessional = \"{MARKER}\"\n[[step]]\ntitle = \"{MARKER} balm\"\ndays = \"1-7\"\n"
    );
    let plan = PrivateKey::of(&[7; 32]).sign(&plan, moment.now).expect("a plan");
    let handed = read_handed(Path::new("-"), plan.as_bytes()).expect("sound");
    let lines = format!(
        "version = 1\nprofessional = \"x\"\n[[step]]\ntitle = \"Sheet {MARKER}\"\ndays = \"0-2\"\n"
    );
    let overlay = plan_file::read(&lines).expect("a plan");
    let actions: [Action; 3] = [
        PlanAction::Take { handed: Box::new(handed), trust: false, visit: false }.into(),
        PlanAction::Sheet { overlay, kept: vec![format!("Sleep on {MARKER}")], trust: true }.into(),
        CheckInAction::Note { date: moment.today(), marks: Vec::new(), note: Some(marked()) }
            .into(),
    ];
    for action in actions {
        app.apply(action, moment).expect("entered");
    }
    drop(app);
    let marks = marked_columns(&folder.join("afterglow.db"));
    for column in MARKED {
        assert!(marks.contains(column), "{column} has no mark: {marks:?}");
    }
    let store = fs::read(folder.join("afterglow.db")).expect("the store");
    for copy in ["backups/before-5.db", "afterglow.damaged-20261125-104000000.db"] {
        fs::create_dir_all(folder.join("backups")).expect("made");
        fs::write(folder.join(copy), &store).expect("copied");
    }
    for file in ["photos/1.jpg", "reminders/schedule.json", "reminders/actions/1.json"] {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, MARKER).expect("written");
    }
    for file in
        ["agent.log", "agent.log.1", "agent.problem", "reminders.log", "afterglow.db-suspect"]
    {
        fs::write(folder.join(file), MARKER).expect("written");
    }
}

#[test]
fn nothing_is_left_of_anything_and_what_others_put_there_stays() {
    let data = Data::new();
    fill(&data.path());
    let before = names(&data.path());
    assert!(with_marker(&data.path()).len() >= 9, "{:?}", with_marker(&data.path()));
    // Without a yes nothing happens, and it says what would.
    let said = data.refused(&["wipe"]);
    assert!(
        said.contains("--yes") && said.contains("Backups and exports that you saved elsewhere"),
        "{said}"
    );
    assert!(data.refused(&["--sample", "wipe", "--yes"]).contains("sample"));
    assert_eq!(names(&data.path()), before);
    fs::write(data.path().join("holiday.txt"), "of somebody else").expect("written");
    assert!(data.run(&["wipe", "--yes"]).contains("deleted"));
    assert_eq!(names(&data.path()), BTreeSet::from(["holiday.txt".to_owned()]));
    assert_eq!(with_marker(data.folder()), [] as [PathBuf; 0]);
    // Again, and as JSON; then all begins anew.
    assert_eq!(data.json(&["wipe", "--yes"])["wiped"], true);
    assert_eq!(data.json(&["today"])["day"], serde_json::Value::Null);
    assert_eq!(data.json(&["treatment", "list"]), serde_json::json!([]));
}

#[test]
fn a_store_that_no_command_can_open_is_deleted_too() {
    let data = Data::new();
    data.run(&["today"]);
    let newer = rusqlite::Connection::open(data.file()).expect("a file");
    newer.pragma_update(None, "user_version", 999).expect("written");
    drop(newer);
    data.run(&["wipe", "--yes"]);
    assert_eq!(names(&data.path()), BTreeSet::new());
    // A folder that was never there is nothing to complain about.
    let none = Data::new();
    none.run(&["wipe", "--yes"]);
    assert!(!none.path().exists());
}

/// What the system keeps for the app goes with the data folder that the system gives it.
#[test]
fn the_web_view_and_the_login_entry_go_with_the_systems_own_folder() {
    let home = tempfile::TempDir::new().expect("a folder");
    let place = |name: &str| home.path().join(name);
    let web = place("cache/afterglow/web/storage");
    fs::create_dir_all(&web).expect("made");
    fs::write(web.join("x"), MARKER).expect("written");
    let entry = place("config/autostart/Afterglow.desktop");
    fs::create_dir_all(entry.parent().expect("a folder")).expect("made");
    fs::write(&entry, "[Desktop Entry]\nExec=afterglow-agent\n").expect("written");
    let own = place("data/afterglow");
    fill(&own);
    let at_home = |data: &Data| {
        let mut command = data.command(&["wipe", "--yes"]);
        command.env("XDG_DATA_HOME", place("data")).env("XDG_CACHE_HOME", place("cache"));
        command.env("XDG_CONFIG_HOME", place("config"));
        command
    };
    // Another folder's data has nothing to do with them.
    let other = Data::new();
    other.run(&["today"]);
    assert!(at_home(&other).status().expect("it runs").success());
    assert!(entry.exists() && web.exists());
    let mut command = at_home(&other);
    command.env_remove("AFTERGLOW_DATA_DIR");
    assert!(command.status().expect("it runs").success());
    assert_eq!(names(&own), BTreeSet::new());
    assert!(!entry.exists() && !place("cache/afterglow/web").exists());
    assert_eq!(with_marker(home.path()), [] as [PathBuf; 0]);
}

#[test]
fn an_agent_that_runs_ends_and_leaves_nothing() {
    let data = Data::new();
    fill(&data.path());
    let mut agent = data.command(&["agent"]);
    // Without a bus nothing can be shown: it goes on trying.
    agent.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    agent.stdout(Stdio::null()).stderr(Stdio::null());
    let mut agent = Running(agent.spawn().expect("it runs"));
    let begun = Instant::now();
    while !data.path().join("agent.about").exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "no agent");
        std::thread::sleep(Duration::from_millis(20));
    }
    data.run(&["wipe", "--yes"]);
    let mut ended = None;
    while ended.is_none() && begun.elapsed() < Duration::from_secs(40) {
        ended = agent.0.try_wait().expect("looked");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(ended.is_some_and(|status| status.success()), "{ended:?}");
    assert_eq!(names(&data.path()), BTreeSet::new());
}

/// A program that ends with the test, whatever becomes of it.
struct Running(std::process::Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
