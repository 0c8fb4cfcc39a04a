//! When the system brings the app to the front: the window's event loop says so, and whoever goes
//! through rounds looks.

use std::sync::atomic::{AtomicU64, Ordering};

static FRONTS: AtomicU64 = AtomicU64::new(0);

/// The app was brought to the front.
pub fn came_to_front() {
    FRONTS.fetch_add(1, Ordering::Relaxed);
}

/// How often it was.
pub fn fronts() -> u64 {
    FRONTS.load(Ordering::Relaxed)
}
