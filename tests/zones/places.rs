//! Where a system keeps its zone: a link, a copy, a name that is stale, one file for all.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use afterglow::care::{Zone, ZoneSource};
use afterglow::platform::Places;
use tempfile::TempDir;

/// The system's data, with the zone set in a folder of the test's own.
struct Set {
    home: TempDir,
    places: Places,
}

impl Set {
    fn new() -> Self {
        let home = TempDir::new().expect("a folder");
        let system = Places::of_system();
        let places = Places {
            localtime: home.path().join("localtime"),
            written: home.path().join("timezone"),
            ..system
        };
        Self { home, places }
    }

    fn zone(&self) -> Zone {
        self.places.zone(None)
    }
}

fn data(name: &str) -> PathBuf {
    Path::new("/usr/share/zoneinfo").join(name)
}

#[test]
fn a_link_names_the_zone_and_a_stale_name_beside_it_does_not() {
    let set = Set::new();
    symlink(data("America/Vancouver"), &set.places.localtime).expect("linked");
    fs::write(&set.places.written, "Asia/Tokyo\n").expect("written");
    assert_eq!(set.zone().name(), "America/Vancouver");
    assert_eq!(set.zone().source(), ZoneSource::System);
    // A change of the setting is seen at once.
    fs::remove_file(&set.places.localtime).expect("removed");
    symlink(data("Europe/Berlin"), &set.places.localtime).expect("linked");
    assert_eq!(set.zone().name(), "Europe/Berlin");
}

#[test]
fn a_copy_is_named_by_its_content() {
    let set = Set::new();
    fs::copy(data("Asia/Tokyo"), &set.places.localtime).expect("copied");
    assert_eq!(set.zone().name(), "Asia/Tokyo", "nothing is written beside it");
    fs::write(&set.places.written, "Japan\n").expect("written");
    assert_eq!(set.zone().name(), "Japan", "the name that is written fits");
    fs::write(&set.places.written, "Europe/Berlin\n").expect("written");
    assert_eq!(set.zone().name(), "Asia/Tokyo", "the name that is written is stale");
}

#[test]
fn a_copy_of_no_known_zone_goes_by_its_last_rule() {
    let set = Set::new();
    // As of another version of the data: the rule at the end is another.
    let mut bytes = fs::read(data("Europe/Berlin")).expect("read");
    let rule = b"CET-1CEST,M3.5.0,M10.5.0/3\n";
    assert!(bytes.ends_with(rule));
    bytes.truncate(bytes.len() - rule.len());
    bytes.extend_from_slice(b"CET-1CEST,M4.1.0,M10.5.0/3\n");
    fs::write(&set.places.localtime, &bytes).expect("written");
    fs::write(&set.places.written, "Europe/Berlin\n").expect("written");
    let zone = set.zone();
    assert_eq!((zone.name(), zone.wanted()), ("CET-1CEST,M4.1.0,M10.5.0/3", None));
    assert_eq!(zone.source(), ZoneSource::System);
    let stored = set.places.zone_named(zone.name()).expect("found again");
    assert_eq!(stored.source(), ZoneSource::Rule);
}

#[test]
fn without_data_the_bundled_one_holds_and_without_a_zone_utc() {
    let set = Set::new();
    assert_eq!(set.zone(), Zone::UTC, "as `date` has it");
    let places = Places { folders: vec![set.home.path().join("none")], ..set.places.clone() };
    symlink("/none/zoneinfo/Europe/Berlin", &places.localtime).expect("linked");
    assert_eq!(places.zone(None), Zone::bundled("Europe/Berlin").expect("a zone"));
    assert_eq!(places.zone(Some("Asia/Tokyo".as_ref())).source(), ZoneSource::Bundled);
    fs::remove_file(&places.localtime).expect("removed");
    symlink("/none/zoneinfo/Moon/Base", &places.localtime).expect("linked");
    let zone = places.zone(None);
    assert_eq!((zone.name(), zone.wanted()), ("UTC", Some("Moon/Base")));
    fs::remove_file(&places.localtime).expect("removed");
    fs::write(&places.localtime, "no data").expect("written");
    assert!(places.zone(None).wanted().is_some());
    let names =
        ["../Europe/Berlin", "/etc/passwd", "Europe/../Europe/Berlin", "Europe", "\u{0}", "."];
    for name in names {
        assert!(places.zone(Some(name.as_ref())).wanted().is_some(), "{name}");
    }
}

/// The files of zones in one, as Android has them.
fn concatenated(names: &[&str]) -> Vec<u8> {
    let (mut index, mut all) = (Vec::new(), Vec::new());
    for name in names {
        let bytes = fs::read(data(name)).expect("read");
        let mut row = name.as_bytes().to_vec();
        row.resize(40, 0);
        for number in [all.len(), bytes.len(), 0] {
            row.extend(u32::try_from(number).expect("short").to_be_bytes());
        }
        index.extend(row);
        all.extend(bytes);
    }
    let mut file = b"tzdata2031q\0".to_vec();
    let ends = [24, 24 + index.len(), 24 + index.len() + all.len()];
    for number in ends {
        file.extend(u32::try_from(number).expect("short").to_be_bytes());
    }
    file.extend(index);
    file.extend(all);
    file
}

#[test]
fn one_file_for_all_is_read_and_read_anew() {
    let set = Set::new();
    let file = set.home.path().join("tzdata");
    let places = Places { folders: Vec::new(), files: vec![file.clone()], ..set.places.clone() };
    fs::write(&file, concatenated(&["Africa/Casablanca", "Europe/Berlin"])).expect("written");
    let zone = places.zone(Some("Europe/Berlin".as_ref()));
    assert_eq!((zone.source(), zone.version()), (ZoneSource::System, Some("2031q")));
    let system = Places::of_system().zone(Some("Europe/Berlin".as_ref()));
    assert!(zone.has_rules_of(system));
    assert_eq!(places.zone(Some("Asia/Tokyo".as_ref())).source(), ZoneSource::Bundled);
    fs::write(&file, concatenated(&["Asia/Tokyo", "Europe/Berlin", "UTC"])).expect("written");
    assert_eq!(places.zone(Some("Asia/Tokyo".as_ref())).source(), ZoneSource::System);
}

/// Against the system's own list of regions and their names.
#[test]
fn every_region_of_the_system_has_a_name() {
    use afterglow::care::{Language, Region};

    let Ok(table) = std::fs::read_to_string("/usr/share/zoneinfo/iso3166.tab") else {
        eprintln!("this system has no list of regions");
        return;
    };
    let listed = table.lines().filter(|line| !line.starts_with('#'));
    let listed: std::collections::BTreeSet<_> =
        listed.filter_map(|line| line.split('\t').next().map(str::to_owned)).collect();
    let known: std::collections::BTreeSet<_> = Region::all().map(|one| one.to_string()).collect();
    assert_eq!(known, listed);
    let texts = afterglow::texts::Texts::of(Language::English);
    for region in Region::all() {
        assert!(texts.has(&format!("region-{region}")), "{region} has no name");
    }
    let nowhere: Region = "XX".parse().expect("two letters");
    assert_eq!(nowhere.name(), afterglow::care::Text::Literal("XX".into()));
}
