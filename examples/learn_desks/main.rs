//! Learns the weights of the built-in theme set `desks` from labelled articles: `cargo learn-desks [ARTICLES.jsonl]`.
//!
//! Reads `{"text", "desk": [ids that count as right], "set": source}` a line, starts from the hand-written terms of
//! `desks.prior.toml`, and writes `desks.toml`, which people can read and edit. First it prints how well sets that are
//! learned without some of the articles do on just those articles: five-fold, and each source left out. They go
//! the whole way that the final set goes (terms chosen, weights rounded, written as TOML, read and scored by the engine).
//!
//! With `--folds-only` nothing is written.

#![allow(clippy::indexing_slicing)] // a developer's command reports by failing

mod articles;
mod candidates;
mod features;
mod model;

use articles::Article;
use features::Features;
use std::error::Error;
use std::fmt::Write as _;
use telaah::lang::INDONESIAN;
use telaah::themes::{Format, Term, Theme, ThemeSet, score};

const ARTICLES: &str = "../shared/gold/desks.jsonl";
const PRIOR: &str = "src/lang/id/data/themes/desks.prior.toml";
const LEARNED: &str = "src/lang/id/data/themes/desks.toml";
const FOLDS: usize = 5;
/// The most terms that a desk keeps.
const MAX_TERMS: usize = 150;
/// A term that weighs less than this is dropped: the set is to be read.
const MIN_WEIGHT: f64 = 0.05;

fn main() -> Result<(), Box<dyn Error>> {
    let mut path = ARTICLES.to_owned();
    let mut write = true;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--folds-only" => write = false,
            _ => path = argument,
        }
    }
    let source = std::fs::read_to_string(&path).map_err(|error| {
        format!("{path}: {error}\nThe labelled articles are not part of the project; give their path.")
    })?;
    let prior = ThemeSet::parse(&std::fs::read_to_string(PRIOR)?, Format::Toml)?;
    let articles = articles::read(&source, &prior)?;
    let all: Vec<&Article<'_>> = articles.iter().collect();
    // Which words are common vocabulary is found without the labels, so all folds may share it.
    let raw = Features::of_terms(&all, &prior, &candidates::find(&all, &prior))?;

    let fold = |n: usize| articles.iter().enumerate().filter(move |(i, _)| i % FOLDS == n);
    let mut figures = String::new();
    let five: Vec<Vec<usize>> = (0..FOLDS).map(|n| fold(n).map(|(i, _)| i).collect()).collect();
    writeln!(figures, "{}", measure("five-fold", &articles, &raw, &five, &prior)?)?;
    let mut sources: Vec<&str> = articles.iter().map(|article| article.set.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    let of_source = |name: &&str| {
        let same = articles.iter().enumerate().filter(|(_, article)| article.set == *name);
        same.map(|(i, _)| i).collect()
    };
    let by_source: Vec<Vec<usize>> = sources.iter().map(of_source).collect();
    writeln!(figures, "{}", measure("each source left out", &articles, &raw, &by_source, &prior)?)?;
    if write {
        let learned = learn(&all, &raw, &prior)?;
        std::fs::write(LEARNED, header(&figures) + &learned)?;
        println!("wrote {LEARNED}");
    }
    Ok(())
}

