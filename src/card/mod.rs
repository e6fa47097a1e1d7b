//! What each card says: its finding, chart, sentence, comparison, notes, sources and table, as
//! data in one language. It draws nothing and knows no browser.

mod bar;
mod citable;
#[cfg(feature = "folder")]
mod claimed;
mod csv;
mod drawn;
mod elsewhere;
mod items;
mod lead;
mod made;
mod method;
mod model;
#[cfg(feature = "folder")]
mod named;
mod origins;
mod others;
mod pointed;
mod provenance;
mod quoted;
mod rows;
mod said;
mod signed;
mod solution;
#[cfg(feature = "folder")]
mod sound;

pub use bar::{axis_tick, bar};
pub use citable::{
    figure_citation, figure_sentence, figure_value, origin, passage_named, range_told, status,
};
#[cfg(feature = "folder")]
pub use claimed::contradicted;
pub use csv::csv;
pub use elsewhere::elsewhere;
pub use lead::{KeyFigure, key_figures, lead, lead_note};
pub use method::method;
pub use model::{
    Amount, Apart, Ask, Card, Chart, Choice, Flag, Note, Sign, Story, Table, TableRow,
};
#[cfg(feature = "folder")]
pub use named::{Named, NamedAs, named};
pub use origins::{inferred, story_source};
pub use others::{disputed, doubts_told, others_told};
pub use pointed::pointed;
pub use provenance::{Uses, passage, precision, print_stands_for, stands_for, uses};
pub use quoted::quoted_text;
pub use rows::{Filters, filters, in_row_order, passing, rows, searched};
pub use said::{Said, because, larger_first, say};
pub use signed::{describe_dispute, signed, tell_dispute};
pub use solution::{formula, other_reading, solution};
#[cfg(feature = "folder")]
pub use sound::{Unsound, unsound};

use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::CardId;

/// The part of a card that follows the reader's choice. None for the four working sections, which
/// are no cards of figures.
///
/// `choice` is the key of the chosen comparison; an unknown one falls back to the first.
#[must_use]
pub fn card(id: CardId, choice: Option<&str>, reading: Reading, lang: Lang) -> Option<Card> {
    made::card(id, id.spec()?, choice, reading, lang)
}

/// The part of a card that no choice changes. None as for [`card`].
#[must_use]
pub fn story(id: CardId, reading: Reading, lang: Lang) -> Option<Story> {
    made::story(id.spec()?, id.story()?, reading, lang)
}

/// Whether a card has a comparison with this key, for links: one of its own, or a figure with
/// which its main one answers a question.
#[must_use]
pub fn has_choice(id: CardId, key: &str) -> bool {
    id.spec().is_some_and(|spec| made::has_choice(spec, key))
}
