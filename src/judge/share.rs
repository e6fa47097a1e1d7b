//! Which reasons stand for or against a question to the share calculator.

use super::{Asked, Operand, Reason, contain, measure};
use crate::dataset::{Figure, FigureId, Unit};
use crate::maths::MAX_CHAIN;

/// Every reason for or against an answer.
pub(super) fn weigh(asked: &Asked, out: &mut Vec<Reason>) {
    match asked {
        Asked::Share { part, whole } => {
            kinds(&[*part, *whole], out);
            if counted_in(part, whole) {
                out.retain(|reason| !matches!(reason, Reason::RankOrCount(_)));
            }
            share_of(part, whole, out);
        }
        Asked::Part { share, whole } => {
            percent(share, out);
            kinds(&[*share, *whole], out);
            part_of(share, whole, out);
        }
        Asked::Whole { part, share } => {
            percent(share, out);
            kinds(&[*part, *share], out);
            if let (Some(part), Some(share)) = (part.figure(), share.figure()) {
                whole_of(part, share, out);
            }
        }
        Asked::Chain { shares, whole } => {
            if shares.is_empty() || shares.len() > MAX_CHAIN {
                out.push(Reason::ChainLength);
            }
            let mut all = shares.clone();
            all.extend(*whole);
            shares.iter().for_each(|share| percent(share, out));
            kinds(&all, out);
            for pair in all.windows(2) {
                part_of(&pair[0], &pair[1], out);
            }
        }
        Asked::LevelBefore { level, growth } => {
            percent_unit(growth, out);
            kinds(&[*level, *growth], out);
            if let Some(growth) = growth.figure() {
                rate(growth, level.figure(), out);
            }
        }
        Asked::Complement { share, whole } => {
            percent(share, out);
            if let Some(id) = share.figure()
                && measure::is_share(id.get())
                && !measure::is_part_of_its_whole(id.get())
            {
                out.push(Reason::NoRemainder(id));
            }
            let mut all = vec![*share];
            all.extend(*whole);
            kinds(&all, out);
            if let Some(whole) = whole {
                part_of(share, whole, out);
            }
        }
    }
}

/// What each operand is, whatever it stands beside.
fn kinds(operands: &[Operand], out: &mut Vec<Reason>) {
    let figures: Vec<FigureId> = operands.iter().filter_map(Operand::figure).collect();
    if figures.len() < operands.len() {
        out.push(Reason::TypedFigure);
    }
    for &id in &figures {
        if measure::is_rank_or_count(id.get()) {
            out.push(Reason::RankOrCount(id));
        }
        if measure::is_movement(id.get()) {
            out.push(Reason::NotALevel(id));
        }
    }
    for (at, id) in figures.iter().enumerate() {
        if figures[..at].contains(id) {
            out.push(Reason::SameFigure(*id));
        }
    }
    contain::care(&figures, out);
    contain::disputed(&figures, out);
}

/// Whether the article itself counts the part out of the whole, as in "18 of the Top 20". Any other
/// count in a division is refused.
fn counted_in(part: &Operand, whole: &Operand) -> bool {
    let (Some(part), Some(whole)) = (part.figure(), whole.figure()) else {
        return false;
    };
    let count = |id: FigureId| id.get().quantity.unit == Unit::Count;
    count(part) && count(whole) && part.get().share_of == Some(whole)
}

/// A share needs per cent.
fn percent_unit(operand: &Operand, out: &mut Vec<Reason>) {
    let unit = operand.quantity().unit;
    if unit != Unit::Percent {
        out.push(Reason::NotAPercentage(unit));
    }
}

/// A share is a percentage, and no rate of growth.
fn percent(operand: &Operand, out: &mut Vec<Reason>) {
    percent_unit(operand, out);
    if let Some(id) = operand.figure()
        && measure::is_growth(id.get())
    {
        out.push(Reason::NotAShare(id));
    }
}

