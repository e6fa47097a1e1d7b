//! The sections of the sheet: their order, their anchors and their frame.

use yew::prelude::*;

use crate::dataset::Lang;
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
}

/// A section with its heading.
pub fn section(of: Section, lang: Lang, print: bool, body: Html) -> Html {
    let text = &texts(lang).page.sections[of as usize];
    let title = format!("{}-title", of.id());
    let class = classes!("hechos-section", (!print).then_some("hechos-print-hide"));
    html! {
        <section {class} id={of.id()} aria-labelledby={title.clone()}>
            <div class="hechos-section__head">
                <h2 class="hechos-section__title" id={title}>
                    <a class="hechos-anchor" href={["#", of.id()].concat()}>{ text.title }</a>
                </h2>
                if !text.intro.is_empty() {
                    <p class="hechos-section__intro">{ text.intro }</p>
                }
            </div>
            { body }
        </section>
    }
}
