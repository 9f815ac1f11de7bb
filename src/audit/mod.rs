//! Checks of what was made, on what rendering wrote down; how every folder stands; how hard its texts are to read.

pub mod health;
pub mod links;
pub mod plain;
