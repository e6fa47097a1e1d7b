//! Both languages: texts, number and period formats, what a reader types. It computes no figure.

mod answer_text;
mod answers_en;
mod answers_es;
mod articles;
mod asked;
mod by_variant;
mod call_error;
mod checks;
mod checks_en;
mod checks_es;
mod checks_slots;
mod cite;
mod computed;
mod date;
mod digits;
mod en;
mod es;
mod figure_text;
mod fixed_en;
mod fixed_es;
mod fixed_text;
mod forms;
mod links;
mod menu_text;
mod names;
mod nouns;
mod number;
mod numeral;
mod period;
mod phrases;
mod questions;
mod read_as;
mod reasons;
mod reasons_en;
mod reasons_es;
mod refusal;
mod rich;
mod search;
mod texts;
mod tokens;
mod typed;
mod typed_error;
mod typed_number;
mod typed_numeral;
mod typed_phrase;
mod typed_print;
mod typed_quantity;
mod typed_words;
mod ui_text;
mod units;

pub use articles::of_articles;
pub use asked::{FormError, asked, field_operand, form_error};
pub use call_error::{CallError, CallErrorKind, call_error, call_expected};
pub use checks::{
    check_answer, check_because, check_explanation, check_figure, check_question,
    check_verdict_word,
};
pub use cite::{Cited, article_named, csv_cell, csv_numbers, json_text};
pub use computed::{Computed, computed, computed_in, computed_in_words, range, range_in};
pub use date::date;
pub use digits::grouped;
pub use fixed_text::FixedText;
pub use forms::Direction;
pub use links::link_problem;
pub use names::{
    capital, figure_name, figure_period, indicator_name, lower_first, said_by, speaker_name,
    speaker_named, speaker_told, subject_name,
};
pub use nouns::{dated, is_plural, melted, noun_of};
pub use number::{Scale, label, ordinal, ordinal_word, printed, qualifier, tick};
pub use period::{period, period_short, period_within};
pub use questions::question;
pub use read_as::read_as;
pub use reasons::{maths_error, reason, step, verdict_word, withheld};
pub use refusal::{Sides, refusal};
pub use rich::{Rich, Slots, Span, fill, fill_by, plain};
pub use search::{folded, found, searchable};
pub use texts::Texts;
pub use typed::{LONGEST_TYPED, parse, parse_rate, parse_share};
pub use typed_error::{TypedError, TypedErrorKind, typed_error};
pub use typed_print::{typed, typed_amount};
pub use ui_text::{Column, Filter, Formula, OtherReading};

use crate::dataset::Lang;

/// The texts of a language.
#[must_use]
pub const fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}

/// The texts of the prerendered page alone.
#[must_use]
pub const fn fixed_texts(lang: Lang) -> &'static FixedText {
    match lang {
        Lang::En => &fixed_en::FIXED,
        Lang::Es => &fixed_es::FIXED,
    }
}

/// Names in a row: "a, b and c".
#[must_use]
pub fn list(names: &[String], lang: Lang) -> String {
    let and = match lang {
        Lang::En => " and ",
        // "E INEGI", "e Hidalgo", but "y hierro".
        Lang::Es if names.last().is_some_and(|last| begins_with_i(last)) => " e ",
        Lang::Es => " y ",
    };
    match names {
        [first @ .., last] if !first.is_empty() => [&first.join(", "), and, last].concat(),
        _ => names.concat(),
    }
}

/// Whether a Spanish word begins with the sound of i.
fn begins_with_i(word: &str) -> bool {
    let sound = word.strip_prefix(['h', 'H']).unwrap_or(word);
    let rest = sound.strip_prefix(['i', 'I', 'í', 'Í']);
    rest.is_some_and(|rest| !rest.starts_with(['a', 'e', 'o', 'u']))
}
