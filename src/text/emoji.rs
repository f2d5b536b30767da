//! Picture characters, which may consist of many code points.

const JOINER: char = '\u{200D}';
const PICTURE_STYLE: char = '\u{FE0F}';

/// The length of the picture that `text` begins with: its base, skin tone, style and whatever is joined to it; a pair
/// of regional letters is one flag.
///
/// The ranges are the blocks that hold [emoji](https://www.unicode.org/reports/tr51/), not the exact property: a
/// dingbat more or less is a picture to a reader too, and the exact table would cost a kilobyte.
pub(super) fn length(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().peekable();
    let (_, first) = characters.next()?;
    if !is_base(first) {
        return None;
    }
    if is_regional(first) {
        characters.next_if(|&(_, c)| is_regional(c));
    }
    loop {
        while characters.next_if(|&(_, c)| is_modifier(c)).is_some() {}
        match characters.peek() {
            Some(&(at, JOINER)) => {
                characters.next();
                if characters.next_if(|&(_, c)| is_base(c) || matches!(c, '♀' | '♂' | '⚕')).is_none() {
                    return Some(at);
                }
            }
            Some(&(at, _)) => return Some(at),
            None => return Some(text.len()),
        }
    }
}

fn is_base(c: char) -> bool {
    matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B1B}'..='\u{2B55}' | '\u{231A}' | '\u{231B}')
}

fn is_regional(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

fn is_modifier(c: char) -> bool {
    matches!(c, PICTURE_STYLE | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}
