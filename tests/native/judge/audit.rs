//! Promise: every relation that the figures let one test is tested, and the verdicts are right.

use super::judging::audit;
use hechos::judge::{Check, CheckKind, CheckVerdict, Verdict};
use hechos::maths::Reading::{self, Plausible, Strict};

/// What an article says of these in words alone.
const IN_WORDS: [CheckKind; 3] = [
    CheckKind::Order,
    CheckKind::Direction,
    CheckKind::DistinctPlaces,
];

#[track_caller]
pub fn check(id: &str, reading: Reading) -> &'static Check {
    let found: Vec<&Check> = audit(reading).iter().filter(|c| c.id == id).collect();
    assert_eq!(found.len(), 1, "{id}");
    found[0]
}

#[test]
fn every_check_is_sound_and_named_once() {
    for reading in [Plausible, Strict] {
        let checks = audit(reading);
        assert!(checks.len() > 10, "{}", checks.len());
        assert!(
            checks
                .windows(2)
                .all(|pair| pair[0].verdict <= pair[1].verdict)
        );
        let mut ids: Vec<&str> = checks.iter().map(|check| check.id.as_str()).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
        for check in checks {
            assert!(
                check
                    .id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
            assert!(check.id.starts_with(check.kind.name()));
            assert!(!check.figures.is_empty());
            let (stated, computed) = (check.stated.is_some(), check.computed.is_some());
            let expected = match check.verdict {
                CheckVerdict::Contradicts
                | CheckVerdict::ContradictsLooseWord
                | CheckVerdict::Agrees => (stated || IN_WORDS.contains(&check.kind)) && computed,
                CheckVerdict::CannotBeCompared => !stated && !computed,
                CheckVerdict::CannotBeTested => {
                    let told = !check.reasons.is_empty() || check.relation.is_some();
                    !computed && told
                }
                CheckVerdict::Derived => {
                    // The printed month stands beside the average one.
                    stated == (check.kind == CheckKind::MonthlyAverage) && computed
                }
            };
            assert!(expected, "{check:?}");
            let refused = check
                .reasons
                .iter()
                .any(|r| r.verdict() == Verdict::Refused);
            let apart = check.verdict == CheckVerdict::CannotBeCompared;
            let open = check.kind == CheckKind::OpenProjection;
            assert!(refused || !apart, "{check:?}");
            assert!(!refused || apart || open, "{check:?}");
            let declared = matches!(
                check.kind,
                CheckKind::Order
                    | CheckKind::Direction
                    | CheckKind::Slip
                    | CheckKind::Claim
                    | CheckKind::Sum
                    | CheckKind::Difference
                    | CheckKind::Change
                    | CheckKind::Same
            );
            assert_eq!(check.relation.is_some(), declared, "{check:?}");
        }
    }
}

#[test]
fn both_readings_make_the_same_checks() {
    let ids = |reading| {
        let mut ids: Vec<&str> = audit(reading)
            .iter()
            .map(|check| check.id.as_str())
            .collect();
        ids.sort_unstable();
        ids
    };
    assert_eq!(ids(Plausible), ids(Strict));
}
