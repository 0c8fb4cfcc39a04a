//! Dates and times, chosen part by part from lists of the system: in the words, the order and the clock of the
//! texts around them, which the web view's own fields do not follow.

use chrono::{Datelike, NaiveDate, NaiveTime};
use dioxus::prelude::*;

use crate::app::AppError;
use crate::care::{HourCycle, Text, When};
use crate::texts::{DatePart, DateParts, Given, TimeParts};
use crate::ui::state::Ui;

/// How many years before this one, and after it, a date can be chosen in.
const YEARS: (i32, i32) = (20, 5);

/// When appointments usually are.
pub(in crate::ui) const TEN: Option<NaiveTime> = NaiveTime::from_hms_opt(10, 0, 0);

/// What the parts come to; shows why if that is nothing. `half` says that some are missing.
pub(in crate::ui) fn whole<T>(ui: Ui, given: Given<T>, half: &'static str) -> Option<T> {
    match given {
        Given::Whole(whole) => return Some(whole),
        Given::Never => ui.refuse(&Text::key("date-never")),
        Given::Half | Given::Nothing => ui.refuse(&Text::key(half)),
    }
    None
}

/// The parts of a stored time: again those when another one is stored.
pub(in crate::ui) fn use_stored(at: NaiveTime) -> Signal<TimeParts> {
    let mut given = use_signal(|| TimeParts::of(at));
    use_effect(use_reactive(&at, move |at| {
        let stored = TimeParts::of(at);
        if *given.peek() != stored {
            given.set(stored);
        }
    }));
    given
}

/// A list to choose one part from. Where nothing is chosen, it shows what it is for.
#[component]
fn Part(
    /// Its name for the style sheet and for digits that are typed.
    kind: &'static str,
    name: String,
    choices: Vec<(u32, String)>,
    at: Option<u32>,
    /// Whether nothing can be chosen again.
    optional: bool,
    #[props(default)] wrong: bool,
    onchoose: EventHandler<Option<u32>>,
) -> Element {
    rsx! {
        select {
            class: "num",
            "data-part": kind,
            "aria-label": "{name}",
            "aria-invalid": wrong.then_some("true"),
            onchange: move |event: FormEvent| onchoose.call(event.value().parse().ok()),
            if optional || at.is_none() {
                option { value: "", selected: at.is_none(), "{name}" }
            }
            for (value , shown) in choices {
                option { key: "{value}", value: "{value}", selected: at == Some(value), "{shown}" }
            }
        }
    }
}

/// A time by the client's clock: the hour, the minute, and where the hours are counted twice, the day period.
#[component]
pub(in crate::ui) fn TimeField(
    label: String,
    /// What a reader calls it, where that is more than its label.
    name: Option<String>,
    given: TimeParts,
    #[props(default)] optional: bool,
    onchoose: EventHandler<TimeParts>,
    /// What stands beside it.
    children: Element,
) -> Element {
    let ui = Ui::here();
    let texts = ui.texts();
    let hours = texts.hours();
    let (first, last) = match hours {
        HourCycle::H23 => (0, 23),
        HourCycle::H12 => (1, 12),
    };
    let counted = (first..=last).map(|hour| (hour, texts.hour_name(hour)));
    let period = |is_afternoon| (u32::from(is_afternoon), texts.period_name(is_afternoon));
    let periods = [period(false), period(true)];
    let periods_name = format!("{}/{}", periods[0].1, periods[1].1);
    rsx! {
        fieldset { class: "labelled", "aria-label": name,
            legend { "{label}" }
            div { class: "parts",
                div { class: "of-clock",
                    Part {
                        kind: "hour",
                        name: ui.say("part.hour"),
                        choices: counted.collect::<Vec<_>>(),
                        at: given.hour(hours),
                        optional,
                        onchoose: move |part| onchoose.call(given.with_hour(part, hours)),
                    }
                    span { "aria-hidden": "true", ":" }
                    Part {
                        kind: "minute",
                        name: ui.say("part.minute"),
                        choices: (0..60).map(|minute| (minute, format!("{minute:02}"))).collect::<Vec<_>>(),
                        at: given.minute(),
                        optional,
                        onchoose: move |part| onchoose.call(given.with_minute(part)),
                    }
                }
                if hours == HourCycle::H12 {
                    Part {
                        kind: "period",
                        name: periods_name,
                        choices: periods.to_vec(),
                        at: given.is_afternoon().map(u32::from),
                        optional,
                        onchoose: move |part: Option<u32>| onchoose.call(given.with_period(part.map(|period| period == 1))),
                    }
                }
                {children}
            }
        }
    }
}

