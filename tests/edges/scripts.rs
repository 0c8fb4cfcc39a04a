//! The scripts on a fresh machine: apt that is busy, a Rust that is Debian's, lints that cannot be had,
//! a Maven that knows no Android library.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// What the scripts need of any machine.
const TOOLS: [&str; 18] = [
    "bash", "cat", "chmod", "cp", "cut", "dirname", "env", "grep", "head", "mkdir", "mktemp", "rm",
    "sed", "sh", "sleep", "sort", "tee", "wc",
];

/// A machine with nothing on it but the usual tools and programs that only pretend.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let machine = Self { folder };
        fs::create_dir(machine.bin()).expect("a folder");
        for tool in TOOLS {
            let found = ["/usr/bin", "/bin"].map(|place| Path::new(place).join(tool));
            let found = found.into_iter().find(|path| path.exists()).expect(tool);
            symlink(found, machine.bin().join(tool)).expect("linked");
        }
        let project = machine.path("project/script");
        fs::create_dir_all(&project).expect("a folder");
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for file in ["script/lib.sh", "script/test", "Cargo.toml"] {
            fs::copy(root.join(file), machine.path("project").join(file)).expect("copied");
        }
        // As root or not, nothing of the real machine is changed.
        machine.pretend("sudo", "\"$@\"");
        machine.pretend("dpkg-query", "exit 1");
        machine.pretend("apt-cache", "echo \"Candidate: (none)\"");
        machine.pretend("apt-get", "exit 0");
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn bin(&self) -> PathBuf {
        self.path("bin")
    }

    /// A program that notes how it was called and does this.
    fn pretend(&self, name: &str, does: &str) {
        self.write(&self.bin().join(name), name, does);
    }

    fn write(&self, path: &Path, name: &str, does: &str) {
        let log = self.path("log");
        let text = format!("#!/bin/bash\necho \"{name} $*\" >>\"{}\"\n{does}\n", log.display());
        fs::write(path, text).expect("written");
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("allowed");
    }

    /// How the programs were called.
    fn calls(&self, start: &str) -> Vec<String> {
        let log = fs::read_to_string(self.path("log")).unwrap_or_default();
        log.lines().filter(|line| line.starts_with(start)).map(str::to_owned).collect()
    }

    fn run(&self, program: &Path, args: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.args(args).current_dir(self.path("project")).env_clear();
        command.env("PATH", self.bin()).env("HOME", self.path("home")).env("APT_PAUSE", "0");
        command.output().expect("it runs")
    }

    /// Runs a line with what the scripts share.
    fn line(&self, line: &str) -> Output {
        let line = format!("set -euo pipefail; . script/lib.sh; {line}");
        self.run(Path::new("/bin/bash"), &["-c", &line])
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

/// Fails so many times, as apt does while another program holds the lock of this file.
fn busy(times: u32, lock: &str) -> String {
    format!(
        "n=$(grep -c '^apt-get' \"${{0%/*}}/../log\")\n\
         if [ \"$n\" -le {times} ]; then\n\
         echo \"E: Could not get lock {lock}. It is held by process 812 (unattended-upgr)\" >&2\n\
         exit 100\nfi"
    )
}

#[test]
fn they_wait_for_apt_while_it_is_busy() {
    for lock in
        ["/var/lib/dpkg/lock-frontend", "/var/lib/apt/lists/lock", "/var/cache/apt/archives/lock"]
    {
        let machine = Machine::new();
        machine.pretend("apt-get", &busy(2, lock));
        let output = machine.line("install_packages xvfb");
        assert!(output.status.success(), "{}", said(&output));
        assert_eq!(said(&output).matches("apt is busy").count(), 1, "{}", said(&output));
        // Two tries that failed, the one that refreshed the lists, and the one that installed.
        let calls = machine.calls("apt-get");
        assert_eq!(calls.len(), 4, "{calls:?}");
        assert!(calls[3].contains("install") && calls[3].contains("xvfb"), "{calls:?}");
        assert!(calls.iter().all(|call| call.contains("DPkg::Lock::Timeout=")), "{calls:?}");
    }
}

#[test]
fn they_do_not_wait_for_ever_nor_for_anything_else() {
    let machine = Machine::new();
    machine.pretend("apt-get", "echo 'E: Unable to locate package nothing' >&2; exit 100");
    let output = machine.line("apt_get install nothing");
    assert_eq!(output.status.code(), Some(100));
    assert!(said(&output).contains("Unable to locate package nothing"));
    assert_eq!(machine.calls("apt-get").len(), 1);
    let machine = Machine::new();
    machine.pretend("apt-get", &busy(1_000_000, "/var/lib/dpkg/lock-frontend"));
    let output = machine.line("APT_PATIENCE=1; apt_get install nothing");
    assert_eq!(output.status.code(), Some(100));
    assert!(said(&output).contains("held by process 812"), "it says by what: {}", said(&output));
}

/// A Rust as Debian has it for browsers: put in place by its packages, without clippy.
fn with_debians_rust(machine: &Machine) {
    let cargo = "if [ \"$1\" = clippy ]; then echo 'no such command: clippy' >&2; exit 101; fi";
    let (cargo, rustc) =
        (cargo.replace('"', "\\\"").replace('$', "\\$"), "echo 'rustc 1.96.0 (Debian)'");
    let put = |name: &str, does: &str| {
        let log = machine.path("log").display().to_string();
        let bin = machine.bin().display().to_string();
        format!(
            "printf '%s\\n' '#!/bin/bash' \"echo \\\"{name} \\$*\\\" >>{log}\" \"{does}\" >{bin}/{name}; chmod +x {bin}/{name}"
        )
    };
    let does = format!(
        "case \"$*\" in *rustc-web*) {}; {} ;; *rust-clippy-web*) exit 100 ;; esac",
        put("cargo", &cargo),
        put("rustc", rustc)
    );
    machine.pretend("apt-get", &does);
    machine.pretend("curl", "echo 'curl: (6) Could not resolve host' >&2; exit 6");
}

#[test]
fn without_rustup_it_is_debians_rust() {
    let machine = Machine::new();
    with_debians_rust(&machine);
    let output = machine.line("need_rust && cargo build");
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("Debian's own Rust"));
    assert_eq!(machine.calls("cargo build"), ["cargo build"]);
}

