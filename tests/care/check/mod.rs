//! "Can I?": real product texts, look-alikes, activities and properties.

mod activities;
mod announced;
mod answers;
mod corpus;
mod gentle;
mod hostile;
mod labels;
mod languages;
mod lists;
mod names;
mod properties;
mod prose;
mod questions;
mod slips;
mod tongues;
mod translated;
mod understood;
mod when;
