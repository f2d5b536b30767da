//! Candidates for keyphrases: names, phrases and words, with everything that is one thing counted as one.

use super::acronyms::Pair;
use super::article::{Article, BODY, TITLE, Why};
use super::phrases;
use super::proper::Proper;
use crate::order::Order;
use crate::pairs::Pairs;
use crate::report::{KeyphraseKind as Kind, Keyword};
use crate::strings::{Strings, entry};
use crate::text::offsets::Byte;
use crate::text::{Span, Vocabulary, WordId, small};

/// Candidates that are kept, the most frequent ones.
const MOST: usize = 2000;

/// Names, phrases or words that are one thing.
#[derive(Debug)]
pub(super) struct Candidate<'w> {
    pub kind: Kind,
    pub words: &'w [WordId],
    pub text: String,
    pub hits: Vec<Span>,
    pub office: bool,
    /// Hits inside those of a longer candidate.
    pub nested: u32,
    /// The short form of an acronym.
    pub short: Option<WordId>,
}

/// What was found before, to be merged.
pub(super) struct Sources<'a> {
    pub names: &'a [Proper],
    pub phrases: &'a [phrases::Found],
    /// Short and long forms, each with the places of both.
    pub acronyms: &'a [(Pair, Vec<Span>)],
    pub keywords: &'a [Keyword<Byte>],
}

/// All candidates, the most frequent ones first. `words` are the words of the text's tokens.
pub(super) fn gather<'w>(
    article: &Article<'_>,
    words: &'w [WordId],
    sources: &Sources<'_>,
) -> Vec<Candidate<'w>> {
    let mut found =
        Candidates { article, words, list: Vec::new(), known: Sequences::new(&article.text.words) };
    found.add_names(sources.names);
    found.add_phrases(sources.phrases);
    found.add_words(sources.keywords);
    found.merge_acronyms(sources.acronyms);
    found.merge_short_names();
    let mut list = found.list;
    let hidden = |why| move |word: &WordId| article.fact(*word).hidden == Some(why);
    list.retain(|candidate| {
        !candidate.hits.is_empty()
            && !candidate.words.iter().any(hidden(Why::Caller))
            && !candidate.words.iter().all(hidden(Why::Letter))
    });
    list.order_by_key(|c| (std::cmp::Reverse(c.hits.len()), c.hits.first().copied()));
    list.truncate(MOST);
    count_nested(&mut list, article.text.source.len());
    list
}

struct Candidates<'a, 't, 'w> {
    article: &'a Article<'t>,
    words: &'w [WordId],
    list: Vec<Candidate<'w>>,
    known: Sequences,
}

/// Candidates by their words. A sequence is a number: that of its only word, or of the pair of what precedes its last
/// word and that word, counted on from the words.
struct Sequences {
    words: u32,
    pairs: Pairs,
    /// For each sequence its candidate, if it has one.
    places: Vec<u32>,
}

/// No candidate.
const NONE: u32 = u32::MAX;

impl Sequences {
    fn new(words: &Vocabulary) -> Self {
        Self { words: words.len() as u32, pairs: Pairs::default(), places: vec![NONE; words.len()] }
    }

    /// Where the candidate of `words` is noted, which are not none.
    fn slot(&mut self, words: &[WordId]) -> Option<&mut u32> {
        let (first, rest) = words.split_first()?;
        let sequence = rest.iter().fold(first.0, |before, word| self.words + self.pairs.add(before, word.0));
        if sequence as usize >= self.places.len() {
            self.places.resize(sequence as usize + 1, NONE);
        }
        self.places.get_mut(sequence as usize)
    }
}

