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

    /// The BCP 47 primary tag: `en` or `es`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }
}

/// One text in both languages. In a sheet that was packed for one of them the other is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bilingual {
    /// The English text.
    pub en: &'static str,
    /// The Spanish text.
    pub es: &'static str,
}

impl Bilingual {
    /// A text in both languages.
    #[must_use]
    pub const fn new(en: &'static str, es: &'static str) -> Self {
        Self { en, es }
    }

    /// The text in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
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
