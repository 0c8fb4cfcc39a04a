//! Starting with the login: where the desktop looks for it, by a path that stays, and not in place of
//! another copy of the program.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use afterglow::platform::login::entry::{command, text};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::cases;

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn an_entry_starts_what_was_written(words in proptest::collection::vec("\\PC{1,12}|[ \"`$%\\\\\t\n/.=;#-]{1,8}", 1..4)) {
        prop_assert_eq!(command(&text(&words)), Some(words));
    }

    #[test]
    fn an_entry_of_any_text_is_read(text in any::<String>()) {
        let _ = command(&text);
        let _ = command(&format!("[Desktop Entry]\nExec={text}"));
    }
}

/// As the desktop entry standard and its users write them.
#[test]
fn entries_of_others_are_read() {
    let table: [(&str, Option<&[&str]>); 9] = [
        ("[Desktop Entry]\nExec=/usr/bin/afterglow-agent\n", Some(&["/usr/bin/afterglow-agent"])),
        ("[Desktop Entry]\nExec = sh -c \"exec x\" %U\n", Some(&["sh", "-c", "exec x"])),
        (
            r#"[Desktop Entry]
Exec="/opt/a b/\\$x\\\\y" --at 50%%"#,
            Some(&[r"/opt/a b/$x\y", "--at", "50%"]),
        ),
        ("[Desktop Entry]\nExec=/a\\sb\n", Some(&["/a", "b"])),
        ("[Desktop Entry]\nExec=a\nHidden=true\n", None),
        ("[Desktop Entry]\nExec=a\nX-GNOME-Autostart-enabled=false\n", None),
        ("[Desktop Entry]\nExec=\n", None),
        ("[Desktop Action x]\nExec=a\n", None),
        ("[Desktop Entry]\nExec=a\n[Desktop Action x]\nExec=b\nHidden=true\n", Some(&["a"])),
    ];
    for (text, wanted) in table {
        let found = command(text);
        let wanted = wanted.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(found, wanted, "{text}");
    }
}

