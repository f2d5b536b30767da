//! The labelled articles.

use std::error::Error;
use telaah::lang::INDONESIAN;
use telaah::text::Text;
use telaah::themes::ThemeSet;

/// An article with the desks that count as right.
pub(crate) struct Article<'s> {
    pub(crate) text: Text<'s>,
    /// Ids of desks of the set.
    pub(crate) desks: Vec<String>,
    /// Where it comes from.
    pub(crate) set: String,
}

#[derive(serde::Deserialize)]
struct Line {
    text: String,
    desk: Vec<String>,
    set: String,
}

/// Reads a JSON object a line. A label that is no desk of `prior` is left out; an article needs one that is.
pub(crate) fn read(source: &str, prior: &ThemeSet) -> Result<Vec<Article<'static>>, Box<dyn Error>> {
    let mut articles = Vec::new();
    for line in source.lines().filter(|line| !line.trim().is_empty()) {
        let Line { text, mut desk, set } = serde_json::from_str(line)?;
        desk.retain(|desk| prior.themes().iter().any(|theme| theme.id() == desk));
        if desk.is_empty() {
            return Err(format!("an article of {set} has no desk of the set").into());
        }
        // The command ends soon: the texts may live as long as it does.
        let text = Text::read(Box::leak(text.into_boxed_str()), &INDONESIAN);
        articles.push(Article { text, desks: desk, set });
    }
    Ok(articles)
}
