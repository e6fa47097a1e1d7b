//! What kind of thing a figure is, and which figures measure the same.

use crate::dataset::{
    Figure, FigureId, Flow, IndicatorId, Measures, Quantity, Status, SubjectId, SubjectKind, Unit,
};

/// How many times the strict half-width makes the plausible one a round number's.
const ROUND: f64 = 5.0;

/// The indicator that a derived one is about.
pub(super) fn measured(indicator: IndicatorId) -> Option<IndicatorId> {
    indicator.get().of
}

/// What a figure says of what it is about.
pub(super) fn measures(figure: &Figure) -> Measures {
    figure.indicator.get().measures
}

/// Whether it is a share of a whole.
#[must_use]
pub fn is_share(figure: &Figure) -> bool {
    measures(figure) == Measures::Share
}

/// Whether what a share counts lies within its whole. Exports over the gross domestic product are a
/// ratio of two things: the one holds inputs that the other does not.
pub(super) fn is_part_of_its_whole(share: &Figure) -> bool {
    let indicator = share.indicator;
    share.share_of.is_some() || indicator.get().within.is_some() || indicator.base().is_some()
}

/// Whether it says how much there is of something, in a unit of the sheet: no growth, change or
/// balance of it. An index and a price are levels too.
pub(super) fn is_level(figure: &Figure) -> bool {
    measures(figure) == Measures::Level && figure.quantity.unit.is_level()
}

/// Whether it is a level that can be a part or a whole: exports, and no price of them.
pub(super) fn is_amount(figure: &Figure) -> bool {
    is_level(figure) && figure.quantity.unit.is_amount()
}

/// Whether it is a rate of growth.
pub(super) fn is_growth(figure: &Figure) -> bool {
    measures(figure) == Measures::Growth
}

/// Whether it is a change or a balance in its own unit: what is no part and no whole.
pub(super) fn is_movement(figure: &Figure) -> bool {
    matches!(measures(figure), Measures::Change | Measures::Balance)
}

/// Whether the one is what an economy sells and the other what it buys of the same goods, in one time and
/// article: less the imports, the exports leave a balance.
pub(super) fn is_balance(a: &Figure, b: &Figure) -> bool {
    let (x, y) = (a.indicator.get(), b.indicator.get());
    let flows = matches!(
        (x.flow, y.flow),
        (Flow::Exports, Flow::Imports) | (Flow::Imports, Flow::Exports)
    );
    flows
        && is_amount(a)
        && is_amount(b)
        && a.quantity.unit == b.quantity.unit
        && x.products == y.products
        && a.subject == b.subject
        && a.partner == b.partner
        && a.when() == b.when()
        && a.source == b.source
}

/// Whether two figures are prints of one thing: by two speakers, in two articles, expected and come true,
/// first printed and revised.
pub(super) fn one_thing(a: &Figure, b: &Figure) -> bool {
    a.id != b.id
        && a.subject == b.subject
        && a.indicator == b.indicator
        && a.partner == b.partner
        && a.when().is_some()
        && a.when() == b.when()
        && a.base_period == b.base_period
}

/// Whether nothing that is printed stands in its place: no revision, and of a forecast no outcome.
pub(super) fn is_settled(id: FigureId) -> bool {
    let figure = id.get();
    let came_true = || {
        FigureId::all().any(|other| {
            let row = other.get();
            row.status != Status::Forecast && one_thing(figure, row)
        })
    };
    figure.revised_by.is_none() && (figure.status != Status::Forecast || !came_true())
}

/// Whether it is a rank or a count.
pub(super) fn is_rank_or_count(figure: &Figure) -> bool {
    matches!(figure.quantity.unit, Unit::Rank | Unit::Count)
}

/// Whether it is the world as a whole.
pub(super) fn is_world(subject: SubjectId) -> bool {
    subject.get().kind == SubjectKind::World
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
