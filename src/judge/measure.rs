//! What kind of thing a figure is, and which figures measure the same.
//!
//! An indicator that is derived from another carries its id with a suffix: `ai-exports-rank` ranks
//! by `ai-exports`, `state-exports-growth` is the growth of `state-exports`.

use crate::dataset::{Figure, FigureId, IndicatorId, Quantity, SubjectId, Unit};

/// Suffixes of indicators that are derived from another.
const DERIVED: [&str; 5] = ["-rank", "-growth", "-factor", "-span", "-share"];

/// How many times the strict half-width makes the plausible one a round number's.
const ROUND: f64 = 5.0;

/// The indicator that a derived one is about.
pub(super) fn measured(indicator: IndicatorId) -> Option<IndicatorId> {
    DERIVED
        .iter()
        .find_map(|suffix| indicator.get().id.strip_suffix(suffix))
        .and_then(IndicatorId::find)
}

/// Whether it is a share of a whole. Every other percentage is a rate of growth.
#[must_use]
pub fn is_share(figure: &Figure) -> bool {
    let indicator = figure.indicator.get();
    figure.quantity.unit == Unit::Percent
        && (figure.share_of.is_some()
            || indicator.within.is_some()
            || indicator.id.ends_with("-share"))
}

/// Whether what a share counts lies within its whole. Exports over the gross domestic product are a
/// ratio of two things: the one holds inputs that the other does not.
pub(super) fn is_part_of_its_whole(share: &Figure) -> bool {
    let indicator = share.indicator;
    share.share_of.is_some() || indicator.get().within.is_some() || indicator.base().is_some()
}

/// Whether it is a rate of growth.
pub(super) fn is_growth(figure: &Figure) -> bool {
    figure.quantity.unit == Unit::Percent && !is_share(figure)
}

/// Whether it is a rank or a count.
pub(super) fn is_rank_or_count(figure: &Figure) -> bool {
    matches!(figure.quantity.unit, Unit::Rank | Unit::Count)
}

/// Whether it is the world as a whole.
pub(super) fn is_world(subject: SubjectId) -> bool {
    subject.get().id == "world"
}

/// Whether its last printed places are not significant.
pub(super) fn is_round(quantity: &Quantity) -> bool {
    quantity.half_width_strict > 0.0 && quantity.half_width >= ROUND * quantity.half_width_strict
}

/// Whether the number is printed in words alone, as "doubled".
pub(super) fn is_word(figure: &Figure) -> bool {
    !figure.as_printed.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether both were said by one and the same.
pub(super) fn same_attribution(a: &Figure, b: &Figure) -> bool {
    a.attributed_to == b.attributed_to && (!a.attributed_to.is_empty() || a.source == b.source)
}

/// Figures in the order of the table that pass a test. Dynamic: one copy of the loop for all tests.
pub(super) fn figures(test: &dyn Fn(&Figure) -> bool) -> Vec<FigureId> {
    FigureId::all().filter(|id| test(id.get())).collect()
}