impl<'w> Candidates<'_, '_, 'w> {
    /// The candidate of the tokens from `from` to `to`, made when it is new.
    fn entry(&mut self, kind: Kind, from: usize, to: usize) -> Option<&mut Candidate<'w>> {
        let words = self.words.get(from..to)?;
        let slot = self.known.slot(words)?;
        if *slot == NONE {
            *slot = self.list.len() as u32;
        }
        let at = *slot as usize;
        if at == self.list.len() {
            let text = self.article.text;
            let end = text.tokens.get(to.checked_sub(1)?)?.span.end;
            let text = Span::new(text.tokens.get(from)?.span.start, end).of(text.source).to_owned();
            self.list.push(Candidate {
                kind,
                words,
                text,
                hits: Vec::new(),
                office: false,
                nested: 0,
                short: None,
            });
        }
        self.list.get_mut(at)
    }

    fn add_names(&mut self, names: &[Proper]) {
        for name in names {
            let span = name.span(self.article);
            if let Some(candidate) = self.entry(Kind::Name, name.from as usize, name.to as usize) {
                candidate.hits.push(span);
                candidate.office |= name.office;
            }
        }
    }

    /// Phrases of the same roots are one (pelayanan publik, layanan publik), shown as the more frequent one.
    fn add_phrases(&mut self, phrases: &[phrases::Found]) {
        let article = self.article;
        let (mut known, mut roots) = (Strings::default(), String::new());
        let mut families: Vec<Vec<&phrases::Found>> = Vec::new();
        for phrase in phrases {
            roots.clear();
            for place in article.places.iter().skip(phrase.first).take(phrase.length) {
                roots.extend([article.text.words.root(place.word), " "]);
            }
            let family = entry(&mut families, known.add(&roots), Vec::new);
            family.into_iter().for_each(|family| family.push(phrase));
        }
        for family in families {
            let Some(shown) = family.iter().max_by_key(|phrase| phrase.count) else { continue };
            let spans = |phrase: &&phrases::Found| {
                let length = phrase.length;
                let spans = phrase.starts.iter().map(move |&start| article.span(start as usize, length));
                spans.collect::<Vec<_>>()
            };
            let mut hits: Vec<Span> = family.iter().flat_map(spans).collect();
            hits.order();
            let Some(place) = article.places.get(shown.first) else { continue };
            let from = place.token as usize;
            if let Some(candidate) = self.entry(Kind::Phrase, from, from + shown.length) {
                candidate.hits = hits;
            }
        }
    }

    fn add_words(&mut self, keywords: &[Keyword<Byte>]) {
        let article = self.article;
        let words = &article.text.words;
        // A tag is what is named, not what is done: verbs of the family only support it.
        let mut slots = vec![u32::MAX; words.len()];
        for keyword in keywords.iter().filter(|keyword| keyword.keyness.log_ratio > 0.0) {
            let Some((word, form)) = noun(article, keyword) else { continue };
            let sample = article.fact(word).sample as usize;
            let slot = self.list.len();
            if let Some(candidate) = self.entry(Kind::Word, sample, sample + 1).filter(|c| c.hits.is_empty())
            {
                candidate.text = form.to_owned();
                let nouns = keyword.forms.iter().filter_map(|form| find(words, &form.form));
                for noun in nouns.filter(|&noun| !article.is_verb(noun)) {
                    slots.get_mut(noun.0 as usize).into_iter().for_each(|entry| *entry = slot as u32);
                }
            }
        }
        for (at, place) in article.places.iter().enumerate() {
            let slot = slots.get(place.word.0 as usize).copied().unwrap_or(u32::MAX);
            if let Some(candidate) = self.list.get_mut(slot as usize) {
                candidate.hits.push(article.span(at, 1));
            }
        }
    }

    /// A short form and its long form are one candidate, shown with both.
    fn merge_acronyms(&mut self, acronyms: &[(Pair, Vec<Span>)]) {
        let source = self.article.text.source;
        for (pair, hits) in acronyms {
            let short = self.known.slot(&[pair.short]).map_or(NONE, |slot| *slot);
            self.list.get_mut(short as usize).into_iter().for_each(|candidate| candidate.hits.clear());
            let to = pair.long_token + pair.long.len();
            if let Some(candidate) = self.entry(Kind::Name, pair.long_token, to) {
                candidate.kind = Kind::Name;
                candidate.office = false;
                candidate.short = Some(pair.short);
                candidate.hits = once(hits, pair.explained);
                candidate.text = match pair.explained.map(|span| span.of(source)) {
                    Some(text) if text.ends_with(')') => text.to_owned(),
                    _ => format!("{} ({})", pair.long_span.of(source), pair.short_span.of(source)),
                };
            }
        }
    }

    /// `Andra` counts for `Andra Soni` when that is by far the most frequent longer name that holds it.
    fn merge_short_names(&mut self) {
        let (article, candidates) = (self.article, &mut self.list);
        // By word: the longer name with the most hits, its hits, and those of the next one.
        let mut holders = vec![(usize::MAX, 0, 0); article.text.words.len()];
        let is_common = |word: &WordId| article.is(*word, BODY) || article.is(*word, TITLE);
        for (at, candidate) in candidates.iter().enumerate() {
            let named =
                candidate.kind == Kind::Name && !candidate.office && !candidate.words.iter().any(is_common);
            let hits = candidate.hits.len();
            if !named || hits == 0 || !(2..=5).contains(&candidate.words.len()) {
                continue;
            }
            for &word in candidate.words {
                let Some((holder, most, next)) = holders.get_mut(word.0 as usize) else { continue };
                if hits > *most {
                    (*holder, *most, *next) = (at, hits, *most);
                } else {
                    *next = (*next).max(hits);
                }
            }
        }
        for at in 0..candidates.len() {
            let Some(candidate) = candidates.get_mut(at) else { continue };
            let [word] = candidate.words else { continue };
            let Some(&(holder, most, next)) = holders.get(word.0 as usize) else { continue };
            if candidate.kind != Kind::Name || holder == usize::MAX || holder == at || most < 2 * next {
                continue;
            }
            let mut hits = std::mem::take(&mut candidate.hits);
            if let Some(holder) = candidates.get_mut(holder) {
                holder.hits.append(&mut hits);
                holder.hits.order();
            }
        }
    }
}

