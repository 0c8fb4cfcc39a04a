//! What stands around a list and is announced as contents: a name in it that is not known is never fine.

use afterglow::care::can_i::Verdict;
use afterglow::ingredients::Ingredients;
use proptest::prelude::*;

use super::lists::answer;
use super::names::{GENTLE, found};
use super::properties::made_up;
use crate::support::cases;

const LIST: &str = "Aqua, Glycerin, Squalane, Panthenol, Allantoin, Carbomer";

/// Sentences that announce contents; `#` stands for a name.
const ANNOUNCED: [&str; 53] = [
    "May contain #",
    "May contain: #",
    "MAY CONTAIN\n#",
    "May contain: Mica, #",
    "May contain (+/-): #",
    "May contain / Peut contenir (+/-): CI 77891, #",
    "May contain traces of nuts and #",
    "+/- #",
    "(+/-) Mica, #",
    "± #",
    "Contains #",
    "Contains: #",
    "Contains 2 % #",
    "Contains Panthenol and #",
    "Contains: milk, #",
    "Contains: # Zorbane Extract, Mica",
    "It also contains #",
    "Other ingredients: # Zorbane Extract, Mica",
    "This cream contains # for the skin",
    "Our rich balm for your skin contains glycerin, squalane, panthenol and #",
    "No parabens, contains #",
    "Contains no parabens but contains #",
    "Without alcohol, but it contains #",
    "Contains glycerin to hydrate, # to soothe",
    "# contains 5 %",
    "Enthält #",
    "Enthält: #",
    "Die Creme enthält den Wirkstoff #",
    "Enthält Glycerin und den Wirkstoff #",
    "Kann # enthalten",
    "Kann Mica, # enthalten",
    "Kann Spuren von # enthalten",
    "Kann enthalten: #",
    "Contient #",
    "Contient : #",
    "Contient la glycérine, la #",
    "Peut contenir #",
    "Peut contenir : #",
    "Contiene #",
    "Contiene: #",
    "Puede contener #",
    "Puede contener: #",
    "Può contenere #",
    "Può contenere: #",
    "Contém #",
    "Contém: #",
    "Pode conter #",
    "Pode conter: #",
    "Bevat #",
    "Kan # bevatten",
    "Kan bevatten: #",
    "Innehåller #",
    "Zawiera #",
];

/// A list with something before or behind it.
fn texts(list: &str, around: &str) -> [String; 6] {
    [
        format!("{list}. {around}"),
        format!("Ingredients: {list}. {around}."),
        format!("{list}\n{around}"),
        format!("{list}\n\n{around}"),
        format!("{around}. Ingredients: {list}"),
        format!("{around}\n\nIngredients: {list}"),
    ]
}

#[test]
fn what_is_announced_and_not_known_is_never_fine() {
    for announced in ANNOUNCED {
        for text in texts(LIST, &announced.replace('#', "Blorfinol")) {
            let answer = answer(&text, 3);
            assert_eq!(answer.verdict, Verdict::Unknown, "{text}");
            let is_named = |unknown: &String| unknown.contains("Blorfinol");
            assert!(answer.unknown.iter().any(is_named), "{text}: {:?}", answer.unknown);
        }
        for text in texts(LIST, &announced.replace('#', "Retinol")) {
            assert_ne!(answer(&text, 3).verdict, Verdict::Fine, "{text}");
        }
    }
    for (text, unknown) in [
        (format!("{LIST}, contains Blorfinol"), &["Blorfinol"][..]),
        (format!("{LIST}, contains: Blorfinol"), &["Blorfinol"]),
        (format!("Contains: Blorfinol\nIngredients: {LIST}"), &["Blorfinol"]),
        (
            format!("Contains: Blorfinol Zorbane Extract, Mica. {LIST}"),
            &["Blorfinol Zorbane Extract"],
        ),
        (format!("{LIST}. May contain:\nCI 77891\nBlorfinol"), &["Blorfinol"]),
        (format!("{LIST}. Contains: 谜木提取物"), &["谜木提取物"]),
    ] {
        assert_eq!(answer(&text, 3).unknown, unknown, "{text}");
    }
}

