//! The lists of a report: steps, products, questions, appointments.

use dioxus::prelude::*;

use super::paper::{Paper, own_way};
use crate::app::{QUESTIONS_KEPT, ReportPart};
use crate::care::{Part, Text, civil};

impl Paper<'_> {
    /// All other lists that were chosen, one after the other.
    pub(super) fn lists(&self) -> Element {
        let lists = [self.steps(), self.products(), self.can_i(), self.appointments()];
        rsx! {
            for list in lists {
                {list}
            }
        }
    }

    /// A table of two columns: what it is about, and words.
    pub(super) fn rows(&self, caption: &str, rows: Vec<(String, String)>) -> Element {
        rsx! {
            table { class: "facts",
                caption { {self.say(caption)} }
                tbody {
                    for (at , (name , words)) in rows.into_iter().enumerate() {
                        tr { key: "{at}",
                            th { scope: "row", {own_way(&name)} }
                            td { class: "own", {own_way(&words)} }
                        }
                    }
                }
            }
        }
    }

    /// A list, or that there is nothing on it, and how much of it is left out.
    fn listed(
        &self,
        part: ReportPart,
        about: Option<String>,
        list: Element,
        counts: (usize, usize),
    ) -> Element {
        let (entries, more) = counts;
        let more = (more > 0).then(|| self.show(&Text::key("report-more").with("count", more)));
        let content = rsx! {
            if let Some(about) = about {
                p { "{about}" }
            }
            if entries == 0 {
                p { {self.say("report-nothing")} }
            } else {
                {list}
            }
            if let Some(more) = more {
                p { "{more}" }
            }
        };
        self.part(part.name(), &part.title(), content)
    }

    fn steps(&self) -> Element {
        let Some(steps) = &self.report.steps else { return rsx! {} };
        let rows = steps.iter().map(|step| {
            let title = match step.part {
                None | Some(Part::Any) => step.title.clone(),
                // The same is done in the morning and in the evening.
                Some(part) => Text::key("report-step")
                    .with("step", step.title.clone())
                    .with("part", Text::key(format!("part-{}", part.name()))),
            };
            let days = Text::key("report-step-days").with("days", step.days.clone());
            (self.show(&title), self.show(&days))
        });
        let list = self.rows("report-ticked", rows.collect());
        let about = Some(self.say("report-steps-about"));
        self.listed(ReportPart::Steps, about, list, (steps.len(), 0))
    }

    fn products(&self) -> Element {
        let Some(products) = &self.report.products else { return rsx! {} };
        let rows = products.entries.iter().map(|one| (self.own(&one.name), self.own(&one.text)));
        let list = self.rows("report-products-saved", rows.collect());
        let about = Some(self.say("report-products-about"));
        let counts = (products.entries.len(), products.more);
        self.listed(ReportPart::Products, about, list, counts)
    }

    fn can_i(&self) -> Element {
        let Some(asked) = &self.report.can_i else { return rsx! {} };
        let rows = asked.entries.iter().map(|one| {
            let date = civil::date_of(one.asked_at, self.moment.zone);
            (self.date(date), self.own(&one.text))
        });
        let list = self.rows("report-can-i-asked", rows.collect());
        let about = Text::key("report-can-i-about").with("count", QUESTIONS_KEPT);
        let about = Some(self.show(&about));
        self.listed(ReportPart::CanI, about, list, (asked.entries.len(), asked.more))
    }

    /// What is to be asked.
    pub(super) fn to_ask(&self) -> Element {
        let Some(agenda) = &self.report.to_ask else { return rsx! {} };
        let lines: Vec<_> =
            agenda.entries.iter().map(|one| (one.id, self.own(&one.text))).collect();
        let list = rsx! {
            ol {
                for (id , words) in lines {
                    li { key: "{id}",
                        span { class: "own", {own_way(&words)} }
                    }
                }
            }
        };
        self.listed(ReportPart::ToAsk, None, list, (agenda.entries.len(), agenda.more))
    }

    fn appointments(&self) -> Element {
        let Some(visits) = &self.report.appointments else { return rsx! {} };
        let rows = visits.entries.iter().map(|visit| {
            let zone = Text::Literal(visit.zone.name().into());
            let at = Text::key("report-at").with("when", visit.wall_time()).with("zone", zone);
            let words = [&visit.note, &visit.outcome].map(|words| self.own(words));
            (self.show(&at), words)
        });
        let rows: Vec<_> = rows.collect();
        let list = rsx! {
            table { class: "facts",
                thead {
                    tr {
                        for key in ["report-when", "report-note", "outcome-label"] {
                            th { key: "{key}", scope: "col", {self.say(key)} }
                        }
                    }
                }
                tbody {
                    for (at , (when , [note , outcome])) in rows.into_iter().enumerate() {
                        tr { key: "{at}",
                            th { scope: "row", "{when}" }
                            td { class: "own", {own_way(&note)} }
                            td { class: "own", {own_way(&outcome)} }
                        }
                    }
                }
            }
        };
        let counts = (visits.entries.len(), visits.more);
        self.listed(ReportPart::Appointments, None, list, counts)
    }
}