/// A date in the order in which the language writes it.
#[component]
pub(in crate::ui) fn DateField(
    label: String,
    given: DateParts,
    /// The first date that can be meant, and the last: other years are not offered.
    min: Option<NaiveDate>,
    max: Option<NaiveDate>,
    #[props(default)] optional: bool,
    onchoose: EventHandler<DateParts>,
) -> Element {
    let ui = Ui::here();
    let texts = ui.texts();
    let this = ui.today().year();
    let first = min.map_or(this - YEARS.0, |min| min.year());
    let last = max.map_or(this + YEARS.1, |max| max.year());
    let mut years: Vec<i32> = (first..=last).chain(given.year).collect();
    years.sort_unstable();
    years.dedup();
    let numbered = |from: std::ops::RangeInclusive<u32>, name: &dyn Fn(u32) -> String| {
        from.map(|at| (at, name(at))).collect::<Vec<_>>()
    };
    let never = given.read() == Given::Never;
    let parts = texts.date_order().map(|part| match part {
        DatePart::Day => {
            (part, "day", "part.day", given.day, numbered(1..=31, &|day| day.to_string()))
        }
        DatePart::Month => {
            let months = numbered(1..=12, &|month| texts.month_name(month));
            (part, "month", "part.month", given.month, months)
        }
        DatePart::Year => {
            let years = years.iter().map(|year| (year.cast_unsigned(), year.to_string())).collect();
            (part, "year", "part.year", given.year.map(i32::cast_unsigned), years)
        }
    });
    let choose = move |part, value| {
        onchoose.call(match part {
            DatePart::Day => DateParts { day: value, ..given },
            DatePart::Month => DateParts { month: value, ..given },
            DatePart::Year => DateParts { year: value.map(u32::cast_signed), ..given },
        });
    };
    rsx! {
        fieldset { class: "labelled",
            legend { "{label}" }
            div { class: "parts",
                for (part , kind , name , at , choices) in parts {
                    Part {
                        key: "{kind}",
                        kind,
                        name: ui.say(name),
                        choices,
                        at,
                        optional,
                        wrong: never && part == DatePart::Day,
                        onchoose: move |value| choose(part, value),
                    }
                }
            }
            // Announced to assistive technology as it appears.
            div { class: "never", role: "status",
                if never {
                    {ui.say("date-never")}
                }
            }
        }
    }
}

/// The fields for a date and a time, and what is chosen in them.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) struct DateAndTime {
    date: Signal<DateParts>,
    time: Signal<TimeParts>,
}

impl DateAndTime {
    /// Fields that begin with these.
    pub(in crate::ui) fn use_new(begin: impl FnOnce() -> (NaiveDate, Option<NaiveTime>)) -> Self {
        Self::use_kept(|| {
            let (date, time) = begin();
            (DateParts::of(date), time.map(TimeParts::of).unwrap_or_default())
        })
    }

    /// Fields that begin with what was given in others.
    pub(in crate::ui) fn use_kept(begin: impl FnOnce() -> (DateParts, TimeParts)) -> Self {
        let (date, time) = use_hook(begin);
        Self { date: use_signal(|| date), time: use_signal(|| time) }
    }

    /// What is chosen.
    pub(in crate::ui) fn given(self) -> (DateParts, TimeParts) {
        ((self.date)(), (self.time)())
    }

    /// What that stands for; shows why if it is nothing.
    pub(in crate::ui) fn read(self, ui: Ui) -> Option<When> {
        let (date, time) = self.given();
        let date = whole(ui, date.read(), "date-half")?;
        let given = match time.read() {
            Given::Nothing => date.to_string(),
            time => format!("{date}T{}", whole(ui, time, "time-half")?.format("%H:%M")),
        };
        let moment = ui.clock.now();
        let when = When::parse(&given, moment.zone, moment.now);
        when.map_err(|error| ui.refuse(&AppError::from(error).text())).ok()
    }
}

/// A date and a time under each other.
#[component]
pub(in crate::ui) fn WhenFields(
    fields: DateAndTime,
    time_label: String,
    min: Option<NaiveDate>,
    max: Option<NaiveDate>,
    /// Whether the time may be left out.
    #[props(default)]
    optional: bool,
) -> Element {
    let ui = Ui::here();
    let DateAndTime { mut date, mut time } = fields;
    rsx! {
        div { class: "when",
            DateField {
                label: ui.say("date-label"),
                given: date(),
                min,
                max,
                onchoose: move |given| date.set(given),
            }
            TimeField {
                label: time_label,
                given: time(),
                optional,
                onchoose: move |given| time.set(given),
            }
        }
    }
}
