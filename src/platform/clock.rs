//! The one place that reads the clock and the zone.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

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

/// The client's zone: `TZ`, else the system's setting, else UTC.
pub fn zone() -> Tz {
    let named = |name: &str| {
        let name = name.trim_start_matches(':');
        // `TZ` may also be a path into the zone database.
        let name = name.rsplit_once("zoneinfo/").map_or(name, |(_, name)| name);
        name.parse::<Tz>().ok()
    };
    std::env::var("TZ")
        .ok()
        .and_then(|name| named(&name))
        .or_else(|| iana_time_zone::get_timezone().ok().and_then(|name| named(&name)))
        .unwrap_or(Tz::UTC)
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
