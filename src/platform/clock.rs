//! The one place that reads the clock.

use chrono::{DateTime, Utc};

/// The instant now.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub fn now() -> DateTime<Utc> {
    // Not by `Utc::now`, which ends the program when the clock shows a time before 1970.
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    #[cfg(debug_assertions)]
    return shifted::shift(now);
    #[cfg(not(debug_assertions))]
    now
}

/// What the system's clock shows at an instant: the instant itself, but for debug builds that are
/// shown another time.
pub fn by_system(at: DateTime<Utc>) -> DateTime<Utc> {
    #[cfg(debug_assertions)]
    return shifted::unshift(at);
    #[cfg(not(debug_assertions))]
    at
}

/// Debug builds can be shown another time, for screenshots and tests: `AFTERGLOW_NOW`.
#[cfg(debug_assertions)]
mod shifted {
    use std::sync::OnceLock;

    use chrono::{DateTime, TimeDelta, Utc};

    /// The time as `AFTERGLOW_NOW` has it, going on from there.
    pub(super) fn shift(now: DateTime<Utc>) -> DateTime<Utc> {
        let by = BY.get_or_init(|| {
            let wanted = std::env::var("AFTERGLOW_NOW").ok();
            let wanted = wanted.and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
            wanted.map_or(TimeDelta::zero(), |wanted| wanted.with_timezone(&Utc) - now)
        });
        now + *by
    }

    /// What the system's clock shows at a time that is shown.
    pub(super) fn unshift(at: DateTime<Utc>) -> DateTime<Utc> {
        at - BY.get().copied().unwrap_or_default()
    }

    static BY: OnceLock<TimeDelta> = OnceLock::new();
}
