//! What may be computed: containment, verdicts with reasons, answers, and the checks of the
//! articles against themselves. It knows no language.
//!
//! Three hierarchies decide: place, measure and time. A reason that refuses leaves no number; a
//! reason for caution stands beside one.

mod answer;
mod audit;
mod compare;
mod contain;
mod elsewhere;
mod measure;
mod offers;
mod picks;
mod question;
mod reason;
mod share;
mod slip;
mod solve;

pub use answer::{
    Answer, Compared, Comparison, End, Operation, Order, Printed, Role, Step, Withheld,
};
pub use audit::{Check, CheckKind, CheckVerdict, audit};
pub use compare::{compare, compare_alone};
#[cfg(feature = "folder")]
pub use elsewhere::consensus;
pub use elsewhere::{Agreement, Opinions, agreement, beside, opinions};
pub use measure::is_share;
pub use offers::{has_question, questions};
pub use picks::picks;
pub use question::{Asked, Operand, Question};
pub use reason::{Reason, Verdict};
pub use slip::{Slip, slip};
pub use solve::{share, solve, solve_alone};
