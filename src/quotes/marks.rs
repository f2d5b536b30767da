//! Quotation marks, paired by evidence and not by direction: newspapers print ” at both ends, lose marks and leave stray ones.
//!
//! Each paragraph is paired by itself with a small dynamic programme: every mark opens, closes or is stray, at a cost
//! that its surroundings set, and the cheapest reading of the paragraph wins. One stray mark therefore costs one
//! mark and does not invert all that follow, even when the whole article is one line.

use crate::names::Reading;
use crate::order::Order;

/// Words between marks, in token places; `first..end` excludes the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    pub(crate) first: usize,
    pub(crate) end: usize,
    /// The token after the closing mark, or after the last word when there is none.
    pub(crate) after: usize,
    /// The token of the opening mark, or the first word when there is none.
    pub(crate) open: usize,
    pub(crate) opened: bool,
    pub(crate) closed: bool,
    /// The marks are single ones.
    pub(crate) single: bool,
    /// Place of the paragraph.
    pub(crate) paragraph: usize,
}

impl Passage {
    /// True when a mark had to be supplied.
    pub(crate) fn repaired(&self) -> bool {
        !self.opened || !self.closed
    }
}

/// True for marks that quote by themselves.
pub(crate) fn is_double(mark: char) -> bool {
    matches!(mark, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '〝' | '〞')
}

/// True for any mark that may quote.
pub(crate) fn is_quote(mark: Option<char>) -> bool {
    mark.is_some_and(|mark| is_double(mark) || is_single(mark))
}

fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '‘' | '’' | '‚' | '‛' | '`' | '´' | '‹' | '›')
}

/// A mark of a paragraph: one token, or two when single marks are doubled.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    width: usize,
    character: char,
}

/// Adds the passages of paragraph `place`, in order, to `passages`; `near` is a place among the quotation marks of the
/// text that is not behind the paragraph, and moves with it.
pub(crate) fn passages(reading: Reading<'_>, place: usize, near: &mut usize, passages: &mut Vec<Passage>) {
    let (from, to) = reading.layout.paragraphs.tokens(place);
    let mut doubles = Vec::new();
    let mut singles = Vec::new();
    let mut free_from = from;
    for at in reading.layout.marks(near, from, to) {
        if let Some(character) = reading.mark(at).filter(|_| at >= free_from) {
            let doubled = is_single(character)
                && reading.mark(at + 1).is_some_and(is_single)
                && reading.is_glued(at + 1)
                && !doubles_close(reading, at);
            if is_double(character) {
                doubles.push(Mark { at, width: 1, character });
            } else if doubled {
                doubles.push(Mark { at, width: 2, character: '"' });
                free_from = at + 2;
            } else if is_single(character) {
                singles.push(Mark { at, width: 1, character });
            }
        }
    }
    let mut found = if doubles.is_empty() { Vec::new() } else { pair(reading, &doubles, place, from, to) };
    let mut free = Vec::new();
    for single in pair_singles(reading, &singles, place, from, to) {
        let before = found.partition_point(|p| p.open <= single.open);
        let around =
            before.checked_sub(1).and_then(|i| found.get(i)).is_some_and(|p| single.after <= p.after);
        if !around {
            free.push(single);
        }
    }
    found.extend(free);
    found.order_by_key(|p| p.open);
    passages.extend(found);
}

/// Two single marks in a row that close one quotation inside another, as in `‘…,’’`.
fn doubles_close(reading: Reading<'_>, at: usize) -> bool {
    reading.mark(at + 1) != reading.mark(at)
}

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Open,
    Close,
    /// Opens although the last one has not been closed: its paragraph lost a closing mark.
    Reopen,
    /// Closes although none is open: an opening mark was lost.
    Orphan,
    Stray,
}

const STRAY: f32 = 5.0;
const REOPEN: f32 = 6.0;
const ORPHAN: f32 = 4.0;
const UNCLOSED: f32 = 4.0;
const NESTED: f32 = 3.0;

