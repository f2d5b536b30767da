//! A reader's corrections of quotes: the report follows, and every sum with it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // clippy takes only #[test] functions for tests

use telaah::report::{Document as Read, MentionKind};
use telaah::text::offsets::Byte;
use telaah::{Correction, Document, Options, Verdict, analyse};

const TEXT: &str = "“Jalan ini dibuka tiga hari lagi,” kata Lurah Sari Dewi, Selasa. “Pasar digital segera dibangun,” \
    ujar Camat Yusuf Maulana. “Air sudah bersih,” kata Yusuf.";

fn correction(quote: u32, text: &str, speaker: &str) -> Correction {
    Correction { document: "a".into(), quote, text: text.into(), verdict: Verdict::SaidBy(speaker.into()) }
}

fn read(corrections: &[Correction]) -> Read<Byte> {
    let options = Options { corrections: corrections.to_vec(), ..Options::default() };
    analyse(&[Document::new("a", TEXT)], &options).unwrap().documents.remove(0)
}

fn who(document: &Read<Byte>, quote: usize) -> Vec<&str> {
    document.quotes[quote].speakers.iter().map(|&at| document.speakers[at as usize].name.as_str()).collect()
}

#[test]
fn a_known_name_takes_the_quote_and_the_sums_follow() {
    let before = read(&[]);
    assert_eq!((who(&before, 1), who(&before, 2)), (vec!["Yusuf Maulana"], vec!["Yusuf Maulana"]));
    let after = read(&[correction(1, "Pasar digital segera dibangun,", "sari dewi")]);
    assert_eq!(
        (who(&after, 0), who(&after, 1), who(&after, 2)),
        (vec!["Sari Dewi"], vec!["Sari Dewi"], vec!["Yusuf Maulana"])
    );
    let sums: Vec<_> = after.speakers.iter().map(|s| (s.name.as_str(), s.quotes, s.words)).collect();
    assert_eq!(sums, [("Sari Dewi", 2, 10), ("Yusuf Maulana", 1, 3)]);
    assert!((after.speakers.iter().map(|speaker| speaker.share).sum::<f64>() - 1.0).abs() < 1e-9);
    assert_eq!(after.speakers[0].role.as_deref(), Some("Lurah"), "what is known of a speaker stays");
    let talks = &after.speaker_themes[0];
    assert_eq!((talks.speaker, talks.words), (0, 10), "themes are counted for the new speaker");
    let corrected: Vec<bool> = after.quotes.iter().map(|quote| quote.corrected).collect();
    assert_eq!(corrected, [false, true, false]);
    assert_eq!((after.quotes[1].confidence, after.quotes[1].mention_kind), (1.0, MentionKind::Inferred));
}

#[test]
fn a_new_name_is_a_new_person_and_an_empty_one_nobody() {
    let after = read(&[
        correction(1, "Pasar digital segera dibangun,", "Rina Wati"),
        correction(2, "Air sudah bersih,", " "),
    ]);
    assert_eq!((who(&after, 1), who(&after, 2)), (vec!["Rina Wati"], vec![]));
    assert!(
        after.speakers.iter().all(|speaker| speaker.name != "Yusuf Maulana"),
        "who says nothing is no speaker"
    );
}

#[test]
fn the_last_correction_of_a_quote_counts() {
    let words = "Air sudah bersih,";
    let after = read(&[correction(2, words, "Rina Wati"), correction(2, words, "Sari Dewi")]);
    assert_eq!(who(&after, 2), ["Sari Dewi"]);
    assert!(after.speakers.iter().all(|speaker| speaker.name != "Rina Wati"));
}

#[test]
fn words_find_the_quote_where_the_place_is_wrong() {
    let after = read(&[correction(7, "Air sudah bersih,", "Sari Dewi")]);
    assert_eq!(who(&after, 2), ["Sari Dewi"]);
    let lost = read(&[correction(2, "Kata lain,", "Sari Dewi")]);
    assert_eq!(lost, read(&[]), "words that no quote has change nothing");
    let other = Correction { document: "b".into(), ..correction(2, "Air sudah bersih,", "Sari Dewi") };
    assert_eq!(read(&[other]), read(&[]), "nor does the correction of another document");
}

#[test]
fn what_is_no_quote_leaves_the_report() {
    let none = |quote, text: &str| Correction { verdict: Verdict::NotAQuote, ..correction(quote, text, "") };
    let before = read(&[]);
    let after = read(&[
        none(0, "Jalan ini dibuka tiga hari lagi,"),
        // Places are those without any correction, whatever has gone before.
        correction(2, "Air sudah bersih,", "Rina Wati"),
    ]);
    let texts: Vec<&str> = after.quotes.iter().map(|quote| quote.text.as_str()).collect();
    assert_eq!(texts, ["Pasar digital segera dibangun,", "Air sudah bersih,"]);
    assert_eq!((who(&after, 0), who(&after, 1)), (vec!["Yusuf Maulana"], vec!["Rina Wati"]));
    assert!(
        after.speakers.iter().all(|speaker| speaker.name != "Sari Dewi"),
        "who says nothing is no speaker"
    );
    assert_eq!(after.counts, before.counts, "the words are still the article's");
    let back = [none(2, "Air sudah bersih,"), correction(2, "Air sudah bersih,", "Rina Wati")];
    assert_eq!(read(&back), read(&back[1..]), "the last judgement counts");
}

#[test]
fn the_same_words_twice_are_told_apart_by_their_place() {
    let text = "“Air sudah bersih,” kata Lurah Sari Dewi. “Air sudah bersih,” ujar Camat Yusuf Maulana.";
    let gone =
        |quote| Correction { verdict: Verdict::NotAQuote, ..correction(quote, "Air sudah bersih,", "") };
    let read = |corrections| {
        let options = Options { corrections, ..Options::default() };
        analyse(&[Document::new("a", text)], &options).unwrap().documents.remove(0)
    };
    assert_eq!(who(&read(vec![gone(0)]), 0), ["Yusuf Maulana"]);
    assert_eq!(who(&read(vec![gone(1)]), 0), ["Sari Dewi"]);
    assert!(read(vec![gone(0), gone(1)]).quotes.is_empty());
}
