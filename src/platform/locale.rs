//! What the system is set to: the languages that its user reads, and the region.

#[cfg(target_os = "android")]
use super::{android, java};
use crate::care::{HourCycle, Language, Locale, Region, Variant};

/// How things are written for whoever uses the system, before they choose otherwise: its language, its
/// clock, and the form of the language that its region writes.
pub fn locale() -> Locale {
    let names = languages();
    let language = Language::preferred(names.iter().map(String::as_str));
    Locale { language, hours: hours(), variant: Variant::of(region()) }
}

/// How the system counts the hours of a day: by a category of its own on Linux, by a switch on Android; else
/// as its region does.
fn hours() -> HourCycle {
    #[cfg(target_os = "linux")]
    return HourCycle::of(region_by(["LC_ALL", "LC_TIME", "LANG"]));
    #[cfg(target_os = "android")]
    if let Some(hours) =
        android::call(java::HOURS, None).ok().and_then(|name| HourCycle::named(&name))
    {
        return hours;
    }
    #[cfg(not(target_os = "linux"))]
    HourCycle::of(region())
}

/// The system's region; `None` where it names none.
pub fn region() -> Option<Region> {
    #[cfg(target_os = "linux")]
    // Telephone numbers have a category of their own.
    return region_by(["LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LANG"]);
    #[cfg(target_os = "android")]
    let names = languages();
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let names: Vec<String> = sys_locale::get_locale().into_iter().collect();
    #[cfg(not(target_os = "linux"))]
    names.iter().find_map(|name| Region::of_locale(name))
}

/// The region that the first of these variables names that names one.
#[cfg(target_os = "linux")]
fn region_by<const N: usize>(variables: [&str; N]) -> Option<Region> {
    variables.into_iter().filter_map(set).find_map(|name| Region::of_locale(&name))
}

#[cfg(target_os = "linux")]
fn set(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|value| !value.is_empty())
}

/// The languages that the system is set to, the preferred one first: as `de_AT.UTF-8` or `de-AT`.
fn languages() -> Vec<String> {
    #[cfg(target_os = "linux")]
    return languages_of(
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set),
        set("LANGUAGE"),
    );
    // The page's process knows the first one only; the system's settings name all, and the countries.
    #[cfg(target_os = "android")]
    return names(&android::call(java::LOCALES, None).unwrap_or_default(), ',');
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    sys_locale::get_locales().collect()
}

/// The names in a list of them.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn names(list: &str, between: char) -> Vec<String> {
    list.split(between).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The languages by the variables: `LANGUAGE` is a list, and counts only where the locale is not `C`, as
/// gettext has it; but for what tests are made with, which is asked for by its name only.
#[cfg(target_os = "linux")]
fn languages_of(locale: Option<String>, list: Option<String>) -> Vec<String> {
    let is_c = |name: &str| matches!(name.split('.').next(), Some("C" | "POSIX") | None);
    let is_pseudo = |list: &str| Language::PSEUDO.iter().any(|one| one.tag() == list);
    let counts = |list: &String| is_pseudo(list) || !locale.as_deref().is_none_or(is_c);
    let list = list.filter(counts).unwrap_or_default();
    names(&list, ':').into_iter().chain(locale).collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::languages_of;
    use crate::care::Language;

    #[test]
    fn the_language_is_the_first_that_has_words() {
        let table = [
            (None, None, "en"),
            (Some("C"), None, "en"),
            (Some("C.UTF-8"), Some("de"), "en"),
            (Some("en_GB.UTF-8"), None, "en"),
            (Some("zz_ZZ.UTF-8"), None, "en"),
            (Some("zz_ZZ.UTF-8"), Some("zz:en_US"), "en"),
            (None, Some("en-XA"), "en-XA"),
            (Some("C"), Some("ar-XB"), "ar-XB"),
        ];
        for (locale, list, language) in table {
            let names = languages_of(locale.map(str::to_owned), list.map(str::to_owned));
            let shown = Language::preferred(names.iter().map(String::as_str)).tag();
            let pseudo = Language::PSEUDO.iter().any(|one| one.tag() == language);
            assert!(shown == language || pseudo && !cfg!(debug_assertions), "{locale:?} {list:?}");
        }
    }
}
