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
#[derive(Clone, Copy, Debug)]
pub struct ReportingVerbs(&'static [ReportingVerb]);

impl ReportingVerbs {
    /// A table of `verbs`, which must be sorted by form.
    pub const fn new(verbs: &'static [ReportingVerb]) -> Self {
        Self(verbs)
    }

    /// The verb with this form.
    ///
    /// ```
    /// use telaah::lang::{INDONESIAN, VerbShape};
    /// let verb = INDONESIAN.reporting_verbs.get("mengatakan").unwrap();
    /// assert_eq!((verb.root, verb.shape), ("kata", VerbShape::Active));
    /// ```
    pub fn get(&self, form: &str) -> Option<&'static ReportingVerb> {
        self.0.binary_search_by(|verb| verb.form.cmp(form)).ok().and_then(|at| self.0.get(at))
    }

    /// The forms in order.
    pub fn forms(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.iter().map(|verb| verb.form)
    }
}
