//! Every name that is held off, every look-alike that is not, and how people write them.

use afterglow::care::can_i::{Answer, Verdict};
use afterglow::ingredients::{ClassKind, Files, Ingredients, Role};

use super::lists::{answer, words};

/// A gentle list of names that are on no list, to put others into.
pub(super) const GENTLE: [&str; 12] = [
    "Aqua",
    "Propanediol",
    "Caprylic/Capric Triglyceride",
    "Cetearyl Alcohol",
    "1,2-Hexanediol",
    "Sodium Lactate",
    "Xanthan Gum",
    "PEG-100 Stearate",
    "Sodium Benzoate",
    "Tocopherol",
    "Disodium EDTA",
    "Trehalose",
];

/// The classes of what was found, each with the words.
pub(super) fn found(answer: &Answer) -> Vec<(String, String)> {
    answer.hits.iter().map(|hit| (hit.class.to_string(), words(&hit.ingredient))).collect()
}

fn has(answer: &Answer, class: &str) -> bool {
    answer.hits.iter().any(|hit| &*hit.class == class)
}

/// The names of section D1 of the fact sheet that hold wherever they stand, by class.
const HELD: [(&str, &[&str]); 4] = [
    (
        "retinoid",
        &[
            "RETINOL",
            "vitamin A",
            "vitamin A1 alcohol",
            "all-trans-retinol",
            "encapsulated retinol",
            "pure retinol",
            "rétinol",
            "Retinol",
            "retinolo",
            "ретинол",
            "RETINAL",
            "retinaldehyde",
            "vitamin A aldehyde",
            "rétinal",
            "rétinaldéhyde",
            "retinaldehído",
            "RETINYL PALMITATE",
            "retinol palmitate",
            "vitamin A palmitate",
            "pro-retinol",
            "palmitate de rétinyle",
            "palmitato de retinilo",
            "Retinylpalmitat",
            "RETINYL ACETATE",
            "vitamin A acetate",
            "acétate de rétinyle",
            "acetato de retinilo",
            "RETINYL PROPIONATE",
            "RETINYL LINOLEATE",
            "RETINYL RETINOATE",
            "RETINYL GLUCOSIDE",
            "RETINYL SUNFLOWERSEEDATE",
            "RETINYL SUNFLOWERATE",
            "RETINYL BEHENATE",
            "HYDROXYPINACOLONE RETINOATE",
            "HPR",
            "Granactive Retinoid",
            "SODIUM RETINOYL HYALURONATE",
            "RETINOXYTRIMETHYLSILANE",
            "TRETINOIN",
            "retinoic acid",
            "all-trans-retinoic acid",
            "ATRA",
            "vitamin A acid",
            "Retin-A",
            "Renova cream",
            "Avita gel",
            "Atralin",
            "Altreno",
            "trétinoïne",
            "acide rétinoïque",
            "tretinoína",
            "ácido retinoico",
            "Tretinoin",
            "ISOTRETINOIN",
            "ALITRETINOIN",
            "13-cis-retinoic acid",
            "9-cis-retinoic acid",
            "Isotrex",
            "ADAPALENE",
            "Differin",
            "Epiduo",
            "adapaleno",
            "Adapalen",
            "TAZAROTENE",
            "Tazorac",
            "Avage",
            "Arazlo",
            "Fabior",
            "TRIFAROTENE",
            "Aklief",
            "BEXAROTENE",
            "SELETINOID G",
            "contains Vitamin A",
        ],
    ),
    (
        "aha",
        &[
            "GLYCOLIC ACID",
            "hydroxyacetic acid",
            "alpha-hydroxyethanoic acid",
            "acide glycolique",
            "ácido glicólico",
            "Glykolsäure",
            "Glycolsäure",
            "acido glicolico",
            "AMMONIUM GLYCOLATE",
            "SODIUM GLYCOLATE",
            "AMMONIUM LACTATE",
            "MANDELIC ACID",
            "acide mandélique",
            "ácido mandélico",
            "Mandelsäure",
            "MALIC ACID",
            "acide malique",
            "ácido málico",
            "Äpfelsäure",
            "TARTARIC ACID",
            "acide tartrique",
            "ácido tartárico",
            "Weinsäure",
            "ALPHA-HYDROXYCAPRYLIC ACID",
            "HYDROXYCAPRYLIC ACID",
            "ALPHA-HYDROXYOCTANOIC ACID",
            "MIXED FRUIT ACID",
            "TRIPLE FRUIT ACID",
            "TRI-ALPHA HYDROXY FRUIT ACIDS",
            "AHA",
            "fruit acids",
            "acides de fruits",
            "Fruchtsäure",
            "ácidos de frutas",
            "PYRUVIC ACID",
            "GLYOXYLIC ACID",
            "TRICHLOROACETIC ACID",
            "TCA",
        ],
    ),
    (
        "benzoyl_peroxide",
        &[
            "BENZOYL PEROXIDE",
            "dibenzoyl peroxide",
            "BPO",
            "BP",
            "peroxyde de benzoyle",
            "peróxido de benzoilo",
            "peróxido de benzoílo",
            "Benzoylperoxid",
            "perossido di benzoile",
            "бензоила пероксид",
            "PanOxyl",
            "Benzac",
            "Epiduo",
            "Duac",
            "BenzaClin",
            "Acanya",
            "Onexton",
            "Proactiv",
            "Effaclar Duo",
            "benzyl peroxide",
        ],
    ),
    (
        "scrub",
        &[
            "JUGLANS REGIA (WALNUT) SHELL POWDER",
            "PRUNUS ARMENIACA SEED POWDER",
            "PRUNUS AMYGDALUS SHELL POWDER",
            "ZEA MAYS KERNEL MEAL",
            "OLEA EUROPAEA SEED POWDER",
            "VITIS VINIFERA SEED POWDER",
            "RUBUS IDAEUS SEED POWDER",
            "FRAGARIA ANANASSA SEED POWDER",
            "COCOS NUCIFERA SHELL POWDER",
            "COFFEA ARABICA SEED POWDER",
            "LUFFA CYLINDRICA",
            "BAMBUSA ARUNDINACEA STEM POWDER",
            "JOJOBA beads",
            "CELLULOSE beads",
        ],
    ),
];

