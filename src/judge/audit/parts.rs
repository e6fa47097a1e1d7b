//! What the growth of parts says of the whole and of the others: contributions, the rest, shares
//! a year before.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::growth::measured_at;
use super::levels::{level_of, level_of_subject, share_for};
use crate::dataset::{FigureId, Unit};
use crate::judge::measure;
use crate::maths::{self, Interval, MathsError, Reading};

/// How much of a whole's increase comes from the parts whose level and growth are printed, and
/// what is left of it for all others.
pub(super) fn contributions(reading: Reading, out: &mut Vec<Check>) {
    for growth in measure::figures(&measure::is_growth) {
        if let Some(known) = Known::of(growth) {
            let share = known.over_whole(reading, &|gains, total| maths::share(gains, total));
            let others = known.over_whole(reading, &|gains, total| maths::sub(total, gains));
            for (kind, found) in [
                (CheckKind::GrowthContribution, share),
                (CheckKind::OthersChange, others),
            ] {
                let check = Check::new(kind, known.figures(), CheckVerdict::Derived);
                out.extend(found.map(|found| check.with(None, Some(found))));
            }
        }
    }
}

/// A whole, its growth, and the parts of which level (or share) and growth are printed.
struct Known {
    whole: FigureId,
    growth: FigureId,
    parts: Vec<[FigureId; 2]>,
}

impl Known {
    fn of(growth: FigureId) -> Option<Self> {
        let g = growth.get();
        let (measured, period) = measured_at(growth)?;
        let whole = level_of_subject(g, measured, period)?;
        let rates = measure::figures(&|f| {
            f.indicator == g.indicator
                && f.when() == Some(period)
                && f.base_period == g.base_period
                && f.subject != g.subject
                && f.subject.lies_within(g.subject)
        });
        let level = |rate: FigureId| {
            level_of_subject(rate.get(), measured, period).or_else(|| {
                let (share, of) = share_for(rate, measured)?;
                (of == whole).then_some(share)
            })
        };
        let parts: Vec<_> = rates
            .into_iter()
            .filter_map(|rate| Some([level(rate)?, rate]))
            .collect();
        (!parts.is_empty()).then_some(Self {
            whole,
            growth,
            parts,
        })
    }

    fn figures(&self) -> Vec<FigureId> {
        let own = [self.whole, self.growth];
        own.into_iter()
            .chain(self.parts.iter().flatten().copied())
            .collect()
    }

    /// From the parts' increase and the whole's. The level of the whole stands in both wherever a
    /// part is known by its share: it is one and the same there, so each of its ends is worked
    /// through by itself.
    fn over_whole(
        &self,
        reading: Reading,
        f: &dyn Fn(&Interval, &Interval) -> Result<Interval, MathsError>,
    ) -> Option<Interval> {
        let level = read(self.whole, reading)?;
        let at = |value: f64| {
            let whole = Interval::exact(value, level.unit()).ok()?;
            let total = maths::increase(&whole, &read(self.growth, reading)?).ok()?;
            let gains: Option<Vec<Interval>> = self
                .parts
                .iter()
                .map(|[from, rate]| {
                    let from = read(*from, reading)?;
                    let level = match from.unit() {
                        Unit::Percent => maths::part(&from, &whole).ok()?,
                        _ => from,
                    };
                    maths::increase(&level, &read(*rate, reading)?).ok()
                })
                .collect();
            f(&maths::sum(&gains?).ok()?, &total).ok()
        };
        let [low, value, high] = [at(level.low())?, at(level.value())?, at(level.high())?];
        Interval::new(
            low.low().min(high.low()),
            value.value(),
            low.high().max(high.high()),
            value.unit(),
        )
        .ok()
    }
}

/// The share of a part a year before, from its share and the growth of part and whole.
pub(super) fn shares_before(reading: Reading, out: &mut Vec<Check>) {
    for share in measure::figures(&measure::is_share) {
        out.extend(share_before(share, reading));
    }
}

fn share_before(share: FigureId, reading: Reading) -> Option<Check> {
    let s = share.get();
    let whole = s.share_of?;
    let rate_of = |level: FigureId, subject| {
        FigureId::all().find(|id| {
            let rate = id.get();
            measured_at(*id).is_some_and(|(measured, period)| {
                measured == level.get().indicator && Some(period) == s.when()
            }) && rate.subject == subject
                && rate.partner == s.partner
        })
    };
    let own = rate_of(whole, s.subject)?;
    let all = rate_of(whole, whole.get().subject)?;
    if own.get().base_period != all.get().base_period {
        return None;
    }
    let (own_rate, all_rate) = (read(own, reading)?, read(all, reading)?);
    let factor = |percent: f64| 1.0 + percent / 100.0;
    let grown = Interval::new(
        factor(all_rate.low()),
        factor(all_rate.value()),
        factor(all_rate.high()),
        Unit::Ratio,
    );
    let mut figures = vec![share, own, all];
    let before = if let Some(level) = level_of(share) {
        // Printed levels are nearer than the share that was rounded from them.
        figures.extend([level, whole]);
        let part = maths::level_before(&read(level, reading)?, &own_rate).ok()?;
        let total = maths::level_before(&read(whole, reading)?, &all_rate).ok()?;
        maths::share(&part, &total).ok()?
    } else {
        let before = maths::level_before(&read(share, reading)?, &own_rate).ok()?;
        maths::mul(&before, &grown.ok()?).ok()?
    };
    let check = Check::new(CheckKind::ShareBefore, figures, CheckVerdict::Derived);
    Some(check.with(None, Some(before)))
}
