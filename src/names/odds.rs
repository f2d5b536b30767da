//! The evidence by which a role is told apart from the name beside it, in log odds set by hand.

use super::evidence::Evidence;
use super::lexicon::Class;
use super::reading::Reading;
use crate::lang::Group;

/// How much the word at `at` looks like a part of the role (above 0) or of a name (below 0), in log odds set by hand.
pub(super) fn of_word(reading: Reading<'_>, evidence: &Evidence, at: usize, end: usize) -> f32 {
    let class = reading.class(at);
    let before = at.saturating_sub(1);
    if reading.among(at, Group::ANAK) && reading.among(at + 1, Group::AGUNG)
        || reading.among(at, Group::AGUNG) && reading.among(before, Group::ANAK)
    {
        return -1.5; // a Balinese name
    }
    let birth_order = reading.among(at + 1, Group::BIRTH_ORDER);
    if reading.surface(at) == "I" && birth_order && at + 2 < end {
        return -0.6; // `I Made`, no number
    }
    if evidence.is_body(reading, at) && at + 1 < end {
        return 4.0;
    }
    if evidence.is_name(reading, at) && !class.any(Class::OFFICE | Class::BODY) {
        return -4.0;
    }
    if is_rank(reading, at)
        || class.any(Class::OFFICE | Class::BODY | Class::BODY_WORD | Class::MODIFIER | Class::PLACE_HEAD)
        || reading.is_number(at)
    {
        return 4.0;
    }
    if !reading.is_word(at) {
        return 0.0;
    }
    // `Pelatih Timnas U18 Putri Rini`: the teams of men and of women.
    let side = reading.among(at, Group::SIDES)
        && at.checked_sub(1).is_some_and(|b| {
            reading.surface(b).contains(|c: char| c.is_ascii_digit()) || reading.among(b, Group::SIDED_TEAMS)
        });
    if side {
        return 3.0;
    }
    // `TKN Rini-Agus`: a pair that a team is for.
    let pair =
        reading.surface(at).split('-').filter(|part| part.starts_with(char::is_uppercase)).count() == 2;
    if pair
        && at + 1 < end
        && at.checked_sub(1).is_some_and(|b| reading.is_upper(b) || reading.among(b, Group::BEFORE_PAIRS))
    {
        return 4.0;
    }
    if class.any(Class::TITLE) {
        return 1.0;
    }
    // `PT Maju Jaya`: words that end the names of firms.
    let firm = |back: usize| at.checked_sub(back).is_some_and(|b| reading.among(b, Group::FIRMS));
    let ends_firm = reading.among(at, Group::FIRM_ENDINGS);
    if ends_firm && (firm(1) || firm(2) || firm(3)) {
        return 3.0;
    }
    if reading.is_lower(at) {
        return if class.any(Class::LINK) { -1.0 } else { 3.0 };
    }
    // `Bupati Pidie Jaya`: names too, but not behind a place.
    let second = reading.among(at, Group::PLACE_ENDINGS)
        && at.checked_sub(1).is_some_and(|b| reading.is(b, Class::PLACE));
    if second || class.any(Class::PLACE) {
        return 2.5;
    }
    if evidence.is_place(reading, at) {
        return 2.0;
    }
    let class_before = at.checked_sub(1).map_or_else(Class::default, |b| reading.class(b));
    if reading.is_upper(at) {
        let initials = at + 1 == end
            && reading.surface(at).len() <= 2
            && !class_before.any(Class::OFFICE | Class::BODY | Class::BODY_WORD);
        return if initials { -0.5 } else { 3.0 };
    }
    // `Koordinator KontraS`: no name ends in a capital.
    let cased = reading.surface(at).len() > 2
        && reading.surface(at).as_bytes().last().is_some_and(u8::is_ascii_uppercase);
    if class.any(Class::ABSTRACT) || cased {
        return 3.0;
    }
    if reading.surface(at).chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
        return 3.0;
    }
    if at > 0 && evidence.is_tied(reading, at - 1, at) && at + 1 < end {
        return 2.5; // `Ketua Karang Taruna Muda Jaya Rini`, where `Muda Jaya` comes again without her
    }
    let left = end - at;
    // `CEO Rasa Rini Oktavia`: the firm comes first.
    let firm_first = reading.among(before, Group::FIRM_FIRST);
    if firm_first && left == 3 && (at..end).all(|i| reading.is_word(i)) {
        return 1.2;
    }
    // `Pelatih Rajawali Agus Salim`: a word that the text uses as a team's, before a name known or long enough.
    let named_later = (at + 1..end).any(|i| evidence.is_name(reading, i));
    let of_team = evidence.is_team(reading, at) && (left >= 3 || named_later);
    if left >= 2 && (of_team || evidence.is_alone(reading, at) && named_later) {
        return 2.0;
    }
    if reading.among(before, Group::BEARERS_OF_NAMES) {
        return if left == 2 { 0.6 } else { 1.5 };
    }
    // `Direktur PT Rasa Maju Rini Oktavia`; `Bank Banten` and `PT KAI` are whole.
    if left >= 3 && firm(2) && !class_before.any(Class::PLACE) && !reading.is_upper(before) {
        return 1.2;
    }
    if left >= 3
        && (reading.among(before, Group::OF_PLACES)
            || reading.among(before, Group::COMMON_BODIES) && !reading.is_upper(before))
    {
        return 1.2;
    }
    -0.6
}

/// `Jaksa Agung`, `Direktur Utama`, `Jabatan Pimpinan Tinggi Pratama`; elsewhere these words are names.
fn is_rank(reading: Reading<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let ranked = || reading.is(before, Class::OFFICE | Class::BODY | Class::BODY_WORD);
    reading.among(at, Group::RANK_GRADES) && ranked()
        || reading.among(at, Group::AGUNG) && reading.among(before, Group::BEFORE_AGUNG)
        || reading.among(at, Group::PRATAMA) && reading.among(before, Group::BEFORE_PRATAMA)
}

/// Names of persons in the news have two words most often, then three, one, four.
pub(super) fn of_length(reading: Reading<'_>, from: usize, to: usize) -> f32 {
    let words = (from..to).filter(|&at| reading.is_word(at) && !reading.is(at, Class::TITLE)).count();
    match words {
        1 => -0.5,
        2 => 1.0,
        3 => 0.7,
        4 => 0.0,
        5 => -0.8,
        _ => -3.0,
    }
}
