//! Label texts that were once answered wrongly, as somebody else wrote them down.

use serde::Deserialize;

use super::lists::{answer, words};

/// A label text, and what is right for it on day 3.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    id: String,
    text: String,
    /// Every verdict that is right.
    accept: Vec<String>,
    /// Names that may not be among the hits.
    must_not: Vec<String>,
    why: String,
}

/// What is wrong with the answers to a file of labels.
fn wrong(text: &str) -> (usize, Vec<String>) {
    let labels: Vec<Label> = serde_json::from_str(text).expect("labels");
    let mut wrong = Vec::new();
    for label in &labels {
        let answer = answer(&label.text, 3);
        let verdict = answer.verdict.name();
        let hits: Vec<_> = answer.hits.iter().map(|hit| words(&hit.ingredient)).collect();
        let named = label.must_not.iter().find(|name| hits.contains(&name.to_lowercase()));
        if !label.accept.iter().any(|right| right == verdict) || named.is_some() {
            let Label { id, why, accept, .. } = label;
            let unknown = &answer.unknown;
            wrong.push(format!(
                "{id}: {verdict} for {accept:?} {hits:?} not known {unknown:?} ({why})"
            ));
        }
    }
    println!("{} of {} labels are right", labels.len() - wrong.len(), labels.len());
    (labels.len(), wrong)
}

#[test]
fn the_labels_get_an_answer_that_is_right() {
    let (count, wrong) = wrong(include_str!("labels.json"));
    assert!(count >= 19, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Prints the answers to a file of labels that is not part of the project.
#[test]
#[ignore = "set AFTERGLOW_CASES to a file of labels"]
fn labels_of_ones_own() {
    let file = std::env::var_os("AFTERGLOW_CASES").expect("AFTERGLOW_CASES");
    let (_, wrong) = wrong(&std::fs::read_to_string(file).expect("readable"));
    println!("{}", wrong.join("\n"));
}
