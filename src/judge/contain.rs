//! The dimensions of two figures side by side: place, measure, flow, partner, time, speaker.

use super::{Reason, measure};
use crate::dataset::{Figure, FigureId, Flow, Status, Unit};

/// Every dimension in which `part` does not lie within `whole`.
pub(super) fn contained(part: FigureId, whole: FigureId, out: &mut Vec<Reason>) {
    let (p, w) = (part.get(), whole.get());
    // What the article says of the two, no hierarchy has to.
    if std::iter::successors(p.part_of, |at| at.get().part_of).any(|at| at == whole) {
        return time(part, whole, out);
    }
    flow(part, whole, out);
    if !p.indicator.lies_within(w.indicator) {
        out.push(Reason::MeasureNotContained {
            part: p.indicator,
            whole: w.indicator,
        });
    }
    if w.partner.is_some() && w.partner != p.partner {
        partner(p, w, out);
    }
    place(p, w, out);
    time(part, whole, out);
    // Months of one place in the year of all: a share neither of the months nor of the year.
    if p.subject != w.subject
        && p.when()
            .zip(w.when())
            .is_some_and(|(part, whole)| part.lies_within(whole))
    {
        same_time(p, w, out);
    }
}

/// Whether one flow may be part of the other.
pub(super) fn flow(part: FigureId, whole: FigureId, out: &mut Vec<Reason>) {
    let (p, w) = (part.get(), whole.get());
    let (first, second) = (p.indicator.get().flow, w.indicator.get().flow);
    let traded =
        |figure: &Figure| figure.quantity.unit.is_level() || figure.quantity.unit == Unit::Percent;
    if first == second || !traded(p) || !traded(w) {
        return;
    }
    let one_way = matches!(first, Flow::Exports | Flow::Imports);
    out.push(match second {
        Flow::Trade if one_way && measure::is_world(w.subject) && w.partner.is_none() => {
            Reason::OneAmountTwoSides { part, whole }
        }
        Flow::Trade if one_way => Reason::TwoWayTradeIsNoWhole(whole),
        _ => Reason::DifferentFlow { first, second },
    });
}

/// The partners differ.
pub(super) fn partner(a: &Figure, b: &Figure, out: &mut Vec<Reason>) {
    if a.partner != b.partner {
        let flows = [a, b].map(|figure| figure.indicator.get().flow);
        out.push(Reason::PartnerDiffers {
            flow: if flows[0] == flows[1] {
                flows[0]
            } else {
                Flow::Trade
            },
            first: a.partner,
            second: b.partner,
        });
    }
}

/// Whether the part's place lies within that of the whole.
pub(super) fn place(p: &Figure, w: &Figure, out: &mut Vec<Reason>) {
    if !p.subject.lies_within(w.subject) {
        out.push(Reason::PlaceNotContained {
            part: p.subject,
            whole: w.subject,
        });
    }
}

/// Whether the part's period lies within that of the whole, where both are printed.
pub(super) fn time(part: FigureId, whole: FigureId, out: &mut Vec<Reason>) {
    match (part.get().when(), whole.get().when()) {
        (Some(part), Some(whole)) if !part.lies_within(whole) => {
            out.push(Reason::PeriodNotContained { part, whole });
        }
        _ => {}
    }
}

/// Whether both are of one period, where both are printed.
pub(super) fn same_time(a: &Figure, b: &Figure, out: &mut Vec<Reason>) {
    match (a.when(), b.when()) {
        (Some(first), Some(second)) if first != second => {
            out.push(Reason::DifferentPeriods { first, second });
        }
        _ => {}
    }
}

/// Both are about one subject.
pub(super) fn same_subject(a: &Figure, b: &Figure, out: &mut Vec<Reason>) {
    if a.subject != b.subject {
        out.push(Reason::DifferentSubjects {
            first: a.subject,
            second: b.subject,
        });
    }
}

/// What calls for care whatever is done with these figures.
pub(super) fn care(figures: &[FigureId], out: &mut Vec<Reason>) {
    for &id in figures {
        let figure = id.get();
        if figure.when().is_none() {
            out.push(Reason::PeriodNotPrinted(id));
        } else if figure.period_is_from_context() {
            out.push(Reason::PeriodFromContext(id));
        }
        if figure.speaker_is_from_context() {
            out.push(Reason::SpeakerFromContext(id));
        }
        match figure.status {
            Status::Forecast => out.push(Reason::Forecast(id)),
            Status::Preliminary => out.push(Reason::Preliminary(id)),
            Status::Printed | Status::Revised => {}
        }
        if figure.quantity.qualifier.is_open() {
            out.push(Reason::OpenEnd(id));
        }
        // Beside its revision it is what is compared.
        if figure
            .revised_by
            .is_some_and(|later| !figures.contains(&later))
        {
            out.push(Reason::RevisedLater(id));
        }
    }
    let mut round = figures
        .iter()
        .filter(|id| measure::is_round(&id.get().quantity));
    if let Some(&first) = round.next() {
        out.push(Reason::RoundNumbers {
            first,
            second: round.next().copied(),
            overlap: false,
            strict: false,
        });
    }
    left_open(figures, false, out);
    for pair in figures.windows(2) {
        if !measure::same_attribution(pair[0].get(), pair[1].get()) {
            out.push(Reason::DifferentAttribution {
                first: pair[0],
                second: pair[1],
            });
        }
    }
}

/// Figures that other publications dispute. Apart from [`care`], for a check asks the articles alone.
///
/// Lighter doubts call for no caution. They are about who counted what, and for whom: what an article leaves
/// open of that is a reason of its own; and as they stand beside a quarter of all figures, their mark on every
/// answer would say nothing.
pub(super) fn disputed(figures: &[FigureId], out: &mut Vec<Reason>) {
    let all = figures.iter().copied();
    let disputes = all.filter(|figure| figure.is_disputed());
    out.extend(disputes.map(Reason::Disputed));
}

/// What calls for care where two times, or two rates, are set against each other.
pub(super) fn over_time(figures: &[FigureId], out: &mut Vec<Reason>) {
    left_open(figures, true, out);
}

/// Figures that leave open the same share its doubt, and the first of them tells it. Between figures
/// of one list or one total it cancels, unless their times differ: whatever is counted in the one is
/// counted in the other.
fn left_open(figures: &[FigureId], of_time: bool, out: &mut Vec<Reason>) {
    for &figure in figures {
        for open in figure
            .left_open()
            .filter(|open| open.is_of_time() == of_time)
        {
            let shared = |other: &FigureId| other.left_open().any(|also| also == open);
            if !of_time && figures.len() > 1 && figures.iter().all(shared) && of_one_total(figures)
            {
                continue;
            }
            let told = |reason: &Reason| matches!(reason, Reason::LeftOpen { open: known, .. } if *known == open);
            if !out.iter().any(told) {
                out.push(Reason::LeftOpen { figure, open });
            }
        }
    }
}

/// Whether figures are parts or shares of one total, printed by one article.
fn of_one_total(figures: &[FigureId]) -> bool {
    figures.windows(2).all(|pair| {
        let (a, b) = (pair[0].get(), pair[1].get());
        let linked = a.share_of == Some(pair[1]) || b.share_of == Some(pair[0]);
        let one_measure = a.indicator == b.indicator && a.share_of == b.share_of;
        a.source == b.source && a.when() == b.when() && (linked || one_measure)
    })
}
