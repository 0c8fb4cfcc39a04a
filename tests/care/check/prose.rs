//! What a text says around its list: of the product itself it counts, of others it does not.

use afterglow::care::can_i::Verdict;

use super::lists::answer;
use super::names::found;

const LIST: &str = "Aqua, Glycerin, Squalane, Panthenol, Carbomer, Tocopherol";

#[test]
fn what_is_said_of_other_products_and_treatments_is_no_hit() {
    for before in [
        "Do not use together with retinol, AHA or benzoyl peroxide.",
        "For skin after peelings, laser treatments and microneedling.",
        "Nach einem Peeling beruhigt die Creme.",
        "You may also like: Retinol Night Oil, Glow AHA Toner.",
        "If irritation occurs, discontinue use of this product and any exfoliating acids.",
        "Sensitive skin serum, use it on nights without retinol.",
        "Suitable between chemical peels and retinol nights.",
        "Layer it under your retinol.",
        "Ne pas associer à un produit au rétinol ou aux AHA.",
        "No combinar con retinol ni con exfoliantes.",
        "Non combinare con retinolo o acido glicolico.",
        "Não combinar com retinol.",
        "Nicht zusammen mit Retinol oder Fruchtsäure verwenden.",
        "Pairs well with our Glycolic Acid Toner and Retinol Serum.",
        "Free from\nfragrance, drying alcohol\nparabens\n",
        "Formulated without: parabens, fragrance, alcohol.",
        "Your order BHA-55210, AHA 99812 and TCA/20231.",
    ] {
        for text in [format!("{before}\nIngredients: {LIST}"), format!("{before} INCI: {LIST}.")] {
            let answer = answer(&text, 3);
            assert_eq!(answer.verdict, Verdict::Fine, "{text}: {:?}", found(&answer));
            assert!(answer.hits.is_empty(), "{text}: {:?}", found(&answer));
        }
    }
    for behind in [
        "Stop using retinoids one week before treatment.",
        "You might also like our Vitamin C and Retinol Booster.",
    ] {
        let text = format!("Ingredients: {LIST}. {behind}");
        assert_eq!(answer(&text, 3).verdict, Verdict::Fine, "{text}");
    }
}

#[test]
fn what_is_said_of_the_product_itself_holds() {
    for before in [
        "Our gentlest retinol.",
        "Overnight peel with 10 % AHA.",
        "Night serum with encapsulated retinol.",
        "Exfoliating toner with glycolic acid.",
        "This cream replaces your retinol at night: it contains 0.3 % retinal.",
        "Apply after cleansing: 2 % salicylic acid liquid.",
        "After a peel your skin needs care. Our formula contains glycolic acid 8 %.",
        "Contains Vitamin A.",
        "Peeling mask.",
    ] {
        for text in [before.to_owned(), format!("{before} Ingredients: {LIST}")] {
            let answer = answer(&text, 3);
            assert_eq!(answer.verdict, Verdict::HoldOff, "{text}: {:?}", found(&answer));
        }
    }
}

#[test]
fn what_is_not_known_is_told_wherever_it_stands() {
    for (text, unknown) in [
        (
            "Active ingredient: Fooziumate 0.5%. Inactive ingredients: water, glycerin, cetyl alcohol",
            "Fooziumate 0.5",
        ),
        ("Bazolol, Aqua, Glycerin, Panthenol, Squalane", "Bazolol"),
        ("Aqua. Glycerin. Foozium. Panthenol. Squalane. Tocopherol", "Foozium"),
        ("AQUA GLYCERIN FOOZIUM PANTHENOL SQUALANE TOCOPHEROL", "FOOZIUM"),
        ("Foozium\nAqua\nGlycerin\nPanthenol\nSqualane", "Foozium"),
        ("Aqua\nGlycerin\nPanthenol\nSqualane\nFoozium", "Foozium"),
        ("Ingredients: Foozium, Aqua, Glycerin, Panthenol", "Foozium"),
        ("Aqua, Glycerin, Panthenol (Foozium), Squalane", "Panthenol (Foozium"),
        ("Aqua, Glycerin, Panthenol, Squalane, Nylon-99", "Nylon-99"),
    ] {
        let answer = answer(text, 3);
        assert_eq!(answer.verdict, Verdict::Unknown, "{text}: {:?}", found(&answer));
        assert_eq!(answer.unknown, [unknown], "{text}");
    }
}

