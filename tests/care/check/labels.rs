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

#[test]
fn the_labels_get_an_answer_that_is_right() {
    let labels: Vec<Label> = serde_json::from_str(include_str!("labels.json")).expect("labels");
    assert!(labels.len() >= 19, "{}", labels.len());
    let mut wrong = Vec::new();
    for label in &labels {
        let answer = answer(&label.text, 3);
        let verdict = answer.verdict.name();
        let hits: Vec<_> = answer.hits.iter().map(|hit| words(&hit.ingredient)).collect();
        let named = label.must_not.iter().find(|name| hits.contains(&name.to_lowercase()));
        if !label.accept.iter().any(|right| right == verdict) || named.is_some() {
            let Label { id, why, .. } = label;
            wrong.push(format!("{id}: {verdict} {hits:?} not known {:?} ({why})", answer.unknown));
        }
    }
    println!("{} of {} labels are right", labels.len() - wrong.len(), labels.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
