//! Where the client is: the system's zone, and the data that it has of zones.
//!
//! What `date` says is right: `TZ` first, then `/etc/localtime`. Files are read again when they
//! change, so that a running program follows an update of the data.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use crate::care::Zone;

/// Android keeps the data of all zones in one file: see `android_files`.
#[cfg(target_os = "android")]
const FOLDERS: [&str; 0] = [];
/// Where Linux and its like keep the data of zones, one file each.
#[cfg(not(target_os = "android"))]
const FOLDERS: [&str; 4] = [
    "/usr/share/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/etc/zoneinfo",
    "/var/db/timezone/zoneinfo",
];
/// What parts the folder of the data from the name of a zone.
const FOLDER: &str = "zoneinfo/";
/// Folders of the data itself that hold all zones once more: with and without leap seconds.
const AGAIN: [&str; 2] = ["posix/", "right/"];
/// No file of a zone is nearly as long, in bytes.
const LONGEST: u64 = 1024 * 1024;
/// How deep the folders of zones are searched: `America/Argentina/Salta`.
const DEEPEST: u32 = 4;

/// The client's zone: `TZ`, else the system's setting, else UTC.
///
/// One that stands in for a zone that cannot be found says so: [`Zone::wanted`].
pub fn zone() -> Zone {
    Places::of_system().zone(std::env::var_os("TZ").as_deref())
}

/// The zone of a name: by the system's data, else by the bundled, else by a POSIX rule.
pub fn zone_named(name: &str) -> Option<Zone> {
    Places::of_system().zone_named(name)
}

/// The folders in which a change may change the client's zone.
#[cfg(feature = "desktop")]
pub(crate) fn zone_folders() -> Vec<PathBuf> {
    let places = Places::of_system();
    let mut folders: Vec<PathBuf> =
        places.localtime.parent().map(Path::to_owned).into_iter().collect();
    let name = places.zone(std::env::var_os("TZ").as_deref()).name();
    for folder in &places.folders {
        folders.extend(folder.join(name).parent().map(Path::to_owned));
    }
    folders.retain(|folder| folder.is_dir());
    folders
}

/// When the data of zones was last changed, as far as that can be seen.
pub(crate) fn zones_changed() -> Option<SystemTime> {
    let folders = Places::of_system().folders;
    let data = folders.iter().find_map(|folder| fs::metadata(folder.join("tzdata.zi")).ok());
    data?.modified().ok()
}

/// Where a system keeps its zone and the data of zones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Folders with one file a zone, in the order they are looked at.
    pub folders: Vec<PathBuf>,
    /// Files with all zones in one, as Android has them, in the order they are looked at.
    pub files: Vec<PathBuf>,
    /// The system's zone: a link to its data, or a copy.
    pub localtime: PathBuf,
    /// The name of the system's zone, as text; it may be stale.
    pub written: PathBuf,
}

impl Places {
    /// This system's.
    pub fn of_system() -> Self {
        let own = std::env::var_os("TZDIR").filter(|folder| !folder.is_empty());
        let folders = own.map(PathBuf::from).into_iter().chain(FOLDERS.map(PathBuf::from));
        Self {
            folders: folders.collect(),
            files: android_files(),
            localtime: "/etc/localtime".into(),
            written: "/etc/timezone".into(),
        }
    }

    /// The zone that `TZ` asks for, else the system's own, else UTC.
    pub fn zone(&self, tz: Option<&OsStr>) -> Zone {
        let Some(tz) = tz else { return self.own_zone() };
        let text = tz.to_string_lossy();
        let name = text.strip_prefix(':').unwrap_or(&text);
        if name.is_empty() {
            return Zone::UTC;
        }
        let found =
            if Path::new(name).is_absolute() { self.at_path(name) } else { self.zone_named(name) };
        found.unwrap_or_else(|| self.own_zone().in_place_of(name))
    }

    /// The zone of a name: by the system's data, else by the bundled, else by a POSIX rule.
    pub fn zone_named(&self, name: &str) -> Option<Zone> {
        let found = |name| self.system_zone(name).or_else(|| Zone::without_system(name));
        plain(name).and_then(found).or_else(|| found(name))
    }

    /// The zone of a name by the system's data. A name may also be the path of a file.
    pub fn system_zone(&self, name: &str) -> Option<Zone> {
        let path = Path::new(name);
        if path.is_absolute() {
            return load(path, name, None);
        }
        // Nothing outside the folder of the data.
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let in_folders =
            self.folders.iter().find_map(|folder| load(&folder.join(path), name, Some(folder)));
        in_folders.or_else(|| self.files.iter().find_map(|file| load_of_all(file, name)))
    }