#[test]
fn what_the_law_does_not_allow_is_never_fine() {
    for name in [
        "Clobetasol Propionate",
        "Hydrocortison",
        "Betametasona",
        "Mupirocin",
        "Lidocaine 4%",
        "Tacrolimus",
        "Minoxidil",
        "Estradiol",
        "Phenol",
        "Boric Acid",
        "Formaldehyde",
        "Isobutylparaben",
        "4-Methylbenzylidene Camphor",
        "Zinc Pyrithione",
        "Clotrimazole",
    ] {
        let answer = answer(&format!("Aqua, Glycerin, {name}, Panthenol, Squalane, Tocopherol"), 3);
        assert_eq!(answer.verdict, Verdict::Check, "{name}: {:?}", found(&answer));
    }
    // Petrolatum is prohibited but for the kind that cosmetics have.
    for name in ["Petrolatum", "Paraffinum Liquidum", "Titanium Dioxide", "Butane"] {
        let answer = answer(&format!("Aqua, Glycerin, {name}, Panthenol, Squalane"), 3);
        assert_eq!(answer.verdict, Verdict::Fine, "{name}: {:?}", found(&answer));
    }
}

#[test]
fn names_are_read_with_what_labels_put_beside_them() {
    for text in [
        "SolventAqua / HumectantGlycerin / EmollientSqualane / BufferingSodium Hydroxide",
        "Solvent: Aqua / Humectant: Glycerin / Emollient: Squalane / Gelling agent: Carbomer",
        "Aqua (Solvent), Glycerin (Humectant), Butyrospermum Parkii (Shea) Butter (Emollient)",
        "Aqua/Water/Eau, Glycerin, Helianthus Annuus (Sunflower) Seed Oil*, Tocopherol. *from organic farming",
        "Water (Aqua), Sunflower (Helianthus Annuus) Seed Oil, Shea Butter, Glycerin",
        "Aqua, PEG-40 Hydrogenated Castor Oil, PEG-4000, Polyglyceryl-17 Stearate, CI 77499",
        "Aqua, Glycerin, Hydrolysed Wheat Protein, Magnesium Sulphate, Aluminium Starch Octenylsuccinate",
        "Aqua, Glycerol, Cetearyl Alcohol (F.I.L. C123456/1)",
    ] {
        let answer = answer(text, 3);
        assert_eq!(
            answer.verdict,
            Verdict::Fine,
            "{text}: {:?} {:?}",
            found(&answer),
            answer.unknown
        );
    }
}

/// The pack of a medicine says in a sentence how much of what is in it; the list behind it is of the rest.
#[test]
fn an_amount_of_something_unknown_keeps_a_list_from_being_fine() {
    let rest = "gereinigtes Wasser, Cetylstearylalkohol, weißes Vaselin, dickflüssiges Paraffin, Natriumcitrat";
    let bland = "Aqua, Petrolatum, Glycerin, Cetearyl Alcohol, Paraffinum Liquidum, Sodium Citrate";
    assert_eq!(answer(&format!("Zusammensetzung: {rest}"), 3).verdict, Verdict::Fine);
    for text in [
        format!(
            "Zusammensetzung: 1 g Creme enthält 1 mg Hydrocortisonbutyrat. Sonstige Bestandteile: {rest}"
        ),
        format!("1 g Creme enthält 1 mg Hydrocortisonbutyrat. Sonstige Bestandteile: {rest}"),
        format!("Composition: 100 g contain 10mg Foozolamide. Other ingredients: {bland}"),
        format!("Each gram contains 500 IU of Barbamycin. Ingredients: {bland}"),
        format!("Ingredients: {bland}. One tube contains 30 milligrams of Quxicort."),
        format!("Composition : un gramme contient 20 µg de Bazalcitriol. Excipients : {bland}"),
    ] {
        let given = answer(&text, 3);
        assert!(given.verdict != Verdict::Fine, "{text}: {given:?}");
    }
    // What is known may be told by its amount, and a pack by its size.
    for text in [
        format!("Each ml contains 10 mg Sodium Hyaluronate. Ingredients: {bland}"),
        format!("50 ml. Ingredients: {bland}. Use 2 times a day."),
    ] {
        assert_eq!(answer(&text, 3).verdict, Verdict::Fine, "{text}");
    }
}

#[test]
fn a_heading_may_be_the_last_word() {
    for text in [
        "Urea Ingredients",
        "UreaIngredients",
        "Aqua, Glycerin, Squalane Contains",
        "Glycerin Active ingredients",
    ] {
        assert_ne!(answer(text, 3).verdict, Verdict::HoldOff, "{text}");
    }
}