/// The cheapest reading of the marks: states are the number of open quotations, 0 to 2.
fn pair(reading: Reading<'_>, marks: &[Mark], place: usize, from: usize, to: usize) -> Vec<Passage> {
    const NONE: f32 = f32::INFINITY;
    let mut costs = [0.0, NONE, NONE];
    let mut steps: Vec<[(usize, Act); 3]> = Vec::with_capacity(marks.len());
    let mut before: Option<&Mark> = None;
    for mark in marks {
        // `“Kami siap, kata X. “…`: a cue after a comma shows where the closing mark was lost.
        let lost = before.is_some_and(|b| lost_close(reading, b.at + b.width, mark.at) < mark.at);
        let reopen = REOPEN - if lost { 4.0 } else { 0.0 };
        before = Some(mark);
        let (open, close) = (opening_cost(reading, mark, from), closing_cost(reading, mark, to));
        let stray = STRAY - if is_inch(reading, mark) { 4.5 } else { 0.0 };
        let mut next = [NONE; 3];
        let mut step = [(0, Act::Stray); 3];
        for (depth, &cost) in costs.iter().enumerate().filter(|(_, c)| c.is_finite()) {
            let mut try_act = |to: usize, act: Act, price: f32| {
                if let (Some(best), Some(slot)) = (next.get_mut(to), step.get_mut(to))
                    && cost + price < *best
                {
                    *best = cost + price;
                    *slot = (depth, act);
                }
            };
            try_act(depth, Act::Stray, stray);
            match depth {
                0 => {
                    try_act(1, Act::Open, open);
                    try_act(0, Act::Orphan, close + ORPHAN);
                }
                1 => {
                    try_act(0, Act::Close, close);
                    try_act(1, Act::Reopen, open + reopen);
                    try_act(2, Act::Open, open + NESTED);
                }
                _ => try_act(1, Act::Close, close),
            }
        }
        costs = next;
        steps.push(step);
    }
    let [flat, one, two] = costs;
    let mut depth = if flat <= one + UNCLOSED && flat <= two + 2.0 * UNCLOSED {
        0
    } else {
        usize::from(one + UNCLOSED > two + 2.0 * UNCLOSED) + 1
    };
    let mut acts = vec![Act::Stray; marks.len()];
    for (slot, step) in acts.iter_mut().zip(&steps).rev() {
        let (before, act) = step.get(depth).copied().unwrap_or((0, Act::Stray));
        *slot = act;
        depth = before;
    }
    assemble(reading, marks, &acts, place, from, to)
}

fn assemble(
    reading: Reading<'_>,
    marks: &[Mark],
    acts: &[Act],
    place: usize,
    from: usize,
    to: usize,
) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    let mut open: Option<&Mark> = None;
    let mut depth = 0;
    let unclosed = |mark: &Mark, limit: usize| {
        let end = lost_close(reading, mark.at + mark.width, limit);
        Passage {
            first: mark.at + mark.width,
            end,
            after: end,
            open: mark.at,
            opened: true,
            closed: false,
            single: false,
            paragraph: place,
        }
    };
    for (mark, act) in marks.iter().zip(acts) {
        match (act, open) {
            (Act::Open, None) => {
                open = Some(mark);
                depth = 1;
            }
            (Act::Open, Some(_)) => depth += 1,
            (Act::Reopen, Some(before)) => {
                found.push(unclosed(before, mark.at));
                open = Some(mark);
            }
            (Act::Close, Some(before)) => {
                depth -= 1;
                if depth == 0 {
                    found.push(Passage {
                        first: before.at + before.width,
                        end: mark.at,
                        after: mark.at + mark.width,
                        open: before.at,
                        opened: true,
                        closed: true,
                        single: false,
                        paragraph: place,
                    });
                    open = None;
                }
            }
            (Act::Orphan, _) => {
                let floor = found.last().map_or(from, |p| p.after).max(from);
                let first = sentence_start(reading, mark.at, floor);
                if first < mark.at {
                    found.push(Passage {
                        first,
                        end: mark.at,
                        after: mark.at + mark.width,
                        open: first,
                        opened: false,
                        closed: true,
                        single: false,
                        paragraph: place,
                    });
                }
            }
            _ => {}
        }
    }
    if let Some(mark) = open {
        found.push(unclosed(mark, to));
    }
    found.retain(|p| p.first < p.end);
    found
}

