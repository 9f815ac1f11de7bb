//! `stad serve` in a folder of a test, and what a visitor over a plain connection hears from a server.
#![allow(dead_code, reason = "each test file uses another part of the server")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::place::Place;

/// Long enough for a busy machine; nothing waits for it when all is well.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A running program; it ends with the test.
pub struct Serving {
    child: Child,
    /// Where it answers.
    pub port: u16,
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Serving {
    /// Serves the site of a folder.
    pub fn at(place: &Place) -> Self {
        let mut command = place.command(&["serve", "--port", "0"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program runs");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let port = lines
            .find_map(|line| {
                let line = line.expect("a line");
                let rest = line.split_once("http://127.0.0.1:")?.1;
                rest.split('/').next()?.parse().ok()
            })
            .expect("its port");
        // Its later words must have somewhere to go.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, port }
    }

    /// What comes back for a request of one's own making.
    pub fn send(&self, method: &str, path: &str, host: &str) -> String {
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        heard(self.port, head.as_bytes())
    }

    /// What a browser on this machine gets.
    pub fn get(&self, path: &str) -> String {
        get(self.port, path)
    }

    /// What the server tells open pages, line by line.
    pub fn events(&self) -> impl Iterator<Item = String> + use<> {
        let head = format!("GET /__stad/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        let lines = BufReader::new(connect(self.port, head.as_bytes())).lines();
        lines.map(|line| line.expect("news in time")).filter_map(|line| Some(line.strip_prefix("data: ")?.to_owned()))
    }
}

/// A connection on which `words` were said, as far as the other side let them.
pub fn connect(port: u16, words: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
    stream.set_write_timeout(Some(PATIENCE)).expect("a limit");
    let _ = stream.write_all(words);
    stream
}

/// All that a server says to `words` until it ends the connection, also by breaking it off.
pub fn heard(port: u16, words: &[u8]) -> String {
    let mut stream = connect(port, words);
    let mut answer = Vec::new();
    let mut part = [0; 1 << 14];
    loop {
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(n) => answer.extend_from_slice(&part[..n]),
            Err(error) => {
                let waited = [std::io::ErrorKind::WouldBlock, std::io::ErrorKind::TimedOut].contains(&error.kind());
                assert!(!waited, "no end after {PATIENCE:?}: {}", String::from_utf8_lossy(&answer));
                break;
            }
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// What a browser on this machine gets from a server at `port`.
pub fn get(port: u16, path: &str) -> String {
    heard(port, format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").as_bytes())
}
