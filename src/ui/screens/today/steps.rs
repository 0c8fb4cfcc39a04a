//! The steps of a day: what is due now open, what is done and the other parts of the day in a line each.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::part_of_day;
use super::progress::Progress;
use crate::app::CHANGEABLE_DAYS;
use crate::care::{DayView, ItemId, PHOTO_STEP, Part, StepView, Text};
use crate::texts::DateParts;
use crate::ui::components::{
    Anew, BasisTag, Fold, HeldRow, Icon, Looser, Panel, StepRow, Word, use_fold,
};
use crate::ui::data::{Read, use_part};
use crate::ui::state::{Page, PhotoPlace, Ui};

/// A row of a part of the day: a step, or all steps that hold something off.
#[derive(Debug, Clone, PartialEq)]
enum Row {
    Step(ItemId),
    Held(Vec<ItemId>),
}

impl Row {
    fn is_of(&self, step: &StepView) -> bool {
        match self {
            Self::Step(id) => *id == step.id,
            Self::Held(ids) => ids.contains(&step.id),
        }
    }

    fn is_done(&self, day: &DayView) -> bool {
        day.steps.iter().filter(|step| self.is_of(step)).all(StepView::is_done)
    }

    /// What it is called in a line that names several.
    fn title(&self, day: &DayView) -> Text {
        match self {
            Self::Step(id) => {
                let step = day.steps.iter().find(|step| step.id == *id);
                step.map_or_else(|| Text::Literal("".into()), |step| step.title.clone())
            }
            Self::Held(ids) => Text::key("held-short").with("count", ids.len()),
        }
    }
}

/// The rows of a part of the day; what is held off comes last, in one row where it is more than one step.
fn rows_of(day: &DayView, part: Part) -> Vec<Row> {
    let steps = || day.steps.iter().filter(move |step| step.part == part);
    let held: Vec<_> =
        steps().filter(|step| step.held.is_some()).map(|one| one.id.clone()).collect();
    let one_row = held.len() > 1;
    let rows = steps().filter(|step| !one_row || step.held.is_none());
    let rows = rows.map(|step| Row::Step(step.id.clone()));
    rows.chain(one_row.then_some(Row::Held(held))).collect()
}

#[component]
pub(super) fn Steps(day: Read<DayView>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let back = (ui.today() - date).num_days();
    let changeable = (0..=CHANGEABLE_DAYS).contains(&back);
    let parts = use_part(day, |day| {
        let any = |part: &Part| day.steps.iter().any(|step| step.part == *part);
        Part::ALL.into_iter().filter(any).collect::<Vec<_>>()
    })?;
    // Not read again with each tick: what is on the screen stays in its place.
    let first = use_memo(use_reactive((&parts, &back), move |(_, back)| {
        let clock = part_of_day(ui);
        let day = day.peek();
        let day = day.as_ref().ok().filter(|day| back == 0 && !day.is_all_done())?;
        day.part_first(clock)
    }));
    let first = first();
    let others: Vec<Part> = parts.into_iter().filter(|part| Some(*part) != first).collect();
    rsx! {
        section { class: "with-word", "aria-labelledby": "steps-title",
            Anew { on: "{first:?}",
                Due { day, first, date, back, changeable }
            }
        }
        section { class: "near", "aria-label": ui.say("steps-others"),
            ul { class: "card list",
                for part in others {
                    li { key: "{part.name()}",
                        OtherPart { day, part, date, changeable }
                    }
                }
            }
        }
        LooserSteps { day }
    }
}

/// The heading with the progress, and the steps of the part of the day that comes first.
#[component]
fn Due(
    day: Read<DayView>,
    first: Option<Part>,
    date: NaiveDate,
    back: i64,
    changeable: bool,
) -> Element {
    let ui = Ui::here();
    let name = first.map_or("none", Part::name);
    let why = use_fold(date, &format!("why-{name}"));
    rsx! {
        Progress { day, first, is_today: back == 0, why }
        if !changeable {
            p { class: "small soft", {ui.say(if back < 0 { "steps-ahead" } else { "steps-closed" })} }
        }
        if let Some(part) = first {
            DueRows { day, part, date, changeable }
            Panel { opened: why, id: "why-{name}",
                Reasons { day, part, card: true }
            }
        }
    }
}

