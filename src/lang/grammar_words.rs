//! The closed classes of grammar that tell names and speakers apart.

use super::WordList;

/// Lists of case-folded words.
#[derive(Debug)]
pub struct GrammarWords {
    /// For one person: `ia`, `dia`, `beliau`, `dirinya`.
    pub pronouns: WordList,
    /// For several: `mereka`, `keduanya`.
    pub plurals: WordList,
    /// `itu`, `ini`, `tersebut`: make a noun phrase definite.
    pub definites: WordList,
    /// Lower-case inside the name of a person: `bin`, `van`.
    pub name_links: WordList,
    /// Lower-case inside the name of a body: `dan`, `untuk`.
    pub body_links: WordList,
    /// Lower-case inside the names of people and works, many of them of other languages: `bin`, `the`.
    pub name_particles: WordList,
    /// Between the two halves of a body's name: `dan`.
    pub joining_words: WordList,
    /// `tidak`, `bukan`, `tanpa`: deny the verb after them.
    pub denials: WordList,
    /// `di`, `kepada`, `oleh`: what follows is not the subject.
    pub prepositions: WordList,
    /// `bahwa`, `agar`: introduce reported content.
    pub conjunctions: WordList,
    /// `juga`, `kemudian`, `secara`: stand between a subject and its verb.
    pub adverbs: WordList,
    /// `undang-undang`, `surat`: head the names of documents.
    pub document_heads: WordList,
    /// `laga`, `skuad`, `kubu`: take the name of a team or a party after them.
    pub team_nouns: WordList,
    /// `seorang`, `sejumlah`: make a noun phrase indefinite.
    pub indefinites: WordList,
}
