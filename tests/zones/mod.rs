//! Zones, held against what others make of them: `date` and `zic` of the system.

mod data;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod outside;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod places;
