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
mod figures;
mod footer;
mod hooks;
mod key_figures;
mod masthead;
mod notice;
mod picker;
mod picker_list;
mod rich;
mod section;
mod share;
mod sources;
mod switch;
mod table;
mod verdict;

pub use app::{App, AppProps};
#[cfg(feature = "hydration")]
pub use hooks::start;