/// The word that is written so.
fn find(words: &Vocabulary, written: &str) -> Option<WordId> {
    words.find(&small(written).replace('’', "'"))
}

/// The most frequent form of the family that can be a tag: a noun, as far as its form tells.
fn noun<'k>(article: &Article<'_>, keyword: &'k Keyword<Byte>) -> Option<(WordId, &'k str)> {
    let words = &article.text.words;
    let forms: Vec<(WordId, &'k str, u32)> = keyword
        .forms
        .iter()
        .filter_map(|form| Some((find(words, &form.form)?, &*form.form, form.count)))
        .collect();
    // Where the text has meminta and diminta more often than minta, minta is a verb too.
    let is_transitive = |word: WordId| {
        let form = words.form(word);
        form != words.root(word)
            && article.lang.verb_forms.transitive.iter().any(|prefix| form.starts_with(prefix))
    };
    let transitive: u32 = forms.iter().filter(|form| is_transitive(form.0)).map(|form| form.2).sum();
    let noun = forms.into_iter().find(|&(word, _, count)| {
        let (form, root) = (words.form(word), words.root(word));
        let mut enclitics = article.lang.enclitics.iter().copied().flatten();
        let clitic = form != root && enclitics.any(|enclitic| form.ends_with(enclitic));
        let verb = article.is_verb(word) || form == root && transitive > count;
        !(verb || clitic || article.fact(word).is_name())
    });
    noun.map(|(word, form, _)| (word, form))
}

/// The hits with those of the explanation as one: `Aparatur Sipil Negara (ASN)` names the thing once.
fn once(hits: &[Span], explained: Option<Span>) -> Vec<Span> {
    let outside = hits.iter().filter(|hit| explained.is_none_or(|explained| !explained.contains(**hit)));
    let mut hits: Vec<Span> = outside.copied().chain(explained).collect();
    hits.order();
    hits
}

/// Counts for every candidate the hits that lie inside a hit of a longer one, in a text of so many bytes. Of hits with one
/// span the first candidate has one of its own, the others are nested.
fn count_nested(candidates: &mut [Candidate<'_>], length: usize) {
    // For each byte the end of the longest hit that begins there, as long as it lies in no other one.
    let mut ends = vec![0_u32; length];
    for hit in candidates.iter().flat_map(|candidate| &candidate.hits) {
        ends.get_mut(hit.start as usize).into_iter().for_each(|end| *end = hit.end.max(*end));
    }
    let mut reach = 0;
    for end in &mut ends {
        if *end > reach {
            reach = *end;
        } else {
            *end = 0;
        }
    }
    for candidate in candidates {
        for hit in &candidate.hits {
            match ends.get_mut(hit.start as usize) {
                Some(end) if *end == hit.end => *end = 0,
                _ => candidate.nested += 1,
            }
        }
    }
}
