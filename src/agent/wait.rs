//! Waiting for a wall-clock time, a change of the clock or the zone, or a change of the store.

use std::io;
use std::path::Path;

use chrono::{DateTime, Utc};

use crate::app::Moment;
use crate::notify::Wake;
use crate::platform;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The instant has come, or the clock was changed.
    ByTime,
    /// Something changed in the folder, or in the system's zone.
    ByFiles,
    /// Another thread called.
    ByCall,
}

/// Tells the time and waits for it: the system's clock, or a test's.
pub trait Clock {
    /// The current time and zone.
    fn moment(&self) -> Moment;

    /// Returns at the instant, or earlier when there is a reason to check again.
    fn wait(&mut self, until: Option<DateTime<Utc>>) -> io::Result<Woken>;

    /// Ends a wait from another thread.
    fn wake(&self) -> Wake;
}

/// The system's clock: waits without polling where it can.
pub(super) struct SystemClock {
    inner: system::Waiter,
}

impl SystemClock {
    /// A clock that also wakes when something in this folder changes.
    pub(super) fn new(folder: &Path) -> io::Result<Self> {
        Ok(Self { inner: system::Waiter::new(folder)? })
    }
}

impl Clock for SystemClock {
    fn moment(&self) -> Moment {
        Moment { now: platform::now(), zone: platform::zone() }
    }

    fn wait(&mut self, until: Option<DateTime<Utc>>) -> io::Result<Woken> {
        self.inner.wait(until)
    }

    fn wake(&self) -> Wake {
        self.inner.wake()
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::io;
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::path::Path;
    use std::sync::Arc;

    use chrono::{DateTime, Utc};

    use super::Woken;
    use crate::notify::Wake;
    use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
    use rustix::fs::inotify;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };

    /// A timer on the real-time clock that ends early when that clock is changed, and watches on the
    /// data folder and on the system's zone.
    pub(super) struct Waiter {
        timer: OwnedFd,
        watch: OwnedFd,
        call: Arc<OwnedFd>,
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
            let flags = EventfdFlags::NONBLOCK | EventfdFlags::CLOEXEC;
            let call = Arc::new(eventfd(0, flags)?);
            Ok(Self { timer, watch, call })
        }

        pub(super) fn wake(&self) -> Wake {
            let call = self.call.clone();
            Arc::new(move || {
                // Fails only on overflow of the counter.
                let _ = rustix::io::write(&*call, &1_u64.to_ne_bytes());
            })
        }

        /// Watches the zone setting and the zone data; the same folder twice is one watch.
        fn watch_zones(&self) {
            let put = inotify::WatchFlags::CREATE
                | inotify::WatchFlags::MOVED_TO
                | inotify::WatchFlags::CLOSE_WRITE;
            for folder in crate::platform::zone_folders() {
                // Best effort: a folder that cannot be watched is checked in the next round.
                let _ = inotify::add_watch(&self.watch, folder, put);
            }
        }

        pub(super) fn wait(&mut self, until: Option<DateTime<Utc>>) -> io::Result<Woken> {
            self.watch_zones();
            let zero = Timespec { tv_sec: 0, tv_nsec: 0 };
            // Without an instant the timer is set far ahead: it still ends when the clock is changed.
            let at = until.map_or(DateTime::<Utc>::MAX_UTC, crate::platform::by_system);
            let it_value = Timespec {
                tv_sec: at.timestamp().clamp(1, 1 << 40),
                tv_nsec: i64::from(at.timestamp_subsec_nanos()),
            };
            let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            match timerfd_settime(&self.timer, flags, &Itimerspec { it_interval: zero, it_value }) {
                Ok(_) => {}
                // The clock was changed since the last wait.
                Err(rustix::io::Errno::CANCELED) => return Ok(Woken::ByTime),
                Err(problem) => return Err(problem.into()),
            }
            let mut sources = [
                PollFd::new(&self.timer, PollFlags::IN),
                PollFd::new(&self.watch, PollFlags::IN),
                PollFd::new(&*self.call, PollFlags::IN),
            ];
            match poll(&mut sources, None) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(problem) => return Err(problem.into()),
            }
            let by_time = !sources[0].revents().is_empty();
            let by_call = !sources[2].revents().is_empty();
            let mut ticks = [0; 8];
            let _ = rustix::io::read(&self.timer, &mut ticks);
            let _ = rustix::io::read(&*self.call, &mut ticks);
            let mut buffer = [MaybeUninit::uninit(); 4096];
            let mut events = inotify::Reader::new(&self.watch, &mut buffer);
            while events.next().is_ok() {}
            Ok(match (by_call, by_time) {
                (true, _) => Woken::ByCall,
                (_, true) => Woken::ByTime,
                _ => Woken::ByFiles,
            })
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::{Duration, SystemTime};

    use chrono::{DateTime, Utc};

    use super::Woken;
    use crate::notify::Wake;

    /// Checks the clock and the folder's files every second, and returns at least twice a minute.
    pub(super) struct Waiter {
        folder: PathBuf,
        called: Arc<AtomicBool>,
    }

    impl Waiter {
        #[expect(clippy::unnecessary_wraps, reason = "other systems can fail here")]
        pub(super) fn new(folder: &Path) -> io::Result<Self> {
            Ok(Self { folder: folder.to_owned(), called: Arc::default() })
        }

        pub(super) fn wake(&self) -> Wake {
            let called = self.called.clone();
            Arc::new(move || called.store(true, Ordering::Release))
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
                if self.called.swap(false, Ordering::AcqRel) {
                    return Ok(Woken::ByCall);
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
