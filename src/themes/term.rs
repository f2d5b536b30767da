//! The notation of one term, as people write it: `layan~`, `=ASN`, `pelayanan publik`, `digital*`, `-pelayanan kamar`.

use super::number;
use crate::strings::joined;
use crate::text::small;

/// The most words that a phrase may have.
pub const MAX_WORDS: usize = 8;

/// The longest pattern with `*` or `?`: it is held against words as they come.
const MAX_WILDCARD: usize = 100;

/// The highest weight that a term may have.
pub const MAX_WEIGHT: f64 = 100.0;

/// One term of a theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub(super) text: String,
    pub(super) weight: Option<f64>,
    pub(super) near: Vec<Term>,
    pub(super) excludes: bool,
    pub(super) words: Vec<Pattern>,
}

/// What one word of a term matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// `pelayanan`: this word, in any case; kept folded.
    Form(String),
    /// `=ASN`: this word with these capitals.
    Exact(String),
    /// `layan~`: every word of the family.
    Family(String),
    /// `digital*`: `*` stands for any letters, `?` for one; kept folded.
    Wildcard(String),
}

impl Pattern {
    /// A text that no other pattern has.
    pub(super) fn key(&self) -> String {
        let (kind, text) = match self {
            Self::Form(text) => (" ", text),
            Self::Exact(text) => ("=", text),
            Self::Family(text) => ("~", text),
            Self::Wildcard(text) => ("*", text),
        };
        format!("{kind}{text}")
    }
}

impl Term {
    /// Reads a term, with its weight after a caret if it has one.
    ///
    /// ```
    /// use telaah::themes::Term;
    /// let term: Term = Term::parse("layan~ publik ^1.5")?;
    /// assert_eq!((term.text(), term.weight()), ("layan~ publik", Some(1.5)));
    /// assert!(Term::parse("-pelayanan kamar")?.excludes());
    /// assert!(Term::parse("~").is_err());
    /// # Ok::<(), String>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with it, in English.
    pub fn parse(notation: &str) -> Result<Self, String> {
        let (text, weight) = match notation.rsplit_once('^') {
            Some((text, number)) => {
                let weight = number::parse(number.trim())
                    .ok_or_else(|| format!("`{}` after `^` is not a number", number.trim()))?;
                (text, Some(weight))
            }
            None => (notation, None),
        };
        let excludes = text.trim().starts_with('-');
        let bare = text.trim().strip_prefix('-').unwrap_or(text);
        let words = bare.split_whitespace().map(Pattern::parse).collect::<Result<Vec<_>, _>>()?;
        if excludes && weight.is_some() {
            return Err(format!("the exclusion `{}` cannot have a weight", text.trim()));
        }
        let text = joined(&mut text.split_whitespace(), " ");
        Self { text, weight: None, near: Vec::new(), excludes, words }.checked()?.weighing(weight)
    }

    /// A term of a dictionary in which only `*` and `?` have a meaning.
    pub(super) fn parse_glob(text: &str) -> Result<Self, String> {
        let words = text.split_whitespace().map(Pattern::form_or_wildcard).collect::<Result<Vec<_>, _>>()?;
        let text = joined(&mut text.split_whitespace(), " ");
        Self { text, weight: None, near: Vec::new(), excludes: false, words }.checked()
    }

    fn checked(self) -> Result<Self, String> {
        match self.words.len() {
            0 => Err("a term has no word".to_owned()),
            1..=MAX_WORDS => Ok(self),
            many => Err(format!("`{}` has {many} words, the limit is {MAX_WORDS}", self.text)),
        }
    }

    /// The same term with this weight.
    pub(super) fn weighing(mut self, weight: Option<f64>) -> Result<Self, String> {
        if weight.is_some_and(|weight| !(weight > 0.0 && weight <= MAX_WEIGHT)) {
            let most = MAX_WEIGHT as u32;
            return Err(format!("the weight of `{}` is not above 0 and at most {most}", self.text));
        }
        self.weight = weight;
        Ok(self)
    }

    /// As written, without its weight.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// As written; without one the term weighs what its rarity says, see [`super::score`].
    pub fn weight(&self) -> Option<f64> {
        self.weight
    }

    /// Terms of which one must stand in the same sentence; none means that the term counts everywhere.
    pub fn near(&self) -> &[Term] {
        &self.near
    }

    /// True for an exclusion: its places are no hits of the theme's other terms.
    pub fn excludes(&self) -> bool {
        self.excludes
    }
}

