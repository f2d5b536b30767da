//! Reporting verbs: what a language uses to say that somebody said something.

use std::sync::OnceLock;

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

/// One form of a reporting verb, without a clitic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportingVerb {
    /// As written, case folded.
    pub form: &'static str,
    /// Its root, e.g. `kata`.
    pub root: &'static str,
    /// Its place beside the speaker.
    pub shape: VerbShape,
    /// What it may report.
    pub holds: Holds,
}

/// The reporting verbs of a language, sorted by form.
#[derive(Debug)]
pub struct ReportingVerbs {
    packed: &'static str,
    verbs: OnceLock<Vec<ReportingVerb>>,
}

impl ReportingVerbs {
    /// A table of lines sorted by form: form, root when it differs, and the digits of [`VerbShape`] and [`Holds`].
    pub const fn new(packed: &'static str) -> Self {
        Self { packed, verbs: OnceLock::new() }
    }

    /// The verb with this form.
    ///
    /// ```
    /// use telaah::lang::{INDONESIAN, VerbShape};
    /// let verb = INDONESIAN.reporting_verbs.get("mengatakan").unwrap();
    /// assert_eq!((verb.root, verb.shape), ("kata", VerbShape::Active));
    /// ```
    pub fn get(&self, form: &str) -> Option<ReportingVerb> {
        let verbs = self.verbs();
        verbs.binary_search_by(|verb| verb.form.cmp(form)).ok().and_then(|at| verbs.get(at)).copied()
    }

    /// The verb at this place of [`forms`](Self::forms).
    pub fn at(&self, place: usize) -> Option<ReportingVerb> {
        self.verbs().get(place).copied()
    }

    /// The forms in order.
    pub fn forms(&self) -> impl Iterator<Item = &'static str> {
        self.verbs().iter().map(|verb| verb.form)
    }

    fn verbs(&self) -> &[ReportingVerb] {
        self.verbs.get_or_init(|| self.packed.lines().filter_map(unpack).collect())
    }
}

fn unpack(line: &'static str) -> Option<ReportingVerb> {
    let (form, line) = line.split_once('\t')?;
    let (root, classes) = line.split_once('\t')?;
    let &[shape, holds] = classes.as_bytes() else { return None };
    Some(ReportingVerb {
        form,
        root: if root.is_empty() { form } else { root },
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
