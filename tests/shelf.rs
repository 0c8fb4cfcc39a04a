//! What stands on a shelf about the app: the package, the stores' texts and pictures, the change log. They
//! agree with each other and with what the stores take.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::Table;

const STORE: &str = "fastlane/metadata/android/en-US";
const METAINFO: &str = "assets/linux/app.afterglow.afterglow.metainfo.xml";
const ENTRY: &str = "assets/linux/app.afterglow.afterglow.desktop";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: impl AsRef<Path>) -> String {
    let file = root().join(file);
    fs::read_to_string(&file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()))
}

fn table(file: &str) -> Table {
    read(file).parse().expect("TOML")
}

fn names(folder: impl AsRef<Path>) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder");
    entries.map(|entry| entry.expect("readable").file_name().to_string_lossy().into()).collect()
}

/// What stands between a tag, or another start, and an end, each time.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    let parts = text.split(start).skip(1);
    parts.map(|rest| rest.split(end).next().expect("a part")).collect()
}

/// The versions of the change log with their dates, newest first.
fn releases() -> Vec<(String, String)> {
    let log = read("CHANGELOG.md");
    let heads = log.lines().filter_map(|line| line.strip_prefix("## ["));
    let dated = heads.filter_map(|head| head.split_once("] - "));
    dated.map(|(version, date)| (version.to_owned(), date.to_owned())).collect()
}

#[test]
fn the_version_is_the_same_wherever_it_stands() {
    let releases = releases();
    assert_eq!(releases[0].0, env!("CARGO_PKG_VERSION"), "the change log's newest");
    let metainfo = read(METAINFO);
    let versions = between(&metainfo, "<release version=\"", "\"");
    let dates = between(&metainfo, "\" date=\"", "\"");
    let shown: Vec<_> =
        versions.iter().zip(&dates).map(|(a, b)| ((*a).into(), (*b).into())).collect();
    assert_eq!(shown, releases, "the software centre's releases are those of the change log");
    // Android counts releases: a text for each, by that number.
    let numbers = (1..=releases.len()).map(|number| format!("{number}.txt")).collect();
    assert_eq!(names(Path::new(STORE).join("changelogs")), numbers);
}

#[test]
fn the_change_log_is_for_people_and_in_order() {
    for (version, date) in releases() {
        let parts: Vec<Option<u32>> = version.split('.').map(|part| part.parse().ok()).collect();
        assert!(parts.len() == 3 && parts.iter().all(Option::is_some), "{version}");
        assert!(chrono::NaiveDate::parse_from_str(&date, "%Y-%m-%d").is_ok(), "{version}: {date}");
    }
    let dates: Vec<_> = releases().into_iter().map(|(_, date)| date).collect();
    assert!(dates.is_sorted_by(|newer, older| newer >= older), "{dates:?}");
    let log = read("CHANGELOG.md");
    let kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
    for line in log.lines() {
        assert!(line.strip_prefix("### ").is_none_or(|kind| kinds.contains(&kind)), "{line}");
        for word in ["src/", ".rs", "refactor", "clippy"] {
            assert!(!line.contains(word), "for people who use it: {line}");
        }
    }
}

#[test]
fn it_has_one_name_on_every_desktop() {
    let id = table("Dioxus.toml")["bundle"]["identifier"].as_str().expect("a text").to_owned();
    let entry = read(ENTRY);
    assert!(ENTRY.ends_with(&format!("/{id}.desktop")) && METAINFO.contains(&format!("/{id}.")));
    for line in [&*format!("Icon={id}"), "Exec=afterglow --open %u", "Name=Afterglow"] {
        assert!(entry.lines().any(|one| one == line), "{line}");
    }
    let metainfo = read(METAINFO);
    assert_eq!(between(&metainfo, "<id>", "</id>"), [&*id]);
    assert_eq!(
        between(&metainfo, "<launchable type=\"desktop-id\">", "<"),
        [format!("{id}.desktop")]
    );
    assert_eq!(between(&metainfo, "<icon type=\"stock\">", "<"), [&*id]);
    let programs: Vec<_> =
        between(&metainfo, "<binary>", "<").into_iter().map(str::to_owned).collect();
    let cargo = table("Cargo.toml");
    let bins = cargo["bin"].as_array().expect("a list").iter();
    let bins: Vec<_> = bins.map(|bin| bin["name"].as_str().expect("a name").to_owned()).collect();
    assert_eq!(programs, bins);
    // What shows notifications finds the app's name and icon by it.
    let notifier = read("src/notify/desktop.rs");
    assert_eq!(between(&notifier, "DesktopEntry(\"", "\""), [&*id]);
    // One sentence says what it is.
    let short =
        table("Dioxus.toml")["bundle"]["short_description"].as_str().expect("one").to_owned();
    assert_eq!(between(&metainfo, "<summary>", "<"), [&*short]);
    assert!(entry.contains(&format!("Comment={short}\n")));
    assert_eq!(read(Path::new(STORE).join("short_description.txt")).trim_end(), short);
}

