//! "Can I?": real product texts, look-alikes, activities and properties.

mod activities;
mod answers;
mod corpus;
mod gentle;
mod hostile;
mod labels;
mod lists;
mod names;
mod properties;
mod prose;
mod questions;
mod slips;
mod understood;
mod when;
