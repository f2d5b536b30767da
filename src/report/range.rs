//! A stretch of text, and the conversion of everything that holds one.

use crate::text::Span;
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// A stretch of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Range<P> {
    /// First position.
    pub start: P,
    /// One past the last.
    pub end: P,
}

impl From<Span> for Range<Byte> {
    fn from(span: Span) -> Self {
        Self { start: Byte(span.start), end: Byte(span.end) }
    }
}

impl Range<Byte> {
    /// The engine's span.
    pub fn span(self) -> Span {
        Span::new(self.start.0, self.end.0)
    }
}

/// A part of the report whose positions can be given in another unit.
pub trait Convert {
    /// The same part with converted positions.
    type Converted;

    /// Converts every position inside.
    fn convert(self, offsets: &Offsets) -> Self::Converted;
}

impl Convert for Byte {
    type Converted = Position;

    fn convert(self, offsets: &Offsets) -> Position {
        offsets.convert(self)
    }
}

impl Convert for Range<Byte> {
    type Converted = Range<Position>;

    fn convert(self, offsets: &Offsets) -> Range<Position> {
        Range { start: self.start.convert(offsets), end: self.end.convert(offsets) }
    }
}

impl<T: Convert> Convert for Vec<T> {
    type Converted = Vec<T::Converted>;

    fn convert(self, offsets: &Offsets) -> Self::Converted {
        self.into_iter().map(|part| part.convert(offsets)).collect()
    }
}

impl<T: Convert> Convert for Option<T> {
    type Converted = Option<T::Converted>;

    fn convert(self, offsets: &Offsets) -> Self::Converted {
        self.map(|part| part.convert(offsets))
    }
}
