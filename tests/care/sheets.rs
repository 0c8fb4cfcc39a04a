//! Sixteen public sheets, reworded: what is read of each, against what a person wrote beside each line beforehand.
//!
//! Eight were looked at while the reader was made (`seen`), eight were not (`held`). No window may be wrong. The numbers of
//! the first run stay what they were then: the reader became more careful since, and so proposes less.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use afterglow::care::plan_file::written;
use afterglow::care::sheet::{Proposal, Sets, read};
use serde::Deserialize;

#[derive(Deserialize)]
struct Labels {
    address: String,
    lines: Vec<Line>,
}

/// A line of a sheet, and what is right to set by it; nothing in most.
#[derive(Deserialize)]
struct Line {
    #[serde(rename = "line")]
    number: usize,
    says: String,
    sets: BTreeMap<String, String>,
}

/// How often an item was right, missed and wrong.
type Table = BTreeMap<String, [usize; 3]>;

fn set(proposal: &Proposal) -> (String, String) {
    match &proposal.sets {
        Sets::Hold { item, window } => (item.to_string(), written(*window).expect("with an end")),
        Sets::Sunscreen(one) => ("spf".to_owned(), one.least().to_string()),
        Sets::Step { last, .. } => ("step".to_owned(), format!("0-{last}")),
    }
}

fn sheets(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/care/sheets").join(kind);
    let files = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let mut files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    files.sort();
    assert_eq!(files.len(), 8);
    files
}

/// Reads each sheet, and adds to the table; returns what is wrong.
fn compare(kind: &str, table: &mut Table) -> Vec<String> {
    let mut wrong = Vec::new();
    for path in sheets(kind) {
        let whole = fs::read_to_string(&path).expect("readable");
        let labels = fs::read_to_string(path.with_extension("json")).expect("readable");
        let labels: Labels = serde_json::from_str(&labels).expect("labels");
        assert!(whole.lines().nth(1).is_some_and(|line| line.ends_with(&labels.address)));
        let text: Vec<&str> = whole.lines().skip(2).collect();
        for line in &labels.lines {
            assert_eq!(text[line.number - 1].trim(), line.says, "{}", path.display());
        }
        let sheet = read(&text.join("\n"));
        let of_line = |line: usize| labels.lines.iter().rev().find(|one| one.number <= line);
        let mut found: Vec<(usize, String)> = Vec::new();
        for proposal in &sheet.proposals {
            let (item, value) = set(proposal);
            for at in &proposal.from {
                // A sentence may go on over several lines: its label stands at one of them.
                let begin = sheet.said[*at].line;
                let end =
                    sheet.said.get(at + 1).map_or(usize::MAX, |next| next.line.max(begin + 1));
                let lines = labels.lines.iter().filter(|one| (begin..end).contains(&one.number));
                let right = { lines }.find(|one| one.sets.get(&item) == Some(&value));
                let column = if right.is_some() { 0 } else { 2 };
                table.entry(item.clone()).or_default()[column] += 1;
                match right.or_else(|| of_line(begin)) {
                    Some(line) if right.is_some() => found.push((line.number, item.clone())),
                    line => wrong.push(format!(
                        "{}: {item} = {value} by {:?}",
                        path.display(),
                        line.map(|line| &line.says)
                    )),
                }
            }
        }
        for line in &labels.lines {
            for item in
                line.sets.keys().filter(|item| !found.contains(&(line.number, (*item).clone())))
            {
                table.entry(item.clone()).or_default()[1] += 1;
            }
        }
    }
    wrong
}

fn judge(kind: &str, least: usize) {
    let mut table = Table::new();
    let wrong = compare(kind, &mut table);
    println!("{kind}: item, right, not understood, wrong");
    for (item, [right, missed, wrong]) in &table {
        println!("  {item:16} {right:3} {missed:3} {wrong:3}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A reader that understands nothing is never wrong.
    let right: usize = table.values().map(|one| one[0]).sum();
    assert!(right >= least, "{kind}: only {right} of what is right is proposed");
}

#[test]
fn no_window_of_the_sheets_that_were_seen_is_wrong() {
    judge("seen", 16);
}

#[test]
fn no_window_of_the_sheets_that_were_held_back_is_wrong() {
    judge("held", 4);
}
