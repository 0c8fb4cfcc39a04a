//! Today: what to do, what to hold off and until when, what to expect.

use chrono::{NaiveDate, Timelike};
use dioxus::prelude::*;

use crate::app::{Action, App, CHANGEABLE_DAYS, Moment};
use crate::care::{DayView, Look, Part, StepView, Text, When};
use crate::ui::components::{
    BasisTag, Deck, HoldRow, Horizon, Lifting, Outdoors, SmallIcon, StepRow, Title, WeekStrip, tone,
};
use crate::ui::state::{Page, Ui};

#[component]
pub(in crate::ui) fn Today() -> Element {
    let ui = Ui::here();
    let mut chosen = use_signal(|| None::<NaiveDate>);
    let painted = use_painted();
    let moment = ui.moment();
    let today = moment.today();
    let date = chosen().unwrap_or(today);
    let look = if date == today { Look::Now(moment.now) } else { Look::WholeDay(date) };
    let day = ui.read(|app, moment| app.day(look, moment.zone))?;
    let tone = tone(day.day.unwrap_or(90));
    rsx! {
        Hero { day: day.clone(), moment }
        div { class: "col stack", style: "--tone:{tone}",
            div { class: "stack-close",
                WeekStrip {
                    chosen: date,
                    onchoose: move |date| chosen.set(Some(date).filter(|date| *date != today)),
                }
                if date != today {
                    p { class: "center",
                        button { class: "btn text", onclick: move |_| chosen.set(None), {ui.say("back-to-today")} }
                    }
                }
            }
            if day.day.is_none() {
                Nothing { date }
            } else {
                Deck { key: "{date}", tips: day.tips.clone() }
                // What lies below the fold waits until what is above it has been painted.
                if painted() {
                    Steps { day: day.clone(), today }
                    if date == today {
                        Outdoors {}
                        Lifting {}
                    }
                    HoldOff { day: day.clone() }
                    Expect { day }
                }
            }
        }
    }
}

/// Whether the page has been painted since the screen was opened.
fn use_painted() -> Signal<bool> {
    let mut painted = use_signal(|| false);
    use_future(move || async move {
        let frame = "requestAnimationFrame(() => setTimeout(() => dioxus.send(true)))";
        // A page that is not shown paints nothing: then it need not wait either.
        let wait = std::time::Duration::from_millis(500);
        let _ = tokio::time::timeout(wait, document::eval(frame).recv::<bool>()).await;
        painted.set(true);
    });
    painted
}

#[component]
fn Hero(day: DayView, moment: Moment) -> Element {
    let ui = Ui::here();
    let title = match day.day {
        Some(number) => ui.show(&Text::key("day-title").with("day", i64::from(number))),
        None => ui.say("day-none"),
    };
    let number = day.day.unwrap_or(0);
    // The light moves on within the day; pips stand where the holds still ahead lift.
    let within = f64::from(moment.now.with_timezone(&moment.zone).num_seconds_from_midnight());
    let is_today = day.date == moment.today();
    let at = f64::from(number) + if is_today && number > 0 { within / 86_400.0 - 0.5 } else { 0.0 };
    let mut pips: Vec<f64> = day
        .restrictions
        .iter()
        .filter_map(|held| {
            let start = held.since;
            #[expect(clippy::cast_precision_loss, reason = "seconds of a few weeks")]
            held.lifts_at.map(|lift| (lift - start).num_seconds() as f64 / 86_400.0)
        })
        .filter(|lift| *lift > at)
        .collect();
    pips.dedup();
    rsx! {
        header { class: "hero",
            Horizon { day: at, pips }
            div { class: "col",
                p { class: "small soft", {ui.texts().date_long(day.date)} }
                Title { class: "day", text: title }
                if let Some(phase) = day.phase {
                    p { class: "phase", {ui.say(&phase)} }
                    p { class: "soft hero-line", {ui.say(&format!("{phase}.long"))} }
                }
            }
        }
    }
}

#[component]
fn Steps(day: DayView, today: NaiveDate) -> Element {
    let ui = Ui::here();
    let (done, all) = day.progress();
    let back = (today - day.date).num_days();
    let changeable = (0..=CHANGEABLE_DAYS).contains(&back);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let progress = Text::key("progress").with("done", count(done)).with("all", count(all));
    let progress = ui.show(&progress);
    let title = ui.say(if back == 0 { "steps-today" } else { "steps-that-day" });
    let in_part = |part: Part| -> Vec<StepView> {
        day.steps.iter().filter(|step| step.part == part).cloned().collect()
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "steps-title",
            div { class: "sec-head",
                h2 { id: "steps-title", "{title}" }
                p { class: "num", id: "steps-count", "{progress}" }
            }
            if all > 0 {
                div {
                    class: "segs",
                    role: "progressbar",
                    "aria-label": "{title}",
                    "aria-valuetext": "{progress}",
                    "aria-valuemin": "0",
                    "aria-valuemax": "{all}",
                    "aria-valuenow": "{done}",
                    for part in Part::ALL {
                        Segments { key: "{part.name()}", steps: in_part(part) }
                    }
                }
            }
            if !changeable {
                p { class: "small soft", {ui.say(if back < 0 { "steps-ahead" } else { "steps-closed" })} }
            }
            if back == 0 && all > 0 && done == all {
                AllDone { all }
            }
            for part in Part::ALL {
                Group { key: "{part.name()}", part, steps: in_part(part), date: day.date, changeable }
            }
        }
    }
}

