//! A stored photo.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{Light, Pupils, Size};
use crate::care::PhotoId;

/// Which side of the face a photo shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    #[default]
    Front,
    Left,
    Right,
}

impl View {
    pub const ALL: [Self; 3] = [Self::Front, Self::Left, Self::Right];

    /// Its name in the store, in commands and in the names of texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// The view of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.name() == name)
    }
}

/// The SHA-256 of the stored bytes, in hex: the name of the photo's files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Hash(String);

impl Hash {
    /// A hash as it is written; `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        (text.len() == 64 && text.bytes().all(is_hex)).then(|| Self(text.to_owned()))
    }

    /// The hash of these bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(format!("{:x}", Sha256::digest(bytes)))
    }

    /// Whether it is that of these bytes.
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        *self == Self::of(bytes)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A photo: what the store knows besides its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    pub id: PhotoId,
    /// The local date it shows.
    pub date: NaiveDate,
    pub view: View,
    pub hash: Hash,
    pub size: Size,
    pub light: Light,
    /// Where the pupils are, once the client has tapped them.
    pub pupils: Option<Pupils>,
    pub added_at: DateTime<Utc>,
}
