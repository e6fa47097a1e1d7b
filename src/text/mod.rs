//! Both languages: texts, number and period formats, what a reader types. It computes no figure.

mod answers;
mod checks;
mod cite;
mod en;
mod es;
mod names;
mod numbers;
mod rich;
mod search;
mod shape;
mod typed;

pub use answers::{
    Sides, link_problem, maths_error, question, reason, refusal, step, verdict_word, withheld,
};
pub use checks::{
    check_answer, check_because, check_explanation, check_figure, check_question,
    check_verdict_word,
};
pub use cite::{Cited, article_named, csv_cell, csv_numbers, json_text};
pub use names::{
    capital, dated, figure_name, figure_period, indicator_name, is_plural, lower_first, melted,
    noun_of, of_articles, said_by, speaker_name, speaker_named, speaker_told, subject_name,
};
pub use numbers::{
    Computed, Scale, computed, computed_in, computed_in_words, date, from_to, grouped, label,
    ordinal, ordinal_word, period, period_short, period_within, printed, qualifier, range,
    range_in, tick,
};
pub use rich::{Rich, Slots, Span, fill, fill_by, plain};
pub use search::{folded, found, searchable};
pub use shape::{Column, Direction, Filter, FixedText, Formula, OtherReading, Texts};
pub use typed::{
    CallError, CallErrorKind, FormError, LONGEST_TYPED, TypedError, TypedErrorKind, asked,
    call_error, call_expected, field_operand, form_error, parse, parse_rate, parse_share, read_as,
    typed, typed_amount, typed_error,
};

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
        Lang::En => &en::FIXED,
        Lang::Es => &es::FIXED,
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
