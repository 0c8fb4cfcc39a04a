//! The window: screens return intents, [`state::Ui`] does them and says what to read again.

mod components;
mod on_phone;
mod screens;
mod shell;
mod state;
mod trail;

pub use shell::{RootProps, Start, launch, page, root};
