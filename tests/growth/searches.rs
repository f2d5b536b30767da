//! Searches made hostile on purpose, each with the text that is searched.

use crate::words::words;
use telaah::keywords::{By, Sort};

/// A hostile search.
pub(crate) struct Search {
    pub(crate) name: &'static str,
    pub(crate) by: By,
    pub(crate) sort: Sort,
    /// What is searched for, and in what; either may grow.
    pub(crate) query: fn(usize) -> String,
    pub(crate) text: fn(usize) -> String,
}

pub(crate) const SEARCHES: &[Search] = &[
    Search { name: "every word", by: By::Form, sort: Sort::Right, query: |_| "*".into(), text: alike },
    Search {
        name: "every word, by what stands before",
        by: By::Form,
        sort: Sort::Left,
        query: |_| "*".into(),
        text: alike,
    },
    Search {
        name: "a phrase that nearly matches",
        by: By::Form,
        sort: Sort::Hit,
        query: |n| "warga ".repeat(n.min(160)) + "desa",
        text: alike,
    },
    Search {
        name: "a phrase as long as the text",
        by: By::Form,
        sort: Sort::Position,
        query: |n| "* ".repeat(n),
        text: alike,
    },
    Search {
        name: "a phrase of different words",
        by: By::Root,
        sort: Sort::Position,
        query: words,
        text: words,
    },
    Search {
        name: "letters between stars",
        by: By::Form,
        sort: Sort::Hit,
        query: |n| "*a".repeat(n.min(490)),
        text: |n| "a".repeat(n),
    },
    Search {
        name: "letters between stars and a last one",
        by: By::Form,
        sort: Sort::Hit,
        query: |n| "*a".repeat(n.min(490)) + "b*",
        text: |n| "a".repeat(n),
    },
    Search {
        name: "letters that nearly match",
        by: By::Form,
        sort: Sort::Hit,
        query: |n| format!("*{}b*", "a".repeat(n.min(900) / 2)),
        text: |n| "a".repeat(n),
    },
    Search {
        name: "a word as long as the text",
        by: By::Form,
        sort: Sort::Hit,
        query: |n| format!("*{}b*", "a".repeat(n / 2)),
        text: |n| "a".repeat(n),
    },
    Search {
        name: "words that hold a letter",
        by: By::Form,
        sort: Sort::Hit,
        query: |_| "*a*".into(),
        text: words,
    },
    Search {
        name: "a family",
        by: By::Root,
        sort: Sort::Right,
        query: |_| "layan".into(),
        text: |n| "melayani pelayanan ".repeat(n),
    },
];

fn alike(count: usize) -> String {
    "warga ".repeat(count)
}
