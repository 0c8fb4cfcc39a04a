//! The desktop's own notifications, by notify-rust.

use notify_rust::{Notification, Timeout};

use super::{Notice, NotificationReply, Notifier, NotifyError, Wake};

/// Shows notifications on the desktop and listens for replies.
#[derive(Default)]
pub struct Desktop {
    kept: system::Kept,
}

/// What shows notifications here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name and version, as it says itself.
    pub name: String,
    /// Whether its notifications have buttons.
    pub has_buttons: bool,
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
        self.kept.show(notification, notice)
    }

    fn replies(&mut self) -> Vec<NotificationReply> {
        self.kept.replies()
    }

    fn on_reply(&mut self, wake: Wake) {
        self.kept.on_reply(wake);
    }
}

/// Asks what shows notifications here.
pub fn server() -> Result<Server, NotifyError> {
    system::server()
}

#[cfg(target_os = "linux")]
mod system {
    use std::collections::{HashMap, VecDeque};
    use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
    use std::sync::{LazyLock, Mutex, PoisonError};
    use std::time::Duration;

    use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
    use std::panic::AssertUnwindSafe;

    use futures::future::{AbortHandle, Abortable, Either, FutureExt, abortable, select};
    use futures::stream::{FuturesUnordered, StreamExt};
    use notify_rust::{CloseReason, Hint, Notification, NotificationHandle, NotificationResponse};

    use super::Server;
    use crate::notify::{Notice, NotificationReply, NotifyError, Reply, Wake};

    /// How long a server may take to answer.
    const PATIENCE: Duration = Duration::from_secs(10);
    /// How many notifications are kept: GNOME takes one away when the connection that sent it closes.
    const KEPT: usize = 16;

    /// A notification that is waited on for a reply.
    struct Shown {
        handle: NotificationHandle,
        bundle: String,
        /// Which showing of the bundle it is: an earlier one receives the same taps.
        showing: u64,
    }

    type Replied = (u64, NotificationReply);

    /// The notifications that stand, and a thread that waits for replies to all of them.
    pub(super) struct Kept {
        stops: VecDeque<AbortHandle>,
        showings: u64,
        latest: HashMap<String, u64>,
        listener: Option<UnboundedSender<Abortable<Waiting>>>,
        replied: (Sender<Replied>, Receiver<Replied>),
        wake: Option<Wake>,
        desk: Desk,
    }

    /// Waiting for a reply.
    type Waiting = std::pin::Pin<Box<dyn Future<Output = Option<Replied>> + Send>>;

    impl Default for Kept {
        fn default() -> Self {
            Self {
                stops: VecDeque::new(),
                showings: 0,
                latest: HashMap::new(),
                listener: None,
                replied: channel(),
                wake: None,
                desk: Desk::default(),
            }
        }
    }

    /// A question to the server, ready to be asked.
    type Question = Box<dyn FnOnce() + Send>;

    /// Asks the server, and does not wait for ever: one that hangs answers nobody. All questions are
    /// asked from one thread, since each thread that opens connections keeps another one for them.
    #[derive(Default)]
    struct Desk {
        questions: Option<Sender<Question>>,
        hanging: Option<Receiver<()>>,
    }

    impl Desk {
        fn ask<T: Send + 'static>(
            &mut self,
            question: impl FnOnce() -> Result<T, NotifyError> + Send + 'static,
        ) -> Result<T, NotifyError> {
            let hangs = || NotifyError("what shows notifications does not answer".to_owned());
            // One question at a time: those that are never answered must not pile up.
            if self.hanging.as_ref().is_some_and(|done| done.try_recv() == Err(TryRecvError::Empty))
            {
                return Err(hangs());
            }
            let (answered, answer) = channel();
            let (over, done) = channel();
            self.hanging = Some(done);
            let question: Question = Box::new(move || {
                let _ = answered.send(question());
                let _ = over.send(());
            });
            let questions = match self.questions.take() {
                Some(questions) => questions,
                None => Self::thread().map_err(|problem| NotifyError(problem.to_string()))?,
            };
            // Kept only if the thread still takes questions.
            self.questions = questions.send(question).is_ok().then_some(questions);
            answer.recv_timeout(PATIENCE).unwrap_or_else(|_| Err(hangs()))
        }

