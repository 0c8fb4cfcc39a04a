//! The desktop's own notifications, by notify-rust.

use notify_rust::{Notification, Timeout};

use super::{Notice, Notifier, NotifyError};

/// Shows notifications on the desktop.
#[derive(Debug, Default)]
pub struct Desktop;

impl Notifier for Desktop {
    fn show(&mut self, notice: &Notice) -> Result<Option<u32>, NotifyError> {
        let mut notification = Notification::new();
        notification
            .appname("Afterglow")
            .summary(&notice.title)
            .body(&notice.body)
            .timeout(Timeout::Default);
        #[cfg(target_os = "linux")]
        notification.hint(notify_rust::Hint::DesktopEntry("afterglow".to_owned()));
        if let Some(id) = notice.replaces {
            notification.id(id);
        }
        let shown = notification.show().map_err(|problem| NotifyError(problem.to_string()))?;
        Ok(number(&shown))
    }
}

/// The server's number of a shown notification.
#[cfg(target_os = "linux")]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no number")]
fn number(shown: &notify_rust::NotificationHandle) -> Option<u32> {
    Some(shown.id())
}

/// Other systems have no number to replace by.
#[cfg(not(target_os = "linux"))]
fn number<T>(_shown: &T) -> Option<u32> {
    None
}
