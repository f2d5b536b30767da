//! Positions in a text.

/// A half-open range of UTF-8 bytes in the text as given, always on character boundaries.
///
/// This is the engine's own unit and is not serialisable: a report leaves the engine only after
/// [`Offsets`](crate::text::offsets::Offsets) has converted it to the unit that its reader counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `start..end` in bytes.
    ///
    /// ```
    /// # use telaah::text::Span;
    /// assert_eq!(Span::new(3, 8).len(), 5);
    /// ```
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// True when the span holds nothing.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// True when `other` lies wholly inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True when the two share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The text of the span, or the empty string when it does not fit `text`.
    ///
    /// ```
    /// # use telaah::text::Span;
    /// assert_eq!(Span::new(0, 4).of("kata siapa"), "kata");
    /// assert_eq!(Span::new(0, 99).of("kata siapa"), "");
    /// ```
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// The first character of the span, if it holds one.
    ///
    /// ```
    /// # use telaah::text::Span;
    /// assert_eq!(Span::new(5, 10).first("kata siapa"), Some('s'));
    /// ```
    #[inline]
    pub fn first(self, text: &str) -> Option<char> {
        match text.as_bytes().get(self.start as usize) {
            Some(&byte) if byte.is_ascii() && !self.is_empty() => Some(char::from(byte)),
            _ => self.of(text).chars().next(),
        }
    }

    /// The span without the white space at its ends.
    ///
    /// ```
    /// # use telaah::text::Span;
    /// assert_eq!(Span::new(4, 11).trimmed("kata siapa "), Span::new(5, 10));
    /// ```
    #[must_use]
    pub fn trimmed(self, text: &str) -> Self {
        let whole = self.of(text);
        let front = whole.trim_start();
        let start = self.start + (whole.len() - front.len()) as u32;
        Self { start, end: start + front.trim_end().len() as u32 }
    }
}
