//! Waiting for a wall-clock time, a change of the clock or the zone, or a change of the store.

use std::io;
use std::path::Path;

use chrono::{DateTime, Utc};

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Woken {
    /// The instant has come, or the clock was set.
    ByTime,
    /// Something changed in the folder, or in the system's zone.
    ByFiles,
}

/// Waits without polling where the system can.
pub(super) struct Waiter {
    inner: system::Waiter,
}

impl Waiter {
    /// A waiter that also wakes when something in this folder changes.
    pub(super) fn new(folder: &Path) -> io::Result<Self> {
        Ok(Self { inner: system::Waiter::new(folder)? })
    }

    /// Returns at the instant, or earlier when there is a reason to look again.
    pub(super) fn wait(&mut self, until: Option<DateTime<Utc>>) -> io::Result<Woken> {
        self.inner.wait(until)
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::io;
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::path::Path;

    use chrono::{DateTime, Utc};

    use super::Woken;
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::fs::inotify;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };

    /// A timer on the real-time clock that ends early when that clock is set, and watches on the
    /// data folder and on the system's zone.
    pub(super) struct Waiter {
        timer: OwnedFd,
        watch: OwnedFd,
    }

    impl Waiter {
        pub(super) fn new(folder: &Path) -> io::Result<Self> {
            let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
            let timer = timerfd_create(TimerfdClockId::Realtime, flags)?;
            let flags = inotify::CreateFlags::NONBLOCK | inotify::CreateFlags::CLOEXEC;
            let watch = inotify::init(flags)?;
            let changes = inotify::WatchFlags::MODIFY
                | inotify::WatchFlags::CLOSE_WRITE
                | inotify::WatchFlags::CREATE
                | inotify::WatchFlags::MOVED_TO
                | inotify::WatchFlags::MOVED_FROM
                | inotify::WatchFlags::DELETE
                | inotify::WatchFlags::DELETE_SELF
                | inotify::WatchFlags::MOVE_SELF;
            inotify::add_watch(&watch, folder, changes)?;
            // The zone is a link in /etc; some systems have no such folder to watch.
            let renamed = inotify::WatchFlags::CREATE | inotify::WatchFlags::MOVED_TO;
            let _ = inotify::add_watch(&watch, "/etc", renamed);
            Ok(Self { timer, watch })
        }

        pub(super) fn wait(&mut self, until: Option<DateTime<Utc>>) -> io::Result<Woken> {
            let zero = Timespec { tv_sec: 0, tv_nsec: 0 };
            // Without an instant the timer is set far ahead: it still ends when the clock is set.
            let at = until.unwrap_or(DateTime::<Utc>::MAX_UTC);
            let it_value = Timespec {
                tv_sec: at.timestamp().clamp(1, 1 << 40),
                tv_nsec: i64::from(at.timestamp_subsec_nanos()),
            };
            let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            match timerfd_settime(&self.timer, flags, &Itimerspec { it_interval: zero, it_value }) {
                Ok(_) => {}
                // The clock was set since the last wait.
                Err(rustix::io::Errno::CANCELED) => return Ok(Woken::ByTime),
                Err(problem) => return Err(problem.into()),
            }
            let mut sources =
                [PollFd::new(&self.timer, PollFlags::IN), PollFd::new(&self.watch, PollFlags::IN)];
            match poll(&mut sources, None) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(problem) => return Err(problem.into()),
            }
            let by_time = !sources[0].revents().is_empty();
            let mut ticks = [0; 8];
            let _ = rustix::io::read(&self.timer, &mut ticks);
            let mut buffer = [MaybeUninit::uninit(); 4096];
            let mut events = inotify::Reader::new(&self.watch, &mut buffer);
            while events.next().is_ok() {}
            Ok(if by_time { Woken::ByTime } else { Woken::ByFiles })
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::time::{Duration, SystemTime};

    use chrono::{DateTime, Utc};

    use super::Woken;

    /// Looks at the clock and at the folder's files every second, and says so at least twice a
    /// minute.
    pub(super) struct Waiter {
        folder: PathBuf,
    }

    impl Waiter {
        #[expect(clippy::unnecessary_wraps, reason = "other systems can fail here")]
        pub(super) fn new(folder: &Path) -> io::Result<Self> {
            Ok(Self { folder: folder.to_owned() })
        }

        #[expect(clippy::unnecessary_wraps, reason = "other systems can fail here")]
        pub(super) fn wait(&mut self, until: Option<DateTime<Utc>>) -> io::Result<Woken> {
            let before = self.newest();
            for _ in 0..30 {
                let now = crate::platform::now();
                let left = until.map(|until| (until - now).to_std().unwrap_or_default());
                if left.is_some_and(|left| left.is_zero()) {
                    break;
                }
                if self.newest() != before {
                    return Ok(Woken::ByFiles);
                }
                let second = Duration::from_secs(1);
                std::thread::sleep(left.map_or(second, |left| left.min(second)));
            }
            Ok(Woken::ByTime)
        }

        fn newest(&self) -> Option<SystemTime> {
            let entries = std::fs::read_dir(&self.folder).ok()?;
            let modified = |entry: std::fs::DirEntry| entry.metadata().ok()?.modified().ok();
            entries.flatten().filter_map(modified).max()
        }
    }
}
