//! The fuzzer's corpus, replayed: nothing in it panics, hides what holds, or takes long.

use afterglow::care::can_i::Verdict;
use afterglow::ingredients::ProductQuery;

use super::lists::{answer, in_situation};

/// Every text that the fuzzer found worth keeping.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/care/check/corpus");
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    let read = |entry: std::fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, std::fs::read(entry.path()).expect("readable"))
    };
    entries.map(read).collect()
}

#[test]
fn the_corpus_is_read_as_the_fuzzer_reads_it() {
    let corpus = corpus();
    assert!(corpus.len() >= 100, "{}", corpus.len());
    for (name, bytes) in corpus {
        let text = String::from_utf8_lossy(&bytes);
        let alone = answer(&text, 3);
        in_situation(3, |situation| {
            let _ = situation.can_i(&text);
            let _ = situation.lifts(ProductQuery { name: &text, text: &text });
        });
        let with = answer(&format!("{text}\n\nRetinol 0.3%\n\n"), 3).verdict;
        assert!(with != Verdict::Fine, "{name}");
        let made_up = "Ingredients: Aqua, Glycerin, Panthenol, Quxbarol, Squalane";
        let with = answer(&format!("{text}\n\n{made_up}\n\n"), 3).verdict;
        assert!(with != Verdict::Fine, "{name}");
        // What holds wherever it stands is seen in small letters, where nothing parts glued names.
        let mut held = alone.hits.iter().filter(|hit| hit.verdict == Verdict::HoldOff);
        let is_anywhere = |class: &str| ["retinoid", "benzoyl_peroxide"].contains(&class);
        if text.is_ascii() && held.any(|hit| is_anywhere(&hit.class)) {
            assert!(answer(&text.to_ascii_lowercase(), 3).verdict != Verdict::Fine, "{name}");
        }
    }
}
