//! What holds for any text at all once it is read. Growth is watched in `growth.rs`, reports in `report_laws.rs`.

#![allow(clippy::expect_used)] // a test reports by failing

use proptest::prelude::*;
use telaah::lang::INDONESIAN;
use telaah::text::offsets::Unit;
use telaah::text::{Span, Text};
use telaah::{Document, Layers, Options, analyse};

/// Spans in order, without overlap, on character boundaries, inside `text`, none of them empty.
fn are_in_order(spans: impl Iterator<Item = Span>, text: &str) -> bool {
    let mut end = 0;
    spans.into_iter().all(|span| {
        let follows = span.start >= end
            && !span.is_empty()
            && text.get(span.start as usize..span.end as usize).is_some();
        end = span.end;
        follows
    })
}

/// Checks every law of a text that has been read.
fn check(source: &str) {
    let text = Text::read(source, &INDONESIAN);
    assert!(are_in_order(text.paragraphs.iter().copied(), source), "paragraphs of {source:?}");
    assert!(are_in_order(text.sentences.iter().copied(), source), "sentences of {source:?}");
    assert!(are_in_order(text.tokens.iter().map(|token| token.span), source), "tokens of {source:?}");
    assert!(are_in_order(text.furniture.iter().map(|f| f.span), source), "furniture of {source:?}");

    // Tokens and white space are all of the text, and so are paragraphs and sentences.
    let tokens: Vec<Span> = text.tokens.iter().map(|token| token.span).collect();
    for (name, spans) in
        [("tokens", &tokens), ("sentences", &text.sentences), ("paragraphs", &text.paragraphs)]
    {
        let mut end = 0;
        for span in spans.iter().chain([&Span::new(source.len() as u32, source.len() as u32)]) {
            let gap = Span::new(end, span.start).of(source);
            assert!(gap.chars().all(char::is_whitespace), "{name} leave out {gap:?} of {source:?}");
            end = span.end;
        }
    }

    // Each part lies in one whole of the next larger kind.
    let inside = |part: Span, wholes: &[Span]| {
        let after = wholes.partition_point(|whole| whole.end < part.end);
        wholes.get(after).is_some_and(|whole| whole.contains(part))
    };
    for &sentence in &text.sentences {
        assert!(inside(sentence, &text.paragraphs), "a sentence crosses paragraphs in {source:?}");
    }
    for token in &text.tokens {
        assert!(
            inside(token.span, &text.sentences),
            "{:?} crosses sentences in {source:?}",
            token.span.of(source)
        );
        let furniture = text.furniture.iter().any(|f| f.span.contains(token.span));
        assert_eq!(token.furniture, furniture, "{:?} in {source:?}", token.span.of(source));
        let form = text.words.form(token.word);
        assert!(!form.is_empty(), "{:?} has no word in {source:?}", token.span.of(source));
        let host = form.len() - text.words.clitic(token.word).map_or(0, usize::from);
        assert!(host > 0 && form.is_char_boundary(host), "{form:?}");
    }
    for furniture in &text.furniture {
        let whole = text.sentences.iter().filter(|sentence| sentence.overlaps(furniture.span));
        assert!(
            whole.into_iter().all(|sentence| furniture.span.contains(*sentence)),
            "furniture within a sentence of {source:?}"
        );
    }
}

/// Pieces that rules look for, so that their combinations are tried and not only noise.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Baca juga: ",
        "Baca: ",
        "BACA JUGA:\n",
        "Simak juga Video 'Judul': ",
        "[Gambas:Video]",
        "Editor: ",
        "(Foto: ",
        "Dapatkan update ",
        "Artikel ini telah tayang di ",
        "ADVERTISEMENT",
        "JAKARTA, NAMA.com - ",
        "Serang (AB) – ",
        "contoh.id | Kota",
        "TEMPAT-Kata ",
        "(ab/cd)",
        "***",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u{2028}",
        "\u{85}",
        " ",
        "  ",
        "\u{A0}",
        "\t",
        ". ",
        ".",
        "...",
        "…",
        "!",
        "?",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "(",
        ")",
        "[",
        "]",
        "-",
        "–",
        "--",
        ":",
        ";",
        ",",
        "|",
        "/",
        "*",
        "#",
        "@",
        "$",
        "%",
        "Dr. ",
        "S.E., ",
        "No. ",
        "XI. ",
        "A. ",
        "Rp5.000",
        "Rp 5",
        "US$20",
        "12,5%",
        "18/1/2023",
        "(23/6)",
        "10.00 WIB",
        "pukul 9.30",
        "1990-an",
        "5G",
        "1. ",
        "kata ",
        "Sari ",
        "Ia mengatakan ",
        "pasar",
        "kupu-kupu",
        "ke-54",
        "bukunya",
        "ASN ",
        "Jum’at",
        "naïve",
        "Ünal",
        "ﬁ",
        "İ",
        "ẞ",
        "ЖЖ",
        "北京",
        "שלום",
        "مرحبا؟",
        "e\u{301}",
        "👩‍👩‍👧",
        "👍🏽",
        "🇮🇩",
        "1️⃣",
        "\u{200D}",
        "\u{200B}",
        "\u{FEFF}",
        "\0",
        "\u{AD}",
        "https://contoh.id/a?b=(c). ",
        "www.",
        "nama@contoh.co.id ",
        "@akun.resmi",
        "#Tagar",
        "KOMPAS.com",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_read(source in any::<String>()) {
        check(&source);
    }

    #[test]
    fn any_printable_string_is_read(source in "\\PC{0,200}") {
        check(&source);
    }

    #[test]
    fn any_combination_of_what_rules_look_for_is_read(source in pieces()) {
        check(&source);
    }

    #[test]
    fn any_string_gives_a_report_and_the_same_again(source in pieces()) {
        let options = Options { layers: Layers { sentences: true, tokens: true }, ..Options::default() };
        let report = || {
            let report = analyse(&[Document::new("a", &source)], &options).expect("a report");
            serde_json::to_string(&report.convert([source.as_str()], Unit::Utf16)).expect("JSON")
        };
        prop_assert_eq!(report(), report());
    }
}

#[test]
fn extreme_texts_are_read() {
    for text in [
        "",
        " ",
        "\n\n\n",
        "\0",
        ".",
        "...",
        "\"",
        "((((",
        "))))",
        "—",
        "\u{FEFF}",
        "\u{FFFD}\u{FFFD}",
        "a",
        "A.",
        "👩‍👩‍👧‍👦",
    ] {
        check(text);
    }
    for (piece, times) in [
        ("kata ", 30_000),
        (".", 150_000),
        ("a", 150_000),
        ("\n", 150_000),
        ("\"", 100_000),
        ("مرحبا ", 10_000),
        ("👍🏽", 10_000),
        ("\0", 100_000),
    ] {
        check(&piece.repeat(times));
    }
}

#[test]
fn ten_megabytes_are_read() {
    let text =
        Text::read(Box::leak("Warga membeli beras di pasar. ".repeat(350_000).into_boxed_str()), &INDONESIAN);
    assert_eq!(text.sentences.len(), 350_000);
    assert_eq!(text.tokens.len(), 6 * 350_000);
}
