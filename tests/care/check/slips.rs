//! Real texts with the slips that reading and copying make: what holds is never called fine.

use afterglow::care::can_i::Verdict;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use super::lists::{FOLDERS, answer, products};

/// A slip: what it is called, and what it makes of a text.
type Slip = (&'static str, fn(&str, &mut TestRunner) -> String);

/// True once in so many times.
fn once_in(times: u32, runner: &mut TestRunner) -> bool {
    let number = (0..times).new_tree(runner).expect("a number").current();
    number == 0
}

const SLIPS: [Slip; 7] = [
    ("0 for O", |text, runner| {
        text.chars()
            .map(|c| if matches!(c, 'o' | 'O') && once_in(3, runner) { '0' } else { c })
            .collect()
    }),
    ("1 for i and l", |text, runner| {
        let like = |c| matches!(c, 'i' | 'I' | 'l');
        text.chars().map(|c| if like(c) && once_in(4, runner) { '1' } else { c }).collect()
    }),
    ("lost commas", |text, runner| {
        text.chars().map(|c| if c == ',' && once_in(3, runner) { ' ' } else { c }).collect()
    }),
    ("broken lines", |text, runner| {
        text.chars().map(|c| if c == ' ' && once_in(6, runner) { '\n' } else { c }).collect()
    }),
    ("words broken over lines", |text, runner| {
        let mut broken = String::new();
        let mut letters = 0;
        for c in text.chars() {
            letters = if c.is_alphabetic() { letters + 1 } else { 0 };
            broken.push(c);
            if letters == 4 && once_in(8, runner) {
                broken.push_str("-\n");
            }
        }
        broken
    }),
    ("capitals", |text, _| text.to_uppercase()),
    ("small letters", |text, _| text.to_lowercase()),
];

#[test]
fn what_holds_is_never_called_fine_with_slips_in_it() {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(proptest::test_runner::Config::default(), rng);
    println!("{:<26}{:>8}{:>8}{:>8}{:>8}", "slip", "same", "softer", "harder", "fine");
    for (name, slip) in SLIPS {
        let (mut same, mut softer, mut harder, mut wrong) = (0, 0, 0, Vec::new());
        for (file, product) in FOLDERS.into_iter().flat_map(products) {
            let right = answer(&product.text, 3).verdict;
            let given = answer(&slip(&product.text, &mut runner), 3).verdict;
            match given.cmp(&right) {
                std::cmp::Ordering::Equal => same += 1,
                std::cmp::Ordering::Less => softer += 1,
                std::cmp::Ordering::Greater => harder += 1,
            }
            if given == Verdict::Fine && right != Verdict::Fine {
                wrong.push(file);
            }
        }
        println!("{name:<26}{same:>8}{softer:>8}{harder:>8}{:>8}", wrong.len());
        assert!(wrong.is_empty(), "{name}: called fine: {wrong:?}");
        assert!(same * 10 >= (same + softer + harder) * 9, "{name}: nine of ten stay the same");
    }
}
