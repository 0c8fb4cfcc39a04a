//! Each translation beside the English words: the same messages, arguments and numbers, and no word that the
//! article would not say.

use std::collections::{BTreeMap, BTreeSet};

use afterglow::care::leaflet::{gathered, leaflet};
use afterglow::care::{Language, Text};
use afterglow::texts::{AMERICAN, Texts, files};

use crate::support::{berlin, moment};

/// The messages of a language.
pub(super) fn messages(language: Language) -> BTreeMap<String, String> {
    messages_in(files(language).iter().map(|(_, source)| *source))
}

/// The lines of each message and attribute, by its key; the words of a message may begin on a line below.
pub(super) fn messages_in<'s>(
    files: impl IntoIterator<Item = &'s str>,
) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in files.into_iter().flat_map(str::lines) {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let begins = line.split_once(" =").map(|(name, _)| name);
        match (line.strip_prefix("    .").and(begins), begins) {
            (Some(name), _) => {
                key = format!("{message}.{}", name.trim_start().trim_start_matches('.'));
            }
            (None, Some(name)) if !line.starts_with([' ', '}']) => {
                name.clone_into(&mut message);
                name.clone_into(&mut key);
            }
            _ => {}
        }
        let words = line.strip_prefix(&format!("{message} =")).unwrap_or(line);
        let words = words
            .trim_start()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" ="))
            .map_or(words, |(_, words)| words);
        let all = messages.entry(key.clone()).or_default();
        all.push_str(words);
        all.push('\n');
    }
    messages
}

fn translations() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// What stands in the lists of the leaflet begins like a sentence, and has a stop only where there are two.
#[test]
fn every_line_of_the_leaflet_has_one_form() {
    for language in Language::ALL {
        let texts = Texts::plain(language);
        for line in (0..15).flat_map(|day| leaflet(Some(day))) {
            let words = texts.show(&line.text, moment("2026-11-25 10:40", berlin()));
            let first = words.chars().next().expect("words");
            assert!(!first.is_lowercase(), "{language:?}: {words}");
            assert_eq!(words.ends_with('.'), words.contains(". "), "{language:?}: {words}");
        }
    }
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = messages(Language::English);
    assert!(english.len() > 1_000, "{}", english.len());
    for language in translations() {
        let (texts, own) = (Texts::of(language), messages(language));
        let missing: Vec<_> = english
            .keys()
            .filter(|key| Texts::of(Language::English).has_own(key) && !texts.has_own(key))
            .collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        let extra: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(extra.is_empty(), "{language:?} has {extra:?}, which English has not");
    }
}

/// The arguments that a message names.
pub(super) fn arguments_of(words: &str) -> BTreeSet<&str> {
    let names = words.split('$').skip(1);
    names
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next())
        .collect()
}

#[test]
fn every_message_takes_every_kind_of_number() {
    let now = moment("2026-11-25 10:40", berlin());
    // One of each category of plurals in Arabic, which has all: zero, one, two, few, many, other.
    let numbers = [0, 1, 2, 3, 5, 11, 21, 99, 100, 1_000_000];
    for language in Language::ALL.into_iter().chain(Language::PSEUDO) {
        for (key, words) in messages(language) {
            let names: Vec<&'static str> = arguments_of(&words)
                .into_iter()
                .map(|name| &*String::leak(name.to_owned()))
                .collect();
            for number in numbers {
                let text = names
                    .iter()
                    .fold(Text::key(key.as_str()), |text, name| text.with(name, number));
                // Debug builds panic where an argument or a message is missing.
                let Some(shown) = Texts::of(language).find(&text, now) else { continue };
                assert!(!shown.contains("{$"), "{key} of {language:?}: {shown}");
                let text = names.iter().fold(Text::key(key.as_str()), |text, name| {
                    text.with(name, Text::Literal("Ines \u{202e}ليلى".into()))
                });
                Texts::of(language).show(&text, now);
            }
        }
    }
}

