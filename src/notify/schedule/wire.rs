//! How single values stand in the file.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// Epoch milliseconds, UTC.
pub(in super::super) mod instant {
    use super::{DateTime, Deserialize, Deserializer, Error, Serializer, Utc};

    pub(crate) fn serialize<S: Serializer>(at: &DateTime<Utc>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(at.timestamp_millis())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<DateTime<Utc>, D::Error> {
        let ms = i64::deserialize(from)?;
        let at = DateTime::from_timestamp_millis(ms);
        at.ok_or_else(|| D::Error::custom(format_args!("{ms} is no instant of the calendar")))
    }
}

/// The same, or null.
pub(in super::super) mod maybe_instant {
    use super::{DateTime, Deserialize, Deserializer, Utc};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<DateTime<Utc>>, D::Error> {
        let ms = Option::<i64>::deserialize(from)?;
        Ok(ms.and_then(DateTime::from_timestamp_millis))
    }
}

/// `2026-11-26T08:10:00`.
pub(super) mod local {
    use super::{Deserialize, Deserializer, Error, NaiveDateTime, Serializer};

    const FORM: &str = "%Y-%m-%dT%H:%M:%S";

    pub(crate) fn serialize<S: Serializer>(
        local: &NaiveDateTime,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_str(&local.format(FORM))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<NaiveDateTime, D::Error> {
        let text = String::deserialize(from)?;
        let local = NaiveDateTime::parse_from_str(&text, FORM);
        let written = local.ok().filter(|local| local.format(FORM).to_string() == text);
        written.ok_or_else(|| D::Error::custom(format_args!("`{text}` is no local date and time")))
    }
}

/// An IANA name.
pub(super) mod zone {
    use crate::care::Zone;
    use crate::platform;

    use super::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
    pub(crate) fn serialize<S: Serializer>(zone: &Zone, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(zone.name())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Zone, D::Error> {
        // A zone that is not known any more is no reason to refuse what was submitted.
        let name = String::deserialize(from)?;
        Ok(platform::zone_named(&name).unwrap_or_else(|| Zone::UTC.in_place_of(&name)))
    }
}

/// `{"from":"22:00","to":"07:00"}`, or null.
pub(super) mod quiet {
    use chrono::NaiveTime;

    use super::{Deserialize, Deserializer, Error, Serialize, Serializer};
    use crate::reminders::QuietHours;

    const FORM: &str = "%H:%M";

    #[derive(Serialize, serde::Deserialize)]
    struct Hours {
        from: String,
        to: String,
    }

    #[expect(clippy::ref_option, reason = "serde passes it so")]
    pub(crate) fn serialize<S: Serializer>(
        quiet: &Option<QuietHours>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let words = |time: NaiveTime| time.format(FORM).to_string();
        let hours = quiet.map(|quiet| Hours { from: words(quiet.from), to: words(quiet.to) });
        hours.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<QuietHours>, D::Error> {
        let time = |text: &str| {
            let time = NaiveTime::parse_from_str(text, FORM).ok();
            let time = time.filter(|time| time.format(FORM).to_string() == text);
            time.ok_or_else(|| D::Error::custom(format_args!("`{text}` is no time of day")))
        };
        let Some(hours) = Option::<Hours>::deserialize(from)? else { return Ok(None) };
        Ok(Some(QuietHours { from: time(&hours.from)?, to: time(&hours.to)? }))
    }
}

/// `[{"name":"done","label":"Done"}]`.
pub(super) mod actions {
    use super::{Deserialize, Deserializer, Error, Serialize, Serializer};
    use crate::notify::Reply;

    #[derive(Serialize, serde::Deserialize)]
    struct Button {
        name: String,
        label: String,
    }

    pub(crate) fn serialize<S: Serializer>(
        actions: &[(Reply, String)],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let buttons = actions.iter();
        to.collect_seq(
            buttons.map(|(reply, label)| Button {
                name: reply.name().to_owned(),
                label: label.clone(),
            }),
        )
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<(Reply, String)>, D::Error> {
        let buttons = Vec::<Button>::deserialize(from)?.into_iter();
        let reply = |button: Button| {
            let known = [Reply::Done, Reply::Snooze];
            let reply = known.into_iter().find(|reply| reply.name() == button.name);
            let unknown = format!("`{}` is no known action", button.name);
            Ok((reply.ok_or_else(|| D::Error::custom(unknown))?, button.label))
        };
        buttons.map(reply).collect()
    }
}

/// `sunscreen_am@2026-11-26T08:10:00`.
pub(super) mod key {
    use super::{Deserialize, Deserializer, Error, Serializer};
    use crate::reminders::Key;

    pub(crate) fn serialize<S: Serializer>(key: &Key, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(key)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Key, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// The name of a kind, as the store has it.
pub(super) mod kind {
    use super::{Deserialize, Deserializer, Error, Serializer};
    use crate::reminders::Kind;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
    pub(crate) fn serialize<S: Serializer>(kind: &Kind, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(kind.name())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Kind, D::Error> {
        let name = String::deserialize(from)?;
        let unknown = || D::Error::custom(format_args!("`{name}` is no kind of reminder"));
        Kind::named(&name).ok_or_else(unknown)
    }
}
