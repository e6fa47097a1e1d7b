//! Checks on levels: shares against levels, parts against totals, the levels of printed shares.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::kin::Kin;
use super::nearest::{nearest, one_of_each, outermost};
use crate::dataset::{Figure, FigureId, Flow, IndicatorId, Period, Unit};
use crate::judge::{Asked, Operand, Reason, measure, offers, share, solve};
use crate::maths::{self, Interval, Reading};

/// A printed share against the printed levels of its part and whole.
pub(super) fn shares_of_levels(reading: Reading, out: &mut Vec<Check>) {
    for id in measure::figures(&measure::is_share) {
        let Some(whole) = id.get().share_of else {
            continue;
        };
        if let Some(part) = level_of(id)
            && let (Some(stated), Some(p), Some(w)) =
                (read(id, reading), read(part, reading), read(whole, reading))
            && let Ok(computed) = maths::share(&p, &w)
        {
            let figures = vec![id, part, whole];
            out.push(Check::test(
                CheckKind::ShareOfLevels,
                figures,
                stated,
                computed,
            ));
        }
    }
}

/// Listed economies within the world, and the share of those with a printed rank.
pub(super) fn parts_in_the_world(reading: Reading, out: &mut Vec<Check>) {
    for whole in measure::figures(&|f| measure::is_amount(f) && measure::is_world(f.subject)) {
        let w = whole.get();
        let parts = measure::figures(&|f| {
            f.indicator.get().within == Some(w.indicator)
                && measure::is_amount(f)
                && f.when() == w.when()
                && f.partner.is_none()
        });
        let parts = outermost(one_of_each(parts));
        if parts.len() < 2 {
            continue;
        }
        out.extend(fit(whole, &parts, reading));
        for part in parts {
            let ranked = FigureId::all().any(|id| {
                let rank = id.get();
                rank.quantity.unit == Unit::Rank
                    && rank.subject == part.get().subject
                    && measure::measured(rank.indicator) == Some(part.get().indicator)
            });
            if ranked {
                let answer = share(Operand::Figure(part), Operand::Figure(whole), reading);
                out.extend(answer.result.map(|found| {
                    Check::new(
                        CheckKind::ShareOfWorld,
                        vec![part, whole],
                        CheckVerdict::Derived,
                    )
                    .with(None, Some(found))
                    .because(answer.reasons)
                }));
            }
        }
    }
}

fn fit(whole: FigureId, parts: &[FigureId], reading: Reading) -> Option<Check> {
    let stated = read(whole, reading)?;
    let levels: Option<Vec<Interval>> = parts.iter().map(|id| read(*id, reading)).collect();
    let sum = maths::sum(&levels?).ok()?;
    let verdict = if sum.low() > stated.high() {
        CheckVerdict::Contradicts
    } else {
        CheckVerdict::Agrees
    };
    let mut figures = vec![whole];
    figures.extend(parts);
    let check = Check::new(CheckKind::PartsFitWhole, figures, verdict)
        .with(Some(stated), Some(sum))
        .because([Reason::ListedOnly(whole)]);
    Some(check)
}

/// A month, or another shorter period, within the total that it lies in.
pub(super) fn months_in_totals(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for part in measure::figures(&|f| measure::is_amount(f)) {
        for &whole in kin.same(part).iter().filter(|whole| **whole != part) {
            let (p, w) = (part.get(), whole.get());
            let one_thing = p.indicator == w.indicator && p.partner == w.partner;
            if !one_thing || p.when() == w.when() {
                continue;
            }
            let answer = share(Operand::Figure(part), Operand::Figure(whole), reading);
            if let Some(found) = answer.result {
                // What is no flow may be a stock, which no year adds up.
                let verdict = match found.low() > 100.0 {
                    true if p.indicator.get().flow == Flow::None => continue,
                    true => CheckVerdict::Contradicts,
                    false => CheckVerdict::Agrees,
                };
                let check = Check::new(CheckKind::MonthInTotal, vec![part, whole], verdict);
                out.push(
                    check
                        .with(read(part, reading), Some(found))
                        .because(answer.reasons),
                );
            }
        }
    }
}

