//! What the client noted of the skin: a drawing for each sign, when it was first and most, and each day.

use dioxus::prelude::*;

use super::paper::Paper;
use super::{Noted, drawing, noted, present, seen, table, words};
use crate::app::{ReportPart, Stretch};
use crate::care::Text;
use crate::care::check_in::Degree;

/// A table that may be wider than a phone: it can be scrolled, by keyboard as well.
fn wide(class: &'static str, name: &str, table: Element) -> Element {
    rsx! {
        div { class, role: "region", tabindex: "0", "aria-label": "{name}", {table} }
    }
}

impl Paper<'_> {
    /// The check-ins.
    pub(super) fn skin(&self) -> Element {
        let Some(stretch) = &self.report.check_ins else { return rsx! {} };
        let seen = seen(stretch);
        let (there, absent) = present(&seen, stretch);
        let absent = (!absent.is_empty())
            .then(|| self.show(&Text::key("plots-absent").with("signs", absent)));
        let is_noted = stretch.days.iter().any(|day| day.check_in.is_some());
        let days = self.say("report-days");
        let content = rsx! {
            if !is_noted {
                p { {self.say("plots-none")} }
            }
            if !there.is_empty() {
                {self.drawings(&there, stretch)}
                {self.summary(&there, stretch)}
            }
            if let Some(absent) = absent {
                p { "{absent}" }
            }
            if !seen.is_empty() {
                {wide("wide days", &days, table(&seen, stretch, &days, |text| self.show(text)))}
            }
            {self.notes(stretch)}
        };
        self.part("skin", &ReportPart::CheckIns.title(), content)
    }

    fn drawings(&self, signs: &[String], stretch: &Stretch) -> Element {
        let last = self.report.treatment.day_on(stretch.last).unwrap_or(0);
        let day = |day: u32| self.show(&Text::key("day-title").with("day", day));
        let drawn = signs.iter().map(|sign| {
            let noted = noted(sign, stretch);
            let course = words(&noted).map(|words| self.show(&words)).unwrap_or_default();
            let name = self.show(&Text::key(format!("check-in-{sign}")));
            (name, course, drawing(&noted, stretch, |_| None))
        });
        let drawn: Vec<_> = drawn.collect();
        rsx! {
            // The tables say the same.
            div { class: "plots", "aria-hidden": "true",
                for (name , course , drawing) in drawn {
                    div { key: "{name}", class: "plot",
                        p { class: "plot-name", "{name}" }
                        p { "{course}" }
                        {drawing}
                        p { class: "axis",
                            span { {day(0)} }
                            span { {day(last)} }
                        }
                    }
                }
            }
            p { class: "key", "aria-hidden": "true", {self.say("report-key")} }
        }
    }

    /// When each sign was noted first, when most, and how it was noted last.
    fn summary(&self, signs: &[String], stretch: &Stretch) -> Element {
        let on = |one: &Noted| {
            let degree = Text::key(format!("degree-{}.inside", one.degree.name()));
            Text::key("report-degree").with("day", one.day.unwrap_or(0)).with("degree", degree)
        };
        let rows = signs.iter().filter_map(|sign| {
            let noted = noted(sign, stretch);
            let first = noted.iter().find(|one| one.degree != Degree::None)?;
            let highest = noted.iter().map(|one| one.degree).max()?;
            let most = noted.iter().find(|one| one.degree == highest)?;
            let last = noted.last()?;
            let words = Text::key(format!("check-in-{sign}.{}", highest.name()));
            let words = Text::key("report-words").with("noted", on(most)).with("words", words);
            let name = Text::key(format!("check-in-{sign}"));
            Some([name, on(first), words, on(last)].map(|text| self.show(&text)))
        });
        let rows: Vec<[String; 4]> = rows.collect();
        let caption = self.say("report-signs");
        let table = rsx! {
            table { class: "summary",
                caption { "{caption}" }
                thead {
                    tr {
                        for key in ["report-sign", "report-first", "report-most", "report-last"] {
                            th { key: "{key}", scope: "col", {self.say(key)} }
                        }
                    }
                }
                tbody {
                    for [name , first , most , last] in rows {
                        tr { key: "{name}",
                            th { scope: "row", "{name}" }
                            td { "{first}" }
                            td { "{most}" }
                            td { "{last}" }
                        }
                    }
                }
            }
        };
        wide("wide", &caption, table)
    }

    /// The notes of the check-ins.
    fn notes(&self, stretch: &Stretch) -> Element {
        let noted = stretch.days.iter().filter_map(|day| {
            let words = day.check_in.as_ref()?.note.trim();
            (self.report.with_notes && !words.is_empty()).then_some((day.date, words))
        });
        let rows: Vec<(String, String)> =
            noted.map(|(date, words)| (self.date(date), self.own(words))).collect();
        if rows.is_empty() {
            return rsx! {};
        }
        self.rows("report-own-words", rows)
    }
}
