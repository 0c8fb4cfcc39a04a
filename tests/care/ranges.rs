//! What other sheets say: each cell of the reference's table, from clinics and authorities only.

use std::collections::{BTreeMap, BTreeSet};

use afterglow::care::{Length, Range, Sheet, Window, sources};

/// Each cell: the item, the sheet, its ends. `>` marks a minimum.
const CELLS: &[(&str, &str, &str)] = &[
    ("no_actives", "B18", "48 h to 72 h"),
    ("no_actives", "B10", "3 d"),
    ("no_actives", "B15", "3 d to 4 d"),
    ("no_actives", "B8", "5 d"),
    ("no_actives", "B13", "5 d"),
    ("no_actives", "B14", "5 d"),
    ("no_actives", "B1", "5 d"),
    ("no_actives", "B2", "5 d to 7 d"),
    ("no_actives", "B11", "5 d to 7 d"),
    ("no_actives", "B5", "6 d"),
    ("no_actives", "B7", "6 d"),
    ("no_makeup", "B17", "12 h"),
    ("no_makeup", "B18", "12 h"),
    ("no_makeup", "B10", "24 h"),
    ("no_makeup", "B21", "24 h"),
    ("no_makeup", "B22", "24 h"),
    ("no_makeup", "B7", "24 h"),
    ("no_makeup", "B2", "24 h to 48 h"),
    ("no_makeup", "B5", "24 h to 48 h"),
    ("no_makeup", "B13", "48 h"),
    ("no_makeup", "B14", "4 d"),
    ("first_sunscreen", "B17", "12 h"),
    ("first_sunscreen", "B18", "12 h"),
    ("first_sunscreen", "B1", "24 h"),
    ("first_sunscreen", "B2", "24 h"),
    ("first_sunscreen", "B6", "24 h"),
    ("first_sunscreen", "B7", "24 h"),
    ("first_sunscreen", "B13", "24 h"),
    ("first_sunscreen", "B19", "24 h"),
    ("first_sunscreen", "B14", "2 d"),
    ("easy_activity", "B10", "24 h"),
    ("easy_activity", "B17", "24 h"),
    ("easy_activity", "B18", "24 h"),
    ("easy_activity", "B2", "24 h to 48 h"),
    ("easy_activity", "B11", "24 h to 48 h"),
    ("easy_activity", "B9", "48 h"),
    ("easy_activity", "B6", "72 h"),
    ("easy_activity", "B8", "72 h"),
    ("easy_activity", "B21", "72 h"),
    ("easy_activity", "B14", "4 d"),
    ("easy_activity", "B1", "5 d"),
    ("easy_activity", "B5", "6 d"),
    ("easy_activity", "B7", "6 d"),
    ("lukewarm_only", "B1", "24 h"),
    ("lukewarm_only", "B2", "24 h to 48 h"),
    ("lukewarm_only", "B13", "72 h"),
    ("lukewarm_only", "B10", "2 wk"),
    ("no_sauna", "B13", "24 h"),
    ("no_sauna", "B14", "4 d"),
    ("no_sauna", "B9", "4 d to 5 d"),
    ("no_sauna", "B1", "5 d"),
    ("no_sauna", "B21", "72 h"),
    ("no_sauna", "B10", "2 wk"),
    ("no_swim", "B10", "24 h"),
    ("no_swim", "B18", "24 h"),
    ("no_swim", "B21", "72 h"),
    ("no_swim", "B14", "4 d"),
    ("no_swim", "B9", "4 d to 5 d"),
    ("no_swim", "B1", "5 d"),
    ("no_sunbathing", "B18b", "24 h"),
    ("no_sunbathing", "B13", "48 h"),
    ("no_sunbathing", "B22", "48 h"),
    ("no_sunbathing", "B10", "3 d to 5 d"),
    ("no_sunbathing", "B2", ">1 wk"),
    ("no_sunbathing", "B9", ">1 wk"),
    ("no_sunbathing", "B21", ">1 wk"),
    ("no_sunbathing", "B17", "7 d to 10 d"),
    ("no_sunbathing", "B18", "10 d"),
    ("no_sunbathing", "B14", "14 d"),
    ("no_sunbathing", "B8", "4 wk"),
    ("no_vitamin_c", "B1", "24 h to 4 d"),
    ("no_vitamin_c", "B10", "3 d"),
    ("no_vitamin_c", "B13", "5 d acidic"),
    ("no_vitamin_c", "B2", "5 d to 7 d"),
    ("no_alcohol", "B1", "24 h"),
    ("no_alcohol", "B2", "24 h to 48 h"),
    ("no_procedures", "B11", "5 d to 7 d wax"),
    ("no_procedures", "B10", "2 wk"),
];

/// The shortest and the longest of an item, in hours, and how many sheets.
const ENDS: &[(&str, u32, u32, usize)] = &[
    ("no_actives", 48, 7 * 24, 11),
    ("no_makeup", 12, 4 * 24, 10),
    ("first_sunscreen", 12, 48, 9),
    ("easy_activity", 24, 6 * 24, 13),
    ("lukewarm_only", 24, 14 * 24, 4),
    ("no_sauna", 24, 14 * 24, 6),
    ("no_swim", 24, 5 * 24, 6),
    ("no_sunbathing", 24, 28 * 24, 11),
    ("no_vitamin_c", 24, 7 * 24, 4),
    ("no_alcohol", 24, 48, 2),
    ("no_procedures", 5 * 24, 14 * 24, 2),
];