/// The counted steps of one part of the day, as a run of segments.
#[component]
fn Segments(steps: Vec<StepView>) -> Element {
    let counted: Vec<bool> =
        steps.iter().filter(|step| !step.optional).map(StepView::is_done).collect();
    if counted.is_empty() {
        return rsx! {};
    }
    let share = counted.len();
    rsx! {
        span { style: "flex:{share}",
            for (index , done) in counted.into_iter().enumerate() {
                i { key: "{index}", class: if done { "on" } }
            }
        }
    }
}

#[component]
fn Group(part: Part, steps: Vec<StepView>, date: NaiveDate, changeable: bool) -> Element {
    let ui = Ui::here();
    if steps.is_empty() {
        return rsx! {};
    }
    let icon = match part {
        Part::Morning => "sunrise",
        Part::Midday => "sun",
        Part::Evening => "moon",
        Part::Any => "clock",
    };
    rsx! {
        div { class: "group",
            h3 { class: "part", id: "part-{part.name()}",
                SmallIcon { name: icon }
                {ui.say(&format!("part-{}", part.name()))}
            }
            ul { class: "card list", "aria-labelledby": "part-{part.name()}",
                for step in steps {
                    StepRow { key: "{date}-{step.id}-{ui.refusals()}", step, date, changeable }
                }
            }
        }
    }
}

#[component]
fn AllDone(all: usize) -> Element {
    let ui = Ui::here();
    let next = ui.read(App::next_reminder)?;
    let all = i64::try_from(all).unwrap_or(i64::MAX);
    rsx! {
        div { class: "card empty",
            svg { class: "bigarc", view_box: "0 0 160 62", "aria-hidden": "true",
                path { d: "M8 54Q80 -42 152 54" }
                circle { cx: "80", cy: "6", r: "11" }
            }
            h3 { {ui.show(&Text::key("all-done").with("count", all))} }
            if let Some(next) = next {
                p { class: "soft num", {ui.show(&Text::key("next-reminder").with("at", next.at).with("what", next.title))} }
            }
        }
    }
}

#[component]
fn HoldOff(day: DayView) -> Element {
    let ui = Ui::here();
    if day.restrictions.is_empty() {
        return rsx! {
            section { class: "sec", "aria-labelledby": "hold-title",
                h2 { id: "hold-title", {ui.say("hold-title")} }
                div { class: "card pad", p { {ui.say("hold-none")} } }
            }
        };
    }
    let count = i64::try_from(day.restrictions.len()).unwrap_or(i64::MAX);
    rsx! {
        section { class: "sec", "aria-labelledby": "hold-title",
            div { class: "sec-head",
                h2 { id: "hold-title", {ui.say("hold-title")} }
                p { class: "num", {ui.show(&Text::key("hold-count").with("count", count))} }
            }
            ul { class: "card list",
                for held in day.restrictions {
                    HoldRow { key: "{held.id}", held, latest: day.treatment }
                }
            }
        }
    }
}

#[component]
fn Expect(day: DayView) -> Element {
    let ui = Ui::here();
    let professional = ui.read(|app, _| app.professional())?;
    let who = if professional.name.is_empty() {
        Text::key("your-professional")
    } else {
        Text::Literal(professional.name.as_str().into())
    };
    rsx! {
        section { class: "sec", "aria-labelledby": "expect-title",
            h2 { id: "expect-title", {ui.say("expect-title")} }
            div { class: "card",
                ul { class: "expect",
                    for expect in day.expect {
                        li { key: "{expect.id}",
                            {ui.show(&expect.text)}
                            span { class: "tags", BasisTag { basis: expect.basis } }
                        }
                    }
                }
                p { class: "small soft expect-note", {ui.show(&Text::key("expect-worse").with("who", who.clone()))} }
                if let Some(link) = professional.call_link() {
                    crate::ui::components::CallLink { link, class: "row rule",
                        crate::ui::components::Icon { name: "phone" }
                        span { class: "t1", {ui.show(&Text::key("call").with("who", who))} }
                        crate::ui::components::Icon { name: "chev", class: "end i-s" }
                    }
                }
            }
        }
    }
}

/// Nothing to do: before the first treatment, or on a day before it.
#[component]
fn Nothing(date: NaiveDate) -> Element {
    let ui = Ui::here();
    let treatments = ui.read(|app, _| app.treatments())?;
    let appointments = ui.read(|app, _| app.appointments())?;
    let now = ui.moment().now;
    let over = appointments.iter().rfind(|appointment| appointment.at <= now).cloned();
    let coming = appointments.into_iter().find(|appointment| appointment.at > now);
    let first = treatments.first().map(|treatment| treatment.date);
    let line = match (first, &coming) {
        (Some(first), _) if date < first => {
            ui.show(&Text::key("nothing-before").with("date", first))
        }
        (None, _) if over.is_some() => {
            let at = over.as_ref().map_or(now, |over| over.at);
            ui.show(&Text::key("nothing-over").with("at", at))
        }
        (_, Some(coming)) => ui.show(&Text::key("nothing-booked").with("at", coming.at)),
        _ => ui.say("nothing-yet"),
    };
    rsx! {
        div { class: "card empty",
            svg { class: "bigarc none", view_box: "0 0 160 62", "aria-hidden": "true",
                path { d: "M8 54Q80 -42 152 54" }
            }
            h2 { {ui.say("nothing-title")} }
            p { class: "soft num", "{line}" }
            if let (None, Some(over)) = (first, over) {
                button {
                    class: "btn fill",
                    onclick: move |_| {
                        ui.act_saying(Action::AddTreatment(When::At(over.at)), &Text::key("said-recorded"));
                    },
                    {ui.say("it-happened")}
                }
            }
            if first.is_none() {
                button { class: "btn fill", onclick: move |_| ui.go(Page::Treatments), {ui.say("record-treatment")} }
            }
        }
    }
}
