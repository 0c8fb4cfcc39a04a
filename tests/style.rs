//! The style sheet and the components: each class in both, each token once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::house::rust_files;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("readable")
}

/// The style sheet without its comments.
fn style() -> String {
    let sheet = read("assets/theme.css");
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |style, part| style + part.split_once("*/").expect("a comment's end").1)
}

/// Whatever may name a class: the components, the script and the icons.
fn page() -> String {
    let components = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"));
    let components = components.iter().map(|file| fs::read_to_string(file).expect("readable"));
    // The report draws the window's plots.
    let others = ["assets/page.js", "assets/icons.svg", "src/report/course.rs"];
    components.chain(others.map(read)).collect()
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The classes that rules of the sheet are about.
fn styled() -> BTreeSet<String> {
    let style = style();
    let mut classes = BTreeSet::new();
    for rule in style.split(['{', '}', ';']).map(str::trim).filter(|rule| !rule.starts_with('@')) {
        // A declaration has a colon and a space; a selector's colon has none.
        if rule.contains(": ") {
            continue;
        }
        for (at, _) in rule.match_indices('.') {
            let name: String = rule[at + 1..].chars().take_while(|c| is_of_name(*c)).collect();
            if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                classes.insert(name);
            }
        }
    }
    classes
}

/// The words in quotes of what gives a component or an element its class.
fn given(page: &str) -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for start in [" class: ", " class=", "(class: ", "\nclass: "] {
        for (at, _) in page.match_indices(start) {
            let rest = &page[at + start.len()..];
            // To the end of the attribute: a comma that is outside of quotes, or the line.
            let (mut quoted, mut depth) = (false, 0);
            let end = rest.find(|c: char| {
                quoted ^= c == '"';
                depth += i32::from(c == '{') - i32::from(c == '}');
                c == '\n' || depth < 0 || !quoted && (c == ',' || c == '>')
            });
            let value = &rest[..end.unwrap_or(rest.len())];
            for text in value.split('"').skip(1).step_by(2) {
                let words = text.split_whitespace().filter(|word| word.chars().all(is_of_name));
                classes.extend(words.map(str::to_owned));
            }
        }
    }
    classes
}

#[test]
fn every_class_of_the_style_sheet_is_used() {
    let page = page();
    let strings = page.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
    let words: BTreeSet<&str> =
        strings.flat_map(|text| text.split(|c: char| !is_of_name(c))).collect();
    let styled = styled();
    assert!(styled.len() > 100, "{styled:?}");
    let dead: Vec<_> = styled.iter().filter(|class| !words.contains(class.as_str())).collect();
    assert!(dead.is_empty(), "no component uses {dead:?}");
}

#[test]
fn every_class_of_a_component_is_in_the_style_sheet() {
    let (page, script, styled) = (page(), read("assets/page.js"), styled());
    let given = given(&page);
    assert!(given.len() > 100, "{given:?}");
    // The script finds an element by its class as well.
    let is_found = |class: &str| script.contains(&format!(".{class}\""));
    let unknown: Vec<_> =
        given.iter().filter(|class| !styled.contains(*class) && !is_found(class)).collect();
    assert!(unknown.is_empty(), "no rule is about {unknown:?}");
}

#[test]
fn every_token_is_written_once_and_read() {
    let style = style();
    let root = style.split(":root {").nth(1).expect("tokens").split('}').next().unwrap_or_default();
    let mut tokens: BTreeMap<&str, u32> = BTreeMap::new();
    for line in style.split(['{', ';', '}']).map(str::trim) {
        if let Some((name, _)) = line.split_once(':').filter(|(name, _)| name.starts_with("--")) {
            *tokens.entry(name).or_default() += 1;
        }
    }
    let switches = ["--if-light", "--if-dark"];
    let colours = root.split(';').filter_map(|line| line.trim().split_once(':'));
    let colours: Vec<_> = colours.map(|(name, _)| name).filter(|n| n.starts_with("--")).collect();
    assert!(colours.len() > 30, "{colours:?}");
    for token in colours {
        let times = if switches.contains(&token) { 3 } else { 1 };
        assert_eq!(tokens[token], times, "{token}");
        let used = style.contains(&format!("var({token})")) || page().contains(token);
        assert!(used || switches.contains(&token), "{token} is read nowhere");
    }
}

#[test]
fn every_icon_of_a_component_is_drawn() {
    let (page, icons) = (page(), read("assets/icons.svg"));
    let names = page.split("Icon { name: \"").skip(1).filter_map(|rest| rest.split('"').next());
    let names: BTreeSet<&str> = names.collect();
    assert!(names.len() > 15, "{names:?}");
    let missing: Vec<_> =
        names.iter().filter(|name| !icons.contains(&format!("id=\"i-{name}\""))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What stays where it is in every language: a photo's left and right, the light in a sky that is mirrored as a
/// whole, a heading that takes the whole line, a drawn check mark.
const PHYSICAL: [&str; 9] = [
    ".curve b",
    ".cap.l",
    ".cap.r",
    ".cutline",
    ".handle",
    ".aim::before",
    ".zoom",
    "legend",
    ".switch:checked::after",
];

#[test]
fn the_layout_runs_the_way_of_the_language() {
    let style = style();
    let (_, rules) = style
        .split_once("* {")
        .or_else(|| style.split_once("*, "))
        .expect("rules after the tokens");
    let mut found = Vec::new();
    for rule in rules.split('}') {
        let Some((selector, body)) = rule.rsplit_once('{') else { continue };
        let selector = selector.trim();
        if PHYSICAL.iter().any(|named| selector.contains(named)) {
            continue;
        }
        for line in body.split(';').map(str::trim) {
            let Some((name, value)) = line.split_once(": ") else { continue };
            let sides = name == "left"
                || name == "right"
                || name.ends_with("-left")
                || name.ends_with("-right");
            let is_token = name.starts_with("--");
            let words = matches!(name, "text-align" | "float" | "clear")
                && matches!(value, "left" | "right");
            let four = ["padding", "margin", "inset", "border-width"].contains(&name);
            let parts = parts(value);
            let uneven = four && parts.len() == 4 && parts[1] != parts[3];
            if sides && !is_token || words || uneven || value.contains("translateX") {
                found.push(format!("{selector} {{ {line} }}"));
            }
        }
    }
    assert!(rules.contains("inset-inline-start: "), "rules were read");
    assert!(found.is_empty(), "use -inline-start and -inline-end: {found:#?}");
}

/// The parts of a value, of which those in parentheses are one each.
fn parts(value: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in value.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        match c {
            ' ' if depth == 0 => parts.push(String::new()),
            c => parts.last_mut().expect("a part").push(c),
        }
    }
    parts
}
