//! Collections of documents made hostile on purpose: each document is short, what they have together grows.

use crate::words::{name, word};

/// A hostile collection.
pub(crate) struct Collection {
    pub(crate) name: &'static str,
    /// The document with this number.
    pub(crate) document: fn(usize) -> String,
}

pub(crate) const COLLECTIONS: &[Collection] = &[
    Collection {
        name: "the same people",
        document: |i| format!("“Kami hadir,” kata {}. Warga melayani {}.", name(i % 40), word(i % 200)),
    },
    Collection { name: "one article again and again", document: |_| quote("Sari Dewi", "rusak") },
    Collection { name: "one quote by many speakers", document: |i| quote(&name(i), "rusak") },
    Collection { name: "quotes that share half of their words", document: |i| quote("Sari Dewi", &word(i)) },
    Collection {
        name: "speakers that share the first name",
        document: |i| format!("“Kami hadir,” kata Dewi {}.", name(i)),
    },
    Collection {
        name: "speakers that share the last name",
        document: |i| format!("“Kami hadir,” kata {} Dewi.", name(i)),
    },
    Collection {
        name: "long names of one office and then short ones",
        document: |i| match i % 2 {
            0 => format!("“Kami hadir,” kata Bupati {} Dewi {}.", name(i), name(i + 1)),
            _ => "“Kami hadir,” kata Dewi.".into(),
        },
    },
    Collection {
        name: "speakers and names that nobody else has",
        document: |i| {
            let names: String =
                (0..5).map(|at| format!("{} {}, ", name(i * 5 + at), name(i * 3 + at))).collect();
            format!("{names}“Kami hadir,” kata {} {}.", name(i), name(i * 3))
        },
    },
    Collection {
        name: "words that no other document has",
        document: |i| (0..20).map(|at| format!("{} dan ", word(i * 20 + at))).collect(),
    },
    Collection {
        name: "themes that everybody speaks about",
        document: |i| format!("“Integritas dan pelayanan digital,” kata {}. Korupsi itu.", name(i)),
    },
    Collection { name: "nothing", document: |_| String::new() },
];

fn quote(speaker: &str, word: &str) -> String {
    format!("“Kami akan memperbaiki jalan desa yang {word} itu sebelum musim hujan tiba,” kata {speaker}.")
}