    /// A zone by the path of its file: under its name if it is the one of that name.
    fn at_path(&self, path: &str) -> Option<Zone> {
        let name = path.rsplit_once(FOLDER).map(|(_, name)| plain(name).unwrap_or(name));
        let at_path = load(Path::new(path), path, None);
        let known = name.and_then(|name| self.zone_named(name));
        match (at_path, known) {
            (Some(at_path), Some(known)) if !at_path.has_rules_of(known) => Some(at_path),
            (_, Some(known)) => Some(known),
            (at_path, None) => at_path,
        }
    }

    /// The system's own zone, else UTC.
    #[cfg(target_os = "linux")]
    fn own_zone(&self) -> Zone {
        self.local_time()
    }

    /// The system's own zone, else UTC.
    #[cfg(not(target_os = "linux"))]
    fn own_zone(&self) -> Zone {
        let Ok(name) = iana_time_zone::get_timezone() else { return self.local_time() };
        self.zone_named(&name).unwrap_or_else(|| self.local_time().in_place_of(&name))
    }

    /// What `/etc/localtime` says. Its own rules hold; its name is that of the link, or of the zone
    /// with the same content.
    fn local_time(&self) -> Zone {
        let linked = fs::canonicalize(&self.localtime).ok();
        let target = fs::read_link(&self.localtime).ok();
        let name_in = |path: &Path| {
            let path = path.to_str()?;
            let name = path.rsplit_once(FOLDER)?.1;
            Some(plain(name).unwrap_or(name).to_owned())
        };
        let name = target.as_deref().and_then(name_in);
        let name = name.or_else(|| linked.as_deref().and_then(name_in));
        if let Some(name) = name {
            let folder = self.folders.iter().find(|folder| folder.join(&name).exists());
            let read = load(&self.localtime, &name, folder.map(PathBuf::as_path));
            let read = read.or_else(|| Zone::without_system(&name));
            return read.unwrap_or_else(|| Zone::UTC.in_place_of(&name));
        }
        if !self.localtime.exists() {
            return Zone::UTC;
        }
        self.copied().unwrap_or_else(|| Zone::UTC.in_place_of(&self.localtime.to_string_lossy()))
    }

    /// A copy at `/etc/localtime`: under the name that is written next to it, if that still fits,
    /// else under that of a zone with the same content, else under its own last rule.
    fn copied(&self) -> Option<Zone> {
        let bytes = read(&self.localtime)?;
        let sources = self.folders.iter().map(|folder| folder.join("tzdata.zi"));
        let seen: Vec<_> = [self.localtime.clone(), self.written.clone()]
            .into_iter()
            .chain(sources)
            .map(|file| (Print::of(&file), file))
            .collect();
        let mut named = NAMED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, zone)) = named.as_ref().filter(|(known, _)| *known == seen) {
            return Some(*zone);
        }
        let written = fs::read_to_string(&self.written).unwrap_or_default();
        let is_it = |folder: &Path, name: &str| read(&folder.join(name)).as_ref() == Some(&bytes);
        let found = self.folders.iter().find_map(|folder| {
            let written = Some(written.trim()).filter(|name| !name.is_empty());
            let fits = written.filter(|name| is_it(folder, name)).map(str::to_owned);
            Some((folder, fits.or_else(|| name_of(folder, &bytes))?))
        });
        let zone = match found {
            Some((folder, name)) => Zone::of_system(&name, &bytes, version_in(folder).as_deref())?,
            None => Zone::of_system(last_rule(&bytes)?, &bytes, None)?,
        };
        *named = Some((seen, zone));
        Some(zone)
    }
}

/// A name without the folder that holds all zones once more.
fn plain(name: &str) -> Option<&str> {
    AGAIN.iter().find_map(|folder| name.strip_prefix(folder))
}

/// What shows whether a file has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Print {
    length: u64,
    modified: Option<SystemTime>,
    number: u64,
}

impl Print {
    fn of(path: &Path) -> Option<Self> {
        let data = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        #[cfg(unix)]
        let number = std::os::unix::fs::MetadataExt::ino(&data);
        #[cfg(not(unix))]
        let number = 0;
        Some(Self { length: data.len(), modified: data.modified().ok(), number })
    }
}

/// A zone, or none, as of when its file was last seen to change.
type Known = (Print, Option<Zone>);

/// The zones that were read, by file and name.
static READ: Mutex<Option<HashMap<(PathBuf, String), Known>>> = Mutex::new(None);

/// The zone of the copy that was named last, with the files that its name follows from.
static NAMED: Mutex<Option<(Prints, Zone)>> = Mutex::new(None);

/// Files, each with how it was when it was read.
type Prints = Vec<(Option<Print>, PathBuf)>;

/// The zone of a file, read again when the file has changed.
fn load_by(path: &Path, name: &str, read: impl FnOnce() -> Option<Zone>) -> Option<Zone> {
    let print = Print::of(path)?;
    let key = (path.to_owned(), name.to_owned());
    let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    if let Some((_, zone)) = known.get(&key).filter(|(seen, _)| *seen == print) {
        return *zone;
    }
    let zone = read();
    known.insert(key, (print, zone));
    zone
}

