//! Reporting verbs: what a language uses to say that somebody said something.

/// How the verb stands to its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerbShape {
    /// Before its speaker: `kata Sari`.
    Bare,
    /// After its speaker: `Sari mengatakan`.
    Active,
    /// On either side: `Sari bilang`, `bilang Sari`.
    Either,
    /// Before its speaker, in the passive: `disampaikan (oleh) Sari`.
    Passive,
    /// After its speaker, in headlines: `Sari katakan`.
    Telegraphic,
    /// A noun that heads the speaker: `demikian pernyataan Sari`.
    Noun,
    /// Names the source: `menurut Sari`.
    Source,
}

/// What a report with the verb may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Any content right after the verb.
    Say,
    /// Whom the speaker asks and what for.
    Ask,
    /// A clause; a bare noun phrase after the verb is an act or a topic.
    Clause,
    /// Content after a conjunction such as `bahwa`.
    That,
    /// Words in quotation marks.
    Quote,
}

/// A reporting verb.
///
/// ```
/// use telaah::lang::{INDONESIAN, VerbShape};
/// let verb = INDONESIAN.words.verb(INDONESIAN.lists_with("mengatakan")).unwrap();
/// assert_eq!((verb.root, verb.shape), ("kata", VerbShape::Active));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportingVerb {
    /// As written, case folded, without a clitic.
    pub form: &'static str,
    /// Its root, e.g. `kata`.
    pub root: &'static str,
    /// Its place beside the speaker.
    pub shape: VerbShape,
    /// What it may report.
    pub holds: Holds,
}

impl ReportingVerb {
    /// A form with its line of the root and the digits of [`VerbShape`] and [`Holds`].
    pub(super) fn unpack(form: &'static str, line: &'static str) -> Option<Self> {
        let (root, classes) = line.split_at_checked(line.len().checked_sub(2)?)?;
        let &[shape, holds] = classes.as_bytes() else { return None };
        Some(Self {
            form,
            root,
            shape: match shape {
                b'0' => VerbShape::Bare,
                b'1' => VerbShape::Active,
                b'2' => VerbShape::Either,
                b'3' => VerbShape::Passive,
                b'4' => VerbShape::Telegraphic,
                b'5' => VerbShape::Noun,
                _ => VerbShape::Source,
            },
            holds: match holds {
                b'0' => Holds::Say,
                b'1' => Holds::Ask,
                b'2' => Holds::Clause,
                b'3' => Holds::That,
                _ => Holds::Quote,
            },
        })
    }
}
