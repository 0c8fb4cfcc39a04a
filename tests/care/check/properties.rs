//! Properties: nothing that is held off hides, whatever is written around it.

use afterglow::care::can_i::Verdict;
use afterglow::ingredients::Ingredients;
use proptest::prelude::*;

use super::lists::answer;
use super::names::{GENTLE, found};
use crate::support::cases;

const HELD: [(&str, &str); 14] = [
    ("Retinol", "retinoid"),
    ("Retinyl Palmitate", "retinoid"),
    ("Hydroxypinacolone Retinoate", "retinoid"),
    ("Adapalene", "retinoid"),
    ("Acide rétinoïque", "retinoid"),
    ("Glycolic Acid", "aha"),
    ("Glykolsäure", "aha"),
    ("Ácido mandélico", "aha"),
    ("Malic Acid", "aha"),
    ("Ammonium Lactate", "aha"),
    ("Benzoyl Peroxide", "benzoyl_peroxide"),
    ("Peroxyde de benzoyle", "benzoyl_peroxide"),
    ("Juglans Regia (Walnut) Shell Powder", "scrub"),
    ("Perossido di benzoile", "benzoyl_peroxide"),
];

const SEPARATORS: [&str; 13] =
    [", ", ",", "; ", " • ", "\n", " | ", " · ", "\r\n", " - ", "\n• ", " – ", " * ", " "];

/// One way to write a name.
fn written(name: &str, way: usize) -> String {
    use unicode_normalization::UnicodeNormalization;

    match way {
        0 => name.to_owned(),
        1 => name.to_uppercase(),
        2 => name.to_lowercase(),
        3 => name.nfd().collect(),
        4 => name.nfd().filter(char::is_ascii).collect(),
        5 => name.replace(' ', "  "),
        6 => name.replace(' ', "\n"),
        7 => name.replace(' ', "-"),
        8 => name.replace(['o', 'O'], "0"),
        9 => name.to_uppercase().replace('I', "1"),
        10 => format!("{name}*"),
        11 => format!("({name})"),
        _ => format!("{name} (0.3%)"),
    }
}

/// A name that nobody gave to anything, made as chemists, botanists and shops make names.
pub(super) fn made_up() -> impl Strategy<Value = String> {
    let ends = &[
        "",
        "",
        "ate",
        "yl",
        "ol",
        "one",
        "ium",
        "eth",
        "ose",
        "ide",
        " Extract",
        " Seed Oil",
        " Butter",
        " Water",
        " Acid",
        " Ferment Filtrate",
        "-12",
        "-11",
        " Chloride",
        " Glucoside",
        " Copolymer",
        "peptide",
        " Juice",
    ][..];
    ("[BDFGKPQVWXZ][aeou][bdfgkqvwxz]{1,2}[aeou][bdfgkpqvxz]{1,3}[aeou]?( [Bdfgkqvwxz][aeou][bdgkvwxz]{2,3}[aeou])?", prop::sample::select(ends))
        .prop_map(|(start, end)| format!("{start}{end}"))
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn what_is_held_off_is_found_anywhere_in_any_gentle_list(
        (name, class) in prop::sample::select(&HELD[..]),
        way in 0_usize..13,
        place in 0_usize..=GENTLE.len(),
        order in Just(GENTLE.to_vec()).prop_shuffle(),
        separator in prop::sample::select(&SEPARATORS[..]),
    ) {
        let mut names: Vec<String> = order.into_iter().map(str::to_owned).collect();
        names.insert(place, written(name, way));
        let text = names.join(separator);
        let answer = answer(&text, 3);
        prop_assert_eq!(answer.verdict, Verdict::HoldOff, "{}", text);
        prop_assert!(answer.hits.iter().any(|hit| &*hit.class == class), "{}: {:?}", text, found(&answer));
    }

    #[test]
    fn separators_never_change_a_verdict(
        order in Just([&GENTLE[..], &["Parfum", "Citric Acid", "Lactic Acid", "Silica"]].concat()).prop_shuffle(),
        count in 4_usize..16,
        one in prop::sample::select(&SEPARATORS[..]),
        other in prop::sample::select(&SEPARATORS[..]),
    ) {
        let verdict = |separator: &str| answer(&order[..count].join(separator), 3).verdict;
        prop_assert_eq!(verdict(one), verdict(other), "{:?} {:?} {:?}", &order[..count], one, other);
    }

    #[test]
    fn more_text_never_turns_hold_off_into_fine(
        (name, _) in prop::sample::select(&HELD[..]),
        before in "[ -~\n]{0,60}",
        after in "[ -~\n]{0,60}",
        gentle in any::<bool>(),
    ) {
        let list = if gentle { format!("{}, {name}", GENTLE.join(", ")) } else { name.to_owned() };
        for text in [format!("{before} {list}"), format!("{list} {after}"), format!("{before}\n{list}\n{after}")] {
            let verdict = answer(&text, 3).verdict;
            prop_assert!(verdict != Verdict::Fine, "{}", text);
        }
    }

    #[test]
    fn more_ingredients_never_turn_hold_off_into_fine(
        (name, _) in prop::sample::select(&HELD[..]),
        before in prop::collection::vec(prop::sample::select(&GENTLE[..]), 0..12),
        after in prop::collection::vec(prop::sample::select(&GENTLE[..]), 0..12),
        joint in prop::sample::select(&[", ", "\n", ". ", "; without ", ", sans ", ", no ", ", free from "][..]),
    ) {
        let text = format!("{}{joint}{name}{joint}{}", before.join(", "), after.join(", "));
        prop_assert!(answer(&text, 3).verdict != Verdict::Fine, "{}", text);
    }

    #[test]
    fn a_name_that_is_in_no_list_keeps_a_gentle_list_from_being_fine(
        name in made_up(),
        way in 0_usize..13,
        place in 0_usize..=GENTLE.len(),
        order in Just(GENTLE.to_vec()).prop_shuffle(),
        separator in prop::sample::select(&SEPARATORS[..]),
        before in prop::sample::select(&["", "Ingredients: ", "INCI\n", "A balm for dry skin. "][..]),
    ) {
        prop_assume!(Ingredients::default_data().named_in(&name).is_empty());
        let mut names: Vec<String> = order.into_iter().map(str::to_owned).collect();
        names.insert(place, written(&name, way));
        let text = format!("{before}{}", names.join(separator));
        let answer = answer(&text, 3);
        prop_assert!(answer.verdict != Verdict::Fine, "{}", text);
    }

    #[test]
    fn a_name_that_is_not_known_never_loosens_an_answer(
        name in made_up(),
        place in 0_usize..16,
        order in Just([&GENTLE[..], &["Parfum", "Retinol", "Lactic Acid", "Clobetasol Propionate"]].concat()).prop_shuffle(),
        count in 4_usize..16,
        separator in prop::sample::select(&SEPARATORS[..]),
    ) {
        prop_assume!(Ingredients::default_data().named_in(&name).is_empty());
        let mut names = order[..count].to_vec();
        let without = answer(&names.join(separator), 3).verdict;
        names.insert(place.min(count), &name);
        let with = answer(&names.join(separator), 3).verdict;
        prop_assert!(with >= without, "{:?} {:?} {:?}", names.join(separator), without, with);
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in ".{0,400}", bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = answer(&text, 3);
        let _ = answer(&String::from_utf8_lossy(&bytes), 3);
    }

    #[test]
    fn what_looks_like_a_list_is_read_without_a_panic(text in r"([A-Za-zé0-9%().,;•\[\]/ \n-]|retinol|acid|aqua|free|sans){0,120}") {
        let _ = answer(&text, 3);
    }
}