/// Learns on all articles but those of a fold, scores those, for each fold.
fn measure(
    name: &str,
    articles: &[Article<'_>],
    raw: &Features,
    folds: &[Vec<usize>],
    prior: &ThemeSet,
) -> Result<String, Box<dyn Error>> {
    let (mut first, mut second, mut total) = (0, 0, 0);
    let mut parts = Vec::new();
    for fold in folds {
        let others: Vec<usize> = (0..articles.len()).filter(|i| !fold.contains(i)).collect();
        let training: Vec<&Article<'_>> = others.iter().map(|&i| &articles[i]).collect();
        let set = ThemeSet::parse(&learn(&training, &raw.of(&others), prior)?, Format::Toml)?;
        let (mut hits, mut near) = (0, 0);
        for article in fold.iter().filter_map(|&i| articles.get(i)) {
            let themes = score(&article.text, &set, &INDONESIAN);
            let right =
                |n: usize| themes.iter().take(n).any(|t| t.score > 0.0 && article.desks.contains(&t.id));
            hits += usize::from(right(1));
            near += usize::from(right(2));
        }
        parts.push(format!("{:.3}", hits as f64 / fold.len() as f64));
        (first, second, total) = (first + hits, second + near, total + fold.len());
    }
    let rate = |n: usize| n as f64 / total as f64;
    let line = format!(
        "{name}: top 1 {:.4}, top 2 {:.4} of {total} ({})",
        rate(first),
        rate(second),
        parts.join(" ")
    );
    println!("{line}");
    Ok(line)
}

/// A set learned from `articles`, as TOML.
fn learn(articles: &[&Article<'_>], raw: &Features, prior: &ThemeSet) -> Result<String, Box<dyn Error>> {
    let weights = model::fit(raw, articles, prior);
    // Where terms of a desk overlap only the longest counts, so the weights are learned again for the terms that stay.
    let chosen = toml(prior, &choose(raw, &weights), None)?;
    let chosen = ThemeSet::parse(&chosen, Format::Toml)?;
    let exact = Features::of_set(articles, &chosen, prior);
    let weights = model::fit(&exact, articles, &chosen);
    toml(&chosen, &exact.names, Some(&weights))
}

/// The terms of each desk that add most to its score over all articles, at most [`MAX_TERMS`].
fn choose(raw: &Features, weights: &[Vec<f64>]) -> Vec<Vec<String>> {
    let of_desk = |(desk, weights): (usize, &Vec<f64>)| {
        let mut terms: Vec<(usize, f64)> = weights.iter().copied().enumerate().collect();
        terms.retain(|&(_, weight)| weight >= MIN_WEIGHT);
        let worth = |&(term, weight): &(usize, f64)| weight * raw.mean(desk, term);
        terms.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
        terms.truncate(MAX_TERMS);
        terms.iter().map(|&(term, _)| raw.names[desk][term].clone()).collect()
    };
    weights.iter().enumerate().map(of_desk).collect()
}

/// The set as a file that people read: the strongest term first.
fn toml(
    set: &ThemeSet,
    names: &[Vec<String>],
    weights: Option<&[Vec<f64>]>,
) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    let labels = |of: &telaah::report::Label| format!("{{ id = {:?}, en = {:?} }}", of.id, of.en);
    writeln!(out, "id = {:?}\nlabels = {}", set.id(), labels(set.labels()))?;
    writeln!(out, "description = {:?}", set.description())?;
    for (desk, (theme, names)) in set.themes().iter().zip(names).enumerate() {
        writeln!(out, "\n[[theme]]\nid = {:?}\nlabels = {}\nterms = [", theme.id(), labels(theme.labels()))?;
        let weight = |term: usize| weights.and_then(|weights| weights[desk].get(term)).copied();
        let mut terms: Vec<(&String, Option<f64>)> =
            names.iter().enumerate().map(|(term, name)| (name, weight(term))).collect();
        // By the weight as it is written, so that terms of one weight stand together.
        let tenths = |weight: Option<f64>| (10.0 * weight.unwrap_or(1.0)).round();
        terms.sort_by(|a, b| tenths(b.1).total_cmp(&tenths(a.1)).then_with(|| a.0.cmp(b.0)));
        for (name, weight) in terms {
            match weight {
                Some(weight) if weight < MIN_WEIGHT => {}
                Some(weight) => writeln!(out, "    \"{name} ^{weight:.1}\",")?,
                None => writeln!(out, "    \"{name}\",")?,
            }
        }
        writeln!(out, "]")?;
    }
    Ok(out)
}

fn header(figures: &str) -> String {
    let mut header = String::from(
        "# What each desk of an Indonesian newspaper writes about, for the theme set `desks`; docs/themes.md explains the notation.\n\
         # Written by `cargo learn-desks` from the hand-written terms of desks.prior.toml: the weights are learned from 1,140\n\
         # labelled articles, and words that the articles of several sources share were added. The articles are not part of\n\
         # the project. No labelled article was of the desks internasional and sosial: their weights are the prior's.\n\
         # How sets learned without some of the articles did on just those articles:\n",
    );
    for line in figures.lines().filter(|line| !line.is_empty()) {
        header.push_str("#   ");
        header.push_str(line);
        header.push('\n');
    }
    header
}

/// The terms of a theme, as written.
fn names(theme: &Theme) -> Vec<String> {
    theme.terms().iter().map(|term: &Term| term.text().to_owned()).collect()
}
