//! Checks on parts in time: four quarters, two halves or twelve months against the total of their year.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::kin::Kin;
use crate::dataset::{Figure, FigureId, Flow, RelationId, RelationKind};
use crate::judge::measure;
use crate::maths::{self, Reading};

/// How many months the parts of a total may have.
const LENGTHS: [u32; 4] = [1, 2, 3, 6];

/// Totals of which every part in time is printed, by one speaker in one article and as far settled.
pub(super) fn times_in_totals(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for whole in measure::figures(&|f| measure::is_amount(f)) {
        // The article adds them up itself, and that is asked.
        let declared = RelationId::all().any(|id| {
            let row = id.get();
            row.kind == RelationKind::Sum && row.figures.first() == Some(&whole)
        });
        if declared || !measure::is_settled(whole) {
            continue;
        }
        let parts = LENGTHS
            .iter()
            .find_map(|months| parts_of(whole, *months, kin));
        out.extend(parts.and_then(|parts| add_up(whole, parts, reading)));
    }
}

fn add_up(whole: FigureId, parts: Vec<FigureId>, reading: Reading) -> Option<Check> {
    let values: Option<Vec<_>> = parts.iter().map(|id| read(*id, reading)).collect();
    let sum = maths::sum(&values?).ok()?;
    let mut figures = vec![whole];
    figures.extend(parts);
    let check = Check::test(
        CheckKind::TimesMakeTotal,
        figures,
        read(whole, reading)?,
        sum,
    );
    // What is no flow may be a stock or a mean, which no year adds up.
    let stock = whole.get().indicator.get().flow == Flow::None;
    (!stock || check.verdict == CheckVerdict::Agrees).then_some(check)
}

/// The parts of one length that fill the time of a total one after the other, if each is printed once.
fn parts_of(whole: FigureId, months: u32, kin: &Kin) -> Option<Vec<FigureId>> {
    let total = whole.get();
    let all = total.when()?;
    let fits = |id: &FigureId| {
        let part = id.get();
        let within =
            |when: crate::dataset::Period| when.months() == months && when.lies_within(all);
        alike(part, total) && measure::is_settled(*id) && part.when().is_some_and(within)
    };
    let mut parts: Vec<FigureId> = kin.same(whole).iter().copied().filter(fits).collect();
    parts.retain(|id| *id != whole);
    let begins = |id: &FigureId| {
        let from = id.get().when().map(|when| when.from());
        from.map_or(0, |from| u32::from(from.year) * 12 + u32::from(from.month))
    };
    parts.sort_by_key(begins);
    let follow = |pair: &[FigureId]| begins(&pair[0]) + months == begins(&pair[1]);
    let whole_time = parts.len() as u32 * months == all.months();
    (parts.len() > 1 && whole_time && parts.windows(2).all(follow)).then_some(parts)
}

/// Whether two figures are of one thing, in one article, by one speaker, and equally far settled.
fn alike(part: &Figure, whole: &Figure) -> bool {
    part.indicator == whole.indicator
        && part.partner == whole.partner
        && part.source == whole.source
        && part.status == whole.status
        && measure::same_attribution(part, whole)
}