fn written(length: Length) -> String {
    match length {
        Length::Hours(hours) => format!("{hours} h"),
        Length::Days(days) => format!("{days} d"),
        Length::Weeks(weeks) => format!("{weeks} wk"),
    }
}

fn cell(sheet: &Sheet) -> String {
    let least = if sheet.at_least { ">" } else { "" };
    let only = sheet.only.as_ref().map(|only| format!(" {only}")).unwrap_or_default();
    match sheet.to {
        Some(to) => format!("{least}{} to {}{only}", written(sheet.from), written(to)),
        None => format!("{least}{}{only}", written(sheet.from)),
    }
}

#[test]
fn each_cell_is_as_the_reference_has_it() {
    let is: BTreeSet<_> = Range::all()
        .iter()
        .flat_map(|range| range.sheets.iter().map(move |sheet| (range, sheet)))
        .map(|(range, sheet)| (range.item.to_string(), sheet.source.to_string(), cell(sheet)))
        .collect();
    let wanted: BTreeSet<_> = CELLS
        .iter()
        .map(|(item, source, cell)| ((*item).to_owned(), (*source).to_owned(), (*cell).to_owned()))
        .collect();
    assert_eq!(is, wanted);
    let sheets: usize = Range::all().iter().map(|range| range.sheets.len()).sum();
    assert_eq!(sheets, CELLS.len(), "no sheet counts twice");
}

#[test]
fn each_range_has_its_two_ends() {
    for (item, shortest, longest, count) in ENDS {
        let range = Range::of(item).expect("a range");
        let (from, to) = range.ends().expect("ends");
        assert_eq!((from.hours(), to.hours()), (*shortest, *longest), "{item}");
        assert_eq!(range.sheets.len(), *count, "{item}");
    }
    assert_eq!(Range::all().len(), ENDS.len());
    // Only brands and blogs give a number for these.
    for item in ["no_scrub", "no_touch", "sunscreen_am"] {
        assert_eq!(Range::of(item), None, "{item}");
    }
}

#[test]
fn only_sheets_of_clinics_and_authorities_count() {
    let grades: BTreeMap<String, char> = sources()
        .expect("readable")
        .into_iter()
        .map(|source| (source.id.to_string(), source.grade))
        .collect();
    for range in Range::all() {
        for sheet in &range.sheets {
            let grade = grades.get(&*sheet.source).copied();
            assert!(matches!(grade, Some('A' | 'B')), "{}: {grade:?}", sheet.source);
            assert!(sheet.from.hours() <= sheet.longest().hours(), "{}", sheet.source);
            assert!(!(sheet.at_least && sheet.to.is_some()), "{}", sheet.source);
        }
    }
}

#[test]
fn sheets_that_say_the_same_stand_together() {
    let groups = Range::of("no_sunbathing").expect("a range").groups();
    let shown: Vec<_> = groups
        .iter()
        .map(|(sheet, sources)| {
            let sources: Vec<_> = sources.iter().map(|source| &***source).collect();
            format!("{}: {}", cell(sheet), sources.join(" "))
        })
        .collect();
    assert_eq!(
        shown,
        [
            "24 h: B18b",
            "48 h: B13 B22",
            "3 d to 5 d: B10",
            ">1 wk: B2 B9 B21",
            "7 d to 10 d: B17",
            "10 d: B18",
            "14 d: B14",
            "4 wk: B8",
        ]
    );
}

#[test]
fn the_scale_goes_from_twelve_hours_to_four_weeks() {
    let place = |text: &str| text.parse::<Length>().expect("a length").place();
    assert!(place("12 h").abs() < 1e-9 && (place("4 wk") - 1.0).abs() < 1e-9);
    assert!((place("7 d") - place("1 wk")).abs() < 1e-9);
    // The mock's own numbers.
    for (length, is) in [("24 h", 0.172), ("72 h", 0.445), ("4 d", 0.517), ("6 d", 0.617)] {
        assert!((place(length) - is).abs() < 0.001, "{length}: {}", place(length));
    }
    assert!((place("1 h")).abs() < 1e-9 && (place("9 wk") - 1.0).abs() < 1e-9, "stays on the rail");
}

#[test]
fn a_length_is_read_or_refused_by_name() {
    assert_eq!("24 h".parse(), Ok(Length::Hours(24)));
    for wrong in ["", "24", "24h", "24  h", "0 d", "-1 d", "1 day", "1.5 d", "5000000000 h"] {
        let refused = wrong.parse::<Length>().expect_err(wrong).to_string();
        assert!(refused.contains(&format!("`{wrong}`")), "{refused}");
    }
    assert_eq!(Length::of(Window::Days(7)), Some(Length::Days(7)));
    assert_eq!(Length::of(Window::OpenThrough(7)), None);
}
