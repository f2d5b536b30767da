//! Quotes: cases, the seed articles as a whole, and the shape of what comes out.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)] // a test fails by panicking

mod support;

use serde::Deserialize;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use telaah::report::{self, QuoteKind};
use telaah::text::offsets::Byte;
use telaah::{Document, Options, analyse_one};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuoteCase {
    name: String,
    input: String,
    /// One line a quote: `kind [speakers] words`, speakers joined by ` & `, nobody as `?`; a line that begins with `+ `
    /// belongs to the utterance of the line before. Marks and stops around the words do not count.
    expected: Vec<String>,
    #[allow(dead_code)] // for the reader of the file
    why: String,
}

impl support::Case for QuoteCase {
    fn name(&self) -> &str {
        &self.name
    }
}

fn read(text: &str) -> report::Document<Byte> {
    analyse_one(&Document::new("", text), &Options::default())
}

fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "direct",
        QuoteKind::Mixed => "mixed",
        QuoteKind::Indirect => "indirect",
    }
}

fn speakers(document: &report::Document<Byte>, quote: &report::Quote<Byte>) -> String {
    let names: Vec<&str> =
        quote.speakers.iter().map(|&place| document.speakers[place as usize].name.as_str()).collect();
    if names.is_empty() { "?".to_owned() } else { names.join(" & ") }
}

fn trimmed(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || ",.;:-–—\"“”„‘’'«»".contains(c))
}

fn lines(text: &str) -> Vec<String> {
    let document = read(text);
    let mut last = None;
    let mut lines = Vec::new();
    for quote in &document.quotes {
        let joined = if last == Some(quote.group) { "+ " } else { "" };
        last = Some(quote.group);
        let (kind, who) = (kind(quote.kind), speakers(&document, quote));
        lines.push(format!("{joined}{kind} [{who}] {}", trimmed(&quote.text)));
    }
    lines
}

#[test]
fn cases() {
    for file in ["quotes", "quotes_hard"] {
        support::check(file, |case: &QuoteCase| {
            let got = lines(&case.input);
            if got == case.expected {
                Ok(())
            } else {
                Err(format!("\n  wanted {:#?}\n  got {got:#?}", case.expected))
            }
        });
    }
}

/// A seed article's quotes and speakers, as an editor would check them.
fn summary(document: &report::Document<Byte>, text: &str) -> String {
    let mut out = String::new();
    for quote in &document.quotes {
        let cue = quote.cue.as_ref().map_or("-", |cue| &text[cue.start.0 as usize..cue.end.0 as usize]);
        let mention = quote.mention.map_or("-", |m| m.span().of(text));
        let repaired = if quote.repaired { " repaired" } else { "" };
        let (kind, who) = (kind(quote.kind), speakers(document, quote));
        writeln!(out, "{} {kind} [{who}] {:.2} {cue} <{mention}>{repaired}", quote.group, quote.confidence)
            .and_then(|()| writeln!(out, "    {}", quote.text))
            .expect("writing to a string");
    }
    for speaker in &document.speakers {
        let role = speaker.role.as_deref().unwrap_or("-");
        writeln!(out, "{}: {role}; {} quotes, {} words", speaker.name, speaker.quotes, speaker.words)
            .expect("as above");
    }
    out
}

/// Compares each seed with `tests/snapshots/NAME.txt`; `TELAAH_BLESS=1 cargo test` writes the files anew.
#[test]
fn seeds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut articles: Vec<PathBuf> = std::fs::read_dir(root.join("seeds"))
        .expect("the seeds are part of the repository")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    articles.sort();
    assert_eq!(articles.len(), 5);
    for article in articles {
        let text = std::fs::read_to_string(&article).expect("a readable article");
        let got = summary(&read(&text), &text);
        let name = article.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let snapshot = root.join("tests/snapshots").join(format!("quotes-{name}.txt"));
        if std::env::var_os("TELAAH_BLESS").is_some() {
            std::fs::write(&snapshot, &got).expect("a writable folder");
        }
        let wanted = std::fs::read_to_string(&snapshot).expect("a snapshot for every seed");
        assert!(got == wanted, "{name} reads differently now; review and bless:\n{got}");
    }
}

/// Law 6: a stray mark in one paragraph changes nothing in the others.
#[test]
fn damage_stays_in_its_paragraph() {
    let first = "“Kami siap membantu warga,” kata Camat Sukamaju Rini Oktavia.";
    let last = "“Posko dibuka mulai besok pagi,” ujarnya.";
    for damage in ["Layar itu \" rusak.", "“Tidak ada yang tahu", "Selesai sudah.”", "\" \" \"", "''“„”"]
    {
        let text = format!("{first}\n{damage}\n{last}");
        let document = read(&text);
        let words = |wanted: &str| document.quotes.iter().any(|q| q.text == wanted && !q.repaired);
        assert!(words("Kami siap membantu warga,") && words("Posko dibuka mulai besok pagi,"), "{damage}");
    }
}
