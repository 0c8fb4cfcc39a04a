//! The page: its head, the treatment, the plan, and what it leaves out.

use std::cell::Cell;

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::long_ago;
use crate::app::{PhotoView, Report, ReportPart};
use crate::calendar::cleaned;
use crate::care::{Depth, Moment, Text};
use crate::texts::Texts;

/// The most letters of one text in somebody's own words.
const LONGEST: usize = 400;

/// Words that run their own way, on the side of the page on which it begins.
pub(super) fn own_way(words: &str) -> Element {
    rsx! { span { dir: "auto", "{words}" } }
}

/// A report with the words to show it in.
pub(super) struct Paper<'a> {
    pub(super) texts: &'static Texts,
    pub(super) moment: Moment,
    pub(super) report: &'a Report,
    is_sample: bool,
    /// Whether a text was cut.
    cut: Cell<bool>,
}

impl<'a> Paper<'a> {
    pub(super) fn new(
        texts: &'static Texts,
        moment: Moment,
        report: &'a Report,
        is_sample: bool,
    ) -> Self {
        Self { texts, moment, report, is_sample, cut: Cell::new(false) }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    pub(super) fn show(&self, text: &Text) -> String {
        self.texts.show(text, long_ago(self.moment))
    }

    pub(super) fn date(&self, date: NaiveDate) -> String {
        self.texts.date(date, long_ago(self.moment).today())
    }

    /// Somebody's own words as they are, but for what is obeyed instead of shown; very long ones are cut.
    pub(super) fn own(&self, words: &str) -> String {
        let words = cleaned(words.trim());
        let short: String = words.chars().take(LONGEST).collect();
        if short.len() == words.len() {
            return self.show(&Text::Literal(words.into()));
        }
        self.cut.set(true);
        self.show(&Text::Literal(format!("{} …", short.trim_end()).into()))
    }

    /// What the browser calls it.
    pub(super) fn title(&self) -> String {
        let date = self.report.treatment.date;
        self.show(&Text::key("report-name").with("date", date))
    }

    pub(super) fn body(&self, pictures: &[(PhotoView, Option<String>)]) -> Element {
        let report = self.report;
        let days = report.treatment.day_on(report.last).unwrap_or(0);
        let span = Text::key("report-span")
            .with("last", days)
            .with("from", report.treatment.date)
            .with("to", report.last);
        let version = Text::Literal(env!("CARGO_PKG_VERSION").into());
        let made =
            Text::key("report-made").with("date", self.moment.today()).with("version", version);
        let parts =
            [self.treatment(), self.plans(), self.to_ask(), self.skin(), self.photos(pictures)];
        let lists = self.lists();
        let left_out = self.left_out();
        rsx! {
            header {
                h1 { {self.say("report-paper")} }
                p { class: "span", {self.show(&span)} }
                if self.is_sample {
                    p { class: "sample", {self.say("report-sample")} }
                }
                p { {self.say("report-by")} }
            }
            main {
                for part in parts {
                    {part}
                }
                {lists}
            }
            footer {
                for line in left_out {
                    p { "{line}" }
                }
                p { {self.show(&made)} }
            }
        }
    }

    /// A part of the page under its heading; `id` is that of the heading.
    pub(super) fn part(&self, id: &str, title: &Text, content: Element) -> Element {
        let title = self.show(title);
        rsx! {
            section { "aria-labelledby": "{id}",
                h2 { id: "{id}", "{title}" }
                {content}
            }
        }
    }

    /// When and where it was, how deep, of which kind, by whom.
    fn treatment(&self) -> Element {
        let treatment = &self.report.treatment;
        let details = &treatment.details;
        let zone = Text::Literal(treatment.zone.name().into());
        let when = match treatment.wall_time() {
            Some(wall) => Text::key("report-at").with("when", wall).with("zone", zone),
            None => Text::Literal(self.date(treatment.date).into()),
        };
        let depth = details.depth.map_or_else(|| Text::key("depth-unknown"), Depth::text);
        let professional = &self.report.professional;
        let who = [&*professional.name, &professional.clinic];
        let who: Vec<&str> = who.into_iter().filter(|words| !words.trim().is_empty()).collect();
        let own = |key: &'static str, words: &str| {
            (!words.trim().is_empty()).then(|| (self.say(key), self.own(words)))
        };
        let facts = [
            Some((self.say("report-when"), self.show(&when))),
            self.report.session.as_ref().map(|at| (self.say("report-session"), self.show(at))),
            own("area-label", &details.area),
            Some((self.say("depth-label"), self.show(&depth))),
            Some((self.say("kind-label"), self.show(&details.kind.text()))),
            own("report-professional", &who.join(", ")),
            own("report-note", &details.note).filter(|_| self.report.with_notes),
        ];
        let table = rsx! {
            table { class: "facts",
                tbody {
                    for (name , words) in facts.into_iter().flatten() {
                        tr { key: "{name}",
                            th { scope: "row", "{name}" }
                            td { class: "own", {own_way(&words)} }
                        }
                    }
                }
            }
        };
        self.part("treatment", &Text::key("report-treatment"), table)
    }

