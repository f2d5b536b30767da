//! What a text is about: word families, phrases, acronyms and keyphrases, each with the figures that say so.
//!
//! The stage reads the article (furniture left out) once into places and facts about each different word, and works on
//! tables indexed by word from there: nothing is looked up or allocated per token.
//!
//! | figure | what it is | source |
//! |---|---|---|
//! | `keyness.logLikelihood` | G² of count here and in the reference | Dunning 1993 |
//! | `keyness.logRatio` | log2 of the ratio of the two relative frequencies | Hardie 2014 |
//! | `dispersion` | DP over ten equal parts of the article's words | Gries 2008 |
//! | `phrases[].association` | G² of the weakest cut | Dunning 1993 |
//! | `phrases[].cValue` | what is a phrase of its own | Frantzi, Ananiadou and Mima 2000 |
//! | `acronyms` | explained ones | Schwartz and Hearst 2003 |
//!
//! Smoothing: a word that the reference does not list counts there as the mean of all words below the list's limit,
//! `reference.unlisted`, so that keyness is never inflated by the table being short.

mod acronyms;
mod article;
mod candidates;
mod concordance;
mod families;
mod keyphrases;
mod phrases;
mod proper;
mod query;
pub mod statistics;
mod tally;

pub use article::{PARTS, Why};
pub use concordance::{By, ConcordanceOptions, MAX_QUERY, Sort, concordance};
#[cfg(feature = "workbench")]
pub(crate) use families::keyness;
pub use tally::{Tally, Term};

use crate::Options;
use crate::lang::LangPack;
use crate::order::Order;
use crate::report::{Acronym, Hidden, Keyphrase, Keyword, Phrase, Range, ReferenceSize};
use crate::text::offsets::Byte;
use crate::text::{Span, Text, WordId};
use acronyms::Pair;
use article::Article;
use candidates::Sources;
use families::Family;
use std::cmp::Reverse;

/// Keywords and phrases, each, that may become keyphrases.
const CANDIDATES: usize = 100;

/// What earlier stages know and keywords can use; both in the order of the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'k> {
    /// Where persons are named, without their office: tells the two apart.
    pub people: &'k [Span],
    /// The words that say who speaks: whom a text quotes, it is about.
    pub speakers: &'k [Span],
}

/// What was found in one document.
#[derive(Clone, Debug)]
pub struct Keywords {
    /// Most key first.
    pub keywords: Vec<Keyword<Byte>>,
    /// Highest C-value first.
    pub phrases: Vec<Phrase<Byte>>,
    /// In the order of the text.
    pub acronyms: Vec<Acronym<Byte>>,
    /// Most telling first.
    pub keyphrases: Vec<Keyphrase<Byte>>,
    /// Most frequent first.
    pub hidden: Vec<Hidden>,
    /// What keyness was measured against.
    pub reference: ReferenceSize,
}

/// Finds the keywords of `text`. `known` is what earlier stages have found.
///
/// ```
/// use telaah::keywords::{self, Known};
/// use telaah::{Options, lang::INDONESIAN, text::Text};
/// let text = Text::read("Warga dilayani. Petugas melayani warga.", &INDONESIAN);
/// let found = keywords::find(&text, &Known::default(), &INDONESIAN, &Options::default());
/// let family = found.keywords.iter().find(|keyword| keyword.root == "layan").unwrap();
/// assert_eq!((family.count, family.forms.len()), (2, 2));
/// ```
pub fn find(text: &Text<'_>, known: &Known<'_>, lang: &LangPack, options: &Options) -> Keywords {
    find_and(text, known, lang, options, |_, _| ()).0
}

/// [`find`], with all counts for the comparison with other documents.
pub fn find_with_tally(
    text: &Text<'_>,
    known: &Known<'_>,
    lang: &LangPack,
    options: &Options,
) -> (Keywords, Tally) {
    find_and(text, known, lang, options, |article, families| Tally::new(article, families, options.families))
}