/// The numbers that a message's words give: without those that choose among plurals, and the codes of letters.
fn numbers(words: &str) -> BTreeSet<String> {
    let mut plain = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("\\u") {
        plain.push_str(before);
        rest = after.get(4..).unwrap_or_default();
    }
    plain.push_str(rest);
    let choices = |line: &str| {
        line.split('[')
            .enumerate()
            .map(|(at, part)| {
                if at == 0 {
                    part.to_owned()
                } else {
                    part.split_once(']')
                        .map_or_else(|| part.to_owned(), |(_, words)| words.to_owned())
                }
            })
            .collect::<String>()
    };
    let plain: String = plain.lines().map(choices).collect::<Vec<_>>().join(" ");
    let plain: String = plain.chars().map(|c| c.to_digit(10).map_or(c, |_| c)).collect();
    plain
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_translation_gives_a_number_that_the_english_words_do_not_give() {
    let english = messages(Language::English);
    for language in translations() {
        for (key, words) in messages(language) {
            let (known, given) = (numbers(&english[&key]), numbers(&words));
            // A plural may be written with its number: "1 day", "day 0 to 2".
            let plural = words.contains("->");
            let new: Vec<_> = given
                .iter()
                .filter(|number| !known.contains(*number))
                // The name of a standard.
                .filter(|number| *number != "8601")
                .filter(|number| !plural || !matches!(number.as_str(), "0" | "1" | "2"))
                .collect();
            assert!(new.is_empty(), "{key} of {language:?} gives {new:?}: {words}");
            let lost: Vec<_> = known.difference(&given).filter(|number| number.len() > 1).collect();
            assert!(lost.is_empty(), "{key} of {language:?} does not give {lost:?}: {words}");
        }
    }
}

/// How the words of a language may begin.
type Beginnings = (Language, &'static [&'static str]);

/// What decides whom someone calls, by the beginning of an English word, and how each language may begin it: one that
/// is lost is an emergency that nobody recognises.
const DECIDING: [(&str, [Beginnings; 5]); 17] = {
    use Language::{Arabic, BrazilianPortuguese as Portuguese, French, German, Spanish};

    const fn of([de, es, pt, fr, ar]: [&'static [&'static str]; 5]) -> [Beginnings; 5] {
        [(German, de), (Spanish, es), (Portuguese, pt), (French, fr), (Arabic, ar)]
    }
    [
        ("darker", of([&["dunkl"], &["oscur"], &["escur"], &["fonc"], &["غمق"]])),
        ("red", of([&["rot", "röt"], &["roj"], &["vermelh"], &["roug"], &["حمر", "حمار"]])),
        ("allergic", of([&["allerg"], &["alérgic"], &["alérgic"], &["allergi"], &["تحسّسي"]])),
        ("fever", of([&["fieber"], &["fiebre"], &["febre"], &["fièvre"], &["حمّى"]])),
        (
            "spread",
            of([&["breitet", "größer"], &["extiend"], &["espalh"], &["étend"], &["نتشر", "تسع"]]),
        ),
        ("eye", of([&["auge"], &["ojo"], &["olho"], &["œil"], &["عين"]])),
        ("eyelid", of([&["lid"], &["párpado"], &["pálpebra"], &["paupière"], &["جفن"]])),
        ("breath", of([&["atm", "atem"], &["respir"], &["respir"], &["respir"], &["تنفّس"]])),
        ("swallow", of([&["schluck"], &["tragar"], &["engolir"], &["avaler"], &["بلع"]])),
        ("swell", of([&["schwell"], &["hinch"], &["inch"], &["gonfl"], &["تورّم"]])),
        ("swollen", of([&["schwoll"], &["hinch"], &["inch"], &["gonfl"], &["تورّم"]])),
        (
            "vomit",
            of([&["erbrech"], &["vomit", "vómit"], &["vomit", "vômit"], &["vomi"], &["قيء"]]),
        ),
        ("confus", of([&["verwirr"], &["confus"], &["confus"], &["confus"], &["تشوّش"]])),
        (
            "painful",
            of([
                &["schmerz"],
                &["duel", "dolor"],
                &["dolorid", "dor"],
                &["douloureu", "mal"],
                &["مؤلم", "ألم"],
            ]),
        ),
        (
            "hot",
            of([
                &["heiß"],
                &["calient", "calor"],
                &["quent", "calor"],
                &["chaud", "chaleur"],
                &["سخون", "ساخن", "أسخن"],
            ]),
        ),
        ("blister", of([&["bläschen", "blasen"], &["ampoll"], &["bolha"], &["cloque"], &["فقاع"]])),
        ("diabetes", of([&["diabetes"], &["diabetes"], &["diabetes"], &["diabète"], &["السكري"]])),
    ]
};

/// A reaction that is not allergic, such as redness, with vomiting is no emergency by itself.
#[test]
fn the_leaflet_says_allergic_where_the_sign_does() {
    let english = messages(Language::English);
    let is_said = |key: &str| english[key].contains("allergic");
    let mut seen = 0;
    for line in gathered() {
        let covered = line.covers.iter().any(|name| is_said(&format!("sign-{name}")));
        assert_eq!(covered, is_said(&format!("leaflet-{}", line.id)), "{}", line.id);
        seen += u32::from(covered);
    }
    assert_eq!(seen, 1);
}

