//! Checks of what was made, on what rendering wrote down; and how every folder stands.

pub mod health;
pub mod links;
