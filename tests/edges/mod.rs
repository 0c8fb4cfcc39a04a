//! The edges of the machine: arguments of any kind, clocks that are wrong, outputs and folders that
//! cannot be written to, programs that moved.

mod arguments;
mod clock;
mod entries;
mod folder;
mod login;
mod output;
mod scripts;
