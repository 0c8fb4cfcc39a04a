//! A name in another language or script is answered as the name of the inventory that it stands for.

use std::collections::HashMap;

use afterglow::care::can_i::Verdict;

use super::lists::answer;

/// A name among others: by itself, and where a word for scrubbing and two other extracts make it matter.
const LISTS: [&str; 2] = [
    "Aqua, Glycerin, Squalane, #, Panthenol, Carbomer, Arginine",
    "Face scrub. Ingredients: Aqua, Glycerin, #, Acer Saccharum Extract, Saccharum Officinarum Extract, Squalane, \
     Panthenol, Carbomer, Arginine",
];

/// The verdict, the classes that something is in with their positions, and whether all is known.
type Answered = [(Verdict, Vec<(String, Option<usize>)>, bool); 2];

fn answered(name: &str) -> Answered {
    LISTS.map(|list| {
        let answer = answer(&list.replace('#', name), 3);
        let hits = answer.hits.iter().map(|hit| (hit.class.to_string(), hit.position));
        (answer.verdict, hits.collect(), answer.unknown.is_empty())
    })
}

fn are_the_same<'t>(pairs: impl Iterator<Item = (&'t str, String)>) -> usize {
    let mut known: HashMap<String, Answered> = HashMap::new();
    let (mut count, mut others) = (0, Vec::new());
    for (name, english) in pairs {
        count += 1;
        let right = known.entry(english).or_insert_with_key(|english| answered(english)).clone();
        let found = answered(name);
        if found != right {
            others.push(format!("{name}: {found:?}, not {right:?}"));
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
    count
}

#[test]
fn a_translated_name_is_answered_as_its_english_one() {
    let table = include_str!("translated.txt").lines().filter(|line| !line.starts_with('#'));
    let pairs = table.map(|line| {
        let (name, english) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
        (name, english.to_owned())
    });
    assert_eq!(are_the_same(pairs), 819);
}

/// `玉米（zea mays）油`: the botanical name is in the name.
#[test]
fn a_chinese_plant_is_answered_as_its_botanical_name() {
    let parts: HashMap<&str, &str> = HashMap::from([
        ("提取物", "extract"),
        ("果实提取物", "fruit extract"),
        ("果提取物", "fruit extract"),
        ("叶提取物", "leaf extract"),
        ("根提取物", "root extract"),
        ("种子提取物", "seed extract"),
        ("籽提取物", "seed extract"),
        ("花提取物", "flower extract"),
        ("茎提取物", "stem extract"),
        ("树皮提取物", "bark extract"),
        ("油", "oil"),
        ("籽油", "seed oil"),
        ("果油", "fruit oil"),
        ("仁油", "kernel oil"),
        ("花水", "flower water"),
        ("叶水", "leaf water"),
        ("淀粉", "starch"),
    ]);
    let files = [
        include_str!("../../../assets/ingredients-labels.txt"),
        include_str!("../../../assets/ingredients-common.txt"),
    ];
    let pairs = files.iter().flat_map(|file| file.lines()).filter_map(|line| {
        let (plant, part) = line.split_once('（')?.1.split_once('）')?;
        let english = format!("{plant} {}", parts.get(part.trim())?);
        Some((line, english))
    });
    assert!(are_the_same(pairs) > 400);
}
