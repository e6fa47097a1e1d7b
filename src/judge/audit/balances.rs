//! What an economy sells less what it buys of the same goods: against a printed balance, or derived.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::kin::Kin;
use super::nearest::{borne_out, nearest, one_of_each};
use crate::dataset::{FigureId, Flow, Measures};
use crate::judge::measure;
use crate::maths::{self, Interval, Reading};

/// Printed balances against exports and imports.
pub(super) fn printed(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for balance in measure::figures(&|f| measure::measures(f) == Measures::Balance) {
        let beside = |flow: Flow| {
            let own = kin.same(balance).iter().copied();
            nearest(
                balance.get(),
                own.filter(|id| is_of(balance, *id, flow)).collect(),
            )
        };
        let less = |exports: FigureId, imports: FigureId| {
            let stated = read(balance, reading)?;
            let computed = less(exports, imports, reading)?;
            let figures = vec![balance, exports, imports];
            let kind = CheckKind::BalancePrinted;
            Some(Check::test(kind, figures, stated, computed))
        };
        let (exports, imports) = (beside(Flow::Exports), beside(Flow::Imports));
        out.extend(borne_out(&exports, &imports, &less));
    }
}

/// The balance of each pair that has none printed.
pub(super) fn derived(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for (exports, imports) in pairs(kin) {
        let printed = kin
            .same(exports)
            .iter()
            .any(|balance| is_of(*balance, exports, Flow::Exports));
        if !printed {
            let figures = vec![exports, imports];
            let check = Check::new(CheckKind::Balance, figures, CheckVerdict::Derived);
            let balance = less(exports, imports, reading);
            out.extend(balance.map(|balance| check.with(None, Some(balance))));
        }
    }
}

/// For each of the imports the exports that they are set against.
fn pairs(kin: &Kin) -> Vec<(FigureId, FigureId)> {
    let imports = measure::figures(&|f| f.indicator.get().flow == Flow::Imports);
    let with = |imports: FigureId| {
        let others = kin.same(imports).iter().copied();
        let others = others.filter(|other| measure::is_balance(other.get(), imports.get()));
        let exports = *nearest(imports.get(), others.collect()).first()?;
        Some((exports, imports))
    };
    let imports = one_of_each(imports).into_iter();
    let mut pairs: Vec<_> = imports.filter_map(with).collect();
    pairs.sort();
    pairs
}

/// Whether a figure is the printed balance of what another one is the exports or imports of: of the same
/// goods, time and article.
fn is_of(balance: FigureId, level: FigureId, flow: Flow) -> bool {
    let (b, f) = (balance.get(), level.get());
    let (of, about) = (b.indicator.get(), f.indicator.get());
    measure::measures(b) == Measures::Balance
        && measure::is_amount(f)
        && about.flow == flow
        && b.quantity.unit == f.quantity.unit
        && of.products == about.products
        && b.partner == f.partner
        && b.when() == f.when()
        && b.source == f.source
}

fn less(exports: FigureId, imports: FigureId, reading: Reading) -> Option<Interval> {
    maths::sub(&read(exports, reading)?, &read(imports, reading)?).ok()
}
