//! The house keeps its walls: who may use whom, and that no test file is forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The rooms that a file of a room uses.
fn used(text: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for start in text.match_indices("crate::").map(|(at, _)| at + "crate::".len()) {
        let rest = &text[start..];
        let name = |text: &str| {
            text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
        };
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split('}').next().unwrap_or_default();
            rooms.extend(group.split(',').map(|part| name(part.trim())));
        } else {
            rooms.insert(name(rest));
        }
    }
    rooms.remove("");
    rooms
}

/// What stands at the top of the project; what builds and tests leave there, `target` alone.
#[test]
fn nothing_is_left_at_the_top_of_the_project() {
    let known = [
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Cargo.lock",
        "Cargo.toml",
        "Dioxus.toml",
        "GLOSSARY.md",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "assets",
        "benches",
        "clippy.toml",
        "docs",
        "examples",
        "fastlane",
        "fuzz",
        "proptest-regressions",
        "rustfmt.toml",
        "script",
        "src",
        "target",
        "tests",
    ];
    let entries = fs::read_dir(root()).expect("a folder").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut left = names.filter(|name| !name.starts_with('.') && !known.contains(&name.as_str()));
    assert_eq!(left.next(), None);
}

#[test]
fn each_room_uses_only_the_rooms_it_may() {
    let table: [(&str, &[&str]); 17] = [
        ("ingredients", &["basis", "built_in", "ingredients"]),
        ("care", &["basis", "built_in", "care", "ingredients"]),
        ("reminders", &["care", "reminders"]),
        ("photos", &["care", "photos"]),
        ("store", &["care", "photos", "platform", "reminders", "store"]),
        ("texts", &["care", "texts"]),
        // The one type of a zone: which the client is in, the system says.
        ("platform", &["care", "platform"]),
        ("notify", &["care", "notify", "platform", "reminders", "texts"]),
        ("backup", &["backup", "care", "photos", "platform", "store"]),
        (
            "app",
            &["app", "backup", "care", "ingredients", "photos", "platform", "reminders", "store"],
        ),
        ("agent", &["agent", "app", "care", "notify", "platform", "reminders", "texts"]),
        ("phone", &["app", "care", "notify", "phone", "platform", "reminders", "texts"]),
        ("health", &["app", "care", "health", "notify", "platform", "reminders"]),
        ("calendar", &["app", "calendar", "care", "notify", "platform", "texts"]),
        ("report", &["app", "calendar", "care", "photos", "report", "texts"]),
        (
            "cli",
            &[
                "app",
                "calendar",
                "care",
                "cli",
                "health",
                "ingredients",
                "photos",
                "platform",
                "reminders",
                "report",
                "texts",
            ],
        ),
        (
            "ui",
            &[
                "app",
                "calendar",
                "care",
                "health",
                "ingredients",
                "phone",
                "photos",
                "platform",
                "reminders",
                "report",
                "texts",
                "ui",
            ],
        ),
    ];
    for (room, may) in table {
        for file in rust_files(&root().join("src").join(room)) {
            let text = fs::read_to_string(&file).expect("readable");
            for other in used(&text) {
                assert!(may.contains(&other.as_str()), "{} uses {other}", file.display());
            }
        }
    }
}

/// The parts of a path and of its groups: `a::{b, c::d}` as `a::b` and `a::c::d`.
fn spread(path: &str) -> Vec<Vec<String>> {
    let Some((before, group)) = path.split_once('{') else {
        let parts = path.split("::").map(|part| part.split(" as ").next().unwrap_or_default());
        return vec![parts.map(|part| part.trim().to_owned()).collect()];
    };
    let group = group.trim().strip_suffix('}').unwrap_or(group);
    let (mut depth, mut ends) = (0, vec![0]);
    for (at, c) in group.char_indices() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        if c == ',' && depth == 0 {
            ends.extend([at, at + 1]);
        }
    }
    ends.push(group.len());
    let pieces = ends.chunks(2).map(|piece| group[piece[0]..piece[1]].trim());
    let pieces = pieces.filter(|piece| !piece.is_empty());
    pieces.flat_map(|piece| spread(&format!("{}{piece}", before.trim()))).collect()
}