impl Pattern {
    /// What stands before the one star, which is its end.
    pub(super) fn prefix(&self) -> Option<&str> {
        let Self::Wildcard(wildcard) = self else { return None };
        wildcard.strip_suffix('*').filter(|prefix| !prefix.contains(['*', '?']))
    }

    /// True when no table of words tells what it matches.
    pub(super) fn is_sought(&self) -> bool {
        matches!(self, Self::Wildcard(_)) && self.prefix().is_none()
    }

    fn parse(word: &str) -> Result<Self, String> {
        if let Some(exact) = word.strip_prefix('=') {
            return match exact {
                "" => Err("`=` stands before no word".to_owned()),
                _ if exact.contains(['~', '*', '?']) => Err(format!("`{word}`: `=` takes the word as it is")),
                _ if exact.chars().any(char::is_uppercase) => Ok(Self::Exact(exact.to_owned())),
                _ => Ok(Self::Form(fold(exact))),
            };
        }
        match word.strip_suffix('~') {
            Some("") => Err("`~` stands after no word".to_owned()),
            Some(root) if root.contains(['~', '*', '?']) => {
                Err(format!("`{word}`: a family is one root and one `~`"))
            }
            Some(root) => Ok(Self::Family(fold(root))),
            None if word.contains(['~']) => Err(format!("`{word}`: `~` belongs at the end of a root")),
            None => Self::form_or_wildcard(word),
        }
    }

    fn form_or_wildcard(word: &str) -> Result<Self, String> {
        let letters = word.chars().filter(|&c| c != '*' && c != '?');
        if !word.contains(['*', '?']) {
            Ok(Self::Form(fold(word)))
        } else if letters.count() < 2 {
            Err(format!("`{word}`: a wildcard needs two letters at least"))
        } else if word.chars().count() > MAX_WILDCARD {
            Err(format!("`{word}`: a wildcard has at most {MAX_WILDCARD} characters"))
        } else {
            Ok(Self::Wildcard(fold(word)))
        }
    }
}

/// Folds as the vocabulary does.
fn fold(word: &str) -> String {
    small(word).replace('’', "'")
}

/// True when `pattern`, in which `*` stands for any letters and `?` for one, matches the whole of `word`. Takes at most
/// length times length steps.
pub(super) fn wildcard_matches(pattern: &str, word: &str) -> bool {
    let (mut pattern, mut word) = (pattern.chars(), word.chars());
    let mut retry = None;
    loop {
        let (mut next, mut rest) = (pattern.clone(), word.clone());
        match (next.next(), rest.next()) {
            (None, None) => return true,
            (Some('*'), _) => {
                pattern = next;
                retry = Some((pattern.clone(), word.clone()));
            }
            (Some(wanted), Some(found)) if wanted == found || wanted == '?' => (pattern, word) = (next, rest),
            _ => {
                // What the last star stands for grows by one letter.
                let Some((after_star, from)) = &mut retry else { return false };
                if from.next().is_none() {
                    return false;
                }
                (pattern, word) = (after_star.clone(), from.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards() {
        for (pattern, word, expected) in [
            ("digital*", "digitalisasi", true),
            ("digital*", "digital", true),
            ("*isasi", "digitalisasi", true),
            ("*isasi", "isasian", false),
            ("d*t*l", "digital", true),
            ("d?gital", "digital", true),
            ("d?gital", "dgital", false),
            ("*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaa", false),
        ] {
            assert_eq!(wildcard_matches(pattern, word), expected, "{pattern} {word}");
        }
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for (notation, reason) in [
            ("", "a term has no word"),
            ("-", "a term has no word"),
            ("a ^x", "`x` after `^` is not a number"),
            ("a ^0", "the weight of `a` is not above 0 and at most 100"),
            ("a ^NaN", "`NaN` after `^` is not a number"),
            ("-a ^2", "the exclusion `-a` cannot have a weight"),
            ("la~yan", "`la~yan`: `~` belongs at the end of a root"),
            ("=lay*", "`=lay*`: `=` takes the word as it is"),
            ("a*", "`a*`: a wildcard needs two letters at least"),
            (
                &format!("{}*", "a".repeat(100)),
                &format!("`{}*`: a wildcard has at most 100 characters", "a".repeat(100)),
            ),
            ("a b c d e f g h i", "`a b c d e f g h i` has 9 words, the limit is 8"),
        ] {
            assert_eq!(Term::parse(notation).unwrap_err(), reason, "{notation}");
        }
    }
}
