//! Keywords: cases, the seed articles, and counts that a second implementation must agree with.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)] // a test fails by panicking

mod support;

use regex::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use telaah::keywords::{By, ConcordanceOptions, Sort, concordance};
use telaah::lang::INDONESIAN;
use telaah::report::{self, Why};
use telaah::text::Text;
use telaah::text::offsets::Byte;
use telaah::{Document, Options, analyse, analyse_one};

const SEEDS: [(&str, &str); 5] = [
    ("antara", include_str!("../seeds/antara-asn-penggerak-perubahan.txt")),
    ("bantenraya", include_str!("../seeds/bantenraya-asn-integritas-digital.txt")),
    ("bupati", include_str!("../seeds/bupati-tatu-minta-asn-berinovasi.txt")),
    ("dutaberitanusantara", include_str!("../seeds/dutaberitanusantara-opd-utamakan-pelayanan.txt")),
    ("prologmedia", include_str!("../seeds/prologmedia-hut-korpri-ke-54.txt")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeywordCase {
    name: String,
    what: What,
    input: String,
    expected: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    first: usize,
    #[serde(default)]
    query: String,
    #[serde(default)]
    by: String,
    #[serde(default)]
    sort: String,
    #[allow(dead_code)] // for the reader of the file
    why: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    Families,
    Phrases,
    Acronyms,
    Keyphrases,
    Concordance,
}

impl support::Case for KeywordCase {
    fn name(&self) -> &str {
        &self.name
    }
}

fn document(text: &str, options: &Options) -> report::Document<Byte> {
    analyse_one(&Document::new("a", text), options)
}

#[test]
fn cases() {
    support::check("keywords", |case: &KeywordCase| {
        let found = document(&case.input, &Options::default());
        let got: Vec<String> = match case.what {
            What::Families => found.keywords.iter().map(family).collect(),
            What::Phrases => found.phrases.iter().map(|p| format!("{} {}", p.text, p.count)).collect(),
            What::Acronyms => {
                let pair = |a: &report::Acronym<Byte>| format!("{} = {} {}", a.short, a.long, a.count);
                found.acronyms.iter().map(pair).collect()
            }
            What::Keyphrases => found.keyphrases.iter().map(|k| k.text.clone()).collect(),
            What::Concordance => lines(case),
        };
        let all_of = |wanted: &[String], got: &[String]| wanted.iter().all(|line| got.contains(line));
        let right = match case.what {
            What::Families => all_of(&case.expected, &got),
            What::Keyphrases => {
                all_of(&case.expected, &got[..case.first.min(got.len())])
                    && !case.absent.iter().any(|phrase| got.contains(phrase))
            }
            What::Phrases | What::Acronyms => {
                got.len() == case.expected.len() && all_of(&case.expected, &got)
            }
            What::Concordance => got == case.expected,
        };
        if right { Ok(()) } else { Err(format!("gave {got:#?}")) }
    });
}

fn family(keyword: &report::Keyword<Byte>) -> String {
    let forms: Vec<String> = keyword.forms.iter().map(|f| format!("{} {}", f.form, f.count)).collect();
    format!("{} {}: {}", keyword.root, keyword.count, forms.join(", "))
}

fn lines(case: &KeywordCase) -> Vec<String> {
    let text = Text::read(&case.input, &INDONESIAN);
    let options = ConcordanceOptions {
        by: By::from_name(&case.by).unwrap_or_default(),
        sort: Sort::from_name(&case.sort).unwrap_or_default(),
        ..ConcordanceOptions::default()
    };
    let found = concordance(&text, &INDONESIAN, &case.query, &options).expect("a short search");
    assert_eq!(found.count as usize, found.lines.len());
    let slice = |range: report::Range<Byte>| range.span().of(&case.input);
    let line = |line: &report::ConcordanceLine<Byte>| {
        format!("{} | {} | {}", slice(line.left), slice(line.hit), slice(line.right)).trim().to_owned()
    };
    found.lines.iter().map(line).collect()
}

/// The first ten keyphrases in small letters.
fn top_ten(text: &str) -> Vec<String> {
    let found = document(text, &Options::default());
    found.keyphrases.iter().take(10).map(|phrase| phrase.text.to_lowercase()).collect()
}

#[test]
fn the_seeds_are_tagged_as_an_editor_would() {
    let seeds = BTreeMap::from(SEEDS);
    for (seed, wanted) in [
        ("antara", &["(asn)", "pelayanan publik", "andra soni"] as &[_]),
        ("bantenraya", &["(asn)", "pelayanan publik", "integritas", "andra soni", "nia purnama sari"]),
        ("bupati", &["(asn)", "(korpri)", "ratu tatu chasanah", "pelayanan"]),
        ("dutaberitanusantara", &["(opd)", "pelayanan", "andra soni"]),
        ("prologmedia", &["(asn)", "(korpri)", "pelayanan publik", "transformasi digital"]),
    ] {
        let found = top_ten(seeds[seed]);
        for phrase in wanted {
            assert!(found.iter().any(|text| text.ends_with(phrase)), "{seed}: {phrase} is not in {found:?}");
        }
    }
}

#[test]
fn neither_furniture_nor_the_outlet_is_a_keyphrase_of_a_seed() {
    for (seed, text) in SEEDS {
        let found = document(text, &Options::default());
        for phrase in &found.keyphrases {
            let folded = phrase.text.to_lowercase();
            for alien in [
                "bantenraya",
                "prologmedia",
                "antara",
                "dutaberita",
                "baca juga",
                "camping",
                "kopi",
                "mushaf",
            ] {
                assert!(!folded.split(' ').any(|word| word.starts_with(alien)), "{seed}: {}", phrase.text);
            }
            for hit in &phrase.hits {
                let (start, end) = (hit.start, hit.end);
                let inside = found.furniture.iter().find(|f| f.start < end && start < f.end);
                assert!(inside.is_none(), "{seed}: {} stands in {inside:?}", phrase.text);
            }
        }
    }
}

/// The article's words by a plain regular expression, furniture cut out: no code of the engine's but its word of what
/// is furniture.
fn counted(text: &str, furniture: &[report::Furniture<Byte>]) -> BTreeMap<String, u32> {
    let mut article = String::new();
    let mut from = 0;
    for stretch in furniture {
        article.push_str(&text[from..stretch.start.0 as usize]);
        article.push('\n');
        from = stretch.end.0 as usize;
    }
    article.push_str(&text[from..]);
    let word = Regex::new(r"[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*").expect("a pattern");
    let mut counts = BTreeMap::new();
    for found in word.find_iter(&article).map(|found| found.as_str().to_lowercase()) {
        if found.starts_with(char::is_alphabetic) {
            *counts.entry(found).or_default() += 1;
        }
    }
    counts
}

#[test]
fn counts_agree_with_a_plain_regular_expression() {
    for (seed, text) in SEEDS {
        let plain = Options { families: false, keyword_limit: Options::MAX_LIMIT, ..Options::default() };
        let found = document(text, &plain);
        let expected = counted(text, &found.furniture);
        let mut got: BTreeMap<String, u32> = BTreeMap::new();
        for keyword in &found.keywords {
            assert!(got.insert(keyword.root.clone(), keyword.count).is_none(), "{seed}: {}", keyword.root);
        }
        for hidden in &found.hidden {
            assert!(got.insert(hidden.form.clone(), hidden.count).is_none(), "{seed}: {}", hidden.form);
        }
        assert_eq!(got, expected, "{seed}: forms");
        assert_eq!(found.counts.words, expected.values().sum::<u32>(), "{seed}: words");

        let families = Options { keyword_limit: Options::MAX_LIMIT, ..Options::default() };
        for keyword in &document(text, &families).keywords {
            let forms = keyword.forms.iter().map(|form| expected[&form.form.to_lowercase()]);
            assert_eq!(keyword.count, forms.sum::<u32>(), "{seed}: family {}", keyword.root);
        }
    }
}

#[test]
fn every_figure_can_be_worked_out_again() {
    for (_, text) in SEEDS {
        let found = document(text, &Options::default());
        let words = f64::from(found.counts.words);
        for keyword in &found.keywords {
            let count = f64::from(keyword.count);
            let other = keyword.keyness.reference_count;
            let ratio = (count / words / (other / found.reference.words)).log2();
            assert!((keyword.keyness.log_ratio - ratio).abs() < 1e-9, "{}", keyword.term);
            assert!((keyword.per_thousand - 1000.0 * count / words).abs() < 1e-9);
            // In the two-cell form of Rayson and Garside (2000), which differs by what the large cells add.
            let expected = words * (count + other) / (words + found.reference.words);
            let rest = found.reference.words * (count + other) / (words + found.reference.words);
            let two_cells = 2.0 * (count * (count / expected).ln() + other * (other / rest).ln());
            assert!((keyword.keyness.log_likelihood / two_cells - 1.0).abs() < 0.05, "{}", keyword.term);
            assert_eq!(keyword.parts.iter().sum::<u32>(), keyword.count);
            assert_eq!(keyword.hits.len(), keyword.count as usize);
            let n = u64::from(found.counts.words);
            let size = |p: u64| (0..n).filter(|i| 10 * i / n == p).count() as f64 / n as f64;
            let dp: f64 =
                (0..10).map(|p| (f64::from(keyword.parts[p as usize]) / count - size(p)).abs()).sum();
            assert!((keyword.dispersion - dp / 2.0).abs() < 1e-9, "{}", keyword.term);
        }
        for phrase in &found.phrases {
            let inside = f64::from(phrase.nested) / f64::from(phrase.longer.max(1));
            let c_value = f64::from(phrase.words).log2() * (f64::from(phrase.count) - inside);
            assert!((phrase.c_value - c_value).abs() < 1e-9, "{}", phrase.text);
        }
        let product = |parts: &report::ScoreParts| {
            parts.frequency * parts.keyness * parts.position * parts.spread * parts.quality * parts.balance
        };
        let first = product(&found.keyphrases[0].parts);
        for pair in found.keyphrases.windows(2) {
            assert!(pair[0].score >= pair[1].score);
            assert!((pair[1].score - product(&pair[1].parts) / first).abs() < 1e-9);
        }
    }
}

#[test]
fn the_reference_fits_the_stemmer() {
    // `cargo xtask reference` sums families; a stemmer that has changed since makes the sums those of other families.
    let reference = &INDONESIAN.reference;
    let mut families: BTreeMap<String, f64> = BTreeMap::new();
    let data = include_str!("../src/lang/id/data/reference.tsv");
    let mut root = String::new();
    for word in data.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next())
    {
        (INDONESIAN.stem)(word, &mut root);
        *families.entry(root.clone()).or_default() += reference.form(word).unwrap_or(0.0);
    }
    let off = families.iter().filter(|(root, listed)| {
        // Levels are exact to 9 %, and the sum leaves out the words that the table does not list.
        reference.family(root).is_some_and(|family| family < 0.8 * **listed)
    });
    let off: Vec<_> = off.collect();
    assert!(off.len() * 100 <= families.len(), "run `cargo xtask reference` again: {off:?}");
}

#[test]
fn words_are_hidden_and_the_report_says_so() {
    let text = "Warga dilayani petugas. Petugas melayani warga.";
    let options = Options {
        hide: vec!["Pelayanan".to_owned(), "Warga".to_owned(), "melayani".to_owned()],
        ..Options::default()
    };
    let found = document(text, &options);
    assert!(found.keywords.iter().all(|keyword| keyword.root != "layan" && keyword.root != "warga"));
    let hidden = |form: &str| {
        found.hidden.iter().find(|hidden| hidden.form == form).map(|hidden| (hidden.count, hidden.why))
    };
    assert_eq!(hidden("warga"), Some((2, Why::Caller)));
    assert_eq!(hidden("dilayani"), Some((1, Why::Caller)), "a word takes its family with it");
    assert!(found.keyphrases.iter().all(|phrase| phrase.text.to_lowercase() != "warga"));
    assert_eq!(found.counts.words, 6, "counts of the text stay");
}

#[test]
fn hits_are_limited_and_counts_are_not() {
    let text = "Banjir besar. ".repeat(50);
    let found = document(&text, &Options { hit_limit: 3, keyword_limit: 1, ..Options::default() });
    assert_eq!((found.keywords.len(), found.keywords[0].count, found.keywords[0].hits.len()), (1, 50, 3));
    let phrase = &found.keyphrases[0];
    assert_eq!((phrase.count, phrase.hits.len()), (50, 3));
}

#[test]
fn documents_are_compared_in_both_directions() {
    let a = "Banjir merendam sawah. Banjir surut. Petani menunggu bantuan. Banjir lagi, petani mengeluh."
        .repeat(3);
    let b = "Harga beras naik. Petani senang, harga bagus. Beras laku di pasar. Harga stabil.".repeat(3);
    let report =
        analyse(&[Document::new("a", &a), Document::new("b", &b)], &Options::default()).expect("texts");
    let comparison = report.comparison.as_ref().expect("two documents");
    assert_eq!(comparison.words, report.documents.iter().map(|d| d.counts.words).collect::<Vec<_>>());
    let terms = |list: &[report::Contrast]| list.iter().map(|c| c.root.clone()).collect::<Vec<_>>();
    assert_eq!(terms(&comparison.documents[0].more)[0], "banjir");
    assert!(terms(&comparison.documents[0].less).contains(&"harga".to_owned()));
    assert!(terms(&comparison.documents[1].more).contains(&"harga".to_owned()));
    assert!(terms(&comparison.documents[1].less).contains(&"banjir".to_owned()));
    assert_eq!(comparison.shared.iter().map(|k| k.root.as_str()).collect::<Vec<_>>(), ["tani"]);
    let flood = report.keywords.iter().find(|k| k.root == "banjir").expect("the most frequent word");
    assert_eq!((flood.count, flood.documents, flood.per_document.as_slice()), (9, 1, [9, 0].as_slice()));
    assert!((flood.tf_idf[0] - 9.0 * 2_f64.ln()).abs() < 1e-9 && flood.tf_idf[1] == 0.0);
    assert!(analyse(&[Document::new("a", &a)], &Options::default()).expect("a text").comparison.is_none());
}

#[test]
fn what_is_left_out_of_the_comparison_changes_nothing_else() {
    let texts = [
        "Banjir merendam sawah. ".repeat(9),
        "Harga beras naik. ".repeat(9),
        "Petani menanam sawah. ".repeat(9),
    ];
    let documents: Vec<_> =
        ["a", "b", "c"].iter().zip(&texts).map(|(&id, text)| Document::new(id, text)).collect();
    let compare = |documents: &[Document<'_>], without: &[&str]| {
        let uncompared = without.iter().map(|&id| id.to_owned()).collect();
        analyse(documents, &Options { uncompared, ..Options::default() }).expect("texts")
    };
    let (all, some) = (compare(&documents, &[]), compare(&documents, &["b"]));
    let (left, alone) =
        (some.comparison.expect("two are left"), compare(&[documents[0].clone(), documents[2].clone()], &[]));
    let alone = alone.comparison.expect("two documents");
    assert_eq!((&left.documents[0], &left.documents[2]), (&alone.documents[0], &alone.documents[1]));
    assert_eq!((left.words, &left.documents[1]), (vec![27, 0, 27], &report::Contrasts::default()));
    let shared = |found: &[report::CorpusKeyword]| -> Vec<_> {
        found.iter().map(|k| (k.root.clone(), k.count, k.tf_idf[0])).collect()
    };
    assert_eq!(shared(&left.shared), shared(&alone.shared));
    assert_eq!((all.documents, all.keywords, all.themes), (some.documents, some.keywords, some.themes));
    assert!(compare(&documents, &["b", "c", "unknown"]).comparison.is_none(), "one alone is not compared");
}
