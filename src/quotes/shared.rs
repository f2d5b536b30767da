//! Shared quotes: the same words quoted in two documents, small differences tolerated.
//!
//! Each direct quote becomes the set of its runs of three words, hashed. Quotes of different documents that share
//! at least half of the shorter one's runs hold the same words (containment after Broder 1997). A run that many quotes
//! have in common is a phrase and is looked at only so far, which keeps the work linear.

use crate::order::Order;
use crate::report::{Document, QuoteKind, QuotePlace, SharedQuote};
use crate::text::offsets::Byte;
use crate::text::{Hash, small};

/// Words in a run.
const RUN: usize = 3;
/// Fewer words are a turn of phrase.
const MIN_WORDS: usize = 5;
/// Quotes looked at for one run.
const CROWD: usize = 16;
/// Share of the shorter quote's runs that the two must have in common.
const CONTAINMENT: f64 = 0.5;

struct Entry {
    place: QuotePlace,
    runs: usize,
}

/// Finds the quotes that stand in more than one of `documents`, in the order of their first places.
pub fn shared(documents: &[Document<Byte>]) -> Vec<SharedQuote> {
    if documents.len() < 2 {
        return Vec::new();
    }
    let mut entries: Vec<Entry> = Vec::new();
    // Each run with the quote that holds it.
    let mut holders: Vec<(u64, usize)> = Vec::new();
    for (document, report) in documents.iter().enumerate() {
        for (quote, words) in report.quotes.iter().enumerate().filter(|(_, q)| q.kind != QuoteKind::Indirect)
        {
            let runs = runs(&words.text);
            if runs.is_empty() {
                continue;
            }
            let place = QuotePlace { document: document as u32, quote: quote as u32 };
            holders.extend(runs.iter().map(|&run| (run, entries.len())));
            entries.push(Entry { place, runs: runs.len() });
        }
    }
    // Holders come in the order of their quotes and stay so.
    holders.order_by_key(|&(run, _)| run);
    gather(documents, &entries, &links(&entries, &holders))
}

/// The pairs of quotes of different documents that hold the same words, with the share of their runs in common.
fn links(entries: &[Entry], holders: &[(u64, usize)]) -> Vec<(usize, usize, f64)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for same in holders.chunk_by(|(a, _), (b, _)| a == b) {
        for (index, &(_, later)) in same.iter().enumerate() {
            let earlier = same.get(..index.min(CROWD)).unwrap_or_default();
            pairs.extend(earlier.iter().map(|&(_, earlier)| (later, earlier)));
        }
    }
    pairs.order();
    let link = |common: &[(usize, usize)]| {
        let &(later, earlier) = common.first()?;
        let (a, b) = (entries.get(earlier)?, entries.get(later)?);
        let share = common.len() as f64 / a.runs.min(b.runs) as f64;
        (a.place.document != b.place.document && share >= CONTAINMENT).then_some((earlier, later, share))
    };
    pairs.chunk_by(|a, b| a == b).filter_map(link).collect()
}

/// Joins linked quotes into groups.
fn gather(
    documents: &[Document<Byte>],
    entries: &[Entry],
    links: &[(usize, usize, f64)],
) -> Vec<SharedQuote> {
    let mut root: Vec<usize> = (0..entries.len()).collect();
    let mut weakest: Vec<f64> = vec![1.0; entries.len()];
    for &(a, b, share) in links {
        let (a, b) = (find(&mut root, a), find(&mut root, b));
        let (first, last) = (a.min(b), a.max(b));
        let low = [first, last].iter().filter_map(|&i| weakest.get(i)).fold(share, |low, &w| low.min(w));
        if let (Some(slot), Some(weak)) = (root.get_mut(last), weakest.get_mut(first)) {
            *slot = first;
            *weak = low;
        }
    }
    let mut groups: Vec<Vec<QuotePlace>> = vec![Vec::new(); entries.len()];
    for (place, entry) in entries.iter().enumerate() {
        if let Some(group) = groups.get_mut(find(&mut root, place)) {
            group.push(entry.place);
        }
    }
    let shared = groups.into_iter().enumerate().filter(|(_, places)| places.len() > 1);
    shared
        .filter_map(|(first, places)| {
            let place = places.first()?;
            let quote = documents.get(place.document as usize)?.quotes.get(place.quote as usize)?;
            let similarity = weakest.get(first).map_or(1.0, |w| (w * 100.0).round() / 100.0);
            Some(SharedQuote { text: quote.text.clone(), similarity, places })
        })
        .collect()
}

fn find(root: &mut [usize], mut at: usize) -> usize {
    while let Some(&up) = root.get(at).filter(|&&up| up != at) {
        let next = root.get(up).copied().unwrap_or(up);
        if let Some(slot) = root.get_mut(at) {
            *slot = next; // halves the path
        }
        at = up;
    }
    at
}

/// The hashed runs of words, each once.
fn runs(text: &str) -> Vec<u64> {
    let folded = small(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    if words.len() < MIN_WORDS {
        return Vec::new();
    }
    let hash = |run: &[&str]| {
        let of_words = run.iter().map(|word| Hash::of(word).finish());
        of_words.fold(0_u64, |run, word| (run.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    };
    let mut runs: Vec<u64> = words.windows(RUN).map(hash).collect();
    runs.order();
    runs.dedup();
    runs
}

#[cfg(test)]
#[cfg(feature = "workbench")]
mod tests {
    use crate::{Document, Options, analyse};

    fn places(texts: &[&str]) -> Vec<Vec<(u32, u32)>> {
        let documents: Vec<_> = texts.iter().map(|text| Document::new("", text)).collect();
        let report = analyse(&documents, &Options::default()).unwrap();
        report
            .shared_quotes
            .iter()
            .map(|s| s.places.iter().map(|p| (p.document, p.quote)).collect())
            .collect()
    }

    #[test]
    fn the_same_words_with_a_small_difference_are_shared() {
        let first =
            "“Kami akan memperbaiki jalan desa itu sebelum musim hujan tiba tahun ini,” kata Sari Dewi.";
        let second = "\"Kami akan memperbaiki jalan desa tersebut sebelum musim hujan tiba tahun ini\", kata Sari Dewi.";
        assert_eq!(places(&[first, second]), [[(0, 0), (1, 0)]]);
    }

    #[test]
    fn other_words_and_one_document_are_not() {
        let first = "“Kami akan memperbaiki jalan desa itu sebelum musim hujan,” kata Sari Dewi.";
        let second = "“Warga meminta jembatan baru di dekat pasar induk,” kata Sari Dewi.";
        assert!(places(&[first, second]).is_empty());
        assert!(places(&[&format!("{first}\n{first}")]).is_empty());
    }
}
