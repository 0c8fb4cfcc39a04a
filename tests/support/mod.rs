//! What the tests share.

#[cfg(feature = "desktop")]
pub(crate) mod data;
#[cfg(feature = "live-tests")]
pub(crate) mod desk;
#[cfg(feature = "live-tests")]
pub(crate) mod notifications;
#[cfg(feature = "live-tests")]
pub(crate) mod paper;
#[cfg(feature = "live-tests")]
pub(crate) mod window;

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use afterglow::care::{Details, Moment, Treatment, TreatmentId, Zone, civil};

/// A zone of the bundled data.
pub(crate) fn named(name: &str) -> Zone {
    Zone::bundled(name).expect("a zone")
}

/// Berlin.
pub(crate) fn berlin() -> Zone {
    named("Europe/Berlin")
}

/// Every zone of the bundled data, in the order of their names.
pub(crate) fn every_zone() -> &'static [Zone] {
    static ZONES: LazyLock<Vec<Zone>> =
        LazyLock::new(|| Zone::bundled_names().map(named).collect());
    &ZONES
}

/// A civil date, `2026-11-22`.
pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// The instant of a wall time, `2026-11-22 15:00`, in a zone.
pub(crate) fn at(text: &str, zone: Zone) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a wall time");
    civil::resolve(local, zone)
}

/// When it is this wall time in a zone.
pub(crate) fn moment(text: &str, zone: Zone) -> Moment {
    Moment { now: at(text, zone), zone }
}

/// A treatment at a wall time.
pub(crate) fn treated_at(id: i64, text: &str, zone: Zone) -> Treatment {
    Treatment::begun(TreatmentId(id), at(text, zone), zone)
}

/// A treatment of which only the date is known.
pub(crate) fn treated_on(id: i64, text: &str, zone: Zone) -> Treatment {
    let date = date(text);
    Treatment {
        id: TreatmentId(id),
        date,
        at: None,
        wall: None,
        zone,
        recorded_at: civil::start_of(date, zone),
        details: Details::default(),
    }
}

/// Notes that each line was shown at its time.
#[cfg(feature = "desktop")]
pub(crate) fn shown_on_time(
    app: &mut afterglow::app::App,
    lines: &[afterglow::reminders::Occurrence],
    number: Option<u32>,
) {
    for line in lines {
        app.note_shown([line], line.at, number).expect("noted");
    }
}

/// How often a property is tried: twenty times as often, and with other values each time, by
/// `script/test --all`. Otherwise the values are the same each time, so that a change that breaks
/// nothing does not meet an old mistake.
pub(crate) fn cases(usually: u32) -> proptest::test_runner::Config {
    use proptest::test_runner::{Config, RngSeed};

    if std::env::var_os("AFTERGLOW_TEST_ALL").is_some() {
        return Config { cases: usually * 20, ..Config::default() };
    }
    Config { cases: usually, rng_seed: RngSeed::Fixed(20_261_122), ..Config::default() }
}
