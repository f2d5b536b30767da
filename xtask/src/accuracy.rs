//! `www/accuracy.json`: how often the engine is right, for the page on trust. The figures come from scoring programs that
//! run the command line on annotated texts; neither belongs to the project, so the record is made where they are at hand.

use crate::project;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

const RECORD: &str = "www/accuracy.json";
const DESKS: &str = "src/lang/id/data/themes/desks.toml";

/// A feature, the program that scores it, and the texts it is scored on.
struct Measure {
    feature: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
    /// The file of texts, and what they are.
    texts: &'static [(&'static str, &'static str)],
    /// Figures of the program's last line, and their names in the record.
    figures: &'static [(&'static str, &'static str)],
}

const QUOTES: &[(&str, &str)] =
    &[("seeds.jsonl", "seeds"), ("dev.jsonl", "news"), ("quotes_hard_cases.jsonl", "hard")];
const PRF: &[(&str, &str)] = &[("P", "precision"), ("R", "recall"), ("F1", "f1")];

const MEASURES: &[Measure] = &[
    Measure {
        feature: "direct",
        program: "quotes.py",
        arguments: &["--track", "D", "--json"],
        texts: QUOTES,
        figures: &[],
    },
    Measure {
        feature: "indirect",
        program: "quotes.py",
        arguments: &["--track", "I", "--json"],
        texts: QUOTES,
        figures: &[],
    },
    Measure {
        feature: "furniture",
        program: "furniture.py",
        arguments: &[],
        texts: &[("seeds.jsonl", "seeds"), ("dev.jsonl", "news")],
        figures: PRF,
    },
    Measure {
        feature: "sentences",
        program: "sentences.py",
        arguments: &[],
        texts: &[("sentences.jsonl", "mixed")],
        figures: PRF,
    },
    Measure {
        feature: "roots",
        program: "stems.py",
        arguments: &[],
        texts: &[("stems_ud.tsv", "treebanks"), ("stems_cases.tsv", "hard")],
        figures: &[("types", "accuracy"), ("affixed", "affixed")],
    },
    Measure {
        feature: "keyphrases",
        program: "keyphrases.py",
        arguments: &[],
        texts: &[("dev.jsonl", "news")],
        figures: &[("recall_partial", "recall"), ("precision_partial", "precision")],
    },
];

/// Measures with the scorers and texts below `shared`, beside the clone unless it is named.
pub fn run(arguments: &[&str]) -> Result<()> {
    let shared = match arguments {
        [] => project::root().join("../shared"),
        [path] => PathBuf::from(path),
        _ => bail!("accuracy takes one path: of a directory with eval/ and gold/"),
    };
    if !shared.join("eval").is_dir() || !shared.join("gold").is_dir() {
        bail!(
            "{} has no eval/ and gold/: the annotated texts are not part of the project. {RECORD} stays as it is; \
             `cargo xtask accuracy DIRECTORY` names another place",
            shared.display()
        );
    }
    project::run(project::command("cargo").args(["build", "--locked", "--release", "--bin", "telaah"]))?;
    let mut measured = Vec::new();
    for measure in MEASURES {
        for (file, texts) in measure.texts {
            let scored = Value::Object(score(&shared, measure, file)?);
            println!("{:11} {texts:10} {scored}", measure.feature);
            measured.push(json!({ "feature": measure.feature, "texts": texts, "figures": scored }));
        }
    }
    measured.extend(desks()?);
    let record = json!({ "engine": version()?, "measures": measured, "errors": errors()? });
    project::write(&project::root().join(RECORD), format!("{}\n", serde_json::to_string_pretty(&record)?))?;
    println!("{RECORD} is written");
    Ok(())
}

fn score(shared: &Path, measure: &Measure, file: &str) -> Result<Map<String, Value>> {
    let output = project::output(
        project::command("python3")
            .arg(shared.join("eval").join(measure.program))
            .arg(shared.join("gold").join(file))
            .args(measure.arguments),
    )?;
    if measure.figures.is_empty() { quotes(&output) } else { figures(&output, measure.figures) }
}

/// From the report of `quotes.py --json`: quotes found with four fifths of their letters, and the speakers of those.
fn quotes(output: &str) -> Result<Map<String, Value>> {
    let report: Value = serde_json::from_str(output)?;
    let at = |name: &str| report["p80"][name].as_f64().with_context(|| format!("quotes.py gives no {name}"));
    let mut figures = Map::new();
    for (theirs, ours) in PRF.iter().chain(&[("speaker", "speaker")]) {
        figures.insert((*ours).to_owned(), rounded(at(theirs)?));
    }
    figures.insert("count".to_owned(), json!(at("tp")? + at("fn")?));
    Ok(figures)
}

/// `name=0.1234` among the words of the last line that has the first name.
fn figures(output: &str, wanted: &[(&str, &str)]) -> Result<Map<String, Value>> {
    wanted
        .iter()
        .map(|(theirs, ours)| {
            let value = output
                .split_whitespace()
                .find_map(|word| word.strip_prefix(theirs)?.strip_prefix('='))
                .with_context(|| format!("no {theirs} in: {output}"))?;
            Ok(((*ours).to_owned(), rounded(value.parse()?)))
        })
        .collect()
}

