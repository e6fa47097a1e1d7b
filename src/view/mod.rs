//! The sheet as yew components, one a file. It lays out what `card`, `judge` and `text` say and
//! does no arithmetic on figures; only `hooks` touches the browser.

mod app;
mod ask;
mod audit;
mod card;
mod chart;
mod compare;
mod contents;
mod context;
mod figure_row;
mod figures;
mod figures_filters;
mod footer;
mod hooks;
mod key_figures;
mod masthead;
mod notice;
mod offers;
mod picker;
mod picker_list;
mod provenance;
mod rich;
mod section;
mod share;
mod share_answer;
mod sources;
mod statements;
mod switch;
mod table;
mod verdict;
mod work;

pub use app::{App, AppProps};
pub use audit::{Audit, AuditProps};
pub use compare::{Compare, CompareProps};
pub use context::Context;
#[cfg(feature = "hydration")]
pub use hooks::start;
pub use share::{Share, ShareProps};
