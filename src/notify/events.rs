//! What became of notifications while this program did not run: the native side leaves one file
//! for each, until it is ingested.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::platform::files;

/// The folder of these files in the reminders' folder.
pub const ACTIONS: &str = "actions";
/// Where files go that cannot be read.
pub const REFUSED: &str = "refused";
/// What the native side remembers.
const STATE: &str = "state.json";
/// The longest file that is read, in bytes.
const MOST_BYTES: u64 = 16 * 1024;
/// The longest file of what is remembered.
const MOST_STATE_BYTES: u64 = 1024 * 1024;
/// The longest name.
const MOST_NAME: usize = 200;
/// The form of the file; another one is refused.
const VERSION: u32 = 1;

/// What became of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// It was shown.
    Shown,
    /// It was due, and the client lets none be shown.
    NotShown,
    /// The client says that it is done.
    Done,
    /// The client wants it again later.
    Snooze,
    /// The client put it away.
    Dismiss,
}

impl What {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::NotShown => "not_shown",
            Self::Done => "done",
            Self::Snooze => "snooze",
            Self::Dismiss => "dismiss",
        }
    }
}

/// One thing that became of one notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    version: u32,
    uuid: String,
    /// The entry of the schedule.
    pub occurrence_id: String,
    /// The bundle it was shown as.
    pub bundle: String,
    /// What became of it.
    #[serde(rename = "action")]
    pub what: What,
    /// When.
    #[serde(with = "super::schedule::instant")]
    pub at: DateTime<Utc>,
}

/// A file and the event in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Where it lies.
    pub file: PathBuf,
    /// The event.
    pub event: Event,
}

/// A file that cannot be read, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFile {
    /// Its name in the folder, for the log.
    pub name: String,
    /// What is wrong with it.
    pub why: String,
}

impl Event {
    /// An event of this program's own making.
    pub fn new(id: &str, bundle: &str, what: What, at: DateTime<Utc>) -> Self {
        Self {
            version: VERSION,
            uuid: name_of(id, what),
            occurrence_id: id.to_owned(),
            bundle: bundle.to_owned(),
            what,
            at,
        }
    }

    /// Reads the text of a file.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let event: Self = serde_json::from_slice(bytes).map_err(|problem| problem.to_string())?;
        if event.version != VERSION {
            return Err(format!("version {}, not {VERSION}", event.version));
        }
        let names = [("occurrence_id", &event.occurrence_id), ("bundle", &event.bundle)];
        for (field, name) in names {
            let length = name.encode_utf16().count();
            if length == 0 || length > MOST_NAME {
                return Err(format!("{field}: {length} characters, not 1 to {MOST_NAME}"));
            }
        }
        Ok(event)
    }

    /// Leaves a file of it in the reminders' folder; the same event again changes nothing.
    pub fn leave(&self, folder: &Path) -> io::Result<()> {
        let file = folder.join(ACTIONS).join(format!("{}.json", self.uuid));
        if file.exists() {
            return Ok(());
        }
        let mut bytes = serde_json::to_vec(self).map_err(io::Error::other)?;
        bytes.push(b'\n');
        files::replace(&file, &bytes)
    }
}

/// The name of an event's file: the same for the same thing, so that it is reported once.
fn name_of(id: &str, what: What) -> String {
    let name = format!("{id}|{}", what.name());
    uuid::Builder::from_md5_bytes(md5::compute(name.as_bytes()).0).into_uuid().to_string()
}

/// The events that wait in the reminders' folder, in the order in which they happened. Files that
/// cannot be read are put aside.
pub fn waiting(folder: &Path) -> io::Result<(Vec<Waiting>, Vec<RefusedFile>)> {
    let actions = folder.join(ACTIONS);
    let entries = match fs::read_dir(&actions) {
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Default::default()),
        other => other?,
    };
    let (mut events, mut refused) = (Vec::new(), Vec::new());
    for entry in entries.flatten() {
        let file = entry.path();
        if file.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let event = match read(&file, MOST_BYTES) {
            Ok(bytes) => Event::parse(&bytes),
            // Taken away by someone, or not to be read now: there may be another time.
            Err(problem) if problem.kind() != io::ErrorKind::FileTooLarge => continue,
            Err(problem) => Err(problem.to_string()),
        };
        match event {
            Ok(event) => events.push(Waiting { file, event }),
            Err(why) => {
                let name = entry.file_name().to_string_lossy().into_owned();
                put_aside(&actions, &file, &entry.file_name())?;
                refused.push(RefusedFile { name, why });
            }
        }
    }
    events.sort_by(|a, b| (a.event.at, &a.event.uuid).cmp(&(b.event.at, &b.event.uuid)));
    Ok((events, refused))
}

/// Whether there are files to ingest or to put aside.
pub fn any_waiting(folder: &Path) -> bool {
    let entries = fs::read_dir(folder.join(ACTIONS)).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| path.extension().is_some_and(|it| it == "json"))
}

/// Puts a file where it is not met again.
fn put_aside(actions: &Path, file: &Path, name: &std::ffi::OsStr) -> io::Result<()> {
    let refused = actions.join(REFUSED);
    files::make_private_folder(&refused)?;
    files::rename(file, &refused.join(name)).or_else(|_| fs::remove_file(file))
}

fn read(file: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let count = File::open(file)?.take(most + 1).read_to_end(&mut bytes)?;
    if u64::try_from(count).unwrap_or(u64::MAX) > most {
        let problem = format!("longer than {most} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, problem));
    }
    Ok(bytes)
}

/// When what was snoozed with a tap was shown again by the native side, by the entry and the tap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShownAgain(HashMap<String, i64>);

impl ShownAgain {
    /// What is remembered in the reminders' folder; nothing when that cannot be read.
    pub fn read(folder: &Path) -> Self {
        #[derive(Deserialize)]
        struct State {
            #[serde(default)]
            shown: HashMap<String, i64>,
        }
        let bytes = read(&folder.join(STATE), MOST_STATE_BYTES).unwrap_or_default();
        let state = serde_json::from_slice::<State>(&bytes);
        Self(state.map(|state| state.shown).unwrap_or_default())
    }

    /// When the notification that an event snoozed came again.
    pub fn of(&self, put_off: &Event) -> Option<DateTime<Utc>> {
        let name = format!("{}|{}", put_off.occurrence_id, put_off.at.timestamp_millis());
        self.0.get(&name).and_then(|at| DateTime::from_timestamp_millis(*at))
    }
}
