//! Whether the words of a sheet say what its figures say.

use super::items::Items;
use crate::dataset::Lang;
use crate::folder::Claim;
use crate::maths::Reading;
use crate::tables::Problem;
use crate::text::computed;

/// The claims that do not hold, each with what the value is.
#[must_use]
pub fn unsound(claims: &[Claim]) -> Vec<Problem> {
    let unsound = |claim: &Claim| {
        let items = Items {
            named: claim.items,
            reading: Reading::Plausible,
            lang: Lang::En,
        };
        let [low, high] = claim.range;
        let found = items.interval(claim.item);
        // A whole number is met where the value may be it, a range where all of the value is in it.
        let holds = found.is_some_and(|value| match low == high {
            true => value.contains(low),
            false => low <= value.low() && value.high() <= high,
        });
        let words = claim.words.en;
        let what = match found {
            _ if holds => return None,
            Some(value) => {
                let text = computed(&value, Lang::En);
                let range = text.interval.unwrap_or_default();
                let wanted = match low == high {
                    true => low.to_string(),
                    false => format!("between {low} and {high}"),
                };
                format!(
                    "{words:?} does not hold: the value is {} {range}, and not {wanted}",
                    text.value
                )
            }
            None => format!("{words:?} cannot be tested: its value cannot be worked out"),
        };
        Some(Problem {
            what: what.replace(" , ", ", "),
            ..claim.problem.clone()
        })
    };
    claims.iter().filter_map(unsound).collect()
}