#[test]
fn every_name_that_holds_is_found_last_in_a_gentle_list() {
    for (class, names) in HELD {
        for name in names {
            let list = format!("{}, {name}", GENTLE.join(", "));
            let answer = answer(&list, 3);
            assert!(has(&answer, class), "{name}: {:?}", found(&answer));
            assert_eq!(answer.verdict, Verdict::HoldOff, "{name}");
        }
    }
}

#[test]
fn every_name_that_holds_is_found_alone() {
    for (class, names) in HELD {
        for name in names {
            let answer = answer(name, 3);
            assert!(has(&answer, class), "{name}: {:?}", found(&answer));
            assert_eq!(answer.verdict, Verdict::HoldOff, "{name}");
        }
    }
}

/// Section D4, and what looks like more of it.
const LOOK_ALIKES: [&str; 97] = [
    "SODIUM LACTATE",
    "POTASSIUM LACTATE",
    "CALCIUM LACTATE",
    "LACTOBACILLUS",
    "LACTOCOCCUS FERMENT",
    "LACTOSE",
    "LACTOFERRIN",
    "LACTOBACILLUS FERMENT LYSATE",
    "SODIUM LAUROYL LACTYLATE",
    "SODIUM STEAROYL LACTYLATE",
    "LAURYL LACTATE",
    "CETYL LACTATE",
    "C12-13 ALKYL LACTATE",
    "CETYL ALCOHOL",
    "CETEARYL ALCOHOL",
    "STEARYL ALCOHOL",
    "BEHENYL ALCOHOL",
    "MYRISTYL ALCOHOL",
    "ARACHIDYL ALCOHOL",
    "LANOLIN ALCOHOL",
    "BENZYL ALCOHOL",
    "PHENETHYL ALCOHOL",
    "PROPYLENE GLYCOL",
    "BUTYLENE GLYCOL",
    "PENTYLENE GLYCOL",
    "HEXYLENE GLYCOL",
    "CAPRYLYL GLYCOL",
    "DIPROPYLENE GLYCOL",
    "GLYCOL STEARATE",
    "GLYCOL DISTEARATE",
    "GLYCOL PALMITATE",
    "ETHOXYDIGLYCOL",
    "PEG-8",
    "GLYCOLIPIDS",
    "GLYCOPROTEINS",
    "GLYCERYL STEARATE",
    "DIPOTASSIUM GLYCYRRHIZATE",
    "GLYCINE",
    "ETHYLHEXYL SALICYLATE",
    "BUTYLOCTYL SALICYLATE",
    "TRIDECYL SALICYLATE",
    "ISODECYL SALICYLATE",
    "HOMOSALATE",
    "SODIUM SALICYLATE",
    "BENZOIC ACID",
    "SODIUM BENZOATE",
    "BENZOPHENONE-3",
    "C12-15 ALKYL BENZOATE",
    "DIETHYLAMINO HYDROXYBENZOYL HEXYL BENZOATE",
    "BUTYL METHOXYDIBENZOYLMETHANE",
    "HYDROLYZED RETICULIN",
    "CREATINE",
    "KERATIN",
    "TOCOPHERYL NICOTINATE",
    "NIACINAMIDE",
    "SODIUM CITRATE",
    "TRIETHYL CITRATE",
    "CITRIC ACID",
    "DIISOSTEARYL MALATE",
    "MALEIC ACID",
    "MALTODEXTRIN",
    "MALTOSE",
    "PVM/MA COPOLYMER",
    "POTASSIUM BITARTRATE",
    "DIBUTYL TARTRATE",
    "HYALURONIC ACID",
    "SODIUM HYALURONATE",
    "POTASSIUM AZELOYL DIGLYCINATE",
    "ASPARTIC ACID",
    "STEARIC ACID",
    "SORBIC ACID",
    "FERULIC ACID",
    "GLUTAMIC ACID",
    "PALMITIC ACID",
    "SUCROSE",
    "GLUCOSE",
    "FRUCTOSE",
    "SODIUM CHLORIDE",
    "PRUNUS ARMENIACA FRUIT EXTRACT",
    "PRUNUS ARMENIACA KERNEL OIL",
    "NYLON-12",
    "SILICA",
    "MICA",
    "POLYMETHYL METHACRYLATE",
    "AVENA SATIVA KERNEL FLOUR",
    "BETA-CAROTENE",
    "DAUCUS CAROTA SATIVA ROOT EXTRACT",
    "ROSA CANINA FRUIT OIL",
    "PHLORETIN",
    "HESPERETIN LAURATE",
    "LACTIC ACID/GLYCOLIC ACID COPOLYMER",
    "PROVITAMIN A",
    "SODIUM PHYTATE",
    "BHT",
    "BHA",
    "SUPEROXIDE DISMUTASE",
    "POLYVINYL ALCOHOL",
];

