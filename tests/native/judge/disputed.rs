//! Promise: no answer about a published figure that others dispute goes without that reason, and no check
//! carries it.

use hechos::judge::{Reason, audit};
use hechos::maths::Reading::{Plausible, Strict};

#[test]
fn checks_ask_the_articles_alone() {
    for reading in [Plausible, Strict] {
        for check in audit(reading) {
            let other = |why: &Reason| !matches!(why, Reason::Disputed(_));
            assert!(check.reasons.iter().all(other), "{}", check.id);
        }
    }
}
