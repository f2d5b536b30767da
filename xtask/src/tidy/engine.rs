//! Rules of the engine, `src/`.

use super::{File, Finding, Rule, lines_with};

pub const RULES: &[Rule] = &[
    Rule {
        name: "web-types-at-the-boundary",
        reason: "the engine is pure Rust; only src/wasm/ knows that there is a browser",
        applies: |path| is_engine(path) && !path.starts_with("src/wasm/"),
        check: |file| lines_with(file, &["wasm_bindgen", "js_sys", "web_sys"]),
        breaks: &[("src/text/mod.rs", "use js_sys::Array;")],
        keeps: &[("src/wasm/mod.rs", "use js_sys::Array;"), ("tests/wasm.rs", "use js_sys::Array;")],
    },
    Rule {
        name: "no-silenced-panics",
        reason: "a trapped instance cannot be called again, so nothing in src/ may panic and no file may say otherwise",
        applies: is_engine,
        check: |file| {
            let silences = |line: &str| {
                let line = line.trim_start();
                (line.starts_with("#[") || line.starts_with("#!["))
                    && (line.contains("allow(") || line.contains("expect("))
                    && PANICKING.iter().any(|lint| line.contains(lint))
                    // The compiler refuses a constant that panics.
                    && !line.ends_with("// evaluated by the compiler")
            };
            let lines = file.text.lines().enumerate().filter(|(_, line)| silences(line));
            lines.map(|(index, line)| (index + 1, line.trim().to_owned())).collect()
        },
        breaks: &[
            ("src/a.rs", "#[allow(clippy::unwrap_used)]"),
            ("src/a.rs", "    #![expect(dead_code, clippy::indexing_slicing)]"),
        ],
        keeps: &[
            ("src/a.rs", "#[allow(clippy::too_many_lines)]"),
            ("src/a.rs", "#[allow(clippy::indexing_slicing)] // evaluated by the compiler"),
            ("build.rs", "#![allow(clippy::panic)]"),
        ],
    },
    Rule {
        name: "no-clock-no-chance",
        reason: "the same text and options give the same report, to the byte",
        applies: is_engine,
        check: |file| lines_with(file, &["std::time", "SystemTime", "Instant::now", "RandomState", "rand::"]),
        breaks: &[("src/a.rs", "let now = std::time::Instant::now();")],
        keeps: &[("src/a.rs", "// the instant a mark closes"), ("xtask/src/a.rs", "use std::time::Instant;")],
    },
    Rule {
        name: "small-letters-from-one-table",
        reason: "the standard library's table is 11 KB of the module; src/text/small_letters.rs has it in 2",
        applies: |path| {
            is_engine(path) && path != "src/text/small_letters.rs" && !path.starts_with("src/bin/")
        },
        check: |file| lines_with(file, &["to_lowercase", "to_uppercase"]),
        breaks: &[("src/a.rs", "let word = word.to_lowercase();")],
        keeps: &[
            ("src/a.rs", "let word = word.to_ascii_lowercase();"),
            ("build/a.rs", "let word = word.to_lowercase();"),
        ],
    },
    Rule {
        name: "no-network-no-files",
        reason: "the engine takes text and gives a report; only the command line reads files",
        applies: |path| is_engine(path) && !path.starts_with("src/bin/"),
        check: |file| lines_with(file, &["std::fs", "std::net", "std::env", "std::process"]),
        breaks: &[("src/a.rs", "use std::fs;")],
        keeps: &[("src/bin/telaah.rs", "use std::fs;")],
    },
    Rule {
        name: "files-introduce-themselves",
        reason: "a file has one concept and its first line says which",
        // Fuzz targets are three lines that name the check they run.
        applies: |path| path.ends_with(".rs") && !path.starts_with("fuzz/targets/"),
        check: |file| {
            // Attributes of the whole file may stand before it.
            let mut lines = file.text.lines().filter(|line| !line.is_empty() && !line.starts_with("#!["));
            match lines.next().is_some_and(|line| line.starts_with("//!")) {
                true => Vec::new(),
                false => vec![(1, "does not begin with `//!`".to_owned())],
            }
        },
        breaks: &[("src/a.rs", "use std::fmt;\n")],
        keeps: &[("src/a.rs", "//! Spans.\n"), ("tests/a.rs", "#![allow(clippy::panic)]\n\n//! Spans.\n")],
    },
    Rule {
        name: "short-files",
        reason: "one concept a file; split before 500 lines",
        applies: |path| {
            let written =
                [".rs", ".js", ".mjs", ".ts", ".css", ".html"].iter().any(|end| path.ends_with(end));
            // A sample of the report that a test writes; nobody reads it from top to bottom.
            written && path != "www/types/report-sample.ts"
        },
        check: long,
        breaks: &[("src/a.rs", LONG), ("www/a.css", LONG)],
        keeps: &[
            ("src/a.rs", "//! Short.\n"),
            ("src/lang/id/data/a.txt", LONG),
            ("www/types/report-sample.ts", LONG),
        ],
    },
];

const PANICKING: [&str; 6] = [
    "clippy::unwrap_used",
    "clippy::expect_used",
    "clippy::indexing_slicing",
    "clippy::string_slice",
    "clippy::panic",
    "clippy::todo",
];

const LONGEST: usize = 500;
const LONG: &str = match std::str::from_utf8(&[b'\n'; LONGEST + 1]) {
    Ok(lines) => lines,
    Err(_) => "",
};

fn is_engine(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs")
}

fn long(file: &File) -> Vec<Finding> {
    match file.text.lines().count() {
        lines if lines > LONGEST => vec![(lines, format!("{lines} lines"))],
        _ => Vec::new(),
    }
}