/// A machine without a display on which `script/run` finds this app built, and this takes pictures.
fn to_run(app: &str, picture: &str) -> (Machine, Output) {
    let machine = Machine::new();
    with_debians_rust(&machine);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("script/run");
    let copy = machine.path("project/script/run");
    fs::copy(script, &copy).expect("copied");
    machine.pretend("xvfb-run", "while [ \"$1\" != dbus-run-session ]; do shift; done; \"$@\"");
    machine.pretend("dbus-run-session", "shift; \"$@\"");
    machine.pretend("import", picture);
    let built = machine.path("project/target/debug");
    fs::create_dir_all(&built).expect("a folder");
    machine.write(&built.join("afterglow"), "afterglow", app);
    let output = machine.run(&copy, &["--debug", "--sample"]);
    (machine, output)
}

#[test]
fn without_a_display_the_picture_is_taken_when_something_is_painted() {
    // After so many pictures of an empty window.
    for empty in [0, 2] {
        let picture = format!(
            "n=$(grep -c '^import' \"${{0%/*}}/../log\")\n\
             head -c $((n > {empty} ? 50000 : 300)) /dev/zero >\"$3\""
        );
        let (machine, output) = to_run("[ \"$2\" = today ] || exec sleep 60", &picture);
        assert!(output.status.success(), "{}", said(&output));
        let taken = fs::metadata(machine.path("project/target/afterglow.png")).expect("taken");
        assert_eq!(taken.len(), 50_000);
        // And once more, when all is in its place.
        assert_eq!(machine.calls("import").len(), empty + 2);
        assert_eq!(machine.calls("afterglow"), ["afterglow --sample", "afterglow --sample today"]);
    }
}

#[test]
fn a_window_that_ends_is_no_picture() {
    let app = "echo 'no font' >&2; exit 1";
    let (_machine, output) = to_run(app, "head -c 50000 /dev/zero >\"$3\"");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("no font") && !said(&output).contains("A picture"));
}

#[test]
fn lints_that_cannot_be_had_are_left_out_with_a_word_and_all_else_runs() {
    let machine = Machine::new();
    with_debians_rust(&machine);
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("script");
    for script in fs::read_dir(scripts).expect("a folder").flatten() {
        let name = script.file_name().to_string_lossy().into_owned();
        if !["lib.sh", "test"].contains(&&*name) {
            machine.write(&machine.path("project/script").join(&name), &name, "exit 0");
        }
    }
    let script = machine.path("project/script/test");
    let output = machine.run(&script, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("left out: cargo clippy"), "{}", said(&output));
    assert!(!said(&output).contains("left out: cargo fmt"));
    for call in [
        "cargo fmt --check",
        "cargo test --locked --no-default-features",
        "cargo test --locked --features live-tests",
        "test-android",
        "test-android-live",
        "test-browser",
        "test-calendar",
        "screenshots light-390x844",
        "check-targets aarch64-linux-android aarch64-apple-ios",
        "package --check",
        "lint-workflows",
        "run --debug --sample",
        "test-window --check",
        "bundle --check",
        "test-device --check",
    ] {
        assert!(!machine.calls(call).is_empty(), "{call} in {:?}", machine.calls(""));
    }
    assert!(machine.calls("cargo clippy --locked").is_empty());
}

