//! Keywords in the report.

use super::{Convert, Range};
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// A word family that matters in a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Keyword<P> {
    /// What the family's forms share.
    pub root: String,
    /// Its most frequent form as written.
    pub term: String,
    /// All forms, most frequent first.
    pub forms: Vec<Form>,
    /// Occurrences of all forms.
    pub count: u32,
    /// Occurrences per thousand words of the article.
    pub per_thousand: f64,
    /// Places of the occurrences.
    pub hits: Vec<Range<P>>,
}

/// One form of a word family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Form {
    /// Case folded unless it is a name or an acronym.
    pub form: String,
    /// Occurrences.
    pub count: u32,
}

impl Convert for Keyword<Byte> {
    type Converted = Keyword<Position>;

    fn convert(self, offsets: &Offsets) -> Keyword<Position> {
        Keyword {
            root: self.root,
            term: self.term,
            forms: self.forms,
            count: self.count,
            per_thousand: self.per_thousand,
            hits: self.hits.convert(offsets),
        }
    }
}