/// part ÷ whole.
fn share_of(part: &Operand, whole: &Operand, out: &mut Vec<Reason>) {
    let (first, second) = (part.quantity().unit, whole.quantity().unit);
    if first != second {
        out.push(Reason::DifferentUnits { first, second });
    }
    for id in [part, whole].into_iter().filter_map(Operand::figure) {
        let figure = id.get();
        if measure::is_growth(figure) {
            out.push(Reason::NotAShare(id));
        }
        if figure.quantity.unit.is_level() && !figure.quantity.unit.is_amount() {
            out.push(Reason::NotAnAmount(id));
        }
    }
    let (Some(part), Some(whole)) = (part.figure(), whole.figure()) else {
        return;
    };
    let (p, w) = (part.get(), whole.get());
    // An amount and its revision are no part and whole.
    if part != whole && measure::one_thing(p, w) {
        out.push(Reason::SameFigure(part));
    }
    if measure::is_share(p) && measure::is_share(w) && p.share_of != w.share_of {
        out.push(Reason::OtherBase {
            share: part,
            own: p.share_of,
            given: whole,
        });
    }
    contain::contained(part, whole, out);
}

/// share × whole: a printed share belongs to its own total.
fn part_of(share: &Operand, whole: &Operand, out: &mut Vec<Reason>) {
    let (Some(share), Some(whole)) = (share.figure(), whole.figure()) else {
        return;
    };
    let (s, w) = (share.get(), whole.get());
    if !measure::is_share(s) {
        return;
    }
    let linked = s.share_of == Some(whole);
    if linked || (s.share_of.is_none() && fits(s, w)) {
        contain::flow(share, whole, out);
    } else {
        out.push(Reason::OtherBase {
            share,
            own: s.share_of,
            given: whole,
        });
        if base_indicator(s) != Some(w.indicator) && s.indicator != w.indicator {
            out.push(Reason::MeasureNotContained {
                part: s.indicator,
                whole: w.indicator,
            });
        }
        contain::place(s, w, out);
    }
    contain::time(share, whole, out);
}

/// Whether an unlinked share can only be of this kind of total: as another figure of its
/// indicator says, else as the indicator itself does.
fn fits(share: &Figure, whole: &Figure) -> bool {
    match sibling_base(share) {
        Some(base) => {
            let base = base.get();
            whole.indicator == base.indicator
                && whole.subject == base.subject
                && whole.partner == base.partner
        }
        None => {
            share.indicator.get().within == Some(whole.indicator)
                && share.subject.lies_within(whole.subject)
                && whole.partner.is_none()
        }
    }
}

/// The total of another figure of the same indicator.
fn sibling_base(share: &Figure) -> Option<FigureId> {
    share.indicator.base()
}

/// What the total of a share measures.
fn base_indicator(share: &Figure) -> Option<crate::dataset::IndicatorId> {
    share
        .share_of
        .or_else(|| sibling_base(share))
        .map(|base| base.get().indicator)
        .or(share.indicator.get().within)
}

/// part ÷ share: both must speak of one thing.
fn whole_of(part: FigureId, share: FigureId, out: &mut Vec<Reason>) {
    let (p, s) = (part.get(), share.get());
    if !measure::is_share(s) {
        return;
    }
    let base = base_indicator(s);
    let one_measure = base.is_some_and(|base| {
        p.indicator.lies_within(base) && p.indicator.get().products == base.get().products
    });
    if !one_measure {
        out.push(Reason::DifferentIndicator {
            first: p.indicator,
            second: s.indicator,
        });
    }
    contain::same_subject(p, s, out);
    contain::partner(p, s, out);
    contain::same_time(p, s, out);
}

/// level ÷ (1 + growth): the rate must be that of the level, over one year.
fn rate(growth: FigureId, level: Option<FigureId>, out: &mut Vec<Reason>) {
    let g = growth.get();
    if !measure::is_growth(g) {
        out.push(Reason::NotGrowth(growth));
        return;
    }
    match (g.base_period, g.when()) {
        (None, _) => out.push(Reason::BasePeriodNotPrinted(growth)),
        // The dataset states growth over several years only as an annual average.
        (Some(base), Some(period)) if base.years_until(period).is_none_or(|years| years > 1.0) => {
            out.push(Reason::AverageRate(growth));
        }
        _ => {}
    }
    let Some(level) = level else { return };
    let l = level.get();
    if measure::measured(g.indicator) != Some(l.indicator) {
        out.push(Reason::GrowthOfAnother { level, growth });
    }
    contain::same_subject(l, g, out);
    contain::partner(l, g, out);
    contain::same_time(l, g, out);
}
