//! Texts: from the keys of the pure modules to the messages of a locale file.

mod direction;
mod order;
mod parts;
mod pseudo;
mod time;

pub use direction::is_obeyed;
pub use order::sorted_by;
pub use parts::{DatePart, DateParts, Given, TimeParts};

use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use self::direction::Whose;
use crate::care::{
    Arg, DaySet, HourCycle, Language, Locale, Moment, Text, Variant, every_language,
};

/// The files of a folder in `assets/locales`, by name.
macro_rules! words {
    ($tag:literal: $($name:literal)+) => {
        &[$((
            concat!($name, ".ftl"),
            include_str!(concat!("../../assets/locales/", $tag, "/", $name, ".ftl")),
        )),+]
    };
}

macro_rules! files {
    ($($name:ident $tag:literal $own:literal)+) => {
        /// The locale files of a language, by name; of one that is made by code, the English ones.
        pub fn files(language: Language) -> &'static [(&'static str, &'static str)] {
            match language {
                Language::Accented | Language::Mirrored => files(Language::English),
                $(Language::$name => words! {
                    $tag: "backup" "calendar" "care" "check" "commands" "errors" "keep" "leaflet" "plan" "regions" "reminders" "report" "review" "sheet" "signs" "skin"
                        "slip"
                        "window"
                }),+
            }
        }
    };
}
every_language!(files);

/// What American English writes otherwise than the English files; the rest is theirs.
pub const AMERICAN: &str = include_str!("../../assets/locales/en-US/differs.ftl");

type Bundle = FluentBundle<FluentResource>;

/// The texts of one language, with the clock that the client reads. Equal when they are the same instance.
pub struct Texts {
    language: Language,
    hours: HourCycle,
    /// Whether marks may keep the direction of a value apart from the text around it.
    isolates: bool,
    bundle: &'static Bundle,
    /// Messages that come before those of the language.
    first: Option<&'static Bundle>,
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts")
            .field("language", &self.language)
            .field("hours", &self.hours)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// The texts of a language for a screen, loaded on first use.
    pub fn of(locale: impl Into<Locale>) -> &'static Self {
        Self::shared(locale.into(), true)
    }

    /// The same without marks for the direction, which a terminal or a program would show: for those.
    pub fn plain(locale: impl Into<Locale>) -> &'static Self {
        Self::shared(locale.into(), false)
    }

    fn shared(Locale { language, hours, variant }: Locale, isolates: bool) -> &'static Self {
        const KINDS: usize = 2 * HourCycle::ALL.len() * Variant::ALL.len();
        static TEXTS: [[OnceLock<Texts>; KINDS]; Language::COUNT] =
            [const { [const { OnceLock::new() }; KINDS] }; Language::COUNT];
        let kind = variant as usize * HourCycle::ALL.len() + hours as usize;
        let kind = 2 * kind + usize::from(isolates);
        let is_american = language == Language::English && variant == Variant::American;
        let make = || {
            let (bundle, first) = (bundle(language), is_american.then(american));
            Self { language, hours, isolates, bundle, first }
        };
        TEXTS[language as usize][kind].get_or_init(make)
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text for a client at a moment: times are in the client's zone, and a date in another year shows its
    /// year.
    pub fn show(&self, text: &Text, moment: Moment) -> String {
        match text {
            Text::Literal(_) => self.put_in(text, moment),
            Text::Key { key, args } => {
                let mut values = FluentArgs::with_capacity(args.len());
                for (name, arg) in args {
                    values.set(*name, self.value(arg, moment));
                }
                self.format(key, Some(&values)).unwrap_or_else(|| key.to_string())
            }
        }
    }

    /// The message of a key without arguments.
    pub fn say(&self, key: &str) -> String {
        self.format(key, None).unwrap_or_else(|| key.to_owned())
    }

    /// The message of a key, if there is one: for second lines that not everything has.
    pub fn find(&self, text: &Text, moment: Moment) -> Option<String> {
        match text {
            Text::Key { key, .. } if !self.has(key) => None,
            _ => Some(self.show(text, moment)),
        }
    }

    /// Whether the language itself has a message with this key, or it is taken from English.
    pub fn has_own(&self, key: &str) -> bool {
        has_in(self.bundle, key)
    }

    /// Whether there is a message, or an attribute of one, with this key.
    pub fn has(&self, key: &str) -> bool {
        self.has_own(key) || has_in(bundle(Language::English), key)
    }

    fn value(&self, arg: &Arg, moment: Moment) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => self.put_in(text, moment).into(),
            Arg::List(texts) => self.apart(self.list(texts, moment)).into(),
            Arg::Days(days) => self.apart(self.days(days)).into(),
            Arg::Date(date) => self.apart(self.date(*date, moment.today())).into(),
            Arg::Time(at) => self.apart(self.date_time(*at, moment)).into(),
            Arg::Wall(local) => self.apart(self.wall(*local, moment.today())).into(),
            Arg::Clock(time) => self.apart(self.clock(*time)).into(),
        }
    }

    /// Recovery days as a list: `1, 4 and 7 to 9`.
    fn days(&self, days: &DaySet) -> String {
        let range = |(first, last): (u32, Option<u32>)| {
            let mut args = FluentArgs::new();
            args.set("first", i64::from(first));
            args.set("last", last.map(i64::from));
            let form = match last {
                Some(last) if last == first => return first.to_string(),
                Some(_) => "days-range",
                None => "days-from",
            };
            self.format(form, Some(&args)).unwrap_or_default()
        };
        self.enumerated(days.ranges().map(range).collect(), "days-comma", "days-and")
    }

    /// Several texts as a list.
    fn list(&self, texts: &[Text], moment: Moment) -> String {
        let shown = texts.iter().map(|text| self.put_in(text, moment)).collect();
        self.enumerated(shown, "list-comma", "list-and")
    }

    fn enumerated(&self, mut shown: Vec<String>, comma: &str, and: &str) -> String {
        let Some(last) = shown.pop() else { return String::new() };
        if shown.is_empty() {
            return last;
        }
        let mut args = FluentArgs::new();
        args.set("rest", shown.join(&self.say(comma)));
        args.set("last", last);
        self.format(and, Some(&args)).unwrap_or_default()
    }

    /// A text as a part of another one.
    fn put_in(&self, text: &Text, moment: Moment) -> String {
        match text {
            Text::Literal(words) => self.marked(direction::contained(words), Whose::Somebodys),
            Text::Key { .. } => self.apart(self.show(text, moment)),
        }
    }

    /// Words of the language with marks around them where their direction is not that of the language.
    fn apart(&self, text: String) -> String {
        self.marked(text, Whose::Own)
    }

    fn marked(&self, text: String, whose: Whose) -> String {
        if !self.isolates {
            return text;
        }
        direction::apart(text, whose, self.language.is_right_to_left())
    }

    /// A message; the English one where the language has none.
    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let first = self.first.and_then(|bundle| format_in(bundle, key, args));
        let own = first.or_else(|| format_in(self.bundle, key, args));
        let words = own.or_else(|| format_in(bundle(Language::English), key, args))?;
        let turns = self.language.is_right_to_left() && !self.isolates;
        Some(if turns { direction::without_marks(&words) } else { words })
    }
}

