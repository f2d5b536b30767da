//! The pipeline, top to bottom.

#[cfg(feature = "workbench")]
use crate::compare;
use crate::keywords::Known;
use crate::lang::{INDONESIAN, LangPack};
use crate::names::Names;
use crate::order::Order;
use crate::report::{self, Range, Report};
use crate::text::offsets::{Byte, Unit};
use crate::text::{Span, Text, TokenKind};
use crate::themes::ThemeSet;
use crate::{Error, Options, alone, keywords, quotes, themes};

/// The longest text in UTF-8 bytes: positions are `u32`.
pub const MAX_BYTES: usize = u32::MAX as usize - 1;

/// A text to analyse.
#[derive(Clone, Debug, Default)]
pub struct Document<'t> {
    /// Comes back in the report.
    pub id: String,
    /// Comes back in the report; not analysed.
    pub title: Option<String>,
    /// The article.
    pub text: &'t str,
}

impl<'t> Document<'t> {
    /// A document without a title.
    pub fn new(id: impl Into<String>, text: &'t str) -> Self {
        Self { id: id.into(), title: None, text }
    }
}

/// Analyses `documents` one by one and sums them up.
///
/// # Errors
/// [`Error::TextTooLong`], and [`Options::validate`]'s; nothing else about a text is an error. Without the feature
/// `workbench` anything but one document is [`Error::BadOption`].
pub fn analyse(documents: &[Document<'_>], options: &Options) -> Result<Report<Byte>, Error> {
    options.validate()?;
    for (index, document) in documents.iter().enumerate() {
        if document.text.len() > MAX_BYTES {
            return Err(Error::TextTooLong { index, bytes: document.text.len(), limit: MAX_BYTES });
        }
    }
    if let [document] = documents {
        let (document, tally) = read(document, options, keywords::find_with_tally);
        return Ok(alone::report(document, tally, options));
    }
    #[cfg(feature = "workbench")]
    {
        let read = documents.iter().map(|document| read(document, options, keywords::find_with_tally));
        let (documents, tallies): (Vec<_>, Vec<_>) = read.unzip();
        Ok(compare::report(documents, &tallies, options))
    }
    #[cfg(not(feature = "workbench"))]
    Err(Error::BadOption { name: "documents".to_owned(), expected: "one document" })
}

/// Analyses one document, which must be no longer than [`MAX_BYTES`].
pub fn analyse_one(document: &Document<'_>, options: &Options) -> report::Document<Byte> {
    read(document, options, |text, known, lang, options| (keywords::find(text, known, lang, options), ())).0
}

/// The words that go with a theme of the set of `options` in `documents`, for growing one's own lexicon: see
/// [`themes::suggest`].
///
/// ```
/// use telaah::{Document, Options, suggest};
/// let text = "Korupsi diusut penyidik. Penyidik mengusut korupsi. Korupsi itu, kata penyidik, besar. "
///     .to_owned() + &"Hujan turun di desa. Petani memanen padi. ".repeat(3);
/// let found = suggest(&[Document::new("a", &text)], "integritas", 5, &Options::default());
/// assert_eq!(found[0].form, "penyidik");
/// ```
pub fn suggest(
    documents: &[Document<'_>],
    theme: &str,
    limit: usize,
    options: &Options,
) -> Vec<report::Suggestion> {
    let texts: Vec<Text<'_>> =
        documents.iter().map(|document| Text::read(document.text, &INDONESIAN)).collect();
    let set = options.themes.as_ref().unwrap_or_else(|| ThemeSet::governance());
    themes::suggest(&texts, set, theme, limit, &INDONESIAN)
}

/// Reads one document; `find` looks for its keywords and may keep more than the report shows.
fn read<T>(
    document: &Document<'_>,
    options: &Options,
    find: impl FnOnce(&Text<'_>, &Known<'_>, &LangPack, &Options) -> (keywords::Keywords, T),
) -> (report::Document<Byte>, T) {
    let lang: &LangPack = &INDONESIAN;
    let text = Text::read(document.text, lang);
    let names = Names::find(&text, lang);
    #[cfg_attr(not(feature = "workbench"), expect(unused_mut))]
    let (mut quotes, speakers) = quotes::extract(&text, &names, lang);
    #[cfg(feature = "workbench")]
    let speakers = quotes::correct(&document.id, &mut quotes, speakers, &options.corrections);
    let set = options.themes.as_ref().unwrap_or_else(|| ThemeSet::governance());
    let themes = themes::score(&text, set, lang);
    let counts = counts(&text);
    let mut speaking: Vec<Span> = quotes.iter().filter_map(|quote| quote.mention).map(Range::span).collect();
    speaking.order();
    let people = names.places_of_people(&text);
    let known = Known { people: &people, speakers: &speaking };
    let (found, kept) = find(&text, &known, lang, options);
    let document = report::Document {
        id: document.id.clone(),
        title: document.title.clone(),
        language: lang.code,
        offsets: Unit::Utf8,
        counts,
        furniture: furniture(&text),
        speaker_themes: themes::by_speaker(&text, &themes, &quotes, speakers.len()),
        quotes,
        speakers,
        keywords: found.keywords,
        phrases: found.phrases,
        keyphrases: found.keyphrases,
        acronyms: found.acronyms,
        hidden: found.hidden,
        reference: found.reference,
        themes,
        notes: if counts.words == 0 { vec!["no-words"] } else { Vec::new() },
        sentences: options.layers.sentences.then(|| text.sentences.iter().map(|&s| Range::from(s)).collect()),
        tokens: options.layers.tokens.then(|| tokens(&text)),
    };
    (document, kept)
}

fn counts(text: &Text<'_>) -> report::Counts {
    let mut seen = vec![0_u8; text.words.len()];
    for token in &text.tokens {
        let word = u8::from((token.kind == TokenKind::Word) & !token.furniture);
        seen.get_mut(token.word.0 as usize).into_iter().for_each(|seen| *seen |= word);
    }
    report::Counts {
        paragraphs: text.paragraphs.iter().filter(|&&span| !text.is_furniture(span)).count() as u32,
        sentences: text.sentences.iter().filter(|&&span| !text.is_furniture(span)).count() as u32,
        words: text.contents.iter().map(|contents| contents.words).sum(),
        types: seen.into_iter().map(u32::from).sum(),
    }
}

fn furniture(text: &Text<'_>) -> Vec<report::Furniture<Byte>> {
    let convert = |f: &crate::text::Furniture| report::Furniture {
        start: Byte(f.span.start),
        end: Byte(f.span.end),
        kind: f.kind,
    };
    text.furniture.iter().map(convert).collect()
}

fn tokens(text: &Text<'_>) -> Vec<report::Token<Byte>> {
    let convert = |token: &crate::text::Token| report::Token {
        start: Byte(token.span.start),
        end: Byte(token.span.end),
        kind: token.kind,
        root: match token.kind {
            TokenKind::Word => text.words.root(token.word).to_owned(),
            _ => text.words.form(token.word).to_owned(),
        },
    };
    text.tokens.iter().map(convert).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Run without the feature by `cargo xtask check test`.
    #[test]
    #[cfg(not(feature = "workbench"))]
    fn without_the_workbench_there_is_one_document() {
        let analysed = |count| analyse(&vec![Document::new("a", "Warga."); count], &Options::default());
        assert!(analysed(1).is_ok());
        assert_eq!([0, 2].map(|count| analysed(count).unwrap_err().code()), ["bad-option"; 2]);
    }

    #[test]
    #[cfg(feature = "workbench")]
    fn one_document_alone_is_reported_as_among_several() {
        let texts = [
            include_str!("../seeds/antara-asn-penggerak-perubahan.txt"),
            include_str!("../seeds/bupati-tatu-minta-asn-berinovasi.txt"),
            "“Kami hadir,” kata Bupati Sari Dewi. “Kami pulang hari ini,” kata Budi. “Ya,” kata warga.",
            "“Ini rumah kita bersama.” “Mari masuk.”\n\n“Kami tinggal di sini,” kata Sari Dewi.",
            "",
        ];
        let options = Options { keyword_limit: 20, ..Options::default() };
        for text in texts {
            let (document, tally) = read(&Document::new("a", text), &options, keywords::find_with_tally);
            let alone = alone::report(document.clone(), tally.clone(), &options);
            assert_eq!(alone, compare::report(vec![document], &[tally], &options));
        }
    }
}
