//! QR codes as drawings: the only user of `fast_qr`.

use std::fmt::Write as _;

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, Module};
use serde::Serialize;

/// The empty frame that readers need around a code (ISO/IEC 18004), in modules.
const QUIET: usize = 4;

/// A code as one SVG path on a white ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// How many modules wide and high it is, with its frame.
    pub size: usize,
    /// The dark modules.
    pub d: String,
}

/// The code that says `text`. A quarter of it may be torn or dirty (level Q). `None` when the text is too long for any code.
pub fn qr(text: &str) -> Option<Qr> {
    let code = QRBuilder::new(text).ecl(ECL::Q).build().ok()?;
    let mut d = String::new();
    for y in 0..code.size {
        let row = &code.data[y * code.size..(y + 1) * code.size];
        let mut x = 0;
        while x < code.size {
            let n_dark = row[x..].iter().take_while(|module| module.value() == Module::DARK).count();
            if n_dark > 0 {
                // Writing to a string cannot fail.
                let _ = write!(d, "M{} {}h{n_dark}v1h-{n_dark}z", x + QUIET, y + QUIET);
            }
            x += n_dark.max(1);
        }
    }
    Some(Qr { size: code.size + 2 * QUIET, d })
}
