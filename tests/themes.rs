//! Themes: cases, the seed articles, and what must hold for every lexicon.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod support;

use proptest::prelude::*;
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use telaah::lang::INDONESIAN;
use telaah::report::Theme;
use telaah::text::Text;
use telaah::text::offsets::Byte;
use telaah::themes::{Format, Term, ThemeSet, score, suggest};
use telaah::{Document, Error, Options, analyse};

fn read(source: &str) -> Text<'_> {
    Text::read(source, &INDONESIAN)
}

fn scored(text: &str, set: &ThemeSet) -> Vec<Theme<Byte>> {
    score(&read(text), set, &INDONESIAN)
}

/// A set of one theme for each list of terms.
fn set_of(themes: &[Vec<String>]) -> ThemeSet {
    let mut source = String::from("id = 'test'\ntheme = [\n");
    for (number, terms) in themes.iter().enumerate() {
        writeln!(source, "{{ id = 't{number}', terms = {terms:?} }},").unwrap();
    }
    source.push(']');
    ThemeSet::parse(&source, Format::Toml).unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MatchCase {
    name: String,
    terms: Vec<String>,
    /// Contexts of the first term.
    #[serde(default)]
    near: Vec<String>,
    text: String,
    hits: Vec<Vec<String>>,
    #[allow(dead_code)] // for the reader of the file
    why: String,
}

impl support::Case for MatchCase {
    fn name(&self) -> &str {
        &self.name
    }
}

#[test]
fn terms_match() {
    support::check("themes", |case: &MatchCase| {
        let set = if case.near.is_empty() {
            set_of(std::slice::from_ref(&case.terms))
        } else {
            let term = format!("{{ term = {:?}, near = {:?} }}", case.terms[0], case.near);
            let source = format!("id = 'x'\n[[theme]]\nid = 'a'\nterms = [{term}]\n");
            ThemeSet::parse(&source, Format::Toml).unwrap()
        };
        let themes = scored(&case.text, &set);
        let mut found: Vec<Vec<String>> = themes[0]
            .hits
            .iter()
            .map(|hit| {
                let place = |place: &telaah::report::ThemePlace<Byte>| {
                    let text = &case.text[place.start.0 as usize..place.end.0 as usize];
                    if place.negated { format!("!{text}") } else { text.to_owned() }
                };
                std::iter::once(hit.term.clone()).chain(hit.places.iter().map(place)).collect()
            })
            .collect();
        let mut wanted = case.hits.clone();
        found.sort();
        wanted.sort();
        if found == wanted { Ok(()) } else { Err(format!("found {found:?}")) }
    });
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCase {
    name: String,
    format: String,
    source: String,
    expected: String,
}

impl support::Case for FileCase {
    fn name(&self) -> &str {
        &self.name
    }
}

#[test]
fn files_are_read_or_refused_with_their_place() {
    support::check("theme_files", |case: &FileCase| {
        let found = match ThemeSet::parse(&case.source, Format::of(&case.format).unwrap()) {
            Ok(set) => describe(&set),
            Err(Error::BadLexicon { line, column, reason }) => format!("{line}:{column}: {reason}"),
            Err(other) => panic!("{other:?}"),
        };
        if found == case.expected { Ok(()) } else { Err(found) }
    });
}

#[test]
fn a_set_beyond_a_limit_is_refused_with_the_reason() {
    let refused = |source: String, format| match ThemeSet::parse(&source, format) {
        Err(Error::BadLexicon { reason, .. }) => reason,
        other => panic!("{other:?}"),
    };
    let list = |count: usize, item: fn(usize) -> String| (0..count).map(item).collect::<String>();
    let theme = |terms: String| format!("id = 'a'\n[[theme]]\nid = 'a'\nterms = [{terms}]\n");
    let near = |count| theme(format!("{{ term = 'x', near = [{}] }}", list(count, |i| format!("'a{i}', "))));
    let inner = |count| theme(list(count, |i| format!("'*a{i}', ")));
    let themes = |count| list(count, |i| format!("[[theme]]\nid = 'a{i}'\nterms = []\n"));
    let names = |count| format!("{{{}\"z\": []}}", list(count, |i| format!("\"a{i}\": [], ")));
    for (within, source, format, reason) in [
        (near(49_999), near(50_000), Format::Toml, "50001 terms, the limit is 50000"),
        (
            inner(1000),
            inner(1001),
            Format::Toml,
            "1001 words with `*` or `?` before their end, the limit is 1000",
        ),
        (
            format!("id = 'a'\n{}", themes(2000)),
            format!("id = 'a'\n{}", themes(2001)),
            Format::Toml,
            "2001 themes, the limit is 2000",
        ),
        (names(1999), names(2000), Format::Json, "more than 2000 names"),
    ] {
        assert!(ThemeSet::parse(&within, format).is_ok(), "{reason}");
        assert_eq!(refused(source, format), reason);
    }
}

fn describe(set: &ThemeSet) -> String {
    let term = |term: &Term| {
        let mut text = term.text().to_owned();
        if let Some(weight) = term.weight() {
            write!(text, " ^{weight}").unwrap();
        }
        for context in term.near() {
            write!(text, " near {}", context.text()).unwrap();
        }
        text
    };
    let theme = |theme: &telaah::themes::Theme| {
        format!("{}: {}", theme.id(), theme.terms().iter().map(term).collect::<Vec<_>>().join(", "))
    };
    set.themes().iter().map(theme).collect::<Vec<_>>().join("; ")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedCase {
    name: String,
    top: Vec<String>,
    among: usize,
    reasons: Vec<[String; 2]>,
    #[allow(dead_code)] // for the reader of the file
    why: String,
}

impl support::Case for SeedCase {
    fn name(&self) -> &str {
        &self.name
    }
}

#[test]
fn seed_articles_are_about_what_they_are_about() {
    support::check("theme_seeds", |case: &SeedCase| {
        let path = format!("{}/seeds/{}.txt", env!("CARGO_MANIFEST_DIR"), case.name);
        let text = fs::read_to_string(path).unwrap();
        let themes = scored(&text, ThemeSet::governance());
        let first: Vec<&str> = themes.iter().take(case.among).map(|theme| theme.id.as_str()).collect();
        if let Some(missing) = case.top.iter().find(|id| !first.contains(&id.as_str())) {
            return Err(format!("{missing} is not among {first:?}"));
        }
        for [id, term] in &case.reasons {
            let theme = themes.iter().find(|theme| theme.id == *id).unwrap();
            if !theme.hits.iter().any(|hit| hit.term == *term) {
                return Err(format!("{term} is no reason for {id}"));
            }
        }
        Ok(())
    });
}

#[test]
fn built_in_sets_are_whole() {
    for (name, themes) in [("governance", 10), ("desks", 13)] {
        let set = ThemeSet::named(name).unwrap();
        assert_eq!((set.id(), set.themes().len()), (name, themes));
        for theme in set.themes() {
            assert!((10..=150).contains(&theme.terms().len()), "{} has {}", theme.id(), theme.terms().len());
            assert_ne!(theme.labels().en, theme.id(), "{} has no label", theme.id());
        }
    }
    let desks: Vec<&str> = ThemeSet::desks().themes().iter().map(|theme| theme.id()).collect();
    assert_eq!(
        desks,
        [
            "politik",
            "hukum",
            "ekonomi",
            "olahraga",
            "hiburan",
            "teknologi",
            "otomotif",
            "pendidikan",
            "kesehatan",
            "lingkungan",
            "wisata",
            "internasional",
            "sosial"
        ]
    );
}

#[test]
fn a_text_said_twice_keeps_its_scores() {
    let text =
        "Pelayanan publik harus transparan, kata warga. Anggaran daerah dikelola dengan jujur. ".repeat(12);
    let once = scored(&text, ThemeSet::governance());
    let twice = scored(&format!("{text}\n\n{text}"), ThemeSet::governance());
    assert!(once[0].score > 10.0);
    for (once, twice) in once.iter().zip(&twice) {
        assert_eq!(once.id, twice.id);
        assert!((once.score - twice.score).abs() < 1e-9, "{}: {} {}", once.id, once.score, twice.score);
    }
}

#[test]
fn furniture_is_no_hit() {
    let text = "Warga hadir di balai desa.\nBaca juga: Korupsi Dana Desa\nRapat selesai.";
    let themes = scored(text, &set_of(&[vec!["korupsi".to_owned()]]));
    assert_eq!(themes[0].score, 0.0);
}

#[test]
fn speakers_have_the_themes_of_their_quotes() {
    let first =
        "“Korupsi harus dicegah,” kata Sari Dewi.\n\n“Jalan dan jembatan dibangun,” kata Budi Santoso.";
    let second = "“Pemberantasan korupsi berjalan,” kata Sari Dewi.";
    let source = "id = 'x'\ntheme = [{ id = 'a', terms = ['korupsi~'] }, { id = 'b', terms = ['jembatan'] }]";
    let options =
        Options { themes: Some(ThemeSet::parse(source, Format::Toml).unwrap()), ..Options::default() };
    let report = analyse(&[Document::new("1", first), Document::new("2", second)], &options).unwrap();
    let themes = |of: &[telaah::report::SpeakerThemes], speaker: usize| -> Vec<(String, u32)> {
        let of = of.iter().find(|of| of.speaker as usize == speaker).unwrap();
        of.themes
            .iter()
            .map(|theme| (theme.id.clone(), theme.hits.iter().map(|hit| hit.count).sum()))
            .collect()
    };
    let place = |name: &str| report.speakers.iter().position(|s| s.speaker.name == name).unwrap();
    assert_eq!(themes(&report.speaker_themes, place("Sari Dewi")), [("a".to_owned(), 2)]);
    assert_eq!(themes(&report.speaker_themes, place("Budi Santoso")), [("b".to_owned(), 1)]);
    let document = &report.documents[0];
    let sari = document.speakers.iter().position(|speaker| speaker.name == "Sari Dewi").unwrap();
    assert_eq!(themes(&document.speaker_themes, sari), [("a".to_owned(), 1)]);
    for theme in report.speaker_themes.iter().flat_map(|speaker| &speaker.themes) {
        let sum: f64 = theme.hits.iter().map(|hit| hit.contribution).sum();
        assert!((sum - theme.score).abs() < 1e-9);
    }
}

#[test]
fn what_goes_with_a_theme_is_suggested() {
    let on =
        "Penyidik memeriksa kasus korupsi. Korupsi itu diusut penyidik. Kata penyidik, korupsi merugikan. ";
    let off =
        "Petani memanen padi. Warga memasak nasi. Hujan turun lagi. Anak bermain bola. Sapi makan rumput. ";
    let text = format!("{}\n{}", on.repeat(2), off.repeat(3));
    let texts = [read(&text)];
    let set = set_of(&[vec!["korupsi~".to_owned()]]);
    let found = suggest(&texts, &set, "t0", 10, &INDONESIAN);
    assert_eq!(found[0].form, "penyidik");
    assert_eq!((found[0].with, found[0].without), (6, 0));
    assert!(found.iter().all(|suggestion| suggestion.root != "korupsi"));
    assert!(suggest(&texts, &set, "no-theme", 10, &INDONESIAN).is_empty());
}

/// Words that the drawn lexicons and texts are made of.
const WORDS: [&str; 12] = [
    "melayani",
    "pelayanan",
    "layanan",
    "publik",
    "digital",
    "digitalisasi",
    "ASN",
    "asn",
    "tidak",
    "hanya",
    "warga",
    "jujur",
];

fn term() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "layan~",
        "pelayanan",
        "publik",
        "digital*",
        "*isasi",
        "=ASN",
        "asn",
        "warga",
        "jujur~",
        "tidak",
        "d?gital",
    ]);
    let words = prop::collection::vec(word, 1..4);
    (words, 0..4_u8).prop_map(|(words, kind)| match kind {
        0 => format!("-{}", words.join(" ")),
        1 => format!("{} ^2.5", words.join(" ")),
        _ => words.join(" "),
    })
}

