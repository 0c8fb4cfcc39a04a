//! How much of the window is drawn again: after a tick, with a minute, on another page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use afterglow::app::{Action, App, Moment, QuestionAction, ReminderAction};
use afterglow::app::{SettingAction, StepAction, TreatmentAction};
use afterglow::care::When;
use afterglow::store::Store;
use afterglow::ui::{RootProps, Start};
use chrono::TimeDelta;

use crate::support::paper::Paper;
use crate::support::{berlin, moment};

/// The third day of a recovery.
fn start() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// Three days before, but not by whole hours: what is left of a hold is told in days and hours.
fn treated() -> TreatmentAction {
    TreatmentAction::Add(When::At(start().now - TimeDelta::days(3) - TimeDelta::minutes(25)))
}

/// A window at the times of a clock, after these intents.
fn window(clock: fn() -> Moment, intents: &[Action]) -> Paper {
    let intents = intents.to_vec();
    let open = move || {
        let mut app = App::with_store(Store::in_memory()?);
        app.apply(ReminderAction::SwitchAll(false), start())?;
        app.apply(treated(), start())?;
        app.apply(SettingAction::Welcome, start())?;
        for intent in &intents {
            app.apply(intent.clone(), start())?;
        }
        Ok((app, None))
    };
    let mut paper = Paper::with(RootProps::new(Start::with(open), false).by(clock));
    // What waits for the first painting is there after it.
    wait(&mut paper, |paper| paper.shows("id=\"expect-title\""));
    paper
}

fn wait(paper: &mut Paper, holds: impl Fn(&Paper) -> bool) {
    let begun = Instant::now();
    while !holds(paper) {
        assert!(begun.elapsed() < Duration::from_secs(20), "{}", paper.html());
        paper.settle();
    }
}

fn names(drawn: &BTreeMap<&'static str, u32>) -> String {
    let name = |whole: &str| whole.rsplit("::").next().unwrap_or_default().to_owned();
    let lines = drawn.iter().map(|(whole, count)| format!("{} {count}", name(whole)));
    lines.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("\n")
}

#[test]
fn a_tick_draws_its_row_the_progress_and_the_days_arc() {
    let mut paper = window(start, &[]);
    let drawn = paper.drawn(|paper| paper.press("Sunscreen, SPF 30 or more"));
    insta::assert_snapshot!(names(&drawn), @r"
    Icon 1
    Progress 1
    Segments 1
    SmallArc 1
    SmallIcon 1
    Snackbar 1
    StepRow 1
    WeekDay 1
    ");
    // Taken back by the word at the bottom.
    let undone = paper.drawn(|paper| paper.press("Undo"));
    insta::assert_snapshot!(names(&undone), @r"
    Progress 1
    Segments 1
    SmallArc 1
    Snackbar 1
    StepRow 1
    WeekDay 1
    ");
}

#[test]
fn a_tick_of_another_program_draws_the_same() {
    // The store of another program is another app over the same file.
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().to_owned();
    let (mut other, _) = App::open(&path, start().now).expect("opened");
    other.apply(treated(), start()).expect("recorded");
    other.apply(SettingAction::Welcome, start()).expect("welcomed");
    let open = move || App::open(&path, start().now);
    let mut paper = Paper::with(RootProps::new(Start::with(open), true).by(start));
    wait(&mut paper, |paper| paper.shows("id=\"expect-title\""));
    let step = "sunscreen_am".to_owned();
    let tick = StepAction::Tick { date: start().today(), step, done: true };
    let drawn = paper.drawn(|paper| {
        other.apply(tick, start()).expect("ticked");
        wait(paper, |paper| paper.shows("Done 10:40"));
    });
    insta::assert_snapshot!(names(&drawn), @r"
    Progress 1
    Segments 1
    SmallArc 1
    StepRow 1
    WeekDay 1
    ");
}

#[test]
fn a_minute_draws_what_tells_the_time() {
    static LATER: AtomicI64 = AtomicI64::new(0);
    fn clock() -> Moment {
        let later = TimeDelta::seconds(LATER.load(Ordering::Relaxed));
        Moment { now: start().now + later, ..start() }
    }
    let mut paper = window(clock, &[]);
    let drawn = paper.drawn(|paper| {
        let before = paper.html();
        LATER.store(60, Ordering::Relaxed);
        wait(paper, |paper| paper.html() != before);
    });
    insta::assert_snapshot!(names(&drawn), @r"
    Horizon 1
    Light 1
    ");
}

#[test]
fn another_page_draws_itself_and_the_tabs() {
    let asked = QuestionAction::Note("gym".to_owned()).into();
    let mut paper = window(start, &[asked]);
    let drawn = paper.drawn(|paper| paper.press("Can I?"));
    insta::assert_snapshot!(names(&drawn), @r"
    Anew 2
    AskedEarlier 1
    Boundary 1
    CanI 1
    Dawn 1
    Earlier 1
    ErrorBoundary 1
    Form 1
    Fragment 2
    Icon 3
    Moved 1
    Opened 1
    Products 1
    Shell 1
    Snackbar 1
    Tabs 1
    Title 1
    ");
    // A question that is asked asks nothing again that was asked before.
    let asked = paper.drawn(|paper| paper.press("Sauna"));
    insta::assert_snapshot!(names(&asked), @r"
    Anew 1
    AnswerCard 1
    Answered 1
    CanI 1
    Chip 1
    Earlier 1
    Form 1
    Fragment 1
    Gauge 1
    Headline 1
    Icon 5
    Length 1
    Notes 1
    SmallIcon 2
    SourceTag 1
    ");
}
