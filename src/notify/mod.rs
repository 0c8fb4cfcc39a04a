//! Showing notifications: one trait, one implementation a system, and the tests' own.

#[cfg(target_os = "android")]
mod android;
#[cfg(feature = "desktop")]
pub mod desktop;
pub mod events;
#[cfg(target_os = "ios")]
pub mod ios;
pub mod ios_plan;
pub mod ios_system;
pub mod recording;
pub mod schedule;
pub mod system;

use std::sync::Arc;

use crate::care::{Moment, Text};
use crate::reminders::{Kind, Occurrence, ReminderKind};
use crate::texts::Texts;

/// The native side, on a phone.
pub fn phone_system() -> Option<Arc<dyn system::System>> {
    #[cfg(target_os = "android")]
    return Some(Arc::new(android::Android));
    #[cfg(target_os = "ios")]
    return Some(ios::SYSTEM.clone());
    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    None
}

/// A notification to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The number by which a repeat takes the place of the first.
    pub id: u32,
    /// Its name in the ledger, by which it is answered.
    pub bundle: String,
    /// What can be answered by a button, each with its words.
    pub buttons: Vec<(Reply, String)>,
    /// The first line.
    pub title: String,
    /// The lines below.
    pub body: String,
}

/// Why a notification was not shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the notification was not shown: {0}")]
pub struct NotifyError(pub String);

/// What a client does with a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Says that what it lists is done.
    Done,
    /// Wants it again later.
    Snooze,
    /// Opens the app, by the button or by the notification itself.
    Open,
    /// Puts it away.
    Dismiss,
}

impl Reply {
    /// The name that the system knows the button by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Snooze => "snooze",
            Self::Open => "open",
            Self::Dismiss => "dismiss",
        }
    }
}

/// A reply to a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationReply {
    /// The notification's name in the ledger.
    pub bundle: String,
    /// The reply.
    pub reply: Reply,
}

/// Wakes whoever waits for replies.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Something that shows notifications.
pub trait Notifier {
    /// Shows one; returns the number by which it can be replaced, where there is one.
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError>;

    /// The replies since the last time, in order; each once.
    fn replies(&mut self) -> Vec<NotificationReply> {
        Vec::new()
    }

    /// Calls this whenever there is a reply.
    fn on_reply(&mut self, _wake: Wake) {}
}

impl Notice {
    /// The notification of the lines of one bundle, the first of them on top, as it is read then and
    /// there.
    pub fn of(lines: &[Occurrence], bundle: &str, texts: &Texts, moment: Moment) -> Self {
        let show = |text: &Text| texts.show(text, moment);
        let title = lines.first().map(|line| show(&line.title)).unwrap_or_default();
        let body = match lines {
            [only] => texts.find(&only.body, moment).unwrap_or_default(),
            [_, rest @ ..] => {
                rest.iter().map(|line| show(&line.title)).collect::<Vec<_>>().join("\n")
            }
            [] => String::new(),
        };
        let is_test = lines.iter().all(|line| line.kind == Kind::Test);
        let can_be_done = lines
            .iter()
            .any(|line| line.step.is_some() || line.kind == Kind::Reminder(ReminderKind::Outdoors));
        let mut buttons = Vec::new();
        if can_be_done {
            buttons.push((Reply::Done, texts.say("button-done")));
        }
        if !is_test {
            buttons.push((Reply::Snooze, texts.say("button-snooze")));
        }
        buttons.push((Reply::Open, texts.say("button-open")));
        Self { id: Self::number_of(bundle), bundle: bundle.to_owned(), buttons, title, body }
    }

    /// The same without its words: only that there is one.
    #[must_use]
    pub fn discreet(self, texts: &Texts) -> Self {
        Self { title: texts.say("notification-hidden"), body: String::new(), ..self }
    }

    /// The number of a bundle's notification: the same for the same name, after a crash as well, and
    /// far from the small numbers that servers give out themselves.
    fn number_of(bundle: &str) -> u32 {
        // FNV-1a: the number has to be the same in every version of the app.
        let fold = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
        bundle.bytes().fold(2_166_136_261, fold) | 0x8000_0000
    }
}
