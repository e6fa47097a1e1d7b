//! What an economy sells less what it buys of the same goods: against a printed balance, or derived.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::kin::Kin;
use crate::dataset::{FigureId, Flow, Measures};
use crate::judge::measure;
use crate::maths::{self, Interval, Reading};

/// Printed balances against exports and imports.
pub(super) fn printed(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for (exports, imports) in pairs(kin) {
        let found = printed_of(exports, kin).and_then(|balance| {
            let stated = read(balance, reading)?;
            let computed = less(exports, imports, reading)?;
            let figures = vec![balance, exports, imports];
            let kind = CheckKind::BalancePrinted;
            Some(Check::test(kind, figures, stated, computed))
        });
        out.extend(found);
    }
}

/// The balance of each pair that has none printed.
pub(super) fn derived(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for (exports, imports) in pairs(kin) {
        if printed_of(exports, kin).is_none() {
            let figures = vec![exports, imports];
            let check = Check::new(CheckKind::Balance, figures, CheckVerdict::Derived);
            let balance = less(exports, imports, reading);
            out.extend(balance.map(|balance| check.with(None, Some(balance))));
        }
    }
}

fn pairs(kin: &Kin) -> Vec<(FigureId, FigureId)> {
    let exports = measure::figures(&|f| f.indicator.get().flow == Flow::Exports);
    let with = |exports: FigureId| {
        let others = kin.same(exports).iter().copied();
        others
            .filter(move |other| measure::is_balance(exports.get(), other.get()))
            .map(move |imports| (exports, imports))
    };
    exports.into_iter().flat_map(with).collect()
}

/// The printed balance of the same goods, time and article.
fn printed_of(exports: FigureId, kin: &Kin) -> Option<FigureId> {
    let e = exports.get();
    kin.same(exports).iter().copied().find(|id| {
        let balance = id.get();
        measure::measures(balance) == Measures::Balance
            && balance.quantity.unit == e.quantity.unit
            && balance.indicator.get().products == e.indicator.get().products
            && balance.partner == e.partner
            && balance.when() == e.when()
            && balance.source == e.source
    })
}

fn less(exports: FigureId, imports: FigureId, reading: Reading) -> Option<Interval> {
    maths::sub(&read(exports, reading)?, &read(imports, reading)?).ok()
}
