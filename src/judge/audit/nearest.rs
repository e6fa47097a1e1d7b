//! Which print another figure speaks of, where one thing is printed several times: by two speakers,
//! expected and come true, first printed and revised.

use super::check::{Check, CheckVerdict};
use crate::dataset::{Figure, FigureId, Status};
use crate::judge::measure;

/// Of several prints of one thing those that a figure may speak of, the likeliest first: of the same
/// speaker, or else of the same article, or else all; what is settled before what was revised since. What
/// was expected is set against nothing but what is expected itself.
pub(super) fn nearest(figure: &Figure, prints: Vec<FigureId>) -> Vec<FigureId> {
    let expected = |id: &FigureId| id.get().status == Status::Forecast;
    let own = figure.status == Status::Forecast;
    let mut prints = prints;
    prints.retain(|id| own || !expected(id));
    let by_speaker = |id: &FigureId| measure::same_attribution(id.get(), figure);
    let by_article = |id: &FigureId| id.get().source == figure.source;
    let closeness: [&dyn Fn(&FigureId) -> bool; 2] = [&by_speaker, &by_article];
    if let Some(close) = closeness.into_iter().find(|close| prints.iter().any(close)) {
        prints.retain(close);
    }
    prints.sort_by_key(|id| (own && !expected(id), !measure::is_settled(*id)));
    prints
}

/// One print of each thing, the first that is settled.
pub(super) fn one_of_each(prints: Vec<FigureId>) -> Vec<FigureId> {
    let mut kept: Vec<FigureId> = Vec::new();
    for id in prints {
        let known = |other: &FigureId| measure::one_thing(other.get(), id.get());
        if measure::is_settled(id) && !kept.iter().any(known) {
            kept.push(id);
        }
    }
    kept
}

/// Without those whose subject another one's holds: a union and its members are not added up.
pub(super) fn outermost(figures: Vec<FigureId>) -> Vec<FigureId> {
    let subject = |id: &FigureId| id.get().subject;
    let inner = |id: &FigureId| {
        let mut others = figures.iter().filter(|other| subject(other) != subject(id));
        others.any(|other| subject(id).lies_within(subject(other)))
    };
    figures.iter().copied().filter(|id| !inner(id)).collect()
}

/// A test of what is printed against two others, each of which may be printed several times: the first
/// pair that bears it out, or else the first pair. An article speaks of one of its prints, and is not
/// wrong because it has another.
pub(super) fn borne_out(
    firsts: &[FigureId],
    seconds: &[FigureId],
    test: &dyn Fn(FigureId, FigureId) -> Option<Check>,
) -> Option<Check> {
    let pairs = firsts
        .iter()
        .flat_map(|first| seconds.iter().map(move |second| (*first, *second)));
    let mut checks: Vec<Check> = pairs.filter_map(|(one, other)| test(one, other)).collect();
    let agrees = |check: &Check| check.verdict == CheckVerdict::Agrees;
    let at = checks.iter().position(agrees).unwrap_or_default();
    (at < checks.len()).then(|| checks.swap_remove(at))
}
