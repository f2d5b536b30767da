//! The page on how far to trust the findings: its figures and known errors, from `www/accuracy.json` into the markup, in
//! both languages. They change only with the record, so that no script need draw them.

use super::html;
use crate::project;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// What `cargo xtask accuracy` writes.
#[derive(Deserialize)]
struct Record {
    engine: String,
    measures: Vec<Measure>,
    errors: Vec<Known>,
}

#[derive(Deserialize)]
struct Measure {
    feature: String,
    texts: String,
    figures: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
struct Known {
    input: String,
    got: Vec<String>,
    wanted: Vec<String>,
}

/// Names in Indonesian and in English.
type Words = HashMap<String, [String; 2]>;

/// Figures in the order in which they are told.
const FIGURES: [&str; 9] =
    ["precision", "recall", "f1", "speaker", "count", "accuracy", "affixed", "top1", "top2"];

/// `page` with the record in the elements `#measured`, `#measures` and `#known`.
pub fn filled(page: &str) -> Result<String> {
    let read = |name: &str| project::read(&project::root().join(name));
    fill(page, &read("www/accuracy.json")?, &read("www/locale/accuracy.json")?)
}

fn fill(page: &str, record: &str, words: &str) -> Result<String> {
    let Record { engine, measures, errors } = serde_json::from_str(record).context("www/accuracy.json")?;
    let words: Words = serde_json::from_str(words).context("www/locale/accuracy.json")?;
    let rows: String = measures
        .chunk_by(|a, b| a.feature == b.feature)
        .map(|same| rows(same, &words))
        .collect::<Result<_>>()?;
    let known: String = errors.iter().map(|error| known(error, &words)).collect::<Result<_>>()?;
    let tags = html::tags(page);
    let at = |id: &str| {
        let mut found = (0..tags.len()).filter(|&index| tags[index].attribute("id") == Some(id));
        match (found.next(), found.next()) {
            (Some(index), None) if html::content(page, &tags, index) == Some("") => {
                Ok(tags[index].range.end..tags[index].range.end)
            }
            _ => bail!("index.html must hold one element #{id}, with nothing in it"),
        }
    };
    let changes = vec![(at("measured")?, escaped(&engine)), (at("measures")?, rows), (at("known")?, known)];
    Ok(html::replaced(page, changes))
}

/// The measures of one feature.
fn rows(same: &[Measure], words: &Words) -> Result<String> {
    let mut rows = String::new();
    for (index, measure) in same.iter().enumerate() {
        let head = format!("th scope=\"row\" rowspan=\"{}\"", same.len());
        let feature = if index == 0 { both(&head, named(words, &measure.feature)?) } else { String::new() };
        let texts = both("td", named(words, &measure.texts)?);
        rows += &format!("<tr>{feature}{texts}{}</tr>", both("td", &figures(&measure.figures, words)?));
    }
    Ok(rows)
}

fn figures(figures: &BTreeMap<String, f64>, words: &Words) -> Result<[String; 2]> {
    if let Some(unknown) = figures.keys().find(|name| !FIGURES.contains(&name.as_str())) {
        bail!("the page on trust does not know the figure {unknown}");
    }
    let mut told = [Vec::new(), Vec::new()];
    for (name, value) in FIGURES.iter().filter_map(|name| Some((name, figures.get(*name)?))) {
        let [indonesian, english] = named(words, name)?;
        let number = if *name == "count" { format!("{value:.0}") } else { format!("{:.1}%", 100.0 * value) };
        told[0].push(format!("{indonesian} {}", in_indonesian(&number)));
        told[1].push(format!("{english} {}", grouped(&number)));
    }
    Ok(told.map(|told| told.join(" · ")))
}

/// `1234.5%` as `1,234.5%`.
fn grouped(number: &str) -> String {
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let mut grouped = String::new();
    for (index, c) in number.char_indices() {
        if index > 0 && index < digits && (digits - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(c);
    }
    grouped
}

/// The same as `1.234,5%`.
fn in_indonesian(number: &str) -> String {
    grouped(number)
        .chars()
        .map(|c| match c {
            '.' => ',',
            ',' => '.',
            other => other,
        })
        .collect()
}

/// An example that is still misread.
fn known(error: &Known, words: &Words) -> Result<String> {
    let line = |name: &str, lines: &[String]| -> Result<String> {
        let said = if lines.is_empty() {
            both("dd", named(words, "none")?)
        } else {
            format!("<dd lang=\"id\">{}</dd>", escaped(&lines.join("; ")))
        };
        Ok(both("dt", named(words, name)?) + &said)
    };
    Ok(format!(
        "<div><p lang=\"id\">{}</p><dl>{}{}</dl></div>",
        escaped(&error.input),
        line("got", &error.got)?,
        line("wanted", &error.wanted)?
    ))
}

fn named<'w>(words: &'w Words, name: &str) -> Result<&'w [String; 2]> {
    words.get(name).with_context(|| format!("www/locale/accuracy.json has no words for {name}"))
}

/// An element in both languages, as `www/locale/index.js` expects it.
fn both(tag: &str, [indonesian, english]: &[String; 2]) -> String {
    let name = tag.split(' ').next().unwrap_or(tag);
    format!("<{tag} data-en=\"{}\">{}</{name}>", escaped(english), escaped(indonesian))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<p id=\"measured\"></p><tbody id=\"measures\"></tbody><div id=\"known\"></div>";
    const WORDS: &str = r#"{"roots": ["Akar", "Roots"], "hard": ["sulit", "hard"], "count": ["jumlah", "number"],
        "accuracy": ["benar", "right"], "got": ["kata", "says"], "wanted": ["harus", "should"], "none": ["nihil", "none"]}"#;

    #[test]
    fn the_record_stands_in_the_page_in_both_languages() {
        let record = r#"{"engine": "1.0", "errors": [{"input": "<b> & \"x\"", "got": [], "wanted": ["a", "b"]}],
            "measures": [{"feature": "roots", "texts": "hard", "figures": {"accuracy": 0.9754, "count": 1234567}}]}"#;
        let page = fill(PAGE, record, WORDS).unwrap();
        assert_eq!(
            page,
            "<p id=\"measured\">1.0</p><tbody id=\"measures\"><tr>\
             <th scope=\"row\" rowspan=\"1\" data-en=\"Roots\">Akar</th><td data-en=\"hard\">sulit</td>\
             <td data-en=\"number 1,234,567 · right 97.5%\">jumlah 1.234.567 · benar 97,5%</td></tr></tbody>\
             <div id=\"known\"><div><p lang=\"id\">&lt;b> &amp; &quot;x&quot;</p>\
             <dl><dt data-en=\"says\">kata</dt><dd data-en=\"none\">nihil</dd>\
             <dt data-en=\"should\">harus</dt><dd lang=\"id\">a; b</dd></dl></div></div>"
        );
    }

    #[test]
    fn a_figure_without_words_and_a_page_without_a_place_are_refused() {
        let record = |figure| {
            format!(
                r#"{{"engine": "", "errors": [], "measures": [{{"feature": "roots", "texts": "hard", "figures": {{"{figure}": 1}}}}]}}"#
            )
        };
        assert!(fill(PAGE, &record("accuracy"), WORDS).is_ok());
        assert!(fill(PAGE, &record("recall"), WORDS).is_err());
        assert!(fill(PAGE, &record("taste"), WORDS).is_err());
        assert!(fill("<p id=\"measured\"></p>", &record("accuracy"), WORDS).is_err());
    }
}
