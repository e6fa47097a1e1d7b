//! What each card says: its finding, chart, sentence, comparison, notes, sources and table, as
//! data in one language. It draws nothing and knows no browser.

mod ai;
mod citable;
mod csv;
mod desk;
mod devices;
mod drawn;
mod high_tech;
mod items;
mod lead;
mod made;
mod method;
mod model;
mod pointed;
mod provenance;
mod quoted;
mod rows;
mod said;
mod solution;
mod states;
mod united_states;
mod world;

pub use citable::{figure_sentence, figure_value, origin};
pub use csv::csv;
pub use desk::{axis_tick, bar, elsewhere};
pub use lead::{KeyFigure, key_figures, lead, lead_note};
pub use method::method;
pub use model::{
    Amount, Apart, Ask, Card, Chart, Choice, Flag, Note, Sign, Story, Table, TableRow,
};
pub use pointed::pointed;
pub use provenance::{Uses, passage, precision, stands_for, uses};
pub use quoted::quoted_text;
pub use rows::{Filters, filters, in_row_order, passing, rows, searched};
pub use said::{Said, because, larger_first, say};
pub use solution::{formula, other_reading, solution};

use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::CardId;
use desk::Desk;

/// The part of a card that follows the reader's choice. None for the four working sections, which
/// are no cards of figures, and for a card whose figures an editor has removed.
///
/// `choice` is the key of the chosen comparison; an unknown one falls back to the first.
#[must_use]
pub fn card(id: CardId, choice: Option<&str>, reading: Reading, lang: Lang) -> Option<Card> {
    desk(id, choice, reading, lang)?.card()
}

/// The part of a card that no choice changes. None as for [`card`].
#[must_use]
pub fn story(id: CardId, reading: Reading, lang: Lang) -> Option<Story> {
    desk(id, None, reading, lang)?.story()
}

fn desk(id: CardId, choice: Option<&str>, reading: Reading, lang: Lang) -> Option<Desk> {
    let mut desk = Desk::new(id, choice, reading, lang)?;
    let make: fn(&mut Desk) -> Option<()> = match id {
        CardId::WorldHighTech => high_tech::world_high_tech,
        CardId::RegionalSplit => high_tech::regional_split,
        CardId::TopProducts => high_tech::top_products,
        CardId::TotalExports => world::total_exports,
        CardId::AiExporters => ai::ai_exporters,
        CardId::AiTrade => ai::ai_trade,
        CardId::UsHighTech => united_states::us_high_tech,
        CardId::UsTrade => united_states::us_trade,
        CardId::StateExports => states::state_exports,
        CardId::StateGrowth => states::state_growth,
        CardId::Sectors => states::sectors,
        CardId::DeviceExports => devices::device_exports,
        CardId::DeviceBalance => devices::device_balance,
        CardId::DeviceHubs => devices::device_hubs,
        CardId::Compare | CardId::Share | CardId::Audit | CardId::Figures => return None,
    };
    make(&mut desk)?;
    Some(desk)
}

/// Whether a card has a comparison with this key, for links: one of its own, or a figure with
/// which its main one answers a question.
#[must_use]
pub fn has_choice(id: CardId, key: &str) -> bool {
    card(id, Some(key), Reading::Plausible, Lang::En)
        .is_some_and(|card| card.ask.choices.iter().any(|choice| choice.key == key))
}

/// A card by its specification.
#[must_use]
pub fn new_card(id: CardId, choice: Option<&str>, reading: Reading, lang: Lang) -> Option<Card> {
    let spec = crate::dataset::sheet()
        .cards
        .iter()
        .find(|spec| spec.id == id.as_str())?;
    made::card(id, spec, choice, reading, lang)
}

/// A story by its specification.
#[must_use]
pub fn new_story(id: CardId, reading: Reading, lang: Lang) -> Option<Story> {
    let sheet = crate::dataset::sheet();
    let at = sheet.cards.iter().position(|spec| spec.id == id.as_str())?;
    made::story(&sheet.cards[at], sheet.stories.get(at)?, reading, lang)
}
