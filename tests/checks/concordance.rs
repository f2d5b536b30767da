//! Laws of the concordance.

use telaah::keywords::{By, ConcordanceOptions, MAX_QUERY, Sort, concordance};
use telaah::lang::INDONESIAN;
use telaah::text::Text;

/// The first line is the search, the rest the text: every line of the answer lies in the text, whatever is searched for.
pub fn check(bytes: &[u8]) {
    let input = String::from_utf8_lossy(bytes);
    let (query, source) = input.split_once('\n').unwrap_or(("*", &input));
    let text = Text::read(source, &INDONESIAN);
    let mut counts = Vec::new();
    for by in [By::Form, By::Root] {
        for sort in [Sort::Position, Sort::Left, Sort::Hit, Sort::Right] {
            let options = ConcordanceOptions { by, sort, ..ConcordanceOptions::default() };
            let Ok(found) = concordance(&text, &INDONESIAN, query, &options) else {
                assert!(query.len() > MAX_QUERY, "a search of {} bytes is refused", query.len());
                return;
            };
            let lines = found.lines.len();
            assert!(
                found.count as usize >= lines && lines <= options.hit_limit as usize,
                "{} for {lines}",
                found.count
            );
            assert_eq!(
                found.forms.iter().map(|form| form.count).sum::<u32>(),
                found.count,
                "forms of `{query}`"
            );
            for line in &found.lines {
                let (left, hit, right) = (line.left.span(), line.hit.span(), line.right.span());
                assert!(left.end <= hit.start && hit.end <= right.start, "{line:?}");
                assert!(!hit.of(source).is_empty(), "{line:?}");
                for span in [left, hit, right] {
                    assert!(source.get(span.start as usize..span.end as usize).is_some(), "{line:?}");
                }
            }
            counts.push(found.count);
        }
    }
    assert!(
        counts.chunks(4).all(|same| same.iter().all(|count| *count == same[0])),
        "the order changes the count"
    );
}
