//! Where a part of a text stands in its file.

use std::ops::Range;

use crate::model::diagnostic::Span;

/// How places in the text become places in the file.
#[derive(Clone, Copy)]
pub enum Placement {
    /// The text begins at this byte.
    From(usize),
    /// The text is written with escapes, so that only its whole place is known.
    Whole(Span),
}

impl Placement {
    /// Of a TOML string: its quotation marks tell where its text begins, unless it holds escapes.
    pub fn of_value(text: &str, place: Span) -> Self {
        match place.end.saturating_sub(place.start).checked_sub(text.len()) {
            Some(2) => Self::From(place.start + 1),
            Some(6) => Self::From(place.start + 3),
            Some(7) => Self::From(place.start + 4),
            _ => Self::Whole(place),
        }
    }

    /// Where a part of the text stands in the file.
    pub fn span(self, range: &Range<usize>) -> Span {
        match self {
            Self::From(offset) => Span { start: offset + range.start, end: offset + range.end },
            Self::Whole(span) => span,
        }
    }
}