/// A home, with copies of the programs in it.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(TempDir::new().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A copy of the programs in a folder.
    fn copy(&self, folder: &str) -> PathBuf {
        let folder = self.path(folder);
        fs::create_dir_all(&folder).expect("a folder");
        for program in [env!("CARGO_BIN_EXE_afterglow"), env!("CARGO_BIN_EXE_afterglow-agent")] {
            let name = Path::new(program).file_name().expect("a name");
            fs::copy(program, folder.join(name)).expect("copied");
        }
        folder
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for name in ["APPIMAGE", "APPDIR", "XDG_CONFIG_HOME", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        command.env("HOME", self.0.path()).env("AFTERGLOW_DATA_DIR", self.path("data"));
        command.env("TZ", "UTC").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn entry(&self, config: &str) -> PathBuf {
        self.path(config).join("autostart/Afterglow.desktop")
    }

    fn write_entry(&self, config: &str, program: &Path) {
        let entry = self.entry(config);
        fs::create_dir_all(entry.parent().expect("a folder")).expect("a folder");
        fs::write(&entry, text(&[program.display().to_string()])).expect("written");
    }

    /// What the entry starts.
    fn entered(&self, config: &str) -> Option<Vec<String>> {
        command(&fs::read_to_string(self.entry(config)).ok()?)
    }

    fn login_start(&self, program: &Path, variables: &[(&str, &Path)]) -> bool {
        let mut doctor = self.command(program);
        doctor.args(["doctor", "--json"]).envs(variables.iter().copied()).stdout(Stdio::piped());
        let output = doctor.output().expect("the program runs");
        let doctor: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        doctor["login_start"].as_bool().expect("yes or no")
    }

    /// Runs the agent of a folder for as long as it takes to look at the entry.
    fn run_agent(&self, folder: &Path, variables: &[(&str, &Path)]) {
        let data = self.path("data");
        let mut first = self.command(&folder.join("afterglow"));
        assert!(first.arg("today").status().expect("it runs").success());
        let log = data.join("agent.log");
        let _ = fs::remove_file(&log);
        let mut agent = self.command(&folder.join("afterglow-agent"));
        let mut agent = agent.envs(variables.iter().copied()).spawn().expect("the agent starts");
        let started = Instant::now();
        while !log.exists() {
            assert!(started.elapsed() < Duration::from_secs(20), "the agent does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        agent.kill().expect("it runs");
        agent.wait().expect("it ends");
    }
}

#[test]
fn the_entry_is_where_the_desktop_looks_for_it() {
    let home = Home::new();
    let here = home.copy("here");
    let settings = home.path("settings");
    let config = [("XDG_CONFIG_HOME", settings.as_path())];
    home.write_entry("settings", Path::new("/gone/afterglow-agent"));
    assert!(!home.login_start(&here.join("afterglow"), &config), "it names nothing that is there");
    home.run_agent(&here, &config);
    let agent = here.join("afterglow-agent").display().to_string();
    assert_eq!(home.entered("settings"), Some(vec![agent]));
    assert!(home.login_start(&here.join("afterglow"), &config));
    assert!(!home.entry(".config").exists());
    // Without the variable, or with one that is no whole path, it is the usual folder.
    for variables in [&[][..], &[("XDG_CONFIG_HOME", Path::new("settings"))]] {
        assert!(!home.login_start(&here.join("afterglow"), variables));
    }
    home.write_entry(".config", &here.join("afterglow-agent"));
    assert!(home.login_start(&here.join("afterglow"), &[]));
}

#[test]
fn a_second_copy_leaves_the_entry_of_one_that_is_there() {
    let home = Home::new();
    let (first, second) = (home.copy("first"), home.copy("second"));
    home.write_entry(".config", &first.join("afterglow-agent"));
    let of = |folder: &Path| Some(vec![folder.join("afterglow-agent").display().to_string()]);
    home.run_agent(&second, &[]);
    assert_eq!(home.entered(".config"), of(&first), "it is still there");
    assert!(home.login_start(&second.join("afterglow"), &[]), "reminders do start with the login");
    fs::remove_file(first.join("afterglow-agent")).expect("removed");
    assert!(!home.login_start(&second.join("afterglow"), &[]));
    home.run_agent(&second, &[]);
    assert_eq!(home.entered(".config"), of(&second));
}

#[test]
fn an_app_image_is_entered_by_its_own_path() {
    let home = Home::new();
    // As an AppImage is while it runs: its inside is mounted under a name that is gone afterwards.
    let inside = home.copy("mount_Afterg1x/usr/bin");
    let mounted = home.path("mount_Afterg1x");
    let image = home.path("My Apps/Afterglow.AppImage");
    fs::create_dir_all(image.parent().expect("a folder")).expect("a folder");
    fs::write(&image, "#!/bin/sh\n").expect("written");
    fs::set_permissions(&image, fs::Permissions::from_mode(0o755)).expect("allowed");
    home.write_entry(".config", Path::new("/tmp/.mount_before/usr/bin/afterglow-agent"));
    let variables = [("APPIMAGE", image.as_path()), ("APPDIR", mounted.as_path())];
    home.run_agent(&inside, &variables);
    let wanted = Some(vec![image.display().to_string(), "agent".to_owned()]);
    assert_eq!(home.entered(".config"), wanted);
    assert!(home.login_start(&inside.join("afterglow"), &variables));
    // Started from a terminal that is an AppImage, the variables are that one's.
    let here = home.copy("here");
    home.write_entry(".config", Path::new("/gone/afterglow-agent"));
    home.run_agent(&here, &variables);
    let agent = here.join("afterglow-agent").display().to_string();
    assert_eq!(home.entered(".config"), Some(vec![agent]));
}
