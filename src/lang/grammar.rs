//! Small closed classes of a language that rules ask for by name.

/// How verbs can be told by their form.
#[derive(Debug)]
pub struct VerbForms {
    /// Prefixes of verbs that are not also those of nouns.
    pub prefixes: &'static [&'static str],
    /// Those of them that take an object or have one taken: their bare root is a verb too.
    pub transitive: &'static [&'static str],
    /// Suffixes that make a verb of a bare root.
    pub suffixes: &'static [&'static str],
}

/// The words around an acronym that the text explains without parentheses.
#[derive(Debug)]
pub struct AcronymWords {
    /// Between the two forms.
    pub links: &'static [&'static str],
    /// The links after which a short form need not be in capitals.
    pub sure_links: &'static [&'static str],
    /// What may stand between the form before and the link.
    pub before_link: &'static [&'static str],
    /// What may stand between the link and the form after.
    pub after_link: &'static [&'static str],
}
