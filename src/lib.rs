//! Stad: from a folder of facts and Markdown per city to one static site.

pub mod audit;
pub mod cli;
pub mod disk;
pub mod export;
pub mod index;
pub mod minify;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod server;
pub mod theme;
pub mod validate;
pub mod words;
