//! The numbers of the store's rows, a type for each noun: one is never taken for another.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::Serialize;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl $name {
            /// Stands in until the store has given a number.
            pub const NEW: Self = Self(0);
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A treatment.
    TreatmentId;
    /// An appointment.
    AppointmentId;
    /// Something to ask at a visit.
    AgendaId;
    /// A course of treatments.
    CourseId;
    /// A product of the client's.
    ProductId;
    /// A question that was asked.
    QuestionId;
    /// A photo.
    PhotoId;
}
