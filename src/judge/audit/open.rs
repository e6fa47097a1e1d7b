//! What cannot be tested: shares without their whole, growth without its start.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::growth::measured_at;
use super::levels::{level_of_subject, share_for, whole_for};
use crate::dataset::FigureId;
use crate::judge::{Reason, measure};
use crate::maths::Reading;

/// Every share and rate of growth for which a figure is missing.
pub(super) fn open(reading: Reading, out: &mut Vec<Check>) {
    let shares = measure::figures(&|f| {
        measure::is_share(f) && f.share_of.is_none() && measure::is_part_of_its_whole(f)
    });
    // The total of some is printed, and only the year of the share is not.
    for id in shares.into_iter().filter(|id| whole_for(*id).is_none()) {
        let check = missing(CheckKind::OpenBase, vec![id]);
        let check = check.with(read(id, reading), None);
        out.push(check.because([Reason::BaseNotPrinted(id)]));
    }
    let mut lists: Vec<Vec<FigureId>> = Vec::new();
    for id in measure::figures(&measure::is_growth) {
        if id.get().base_period.is_none() {
            let check = missing(CheckKind::OpenProjection, vec![id]);
            let check = check.with(read(id, reading), None);
            out.push(check.because([Reason::BasePeriodNotPrinted(id)]));
        } else if !start_is_printed(id) && !start_follows(id) {
            match lists.iter_mut().find(|list| one_passage(list[0], id)) {
                Some(list) => list.push(id),
                None => lists.push(vec![id]),
            }
        }
    }
    for list in lists {
        let first = list[0];
        let stated = if list.len() == 1 {
            read(first, reading)
        } else {
            None
        };
        let check = missing(CheckKind::OpenGrowth, list).with(stated, None);
        out.push(check.because([Reason::LevelNotPrinted(first)]));
    }
}

fn missing(kind: CheckKind, figures: Vec<FigureId>) -> Check {
    Check::new(kind, figures, CheckVerdict::CannotBeTested)
}

/// Whether the level that the growth started from is printed.
fn start_is_printed(growth: FigureId) -> bool {
    let g = growth.get();
    let measured = measure::measured(g.indicator);
    FigureId::all().any(|id| {
        let level = id.get();
        measured == Some(level.indicator)
            && level.subject == g.subject
            && level.partner == g.partner
            && level.when() == g.base_period
    })
}

/// Whether that level follows from a printed one, and is told as that.
fn start_follows(growth: FigureId) -> bool {
    measured_at(growth).is_some_and(|(measured, period)| {
        level_of_subject(growth.get(), measured, period).is_some()
            || share_for(growth, measured).is_some()
    })
}

/// Whether two rates stand in one list.
fn one_passage(a: FigureId, b: FigureId) -> bool {
    let (a, b) = (a.get(), b.get());
    a.indicator == b.indicator && a.source == b.source && a.paragraph == b.paragraph
}
