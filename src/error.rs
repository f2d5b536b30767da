//! What can be wrong with a call. Text never is: any string gives a report.

use thiserror::Error;

/// A call that cannot be carried out. Small, typed, with its numbers and a stable [`code`](Error::code); the words that
/// a reader sees come from the shell's locale, the `Display` form is for logs and developers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The options hold a field that does not exist, most likely a misspelling.
    #[error("unknown option `{name}`")]
    UnknownOption {
        /// The field as given.
        name: String,
    },
    /// An option's value is of the wrong kind or outside its range.
    #[error("option `{name}`: expected {expected}")]
    BadOption {
        /// The field.
        name: String,
        /// What would have been right, e.g. `utf8, utf16 or char`.
        expected: &'static str,
    },
    /// A document has no text, or its text is not a string.
    #[error("document {index}: expected {{id, text}} with a string for each")]
    BadDocument {
        /// Place in the list of documents, from 0.
        index: usize,
    },
    /// A text is longer than the engine's positions can count.
    #[error("document {index}: {bytes} bytes, the limit is {limit}")]
    TextTooLong {
        /// Place in the list of documents, from 0.
        index: usize,
        /// Length of the text in UTF-8 bytes.
        bytes: usize,
        /// The limit in UTF-8 bytes.
        limit: usize,
    },
    /// A theme lexicon cannot be read.
    #[error("lexicon, line {line}, column {column}: {reason}")]
    BadLexicon {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// The parser's reason.
        reason: String,
    },
}

impl Error {
    /// A stable code for programs and for the shell's locale.
    ///
    /// ```
    /// let error = telaah::Error::UnknownOption { name: "ofsets".into() };
    /// assert_eq!(error.code(), "unknown-option");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownOption { .. } => "unknown-option",
            Self::BadOption { .. } => "bad-option",
            Self::BadDocument { .. } => "bad-document",
            Self::TextTooLong { .. } => "text-too-long",
            Self::BadLexicon { .. } => "bad-lexicon",
        }
    }
}