/// The set is learned from all labelled articles, so its file says how sets did that had not seen some of them.
fn desks() -> Result<Vec<Value>> {
    let source = project::read(&project::root().join(DESKS))?;
    let of = |start: &str, texts: &str| {
        let line = source
            .lines()
            .find(|line| line.trim_start_matches(['#', ' ']).starts_with(start))
            .with_context(|| format!("{DESKS} does not say `{start}`"))?;
        let after = |name: &str| -> Result<Value> {
            let (_, rest) = line.split_once(name).with_context(|| format!("no `{name}` in {line}"))?;
            let number = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(',');
            Ok(rounded(number.parse().with_context(|| format!("`{number}` in {line}"))?))
        };
        let figures = json!({ "top1": after("top 1")?, "top2": after("top 2")?, "count": 1140 });
        println!("{:11} {texts:10} {figures}", "desks");
        anyhow::Ok(json!({ "feature": "desks", "texts": texts, "figures": figures }))
    };
    Ok(vec![of("five-fold:", "folds")?, of("each source left out:", "sources")?])
}

fn rounded(value: f64) -> Value {
    json!((value * 1000.0).round() / 1000.0)
}

fn version() -> Result<String> {
    let manifest: toml::Table = toml::from_str(&project::read(&project::root().join("Cargo.toml"))?)?;
    Ok(manifest["package"]["version"].as_str().context("a version")?.to_owned())
}

#[derive(Deserialize)]
struct Cases {
    case: Vec<toml::Table>,
}

/// The ledger of known wrong answers, with what is right and what the engine says.
fn errors() -> Result<Vec<Value>> {
    let cases = |file: &str| -> Result<Vec<toml::Table>> {
        let path = project::root().join("tests/cases").join(format!("{file}.toml"));
        Ok(toml::from_str::<Cases>(&project::read(&path)?)?.case)
    };
    let text = |case: &toml::Table, field: &str| case[field].as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for entry in cases("known_wrong")? {
        let (file, name) = (text(&entry, "file"), text(&entry, "name"));
        let case = cases(&file)?.into_iter().find(|case| text(case, "name") == name);
        let case = case.with_context(|| format!("tests/cases/{file}.toml has no case `{name}`"))?;
        let (wanted, got) = match file.as_str() {
            "quotes" => (list(&case["expected"]), quotes_of(&text(&case, "input"))?),
            "roots" => (vec![text(&case, "expected")], roots_of(&list(&case["input"]))?),
            _ => continue,
        };
        let input = case["input"].as_str().map_or_else(|| list(&case["input"]).join(", "), str::to_owned);
        found.push(json!({ "stage": file, "input": input, "wanted": wanted, "got": got }));
    }
    Ok(found)
}

fn list(value: &toml::Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|line| line.as_str().map(str::to_owned)).collect()
}

/// As the cases write them: `direct [Sari Dewi] words`.
fn quotes_of(input: &str) -> Result<Vec<String>> {
    let line = json!({ "id": "", "text": input }).to_string();
    let report: Value = serde_json::from_str(&ask(&["analyze", "--jsonl"], &line)?)?;
    let empty = Vec::new();
    let quotes = report["quotes"].as_array().unwrap_or(&empty);
    let said = |quote: &Value| {
        let speakers = quote["speakers"].as_array().unwrap_or(&empty).iter();
        let names: Vec<&str> = speakers
            .filter_map(|place| report["speakers"][usize::try_from(place.as_u64()?).ok()?]["name"].as_str())
            .collect();
        let names = if names.is_empty() { "?".to_owned() } else { names.join(" & ") };
        let words = |name: &str| quote[name].as_str().unwrap_or_default().to_owned();
        format!("{} [{names}] {}", words("kind"), words("text").trim_end_matches(['.', ',']))
    };
    Ok(quotes.iter().map(said).collect())
}

fn roots_of(words: &[String]) -> Result<Vec<String>> {
    let answers = ask(&["stem"], &words.join("\n"))?;
    Ok(answers.lines().filter_map(|line| line.split_once('\t')).map(|(_, root)| root.to_owned()).collect())
}

/// What the command line answers to `input`.
fn ask(arguments: &[&str], input: &str) -> Result<String> {
    let program = project::root().join("target/release/telaah");
    let mut child = project::command(&program.to_string_lossy())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", program.display()))?;
    let mut stdin = child.stdin.take().context("a pipe")?;
    writeln!(stdin, "{input}")?;
    drop(stdin);
    Ok(String::from_utf8(child.wait_with_output()?.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_what_the_scorers_print() {
        let printed = "P=0.9912 R=0.9876 F1=0.9894 boundaries=1402 documents=98\n";
        assert_eq!(
            Value::Object(figures(printed, PRF).unwrap()),
            json!({ "precision": 0.991, "recall": 0.988, "f1": 0.989 })
        );
        let stems = "types=0.9513 (2849/2995) affixed=0.9234 (1/2)";
        assert_eq!(figures(stems, &[("types", "accuracy")]).unwrap()["accuracy"], json!(0.951));
        assert!(figures(stems, &[("P", "precision")]).is_err(), "a figure that is not there is an error");
    }

    #[test]
    fn the_desks_file_says_how_it_was_measured() {
        assert_eq!(desks().unwrap().len(), 2);
    }
}