/// Where a quotation without a closing mark ends: before `, kata X`, else with its paragraph.
fn lost_close(reading: Reading<'_>, from: usize, limit: usize) -> usize {
    use crate::lang::VerbShape;
    let cue = (from + 2..limit).find(|&at| {
        let stop = reading.mark(at - 1).is_some_and(|c| matches!(c, ',' | '?' | '!'));
        let verb = reading.verb(at).is_some_and(|v| v.verb.shape == VerbShape::Bare);
        stop && verb && reading.is_lower(at)
    });
    cue.unwrap_or(limit)
}

fn sentence_start(reading: Reading<'_>, at: usize, floor: usize) -> usize {
    at.checked_sub(1).map_or(floor, |last| reading.sentence_around(last).0.max(floor))
}

/// What it costs to take a mark for an opening one, from the gap before and the word after it.
fn opening_cost(reading: Reading<'_>, mark: &Mark, from: usize) -> f32 {
    let first = mark.at == from;
    let after = mark.at + mark.width;
    let mut cost = 0.0;
    let before = mark.at.checked_sub(1).filter(|_| !first);
    let glued_before = !first && reading.is_glued(mark.at);
    let opens_bracket =
        before.and_then(|b| reading.mark(b)).is_some_and(|c| matches!(c, '(' | '[' | '—' | '–' | '-' | '/'));
    if glued_before && !opens_bracket {
        cost += if before.is_some_and(|b| reading.is_word(b) || reading.is_number(b)) { 3.0 } else { 2.0 };
    }
    if !reading.is_glued(after) {
        cost += 2.5;
    }
    if reading.mark(after).is_some_and(|c| matches!(c, ',' | '.' | ';' | ')'))
        && !reading.is_mark(after + 1, '.')
    {
        cost += 3.0;
    }
    if matches!(mark.character, '“' | '„' | '«') {
        cost -= 0.5;
    }
    cost
}

/// What it costs to take a mark for a closing one.
fn closing_cost(reading: Reading<'_>, mark: &Mark, to: usize) -> f32 {
    let mut cost = 0.0;
    let after = mark.at + mark.width;
    if !reading.is_glued(mark.at) {
        cost += 2.5;
    }
    let next_glued = after < to && reading.is_glued(after);
    if next_glued && (reading.is_word(after) || reading.is_number(after)) {
        cost += 2.0;
    }
    let stop = mark.at.checked_sub(1).and_then(|b| reading.mark(b));
    if stop.is_some_and(|c| matches!(c, ',' | '.' | '!' | '?' | '…')) && reading.is_glued(mark.at) {
        cost -= 1.0;
    }
    if after < to && (reading.verb(after).is_some() && reading.is_lower(after)) {
        cost -= 1.0;
    }
    if matches!(mark.character, '“' | '„' | '«') {
        cost += 0.5;
    }
    cost
}

/// `14"`: a number before and white space after.
fn is_inch(reading: Reading<'_>, mark: &Mark) -> bool {
    let number = mark.at.checked_sub(1).is_some_and(|b| reading.is_number(b));
    number && mark.character == '"' && reading.is_glued(mark.at) && !reading.is_glued(mark.at + 1)
}

/// Single marks around words, where no apostrophe explains them.
fn pair_singles(reading: Reading<'_>, marks: &[Mark], place: usize, from: usize, to: usize) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut open: Option<&Mark> = None;
    for mark in marks {
        let starts = (mark.at == from || !reading.is_glued(mark.at)) && reading.is_glued(mark.at + 1);
        let ends = reading.is_glued(mark.at)
            && (mark.at + 1 >= to || !reading.is_glued(mark.at + 1) || !reading.is_word(mark.at + 1));
        match open {
            None if starts => open = Some(mark),
            Some(before) if ends => {
                found.push(Passage {
                    first: before.at + 1,
                    end: mark.at,
                    after: mark.at + 1,
                    open: before.at,
                    opened: true,
                    closed: true,
                    single: true,
                    paragraph: place,
                });
                open = None;
            }
            Some(_) if starts => open = Some(mark),
            _ => {}
        }
    }
    found
}
