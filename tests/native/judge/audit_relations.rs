//! Promise: declared relations are tested, what they imply is derived, and what invites to a wrong
//! sum is kept apart, each with the right verdict.

use super::judging::audit;
use hechos::dataset::{FigureId, RELATIONS, RelationKind};
use hechos::judge::{Check, CheckKind, CheckVerdict};
use hechos::maths::Reading::{self, Plausible, Strict};

#[track_caller]
pub fn check(id: &str, reading: Reading) -> &'static Check {
    let found: Vec<&Check> = audit(reading).iter().filter(|c| c.id == id).collect();
    assert_eq!(found.len(), 1, "{id}");
    found[0]
}

pub fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
}

#[test]
fn every_declared_relation_is_checked_or_stands_with_its_figures() {
    for reading in [Plausible, Strict] {
        let checks = audit(reading);
        for (nth, relation) in RELATIONS.iter().enumerate() {
            let of: Vec<&Check> = checks
                .iter()
                .filter(|check| check.relation.is_some_and(|id| id.position() == nth))
                .collect();
            match relation.kind {
                RelationKind::Open(open) => {
                    assert!(of.is_empty(), "{}", relation.id);
                    for figure in relation.figures {
                        assert!(figure.left_open().any(|left| left == open));
                    }
                }
                _ => {
                    assert_eq!(of.len(), 1, "{}", relation.id);
                    assert_eq!(of[0].figures, relation.figures);
                }
            }
        }
    }
}

#[test]
fn a_claim_is_settled_by_no_figure() {
    for check in audit(Plausible) {
        if check.kind == CheckKind::Claim {
            let apart = check.id == "claim-net-importer";
            let verdict = if apart {
                CheckVerdict::CannotBeCompared
            } else {
                CheckVerdict::CannotBeTested
            };
            assert_eq!(check.verdict, verdict, "{}", check.id);
            let note = check.relation.expect("it is declared").note();
            // A sentence for the claim, and another for what the figures say to it.
            assert!(
                note.en.contains(". ") && note.es.contains(". "),
                "{}",
                check.id
            );
        }
    }
}