        fn thread() -> std::io::Result<Sender<Question>> {
            let (sender, questions) = channel::<Question>();
            let work = move || questions.into_iter().for_each(|question| question());
            std::thread::Builder::new().name("questions".to_owned()).spawn(work)?;
            Ok(sender)
        }
    }

    impl Kept {
        pub(super) fn on_reply(&mut self, wake: Wake) {
            self.wake = Some(wake);
        }

        pub(super) fn show(
            &mut self,
            mut notification: Notification,
            notice: &Notice,
        ) -> Result<Option<u32>, NotifyError> {
            notification.hint(Hint::DesktopEntry("app.afterglow.afterglow".to_owned()));
            let buttons = notice.buttons.clone();
            let handle = self.desk.ask(move || {
                // A server without buttons may show them as something else: it is asked each time,
                // since another one may have taken its place.
                if has_buttons()? {
                    notification.action("default", "");
                    for (reply, words) in &buttons {
                        notification.action(reply.name(), words);
                    }
                }
                notification.show().map_err(not_shown)
            })?;
            let number = handle.id();
            self.showings += 1;
            self.latest.insert(notice.bundle.clone(), self.showings);
            let bundle = notice.bundle.clone();
            self.listen(Shown { handle, bundle, showing: self.showings });
            Ok(Some(number))
        }

        /// Waits for a reply to a notification, and keeps its connection open meanwhile.
        fn listen(&mut self, shown: Shown) {
            let (waiting, stop) = abortable(Box::pin(reply_to(shown)) as Waiting);
            self.stops.push_back(stop);
            if self.stops.len() > KEPT
                && let Some(oldest) = self.stops.pop_front()
            {
                oldest.abort();
            }
            if self.listener.is_none() {
                let (sender, incoming) = unbounded();
                let (replied, wake) = (self.replied.0.clone(), self.wake.clone());
                let work = move || futures::executor::block_on(listen(incoming, &replied, wake));
                // Without a thread there are no replies; what is shown is shown.
                let thread = std::thread::Builder::new().name("replies".to_owned());
                self.listener = thread.spawn(work).ok().map(|_| sender);
            }
            let sent = self.listener.as_ref().map(|listener| listener.unbounded_send(waiting));
            if sent.is_some_and(|sent| sent.is_err()) {
                // The thread is gone: the next notification gets another.
                self.listener = None;
            }
        }

        pub(super) fn replies(&mut self) -> Vec<NotificationReply> {
            let mut given = Vec::new();
            while let Ok((showing, reply)) = self.replied.1.try_recv() {
                // Replaced since: the showing that took its place receives the same tap.
                if self.latest.get(&reply.bundle) == Some(&showing) {
                    self.latest.remove(&reply.bundle);
                    given.push(reply);
                }
            }
            given
        }
    }

    /// Waits for whatever is replied to any of the notifications.
    async fn listen(
        mut incoming: UnboundedReceiver<Abortable<Waiting>>,
        replied: &Sender<Replied>,
        wake: Option<Wake>,
    ) {
        let mut waiting = FuturesUnordered::new();
        loop {
            if waiting.is_empty() {
                let Some(next) = incoming.next().await else { return };
                waiting.push(next);
                continue;
            }
            match select(incoming.next(), waiting.next()).await {
                Either::Left((Some(next), _)) => waiting.push(next),
                Either::Left((None, _)) => return,
                Either::Right((Some(Ok(Some(reply))), _)) => {
                    let _ = replied.send(reply);
                    if let Some(wake) = &wake {
                        wake();
                    }
                }
                Either::Right(_) => {}
            }
        }
    }

    /// The reply to one notification; `None` when it went away by itself.
    async fn reply_to(shown: Shown) -> Option<Replied> {
        let mut reply = None;
        let heard = |response: &NotificationResponse| {
            reply = match response {
                NotificationResponse::Default => Some(Reply::Open),
                NotificationResponse::Action(name) => [Reply::Done, Reply::Snooze, Reply::Open]
                    .into_iter()
                    .find(|one| one.name() == name),
                NotificationResponse::Closed(CloseReason::Dismissed) => Some(Reply::Dismiss),
                _ => None,
            };
        };
        // It gives up by a panic when the bus goes at the wrong moment: then there is no reply.
        let waiting = AssertUnwindSafe(shown.handle.wait_for_action_async(heard));
        waiting.catch_unwind().await.ok()?;
        Some((shown.showing, NotificationReply { bundle: shown.bundle, reply: reply? }))
    }

    pub(super) fn server() -> Result<Server, NotifyError> {
        // One for the whole process: the window asks again and again.
        static DESK: LazyLock<Mutex<Desk>> = LazyLock::new(Mutex::default);
        let mut desk = DESK.lock().unwrap_or_else(PoisonError::into_inner);
        desk.ask(|| {
            let about = notify_rust::get_server_information().map_err(not_shown)?;
            let name = format!("{} {}", about.name, about.version);
            Ok(Server { name, has_buttons: has_buttons()? })
        })
    }

    fn has_buttons() -> Result<bool, NotifyError> {
        let can = notify_rust::get_capabilities().map_err(not_shown)?;
        Ok(can.iter().any(|one| one == "actions"))
    }

    fn not_shown(problem: notify_rust::error::Error) -> NotifyError {
        NotifyError(problem.to_string())
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use notify_rust::Notification;

    use super::Server;
    use crate::notify::{Notice, NotificationReply, NotifyError, Wake};

    /// Nothing is kept: these systems keep their notifications themselves, and replies are not received.
    #[derive(Default)]
    pub(super) struct Kept;

    #[expect(clippy::unused_self, reason = "the same shape as where there are replies")]
    impl Kept {
        pub(super) fn on_reply(&mut self, _wake: Wake) {}

        pub(super) fn show(
            &mut self,
            notification: Notification,
            _notice: &Notice,
        ) -> Result<Option<u32>, NotifyError> {
            notification.show().map_err(|problem| NotifyError(problem.to_string()))?;
            Ok(None)
        }

        pub(super) fn replies(&mut self) -> Vec<NotificationReply> {
            Vec::new()
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "elsewhere there may be none")]
    pub(super) fn server() -> Result<Server, NotifyError> {
        Ok(Server { name: std::env::consts::OS.to_owned(), has_buttons: false })
    }
}