#[test]
fn what_is_announced_and_known_stays_fine() {
    for announced in [
        "May contain Mica",
        "May contain: Mica, CI 77891",
        "May contain (+/-): Mica, CI 77891",
        "+/- Mica, CI 77891",
        "Contains Tocopherol",
        "Contains: Tocopherol",
        "Contains 2 % Panthenol and Tocopherol",
        "Enthält Tocopherol",
        "Kann Mica enthalten",
        "Contient Mica",
        "Peut contenir : Mica",
        "Contiene Mica",
        "Contém Mica",
        "Bevat Mica",
        "Kan Mica bevatten",
    ] {
        let text = format!("Ingredients: {LIST}. {announced}.");
        let answer = answer(&text, 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{text}: {:?}", answer.unknown);
    }
}

#[test]
fn what_names_no_ingredient_next_to_such_a_verb_stays_fine() {
    for around in [
        // What is denied.
        "Contains no parabens",
        "Does not contain alcohol",
        "It doesn't contain any silicones or sulfates",
        "Enthält keinen Alkohol",
        "Enthält weder Parabene noch Silikone",
        "Parabene sind nicht enthalten",
        "Ne contient aucun parfum",
        "No contiene parabenos",
        "Non contiene parabeni",
        "Não contém parabenos",
        "Bevat geen parfum",
        // Packs and amounts.
        "Contains 50 ml",
        "Box contains 2 x 30 ml",
        "Each box contains 5 sheet masks",
        "Die Packung enthält 3 Tuben",
        "Im Lieferumfang enthalten: 1 Tube",
        "Contient 50 ml",
        // Allergens of food, and traces of them.
        "Contains soy",
        "May contain nuts",
        "May contain traces of nuts, soy and gluten",
        "Kann Spuren von Nüssen enthalten",
        "Peut contenir des traces de noix",
        "Puede contener trazas de nueces",
        "Kan sporen van noten bevatten",
        // Claims.
        "Contains 98 % natural ingredients",
        "Contains only ingredients that your skin needs",
        "The bottle contains 30 % recycled plastic",
        "Contains hyaluronic acid to hydrate",
        "Contains panthenol, which soothes the skin",
        "Enthält Panthenol, das die Haut beruhigt",
        "Contains squalane derived from olives",
        "Contient 98 % d'ingrédients d'origine naturelle",
        // Not of the product, or not of its contents.
        "Do not use with products that contain zorbane",
        "pH 5.5 ± 0.2",
        "Please see the packaging for the full list",
        "The list of ingredients may vary",
    ] {
        let text = format!("Ingredients: {LIST}. {around}.");
        let answer = answer(&text, 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{text}: {:?}", answer.unknown);
    }
    for before in [
        "Contains no parabens",
        "Contains 50 ml",
        "Box contains 2 x 30 ml",
        "Contains panthenol and glycerin",
        "Contains 98 % natural ingredients",
        "Contains hyaluronic acid to hydrate",
    ] {
        let text = format!("{before}. Ingredients: {LIST}");
        let answer = answer(&text, 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{text}: {:?}", answer.unknown);
    }
}

#[test]
fn a_colour_number_that_nothing_has_is_not_known() {
    for (number, right) in [
        ("CI 77891", Verdict::Fine),
        ("CI77491", Verdict::Fine),
        ("CI 99999", Verdict::Unknown),
        ("CI76060", Verdict::Unknown),
    ] {
        for text in [format!("{LIST}, {number}"), format!("{LIST}. May contain: Mica, {number}")] {
            assert_eq!(answer(&text, 3).verdict, right, "{text}");
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn an_announced_name_that_is_in_no_list_is_never_fine(
        name in made_up(),
        announced in prop::sample::select(&ANNOUNCED[..]),
        place in 0_usize..6,
        order in Just(GENTLE.to_vec()).prop_shuffle(),
        count in 4_usize..12,
    ) {
        prop_assume!(Ingredients::default_data().named_in(&name).is_empty());
        let list = order[..count].join(", ");
        let text = &texts(&list, &announced.replace('#', &name))[place];
        prop_assert!(answer(text, 3).verdict != Verdict::Fine, "{}", text);
    }

    #[test]
    fn what_is_announced_never_loosens_an_answer(
        name in made_up(),
        announced in prop::sample::select(&ANNOUNCED[..]),
        order in Just([&GENTLE[..], &["Parfum", "Retinol", "Glycolic Acid", "Clobetasol Propionate"]].concat()).prop_shuffle(),
        count in 4_usize..16,
    ) {
        let list = order[..count].join(", ");
        let (without, text) = (answer(&list, 3), format!("{list}. {}", announced.replace('#', &name)));
        let with = answer(&text, 3);
        prop_assert!(with.verdict >= without.verdict, "{}: {:?} {:?}", text, found(&without), found(&with));
    }
}
