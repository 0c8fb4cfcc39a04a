//! What the app is packed with: Dioxus.toml agrees with itself, and what it names is there.

use std::path::Path;

use toml::Table;

fn config() -> Table {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Dioxus.toml");
    std::fs::read_to_string(file).expect("readable").parse().expect("TOML")
}

#[test]
fn the_oldest_android_is_the_same_for_linker_and_gradle() {
    let config = config();
    let (linker, android) = (&config["application"]["android_min_sdk_version"], &config["android"]);
    assert_eq!(linker, &android["min_sdk"]);
    let sdk = |key: &str| android[key].as_integer().expect("a number");
    assert!(sdk("min_sdk") >= 26, "java.time and channels are there from 26 on");
    assert!(sdk("min_sdk") < sdk("target_sdk") && sdk("target_sdk") <= sdk("compile_sdk"));
}

#[test]
fn icons_that_are_named_are_there_and_square() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = config();
    let icons = config["bundle"]["icon"].as_array().expect("a list");
    let mut files: Vec<String> =
        icons.iter().map(|icon| icon.as_str().expect("a path").to_owned()).collect();
    let plist = config["ios"]["plist"].as_table().expect("a table");
    for key in ["CFBundleIcons", "CFBundleIcons~ipad"] {
        let names = plist[key]["CFBundlePrimaryIcon"]["CFBundleIconFiles"].as_array();
        let names = names.expect("a list").iter().map(|name| name.as_str().expect("a name"));
        files.extend(names.map(|name| format!("assets/icons/ios/{name}.png")));
    }
    for file in files {
        let bytes = std::fs::read(root.join(&file)).unwrap_or_else(|_| panic!("{file} is missing"));
        let Some(name) = file.strip_suffix(".png") else { continue };
        // A PNG begins with its signature and a chunk that begins with width and height.
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
        let size = name.rsplit_once(['-', '/']).expect("a size at the end").1;
        assert_eq!((number(16), number(20)), (size.parse().expect("a size"), number(16)), "{file}");
    }
}

#[test]
fn each_permission_says_what_it_is_for() {
    let config = config();
    let permissions = config["permissions"].as_table().expect("a table");
    assert_eq!(
        permissions.keys().collect::<Vec<_>>(),
        ["notifications"],
        "and no other is asked for"
    );
    let why = permissions["notifications"]["description"].as_str().expect("a sentence");
    assert!(why.len() > 40 && why.ends_with('.'), "{why}");
}
