//! Varied news text in any length, the same for the same seed.
//!
//! A text that repeats a few articles would measure the processor's memory of them and a vocabulary that never grows.
//! So each sentence takes its frame (small words, marks, capitals) from a sentence of the seed articles and exchanges a
//! third of its longer words for words of other sentences, some of them with another affix, so that no two paragraphs
//! are alike and new words keep coming, as they do in real news.

use std::fs;

/// A generator of numbers (splitmix64, Steele, Lea and Flood 2014): good enough for mixing words.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }
}

/// At least `bytes` bytes of news, in paragraphs of two to five sentences.
pub(crate) fn news(bytes: usize) -> String {
    let articles: Vec<String> = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/seeds"))
        .expect("the seed articles are part of the repository")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| fs::read_to_string(path).expect("a readable article"))
        .collect();
    let mut sentences: Vec<&str> = articles
        .iter()
        .flat_map(|article| article.lines())
        .flat_map(|line| line.split_inclusive(". "))
        .collect();
    sentences.retain(|sentence| sentence.len() > 20);
    // The order of a folder is the machine's.
    sentences.sort_unstable();
    let is_content = |word: &&str| word.len() > 5 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: Vec<&str> =
        sentences.iter().flat_map(|sentence| sentence.split(' ')).filter(is_content).collect();
    let mut random = Random(54);
    let mut text = String::with_capacity(bytes + 1024);
    while text.len() < bytes {
        for _ in 0..2 + random.below(4) {
            for word in random.pick::<&str>(&sentences).trim().split(' ') {
                if is_content(&word) && random.below(3) == 0 {
                    let affix = if random.below(8) == 0 {
                        *random.pick(&["ter", "ke", "se", "me", "pe"])
                    } else {
                        ""
                    };
                    text.push_str(affix);
                    text.push_str(random.pick::<&str>(&words));
                    text.push_str(if random.below(8) == 0 {
                        random.pick(&["nya", "an", "kan", "lah", "i"])
                    } else {
                        ""
                    });
                } else {
                    text.push_str(word);
                }
                text.push(' ');
            }
        }
        text.pop();
        text.push_str("\n\n");
    }
    text
}
