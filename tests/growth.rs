//! Work grows linearly with the text, whatever the text.
//!
//! For each hostile text the analysis runs at size n and at 4n. Linear work is four times as much, quadratic work is
//! sixteen times; the limit lies between. Work is counted twice: bytes asked of the allocator, which is exact, and time,
//! which also sees work that allocates nothing. Time is the thread's own where the system tells it, the best of several
//! runs, and a failure is measured again before it counts, so a busy machine does not fail the test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails by panicking
#![allow(clippy::indexing_slicing, clippy::string_slice)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};
use std::{fs, hint};
use telaah::{Document, Layers, Options, analyse};

/// How much larger the second text is.
const STEP: usize = 4;
/// The most that work may grow over one step. A table that doubles when full can ask for twice its last size.
const LIMIT: f64 = 9.0;
/// Below these the figures are start-up costs and noise.
const BYTES_THAT_COUNT: u64 = 256 * 1024;
const TIME_THAT_COUNTS: Duration = Duration::from_millis(8);
const RUNS: usize = 4;
/// A run that takes so long is not measured again.
const HOPELESS: Duration = Duration::from_secs(10);

/// A text made hostile on purpose, of about so many bytes.
struct Shape {
    name: &'static str,
    text: fn(usize) -> String,
}

const SHAPES: &[Shape] = &[
    Shape { name: "one mark", text: |size| "\"".repeat(size) },
    Shape {
        name: "all marks in turn", text: |size| fill(size, |_| "“\"‘'”’«».,;:-–—()".into())
    },
    Shape { name: "marks that open and never close", text: |size| fill(size, |_| "“kata ".into()) },
    Shape { name: "marks that close and were never opened", text: |size| fill(size, |_| "kata” ".into()) },
    Shape { name: "marks nested to the middle", text: nested },
    Shape { name: "brackets that never close", text: |size| fill(size, |_| "(ASN ".into()) },
    Shape { name: "apostrophes in words", text: |size| fill(size, |_| "a'".into()) },
    Shape { name: "capitals without a space", text: |size| "K".repeat(size) },
    Shape { name: "words in capitals", text: |size| fill(size, |i| format!("{} ", name(i).to_uppercase())) },
    Shape { name: "one run of capitalised words", text: |size| fill(size, |i| format!("{} ", name(i))) },
    Shape { name: "one endless sentence", text: |size| fill(size, |i| format!("{} dan melayani ", word(i))) },
    Shape { name: "one endless word", text: |size| "a".repeat(size) },
    Shape { name: "one word of prefixes", text: |size| "memper".repeat(size / 6) },
    Shape { name: "one word of suffixes", text: |size| "annya".repeat(size / 5) },
    Shape { name: "one word of hyphens", text: |size| fill(size, |_| "layan-".into()) },
    Shape { name: "one number", text: |size| fill(size, |_| "1.".into()) },
    Shape { name: "dots and letters", text: |size| fill(size, |_| "a.".into()) },
    Shape { name: "initials", text: |size| fill(size, |_| "H. ".into()) },
    Shape {
        name: "titles and degrees",
        text: |size| fill(size, |_| "Prof. Dr. H. ".into()) + "Sari, S.H., M.H.",
    },
    Shape { name: "paragraphs of one letter", text: |size| fill(size, |_| "a\n\n".into()) },
    Shape { name: "line breaks", text: |size| "\n".repeat(size) },
    Shape { name: "spaces", text: |size| " \u{a0}\t".repeat(size / 4) },
    Shape { name: "combining marks on one letter", text: |size| fill(size, |_| "\u{301}".into()) },
    Shape { name: "characters of four bytes", text: |size| "🇮🇩".repeat(size / 8) },
    Shape { name: "different words", text: |size| fill(size, |i| format!("{} ", word(i))) },
    Shape { name: "one word again and again", text: |size| fill(size, |_| "pelayanan ".into()) },
    Shape {
        name: "names",
        text: |size| fill(size, |i| format!("Warga bertemu {} {}. ", name(i), name(i / 3))),
    },
    Shape {
        name: "names that share a part",
        text: |size| fill(size, |i| format!("{} Dewi hadir. Dewi pulang. ", name(i))),
    },
    Shape {
        name: "quotes by many speakers",
        text: |size| fill(size, |i| format!("“Kami hadir,” kata {}.\n\n", name(i))),
    },
    Shape {
        name: "one quote again and again",
        text: |size| fill(size, |_| "“Kami hadir,” kata Sari Dewi.\n\n".into()),
    },
    Shape { name: "quotes by nobody", text: |size| fill(size, |_| "“Kami hadir.” ".into()) },
    Shape {
        name: "quotes whose speaker is far back",
        text: |size| {
            "“Kami hadir,” kata Sari Dewi.\n\n".to_owned()
                + &fill(size, |_| "“Kami hadir,” katanya.\n\n".into())
        },
    },
    Shape { name: "reporting verbs", text: |size| fill(size, |_| "kata ujar menurut bahwa ".into()) },
    Shape {
        name: "quotes that span paragraphs", text: |size| fill(size, |_| "“Kami hadir dan\n\n".into())
    },
    Shape {
        name: "acronyms explained",
        text: |size| {
            fill(size, |i| format!("{} {} ({}{}) ", name(i), name(i + 7), &name(i)[..1], &name(i + 7)[..1]))
        },
    },
    Shape { name: "terms of a theme", text: |size| fill(size, |_| "integritas digital pelayanan ".into()) },
    Shape { name: "link lines", text: |size| fill(size, |_| "Baca juga: Layanan Baru\n\n".into()) },
    Shape { name: "datelines", text: |size| fill(size, |_| "Serang (ANTARA) - Warga.\n\n".into()) },
    Shape { name: "bylines", text: |size| fill(size, |_| "Warga hadir. (sar/dew)\n".into()) },
    Shape {
        name: "links glued in one line",
        text: |size| fill(size, |_| "Baca juga: Layanan Baru Warga hadir ".into()),
    },
    Shape { name: "links that never end", text: |size| fill(size, |_| "Baca juga: ".into()) },
    Shape {
        name: "links whose headline is on the next line",
        text: |size| fill(size, |_| "Baca juga:\n".into()),
    },
    Shape { name: "titles of videos", text: |size| fill(size, |_| "Simak juga Video ' ".into()) },
    Shape { name: "notices", text: |size| fill(size, |_| "Dapatkan update ".into()) },
    Shape { name: "notices that are none", text: |size| fill(size, |_| "Dapatkan kata ".into()) },
    Shape { name: "credits", text: |size| fill(size, |_| "Editor: Sari ".into()) },
    Shape { name: "captions", text: |size| fill(size, |_| "(Foto: ".into()) },
    Shape { name: "embedded players", text: |size| fill(size, |_| "[a:b] ".into()) },
    Shape { name: "asterisks", text: |size| fill(size, |_| "* ".into()) },
    Shape { name: "places and dashes", text: |size| fill(size, |_| "SERANG - ".into()) },
    Shape { name: "sites", text: |size| fill(size, |_| "a.com, ".into()) },
    Shape { name: "addresses", text: |size| fill(size, |_| "www.a.id/".into()) },
    Shape { name: "mail", text: |size| fill(size, |_| "a.b@".into()) },
    Shape { name: "numbered rules", text: |size| fill(size, |_| "No. I. ".into()) },
    Shape { name: "labels of lists", text: |size| fill(size, |_| "1. Kata ".into()) },
    Shape { name: "sums", text: |size| fill(size, |_| "Rp 5 ".into()) },
    Shape { name: "pictures that are joined", text: |size| fill(size, |_| "👩‍".into()) },
    Shape { name: "brackets in quotation marks", text: |size| fill(size, |_| "“(ASN) ".into()) },
];

