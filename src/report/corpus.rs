//! What several documents have together.

use super::{Label, Speaker};
use serde::Serialize;

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
    /// Occurrences in each document, in their order.
    pub per_document: Vec<u32>,
}

/// A speaker over all documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CorpusSpeaker {
    /// The merged speaker; `share` is of all quoted words of all documents.
    #[serde(flatten)]
    pub speaker: Speaker,
    /// For each document the place in its `speakers`, or none.
    pub per_document: Vec<Option<u32>>,
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
