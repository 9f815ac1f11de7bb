//! Checks of what was made, on what rendering wrote down.

pub mod links;
