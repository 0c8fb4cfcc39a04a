//! A plan as the lines of a plan file: all that a plan file can say.

use super::length::written;
use super::write::Writer;
use crate::care::overlay::{Overlay, OverlayItem};
use crate::care::own_words::Sunscreen;
use crate::care::part::Part;
use crate::care::window::Window;

impl Writer {
    /// What stands before the first table.
    pub fn top(&mut self, plan: &Overlay) {
        self.text("professional", &plan.provider);
        let own = &plan.own;
        let words = [
            ("clinic", &own.clinic),
            ("phone", &own.phone),
            ("message", &own.message),
            ("language", &own.language),
            ("colour", &own.colour),
        ];
        for (key, words) in words {
            if let Some(words) = words {
                self.text(key, &words.0);
            }
        }
        if let Some(written) = own.written {
            self.key("written", &written.to_string());
        }
        let left_out = plan.items.iter().filter(|item| item.without_step);
        let left_out: Vec<&str> = left_out.map(|item| &*item.id).collect();
        if !left_out.is_empty() {
            self.key("leave_out", &toml::Value::from(left_out).to_string());
        }
    }

    /// A line of `[hold_off]`, for an item with a window.
    pub fn hold(&mut self, item: &OverlayItem) {
        if let Some(window) = item.window.and_then(written) {
            self.text(&item.id, &window);
        }
    }

    /// The table of a step.
    pub fn step(&mut self, item: &OverlayItem) {
        let (Some(title), Some(days)) = (&item.title, &item.days) else { return };
        self.table("[[step]]");
        self.text("title", &title.0);
        if let Some(reason) = &item.reason {
            self.text("why", &reason.0);
        }
        self.text("days", &days.to_string());
        if let Some(part) = item.part.filter(|part| *part != Part::Any) {
            self.text("part", part.name());
        }
        if let Some(remind) = &item.remind {
            match remind.at {
                Some(at) => self.text("remind", &at.format("%H:%M").to_string()),
                None => self.key("remind", "true"),
            }
        }
    }

    /// The table of the sunscreen.
    pub fn sunscreen(&mut self, sunscreen: &Sunscreen) {
        self.table("[sunscreen]");
        if let Some(spf) = sunscreen.spf {
            self.key("spf", &spf.to_string());
        }
        if sunscreen.mineral {
            self.text("kind", "mineral");
        }
    }

    /// The other tables: the sessions, and the reminders that each plan has.
    pub fn others(&mut self, plan: &Overlay) {
        if let Some(sessions) = plan.own.sessions {
            self.table("[sessions]");
            if let Some(number) = sessions.number {
                self.key("number", &number.to_string());
            }
            if let Some(every) = sessions.every_days.and_then(|days| written(Window::Days(days))) {
                self.text("every", &every);
            }
        }
        for (key, id) in [("[follow_up]", "followup"), ("[check_in]", "check_in")] {
            let item = plan.items.iter().find(|item| &*item.id == id);
            let Some(remind) = item.and_then(|item| item.remind.as_ref()) else { continue };
            self.table(key);
            if let Some(days) = &remind.days {
                self.text("days", &days.to_string());
            }
            if let Some(every) = remind.every.flatten() {
                self.key("every", &every.to_string());
            }
            if let Some(at) = remind.at {
                self.text("at", &at.format("%H:%M").to_string());
            }
        }
    }
}