/// The steps that are due now, with large rows. Those that were done when the screen was opened are folded; what
/// is ticked on it stays in its place, so that nothing moves under a finger.
#[component]
fn DueRows(day: Read<DayView>, part: Part, date: NaiveDate, changeable: bool) -> Element {
    let before: Vec<Row> = use_hook(|| {
        let day = day.peek();
        let rows = day
            .as_ref()
            .map(|day| rows_of(day, part).into_iter().filter(|row| row.is_done(day)).collect());
        rows.unwrap_or_default()
    });
    let (done, open) = use_part(day, move |day| {
        let folded = |row: &Row| before.contains(row) && row.is_done(day);
        rows_of(day, part).into_iter().partition::<Vec<_>, _>(folded)
    })?;
    rsx! {
        ul { class: "card list steps-now", "aria-labelledby": "steps-title",
            Rows { day, part, rows: open, date, changeable }
            if !done.is_empty() {
                li {
                    Fold {
                        date,
                        name: "done-{part.name()}",
                        icon: "check",
                        line: rsx! { DoneLine { day, rows: done.clone() } },
                        ul { class: "list",
                            Rows { day, part, rows: done, date, changeable }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn DoneLine(day: Read<DayView>, rows: Vec<Row>) -> Element {
    let ui = Ui::here();
    let shown = rows.clone();
    let titles =
        use_part(day, move |day| shown.iter().map(|row| row.title(day)).collect::<Vec<_>>())?;
    let line = Text::key("steps-done").with("count", rows.len()).with("what", titles);
    rsx! {
        span { class: "t1", {ui.show(&line)} }
    }
}

/// Rows to tick; what is held off also one by one.
#[component]
fn Rows(
    day: Read<DayView>,
    part: Part,
    rows: Vec<Row>,
    date: NaiveDate,
    changeable: bool,
) -> Element {
    let ui = Ui::here();
    let refusals = ui.refusals();
    rsx! {
        for row in rows {
            match row {
                Row::Step(id) => rsx! {
                    StepRow { key: "{id}-{refusals}", day, id: id.clone(), date, changeable }
                    if changeable && &*id == PHOTO_STEP {
                        AddPhoto { day, date }
                    }
                },
                Row::Held(ids) => rsx! {
                    Fragment { key: "held-{part.name()}",
                        HeldRow { key: "held-{refusals}", day, part, ids: ids.clone(), date, changeable }
                        li {
                            Fold {
                                date,
                                name: "held-{part.name()}",
                                icon: "list",
                                line: rsx! { HeldNames { day, ids: ids.clone() } },
                                ul { class: "list",
                                    for id in ids {
                                        StepRow { key: "{id}-{refusals}", day, id, date, changeable }
                                    }
                                }
                            }
                        }
                    }
                },
            }
        }
    }
}

/// The way to add the photo that a step asks for, until the step is done.
#[component]
fn AddPhoto(day: Read<DayView>, date: NaiveDate) -> Element {
    let ui = Ui::here();
    let is_done = use_part(day, |day| {
        day.steps.iter().any(|step| &*step.id == PHOTO_STEP && step.is_done())
    })?;
    let mut given = ui.adding.given;
    rsx! {
        if !is_done {
            li {
                button {
                    class: "row",
                    onclick: move |_| {
                        // The page begins with the day of the step, whatever the file says.
                        given.set(DateParts::of(date));
                        ui.go(Page::Photos(PhotoPlace::Add));
                    },
                    Icon { name: "photo" }
                    span {
                        span { class: "t1", {ui.say("photo-step")} }
                        span { class: "t2", {ui.say("photo-step.detail")} }
                    }
                    Icon { name: "chev", class: "end i-s" }
                }
            }
        }
    }
}

/// "One by one", and what that is.
#[component]
fn HeldNames(day: Read<DayView>, ids: Vec<ItemId>) -> Element {
    let ui = Ui::here();
    let names = use_part(day, move |day| {
        let held = day.steps.iter().filter(|step| ids.contains(&step.id));
        held.filter_map(|step| step.held.clone()).collect::<Vec<_>>()
    })?;
    rsx! {
        span { class: "t1", {ui.say("one-by-one")} }
        " "
        span { class: "t2 names", {ui.names(&names)} }
    }
}

/// Another part of the day in one line.
#[component]
fn OtherPart(day: Read<DayView>, part: Part, date: NaiveDate, changeable: bool) -> Element {
    let icon = match part {
        Part::Morning => "sunrise",
        Part::Midday => "sun",
        Part::Evening => "moon",
        Part::Any => "clock",
    };
    rsx! {
        Fold {
            date,
            name: "part-{part.name()}",
            icon,
            line: rsx! { PartLine { day, part } },
            PartRows { day, part, date, changeable }
        }
    }
}

/// "Evening, 7 steps".
#[component]
fn PartLine(day: Read<DayView>, part: Part) -> Element {
    let ui = Ui::here();
    let (done, counted, all) = use_part(day, move |day| {
        let steps: Vec<_> = day.steps.iter().filter(|step| step.part == part).collect();
        // Optional steps do not count.
        let counted: Vec<_> = steps.iter().filter(|step| !step.optional).collect();
        let done = counted.iter().filter(|step| step.is_done()).count();
        (done, counted.len(), steps.len())
    })?;
    let key = match (done, counted) {
        (0, 0) => "part-optional",
        (0, _) => "part-steps",
        _ => "part-done",
    };
    let line = Text::key(key)
        .with("part", Text::key(format!("part-{}", part.name())))
        .with("done", done)
        .with("count", if done > 0 { counted } else { all });
    rsx! {
        span { class: "t1", {ui.show(&line)} }
    }
}

#[component]
fn PartRows(day: Read<DayView>, part: Part, date: NaiveDate, changeable: bool) -> Element {
    let ui = Ui::here();
    let rows = use_part(day, move |day| rows_of(day, part))?;
    let why = use_fold(date, &format!("why-{}", part.name()));
    let about = ui.say(&format!("part-{}", part.name()));
    rsx! {
        ul { class: "list", "aria-label": "{about}",
            Rows { day, part, rows, date, changeable }
        }
        div { class: "foot",
            Word { opened: why, controls: "why-{part.name()}", word: "why", about: about.clone() }
        }
        Panel { opened: why, id: "why-{part.name()}",
            Reasons { day, part, card: false }
        }
    }
}

/// Why each step of a part of the day, and who says so.
#[component]
fn Reasons(day: Read<DayView>, part: Part, card: bool) -> Element {
    let ui = Ui::here();
    let steps = use_part(day, move |day| {
        let steps = day.steps.iter().filter(|step| step.part == part);
        steps.cloned().collect::<Vec<_>>()
    })?;
    rsx! {
        ul { class: if card { "card why-list" } else { "why-list" },
            for step in steps {
                li { key: "{step.id}",
                    strong { {ui.show(&step.title)} }
                    // A row that is done says when instead.
                    if step.is_done() {
                        p { {ui.find(&step.detail)} }
                    }
                    p { {ui.show(&step.reason)} }
                    BasisTag { basis: step.basis }
                }
            }
        }
    }
}

/// For which steps the professional is less strict than the default plan: never inside a fold.
#[component]
fn LooserSteps(day: Read<DayView>) -> Element {
    let what = use_part(day, |day| {
        let steps = day.steps.iter().filter(|step| step.looser);
        steps.map(|step| step.title.clone()).collect::<Vec<_>>()
    })?;
    rsx! {
        Looser { what }
    }
}