/// Width and height of a PNG: its first chunk begins with them.
fn size(file: &Path) -> (u32, u32) {
    let bytes = fs::read(file).expect("readable");
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{} is no PNG", file.display());
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
    (number(16), number(20))
}

/// The limits of Google Play ("Add preview assets", "Best practices for your store listing"), which are
/// stricter than those of F-Droid ("All About Descriptions, Graphics, and Screenshots").
#[test]
fn the_stores_take_texts_and_pictures() {
    let store = root().join(STORE);
    for (file, most) in
        [("title.txt", 30), ("short_description.txt", 80), ("full_description.txt", 4000)]
    {
        let text = read(store.join(file));
        let length = text.trim_end().chars().count();
        assert!((1..=most).contains(&length), "{file}: {length} characters, at most {most}");
    }
    for file in names(store.join("changelogs")) {
        let length = read(store.join("changelogs").join(&file)).trim_end().chars().count();
        assert!((1..=500).contains(&length), "{file}: {length}");
    }
    assert_eq!(size(&store.join("images/icon.png")), (512, 512));
    let pictures = names(store.join("images/phoneScreenshots"));
    assert!((2..=8).contains(&pictures.len()), "{pictures:?}");
    for picture in pictures {
        let file = store.join("images/phoneScreenshots").join(picture);
        let (width, height) = size(&file);
        assert!(width >= 320 && height <= 3840 && height <= 2 * width, "{width} x {height}");
        let bytes = fs::metadata(&file).expect("there").len();
        assert!(bytes < 150 * 1024, "{} has {bytes} bytes: compress it", file.display());
    }
    assert_eq!(
        names(&store),
        ["changelogs", "full_description.txt", "images", "short_description.txt", "title.txt"]
            .map(str::to_owned)
            .into()
    );
}

/// The texts about the app, each with where it stands.
fn texts() -> Vec<(&'static str, String)> {
    let bundle = table("Dioxus.toml")["bundle"].clone();
    let deb = table("Cargo.toml")["package"]["metadata"]["deb"].clone();
    let text = |value: &toml::Value| value.as_str().expect("a text").to_owned();
    vec![
        ("the stores' description", read(Path::new(STORE).join("full_description.txt"))),
        ("the software centre's description", read(METAINFO)),
        ("dx's description", text(&bundle["long_description"])),
        ("the package's description", text(&deb["extended-description"])),
    ]
}

#[test]
fn every_description_says_who_has_not_reviewed_it_and_promises_nothing() {
    for (place, text) in texts() {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("not been reviewed by a clinician"), "{place}");
        assert!(text.contains("replaces no professional"), "{place}");
        assert!(
            text.contains("There is no account") || text.contains("there is no account"),
            "{place}"
        );
        let lower = text.to_lowercase();
        for word in
            [" safe", "monitor", "assess", "detect", "heals", "guarantee", "cure", "you are fine"]
        {
            assert!(!lower.contains(word), "{place} has “{word}”");
        }
        assert!(!text.replace("<!", "").contains('!'), "{place} has an exclamation mark");
    }
}

/// Where the files of the package come from and go to.
fn assets() -> Vec<(String, String)> {
    let cargo = table("Cargo.toml");
    let assets = cargo["package"]["metadata"]["deb"]["assets"].as_array().expect("a list").clone();
    let text = |asset: &toml::Value, at: usize| asset[at].as_str().expect("a text").to_owned();
    assets.iter().map(|asset| (text(asset, 0), text(asset, 1))).collect()
}

#[test]
fn everything_made_for_the_package_is_in_it() {
    let contents = read("tests/package/contents.txt");
    let paths: BTreeSet<&str> =
        contents.lines().map(|line| line.rsplit_once(" ./").expect("a path").1).collect();
    let own = ["usr/share/doc/afterglow/changelog.Debian.gz", "usr/share/doc/afterglow/copyright"];
    let mut seen: BTreeSet<&str> = own.into();
    for (source, to) in assets() {
        if !source.starts_with("target/") {
            assert!(root().join(&source).is_file(), "{source} is missing");
        }
        let to = match source.rsplit_once('/') {
            Some((_, "*")) => to,
            Some((_, name)) if to.ends_with('/') => to + name,
            _ if to.ends_with('/') => to + &source,
            _ => to,
        };
        let packed: Vec<_> = paths.iter().filter(|path| path.starts_with(&to)).collect();
        assert!(!packed.is_empty(), "{source} is not in the package");
        seen.extend(packed);
    }
    assert_eq!(seen, paths, "every file of the package comes from somewhere");
    let sources: BTreeSet<PathBuf> =
        assets().into_iter().map(|(source, _)| source.into()).collect();
    for folder in ["assets/linux", "assets/icons/png"] {
        for name in names(folder) {
            let is_licence = name == "copyright";
            let file = Path::new(folder).join(name);
            assert!(is_licence || sources.contains(&file), "{} is not packed", file.display());
        }
    }
}
