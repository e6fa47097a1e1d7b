//! The sections of the sheet: their order, their anchors and their frame.

use yew::prelude::*;

use crate::dataset::Lang;
use crate::state::CardId;
use crate::text::texts;

/// A section, in the order of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Lead,
    World,
    HighTechnology,
    Ai,
    UnitedStates,
    States,
    Devices,
    Compare,
    Share,
    Audit,
    Figures,
    Sources,
}

impl Section {
    /// Every section, first to last.
    pub const ALL: [Section; 12] = [
        Section::Lead,
        Section::World,
        Section::HighTechnology,
        Section::Ai,
        Section::UnitedStates,
        Section::States,
        Section::Devices,
        Section::Compare,
        Section::Share,
        Section::Audit,
        Section::Figures,
        Section::Sources,
    ];

    /// The anchor, the same in both languages.
    pub const fn id(self) -> &'static str {
        match self {
            Section::Lead => "lead",
            Section::World => "world",
            Section::HighTechnology => "high-technology",
            Section::Ai => "ai",
            Section::UnitedStates => "us",
            Section::States => "states",
            Section::Devices => "devices",
            Section::Compare => "compare",
            Section::Share => "share",
            Section::Audit => "audit",
            Section::Figures => "figures",
            Section::Sources => "sources",
        }
    }

    /// The cards that stand in it, in their order. A section in which a reader works is its only card.
    pub const fn cards(self) -> &'static [CardId] {
        match self {
            Section::Lead | Section::Sources => &[],
            Section::World => &[CardId::TotalExports],
            Section::HighTechnology => &[
                CardId::WorldHighTech,
                CardId::RegionalSplit,
                CardId::TopProducts,
            ],
            Section::Ai => &[CardId::AiExporters, CardId::AiTrade],
            Section::UnitedStates => &[CardId::UsHighTech, CardId::UsTrade],
            Section::States => &[CardId::StateExports, CardId::StateGrowth, CardId::Sectors],
            Section::Devices => &[
                CardId::DeviceExports,
                CardId::DeviceBalance,
                CardId::DeviceHubs,
            ],
            Section::Compare => &[CardId::Compare],
            Section::Share => &[CardId::Share],
            Section::Audit => &[CardId::Audit],
            Section::Figures => &[CardId::Figures],
        }
    }

    /// Whether it is a reader's place of work, with forms or filters.
    pub const fn is_worked_in(self) -> bool {
        matches!(
            self,
            Section::Compare | Section::Share | Section::Audit | Section::Figures
        )
    }

    /// Whether it stands on paper.
    const fn is_printed(self) -> bool {
        !matches!(self, Section::Compare | Section::Share | Section::Figures)
    }
}

/// A section around what stands in it.
pub fn section(of: Section, inside: Html) -> Html {
    let class = if of.is_printed() {
        "hechos-section"
    } else {
        "hechos-section hechos-print-hide"
    };
    html! { <section {class} id={of.id()} aria-labelledby={title_id(of)}>{ inside }</section> }
}

fn title_id(of: Section) -> String {
    [of.id(), "-title"].concat()
}

/// What stands in a section: its heading, and the body.
pub fn headed(of: Section, lang: Lang, body: Html) -> Html {
    let text = &texts(lang).page.sections[of as usize];
    html! {
        <>
            <div class="hechos-section__head">
                <h2 class="hechos-section__title" id={title_id(of)}>
                    <a class="hechos-anchor" href={["#", of.id()].concat()}>{ text.title }</a>
                </h2>
                if !text.intro.is_empty() {
                    <p class="hechos-section__intro">{ text.intro }</p>
                }
            </div>
            { body }
        </>
    }
}
