//! Laws of the converter between units.

use telaah::text::Span;
use telaah::text::offsets::{Byte, Offsets, Unit};

/// The converter agrees with counting from the start, and no position makes it fail.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for unit in [Unit::Utf8, Unit::Utf16, Unit::Char] {
        let offsets = Offsets::new(&text, unit);
        let convert = |position: usize| offsets.convert(Byte(position as u32)).0 as usize;
        let mut counted = 0;
        for (start, character) in text.char_indices() {
            assert_eq!(convert(start), counted, "{unit:?} at byte {start}");
            counted += width(character, unit);
        }
        assert_eq!(convert(text.len()), counted, "{unit:?} at the end");
        // Positions that no span of the engine has: inside a character, after the end.
        for position in (0..=text.len() + 4).chain([u32::MAX as usize]) {
            assert!(convert(position) <= position, "{unit:?} at byte {position}");
        }
    }
    // Spans that fit no text: the first bytes of the input taken as positions.
    let number = |from: usize| bytes.get(from).map_or(0, |&byte| u32::from(byte));
    for span in [Span::new(number(0), number(1)), Span::new(number(2), u32::MAX)] {
        assert!(text.contains(span.of(&text)));
    }
}

/// How many units a character takes, written apart from the engine's own table.
pub fn width(character: char, unit: Unit) -> usize {
    let mut buffer = [0; 2];
    match unit {
        Unit::Utf8 => character.to_string().len(),
        Unit::Utf16 => character.encode_utf16(&mut buffer).len(),
        Unit::Char => 1,
    }
}
