//! Both languages: texts, number and period formats, what a reader types. It computes no figure.

mod asked;
mod checks;
mod checks_en;
mod checks_es;
mod computed;
mod digits;
mod links;
mod names;
mod number;
mod period;
mod reasons;
mod reasons_en;
mod reasons_es;
mod tokens;
mod typed;
mod typed_error;

pub use asked::{FormError, FormPlace, asked, form_error};
pub use checks::{check_finding, check_method, check_question, check_template, check_verdict_word};
pub use computed::{Computed, computed, computed_in, range, range_in};
pub use digits::grouped;
pub use links::link_problem;
pub use names::{figure_name, indicator_name, speaker_name, subject_name};
pub use number::{Scale, label, ordinal, ordinal_word, printed, qualifier, tick};
pub use period::{period, period_short};
pub use reasons::{maths_error, question, reason, step, verdict_word};
pub use typed::{LONGEST_TYPED, TypedError, TypedErrorKind, parse, typed};
pub use typed_error::typed_error;
