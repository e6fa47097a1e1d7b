//! What the reader has chosen: the state, the actions that change it, and its form in a link.
//! It holds no figure's value and computes nothing.

mod action;
mod card_id;
mod choices;
mod link_problem;
mod mangled;
mod model;
mod offered;
mod page;
mod percent;
mod permalink;
mod step;

pub use action::{Action, reduce};
pub use card_id::CardId;
pub use choices::Choices;
pub use link_problem::{LinkProblem, LinkProblemKind};
pub use model::{
    Field, FigureKind, FormPlace, LONGEST_FIELD, Notice, ShareForm, Slot, SortKey, State,
    TableView, Task, Theme, VerdictKey, Writing,
};
pub use offered::encode_question;
pub use page::Page;
pub use permalink::{LONGEST_LINK, Link, MOST_PROBLEMS, TABLE_KEYS, decode, encode, encode_card};
pub use step::is_same_step;
