//! `telaah render`: what the widget would show, as static HTML for readers without scripts and for crawlers. It stands
//! inside the element, which shows its own in the same place once it is there.

mod article;
mod tree;

use crate::Failure;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::process::ExitCode;
use std::{fs, io};
use telaah::report::{Document as Found, QuoteKind};
use telaah::text::offsets::Unit;
use telaah::{Document, Options, analyse_one};

/// As many entries of each list as the widget shows.
const LIMIT: usize = 8;

pub(crate) fn run(parser: &mut lexopt::Parser) -> Result<ExitCode, Failure> {
    use lexopt::prelude::*;
    let mut file = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("html") => file = Some(parser.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let file = file.ok_or_else(|| Failure::Usage("render needs --html FILE".to_owned()))?;
    let mut bytes = Vec::new();
    let read = if file == "-" {
        io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(&file).map(|read| bytes = read)
    };
    read.map_err(|error| Failure::Other(format!("{file}: {error}")))?;
    let text = article::text_of(&String::from_utf8_lossy(&bytes))?;
    if text.is_empty() {
        return Err(Failure::Other(format!("{file}: there is no text")));
    }
    io::stdout().lock().write_all(summary(&text).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn summary(text: &str) -> String {
    let document = Document::new("article", text);
    let found = analyse_one(&document, &Options::default()).in_unit(text, Unit::Utf16);
    let mut html = String::from(
        "<telaah-widget style=\"display: block; height: 440px; overflow: auto\">\n<section lang=\"id\">\n",
    );
    list(&mut html, "Siapa yang dikutip?", speakers(&found));
    list(
        &mut html,
        "Kata kunci",
        found.keyphrases.iter().take(LIMIT).map(|phrase| escaped(&phrase.text)).collect(),
    );
    let themes = found.themes.iter().filter(|theme| theme.score > 0.0).take(LIMIT);
    list(
        &mut html,
        "Tema",
        themes.map(|theme| format!("{}: {:.0}", escaped(&theme.label.id), theme.score)).collect(),
    );
    html.push_str("</section>\n</telaah-widget>\n");
    html
}

fn list(html: &mut String, heading: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    // Writing to a string cannot fail.
    _ = writeln!(html, "<h2>{heading}</h2>\n<ul>");
    for item in items {
        _ = writeln!(html, "<li>{item}</li>");
    }
    html.push_str("</ul>\n");
}

fn speakers<P>(found: &Found<P>) -> Vec<String> {
    let item = |(index, speaker): (usize, &telaah::report::Speaker)| {
        let said: Vec<_> = found
            .quotes
            .iter()
            .filter(|quote| quote.speakers.iter().any(|&other| other as usize == index))
            .collect();
        let first = said.iter().find(|quote| quote.kind == QuoteKind::Direct).or(said.first())?;
        let role = speaker.role.as_deref().map(|role| format!(", {}", escaped(role))).unwrap_or_default();
        let words = match first.kind {
            QuoteKind::Direct => format!("<q>{}</q>", escaped(&first.text)),
            _ => escaped(&first.text),
        };
        Some(format!("<strong>{}</strong>{role} ({} kutipan): {words}", escaped(&speaker.name), said.len()))
    };
    found.speakers.iter().enumerate().filter_map(item).take(LIMIT).collect()
}

/// Text that can stand between tags and in a quoted attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_quoted_stands_in_the_element() {
        let html = summary("“Air sungai naik sejak subuh,” kata Kepala Desa Ratna Wulandari, Senin.");
        assert!(html.starts_with("<telaah-widget "), "{html}");
        assert!(html.contains("<strong>Ratna Wulandari</strong>, Kepala Desa (1 kutipan): <q>Air sungai naik sejak subuh,</q>"), "{html}");
    }

    #[test]
    fn words_of_the_article_cannot_become_markup() {
        let hostile = "“Air sungai <script>alert('a')</script> & naik </telaah-widget> sejak subuh,” kata Kepala Desa \
            Ratna Wulandari, Senin.";
        let html = summary(hostile);
        assert!(html.contains("&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; naik"), "{html}");
        assert_eq!(html.matches("</telaah-widget>").count(), 1);
        assert!(!html.contains("<script"), "{html}");
    }
}
