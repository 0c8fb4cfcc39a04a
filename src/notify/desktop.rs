//! The desktop's own notifications, by notify-rust.

use std::collections::VecDeque;

use notify_rust::{Notification, NotificationHandle, Timeout};

use super::{Notice, Notifier, NotifyError};

/// How many notifications are kept: GNOME takes one away when the connection that sent it closes.
const KEPT: usize = 16;

/// Shows notifications on the desktop.
#[derive(Debug, Default)]
pub struct Desktop {
    kept: VecDeque<NotificationHandle>,
}

impl Notifier for Desktop {
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError> {
        let mut notification = Notification::new();
        notification
            .appname("Afterglow")
            .summary(&notice.title)
            .body(&notice.body)
            .id(notice.id)
            .timeout(Timeout::Default);
        #[cfg(target_os = "linux")]
        notification.hint(notify_rust::Hint::DesktopEntry("afterglow".to_owned()));
        let shown = notification.show().map_err(|problem| NotifyError(problem.to_string()))?;
        let number = number(&shown);
        self.kept.push_back(shown);
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        Ok(number)
    }
}

/// The server's number of a shown notification.
#[cfg(target_os = "linux")]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no number")]
fn number(shown: &NotificationHandle) -> Option<u32> {
    Some(shown.id())
}

/// Other systems have no number to replace by.
#[cfg(not(target_os = "linux"))]
fn number(_shown: &NotificationHandle) -> Option<u32> {
    None
}
