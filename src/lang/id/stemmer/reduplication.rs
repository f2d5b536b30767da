//! Words with hyphens: said twice (kebijakan-kebijakan, bergerak-gerak, tolong-menolong), or an affix set apart
//! (se-Indonesia, ASN-nya).

use super::candidates::Search;
use super::clitics::Endings;
use super::{Root, lexicon, read_plain};

const CLITICS: [&str; 7] = ["kah", "ku", "lah", "mu", "nya", "pun", "tah"];
const PREFIXES: [&str; 12] = ["be", "ber", "di", "ke", "me", "mem", "men", "meng", "pe", "per", "se", "ter"];

/// Reads a word with at least one hyphen.
pub(super) fn read(word: &str) -> Root<'_> {
    let whole = Root::whole(word);
    if lexicon::find(word.as_bytes()).is_some() {
        return whole;
    }
    if let Some(root) = Search::run(word).filter(|root| root.tail.contains(['-'])) {
        return root;
    }
    if let Some((head, tail)) = word.rsplit_once('-')
        && CLITICS.contains(&tail)
        && !head.is_empty()
    {
        return super::read(head);
    }
    match word.split_once('-') {
        Some((prefix, rest)) if PREFIXES.contains(&prefix) && rest.starts_with(char::is_alphabetic) => {
            super::read(rest)
        }
        Some((left, right)) if !left.is_empty() && !right.contains(['-']) => {
            halves(left, right).unwrap_or(whole)
        }
        _ => whole,
    }
}

/// The root of a word said twice, or none when the halves are different words: gotong-royong.
fn halves<'w>(left: &'w str, right: &'w str) -> Option<Root<'w>> {
    let (first, second) = (read_plain(left), read_plain(right));
    if first.letters().eq(second.letters()) {
        return Some(first);
    }
    // The second half repeats the first without its prefix, and may carry the suffix: menyebut-nyebut, meniru-nirukan.
    let endings = Endings::of(right.as_bytes());
    let base =
        endings.iter().find_map(|ending| right.get(..ending.at).filter(|base| left.ends_with(base)))?;
    if first.tail != left || lexicon::find(left.as_bytes()).is_some() {
        Some(first)
    } else if base.len() >= 3 {
        Some(Root::whole(base))
    } else {
        None
    }
}
