//! How, where or when an activity is done, as far as that makes it another one.

use serde::Deserialize;

/// What turns an activity into another one, or into one that is not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    /// With little effort or force.
    Gentle,
    /// For a short time.
    Short,
    /// With water that is not hot.
    Cool,
    /// With what is clean and mild.
    Clean,
    /// Out of the sun.
    Shade,
    /// With heat.
    Hot,
    /// With much effort or force.
    Hard,
    /// In the sun.
    Sun,
    /// At noon.
    Noon,
    /// For a long time.
    Long,
    /// With a cloth, a brush or a device.
    Tool,
}

impl Circumstance {
    /// Whether leaving it out makes an activity milder.
    pub(super) fn is_stricter(self) -> bool {
        matches!(self, Self::Hot | Self::Hard | Self::Sun | Self::Noon | Self::Long | Self::Tool)
    }
}
