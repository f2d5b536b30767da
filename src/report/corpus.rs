//! What several documents have together.

use super::{Keyness, Label, Speaker};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A word family over all documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CorpusKeyword {
    /// What the family's forms share.
    pub root: String,
    /// Its most frequent form.
    pub term: String,
    /// Occurrences in all documents.
    pub count: u32,
    /// Documents that hold it.
    pub documents: u32,
    /// Occurrences in each document, in their order.
    pub per_document: Vec<u32>,
    /// For each document `count · ln(documents that are counted / documents that hold it)`: 0 for what all have.
    pub tf_idf: Vec<f64>,
}

/// A keyphrase over all documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CorpusKeyphrase {
    /// As first written.
    pub text: String,
    /// Occurrences in the documents that list it.
    pub count: u32,
    /// The sum of its scores in the documents.
    pub score: f64,
    /// Occurrences in each document, in their order; 0 where it is not among the keyphrases.
    pub per_document: Vec<u32>,
}

/// The documents side by side, without those that [`uncompared`](crate::Options::uncompared) names; only for two or more.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Words of each document's article, in their order: what the rates are of. 0 for one that is left out.
    pub words: Vec<u32>,
    /// Terms of at least two documents, those of the most documents first, then those with the highest lowest rate.
    pub shared: Vec<CorpusKeyword>,
    /// For each document how it differs from all the others together; empty for one that is left out.
    pub documents: Vec<Contrasts>,
}

/// How one document differs from the others together.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contrasts {
    /// What it has more of, the best evidence first.
    pub more: Vec<Contrast>,
    /// What it has less of or lacks, the best evidence first.
    pub less: Vec<Contrast>,
}

/// A term of one document against the others together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contrast {
    /// What the family's forms share.
    pub root: String,
    /// Its most frequent form.
    pub term: String,
    /// Occurrences in this document.
    pub count: u32,
    /// Against the other documents: `referenceCount` is the occurrences there.
    pub keyness: Keyness,
}

/// A speaker over all documents; serialised as one table with the speaker's fields.
#[derive(Clone, Debug, PartialEq)]
pub struct CorpusSpeaker {
    /// The merged speaker; `share` is of all quoted words of all documents.
    pub speaker: Speaker,
    /// Where the speaker stands among those of the documents, one place for a document, in their order.
    pub places: Vec<SpeakerPlace>,
}

/// One speaker of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SpeakerPlace {
    /// Place in the report's `documents`.
    pub document: u32,
    /// Place in the document's `speakers`.
    pub speaker: u32,
}

/// By hand: serde's way to put one struct's fields into another goes by a map, which nothing else in the report needs.
impl Serialize for CorpusSpeaker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Speaker { name, aliases, role, kind, quotes, words, share } = &self.speaker;
        let mut fields = serializer.serialize_struct("CorpusSpeaker", 8)?;
        fields.serialize_field("name", name)?;
        fields.serialize_field("aliases", aliases)?;
        fields.serialize_field("role", role)?;
        fields.serialize_field("type", kind)?;
        fields.serialize_field("quotes", quotes)?;
        fields.serialize_field("words", words)?;
        fields.serialize_field("share", share)?;
        fields.serialize_field("places", &self.places)?;
        fields.end()
    }
}

/// A theme over all documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CorpusTheme {
    /// Stable name.
    pub id: String,
    /// For readers.
    pub label: Label,
    /// The score in each document, in their order.
    pub per_document: Vec<f64>,
}