fn fill(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size + 64);
    for index in 0.. {
        if text.len() >= size {
            break;
        }
        text += &piece(index);
    }
    text
}

/// Words that differ, made of syllables.
fn word(index: usize) -> String {
    let (mut rest, mut word) = (index, String::new());
    for _ in 0..4 {
        let consonants = "bcdfghjklmnprstw".as_bytes();
        write!(word, "{}{}", consonants[rest % 16] as char, "aiueo".as_bytes()[rest % 5] as char).unwrap();
        rest = rest / 16 + index % 7;
    }
    word
}

fn name(index: usize) -> String {
    let word = word(index);
    word[..1].to_uppercase() + &word[1..]
}

fn nested(size: usize) -> String {
    let depth = size / 12;
    let open: String = ["“", "‘"].iter().cycle().take(depth).copied().collect();
    let close: String = open.chars().rev().map(|mark| if mark == '“' { '”' } else { '’' }).collect();
    open + "kata" + &close
}

/// What a run took.
#[derive(Clone, Copy, Debug)]
struct Work {
    bytes: u64,
    time: Duration,
}

impl Work {
    fn of(run: impl FnOnce()) -> Self {
        let start = clock();
        let bytes = allocation_counter::measure(run).bytes_total;
        Self { bytes, time: clock().saturating_sub(start) }
    }