fn has_in(bundle: &Bundle, key: &str) -> bool {
    let (message, attribute) = parts(key);
    bundle.get_message(message).is_some_and(|message| match attribute {
        Some(attribute) => message.get_attribute(attribute).is_some(),
        None => message.value().is_some(),
    })
}

/// A message of a bundle, if there is one with this key.
fn format_in(bundle: &Bundle, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let (message, attribute) = parts(key);
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut problems = Vec::new();
    let words = bundle.format_pattern(pattern, args, &mut problems).into_owned();
    // A release build shows `{$name}`: better a sentence with a gap than none.
    debug_assert!(problems.is_empty(), "message `{key}`: {problems:?}");
    Some(words)
}

/// The messages of a language, read on first use.
fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::COUNT] =
        [const { OnceLock::new() }; Language::COUNT];
    BUNDLES[language as usize].get_or_init(|| {
        let change = pseudo::change(language);
        // What is made from English has its plurals.
        let tag = if change.is_some() { Language::English.tag() } else { language.tag() };
        read(tag, change, files(language).iter().map(|(_, source)| *source))
    })
}

/// The messages that American English writes otherwise, read on first use.
fn american() -> &'static Bundle {
    static BUNDLE: OnceLock<Bundle> = OnceLock::new();
    BUNDLE.get_or_init(|| read(Language::English.tag(), None, [AMERICAN]))
}

fn read<'s>(
    tag: &str,
    change: Option<pseudo::Change>,
    sources: impl IntoIterator<Item = &'s str>,
) -> Bundle {
    let name: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![name]);
    // Marks are set where they change anything: see `direction`.
    bundle.set_use_isolating(false);
    bundle.set_transform(change);
    for source in sources {
        // A broken message costs only that message; a test finds it.
        let resource = FluentResource::try_new(source.to_owned());
        let resource = resource.unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A key's message, and its attribute if it names one.
fn parts(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(message, attribute)| (message, Some(attribute)))
}
