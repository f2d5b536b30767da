//! The one converter from the engine's byte positions to the unit that a reader of the report counts in.
//!
//! A report inside the engine holds [`Byte`] positions, which do not implement `Serialize`, so an unconverted report
//! cannot leave by accident. [`Offsets`] is built once a call: a sorted table of the characters that take a different
//! number of units than bytes, with the difference summed up to there. Each position is then one binary search;
//! rescanning the text for each position costs hundreds of times as much.

use serde::{Deserialize, Serialize};

/// A position in UTF-8 bytes into the text as given. Deliberately not serialisable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Byte(pub u32);

/// A converted position, in the unit that the report's `offsets` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Position(pub u32);

/// What a position counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// UTF-8 bytes: Rust, Go.
    Utf8,
    /// UTF-16 code units: JavaScript, Java.
    #[default]
    Utf16,
    /// Unicode code points: Python.
    Char,
}

impl Unit {
    /// Reads the name used in reports and on the command line: `utf8`, `utf16` or `char`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "utf8" => Some(Self::Utf8),
            "utf16" => Some(Self::Utf16),
            "char" => Some(Self::Char),
            _ => None,
        }
    }

    fn width(self, character: char) -> usize {
        match self {
            Self::Utf8 => character.len_utf8(),
            Self::Utf16 => character.len_utf16(),
            Self::Char => 1,
        }
    }
}

/// The converter for one text.
///
/// ```
/// # use telaah::text::offsets::{Byte, Offsets, Unit};
/// let offsets = Offsets::new("“ya”", Unit::Utf16);
/// assert_eq!(offsets.convert(Byte(3)).0, 1); // after “, three bytes and one UTF-16 unit
/// ```
#[derive(Debug)]
pub struct Offsets {
    /// (byte position after the character, bytes minus units so far)
    table: Vec<(u32, u32)>,
}

impl Offsets {
    /// Builds the table for `text`: one pass, one entry for each character that is not ASCII.
    pub fn new(text: &str, unit: Unit) -> Self {
        let mut surplus = 0_u32;
        let mut table = Vec::new();
        if unit != Unit::Utf8 {
            let mut start = 0;
            // Few characters are more than a byte, so bytes are passed over and only those few are decoded.
            while let Some(ahead) =
                text.as_bytes().get(start..).and_then(|rest| rest.iter().position(|byte| !byte.is_ascii()))
            {
                start += ahead;
                let Some(character) = text.get(start..).and_then(|rest| rest.chars().next()) else { break };
                let bytes = character.len_utf8();
                surplus = surplus.saturating_add((bytes - unit.width(character)) as u32);
                start += bytes;
                table.push((start as u32, surplus));
            }
        }
        Self { table }
    }

    /// The position in the converter's unit. A position inside a character counts the bytes before it as units.
    pub fn convert(&self, Byte(position): Byte) -> Position {
        let before = self.table.partition_point(|&(after, _)| after <= position);
        let surplus = before.checked_sub(1).and_then(|last| self.table.get(last)).map_or(0, |&(_, sum)| sum);
        Position(position.saturating_sub(surplus))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_counting_from_the_start(text in "\\PC*") {
            for unit in [Unit::Utf8, Unit::Utf16, Unit::Char] {
                let offsets = Offsets::new(&text, unit);
                let mut counted = 0;
                for (start, character) in text.char_indices() {
                    prop_assert_eq!(offsets.convert(Byte(start as u32)), Position(counted));
                    counted += unit.width(character) as u32;
                }
                prop_assert_eq!(offsets.convert(Byte(text.len() as u32)), Position(counted));
            }
        }
    }
}
