//! Two things timed in turn, A B A B, so that a drift of the machine's speed falls on both.
//!
//! General harnesses time one thing after the other; a ratio of those moves with the machine.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, dead_code)]

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Whether a figure was over its bound.
static OVER: AtomicBool = AtomicBool::new(false);

/// The medians of two things timed in turn.
pub(crate) struct Pair {
    /// The first one's median.
    pub(crate) a: Duration,
    /// The second one's median.
    pub(crate) b: Duration,
    /// The median of the rounds' own ratios.
    pub(crate) ratio: f64,
}

/// Times two things in turn, after one round that does not count.
pub(crate) fn pair(rounds: usize, mut a: impl FnMut(), mut b: impl FnMut()) -> Pair {
    let timed = |work: &mut dyn FnMut()| {
        let started = Instant::now();
        work();
        started.elapsed()
    };
    timed(&mut a);
    timed(&mut b);
    of(&(0..rounds).map(|_| (timed(&mut a), timed(&mut b))).collect::<Vec<_>>())
}

/// The medians of rounds that were timed elsewhere.
pub(crate) fn of(rounds: &[(Duration, Duration)]) -> Pair {
    let ratios = rounds.iter().map(|(a, b)| a.as_secs_f64() / b.as_secs_f64()).collect();
    Pair {
        a: median(rounds.iter().map(|(a, _)| *a).collect()),
        b: median(rounds.iter().map(|(_, b)| *b).collect()),
        ratio: middle(ratios),
    }
}

/// The median of some durations.
pub(crate) fn median(mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    all[all.len() / 2]
}

/// The median of some numbers.
pub(crate) fn middle(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// Prints a figure beside the most it may be.
pub(crate) fn report(what: &str, figure: &str, within: bool, bound: &str) {
    let verdict = if within { "ok" } else { "OVER" };
    println!("{what:<58} {figure:>22}   at most {bound:<8} {verdict}");
    OVER.fetch_or(!within, Ordering::Relaxed);
}

/// What the benchmark ends with: a failure where any figure was over its bound.
pub(crate) fn verdict() -> ExitCode {
    ExitCode::from(u8::from(OVER.load(Ordering::Relaxed)))
}
