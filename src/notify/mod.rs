//! Showing notifications: one trait, one implementation a system, and the tests' own.

#[cfg(feature = "desktop")]
pub mod desktop;
pub mod recording;

use chrono_tz::Tz;

use crate::care::Text;
use crate::reminders::Occurrence;
use crate::texts::Texts;

/// A notification to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The number of the one it takes the place of, if that is still there.
    pub replaces: Option<u32>,
    /// The first line.
    pub title: String,
    /// The lines below.
    pub body: String,
}

/// Why a notification was not shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the notification was not shown: {0}")]
pub struct NotifyError(pub String);

/// Something that shows notifications.
pub trait Notifier {
    /// Shows one; returns the number by which it can be replaced, where there is one.
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError>;
}

impl Notice {
    /// The notification of the lines of one bundle, the first of them on top.
    pub fn of(lines: &[Occurrence], replaces: Option<u32>, texts: &Texts, zone: Tz) -> Self {
        let show = |text: &Text| texts.show(text, zone);
        let title = lines.first().map(|line| show(&line.title)).unwrap_or_default();
        let body = match lines {
            [only] => texts.find(&only.body, zone).unwrap_or_default(),
            [_, rest @ ..] => {
                rest.iter().map(|line| show(&line.title)).collect::<Vec<_>>().join("\n")
            }
            [] => String::new(),
        };
        Self { replaces, title, body }
    }
}
