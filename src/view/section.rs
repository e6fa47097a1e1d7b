//! The sections of the sheet: their order, their anchors and their frame.

use yew::prelude::*;

use crate::dataset::{Lang, front};
use crate::state::{CardId, Page};
use crate::text::{of_articles, texts};

/// A section: one that the sheet names, with cards, or one that every sheet has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Lead paragraph and key figures.
    Lead,
    /// What does not add up.
    AddsUp,
    /// A section with cards, by its place in the sheet.
    Cards(usize),
    /// Both calculators, a tab each.
    Ask,
    /// Compare any two figures.
    Compare,
    /// The share calculator.
    Share,
    /// The ways to the checks and to all figures.
    More,
    /// Do the figures add up?
    Audit,
    /// All figures.
    Figures,
    /// Articles and method.
    Sources,
}

/// What stands over a section.
pub struct Heading {
    /// Heading.
    pub title: &'static str,
    /// Name in the table of contents.
    pub short: &'static str,
    /// One line beside the heading; may be empty.
    pub intro: String,
}

impl Section {
    /// Every section of a page, first to last; in one file, of all pages.
    pub fn of_page(page: Page, one_file: bool) -> Vec<Self> {
        match page {
            _ if one_file => sheet(&[Self::Ask, Self::Audit, Self::Figures]),
            Page::Sheet => sheet(&[Self::Ask, Self::More]),
            Page::Checks => vec![Self::Audit],
            Page::Figures => vec![Self::Figures],
        }
    }

    /// The anchor, the same in both languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::AddsUp => "adds-up",
            Self::Cards(at) => front().sections[at].id,
            Self::Ask => "ask",
            Self::Compare => "compare",
            Self::Share => "share",
            Self::More => "more",
            Self::Audit => "audit",
            Self::Figures => "figures",
            Self::Sources => "sources",
        }
    }

    /// What stands over it.
    pub fn heading(self, lang: Lang) -> Heading {
        let sections = &texts(lang).page.sections;
        let text = match self {
            Self::Cards(at) => {
                let of = &front().sections[at];
                return Heading {
                    title: of.title.get(lang),
                    short: of.short.get(lang),
                    intro: of.intro.get(lang).to_owned(),
                };
            }
            Self::Lead => &sections.lead,
            Self::AddsUp => &sections.adds_up,
            Self::Ask => &sections.ask,
            Self::More => &sections.more,
            Self::Compare => &sections.compare,
            Self::Share => &sections.share,
            Self::Audit => &sections.audit,
            Self::Figures => &sections.figures,
            Self::Sources => &sections.sources,
        };
        Heading {
            title: text.title,
            short: text.short,
            intro: of_articles(text.intro, lang),
        }
    }

    /// The cards that stand in it, in their order. A section in which a reader works is its only card.
    pub fn cards(self) -> Vec<CardId> {
        match self {
            Self::Lead | Self::AddsUp | Self::More | Self::Sources => Vec::new(),
            Self::Cards(at) => {
                let cards = front().sections[at].cards;
                cards.iter().copied().map(CardId::Card).collect()
            }
            Self::Ask => vec![CardId::Compare, CardId::Share],
            Self::Compare => vec![CardId::Compare],
            Self::Share => vec![CardId::Share],
            Self::Audit => vec![CardId::Audit],
            Self::Figures => vec![CardId::Figures],
        }
    }

    /// How many of its cards stand open, before those in a fold.
    pub fn shown(self) -> usize {
        match self {
            Self::Cards(at) => front().sections[at].shown.into(),
            _ => self.cards().len(),
        }
    }

    /// The section in which a reader works with a card that is one.
    pub const fn of(card: CardId) -> Option<Self> {
        match card {
            CardId::Card(_) => None,
            CardId::Compare => Some(Self::Compare),
            CardId::Share => Some(Self::Share),
            CardId::Audit => Some(Self::Audit),
            CardId::Figures => Some(Self::Figures),
        }
    }

    /// The sections that stand in it, each on its own: the calculators, or itself.
    pub fn held(self) -> Vec<Self> {
        match self {
            Self::Ask => vec![Self::Compare, Self::Share],
            of => vec![of],
        }
    }

    /// Whether it is a reader's place of work, with forms or filters.
    pub const fn is_worked_in(self) -> bool {
        matches!(
            self,
            Self::Ask | Self::Compare | Self::Share | Self::Audit | Self::Figures
        )
    }

    /// Whether it stands on paper.
    const fn is_printed(self) -> bool {
        !matches!(self, Self::Ask | Self::Compare | Self::Share | Self::More)
    }
}

/// What every sheet begins and ends with, around its cards and what else stands below them.
fn sheet(below: &[Section]) -> Vec<Section> {
    let cards = (0..front().sections.len()).map(Section::Cards);
    let opening = [Section::Lead, Section::AddsUp].into_iter();
    let closing = below.iter().copied().chain([Section::Sources]);
    opening.chain(cards).chain(closing).collect()
}

/// A section around what stands in it.
pub fn section(of: Section, inside: Html) -> Html {
    let class = if of.is_printed() {
        "hechos-section"
    } else {
        "hechos-section hechos-print-hide"
    };
    // Links to sections that it holds now lead to it.
    let former = match of {
        Section::Cards(at) => front().sections[at].former,
        _ => &[],
    };
    html! {
        <>
            { for former.iter().map(|id| html! { <span id={*id}></span> }) }
            <section {class} id={of.id()} aria-labelledby={title_id(of)}>{ inside }</section>
        </>
    }
}

fn title_id(of: Section) -> String {
    [of.id(), "-title"].concat()
}

/// What stands in a section: its heading, and the body.
pub fn headed(of: Section, lang: Lang, body: Html) -> Html {
    let text = of.heading(lang);
    html! {
        <>
            <div class="hechos-section__head">
                <h2 class="hechos-section__title" id={title_id(of)}>
                    <a class="hechos-anchor" href={["#", of.id()].concat()}>{ text.title }</a>
                </h2>
                if !text.intro.is_empty() {
                    <p class="hechos-section__intro">{ &text.intro }</p>
                }
            </div>
            { body }
        </>
    }
}
