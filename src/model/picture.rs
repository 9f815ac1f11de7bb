//! Pictures without what cameras and programs write into them: places, times, names, serial numbers, small copies.
//!
//! Kept is what a browser needs to show the picture, and of its metadata which way is up. Whatever is not known to be
//! needed is left out, so that a new kind of metadata is left out too.

use exif::{In, Reader, Tag};

/// The endings of pictures that can be handed out.
pub const ENDINGS: &[&str] = &["png", "jpg", "jpeg", "webp"];
/// Pictures of which we cannot take the metadata out.
pub const REFUSED: &[&str] = &["gif", "avif", "heic", "heif", "jxl", "tif", "tiff", "bmp"];

/// Why a picture cannot be handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no picture of the kind that its ending says, or not whole.
    Broken,
    /// Only its metadata say which way is up, and it cannot keep them.
    Turned,
}

/// Whether a path ends like one of these; case does not count.
pub fn ends_in(path: &str, endings: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// A picture without metadata; `None` when the path is not that of a picture.
///
/// # Errors
/// When it is not whole, or cannot do without metadata.
pub fn without_metadata(path: &str, bytes: &[u8]) -> Option<Result<Vec<u8>, Fault>> {
    if ends_in(path, &["png"]) {
        Some(png(bytes))
    } else if ends_in(path, &["jpg", "jpeg"]) {
        Some(jpeg(bytes).ok_or(Fault::Broken))
    } else if ends_in(path, &["webp"]) {
        Some(webp(bytes))
    } else {
        None
    }
}

/// Which way is up, 1 to 8; 1 is as it lies (Exif 2.32, tag 0x0112).
fn orientation(exif: &[u8]) -> u8 {
    let raw = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let mut reader = Reader::new();
    let read = reader.continue_on_error(true).read_raw(raw.to_vec());
    // One broken entry must not lay the picture on its side.
    let Ok(read) = read.or_else(|error| error.distill_partial_result(|_| ())) else { return 1 };
    let value = read.get_field(Tag::Orientation, In::PRIMARY).and_then(|field| field.value.get_uint(0));
    value.and_then(|value| u8::try_from(value).ok()).filter(|value| (1..=8).contains(value)).unwrap_or(1)
}

/// Reads from the front of bytes.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(taken)
    }

    fn four(&mut self) -> Option<[u8; 4]> {
        self.take(4)?.try_into().ok()
    }
}

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks of a PNG (W3C PNG 3) that make the picture, its colours and its movement.
fn png(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut rest = Bytes(bytes.strip_prefix(SIGNATURE).ok_or(Fault::Broken)?);
    let mut made = SIGNATURE.to_vec();
    loop {
        let whole = rest.0;
        let (kind, data) = chunk(&mut rest).ok_or(Fault::Broken)?;
        match &kind {
            b"IHDR" | b"PLTE" | b"IDAT" | b"IEND" | b"tRNS" | b"gAMA" | b"cHRM" | b"sRGB" | b"iCCP" | b"cICP"
            | b"sBIT" | b"bKGD" | b"pHYs" | b"acTL" | b"fcTL" | b"fdAT" => {
                made.extend(&whole[..whole.len() - rest.0.len()])
            }
            b"eXIf" if orientation(data) != 1 => return Err(Fault::Turned),
            _ => {}
        }
        if kind == *b"IEND" {
            return Ok(made);
        }
    }
}

fn chunk<'a>(rest: &mut Bytes<'a>) -> Option<([u8; 4], &'a [u8])> {
    let length = u32::from_be_bytes(rest.four()?) as usize;
    let kind = rest.four()?;
    let data = rest.take(length)?;
    // The checksum.
    rest.four()?;
    Some((kind, data))
}

/// Chunks of a WebP (RFC 9649) that make the picture, its colours and its movement.
fn webp(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut rest = Bytes(bytes.strip_prefix(b"RIFF").ok_or(Fault::Broken)?);
    let length = rest.four().ok_or(Fault::Broken)?;
    rest = Bytes(rest.take(u32::from_le_bytes(length) as usize).ok_or(Fault::Broken)?);
    rest = Bytes(rest.0.strip_prefix(b"WEBP").ok_or(Fault::Broken)?);
    let mut made = b"WEBP".to_vec();
    while !rest.0.is_empty() {
        let whole = rest.0;
        let (kind, data) = riff_chunk(&mut rest).ok_or(Fault::Broken)?;
        let start = made.len();
        match &kind {
            b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => {
                made.extend(&whole[..whole.len() - rest.0.len()]);
            }
            b"EXIF" if orientation(data) != 1 => return Err(Fault::Turned),
            _ => {}
        }
        if kind == *b"VP8X" {
            // The flags say that there are Exif and XMP.
            let flags = made.get_mut(start + 8).ok_or(Fault::Broken)?;
            *flags &= !0b1100;
        }
    }
    let length = u32::try_from(made.len()).map_err(|_| Fault::Broken)?;
    Ok([b"RIFF".as_slice(), &length.to_le_bytes(), &made].concat())
}

fn riff_chunk<'a>(rest: &mut Bytes<'a>) -> Option<([u8; 4], &'a [u8])> {
    let kind = rest.four()?;
    let length = u32::from_le_bytes(rest.four()?) as usize;
    let data = rest.take(length)?;
    rest.take(length % 2)?;
    Some((kind, data))
}

/// Segments of a JPEG (ITU-T T.81) that make the picture and its colours, up to its end: phones hang whole films behind it.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(bytes.strip_prefix(b"\xff\xd8")?);
    let mut made = Vec::with_capacity(bytes.len());
    let mut way_up = 1;
    loop {
        if rest.take(1)? != b"\xff" {
            return None;
        }
        rest.0 = &rest.0[rest.0.iter().position(|byte| *byte != 0xff)?..];
        let marker = rest.take(1)?[0];
        let (0xc0..=0xcf | 0xd9..=0xfe) = marker else { return None };
        if marker == 0xd9 {
            let start = [b"\xff\xd8".as_slice(), &turned(way_up)].concat();
            return Some([start.as_slice(), &made, b"\xff\xd9"].concat());
        }
        let length = u16::from_be_bytes(rest.take(2)?.try_into().ok()?);
        let data = rest.take(usize::from(length).checked_sub(2)?)?;
        if marker == 0xe1 && data.starts_with(b"Exif\0\0") {
            way_up = orientation(data);
        }
        if is_needed(marker, data) {
            made.extend([0xff, marker]);
            made.extend(length.to_be_bytes());
            made.extend(data);
        }
        if marker == 0xda {
            let end = end_of_scan(rest.0)?;
            made.extend(rest.take(end)?);
        }
    }
}

fn is_needed(marker: u8, data: &[u8]) -> bool {
    match marker {
        // Density alone; another length has a small copy of the picture.
        0xe0 => data.starts_with(b"JFIF\0") && data.len() == 14,
        0xe2 => data.starts_with(b"ICC_PROFILE\0"),
        0xee => data.starts_with(b"Adobe") && data.len() == 12,
        // Other segments of programs, and comments.
        0xe1 | 0xe3..=0xed | 0xef..=0xfe => false,
        _ => true,
    }
}

/// Where the coded picture ends: at a marker that is neither a stuffed byte nor a restart.
fn end_of_scan(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7 | 0xff))
}

/// The shortest Exif segment that says which way is up, if it has to be said.
fn turned(way_up: u8) -> Vec<u8> {
    if way_up == 1 {
        return Vec::new();
    }
    let mut segment = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    segment.push(way_up);
    segment.extend([0; 6]);
    segment
}
