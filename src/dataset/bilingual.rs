//! The two languages of the dataset, and a text in both.

/// A language of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Lang {
    /// English, en-US formats.
    #[default]
    En,
    /// Spanish, es-MX formats.
    Es,
}

impl Lang {
    /// Both languages, English first.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// The same language; in a program compiled for one language, that one. A `match` on it leaves the
    /// other language's texts out of the program.
    #[must_use]
    #[inline(always)]
    pub const fn here(self) -> Self {
        if cfg!(feature = "only-en") {
            Self::En
        } else if cfg!(feature = "only-es") {
            Self::Es
        } else {
            self
        }
    }

    /// The BCP 47 primary tag: `en` or `es`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }
}

/// One text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bilingual {
    /// The English text.
    pub en: &'static str,
    /// The Spanish text.
    pub es: &'static str,
}

impl Bilingual {
    /// A text in both languages; in a program compiled for one language, in that one.
    #[must_use]
    pub const fn new(en: &'static str, es: &'static str) -> Self {
        Self {
            en: if cfg!(feature = "only-es") { "" } else { en },
            es: if cfg!(feature = "only-en") { "" } else { es },
        }
    }

    /// The text in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang.here() {
            Lang::En => self.en,
            Lang::Es => self.es,
        }
    }

    /// Whether there is no text, as for a figure without a note.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.en.is_empty() && self.es.is_empty()
    }
}