#[test]
fn no_line_of_a_sign_loses_a_word_that_decides() {
    let english = messages(Language::English);
    let lines = english.iter().filter(|(key, _)| {
        ["sign-", "leaflet-", "rf-", "feel-"].iter().any(|begin| key.starts_with(begin))
    });
    let others: Vec<_> = translations().map(|language| (language, messages(language))).collect();
    let mut seen = 0;
    for (key, words) in lines {
        let words = words.to_lowercase();
        for (stem, of) in DECIDING {
            let mut each = words.split(|c: char| !c.is_alphabetic());
            if !each.any(|word| word.starts_with(stem) && word != "eyesight") {
                continue;
            }
            for (language, own) in &others {
                let own = own[key].to_lowercase();
                let (_, may) = of.iter().find(|(one, _)| one == language).expect("each");
                assert!(may.iter().any(|part| own.contains(part)), "{key} of {language:?}: {own}");
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

/// What no language may say: that something is safe, and that someone is well. The words are looked for in small
/// letters, at the beginning of a word; in Arabic also behind what is written together with it.
const NEVER: [(Language, &[&str]); 6] = [
    (
        Language::English,
        &[
            "safe",
            "you are fine",
            "you’re fine",
            "you are well",
            "all is well",
            "nothing to worry",
            "nothing to fear",
            "do not worry",
            "don’t worry",
            "harmless",
            "benign",
            "no danger",
            "no risk",
            "risk-free",
            "without risk",
            "reassur",
        ],
    ),
    (
        Language::German,
        &[
            // Not the beginning of Sicherung, sichern, sichergehen: those are about data, and about certainty.
            "sicher ",
            "sicher,",
            "sicher.",
            "sicher\n",
            "sichere",
            "unbedenklich",
            "bedenkenlos",
            "ungefährlich",
            "gefahrlos",
            "harmlos",
            "unschädlich",
            "risikofrei",
            "risikolos",
            "ohne risiko",
            "ohne gefahr",
            "kein risiko",
            "keine gefahr",
            "keine sorge",
            "unbesorgt",
            "nichts zu befürchten",
            // Not beruhigend, as a serum is.
            "beruhigt",
            "beruhigen sie",
            "alles in ordnung",
            "alles gut",
            "geht es gut",
            "gut verträglich",
        ],
    ),
    (
        Language::Spanish,
        &[
            // Not seguridad, as in copia de seguridad.
            "seguro",
            "segura",
            "inofensiv",
            "inocu",
            "estás bien",
            "todo está bien",
            "piel está bien",
            "todo bien",
            "no te preocupes",
            "nada de qué preocuparse",
            "no pasa nada",
            "tranquil",
            "sin peligro",
            "sin riesgo",
            "ningún riesgo",
            "ningún peligro",
        ],
    ),
    (
        Language::BrazilianPortuguese,
        &[
            "segur",
            "inofensiv",
            "inócu",
            "você está bem",
            "tudo bem",
            "tudo certo",
            "não se preocupe",
            "nada com que se preocupar",
            "não faz mal",
            "tranquil",
            "sem perigo",
            "sem risco",
            "nenhum risco",
            "nenhum perigo",
        ],
    ),
    (
        Language::French,
        &[
            "sans danger",
            "sans risque",
            "aucun danger",
            "aucun risque",
            "inoffensi",
            "anodin",
            "bénigne",
            "est bénin",
            "sécurité",
            "vous allez bien",
            "tout va bien",
            "ne vous inquiétez",
            "pas d’inquiétude",
            "pas de souci",
            "rassur",
            "sûr ",
            "sûr,",
            "sûr.",
            "sûr\n",
            "sûre",
            "sûrs",
        ],
    ),
    (
        Language::Arabic,
        &[
            "آمن",
            "مأمون",
            "أمان",
            "سليمة",
            "بخير",
            "تقلق",
            "داعي للقلق",
            "مطمئن",
            "اطمئن",
            "مضمون",
            "غير ضار",
            "غير مضر",
            "لا يضر",
            "لا تضر",
            "لا ضرر",
            "غير خطير",
            "لا خطر",
            "بلا خطر",
            "دون خطر",
            "بلا مخاطر",
            "دون مخاطر",
        ],
    ),
];

/// What medicines are called, in the languages that there are and where they are spoken: what relieves pain, what
/// is given against a cold sore, an infection, an allergy or an inflammation, and what is prescribed for skin.
const MEDICINES: &[&str] = &[
    // Against pain and fever.
    "ibuprof",
    "paracetamol",
    "paracétamol",
    "acetaminof",
    "acetaminoph",
    "acétaminoph",
    "aspirin",
    "diclofenac",
    "diclofénac",
    "naprox",
    "ketoprof",
    "cetoprof",
    "kétoprof",
    "metamizol",
    "métamizol",
    "dipirona",
    "advil",
    "tylenol",
    "nurofen",
    "voltaren",
    "panadol",
    "novalgin",
    "nolotil",
    "doliprane",
    "efferalgan",
    "dafalgan",
    "thomapyrin",
    "dorflex",
    "lidocain",
    "lidocaín",
    "lidocaïn",
    "lignocain",
    "إيبوبروفين",
    "ايبوبروفين",
    "باراسيتامول",
    "أسبرين",
    "اسبرين",
    "ديكلوفيناك",
    "بروفين",
    "بنادول",
    "ليدوكايين",
    // Against cold sores.
    "aciclovir",
    "acyclovir",
    "valaciclovir",
    "valacyclovir",
    "famciclovir",
    "penciclovir",
    "zovirax",
    "أسيكلوفير",
    "اسيكلوفير",
    "زوفيراكس",
    // Against infections.
    "antibioti",
    "antibióti",
    "doxycyclin",
    "doxiciclin",
    "minocyclin",
    "minociclin",
    "clindamyc",
    "clindamic",
    "mupirocin",
    "fucidin",
    "fusidin",
    "amoxicil",
    "fluconazol",
    "مضاد حيوي",
    "مضادا حيويا",
    "مضادات حيوية",
    "مضادات الحيوية",
    "موبيروسين",
    "فيوسيدين",
    "أموكسيسيلين",
    // Against allergies and inflammation.
    "antihistamin",
    "antihistamín",
    "anti-histamín",
    "cetirizin",
    "cétirizin",
    "loratadin",
    "loratadín",
    "fexofenadin",
    "diphenhydramin",
    "difenhidramin",
    "benadryl",
    "zyrtec",
    "claritin",
    "هيستامين",
    "سيتريزين",
    "لوراتادين",
    "cortiso",
    "cortico",
    "kortiso",
    "kortiko",
    "steroid",
    "stéroïd",
    "esteroid",
    "hydrocortison",
    "hidrocortison",
    "prednis",
    "dexameth",
    "dexamet",
    "betameth",
    "betamet",
    "clobetasol",
    "tacrolimus",
    "كورتيزون",
    "هيدروكورتيزون",
    "ستيرويد",
    "بريدنيزولون",
    // For skin, by prescription.
    "tretinoin",
    "tretinoín",
    "trétinoïn",
    "isotretinoin",
    "isotretinoín",
    "isotrétinoïn",
    "adapalen",
    "adapalèn",
    "tazaroten",
    "tazarotèn",
    "differin",
    "accutane",
    "roaccutan",
    "hydroquinon",
    "hidroquinon",
    "تريتينوين",
    "أدابالين",
    "هيدروكينون",
    "روأكوتان",
];

/// What Arabic writes together with the word behind it: and, so, in, for, like, the.
const BEFORE_IN_ARABIC: [&str; 17] = [
    "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وب", "ول", "فب",
    "وبال", "س",
];

/// The words in small letters, without the signs of vowels that Arabic may write or leave out.
fn plain(words: &str) -> String {
    words.to_lowercase().chars().filter(|c| !('\u{64b}'..='\u{652}').contains(c)).collect()
}

/// Whether one of the words in a text begins like this.
fn begins_a_word(said: &str, word: &str) -> bool {
    said.match_indices(word).any(|(at, _)| {
        let start = said[..at].trim_end_matches(char::is_alphanumeric).len();
        let before = &said[start..at];
        before.is_empty() || BEFORE_IN_ARABIC.contains(&before)
    })
}

#[test]
fn what_must_not_be_said_is_found_in_any_form() {
    for (said, word) in [
        ("das ist sicher.", "sicher."),
        ("eine sichere sache", "sichere"),
        ("é seguro", "segur"),
        ("والآمن", "آمن"),
        ("بأمان", "أمان"),
        ("للمضادات الحيوية", "مضادات الحيوية"),
    ] {
        assert!(begins_a_word(said, word), "{said}");
    }
    assert_eq!(plain("آمِنٌ"), "آمن");
    for (said, word) in [("die sicherung", "sicher "), ("unsafe", "safe"), ("جزر سليمان", "سليمة")]
    {
        assert!(!begins_a_word(said, word), "{said}");
    }
}

#[test]
fn no_language_says_what_must_not_be_said() {
    for (language, words) in NEVER {
        let american = (language == Language::English).then(|| messages_in([AMERICAN]));
        for (key, said) in messages(language).into_iter().chain(american.into_iter().flatten()) {
            let said = plain(&said);
            for word in words.iter().chain(MEDICINES) {
                assert!(!begins_a_word(&said, word), "{key} of {language:?} says {word}: {said}");
            }
        }
    }
    assert_eq!(NEVER.len(), Language::ALL.len(), "every language has its words");
}
