//! Several prints of one thing: by two speakers, expected and come true, first printed and revised; and
//! amounts that an article puts within another.

use super::check::{Check, CheckKind, CheckVerdict, read};
use crate::dataset::{FigureId, RelationId, RelationKind, Status};
use crate::judge::{Operand, measure, share};
use crate::maths::{self, Reading};

/// Prints of one thing by different speakers or in different articles: both can hold, or not.
pub(super) fn same(reading: Reading, out: &mut Vec<Check>) {
    for (first, second) in pairs() {
        let (a, b) = (first.get(), second.get());
        let apart = a.attributed_to != b.attributed_to || a.source != b.source;
        let settled = measure::is_settled(first) && measure::is_settled(second);
        if apart
            && settled
            && !is_declared(first, second)
            && let (Some(stated), Some(computed)) = (read(first, reading), read(second, reading))
        {
            let figures = vec![first, second];
            out.push(Check::test(CheckKind::Same, figures, stated, computed));
        }
    }
}

/// Amounts within the amounts that the article puts them in.
pub(super) fn parts(reading: Reading, out: &mut Vec<Check>) {
    for part in FigureId::all() {
        let Some(whole) = part.get().part_of else {
            continue;
        };
        let answer = share(Operand::Figure(part), Operand::Figure(whole), reading);
        let Some(found) = answer.result else { continue };
        let verdict = match found.low() > 100.0 {
            true => CheckVerdict::Contradicts,
            false => CheckVerdict::Agrees,
        };
        let check = Check::new(CheckKind::PartOfWhole, vec![part, whole], verdict);
        out.push(
            check
                .with(read(part, reading), Some(found))
                .because(answer.reasons),
        );
    }
}

/// What became of forecasts, and of first prints.
pub(super) fn later(reading: Reading, out: &mut Vec<Check>) {
    for first in FigureId::all() {
        let row = first.get();
        let derived = |kind, second: FigureId, computed| {
            let check = Check::new(kind, vec![first, second], CheckVerdict::Derived);
            check.with(None, Some(computed))
        };
        let outcome = FigureId::all().find(|id| {
            let other = id.get();
            row.status == Status::Forecast
                && other.status != Status::Forecast
                && measure::one_thing(row, other)
                && measure::is_settled(*id)
        });
        if let Some(second) = row.revised_by
            && let Some((from, to)) = read(first, reading).zip(read(second, reading))
            && let Ok(change) = maths::change(&from, &to)
        {
            out.push(derived(CheckKind::Revision, second, change));
        }
        if let Some(second) = outcome
            && let Some((from, to)) = read(first, reading).zip(read(second, reading))
            && let Ok(off) = maths::difference(&to, &from)
        {
            out.push(derived(CheckKind::Outcome, second, off));
        }
    }
}

fn pairs() -> Vec<(FigureId, FigureId)> {
    let after = |first: FigureId| FigureId::all().skip(first.position() + 1);
    let with = |first: FigureId| {
        after(first)
            .filter(move |second| measure::one_thing(first.get(), second.get()))
            .map(move |second| (first, second))
    };
    FigureId::all().flat_map(with).collect()
}

fn is_declared(first: FigureId, second: FigureId) -> bool {
    RelationId::all().any(|id| {
        let row = id.get();
        let both = [first, second].iter().all(|one| row.figures.contains(one));
        row.kind == RelationKind::Same && both
    })
}
