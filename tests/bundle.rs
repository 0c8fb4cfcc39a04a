//! What the app is packed with: Dioxus.toml agrees with itself, and what it names is there.

use std::collections::BTreeSet;
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
    assert!(sdk("min_sdk") >= 30, "tao calls what is there from 30 on: the app would end at once");
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
    // SQLite asks by statfs what kind of file system the store is on, whatever it is built for; see
    // sqlite_asks_for_the_file_system.
    ("DiskSpace", &["E174.1", "7D9E.1", "85F4.1", "B728.1"], &["rusqlite"]),
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
const PLIST_KEYS: [&str; 6] = [
    "CFBundleDisplayName",
    "CFBundleIcons",
    "CFBundleIcons~ipad",
    "ITSAppUsesNonExemptEncryption",
    "LSApplicationCategoryType",
    "NSCameraUsageDescription",
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

/// The files that call into iOS.
const IOS_CALLS: [&str; 2] = ["src/notify/ios.rs", "src/platform/ios.rs"];

/// What is called there and is Rust's or our own; everything else is iOS's.
const OUR_CALLS: [&str; 33] = [
    "alloc",
    "as_deref",
    "as_ref",
    "call",
    "call_once",
    "collect",
    "components",
    "empty",
    "exec_async",
    "for_each",
    "forget",
    "from_ref",
    "from_retained_slice",
    "from_str",
    "init",
    "into_iter",
    "iter",
    "listen",
    "main",
    "map",
    "name",
    "new",
    "of",
    "ok_or",
    "open",
    "over",
    "tapped",
    "then",
    "to_string",
    "unwrap_or_default",
    "zip",
    "method",
    "ok",
];

/// The names of a source that begin after one of these marks and go on to an opening parenthesis.
fn called(line: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (open, _) in line.match_indices('(') {
        let before = &line[..open];
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
        if before[..start].ends_with(['.', ':']) {
            names.push(&before[start..]);
        }
    }
    names
}

#[test]
fn each_call_into_ios_stands_in_the_list_for_a_device() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| std::fs::read_to_string(root.join(file)).expect("readable");
    let mut calls = BTreeSet::new();
    let mut lines = 0;
    for file in IOS_CALLS {
        let source = read(file);
        lines += source.lines().count();
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            calls.extend(called(line).into_iter().map(str::to_owned));
            if let Some((_, selector)) = line.split_once("method(") {
                calls.extend(selector.split_once(')').map(|(name, _)| name.to_owned()));
            }
            let words = line.split(|c: char| !c.is_alphanumeric());
            let constants = words.filter(|word| {
                word.starts_with("UIApplicationOpen")
                    || word.starts_with("NSCalendarIdentifier")
                    || (word.starts_with("UN") && word.ends_with("ActionIdentifier"))
            });
            calls.extend(constants.map(str::to_owned));
        }
    }
    assert!(lines < 200, "{lines} lines: what decides belongs into ios_system.rs");
    for call in OUR_CALLS {
        calls.remove(call);
    }
    let page = read("docs/on-a-device.md");
    let (_, list) = page.split_once("## iOS: each call that is made").expect("its chapter");
    let list = list.split("\n## ").next().expect("its text");
    let (_, list) = list.split_once("- [ ]").expect("its list");
    let listed: BTreeSet<String> = list.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(listed, calls);
}

/// The source of the bundled SQLite, where cargo keeps it.
#[cfg(feature = "desktop")]
fn sqlite() -> String {
    let variable = |name| std::env::var_os(name).map(std::path::PathBuf::from);
    let home = variable("HOME").or_else(|| variable("USERPROFILE")).map(|home| home.join(".cargo"));
    let home = variable("CARGO_HOME").or(home).expect("cargo's folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock: Table =
        std::fs::read_to_string(root.join("Cargo.lock")).expect("there").parse().expect("TOML");
    let packages = lock["package"].as_array().expect("a list");
    let sys =
        packages.iter().find(|one| one["name"].as_str() == Some("libsqlite3-sys")).expect("it");
    let name = format!("libsqlite3-sys-{}", sys["version"].as_str().expect("a version"));
    let sources = std::fs::read_dir(home.join("registry/src")).expect("cargo's sources").flatten();
    let mut files = sources.map(|source| source.path().join(&name).join("sqlite3/sqlite3.c"));
    let file = files.find(|file| file.exists()).expect("compiled from its source");
    String::from_utf8_lossy(&std::fs::read(file).expect("readable")).into_owned()
}

/// Where SQLite no longer does, the manifest need not say so.
#[cfg(feature = "desktop")]
#[test]
fn sqlite_asks_for_the_file_system() {
    let source = sqlite();
    let (_, after) = source
        .split_once("#if defined(__APPLE__) || SQLITE_ENABLE_LOCKING_STYLE\n  struct statfs")
        .expect("it does on Apple's systems");
    assert!(after.contains("fstatfs(fd, &fsInfo)"));
    for (other, category) in
        [("mach_absolute_time", "SystemBootTime"), ("NSUserDefaults", "UserDefaults")]
    {
        assert!(!source.contains(other), "{category} is SQLite's as well");
    }
}
