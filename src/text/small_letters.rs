//! Small letters, as the standard library makes them, from a table of runs: the library's own has a row for each of 1400
//! capitals, which was a twenty-fifth of the module as it is sent.

include!(concat!(env!("OUT_DIR"), "/small_letters.rs"));

/// Capitals with the same distance to their small letters.
struct Run {
    first: u32,
    last: u32,
    /// 2 where capitals and small letters take turns.
    step: u32,
    distance: i32,
}

/// Text in small letters, each made by itself: a Greek sigma at the end of a word is like any other.
pub(crate) fn small(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut small = String::with_capacity(text.len());
    text.chars().for_each(|letter| push_small(&mut small, letter));
    small
}

/// Appends the small letter, which is two characters for `İ`.
pub(crate) fn push_small(text: &mut String, letter: char) {
    match letter {
        'İ' => text.push_str("i\u{307}"),
        _ if letter.is_ascii() => text.push(letter.to_ascii_lowercase()),
        _ => text.push(beyond_ascii(letter)),
    }
}

fn beyond_ascii(letter: char) -> char {
    let at = u32::from(letter);
    let run = SMALL_LETTERS.get(SMALL_LETTERS.partition_point(|run| run.last < at));
    let small = run
        .filter(|run| at >= run.first && (at - run.first) % run.step == 0)
        .and_then(|run| char::from_u32(at.wrapping_add_signed(run.distance)));
    small.unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_library() {
        for letter in '\0'..=char::MAX {
            let expected: String = letter.to_lowercase().collect();
            assert_eq!(small(letter.encode_utf8(&mut [0; 4])), expected, "{letter:?}");
        }
    }
}
