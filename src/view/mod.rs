//! The sheet as yew components, one a file. It lays out what `card`, `judge` and `text` say and
//! does no arithmetic on figures; only `hooks` touches the browser.

#[cfg(feature = "hydration")]
mod alone;
mod app;
mod ask;
mod audit;
mod card;
mod chart;
mod compare;
mod contents;
mod context;
mod figures;
mod figures_filters;
#[cfg(feature = "ssr")]
mod fixed;
mod hooks;
mod island;
mod latest;
mod lone;
mod masthead;
mod notice;
mod offers;
mod parts;
mod picker;
mod picker_list;
mod picks;
mod piece;
mod rich;
mod root;
mod section;
mod share;
mod share_answer;
mod shared;
mod switch;
mod table;
mod tool;
mod verdict;
mod work;

#[cfg(feature = "hydration")]
pub use alone::{Alone, AloneProps};
pub use app::{App, AppProps};
pub use compare::comparison;
pub use context::Context;
#[cfg(feature = "ssr")]
pub use fixed::{DATA_FILES, Files, Release, WHOLE, foot, parts};
#[cfg(feature = "hydration")]
pub use hooks::{start, wake};
pub use island::{Island, IslandProps};
pub use parts::Parts;
pub use root::{Root, RootProps};
#[cfg(feature = "ssr")]
pub(crate) use section::Section;
pub use share::calculator;
pub use shared::{Place, Shared};
