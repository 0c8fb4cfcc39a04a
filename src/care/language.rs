//! The language that the client reads. It is not the region.

/// All languages, for whatever needs a piece of code for each: the name, the tag by BCP 47, which is also the
/// folder of its words, and what it is called by those who read it. English comes first: the others are
/// compared with it.
macro_rules! every_language {
    ($make:ident) => {
        $make! {
            English "en" "English"
            Arabic "ar" "العربية"
            BrazilianPortuguese "pt-BR" "Português (Brasil)"
            French "fr" "Français"
            German "de" "Deutsch"
            Spanish "es" "Español"
        }
    };
}
pub(crate) use every_language;

macro_rules! language {
    ($($name:ident $tag:literal $own:literal)+) => {
        /// A language that the app has words in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum Language {
            #[default]
            $($name,)+
            /// English with accents and 40 % longer: shows what is cut off or not translated.
            Accented,
            /// English mirrored, from right to left: shows what runs the wrong way.
            Mirrored,
        }

        impl Language {
            /// All languages that clients can choose, English first.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$name),+];

            /// The tag by BCP 47, as a web page names it.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)+
                    Self::Accented => "en-XA",
                    Self::Mirrored => "ar-XB",
                }
            }

            /// What it is called by those who read it.
            pub fn own_name(self) -> &'static str {
                match self {
                    $(Self::$name => $own,)+
                    Self::Accented => "Accented",
                    Self::Mirrored => "Mirrored",
                }
            }
        }
    };
}
every_language!(language);

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 4] = ["ar", "fa", "he", "ur"];

impl Language {
    /// Made from the English words by code, to test with. Only debug builds can be set to one.
    pub const PSEUDO: [Self; 2] = [Self::Accented, Self::Mirrored];
    /// How many there are in all.
    pub const COUNT: usize = Self::ALL.len() + Self::PSEUDO.len();

    /// The language of a tag or of a system's name for a locale, as `de`, `pt_BR.UTF-8`, `ar-EG`; of another
    /// variant where there is none of its own. `None` for one that has no words here, and for `C`.
    pub fn of(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default().trim().replace('_', "-");
        let pseudo = Self::PSEUDO.into_iter().filter(|_| cfg!(debug_assertions));
        let exact = |one: &Self| one.tag().eq_ignore_ascii_case(&name);
        let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let same = |one: &Self| main(one.tag()) == main(&name);
        let all = || Self::ALL.into_iter();
        all().chain(pseudo).find(exact).or_else(|| all().find(same))
    }

    /// The first of several names that has words here, else English.
    pub fn preferred<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        names.into_iter().find_map(Self::of).unwrap_or_default()
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        RIGHT_TO_LEFT.contains(&self.tag().split('-').next().unwrap_or_default())
    }

    /// The direction as a web page names it.
    pub fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }
}