    /// Of two runs over the same text, what the text itself needs.
    fn least(self, other: Self) -> Self {
        Self { bytes: self.bytes.min(other.bytes), time: self.time.min(other.time) }
    }
}

/// Processor time of this thread where the system gives it, else time.
fn clock() -> Duration {
    std::thread::yield_now(); // makes the kernel bring its figure up to date
    let spent = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(since_start, Duration::from_nanos)
}

fn since_start() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Measures `work` at `size` and one step further; an error says what grew too much.
fn grows_linearly(size: usize, work: impl Fn(usize) -> Work) -> Result<(), String> {
    let (mut small, mut large) = (work(size), work(size * STEP));
    for _ in 1..RUNS {
        if verdict(small, large).is_ok() || large.time > HOPELESS {
            break;
        }
        (small, large) = (small.least(work(size)), large.least(work(size * STEP)));
    }
    verdict(small, large)
}

fn verdict(small: Work, large: Work) -> Result<(), String> {
    let bytes = large.bytes as f64 / small.bytes.max(BYTES_THAT_COUNT) as f64;
    let time = large.time.as_secs_f64() / small.time.max(TIME_THAT_COUNTS).as_secs_f64();
    if bytes <= LIMIT && time <= LIMIT {
        return Ok(());
    }
    Err(format!(
        "{STEP} times the text takes {bytes:.1} times the memory and {time:.1} times the time: {small:?}, {large:?}"
    ))
}

fn analysis(texts: &[String]) -> Work {
    let documents: Vec<_> =
        texts.iter().enumerate().map(|(index, text)| Document::new(index.to_string(), text)).collect();
    let options = Options { layers: Layers { sentences: true, tokens: true }, ..Options::default() };
    Work::of(|| {
        hint::black_box(analyse(&documents, &options).unwrap());
    })
}

fn every_shape(size: usize) {
    let mut slow = String::new();
    for Shape { name, text } in SHAPES {
        let start = Instant::now();
        let verdict = grows_linearly(size, |size| analysis(&[text(size)]));
        println!("{:6.2} s  {name}", start.elapsed().as_secs_f64());
        if let Err(verdict) = verdict {
            writeln!(slow, "  {name}: {verdict}").unwrap();
        }
    }
    assert!(slow.is_empty(), "not linear at {size} bytes:\n{slow}");
}

#[test]
fn hostile_texts() {
    every_shape(16 * 1024);
}

/// `cargo xtask scale` runs this, optimised: 1 MB and 4 MB, about a million paragraphs.
#[test]
#[ignore = "takes minutes without optimisation; run by `cargo xtask scale`"]
fn hostile_texts_at_length() {
    every_shape(1 << 20);
}

#[test]
fn many_documents_with_the_same_people() {
    let articles = |count: usize| {
        let article =
            |i: usize| format!("“Kami hadir,” kata {}. Warga melayani {}.", name(i % 40), word(i % 200));
        analysis(&(0..count).map(article).collect::<Vec<_>>())
    };
    grows_linearly(400, articles).unwrap();
}

/// The judge itself: quadratic work of each kind must not pass.
mod the_judge_sees {
    use super::*;

    fn words(size: usize) -> Vec<String> {
        (0..size).map(word).collect()
    }

    #[test]
    fn time_that_grows_with_the_square() {
        let count_each_by_looking_at_all = |size| {
            let words = words(size);
            Work::of(|| {
                let same = |word| words.iter().filter(|other| *other == word).count();
                hint::black_box(words.iter().map(same).sum::<usize>());
            })
        };
        let verdict = grows_linearly(1000, count_each_by_looking_at_all).unwrap_err();
        assert!(verdict.contains("times the time"), "{verdict}");
    }

    #[test]
    fn memory_that_grows_with_the_square() {
        let copy_the_rest_at_each = |size| {
            let words = words(size);
            Work::of(|| (0..words.len()).for_each(|at| drop(hint::black_box(words.join("").split_off(at)))))
        };
        grows_linearly(200, copy_the_rest_at_each).unwrap_err();
    }

    #[test]
    fn nothing_wrong_with_a_pass_over_the_words() {
        let pass = |size| {
            let words = words(size);
            Work::of(|| drop(hint::black_box(words.concat().to_uppercase())))
        };
        grows_linearly(20_000, pass).unwrap();
    }
}