    /// The plans in force.
    fn plans(&self) -> Element {
        let Some(plans) = &self.report.plans else { return rsx! {} };
        let line = |plan: &crate::app::ReportPlan| {
            let whose = match &plan.provider {
                Some(who) => {
                    let who = Text::Literal(self.own(who).into());
                    Text::key("report-provider-plan").with("who", who)
                }
                None => Text::key("report-default-plan"),
            };
            self.show(&match plan.from {
                Some(from) => Text::key("report-plan-from").with("date", from).with("plan", whose),
                None => whose,
            })
        };
        let lines: Vec<String> = plans.iter().map(line).collect();
        let list = rsx! {
            ul {
                for (at , line) in lines.into_iter().enumerate() {
                    li { key: "{at}", "{line}" }
                }
            }
        };
        self.part("plan", &ReportPart::Plan.title(), list)
    }

    /// The chosen photos.
    fn photos(&self, pictures: &[(PhotoView, Option<String>)]) -> Element {
        if pictures.is_empty() {
            return rsx! {};
        }
        let figures = pictures.iter().map(|(view, picture)| {
            let day = match view.of {
                Some(of) => Text::key("photo-day").with("day", of.day),
                None => Text::key("photos-before"),
            };
            let name = Text::key("photo-name")
                .with("day", day)
                .with("date", view.photo.date)
                .with("view", Text::key(format!("view-{}", view.photo.view.name())));
            let of = view.of.filter(|_| self.report.treatments > 1);
            let of = of.map(|of| {
                let text = Text::key("photos-treatment").with("number", of.number);
                self.show(&text.with("date", of.since))
            });
            (view.photo.id, self.show(&name), of, picture.clone())
        });
        let figures: Vec<_> = figures.collect();
        let grid = rsx! {
            div { class: "photos",
                for (id , name , of , picture) in figures {
                    figure { key: "{id}",
                        if let Some(picture) = picture {
                            img { src: "{picture}", alt: "{name}" }
                        } else {
                            p { class: "lost", {self.say("report-photo-lost")} }
                        }
                        figcaption {
                            "{name}"
                            if let Some(of) = of {
                                br {}
                                "{of}"
                            }
                        }
                    }
                }
            }
        };
        self.part("photos", &Text::key("report-photos"), grid)
    }

    /// What the page has no room for.
    fn left_out(&self) -> Vec<String> {
        let count = |key: &'static str, count: usize| {
            (count > 0).then(|| self.show(&Text::key(key).with("count", count)))
        };
        let others = self.report.treatments - 1;
        [
            count("report-other-treatments", others),
            count("report-later", self.report.later_check_ins),
            self.cut.get().then(|| self.say("report-cut")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