/// The level of each share that leads to a printed level, unless its own is printed.
pub(super) fn levels_of_shares(reading: Reading, out: &mut Vec<Check>) {
    for id in measure::figures(&measure::is_share) {
        if level_of(id).is_some() {
            continue;
        }
        let asked = offers::chain_from(id)
            .and_then(|chain| chain.asked())
            .or_else(|| {
                let whole = whole_for(id)?;
                Some(Asked::Part {
                    share: Operand::Figure(id),
                    whole: Operand::Figure(whole),
                })
            });
        let Some(asked) = asked else { continue };
        let answer = solve(&asked, reading);
        if let Some(found) = answer.result {
            let check = Check::new(
                CheckKind::LevelOfShare,
                operands(&asked),
                CheckVerdict::Derived,
            );
            out.push(check.with(None, Some(found)).because(answer.reasons));
        }
    }
}

/// The printed level of what a share is about.
pub(super) fn level_of(share: FigureId) -> Option<FigureId> {
    let s = share.get();
    let levels = measure::figures(&|level| {
        measure::is_amount(level)
            && s.indicator.get().within == Some(level.indicator)
            && level.subject == s.subject
            && level.partner == s.partner
            && level.when() == s.when()
    });
    nearest(s, levels).first().copied()
}

/// The level that a share belongs to: its own, or the latest that it can only be of.
pub(super) fn whole_for(share: FigureId) -> Option<FigureId> {
    let s = share.get();
    if let Some(whole) = s.share_of {
        return measure::is_amount(whole.get()).then_some(whole);
    }
    FigureId::all()
        .filter(|id| {
            let level = id.get();
            let asked = || Asked::Part {
                share: Operand::Figure(share),
                whole: Operand::Figure(*id),
            };
            measure::is_amount(level)
                && s.indicator.get().within == Some(level.indicator)
                && solve(&asked(), Reading::Plausible).result.is_some()
        })
        .max_by_key(|id| id.get().when())
}

fn operands(asked: &Asked) -> Vec<FigureId> {
    let (shares, whole) = match asked {
        Asked::Chain { shares, whole } => (shares.clone(), *whole),
        Asked::Part { share, whole } => (vec![*share], Some(*whole)),
        _ => (Vec::new(), None),
    };
    shares
        .iter()
        .chain(whole.iter())
        .filter_map(Operand::figure)
        .collect()
}

/// The printed levels of a subject at a time, that first which the figure speaks of.
pub(super) fn levels_of_subject(
    figure: &Figure,
    measured: IndicatorId,
    period: Period,
) -> Vec<FigureId> {
    let levels = measure::figures(&|level| {
        level.indicator == measured
            && level.subject == figure.subject
            && level.partner == figure.partner
            && level.when() == Some(period)
    });
    nearest(figure, levels)
}

/// The first of them.
pub(super) fn level_of_subject(
    figure: &Figure,
    measured: IndicatorId,
    period: Period,
) -> Option<FigureId> {
    let levels = levels_of_subject(figure, measured, period);
    levels.first().copied()
}

/// The printed share of the same subject, measure and period, with its whole.
pub(super) fn share_for(growth: FigureId, measured: IndicatorId) -> Option<(FigureId, FigureId)> {
    let g = growth.get();
    FigureId::all().find_map(|id| {
        let share = id.get();
        let same = measure::is_share(share)
            && share.indicator.get().within == Some(measured)
            && share.subject == g.subject
            && share.partner == g.partner
            && share.when() == g.when();
        let whole = share.share_of.filter(|_| same)?;
        // Looks through all figures once more: the last question.
        let alone = || level_of(id).is_none();
        (whole.get().indicator == measured && alone()).then_some((id, whole))
    })
}

/// The level that a share of a whole comes to.
pub(super) fn level_from_share(
    share: FigureId,
    whole: FigureId,
    reading: Reading,
) -> Option<Interval> {
    maths::part(&read(share, reading)?, &read(whole, reading)?).ok()
}
