//! Whether the words of a sheet say what its figures say.

use crate::card::contradicted;
use crate::folder::Claim;
use crate::tables::Problem;

/// The claims that do not hold, each with what its value is.
#[must_use]
pub fn unsound(claims: &[Claim]) -> Vec<Problem> {
    let unsound = |claim: &Claim| {
        let why = contradicted(claim.items, claim.item, claim.range)?;
        Some(Problem {
            what: format!("{:?} does not hold: {why}", claim.words.en),
            ..claim.problem.clone()
        })
    };
    claims.iter().filter_map(unsound).collect()
}