/// What each file of a room imports from the room's other files, both by their place in it.
fn imports(room: &str) -> BTreeMap<Vec<String>, BTreeSet<Vec<String>>> {
    let folder = root().join("src").join(room);
    let place = |file: &Path| -> Vec<String> {
        let path = file.strip_prefix(&folder).expect("below").with_extension("");
        let parts = path.iter().map(|part| part.to_string_lossy().into_owned());
        parts.filter(|part| part != "mod").collect()
    };
    let files = rust_files(&folder);
    let places: BTreeSet<_> = files.iter().map(|file| place(file)).collect();
    let mut imports: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for file in &files {
        let (here, text) = (place(file), fs::read_to_string(file).expect("readable"));
        for statement in text.split("use ").skip(1).filter_map(|rest| rest.split(';').next()) {
            for mut path in spread(statement) {
                let mut from = here.clone();
                if path.starts_with(&["crate".to_owned(), room.to_owned()]) {
                    (from, path) = (Vec::new(), path.split_off(2));
                } else if path.first().is_some_and(|first| first == "super") {
                    let up = path.iter().take_while(|part| *part == "super").count();
                    from.truncate(from.len().saturating_sub(up));
                    path = path.split_off(up);
                } else {
                    continue;
                }
                // As far down as there is a file of that name; a room's own `mod.rs` joins its files.
                from.extend(path);
                while !from.is_empty() && !places.contains(&from) {
                    from.pop();
                }
                if !from.is_empty() && !here.starts_with(&from) {
                    imports.entry(here.clone()).or_default().insert(from);
                }
            }
        }
    }
    imports
}

#[test]
fn no_two_files_of_a_room_need_each_other() {
    let rooms = [
        "agent",
        "app",
        "backup",
        "calendar",
        "cli",
        "health",
        "notify",
        "phone",
        "platform",
        "reminders",
        "report",
    ];
    for room in rooms.into_iter().chain(["care", "ingredients", "photos", "store", "texts", "ui"]) {
        let imports = imports(room);
        for start in imports.keys() {
            let (mut reached, mut next) = (BTreeSet::new(), vec![start]);
            while let Some(file) = next.pop() {
                let used = imports.get(file).into_iter().flatten();
                next.extend(used.filter(|used| reached.insert(*used)));
            }
            assert!(!reached.contains(start), "{room}: {start:?} needs itself");
        }
    }
    let reminders = imports("reminders");
    let day = vec!["plan".to_owned(), "day".to_owned()];
    assert!(reminders[&day].contains(&vec!["input".to_owned()]), "{reminders:?}");
}

#[test]
fn the_pure_rooms_read_no_clock_and_no_file() {
    for room in ["care", "ingredients", "photos", "reminders"] {
        for file in rust_files(&root().join("src").join(room)) {
            let text = fs::read_to_string(&file).expect("readable");
            for word in ["std::fs", "std::env", "std::net", "SystemTime", "Utc::now", "rusqlite"] {
                assert!(!text.contains(word), "{} has {word}", file.display());
            }
        }
    }
}

#[test]
fn no_room_speaks_to_the_network() {
    for file in rust_files(&root().join("src")) {
        let text = fs::read_to_string(&file).expect("readable");
        for word in ["std::net", "TcpStream", "reqwest", "hyper::", "UdpSocket"] {
            assert!(!text.contains(word), "{} has {word}", file.display());
        }
    }
}

#[test]
fn cfg_of_the_system_stays_in_its_rooms() {
    let may = ["src/notify/", "src/platform/", "src/main.rs", "src/agent/wait.rs", "src/lib.rs"];
    for file in rust_files(&root().join("src")) {
        let name = file.strip_prefix(root()).expect("below").display().to_string();
        // The store tells one file from another by its number.
        let modes = ["src/store/open.rs"];
        let text = fs::read_to_string(&file).expect("readable");
        if may.iter().any(|room| name.starts_with(room)) {
            continue;
        }
        assert!(!text.contains("target_os"), "{name} asks for the system");
        assert!(modes.contains(&&*name) || !text.contains("cfg(unix)"), "{name} asks for unix");
    }
}

/// Files are made, replaced and renamed in one place, which keeps them closed to others and whole.
#[test]
fn one_place_writes_files() {
    let making = [
        "fs::write",
        "fs::rename",
        "fs::copy",
        "fs::hard_link",
        "File::create",
        "File::options",
        ".create(true)",
        ".create_new(true)",
        ".append(true)",
        "create_dir",
        "DirBuilder",
        "set_permissions",
        "tempfile",
    ];
    for file in rust_files(&root().join("src")) {
        let name = file.strip_prefix(root().join("src")).expect("below").display().to_string();
        // The database makes its own files, within a folder and with a mode that come from there.
        if name == "platform/files.rs" {
            continue;
        }
        let text = fs::read_to_string(&file).expect("readable");
        for word in making {
            assert!(!text.contains(word), "{name} has {word}: see platform/files.rs");
        }
    }
}

