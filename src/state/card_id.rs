//! The cards of the sheet. Their ids are part of permalinks and embeds, and so never change.

use crate::dataset::{CardSpec, StorySpec, sheet};

macro_rules! keyed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every one, in the order in which the sheet shows them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The key in links.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }

            /// Finds one by its key in links.
            #[must_use]
            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == key)
            }
        }
    };
}

pub(super) use keyed;

/// A card of the sheet, or one of the four sections in which a reader works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CardId {
    /// A card of figures, by its place in the sheet.
    Card(u16),
    /// Compare any two figures.
    Compare,
    /// The share calculator.
    Share,
    /// Do the figures add up?
    Audit,
    /// All figures.
    Figures,
}

impl CardId {
    const WORKED_IN: [Self; 4] = [Self::Compare, Self::Share, Self::Audit, Self::Figures];

    /// Every one, in the order in which the sheet shows them.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        let cards = 0..sheet().cards.len() as u16;
        cards.map(Self::Card).chain(Self::WORKED_IN)
    }

    /// The key in links.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card(at) => sheet()
                .cards
                .get(usize::from(at))
                .map_or("", |card| card.id),
            Self::Compare => "compare",
            Self::Share => "share",
            Self::Audit => "audit",
            Self::Figures => "figures",
        }
    }

    /// Finds one by its key in links.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::all().find(|card| card.as_str() == key)
    }

    /// What the sheet says of a card of figures.
    #[must_use]
    pub fn spec(self) -> Option<&'static CardSpec> {
        match self {
            Self::Card(at) => sheet().cards.get(usize::from(at)),
            _ => None,
        }
    }

    /// What a card of figures has found; none where the sheet is packed without that.
    #[must_use]
    pub fn story(self) -> Option<&'static StorySpec> {
        match self {
            Self::Card(at) => sheet().stories.get(usize::from(at)),
            _ => None,
        }
    }
}
