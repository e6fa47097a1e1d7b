//! The checks of the articles against themselves, found in the dataset by kind and never listed.

mod amounts;
mod apart;
mod asks;
mod balances;
mod check;
mod declared;
mod fair;
mod growth;
mod kin;
mod levels;
mod nearest;
mod open;
mod parts;
mod prints;
mod ranks;
mod sums;
mod times;
mod traps;

use crate::maths::Reading;
pub use check::{Check, CheckKind, CheckVerdict};
use kin::Kin;

/// Every relation that the figures let one test, contradictions first; then what agrees, what
/// cannot be compared, what cannot be tested, and what follows although no article prints it.
///
/// ```
/// use hechos::judge::{CheckVerdict, audit};
/// use hechos::maths::Reading;
/// let checks = audit(Reading::Plausible);
/// assert_eq!(checks[0].verdict, CheckVerdict::Contradicts);
/// assert_eq!(checks[0].id, "growth-rate-world-high-tech-trade-growth-2005-2024");
/// ```
#[must_use]
pub fn audit(reading: Reading) -> Vec<Check> {
    let mut checks = Vec::new();
    let kin = Kin::new();
    growth::printed_rates(reading, &mut checks);
    levels::shares_of_levels(reading, &mut checks);
    sums::sets_of_shares(reading, &mut checks);
    sums::partners(reading, &mut checks);
    sums::single_shares(reading, &mut checks);
    sums::counts(reading, &mut checks);
    declared::declared(reading, &mut checks);
    balances::printed(&kin, reading, &mut checks);
    prints::same(reading, &mut checks);
    prints::parts(reading, &mut checks);
    levels::parts_in_the_world(reading, &mut checks);
    levels::months_in_totals(&kin, reading, &mut checks);
    times::times_in_totals(&kin, reading, &mut checks);
    ranks::ranks(reading, &mut checks);
    growth::spans(reading, &mut checks);
    ranks::distinct_places(&mut checks);
    apart::apart(&kin, &mut checks);
    traps::traps(&kin, &mut checks);
    open::open(reading, &mut checks);
    // Of what follows, first what no reader would guess.
    parts::contributions(reading, &mut checks);
    prints::later(reading, &mut checks);
    balances::derived(&kin, reading, &mut checks);
    levels::levels_of_shares(reading, &mut checks);
    growth::changes(&kin, reading, &mut checks);
    growth::levels_before(reading, &mut checks);
    parts::shares_before(reading, &mut checks);
    amounts::shares_of_shares(reading, &mut checks);
    amounts::left_for_others(reading, &mut checks);
    sums::changes_of_remainders(&mut checks);
    amounts::changes(reading, &mut checks);
    amounts::monthly_averages(reading, &mut checks);
    amounts::levels_from_rates(reading, &mut checks);
    fair::fair(&mut checks);
    named_once(&mut checks);
    // Six passes over a few dozen checks weigh less in the browser than a sort of its own.
    let of = |verdict| {
        checks
            .iter()
            .filter(move |check: &&Check| check.verdict == verdict)
            .cloned()
    };
    CheckVerdict::ALL.into_iter().flat_map(of).collect()
}

/// Gives each check an id of its own. What follows from the same figure by two ways is told by the first;
/// of checks that test or keep apart, the second figure tells one from the next.
fn named_once(checks: &mut Vec<Check>) {
    let mut known: Vec<String> = Vec::with_capacity(checks.len());
    checks.retain_mut(|check| {
        if known.contains(&check.id) {
            let second = check.figures.get(1);
            if let (false, Some(second)) = (check.verdict == CheckVerdict::Derived, second) {
                check.id = [&check.id, "-", second.get().id].concat();
            }
        }
        let new = !known.contains(&check.id);
        if new {
            known.push(check.id.clone());
        }
        new
    });
}