fn themes() -> impl Strategy<Value = Vec<Vec<String>>> {
    let theme = prop::collection::vec(term(), 1..8).prop_map(|mut terms| {
        let text = |term: &String| term.split(" ^").next().unwrap().to_owned();
        terms.sort_by_key(text);
        terms.dedup_by_key(|term| text(term));
        terms
    });
    prop::collection::vec(theme, 1..4)
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(WORDS.iter().copied().chain([",", ". ", "\n\n"]).collect::<Vec<_>>());
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

/// The second opinion: does this term match this stretch of text, by its own rules?
fn matches(term: &str, place: &str) -> bool {
    let root = |word: &str| {
        let mut root = String::new();
        (INDONESIAN.stem)(&word.to_lowercase(), &mut root);
        root
    };
    let word = |(pattern, word): (&str, &str)| {
        let folded = word.to_lowercase();
        if let Some(exact) = pattern.strip_prefix('=') {
            word == exact
        } else if let Some(family) = pattern.strip_suffix('~') {
            root(word) == root(family)
        } else if let Some(end) = pattern.strip_prefix('*') {
            folded.ends_with(end)
        } else if let Some(start) = pattern.strip_suffix('*') {
            folded.starts_with(start)
        } else if pattern.contains('?') {
            folded.len() == pattern.len()
                && folded
                    .bytes()
                    .zip(pattern.bytes())
                    .all(|(found, wanted)| wanted == b'?' || wanted == found)
        } else {
            folded == pattern
        }
    };
    let (patterns, words) = (term.split(' '), place.split(' '));
    patterns.clone().count() == words.clone().count() && patterns.zip(words).all(word)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_receipt_is_right(themes in themes(), text in text()) {
        let set = set_of(&themes);
        let scores = scored(&text, &set);
        prop_assert_eq!(scores.len(), themes.len());
        for theme in &scores {
            let sum: f64 = theme.hits.iter().map(|hit| hit.contribution).sum();
            prop_assert!((sum - theme.score).abs() < 1e-9, "{} is not {}", sum, theme.score);
            let mut places: Vec<(u32, u32)> = Vec::new();
            for hit in &theme.hits {
                prop_assert_eq!(hit.count as usize, hit.places.len());
                for place in &hit.places {
                    let found = &text[place.start.0 as usize..place.end.0 as usize];
                    prop_assert!(matches(&hit.term, found), "{} at `{}`", hit.term, found);
                    places.push((place.start.0, place.end.0));
                }
            }
            places.sort_unstable();
            prop_assert!(places.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{:?} overlap", places);
        }
    }

    /// A single word without a sign, in a theme of its own, is found as often as a plain count finds it.
    #[test]
    fn no_place_is_missed(word in prop::sample::select(vec!["pelayanan", "publik", "warga"]), text in text()) {
        let found = scored(&text, &set_of(&[vec![word.to_owned()]]));
        let count: usize = found[0].hits.iter().map(|hit| hit.places.len()).sum();
        let plain = text.split(|c: char| !c.is_alphanumeric()).filter(|found| *found == word).count();
        prop_assert_eq!(count, plain);
    }

    #[test]
    fn a_term_switched_off_is_a_term_never_written(themes in themes(), text in text(), which in any::<prop::sample::Index>()) {
        let full = set_of(&themes);
        let all: Vec<(usize, usize)> =
            themes.iter().enumerate().flat_map(|(t, terms)| (0..terms.len()).map(move |i| (t, i))).collect();
        let (theme, place) = all[which.index(all.len())];
        let id = format!("t{theme}");
        let name = full.themes()[theme].terms()[place].text().to_owned();
        let switched_off = full.without(|in_theme, term| in_theme == id && term == name);
        let mut shorter = themes.clone();
        shorter[theme].remove(place);
        let (off, never) = (scored(&text, &switched_off), scored(&text, &set_of(&shorter)));
        prop_assert_eq!(&off, &never);
        prop_assert!(off.iter().all(|t| t.id != id || t.hits.iter().all(|hit| hit.term != name)));
        // The other themes do not notice.
        let before = scored(&text, &full);
        for other in before.iter().filter(|theme| theme.id != id) {
            prop_assert_eq!(Some(other), off.iter().find(|theme| theme.id == other.id));
        }
    }

    /// A context leaves the hits whose sentence has it, and no other.
    #[test]
    fn a_context_chooses_sentences(text in text()) {
        let source = "id = 'x'\n[[theme]]\nid = 'a'\nterms = [{ term = 'digital*', near = ['warga', 'jujur'] }]\n";
        let set = ThemeSet::parse(source, Format::Toml).unwrap();
        let places = |set: &ThemeSet| -> Vec<(u32, u32)> {
            let hits = scored(&text, set).remove(0).hits;
            hits.iter().flat_map(|hit| &hit.places).map(|place| (place.start.0, place.end.0)).collect()
        };
        let sentences = read(&text).sentences;
        let in_context = |&(start, _): &(u32, u32)| {
            let sentence = sentences.iter().find(|sentence| sentence.start <= start && start < sentence.end);
            let mut words = sentence.unwrap().of(&text).split(|c: char| !c.is_alphanumeric());
            words.any(|word| word == "warga" || word == "jujur")
        };
        let mut wanted = places(&set_of(&[vec!["digital*".to_owned()]]));
        wanted.retain(in_context);
        prop_assert_eq!(places(&set), wanted);
    }

    #[test]
    fn any_text_is_a_set_or_an_error_with_a_place(source in "(?s)[%a-z0-9\t\n :\\-\\[\\]{}\"'#*,=~^.]{0,120}") {
        for format in [Format::Toml, Format::Json, Format::Yaml, Format::Liwc] {
            match ThemeSet::parse(&source, format) {
                Ok(set) => drop(scored("Pelayanan publik.", &set)),
                Err(Error::BadLexicon { line, column, reason }) => {
                    prop_assert!(line <= source.matches('\n').count() + 1 && column >= 1 && !reason.is_empty());
                }
                Err(other) => panic!("{other:?}"),
            }
        }
    }
}
