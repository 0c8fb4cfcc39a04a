//! The window: screens return intents, [`state::Ui`] does them and says what to read again.

mod add_photos;
mod adding;
mod clock;
mod components;
mod data;
mod device;
mod drafting;
mod exchange;
mod given;
mod keep;
mod keeping;
mod launch;
mod on_phone;
mod pages;
mod photo_files;
mod places;
mod prerender;
mod revisions;
mod rounds;
mod sample;
mod screens;
mod script;
mod shell;
mod start;
mod state;
mod tabs;
mod ticker;
mod trail;

pub use launch::{launch, page};
pub use prerender::{Prerendered, prerender};
pub use shell::{RootProps, root};
pub use start::Start;
