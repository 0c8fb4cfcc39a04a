//! Reads the data that is built in: TOML files of the project's own.
//!
//! Each form is read by way of one erased deserializer. By `toml` alone every form would be compiled for each of
//! its kinds of table, which made the program 1 MB larger.

use serde::de::{DeserializeOwned, Deserializer, Error as _};
use toml::de::Error;

/// The data of a file.
pub(crate) fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    of(toml::Deserializer::parse(text)?)
}

/// The data of a value that was read already.
pub(crate) fn from_value<T: DeserializeOwned>(value: toml::Value) -> Result<T, Error> {
    of(value)
}

fn of<'de, T: DeserializeOwned>(data: impl Deserializer<'de>) -> Result<T, Error> {
    let mut data = <dyn erased_serde::Deserializer<'_>>::erase(data);
    erased_serde::deserialize(&mut data).map_err(Error::custom)
}
