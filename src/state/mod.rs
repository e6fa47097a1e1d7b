//! What the reader has chosen: the state, the actions that change it, and its form in a link.
//! It holds no figure's value and computes nothing.

mod action;
mod card_id;
mod choices;
mod keys;
mod link_field;
mod link_problem;
mod mangled;
mod model;
mod offered;
mod page;
mod percent;
mod permalink;
mod step;
mod table_link;

pub use action::{Action, reduce};
pub use card_id::CardId;
pub use choices::Choices;
pub use keys::{FigureKind, OthersKey, SortKey, VerdictKey};
pub use link_problem::{LinkProblem, LinkProblemKind};
pub use model::{
    Field, FormPlace, LONGEST_FIELD, MOST_COMPARED, Notice, ShareForm, Slot, State, TableView,
    Task, Theme, Writing,
};
pub use offered::encode_question;
pub use page::Page;
pub use permalink::{LONGEST_LINK, Link, MOST_PROBLEMS, decode, encode, encode_card};
pub use step::is_same_step;
pub use table_link::TABLE_KEYS;