/// What phones lack: other programs to start, a home, a path of the program's own.
#[test]
fn only_the_desktop_starts_programs_and_has_a_home() {
    let lacking =
        ["Command::new", "process::Command", "current_exe", "directories::", "set_current_dir"];
    // The agent, the commands, and what platform has for them alone.
    let may = ["agent/", "bin/", "cli/", "platform/login/", "platform/programs.rs"];
    for file in rust_files(&root().join("src")) {
        let name = file.strip_prefix(root().join("src")).expect("below").display().to_string();
        let text = fs::read_to_string(&file).expect("readable");
        for word in lacking {
            // iOS has a home for each app, and Android is asked for its folder.
            let home = word == "directories::" && name == "platform/folder.rs";
            let may = home || may.iter().any(|room| name.starts_with(room));
            assert!(may || !text.contains(word), "{name} has {word}");
        }
    }
    // And a phone's build has none of that.
    for (file, room) in [
        ("lib.rs", "pub mod agent;"),
        ("lib.rs", "pub mod cli;"),
        ("platform/mod.rs", "pub mod login;"),
        ("platform/mod.rs", "pub mod programs;"),
    ] {
        let text = fs::read_to_string(root().join("src").join(file)).expect("readable");
        let (before, _) = text.split_once(room).expect(room);
        assert!(before.trim_end().ends_with("#[cfg(feature = \"desktop\")]"), "{room} on phones");
    }
}

#[test]
fn links_only_call() {
    for file in rust_files(&root().join("src/ui")) {
        let text = fs::read_to_string(&file).expect("readable");
        let links = text.lines().filter(|line| line.trim_start().starts_with("a {")).count();
        let may = usize::from(file.ends_with("components/call.rs"));
        assert_eq!(links, may, "{}: a link needs CallLink, or phones drop it", file.display());
        assert!(!text.contains("window.open"), "{} opens a page", file.display());
    }
}

/// Words from elsewhere, as from the store, never become script: all script that is run stands in one
/// file, as constants, with nothing put in but a number and a language's tag.
#[test]
fn only_script_that_stands_here_is_run() {
    for file in rust_files(&root().join("src")) {
        let name = file.strip_prefix(root().join("src")).expect("below").display().to_string();
        let text = fs::read_to_string(&file).expect("readable");
        let code: Vec<&str> =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let code = code.join("\n");
        if name == "ui/script.rs" {
            for word in ["String", "&str)", "&str,", "&'a", "impl ", "Text", "App,", "send("] {
                let code = code.replace("dioxus.send(", "");
                assert!(!code.contains(word), "{name} has {word}");
            }
            // What is put in: the tag of a language.
            assert_eq!(code.matches("format!").count(), 1, "{name}");
            assert!(code.contains("fn speak(language: Language)"), "{name}");
            continue;
        }
        for word in ["eval(", "::eval", "Eval::", "dangerous_inner_html", "evaluate_script"] {
            assert!(!code.contains(word), "{name} has {word}");
        }
    }
}

/// A file that is longer is two.
#[test]
fn no_file_is_longer_than_a_reader_likes() {
    for file in rust_files(&root().join("src")) {
        let lines = fs::read_to_string(&file).expect("readable").lines().count();
        assert!(lines <= 400, "{} has {lines} lines", file.display());
    }
}

#[test]
fn no_test_file_is_forgotten() {
    for file in rust_files(&root().join("tests")) {
        let stem = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let folder = file.parent().expect("a folder");
        let parent = match stem.as_str() {
            "main" => continue,
            "mod" => {
                let above = folder.parent().expect("a folder");
                above.join(if above.ends_with("tests") { "main.rs" } else { "mod.rs" })
            }
            _ if folder.ends_with("tests") => folder.join("main.rs"),
            _ => folder.join("mod.rs"),
        };
        let name = if stem == "mod" {
            folder.file_name().expect("a name").to_string_lossy().into_owned()
        } else {
            stem
        };
        let text = fs::read_to_string(&parent).expect("readable");
        assert!(text.contains(&format!("mod {name};")), "{} is forgotten", file.display());
    }
}
