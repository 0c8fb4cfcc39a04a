//! The printed sheet of a visit: it works alone, on paper, whoever has the app or not.

use std::fmt::Write as _;

use chrono::TimeDelta;

use crate::app::{AppError, Zone};
use crate::care::leaflet::leaflet;
use crate::care::plan_file::Reviewed;
use crate::care::signs::Level;
use crate::care::slip::Code;
use crate::care::{
    AsOf, DayLog, DaySet, Details, EmergencyNumber, Item, Moment, Overlay, Part, Plan, Text,
    Treatment, TreatmentId, When, Window, WindowBasis, civil, day_view,
};
use crate::report::reviewed_text;
use crate::texts::Texts;

/// The recovery days that have boxes to tick; what goes on longer is told in words.
const BOXES: u32 = 14;
/// The last day that is looked at: no plan speaks of a later one.
const LAST: u32 = 400;

/// How each sheet begins: a file that begins otherwise is somebody else's.
pub(super) const BEGINNING: &str = "<!doctype html>\n<!-- Afterglow: slip -->\n";

const STYLE: &str = "\
@page{margin:12mm}\
body{font:11pt/1.35 system-ui,'Noto Sans','DejaVu Sans',sans-serif;color:#000;background:#fff;max-width:190mm;margin:0 auto;padding:4mm}\
h1{font-size:17pt;line-height:1.2;margin:0}h2{font-size:12pt;margin:4mm 0 1mm}p{margin:0 0 1mm}\
ul{margin:0;padding-inline-start:5mm}li{break-inside:avoid}\
.first{border:.6mm solid #000;padding:2mm 3mm;margin:3mm 0}.first h2{margin:0 0 1mm}.first h2+ul+h2{margin-top:2mm}\
.small{font-size:9pt}.who{font-size:13pt}.line{border-bottom:.3mm solid #000;min-height:7mm}\
table{border-collapse:collapse;width:100%}td,th{border-bottom:.2mm solid #999;padding:.8mm 1mm;vertical-align:top}\
th{font-weight:600;text-align:start}.days td,.days th{text-align:center;font-size:9pt}.days th:first-child,.days td:last-child{text-align:start}\
.days thead th{font-weight:400;font-size:7.5pt;padding:.8mm .4mm}.days tbody{font-size:10pt}.daily{break-before:page}.days th[colspan]{text-align:start;padding-top:2mm}\
.when{font-weight:600}tr{break-inside:avoid}\
.code{break-inside:avoid;display:flex;gap:5mm;align-items:center;margin-top:4mm}.code svg{width:62mm;height:62mm;flex:none}\
@media(max-width:40rem){.wide{overflow-x:auto}}\
@media screen{body{font-size:1rem}}";

/// What a sheet is made of.
pub(super) struct Sheet<'a> {
    pub(super) overlay: &'a Overlay,
    /// When the treatment was, in the zone of `moment`.
    pub(super) when: When,
    pub(super) code: Option<&'a Code>,
    /// Where the sheet is printed.
    pub(super) number: EmergencyNumber,
    pub(super) moment: Moment,
    pub(super) texts: &'static Texts,
    /// Who reviewed these very sentences, in this language.
    pub(super) reviewed: Option<Reviewed>,
}

/// Words as they stand in a page.
pub(super) fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

