//! What a text is about.

use crate::lang::LangPack;
use crate::report::{CorpusKeyword, Document, Form, Keyword, Range};
use crate::text::offsets::Byte;
use crate::text::{RootId, Text, Token, WordId};
use std::collections::HashMap;

const LIMIT: usize = 50;

/// The word families of `text` without stop words, most frequent first, at most fifty.
pub fn rank(text: &Text<'_>, lang: &LangPack) -> Vec<Keyword<Byte>> {
    let mut families: HashMap<RootId, Vec<&Token>> = HashMap::new();
    let mut total = 0_u32;
    for token in text.article_words() {
        total += 1;
        if !lang.stop_words.contains(text.words.form(token.word)) {
            families.entry(text.words.root_id(token.word)).or_default().push(token);
        }
    }
    let mut families: Vec<_> = families.into_iter().collect();
    families.sort_by_key(|(root, tokens)| (std::cmp::Reverse(tokens.len()), *root));
    families.truncate(LIMIT);
    families.into_iter().map(|(root, tokens)| keyword(text, root, &tokens, total)).collect()
}

fn keyword(text: &Text<'_>, root: RootId, tokens: &[&Token], total: u32) -> Keyword<Byte> {
    let mut forms: Vec<Form> = Vec::new();
    for token in tokens {
        let form = text.words.form(token.word);
        match forms.iter_mut().find(|known| known.form == form) {
            Some(known) => known.count += 1,
            None => forms.push(Form { form: form.to_owned(), count: 1 }),
        }
    }
    forms.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.form.cmp(&b.form)));
    let count = tokens.len() as u32;
    Keyword {
        root: text.words.form(WordId(root.0)).to_owned(),
        term: forms.first().map(|form| form.form.clone()).unwrap_or_default(),
        forms,
        count,
        per_thousand: 1000.0 * f64::from(count) / f64::from(total.max(1)),
        hits: tokens.iter().map(|token| Range::from(token.span)).collect(),
    }
}

/// Sums up the keywords of several documents, most frequent first.
pub fn over_documents(documents: &[Document<Byte>]) -> Vec<CorpusKeyword> {
    let mut merged: Vec<CorpusKeyword> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (index, document) in documents.iter().enumerate() {
        for keyword in &document.keywords {
            let at = *places.entry(&keyword.root).or_insert(merged.len());
            if at == merged.len() {
                merged.push(CorpusKeyword {
                    root: keyword.root.clone(),
                    term: keyword.term.clone(),
                    count: 0,
                    per_document: vec![0; documents.len()],
                });
            }
            if let Some(into) = merged.get_mut(at) {
                into.count += keyword.count;
                if let Some(slot) = into.per_document.get_mut(index) {
                    *slot += keyword.count;
                }
            }
        }
    }
    merged.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.root.cmp(&b.root)));
    merged
}
