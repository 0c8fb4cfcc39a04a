//! The house keeps its walls: who may use whom, and that no test file is forgotten.

use std::collections::BTreeSet;
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

#[test]
fn each_room_uses_only_the_rooms_it_may() {
    let table: [(&str, &[&str]); 13] = [
        ("ingredients", &["basis", "ingredients"]),
        ("care", &["basis", "care", "ingredients"]),
        ("reminders", &["care", "reminders"]),
        ("store", &["care", "platform", "reminders", "store"]),
        ("texts", &["care", "texts"]),
        // The one type of a zone: which the client is in, the system says.
        ("platform", &["care", "platform"]),
        ("notify", &["care", "notify", "platform", "reminders", "texts"]),
        ("app", &["app", "care", "ingredients", "platform", "reminders", "store"]),
        ("agent", &["agent", "app", "care", "notify", "platform", "reminders", "texts"]),
        ("phone", &["app", "notify", "phone", "platform", "reminders", "texts"]),
        ("health", &["app", "care", "health", "notify", "platform", "reminders"]),
        ("cli", &["app", "care", "cli", "health", "ingredients", "platform", "reminders", "texts"]),
        (
            "ui",
            &[
                "app",
                "care",
                "health",
                "ingredients",
                "phone",
                "platform",
                "reminders",
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

#[test]
fn the_pure_rooms_read_no_clock_and_no_file() {
    for room in ["care", "ingredients", "reminders"] {
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
        // The store and the agent's lock set the mode of the files they make.
        let modes = ["src/store/open.rs", "src/agent/run.rs"];
        let text = fs::read_to_string(&file).expect("readable");
        if may.iter().any(|room| name.starts_with(room)) {
            continue;
        }
        assert!(!text.contains("target_os"), "{name} asks for the system");
        assert!(modes.contains(&&*name) || !text.contains("cfg(unix)"), "{name} asks for unix");
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