#[test]
fn no_look_alike_holds_or_asks() {
    for name in LOOK_ALIKES {
        let list = format!("{}, {name}, Allantoin", GENTLE.join(", "));
        let answer = answer(&list, 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{name}: {:?}", found(&answer));
    }
}

#[test]
fn words_that_are_a_letter_off_a_claim_are_no_claim() {
    let list = GENTLE.join(", ");
    for words in ["Leaves a soft feeling.", "Appealing in its jar.", "For pealing bells."] {
        let answer = answer(&format!("{words}\n\nIngredients: {list}"), 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{words}: {:?}", found(&answer));
    }
}

#[test]
fn what_only_sounds_like_retinol_asks_at_most() {
    for name in [
        "Bakuchiol",
        "retinol alternative",
        "phyto-retinol",
        "Menthyl Lactate",
        "Benzyl Salicylate",
    ] {
        let list = format!("{}, {name}", GENTLE.join(", "));
        assert_eq!(answer(&list, 3).verdict, Verdict::Check, "{name}");
    }
}

#[test]
fn what_a_text_says_is_not_there_is_no_hit_away_from_the_list() {
    let list = GENTLE.join(", ");
    for claim in [
        "Retinol-free day cream",
        "A cream without retinol",
        "Crème sans rétinol",
        "Ohne Retinol",
        "Sin retinol",
        "Senza retinolo",
        "Sem retinol",
        "No retinol",
        "0% alcohol",
        "Alkoholfrei",
        "Fragrance-free",
        "sans parfum",
        "Parfümfrei",
        "senza profumo",
        "Free from parabens, alcohol, mineral oil and fragrance",
        "Non-exfoliating",
        "Use it after a scrub",
    ] {
        let text = format!("{claim}.\nIngredients: {list}");
        let answer = answer(&text, 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{claim}: {:?}", found(&answer));
    }
}

#[test]
fn a_denial_in_the_middle_of_a_list_is_not_trusted() {
    let list = GENTLE.join(", ");
    for text in [
        format!("{list}, without Retinol"),
        format!("without Retinol, {list}"),
        format!("{list}, Retinol-free"),
        format!("{list}, no Glycolic Acid, Squalane"),
    ] {
        let answer = answer(&text, 3);
        assert!(answer.verdict >= Verdict::Check, "{text}: {:?}", found(&answer));
    }
}

#[test]
fn what_people_really_paste_is_read() {
    // A format, and the class that has to be found in it.
    let table = [
        ("AQUA GLYCERIN CETEARYL ALCOHOL RETINOL PHENOXYETHANOL", "retinoid"),
        ("AquaGlycerinRetinolTocopherol", "retinoid"),
        ("Aqua • Glycerin • Glycolic Acid • Allantoin", "aha"),
        ("Aqua | Glycerin | Mandelic Acid", "aha"),
        ("Aqua; Glycerin; Benzoyl Peroxide", "benzoyl_peroxide"),
        ("Aqua\nGlycerin\nRetinyl\nPalmitate", "retinoid"),
        ("Aqua, Glycerin, Reti-\nnol, Tocopherol", "retinoid"),
        ("Aqua, Glycerin, Retinyl   Palmitate*, Tocopherol [nano]", "retinoid"),
        ("Aqua, Glycerin, Retinol[17], Tocopherol", "retinoid"),
        ("Aqua, Glycerin, Retinol17, Tocopherol", "retinoid"),
        ("Aqua, Glycerin, Reti17nol, Tocopherol", "retinoid"),
        ("AQUA, GLYCERIN, RETIN0L, TOCOPHEROL", "retinoid"),
        ("aqua, glycerin, ret1nol, tocopherol", "retinoid"),
        ("Aqua, Glycerin, Glyc0l1c Acid, Tocopherol", "aha"),
        ("Aqua (Water), Vitamin A (Retinyl Palmitate), Glycerin", "retinoid"),
        ("AQUA/WATER/EAU, GLYCOLIC ACID, GLYCERIN", "aha"),
        (
            "Active ingredient: Benzoyl peroxide 10%\nInactive ingredients: carbomer, water",
            "benzoyl_peroxide",
        ),
        ("Water, Glycerin, Mica. May contain / Peut contenir (+/-): CI 77891, Retinol", "retinoid"),
        ("Aqua, Glycerin Glycolic Acid Tocopherol", "aha"),
        ("10% AHA serum", "aha"),
        ("α-hydroxy acid toner", "aha"),
        ("Milchsäurepeeling mit Aloe", "aha"),
        ("Retinolhaltige Nachtcreme", "retinoid"),
        ("Apricot scrub for a smooth face", "scrub"),
        ("Salicylic acid 2%", "bha"),
        ("Clarifying BHA liquid", "bha"),
        ("Enzyme peel with papaya", "enzyme"),
        ("Gluconolactone 3 % serum", "pha"),
        ("Рeтинол, Вода, Глицерин", "retinoid"),
    ];
    for (text, class) in table {
        let answer = answer(text, 3);
        assert!(has(&answer, class), "{text}: {:?}", found(&answer));
        assert_eq!(answer.verdict, Verdict::HoldOff, "{text}");
    }
}

#[test]
fn what_is_no_list_cannot_be_told() {
    for text in [
        "",
        "   \n ",
        "IMG_2034.jpg",
        "Glow Potion No. 7",
        "0123456789",
        ",,,;;;",
        "\u{0}\u{1}\u{2}",
        "the quick brown fox jumps over the lazy dog",
        "https://example.org/cream",
        "水、甘油",
        "水、甘油、某某某",
        "vitamina C",
        "Niacinamide",
        "Aqua, Glycerin",
        "Aqua, Glycerin, Panthenol, Squalane, ...",
        "Aqua, Glycerin, Panthenol, Foozle, Barzle, Quuxle, Grault Wibble, Plugh Xyzzy, Thudwump",
    ] {
        let answer = answer(text, 3);
        assert_eq!(answer.verdict, Verdict::Unknown, "{text:?}: {:?}", found(&answer));
    }
}

#[test]
fn a_name_that_is_misspelt_by_a_letter_asks() {
    for slip in [
        "Retinnol",
        "Retimol",
        "Glycolc Acid",
        "Adapalenne",
        "Benzoyl Peroxde",
        "Madnelic Acid",
        // Its first word is a harmless name of its own.
        "Betaine Salicylatte",
    ] {
        let list = format!("{}, {slip}", GENTLE.join(", "));
        let answer = answer(&list, 3);
        assert!(answer.verdict >= Verdict::Check, "{slip}: {:?}", found(&answer));
    }
}

#[test]
fn names_that_overlap_are_read() {
    // The end of one name is the beginning of another: `Benzyl Alcohol` and `Alcohol Denat`.
    for text in [
        "Aqua, Glycerin, Benzyl Alcohol Denat., Panthenol",
        "Water, Glycerin, Coconut Alcohol Denat. 40%, Panthenol",
        "Aqua, Glycerin, Panthenol, Pro-Retinol Palmitate",
        "Aqua, Glycerin, Panthenol, bio-retinol palmitate",
        "Aqua, Glycerin, Panthenol, Pro-Vitamin A Palmitate, Allantoin, Tocopherol",
        "Pro-Retinol Palmitate free",
        "No pro-retinol palmitate-free cream",
    ] {
        let answer = answer(text, 3);
        assert!(answer.verdict != Verdict::Fine, "{text}: {:?}", found(&answer));
    }
}

#[test]
fn a_denial_reaches_no_further_than_what_it_denies() {
    let list = GENTLE.join(", ");
    for claim in [
        "Retinol free from parabens and alcohol",
        "Night cream with retinol free of parabens",
        "AHA free of fragrance",
        "Paraben 0% Retinol 1%",
        "5 . 0 % retinol",
        "Without odour retinol",
        "sans odeur rétinol nuit",
        "Sans huile AHA 10",
        "Sans savon, gommage visage",
        "Without microplastics, exfoliating face scrub",
    ] {
        let text = format!("{claim}. Ingredients: {list}");
        let answer = answer(&text, 3);
        assert!(answer.verdict >= Verdict::Check, "{claim}: {:?}", found(&answer));
    }
    let text = format!("Free from: retinol, AHAs, fragrance, parabens. Ingredients: {list}");
    assert!(answer(&text, 3).verdict != Verdict::HoldOff);
}

#[test]
fn a_list_that_is_cut_is_not_called_fine() {
    for end in [
        ", Benzoyl Perox",
        ", Salicyli",
        ", Glyco",
        ", and",
        "..",
        " [...]",
        ", etc.",
        ",",
        ", Reti",
        " ... Show more",
        "… (see more)",
    ] {
        let text = format!("Aqua, Glycerin, Panthenol, Allantoin{end}");
        let answer = answer(&text, 3);
        assert!(answer.verdict != Verdict::Fine, "{end}: {:?}", found(&answer));
    }
}

#[test]
fn another_script_is_read_or_not_known() {
    use Verdict::{Fine, HoldOff};

    for text in [
        "Water, Glycerin, Panthenol, Niacinamide, 視黃醇",
        "Water, Glycerin, Panthenol, 果酸",
        "정제수 Water, 글리세린 Glycerin, 판테놀 Panthenol, 레티놀",
        "水、甘油、レチノール",
        "Aqua, Glycerin, третиноин, Panthenol",
        "Aqua, Glycerin, Ρετινόλη, Panthenol",
    ] {
        let answer = answer(text, 3);
        assert_eq!(answer.verdict, HoldOff, "{text}: {:?}", found(&answer));
    }
    let unknown = answer("Water, Glycerin, Panthenol, Niacinamide, 某種東西", 3);
    assert!(unknown.verdict != Fine);
}

#[test]
fn a_share_is_read_as_people_write_it() {
    let long = "Aqua, Glycerin, Propanediol, Squalane, Cetyl Alcohol, Panthenol, Allantoin";
    for share in ["10%", "10 %", "10\u{a0}%", "10\u{202f}%", "10％", "(10\u{a0}%)", "10,5 %"] {
        let text = format!("{long}, Citric Acid {share}");
        assert_eq!(answer(&text, 3).verdict, Verdict::HoldOff, "{share:?}");
    }
}

#[test]
fn what_stands_behind_a_list_about_other_products_only_asks() {
    let list = GENTLE.join(", ");
    for behind in ["Can be used with retinol and vitamin C.", "Pairs well with our retinol serum."]
    {
        let text = format!("Ingredients: {list}. {behind}");
        assert!(answer(&text, 3).verdict != Verdict::HoldOff, "{behind}");
    }
    let text = format!("Ingredients: {list}.\n\nRetinol 0.3%");
    assert_eq!(answer(&text, 3).verdict, Verdict::HoldOff);
}

#[test]
fn a_word_of_scrubbing_within_a_lists_unknown_words_asks() {
    let text = format!("{}, st. ives fresh skin face scrub apricot, Allantoin", GENTLE.join(", "));
    assert_eq!(answer(&text, 3).verdict, Verdict::Check);
    let fruit = format!("{}, Citrus Limon Peel Wax, Allantoin", GENTLE.join(", "));
    assert_eq!(answer(&fruit, 3).verdict, Verdict::Fine);
}

#[test]
fn a_name_that_reads_like_one_that_holds_asks() {
    for name in [
        "Ethyl Retinoxate",
        "Salicylix",
        "Papaya Enzymes",
        "Cherry Stone Powder",
        "Wax Beads Ultra",
    ] {
        let list = format!("{}, {name}", GENTLE.join(", "));
        assert!(answer(&list, 3).verdict >= Verdict::Check, "{name}");
    }
}

#[test]
fn a_name_glued_to_others_asks() {
    for text in [
        "aquaglycerinretinoltocopherol",
        "xxglycolicacidxx",
        "superadapalenegel",
        "betaine salicylateo arginine",
    ] {
        let list = format!("{}, {text}", GENTLE.join(", "));
        let answer = answer(&list, 3);
        assert_eq!(answer.verdict, Verdict::Check, "{text}: {:?}", found(&answer));
    }
}

#[test]
fn where_an_acid_stands_counts() {
    use Verdict::{Check, Fine, HoldOff};

    let long =
        "Aqua, Glycerin, Propanediol, Squalane, Cetyl Alcohol, Panthenol, Allantoin, Betaine";
    let table = [
        ("Lactic Acid, Aqua, Glycerin, Propanediol".to_owned(), HoldOff),
        (format!("Aqua, Lactic Acid, {long}"), HoldOff),
        (format!("{long}, Phenoxyethanol, Lactic Acid"), Check),
        (format!("{long}, Tocopherol, Lactic Acid"), Check),
        (format!("Aqua, Lactic Acid (pH adjuster), {long}"), Check),
        (format!("{long}, Lactic Acid 5%"), HoldOff),
        (format!("{long}, Phenoxyethanol, Lactic Acid.\nLactic Acid 10% concentrate"), HoldOff),
        (format!("AHA night peel. Ingredients: {long}, Phenoxyethanol, Lactic Acid"), HoldOff),
        (format!("{long}, Phenoxyethanol, Salicylic Acid"), Check),
        (format!("Active ingredient: Salicylic acid 0.5%. Inactive ingredients: {long}"), HoldOff),
        (format!("{long}, Citric Acid"), Fine),
        (format!("Aqua, Glycerin, Propanediol, Citric Acid, {long}"), Fine),
        (format!("Aqua, Citric Acid, {long}"), HoldOff),
        (format!("{long}, Citric Acid 4%"), HoldOff),
        (format!("Fruit acid peel: {long}, Citric Acid"), HoldOff),
        (format!("{long}, Gluconolactone, Sodium Benzoate"), Fine),
        (format!("Aqua, Gluconolactone, {long}"), HoldOff),
        (format!("{long}, Gluconolactone"), Check),
        (format!("{long}, Ascorbic Acid"), Fine),
        // Only on the first days, source B10.
        (format!("Aqua, Ascorbic Acid, {long}"), Fine),
        (format!("Sucrose, {long}"), HoldOff),
        (format!("{long}, Sucrose"), Fine),
        (format!("Aqua, Alumina, {long}"), HoldOff),
        (format!("{long}, Alumina"), Fine),
        (format!("Face scrub. Ingredients: {long}, Alumina"), HoldOff),
        (format!("{long}, Parfum"), Check),
        (format!("Aqua, Alcohol, {long}"), Check),
        (format!("{long}, Saccharum Officinarum Extract"), Fine),
        (
            format!(
                "{long}, Saccharum Officinarum Extract, Acer Saccharum Extract, Citrus Limon Fruit Extract"
            ),
            Check,
        ),
    ];
    for (text, verdict) in table {
        let answer = answer(&text, 3);
        assert_eq!(answer.verdict, verdict, "{text}: {:?}", found(&answer));
    }
}

#[test]
fn each_class_has_a_source_and_each_name_letters() {
    let data = Ingredients::default_data();
    assert!(data.names() > 15_000, "{}", data.names());
    for class in &data.classes {
        let needs = matches!(class.kind, ClassKind::Hold | ClassKind::Check | ClassKind::Note);
        assert!(!needs || !class.sources.is_empty(), "{} has no source", class.id);
        assert!(!class.names.is_empty(), "{} has no names", class.id);
    }
}

#[test]
fn each_name_of_the_data_is_found_in_a_text_of_its_own() {
    let data = Ingredients::default_data();
    for class in data.classes.iter().filter(|class| class.kind == ClassKind::Hold) {
        for names in class.names.iter().filter(|names| names.role == Role::Anywhere) {
            for name in &names.list {
                let name = name.replace('_', " ");
                let list = format!("{}, {name}", GENTLE.join(", "));
                let answer = answer(&list, 3);
                assert_eq!(answer.verdict, Verdict::HoldOff, "{name}: {:?}", found(&answer));
            }
        }
    }
}

#[test]
fn broken_data_says_what_is_wrong() {
    let class = |body: &str| {
        let text = format!("[[class]]\nid = \"x\"\nsources = []\n{body}");
        let files = Files { classes: &text, known: &[], plants: "", prohibited: "" };
        Ingredients::parse(files).expect_err("refused").to_string()
    };
    let names = "[[class.names]]\nrole = \"anywhere\"\nlist = [\"retinol\"]";
    let basis = "basis = { kind = \"seed\", ref = \"Dont 1\" }";
    let table = [
        (format!("kind = \"hold\"\n{basis}\n{names}"), "name the item of the care plan"),
        (format!("kind = \"check\"\n{names}"), "say who says so"),
        (
            "kind = \"harmless\"\n[[class.names]]\nrole = \"anywhere\"\nlist = [\"-\"]".to_owned(),
            "without letters",
        ),
        (
            format!(
                "kind = \"harmless\"\n{names}\n[[class]]\nid = \"x\"\nsources = []\nkind = \"harmless\"\n{names}"
            ),
            "rename one",
        ),
        (
            format!(
                "kind = \"harmless\"\n{names}\n[[class]]\nid = \"y\"\nsources = []\nkind = \"hold\"\nitem = \"a\"\n{basis}\n{names}"
            ),
            "keep one",
        ),
        ("kind = \"odd\"".to_owned(), "cannot be read"),
    ];
    for (body, says) in table {
        let problem = class(&body);
        assert!(problem.contains(says), "{problem}");
    }
}

#[test]
fn the_names_in_a_few_words_are_told_with_their_places() {
    let data = Ingredients::default_data();
    let named = |words: &'static str| -> Vec<(&'static str, Vec<&str>)> {
        let class = |meaning: &afterglow::ingredients::Meaning<'static>| &*meaning.class.id;
        let spans = data.named_in(words).into_iter();
        { spans }.map(|span| (&words[span.range], span.means.iter().map(class).collect())).collect()
    };
    assert_eq!(named("Can I use Rétinol 1% tonight?"), [("Rétinol", vec!["retinoid"])]);
    assert_eq!(
        named("hyaluronic acid with glycolic-acid"),
        [("hyaluronic acid", vec!["hyaluronic_acid"]), ("glycolic-acid", vec!["aha"])]
    );
    assert_eq!(named("ascorbic acid"), [("ascorbic acid", vec!["vitamin_c_acidic", "vitamin_c"])]);
    assert_eq!(named("a walk in the park"), []);
    assert!(data.named_in("eine alkoholfreie Lotion").iter().any(|span| span.is_free));
}

#[test]
fn no_common_name_hides_one_that_holds_or_asks() {
    let bare = Files { known: &[], plants: "", ..Files::DEFAULT };
    let bare = Ingredients::parse(bare).expect("sound");
    let mut hidden = Vec::new();
    let lines = Files::DEFAULT.known.iter().flat_map(|file| file.lines());
    for name in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let name = name.replace('#', "7");
        for span in bare.named_in(&name) {
            // A texture scrubs by its place; a polymer is not what it is made of.
            let is_part = span.range != (0..name.len());
            let matters = |meaning: &afterglow::ingredients::Meaning<'_>| {
                use Role::{Alone, Claim, Clue, FirstFive, FirstThree};

                let is_texture = matches!(meaning.role, FirstFive | FirstThree | Clue);
                let is_word = matches!(meaning.role, Claim | Alone);
                let is_monomer = &*meaning.class.id == "prohibited";
                matches!(meaning.class.kind, ClassKind::Hold | ClassKind::Check)
                    && !is_word
                    && !(is_part && (is_texture || is_monomer))
            };
            if let Some(meaning) = span.means.iter().find(|meaning| matters(meaning)) {
                hidden.push(format!("{name} [{}]", meaning.class.id));
            }
        }
    }
    assert!(hidden.is_empty(), "{} names: {}", hidden.len(), hidden.join("; "));
}
