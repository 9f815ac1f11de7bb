//! Pictures among a city's files: each can be shown without what a camera wrote into it, and no browser is asked to unpack
//! more than a telephone bears.

use crate::model::diagnostic::Diagnostic;
use crate::model::limits::MOST_PIXELS;
use crate::model::picture::{ENDINGS, Fault, ends_in, without_metadata};

/// What is wrong with a picture; other files have nothing wrong.
pub fn fault(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    if let Some(told) = too_large(path, bytes) {
        return Some(told);
    }
    match without_metadata(path, bytes)? {
        Ok(_) => None,
        Err(Fault::Broken) => Some(
            Diagnostic::error("file-not-what-it-says", path, None, "the picture is broken, or cut off")
                .help("open it in a program for pictures, and save it anew"),
        ),
        Err(Fault::Turned) => Some(
            Diagnostic::error("picture-turned", path, None, "only its metadata say which way of the picture is up")
                .label("metadata are not published: they can say where and by whom it was taken")
                .help("turn it in a program for pictures, and save it anew"),
        ),
    }
}

/// Tells of a picture with too many pixels; what cannot be read as one has none.
fn too_large(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    if !ends_in(path, ENDINGS) {
        return None;
    }
    let size = imagesize::blob_size(bytes).ok()?;
    if size.width.saturating_mul(size.height) <= MOST_PIXELS {
        return None;
    }
    let message = format!("the picture has {} times {} pixels; a telephone cannot show it", size.width, size.height);
    let most = MOST_PIXELS / 1_000_000;
    Some(
        Diagnostic::error("image-too-large", path, None, message).help(format!(
            "make it smaller; 2000 pixels on the longer side are plenty, {most} million in all the most"
        )),
    )
}
