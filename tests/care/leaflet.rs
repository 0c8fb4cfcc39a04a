//! The leaflet on one page: it says what the signs' own pages say, and depends on the day alone.

use std::collections::{BTreeMap, BTreeSet};

use afterglow::care::leaflet::{all_lines, gathered, leaflet};
use afterglow::care::signs::{Level, Signs};
use afterglow::care::{EmergencyNumber, Region, Text};

/// The levels that a gathered line can have.
const GATHERED: [Level; 3] = [Level::Emergency, Level::Urgent, Level::Contact];

#[test]
fn each_line_of_each_sign_is_covered_at_its_own_level() {
    let mut covered = BTreeSet::new();
    for line in gathered() {
        for name in &line.covers {
            let (sign, of) = name.split_once('.').expect("SIGN.LINE");
            let sign = Signs::default_data().get(sign).unwrap_or_else(|| panic!("no sign {sign}"));
            let found = sign.lines.iter().find(|one| *one.id == *of);
            let found = found.unwrap_or_else(|| panic!("no line {name}"));
            assert_eq!(found.level, line.level, "{} gathers {name}", line.id);
            covered.insert(name.to_string());
        }
    }
    for sign in &Signs::default_data().all {
        for line in sign.lines.iter().filter(|line| GATHERED.contains(&line.level)) {
            let name = format!("{}.{}", sign.id, line.id);
            assert!(covered.contains(&name), "no line of the leaflet covers {name}");
        }
    }
}

#[test]
fn what_is_common_is_what_the_signs_list_for_the_day() {
    for day in [None, Some(0), Some(1), Some(3), Some(7), Some(8), Some(15), Some(90)] {
        let common = leaflet(day).into_iter().filter(|line| line.level == Level::Common);
        let common: Vec<Text> = common.map(|line| line.text).collect();
        let listed = all_lines(day).into_iter().filter(|(_, line)| line.level == Level::Common);
        assert_eq!(common, listed.map(|(_, line)| line.text).collect::<Vec<_>>(), "{day:?}");
        assert_eq!(common.is_empty(), day.is_none_or(|day| day > 14), "{day:?}");
    }
}

#[test]
fn emergency_comes_first_and_is_there_on_every_day() {
    for day in std::iter::once(None).chain((0..400).map(Some)) {
        let lines = leaflet(day);
        let levels: Vec<Level> = lines.iter().map(|line| line.level).collect();
        assert!(levels.is_sorted(), "{day:?}");
        for level in [Level::Emergency, Level::Urgent] {
            let wanted = gathered().iter().filter(|line| line.level == level).count();
            assert_eq!(levels.iter().filter(|one| **one == level).count(), wanted, "{day:?}");
        }
        assert!(lines.iter().all(|line| !line.bases.is_empty()), "{day:?}");
    }
}

#[test]
fn the_emergency_number_is_the_regions_own_where_one_is_certain() {
    let number =
        |region: &str| EmergencyNumber::of(Some(region.parse::<Region>().expect("two letters")));
    let table = [
        ("US", "911"),
        ("DE", "112"),
        // 112 leads to the same there; 999 is the one that people know.
        ("GB", "999"),
        ("AU", "000"),
        ("NZ", "111"),
        ("MX", "911"),
        ("BR", "192"),
        ("AR", "107"),
        ("CH", "144"),
        ("JP", "119"),
        // 112 is the police.
        ("KR", "119"),
        ("SA", "997"),
        ("MA", "15"),
    ];
    for (region, dialled) in table {
        let EmergencyNumber { number, is_regional } = number(region);
        assert_eq!((number, is_regional), (dialled, true), "{region}");
    }
    // In Jamaica 911 is not the ambulance: there may be a local number.
    for region in ["JM", "ID", "NG", "PE", "ZZ"] {
        assert_eq!((number(region).number, number(region).is_regional), ("112", false), "{region}");
    }
    assert!(!EmergencyNumber::of(None).is_regional);
}

/// libphonenumber's short numbers, made by others, as a list.
#[test]
fn each_regions_own_number_is_one_that_can_be_dialled_there() {
    let file = include_str!("../numbers/emergency.tsv");
    let known: BTreeMap<Region, Vec<&str>> = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let (region, numbers) = line.split_once('\t').expect("two columns");
            (region.parse().expect("a region"), numbers.split(' ').collect())
        })
        // The island of Ascension, which has letters of its own only by reservation.
        .filter(|(region, _)| Region::all().any(|one| one == *region))
        .collect();
    assert!(known.len() > 220, "{}", known.len());
    let own: Vec<Region> =
        Region::all().filter(|region| EmergencyNumber::of(Some(*region)).is_regional).collect();
    assert!(own.len() > 110, "{}", own.len());
    for region in &own {
        let number = EmergencyNumber::of(Some(*region)).number;
        assert!(known[region].contains(&number), "{region}: {number} of {:?}", known[region]);
    }
    // The only number of a region is its own, but where the police or the fire brigade may answer it.
    let others = ["BL", "HN", "MM", "NG", "NU", "SB", "SC", "SD", "SR", "SS", "SX", "SZ", "UG"];
    for (region, numbers) in known.iter().filter(|(_, numbers)| numbers.len() == 1) {
        let is_own = own.contains(region);
        assert_eq!(is_own, !others.contains(&region.as_str()), "{region}: {numbers:?}");
    }
}