impl Sheet<'_> {
    fn show(&self, text: &Text) -> String {
        escaped(&self.texts.show(text, self.moment))
    }

    fn say(&self, key: &str) -> String {
        escaped(&self.texts.say(key))
    }

    /// The whole page.
    pub(super) fn html(&self) -> Result<String, AppError> {
        let plan = Plan::default_plan().with_overlay(self.overlay)?;
        let treatment = self.treatment();
        let language = self.texts.language();
        let mut page = format!(
            "{BEGINNING}<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
            language.tag(),
            language.direction(),
            self.say("slip-title")
        );
        self.head(&mut page);
        self.emergency(&mut page);
        self.contact(&mut page);
        self.holds(&plan, &treatment, &mut page);
        self.steps(&plan, &treatment, &mut page);
        self.reminders(&mut page);
        self.code(&mut page);
        page.push_str("</body>\n</html>\n");
        Ok(page)
    }

    fn treatment(&self) -> Treatment {
        let Moment { now, zone } = self.moment;
        let at = match self.when {
            When::Date(_) => None,
            When::At(at) | When::Wall { at, .. } => Some(at),
        };
        Treatment {
            id: TreatmentId::NEW,
            date: self.when.date(zone),
            at,
            wall: None,
            zone,
            recorded_at: now,
            details: Details::default(),
        }
    }

    fn head(&self, page: &mut String) {
        let clinic = self.overlay.own.clinic.as_ref().map(Text::from);
        let who = Text::key("plan-of").with("who", Text::Literal(self.overlay.provider.clone()));
        let names = clinic.iter().chain([&who]).map(|one| self.show(one));
        let names = names.collect::<Vec<_>>().join(" · ");
        let zone: Zone = self.moment.zone;
        let when = match self.when {
            When::Date(date) => Text::key("slip-treated-on").with("date", date),
            When::At(at) | When::Wall { at, .. } => Text::key("slip-treated-at")
                .with("at", at)
                .with("zone", Text::Literal(zone.name().into())),
        };
        let _ = writeln!(
            page,
            "<header>\n<h1>{}</h1>\n<p>{names}</p>\n<p class=\"when\">{}</p>\n</header>",
            self.say("slip-title"),
            self.show(&when)
        );
    }

    /// Whom to call at once, and for what: the same on every sheet.
    fn emergency(&self, page: &mut String) {
        page.push_str("<section class=\"first\">\n");
        for level in [Level::Emergency, Level::Urgent] {
            let heading = level.heading(self.number, Text::key("your-professional"));
            let _ = writeln!(page, "<h2>{}</h2>\n<ul>", self.show(&heading));
            for line in leaflet(Some(0)).iter().filter(|line| line.level == level) {
                let _ = writeln!(page, "<li>{}</li>", self.show(&line.text));
            }
            page.push_str("</ul>\n");
        }
        page.push_str("</section>\n");
    }

    fn contact(&self, page: &mut String) {
        let own = &self.overlay.own;
        let _ = writeln!(page, "<section>\n<h2>{}</h2>", self.say("slip-contact"));
        let phone = own
            .phone
            .as_ref()
            .map(|phone| Text::key("plan-phone").with("words", Text::from(phone)));
        match phone {
            Some(phone) => {
                let _ = writeln!(page, "<p class=\"who\">{}</p>", self.show(&phone));
            }
            None => {
                let _ = writeln!(page, "<p class=\"line\">{}</p>", self.say("slip-phone-blank"));
            }
        }
        if let Some(message) = &own.message {
            let message = Text::key("plan-message").with("words", Text::from(message));
            let _ = writeln!(page, "<p>{}</p>", self.show(&message));
        }
        page.push_str("</section>\n");
    }

    /// What is held off, the first to lift first, each with its last moment.
    fn holds(&self, plan: &Plan, treatment: &Treatment, page: &mut String) {
        let zone = self.moment.zone;
        let held = |item: &&Item| item.hold.is_some_and(|hold| hold.window != Window::None);
        let mut items: Vec<&Item> = plan.items.iter().filter(held).collect();
        let lifts = |item: &Item| item.hold.and_then(|hold| hold.window.lifts_at(treatment, zone));
        items.sort_by_key(|item| (lifts(item).is_none(), lifts(item)));
        let _ = writeln!(
            page,
            "<section>\n<h2>{}</h2>\n<table class=\"holds\">",
            self.say("slip-holds")
        );
        for item in items {
            let until = match lifts(item) {
                None => self.show(&item.until()),
                // With only a date it ends with a day.
                Some(at) if treatment.at.is_none() => {
                    let last = civil::date_of(at - TimeDelta::seconds(1), zone);
                    self.show(&Text::key("slip-through").with(
                        "date",
                        Text::Literal(self.texts.date(last, self.moment.today()).into()),
                    ))
                }
                Some(at) => self.show(&Text::key("slip-until").with("at", at)),
            };
            let rule = item.hold;
            let note = match rule.and_then(|rule| rule.window_basis) {
                Some(WindowBasis::Proposed) => self.say("slip-suggested"),
                _ if rule.is_some_and(|rule| rule.at_least) => self.say("slip-at-least"),
                _ => String::new(),
            };
            let _ = writeln!(
                page,
                "<tr><th scope=\"row\">{}</th><td class=\"when\">{until}</td><td class=\"small\">{note}</td></tr>",
                self.show(&item.hold_title())
            );
        }
        let _ = writeln!(
            page,
            "</table>\n<p class=\"small\">{} {}</p>\n</section>",
            self.say("slip-made"),
            self.show(&reviewed_text(self.reviewed.as_ref(), self.moment))
        );
    }

    /// The steps of each day: boxes for the first two weeks, then the days in words.
    fn steps(&self, plan: &Plan, treatment: &Treatment, page: &mut String) {
        let zone = self.moment.zone;
        let days: Vec<Vec<_>> = (0..=LAST)
            .map(|day| {
                let date = civil::plus_days(treatment.date, u64::from(day));
                let view = day_view(
                    plan,
                    std::slice::from_ref(treatment),
                    &DayLog::default(),
                    AsOf::WholeDay(date),
                    zone,
                );
                view.steps.into_iter().map(|step| step.id).collect()
            })
            .collect();
        let shows = |id: &str, day: u32| days[day as usize].iter().any(|one| **one == *id);
        let _ = writeln!(
            page,
            "<section class=\"daily\">\n<h2>{}</h2>\n<div class=\"wide\"><table class=\"days\">\n<thead><tr><th></th>",
            self.say("slip-steps")
        );
        for day in 0..=BOXES {
            let date = civil::plus_days(treatment.date, u64::from(day));
            let _ = write!(
                page,
                "<th scope=\"col\">{day}<br>{}</th>",
                escaped(&self.texts.weekday(date))
            );
        }
        let _ = writeln!(
            page,
            "<th scope=\"col\">{}</th></tr></thead>\n<tbody>",
            self.say("slip-then")
        );
        for part in Part::ALL {
            let here = plan.items.iter().filter(|item| {
                let step = item.step.as_ref().filter(|step| step.part == part);
                // What is held off stands above, with its end.
                step.is_some() && item.hold.is_none_or(|hold| hold.window == Window::None)
            });
            let mut here =
                here.filter(|item| (0..=LAST).any(|day| shows(&item.id, day))).peekable();
            if here.peek().is_none() {
                continue;
            }
            let name = self.say(&format!("part-{}", part.name()));
            let _ = writeln!(
                page,
                "<tr><th colspan=\"{}\" scope=\"rowgroup\">{name}</th></tr>",
                BOXES + 3
            );
            for item in here {
                let _ =
                    write!(page, "<tr><th scope=\"row\">{}</th>", self.show(&item.step_title()));
                for day in 0..=BOXES {
                    page.push_str(if shows(&item.id, day) { "<td>☐</td>" } else { "<td></td>" });
                }
                let later = later(|day| shows(&item.id, day));
                let later = later.map(|days| self.show(&Text::key("slip-days").with("days", days)));
                let _ = writeln!(page, "<td>{}</td></tr>", later.unwrap_or_default());
            }
        }
        page.push_str("</tbody>\n</table></div>\n");
        let _ = writeln!(page, "<p class=\"small\">{}</p>\n</section>", self.say("slip-steps-how"));
    }

    /// What else the plan says.
    fn reminders(&self, page: &mut String) {
        let Some(sessions) = self.overlay.own.sessions_text() else { return };
        let _ = writeln!(page, "<p>{}</p>", self.show(&sessions));
    }

    fn code(&self, page: &mut String) {
        let Some(code) = self.code else {
            let _ = writeln!(page, "<p class=\"code\">{}</p>", self.say("slip-code-none"));
            return;
        };
        let _ = writeln!(
            page,
            "<section class=\"code\">\n{}\n<div><h2>{}</h2><p>{}</p></div>\n</section>",
            code.svg(&self.say("slip-code")),
            self.say("slip-code"),
            self.say("slip-code-how")
        );
    }
}

/// The days after those with boxes; without an end where the last that is looked at is one of them.
fn later(shows: impl Fn(u32) -> bool) -> Option<DaySet> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for day in (BOXES + 1..=LAST).filter(|day| shows(*day)) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == day => *last = day,
            _ => ranges.push((day, day)),
        }
    }
    let written = ranges.into_iter().map(|(first, last)| match last {
        LAST => format!("{first}-"),
        last if last == first => first.to_string(),
        last => format!("{first}-{last}"),
    });
    let written = written.collect::<Vec<_>>().join(",");
    written.parse().ok()
}
