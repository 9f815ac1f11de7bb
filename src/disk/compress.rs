//! Files as a web server may send them at once: the only user of `brotli`.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Bytes, and the same made small.
pub type Compress = fn(&[u8]) -> Vec<u8>;

/// The endings of compressed copies, and how each is made: gzip (RFC 1952) and Brotli (RFC 7932).
pub const COPIES: [(&str, Compress); 2] = [("gz", gzip), ("br", brotli)];

/// Smaller files fit into one packet as they are.
pub const WORTHWHILE_BYTES: usize = 1024;

/// The best that can be had before it takes a hundred times as long.
const BROTLI_QUALITY: i32 = 9;
/// The largest window that every browser has (RFC 7932, 9.1).
const BROTLI_WINDOW: i32 = 22;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params);
    compressed
}
