//! Rules of the language data, `src/lang/*/data/`.

use super::{File, Finding, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        name: "data-says-where-it-is-from",
        reason: "a list of unknown origin cannot be trusted, licensed or corrected",
        applies: is_data,
        check: |file| {
            let header: String = file.text.lines().take_while(|line| line.starts_with('#')).collect();
            // Enough for a sentence; what it says is for the reviewer.
            if header.chars().filter(|c| c.is_alphabetic()).count() >= 40 {
                return Vec::new();
            }
            vec![(1, "does not begin with a comment on what it lists and how it was made".to_owned())]
        },
        breaks: &[("src/lang/id/data/a.txt", "ada\n"), ("src/lang/id/data/a.tsv", "# words\nada\t1\n")],
        keeps: &[(
            "src/lang/id/data/a.txt",
            "# Words that open a list. Written by hand from knowledge of the language.\nada\n",
        )],
    },
    Rule {
        name: "data-in-order",
        reason: "a sorted list shows what is double, and the build searches it by halves",
        applies: |path| is_data(path) && !path.ends_with(".toml"),
        check: order,
        breaks: &[
            ("src/lang/id/data/a.txt", "# head\nbaru\nada\n"),
            ("src/lang/id/data/a.txt", "ada\nada # again\n"),
            ("src/lang/id/data/a.tsv", "b\t1\na\t2\n"),
        ],
        keeps: &[
            ("src/lang/id/data/a.txt", "# head\nada\n\n# more\nbaru # new\n"),
            ("src/lang/id/data/a.tsv", "a\t1\na\t2\nb\t0\n"),
            ("src/lang/id/data/a.toml", "b = 1\na = 2\n"),
            ("src/lang/id/data/a.txt", "[prefixes]\nter\nber\n"),
        ],
    },
];

fn is_data(path: &str) -> bool {
    path.starts_with("src/lang/") && path.contains("/data/")
}

fn order(file: &File) -> Vec<Finding> {
    // Rules in sections are tables, not lists: they stand in an order that the file explains.
    if file.text.lines().any(|line| line.starts_with('[')) {
        return Vec::new();
    }
    let entry = |line: &'_ str| line.split('#').next().unwrap_or_default().trim().to_owned();
    let entries = file.text.lines().map(entry).enumerate().filter(|(_, entry)| !entry.is_empty());
    let mut findings = Vec::new();
    let mut last = String::new();
    for (index, entry) in entries {
        if entry <= last {
            findings.push((index + 1, format!("`{entry}` must come before `{last}`")));
        }
        last = entry;
    }
    findings
}
