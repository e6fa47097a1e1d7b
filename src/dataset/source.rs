//! An article that figures were taken from.

use super::Lang;

/// One row of `sources.csv`. What the text does not print is empty, and the note says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// Identifier, as `mbn-exports`.
    pub id: &'static str,
    /// Letter under which the sheet cites it, `A` for the first row.
    pub letter: char,
    /// Publisher.
    pub publisher: &'static str,
    /// Title as printed, or empty.
    pub title: &'static str,
    /// Author as printed, or empty.
    pub author: &'static str,
    /// Date of publication, ISO 8601, or empty.
    pub published: &'static str,
    /// Address of a public copy, or empty.
    pub url: &'static str,
    /// Language of the article.
    pub language: Lang,
    /// What the text leaves open about itself (in English, as in the dataset).
    pub note: &'static str,
}