#[test]
fn the_android_app_is_left_out_with_a_word_where_rust_has_nothing_for_android() {
    let machine = Machine::new();
    with_debians_rust(&machine);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("script/test-android-live");
    let copy = machine.path("project/script/test-android-live");
    fs::copy(script, &copy).expect("copied");
    let output = machine.run(&copy, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("left out: rustc 1.96.0 (Debian)"), "{}", said(&output));
    assert!(machine.calls("cargo build").is_empty());
    // With rustup it goes on, whatever that has: here, to a JDK that cannot be had.
    machine.pretend("rustup", "exit 0");
    let output = machine.run(&copy, &[]);
    assert!(!output.status.success() && !said(&output).contains("left out"), "{}", said(&output));
}

#[test]
fn what_a_lint_finds_still_stops_the_tests() {
    let machine = Machine::new();
    machine.pretend("rustc", "echo 'rustc 1.96.0'");
    machine.pretend("cargo", "case \"$*\" in 'fmt --check') exit 1 ;; esac");
    let output = machine.run(&machine.path("project/script/test"), &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(machine.calls("cargo test").is_empty());
}

/// What Maven says of Android libraries where no repository that it knows has them.
const NO_ANDROID: [&str; 5] = [
    // 3.8.7, asked to copy one.
    "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
     (monitor) on project reminders-tests: Unable to find/resolve artifact. Could not find artifact \
     androidx.test:monitor:aar:1.8.0 in central (https://repo.maven.apache.org/maven2) -> [Help 1]",
    // 3.8.7, when a plugin depends on one.
    "[ERROR] Plugin org.apache.maven.plugins:maven-antrun-plugin:3.1.0 or one of its dependencies could \
     not be resolved: Could not find artifact com.android.tools.build:manifest-merger:jar:31.13.2 in \
     central (https://repo.maven.apache.org/maven2) -> [Help 1]",
    // 3.6.3, the second time.
    "[ERROR] Unable to find/resolve artifact. Failure to find androidx.test:monitor:aar:1.8.0 in \
     https://repo.maven.apache.org/maven2 was cached in the local repository, resolution will not be \
     reattempted until the update interval of central has elapsed or updates are forced -> [Help 1]",
    // 3.9, the second time.
    "[ERROR] androidx.test:monitor:aar:1.8.0 was not found in https://repo.maven.apache.org/maven2 \
     during a previous attempt. This failure was cached in the local repository -> [Help 1]",
    // Behind a server that refuses what it does not have.
    "[ERROR] Could not transfer artifact androidx.test:monitor:aar:1.8.0 from/to central \
     (https://repo.maven.apache.org/maven2): status code: 403, reason phrase: Forbidden (403)",
];

/// Runs Maven once, by the scripts, where it says this unless it knows Google's repository.
fn with_maven(said: &str) -> (Output, Vec<String>) {
    let machine = Machine::new();
    let does = format!("case \" $* \" in *' -Pgoogle '*) exit 0 ;; esac\necho '{said}'\nexit 1");
    machine.pretend("mvn", &does);
    (machine.line("AAPT2=aapt2; run_maven test"), machine.calls("mvn"))
}

#[test]
fn where_maven_knows_no_android_library_it_is_pointed_to_googles_repository() {
    for message in NO_ANDROID {
        let (output, calls) = with_maven(message);
        assert!(output.status.success(), "{message}: {}", said(&output));
        assert_eq!(calls.len(), 2, "{message}: {calls:?}");
    }
}

#[test]
fn what_else_maven_stumbles_over_stops_the_tests_at_once() {
    for message in [
        "[ERROR] There are test failures.",
        "[ERROR] Could not find artifact org.robolectric:robolectric:jar:99 in central",
        "[ERROR] /AlarmTest.java:[3,20] package androidx.core does not exist",
    ] {
        let (output, calls) = with_maven(message);
        assert_eq!(output.status.code(), Some(1), "{message}: {}", said(&output));
        assert_eq!(calls.len(), 1, "{message}: {calls:?}");
    }
}

#[test]
fn every_fuzz_target_is_told_where_it_is_looked_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).expect("readable");
    let (script, readme, cargo) = (read("script/fuzz"), read("README.md"), read("fuzz/Cargo.toml"));
    let listed = readme.split("script/fuzz MINUTES TARGET").nth(1).expect("a list");
    let listed = listed.split("script/bench").next().expect("its end");
    for entry in fs::read_dir(root.join("fuzz/fuzz_targets")).expect("a folder").flatten() {
        let name = entry.path().file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(cargo.contains(&format!("name = \"{name}\"")), "{name}");
        // The check is what runs where none is named.
        let is_named =
            |text: &str| text.split(|one: char| !one.is_alphanumeric()).any(|word| word == name);
        assert!(name == "check" || script.contains(&format!("[MINUTES] {name} ")), "{name}");
        assert!(name == "check" || is_named(listed), "{name}: {listed}");
    }
}
