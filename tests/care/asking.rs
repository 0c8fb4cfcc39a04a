//! Which answers say to ask the professional: the list in the code is that of the English texts.

use std::collections::BTreeSet;

use afterglow::care::can_i::SAY_ASK;

#[test]
fn the_answers_that_say_ask_are_those_whose_texts_do() {
    let texts = include_str!("../../assets/locales/en/check.ftl");
    let says = [
        "ask your professional",
        "or ask yours",
        "your professional agrees",
        "they agree",
        "ask if",
    ];
    let mut found = BTreeSet::new();
    for line in texts.lines() {
        let Some((key, text)) = line.split_once(" = ") else { continue };
        let text = text.to_lowercase();
        if key.starts_with("check-") && says.iter().any(|words| text.contains(words)) {
            found.insert(key);
        }
    }
    assert_eq!(found, SAY_ASK.into_iter().collect());
}
