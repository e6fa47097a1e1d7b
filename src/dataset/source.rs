//! An article that figures were taken from.

use super::{ARTICLES, Bilingual, Lang, SourceId};

/// One row of `sources.csv`: what every figure of it needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// Identifier, as `mbn-exports`.
    pub id: &'static str,
    /// Letter under which the sheet cites it, `A` for the first row.
    pub letter: char,
    /// Publisher.
    pub publisher: &'static str,
    /// Language of the article.
    pub language: Lang,
}

/// The rest of the row, for a bibliography. What the text does not print is empty, and the note
/// says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Article {
    /// Title as printed, or empty.
    pub title: &'static str,
    /// Author as printed, or empty.
    pub author: &'static str,
    /// Date of publication, ISO 8601, or empty.
    pub published: &'static str,
    /// Address of a public copy, or empty.
    pub url: &'static str,
    /// What the text leaves open about itself.
    pub note: Bilingual,
}

impl Source {
    /// The language of the article as a page in another marks what it quotes.
    #[must_use]
    pub fn foreign_to(&self, lang: Lang) -> Option<&'static str> {
        (self.language != lang).then_some(self.language.tag())
    }
}

impl SourceId {
    /// How the source is listed. A table of its own, so that a program that lists no sources does
    /// not carry it.
    #[must_use]
    pub fn article(self) -> &'static Article {
        &ARTICLES[self.position()]
    }
}
