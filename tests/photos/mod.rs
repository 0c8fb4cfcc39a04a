//! Photos: what becomes of a picture, what is refused, and how two are lined up.

mod draw;
mod hostile;
#[cfg(feature = "desktop")]
mod kept;
mod line_up;
mod made;
#[cfg(feature = "live-tests")]
mod screens;

#[cfg(feature = "live-tests")]
pub(crate) use draw::face;
