//! The module for developers: figures, shares, comparisons and checks as JavaScript values.
//!
//! `calls` answers a call, `arguments` reads what was given, `shapes`, `figure` and `elsewhere` say what
//! comes back; all of them are plain Rust, and tests try them with arbitrary arguments. `boundary` alone
//! names `JsValue`. `hechos.d.ts` is the surface, `hechos.js` and `hechos.node.js` load the wasm.

mod arguments;
mod boundary;
mod calls;
mod elsewhere;
mod figure;
mod shapes;
mod value;
mod written;

pub use arguments::{KEYS, Wrong};
pub use calls::{
    chain, checks, checks_place, compare, figure_place, figures, parse, share, version,
};
pub use figure::Figure;
pub use shapes::{Answer, Check, Comparison, Interval, Reason};
pub use value::Value;
pub use written::{checks_js, figures_js};
