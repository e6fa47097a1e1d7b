//! What could not be followed in a link, and in which card.

use super::CardId;

/// A part of a link that could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkProblem {
    /// What is wrong.
    pub kind: LinkProblemKind,
    /// The key, cut to 40 characters.
    pub key: String,
    /// The value, cut to 40 characters.
    pub value: String,
    /// The card that it is of; of what is of none, the card that the link leads to.
    pub card: Option<CardId>,
}

/// What is wrong with a part of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkProblemKind {
    /// The link has more than [`super::LONGEST_LINK`] characters.
    TooLong,
    /// It was written by a version that this one does not know.
    UnknownVersion,
    /// No such setting.
    UnknownKey,
    /// No such value of a setting.
    UnknownValue,
    /// A setting that stands there twice.
    Repeated,
    /// Characters that are no text once unescaped.
    NotText,
    /// A place that the page has not.
    UnknownPlace,
}

impl LinkProblem {
    /// What is wrong with a part of a link, which may be long.
    #[must_use]
    pub fn new(kind: LinkProblemKind, key: &str, value: &str, card: Option<CardId>) -> Self {
        let cut = |text: &str| text.chars().take(40).collect();
        Self {
            kind,
            key: cut(key),
            value: cut(value),
            card,
        }
    }
}
