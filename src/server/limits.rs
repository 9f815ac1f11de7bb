//! How much one visitor may ask of the server, and for how long.

use std::time::Duration;

/// The limits of a server.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections at a time; who comes later waits until one ends.
    pub connections: usize,
    /// Connections of these that may wait for news of a save.
    pub event_streams: usize,
    /// Files made at a time.
    pub makings: usize,
    /// The longest request with all its headers, in bytes.
    pub head_bytes: usize,
    /// Headers in a request.
    pub headers: usize,
    /// Until the next request has come whole; so a connection also may rest no longer.
    pub head_time: Duration,
    /// Until a reader that takes nothing must have taken something.
    pub write_time: Duration,
    /// Until the server ends a connection however busy it is; a page that waits for news asks again.
    pub connection_time: Duration,
    /// Between two signs of life to a page that waits for news.
    pub pulse: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // A browser keeps six to a host. Some systems let a program open 256 files.
            connections: 128,
            event_streams: 32,
            makings: 8,
            head_bytes: 16 << 10,
            headers: 64,
            head_time: Duration::from_secs(10),
            write_time: Duration::from_secs(10),
            connection_time: Duration::from_mins(10),
            pulse: Duration::from_secs(15),
        }
    }
}