/// A zone from a file of its own; `folder` is that of the data it is part of.
fn load(path: &Path, name: &str, folder: Option<&Path>) -> Option<Zone> {
    load_by(path, name, || {
        Zone::of_system(name, &read(path)?, folder.and_then(version_in).as_deref())
    })
}

/// A zone from a file with all of them.
fn load_of_all(file: &Path, name: &str) -> Option<Zone> {
    load_by(file, name, || {
        let rules =
            jiff::tz::TimeZoneDatabase::from_concatenated_path(file).ok()?.get(name).ok()?;
        Zone::of_system_rules(name, rules, version_of_all(file).as_deref())
    })
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let short = fs::metadata(path).is_ok_and(|data| data.is_file() && data.len() < LONGEST);
    short.then(|| fs::read(path).ok()).flatten()
}

/// The version of the data in a folder: the first line of its sources, or a file of its own.
fn version_in(folder: &Path) -> Option<String> {
    let first_line = |name: &str| {
        use std::io::{BufRead, BufReader, Read};
        let file = fs::File::open(folder.join(name)).ok()?.take(100);
        BufReader::new(file).lines().next()?.ok()
    };
    let sources =
        first_line("tzdata.zi").and_then(|line| Some(line.strip_prefix("# version ")?.to_owned()));
    let version = sources.or_else(|| first_line("+VERSION"))?;
    Some(version.trim().to_owned()).filter(|version| !version.is_empty())
}

/// The version at the head of a file with all zones: `tzdata2026f`.
fn version_of_all(file: &Path) -> Option<String> {
    use std::io::Read;
    let mut head = [0; 11];
    fs::File::open(file).ok()?.read_exact(&mut head).ok()?;
    let head = std::str::from_utf8(&head).ok()?;
    Some(head.strip_prefix("tzdata")?.to_owned())
}

/// The rule at the end of a zone's file: what holds from its last change on.
fn last_rule(bytes: &[u8]) -> Option<&str> {
    let text = bytes.strip_suffix(b"\n")?;
    let start = text.iter().rposition(|byte| *byte == b'\n')? + 1;
    let rule = std::str::from_utf8(&text[start..]).ok()?;
    Some(if rule.is_empty() { "localtime" } else { rule })
}

/// The name of the zone with this content, the one that the table of zones lists if there are
/// several, else the first.
fn name_of(folder: &Path, bytes: &[u8]) -> Option<String> {
    let mut names = Vec::new();
    same_content(folder, "", bytes, DEEPEST, &mut names);
    names.sort();
    let table = fs::read_to_string(folder.join("zone1970.tab")).unwrap_or_default();
    let is_listed = |name: &&String| {
        let mut rows = table.lines().filter(|row| !row.starts_with('#'));
        rows.any(|row| row.split('\t').nth(2) == Some(name.as_str()))
    };
    let listed = names.iter().find(is_listed).cloned();
    // `Etc/UTC` rather than `Etc/UCT`, `GMT` or `Zulu`.
    let plainest = || names.iter().find(|name| name.as_str() == "Etc/UTC").cloned();
    listed.or_else(plainest).or_else(|| names.into_iter().next())
}

/// Adds the names below a folder whose files have this content.
fn same_content(folder: &Path, below: &str, bytes: &[u8], depth: u32, names: &mut Vec<String>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let Ok(entries) = fs::read_dir(folder.join(below)) else { return };
    for entry in entries.flatten() {
        let Ok(own) = entry.file_name().into_string() else { continue };
        let name = format!("{below}{own}");
        let path = entry.path();
        if path.is_dir() {
            if !AGAIN.contains(&format!("{name}/").as_str()) {
                same_content(folder, &format!("{name}/"), bytes, depth, names);
            }
        } else if !matches!(own.as_str(), "localtime" | "posixrules")
            && fs::metadata(&path).is_ok_and(|data| data.len() == bytes.len() as u64)
            && read(&path).as_deref() == Some(bytes)
        {
            names.push(name);
        }
    }
}

/// The files that Android's own classes read zones from, in their order: what came with an update
/// before Android 10, the module's since, the system's.
fn android_files() -> Vec<PathBuf> {
    #[cfg(target_os = "android")]
    {
        let root = |name: &str, usual: &str| {
            std::env::var_os(name).map_or_else(|| PathBuf::from(usual), PathBuf::from)
        };
        vec![
            root("ANDROID_DATA", "/data").join("misc/zoneinfo/current/tzdata"),
            root("ANDROID_TZDATA_ROOT", "/apex/com.android.tzdata").join("etc/tz/tzdata"),
            root("ANDROID_ROOT", "/system").join("usr/share/zoneinfo/tzdata"),
        ]
    }
    #[cfg(not(target_os = "android"))]
    Vec::new()
}
