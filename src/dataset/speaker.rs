//! Who says what articles print, as each language calls them.

use super::{Bilingual, Figure, SPEAKERS};

/// One row of `speakers.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speaker {
    /// As the articles print it, as `WTO`.
    pub printed: &'static str,
    /// Name in both languages.
    pub name: Bilingual,
    /// The name within a sentence, with its article; empty where it is the name.
    pub in_sentence: Bilingual,
}

impl Figure {
    /// Who said it. None: the article names nobody.
    #[must_use]
    pub fn speaker(&self) -> Option<&'static Speaker> {
        SPEAKERS
            .iter()
            .find(|speaker| speaker.printed == self.attributed_to)
    }
}
