//! The pages of a sheet, and which of them a card stands on. In one file all of them are one page.

use super::CardId;

/// A page of the sheet in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// What is read: lead, cards, calculators, sources.
    #[default]
    Sheet,
    /// Every check of the articles against themselves.
    Checks,
    /// The table of all figures.
    Figures,
}

impl Page {
    /// Every one, the sheet first.
    pub const ALL: [Self; 3] = [Self::Sheet, Self::Checks, Self::Figures];

    /// The folder below that of the sheet, with a slash at its end; that of the sheet is empty.
    ///
    /// ```
    /// use hechos::state::Page;
    /// assert_eq!(Page::ALL.map(Page::folder), ["", "checks/", "figures/"]);
    /// ```
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Sheet => "",
            Self::Checks => "checks/",
            Self::Figures => "figures/",
        }
    }

    /// The way from this page to the folder of the sheet.
    #[must_use]
    pub const fn top(self) -> &'static str {
        match self {
            Self::Sheet => "",
            Self::Checks | Self::Figures => "../",
        }
    }

    /// The page that holds a card.
    #[must_use]
    pub const fn of(card: CardId) -> Self {
        match card {
            CardId::Card(_) | CardId::Compare | CardId::Share => Self::Sheet,
            CardId::Audit => Self::Checks,
            CardId::Figures => Self::Figures,
        }
    }

    /// The page whose folder this is, without its slash.
    #[must_use]
    pub fn parse(folder: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|page| page.folder().strip_suffix('/') == Some(folder))
    }

    /// The link from the sheet to a place on this page.
    #[must_use]
    pub fn way(self, fragment: &str) -> String {
        [self.folder(), "#", fragment].concat()
    }
}
