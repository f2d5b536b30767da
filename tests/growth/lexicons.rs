//! Sets of themes made hostile on purpose: what is read and scored grows, the article stays short or grows with them.

use crate::words::{word, words};
use telaah::themes::Format;

/// A hostile set of themes with a text for it.
pub(crate) struct Set {
    pub(crate) name: &'static str,
    pub(crate) format: Format,
    /// The source with so many of what it is full of.
    pub(crate) source: fn(usize) -> String,
    pub(crate) text: fn(usize) -> String,
}

pub(crate) const SETS: &[Set] = &[
    Set { name: "terms of one word", format: Format::Toml, source: |n| terms(n, word), text: words },
    Set {
        name: "families",
        format: Format::Toml,
        source: |n| terms(n, |i| format!("layan{}~", "i".repeat(i % 9) + &word(i))),
        text: |n| "melayani ".repeat(n),
    },
    Set {
        name: "phrases that begin alike",
        format: Format::Toml,
        source: |n| terms(n, |i| format!("pelayanan {}", word(n - i))),
        text: |n| "pelayanan ".repeat(n),
    },
    Set {
        name: "prefixes that begin alike",
        format: Format::Toml,
        source: |n| terms(n, |i| format!("p{}*", word(i))),
        text: |n| (0..n).map(|i| format!("p{}an ", word(i))).collect(),
    },
    Set {
        name: "prefixes in one another",
        format: Format::Toml,
        source: |n| terms(n.isqrt(), |i| format!("aa{}*", "a".repeat(i))),
        text: |n| (0..n).map(|i| format!("{}{} ", "a".repeat(i % 50), word(i))).collect(),
    },
    Set {
        name: "patterns that begin with anything",
        format: Format::Toml,
        source: |n| terms(n, |i| format!("*{}*", word(i))),
        text: words,
    },
    Set {
        name: "a pattern that nearly matches",
        format: Format::Toml,
        source: |n| terms(1, |_| format!("*{}b*", "a".repeat(n.min(90)))),
        text: |n| "a".repeat(n),
    },
    Set {
        name: "a pattern as long as the text",
        format: Format::Toml,
        source: |n| terms(1, |_| format!("*{}b*", "a".repeat(n / 2))),
        text: |n| "a".repeat(n),
    },
    Set {
        name: "contexts of one term",
        format: Format::Toml,
        source: |n| {
            let near: String = (0..n).map(|i| format!("\"{}\", ", word(i))).collect();
            format!("id = 'a'\n[[theme]]\nid = 'a'\nterms = [{{ term = 'warga', near = [{near}] }}]\n")
        },
        text: |n| (0..n).map(|i| format!("Warga hadir. {}. ", word(i))).collect(),
    },
    Set {
        name: "themes of one term",
        format: Format::Toml,
        source: |n| {
            list(n, |i| format!("[[theme]]\nid = '{}'\nterms = ['warga']\n", slug(i)), "id = 'a'\n", "")
        },
        text: hits,
    },
    Set {
        name: "tables that are none",
        format: Format::Toml,
        source: |n| list(n, |i| format!("[{}]\n", slug(i)), "id = 'a'\n", ""),
        text: words,
    },
    Set {
        name: "names of a dictionary",
        format: Format::Json,
        source: |n| list(n, |i| format!("\"{}\": [\"warga\"], ", slug(i)), "{", "\"a\": []}"),
        text: hits,
    },
    Set {
        name: "names of a dictionary that have one id",
        format: Format::Yaml,
        source: |n| {
            list(n, |i| format!("Rapat{}: [rapat]\n", "!".repeat(i % 99) + &" ".repeat(i / 99) + "?"), "", "")
        },
        text: words,
    },
    Set {
        name: "lines of a dictionary",
        format: Format::Yaml,
        source: |n| list(n, |i| format!("  - {}\n", word(i)), "rapat:\n", ""),
        text: words,
    },
    Set {
        name: "categories",
        format: Format::Liwc,
        source: |n| list(n, |i| format!("{} kategori\n", i + 1), "%\n", "%\nwarga 1\n"),
        text: hits,
    },
    Set {
        name: "patterns of a category",
        format: Format::Liwc,
        source: |n| list(n, |i| format!("{} 1\n", word(i)), "%\n1 rapat\n%\n", ""),
        text: words,
    },
    Set {
        name: "one pattern of all categories",
        format: Format::Liwc,
        source: |n| {
            let numbers: String = (0..n).map(|i| format!(" {}", i + 1)).collect();
            list(n, |i| format!("{} {}\n", i + 1, slug(i)), "%\n", "%\nwarga") + &numbers
        },
        text: hits,
    },
    Set { name: "brackets", format: Format::Json, source: |n| "[".repeat(n), text: words },
    Set {
        name: "a text without an end",
        format: Format::Toml,
        source: |n| format!("id = \"\"\"{}", "\"\"".repeat(n)),
        text: words,
    },
];

fn slug(index: usize) -> String {
    format!("t{index}")
}

fn list(count: usize, item: fn(usize) -> String, before: &str, after: &str) -> String {
    let items: String = (0..count).map(item).collect();
    format!("{before}{items}{after}")
}

fn terms(count: usize, term: impl Fn(usize) -> String) -> String {
    let terms: String = (0..count).map(|index| format!("'{}', ", term(index))).collect();
    format!("id = 'a'\n[[theme]]\nid = 'a'\nterms = [{terms}]\n")
}

/// A text in which a word of the set comes again and again.
fn hits(count: usize) -> String {
    "Warga hadir. ".repeat(count)
}