/// Keywords and phrases alone, for the bench that holds their cost to that of reading the text.
#[doc(hidden)]
pub fn statistics_of(
    text: &Text<'_>,
    lang: &LangPack,
    options: &Options,
) -> (Vec<Keyword<Byte>>, Vec<Phrase<Byte>>) {
    let article = Article::new(text, lang, options);
    let families = families::count(&article, options);
    let limit = options.keyword_limit as usize;
    let keywords = families::rank(&article, options, &families, limit);
    let phrases = phrases::find(&article, &[], limit);
    (keywords, phrases.iter().map(|phrase| report_phrase(&article, phrase, options)).collect())
}

fn find_and<T>(
    text: &Text<'_>,
    known: &Known<'_>,
    lang: &LangPack,
    options: &Options,
    extra: impl FnOnce(&Article<'_>, &[Family]) -> T,
) -> (Keywords, T) {
    let article = Article::new(text, lang, options);
    let families = families::count(&article, options);
    // What is tagged must not depend on how much of it is to be listed.
    let limit = options.keyword_limit as usize;
    let mut keywords = families::rank(&article, options, &families, limit.max(CANDIDATES));
    let names = proper::find(&article, known.people);
    let phrases = phrases::find(&article, &names, limit.max(CANDIDATES));
    let starts: Vec<(usize, usize)> =
        phrases.iter().filter_map(|phrase| token_range(&article, phrase)).collect();
    let words: Vec<WordId> = text.tokens.iter().map(|token| token.word).collect();
    let pairs = acronyms::find(&article, &words, &names, &starts);
    let hits = acronyms::hits(&article, &pairs);
    let acronyms: Vec<(Pair, Vec<Span>)> = pairs.into_iter().zip(hits).collect();
    let sources = Sources { names: &names, phrases: &phrases, acronyms: &acronyms, keywords: &keywords };
    let keyphrases = keyphrases::rank(&article, &words, &sources, known.speakers, options);
    keywords.truncate(limit);
    let found = Keywords {
        keyphrases,
        acronyms: acronyms.iter().map(|(pair, hits)| report_acronym(&article, pair, hits, options)).collect(),
        phrases: phrases.iter().take(limit).map(|phrase| report_phrase(&article, phrase, options)).collect(),
        hidden: hidden(&article),
        reference: ReferenceSize { words: lang.reference.tokens(), unlisted: lang.reference.unlisted() },
        keywords,
    };
    (found, extra(&article, &families))
}

fn token_range(article: &Article<'_>, phrase: &phrases::Found) -> Option<(usize, usize)> {
    let token = article.places.get(phrase.first)?.token as usize;
    Some((token, token + phrase.length))
}

fn report_phrase(article: &Article<'_>, phrase: &phrases::Found, options: &Options) -> Phrase<Byte> {
    let starts = phrase.starts.iter().take(options.hit_limit as usize);
    Phrase {
        text: article.span(phrase.first, phrase.length).of(article.text.source).to_owned(),
        words: phrase.length as u32,
        count: phrase.count,
        association: phrase.association,
        c_value: phrase.c_value,
        nested: phrase.nested,
        longer: phrase.longer,
        hits: starts.map(|&start| Range::from(article.span(start as usize, phrase.length))).collect(),
    }
}

fn report_acronym(article: &Article<'_>, pair: &Pair, hits: &[Span], options: &Options) -> Acronym<Byte> {
    let source = article.text.source;
    Acronym {
        short: pair.short_span.of(source).to_owned(),
        long: pair.long_span.of(source).to_owned(),
        explained: pair.explained.is_some(),
        count: hits.len() as u32,
        hits: hits.iter().take(options.hit_limit as usize).map(|&hit| Range::from(hit)).collect(),
    }
}

fn hidden(article: &Article<'_>) -> Vec<Hidden> {
    let hidden = article.text.words.ids().filter_map(|id| {
        let fact = article.fact(id);
        let form = article.text.words.form(id).to_owned();
        fact.hidden.filter(|_| fact.count > 0).map(|why| Hidden { form, count: fact.count, why })
    });
    let mut hidden: Vec<Hidden> = hidden.collect();
    hidden.order_by(|a, b| Reverse(a.count).cmp(&Reverse(b.count)).then_with(|| a.form.cmp(&b.form)));
    hidden
}
