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

/// The values of `<string>` in a property list, in order.
fn strings(plist: &str) -> Vec<&str> {
    let values = plist.split("<string>").skip(1);
    values.map(|rest| rest.split("</string>").next().expect("closed")).collect()
}

/// Apple's categories and what each allows an app to do within itself, by "Describing use of required
/// reason API" (developer.apple.com/documentation/bundleresources); and the words in the sources that
/// use it on iOS, the libraries' use included.
const REASONS: [(&str, &[&str], &[&str]); 5] = [
    ("FileTimestamp", &["C617.1", "3B52.1", "0A2A.1", "DDA9.1"], &[".modified()"]),
    ("SystemBootTime", &["35F9.1", "8FFB.1", "3D61.1"], &["tokio::time", "Instant::now"]),
    ("DiskSpace", &["E174.1", "7D9E.1", "85F4.1", "B728.1"], &["statfs", "NSFileSystemFreeSize"]),
    ("UserDefaults", &["CA92.1", "1C8F.1", "C56D.1", "AC6B.1"], &["NSUserDefaults"]),
    ("ActiveKeyboards", &["54BD.1", "3EC4.1"], &["activeInputModes"]),
];

#[test]
fn the_privacy_manifest_says_what_is_used_and_nothing_else() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("assets/ios/PrivacyInfo.xcprivacy");
    let plist = std::fs::read_to_string(file).expect("readable");
    for key in ["Tracking</key>\n    <false/>", "TrackingDomains</key>\n    <array/>"] {
        assert!(plist.contains(&format!("NSPrivacy{key}")), "{key}");
    }
    assert!(plist.contains("NSPrivacyCollectedDataTypes</key>\n    <array/>"));
    let mut source = String::new();
    for folder in ["app", "health", "notify", "phone", "platform", "store", "texts", "ui"] {
        for file in super::house::rust_files(&root.join("src").join(folder)) {
            // Not a part of what runs on phones.
            let desktop = ["programs.rs", "login.rs", "desktop.rs", "android.rs"];
            if !desktop.iter().any(|name| file.ends_with(name)) {
                source += &std::fs::read_to_string(file).expect("readable");
            }
        }
    }
    let given = strings(&plist);
    let mut expected = Vec::new();
    for (category, reasons, uses) in REASONS {
        if uses.iter().any(|word| source.contains(word)) {
            let name = format!("NSPrivacyAccessedAPICategory{category}");
            let at = given.iter().position(|one| *one == name);
            let reason = given[at.unwrap_or_else(|| panic!("{category} is used")) + 1];
            assert!(reasons.contains(&reason), "{reason} is no reason for {category}");
            expected.extend([name, reason.to_owned()]);
        }
    }
    assert_eq!(given, expected, "and what is not used is not named");
}

/// The keys of the app's property list that Apple documents, each with where: "Information Property
/// List" (developer.apple.com/documentation/bundleresources/information-property-list) has a page of
/// this name for each.
const PLIST_KEYS: [&str; 5] = [
    "CFBundleDisplayName",
    "CFBundleIcons",
    "CFBundleIcons~ipad",
    "ITSAppUsesNonExemptEncryption",
    "LSApplicationCategoryType",
];

#[test]
fn the_property_list_has_the_keys_that_apple_knows() {
    let config = config();
    let plist = config["ios"]["plist"].as_table().expect("a table");
    let keys: Vec<&str> = plist.keys().map(String::as_str).collect();
    assert_eq!(keys, PLIST_KEYS, "a new key needs its page in Apple's documentation");
    assert_eq!(plist["ITSAppUsesNonExemptEncryption"].as_bool(), Some(false));
    let category = plist["LSApplicationCategoryType"].as_str().expect("a text");
    assert_eq!(category, "public.app-category.healthcare-fitness");
}
