//! Rules of everything: what is written must hold on every machine and be finished.

use super::{File, Finding, Rule, lines_with};
use crate::project::root;

/// This file has to name what it forbids.
const THIS: &str = "xtask/src/tidy/project.rs";

pub const RULES: &[Rule] = &[
    Rule {
        name: "no-place-of-one-machine",
        reason: "a clone works on every machine, from every registry",
        applies: |path| path != THIS,
        check: |file| lines_with(file, PLACES),
        breaks: &[
            ("README.md", "see /home/sari/telaah"),
            ("package-lock.json", "https://registry.npmjs.org/esbuild"),
        ],
        keeps: &[("README.md", "see ~/.cache/telaah"), ("www/worker/main.js", "networking/worker")],
    },
    Rule {
        name: "finished-or-written-down",
        reason: "a known limit stands in the documents or in a ledger that a test reads, not in a note in the code",
        applies: |path| path != THIS && is_code(path),
        check: |file| lines_with(file, &["TODO", "FIXME", "XXX", "HACK"]),
        breaks: &[("src/a.rs", "// TODO: later")],
        keeps: &[("src/a.rs", "// The dash is not a mark here.")],
    },
    Rule {
        name: "pinned-packages",
        reason: "the same commit builds with the same tools: exact versions, and hashes instead of hosts in the lock",
        applies: |path| path == "package.json" || path == "package-lock.json",
        check: |file| {
            let mut findings = if file.path == "package.json" {
                lines_with(file, &["\"^", "\"~", "\"*\"", "\"latest\"", "\"git", "\"http", "\"file:"])
            } else {
                lines_with(file, &["\"resolved\""])
            };
            findings.iter_mut().for_each(|(_, what)| what.insert_str(0, "not pinned: "));
            findings
        },
        breaks: &[
            ("package.json", "\"esbuild\": \"^0.28.2\""),
            ("package-lock.json", "\"resolved\": \"https://example.com/esbuild.tgz\""),
        ],
        keeps: &[("package.json", "\"esbuild\": \"0.28.2\""), ("package-lock.json", "\"node\": \"^20\"")],
    },
    Rule {
        name: "links-lead-somewhere",
        reason: "a document that names a file that is gone misleads",
        applies: |path| path.ends_with(".md"),
        check: dead_links,
        breaks: &[("README.md", "[design](no/such/file.md)")],
        keeps: &[(
            "README.md",
            "[build](Cargo.toml), [part](Cargo.toml#lib), [web](https://example.com), [here](#x)",
        )],
    },
];

const PLACES: &[&str] = &[
    "/root/",
    "/home/",
    "/Users/",
    "C:\\Users",
    "/work/",
    "registry.npmjs.org",
    "index.crates.io",
    "artifactory",
];

fn is_code(path: &str) -> bool {
    [".rs", ".js", ".mjs", ".ts", ".css", ".html", ".toml"].iter().any(|end| path.ends_with(end))
}

/// Targets of `[text](target)` that are paths from the document and do not exist.
fn dead_links(file: &File) -> Vec<Finding> {
    let directory = root().join(&file.path);
    let exists = |target: &str| directory.parent().is_some_and(|directory| directory.join(target).exists());
    let mut findings = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for (at, _) in line.match_indices("](") {
            let target = line[at + 2..].split([')', '#']).next().unwrap_or_default();
            if !target.is_empty() && !target.contains(':') && !exists(target) {
                findings.push((index + 1, format!("`{target}` does not exist")));
            }
        }
    }
    findings
}
