//! A real notification server on a desk's bus, that remembers what it was asked to show.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    clippy::disallowed_methods,
    reason = "the shape that the standard and its macro give, and a real server has a real clock"
)]

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, SystemTime};

use zbus::{Connection, OwnedVariant, block_on, connection};

use super::desk::Desk;

/// One notification as the server was asked to show it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    /// The server's number.
    pub(crate) id: u32,
    /// The number of the one it took the place of, or 0.
    pub(crate) replaces: u32,
    /// The first line.
    pub(crate) summary: String,
    /// The lines below.
    pub(crate) body: String,
    /// The buttons, by name and words in turn.
    pub(crate) actions: Vec<String>,
    /// When it arrived.
    pub(crate) at: SystemTime,
}

/// The running server.
pub(crate) struct Server {
    connection: Connection,
    shown: Receiver<Shown>,
}

struct Notifications {
    next: u32,
    has_buttons: bool,
    pause: Duration,
    shown: Sender<Shown>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[expect(clippy::too_many_arguments, reason = "the shape the standard gives")]
    fn notify(
        &mut self,
        _app_name: &str,
        replaces_id: u32,
        _app_icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedVariant>,
        _expire_timeout: i32,
    ) -> u32 {
        let id = if replaces_id == 0 {
            self.next += 1;
            self.next
        } else {
            replaces_id
        };
        let shown = Shown {
            id,
            replaces: replaces_id,
            summary: summary.to_owned(),
            body: body.to_owned(),
            actions,
            at: SystemTime::now(),
        };
        let _ = self.shown.send(shown);
        std::thread::sleep(self.pause);
        id
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        let can = ["body", "actions"].map(str::to_owned);
        can.into_iter().take(if self.has_buttons { 2 } else { 1 }).collect()
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("Afterglow tests", "Afterglow", "1", "1.2")
    }
}

impl Server {
    /// Starts on a desk's bus.
    pub(crate) fn start(desk: &Desk) -> Self {
        Self::of(desk, true, Duration::ZERO)
    }

    /// One that takes its time to answer after it has shown a notification.
    pub(crate) fn slow(desk: &Desk, pause: Duration) -> Self {
        Self::of(desk, true, pause)
    }

    /// One whose notifications have no buttons.
    pub(crate) fn without_buttons(desk: &Desk) -> Self {
        Self::of(desk, false, Duration::ZERO)
    }

    fn of(desk: &Desk, has_buttons: bool, pause: Duration) -> Self {
        let (sender, shown) = channel();
        let server = Notifications { next: 0, has_buttons, pause, shown: sender };
        let builder = connection::Builder::address(desk.bus())
            .serve_at("/org/freedesktop/Notifications", server)
            .name("org.freedesktop.Notifications");
        let connection = block_on(builder.build()).expect("a bus");
        Self { connection, shown }
    }

    /// The client presses a button of a notification.
    pub(crate) fn press(&self, id: u32, action: &str) {
        self.signal("ActionInvoked", &(id, action));
        // Servers close what was answered.
        self.signal("NotificationClosed", &(id, 3_u32));
    }

    /// The client puts a notification away.
    pub(crate) fn dismiss(&self, id: u32) {
        self.signal("NotificationClosed", &(id, 2_u32));
    }

    fn signal<B: serde::Serialize + zbus::DynamicType>(&self, name: &str, body: &B) {
        let path = "/org/freedesktop/Notifications";
        let interface = "org.freedesktop.Notifications";
        let signal = self.connection.emit_signal(None::<&str>, path, interface, name, body);
        block_on(signal).expect("a bus");
    }

    /// The next notification, if one comes in time.
    pub(crate) fn next(&self, within: Duration) -> Option<Shown> {
        self.shown.recv_timeout(within).ok()
    }
}
