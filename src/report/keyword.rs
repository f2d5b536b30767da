//! Keywords, phrases, acronyms and keyphrases in the report.
//!
//! Every figure can be worked out again from what stands beside it and from the document's `counts.words` and
//! `reference`: see [`crate::keywords`] for the formulas.

use super::{Convert, Range};
pub use crate::keywords::Why;
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// A word family that matters in a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Keyword<P> {
    /// What the family's forms share; the form itself when families are off.
    pub root: String,
    /// Its most frequent form as written.
    pub term: String,
    /// All forms, most frequent first.
    pub forms: Vec<Form>,
    /// Occurrences of all forms.
    pub count: u32,
    /// Occurrences per thousand words of the article.
    pub per_thousand: f64,
    /// Compared with the news at large.
    pub keyness: Keyness,
    /// Gries' deviation of proportions over `parts`: 0 evenly spread, near 1 all in one place.
    pub dispersion: f64,
    /// Occurrences in each tenth of the article's words: word `i` of `n`, from 0, is in part `⌊10 i / n⌋`.
    pub parts: Vec<u32>,
    /// Places of the occurrences, the first `hitLimit`.
    pub hits: Vec<Range<P>>,
}

/// How much more, or less, a term occurs here than elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Keyness {
    /// Evidence for any difference: Dunning's G²; above 10.83 is p < 0.001.
    pub log_likelihood: f64,
    /// Size of the difference: Hardie's log ratio; 1 is twice as frequent, −1 half as frequent.
    pub log_ratio: f64,
    /// Occurrences elsewhere that it was compared with.
    pub reference_count: f64,
}

/// What keyness was measured against.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceSize {
    /// Words counted.
    pub words: f64,
    /// What a term that is not in the table was taken to occur.
    pub unlisted: f64,
}

/// One form of a word family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Form {
    /// Case folded unless it is a name or an acronym.
    pub form: String,
    /// Occurrences.
    pub count: u32,
}

/// Two to five words that belong together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Phrase<P> {
    /// As first written.
    pub text: String,
    /// Number of words.
    pub words: u32,
    /// Occurrences, those inside longer phrases included.
    pub count: u32,
    /// How firmly the words go together: G² of the weakest place to cut the phrase in two.
    pub association: f64,
    /// Frantzi and Ananiadou's C-value, `log2 words · (count − nested / longer)`.
    pub c_value: f64,
    /// Occurrences inside longer phrases of this list's making, each counted once.
    pub nested: u32,
    /// Different longer phrases that hold it.
    pub longer: u32,
    /// Places of the occurrences, the first `hitLimit`.
    pub hits: Vec<Range<P>>,
}

/// A short form with the words it stands for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Acronym<P> {
    /// As written.
    pub short: String,
    /// As written where the two are explained, or where they were found to belong together.
    pub long: String,
    /// Whether the text itself explains it.
    pub explained: bool,
    /// Occurrences of both.
    pub count: u32,
    /// Places of both, in order, the first `hitLimit`.
    pub hits: Vec<Range<P>>,
}

/// What an editor would tag the document with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Keyphrase<P> {
    /// As written in the text.
    pub text: String,
    /// Where it comes from.
    pub kind: KeyphraseKind,
    /// Occurrences, short names and acronyms of the same thing included.
    pub count: u32,
    /// 0 to 1, relative to the first of the list.
    pub score: f64,
    /// What the score is made of.
    pub parts: ScoreParts,
    /// Places of the occurrences, the first `hitLimit`.
    pub hits: Vec<Range<P>>,
}

/// What kind of term a keyphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyphraseKind {
    /// A person, a body, a place, a work.
    Name,
    /// Words that belong together.
    Phrase,
    /// A single word.
    Word,
}

/// The factors of a keyphrase's score; their product, over that of the list's first, is the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct ScoreParts {
    /// `ln(1 + f)` with `f` the occurrences, those inside longer keyphrases halved, and a tenth of the mean of its
    /// words' families' other occurrences.
    pub frequency: f64,
    /// `(b / 10)^1.5` with `b` the bits `log2(reference words / reference count)` of its words: six tenths of their mean
    /// and four of the most common one's; at most 13 bits for a name.
    pub keyness: f64,
    /// `1 + 1.2 / (1 + s / h)` with `s` the sentences before its first occurrence and `h` a tenth of all, at least 2.
    pub position: f64,
    /// `1 + 0.04 t` with `t` the tenths of the text's length in which it begins.
    pub spread: f64,
    /// By kind: a name of several words 1.8, of one 1, an office 0.35, a phrase 1.15, a word 0.45; half more for a name
    /// that the text quotes, a quarter more for a body with its kind in its name; in a text of more than 400 words, a
    /// name that stands once and is not quoted gets 400 / words of it.
    pub quality: f64,
    /// `0.97^n` for a name with `n` names before it in the list, else 1.
    pub balance: f64,
}

/// A word that the lists leave out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hidden {
    /// The word, case folded.
    pub form: String,
    /// Occurrences.
    pub count: u32,
    /// Why.
    pub why: Why,
}

macro_rules! convert_hits {
    ($name:ident { $($field:ident),* }) => {
        impl Convert for $name<Byte> {
            type Converted = $name<Position>;

            fn convert(self, offsets: &Offsets) -> $name<Position> {
                $name { $($field: self.$field,)* hits: self.hits.convert(offsets) }
            }
        }
    };
}

convert_hits!(Keyword { root, term, forms, count, per_thousand, keyness, dispersion, parts });
convert_hits!(Phrase { text, words, count, association, c_value, nested, longer });
convert_hits!(Acronym { short, long, explained, count });
convert_hits!(Keyphrase { text, kind, count, score, parts });
