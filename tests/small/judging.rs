//! What may be compared and divided, in units of the sheet.

use crate::figure;
use hechos::judge::{Asked, Operand, Reason, Verdict, compare, solve};
use hechos::maths::Reading;

fn verdict(a: &str, b: &str) -> (Verdict, Vec<&'static str>) {
    let found = compare(figure(a), figure(b), Reading::Plausible);
    (
        found.verdict,
        found.reasons.iter().map(Reason::code).collect(),
    )
}

fn share(part: &str, whole: &str) -> (Verdict, Vec<&'static str>) {
    let asked = Asked::Share {
        part: Operand::Figure(figure(part)),
        whole: Operand::Figure(figure(whole)),
    };
    let found = solve(&asked, Reading::Plausible);
    (
        found.verdict,
        found.reasons.iter().map(Reason::code).collect(),
    )
}

#[test]
fn a_share_is_of_one_place_or_of_one_time() {
    // A province in its country, a quarter in its year; not the quarter of the one in the year of the other.
    let answered = |part, whole| share(part, whole).0 != Verdict::Refused;
    assert!(answered("south-coast-exports-2024", "exports-2024"));
    assert!(answered("south-coast-exports-2024q1", "exports-2024q1"));
    assert!(answered("exports-2024q1", "exports-2024"));
    let (found, reasons) = share("south-coast-exports-2024q1", "exports-2024");
    assert_eq!(found, Verdict::Refused);
    assert!(reasons.contains(&"different-periods"), "{reasons:?}");
}

#[test]
fn exports_beside_imports_are_valid_and_have_a_balance() {
    assert_eq!(
        verdict("value-2024", "imports-2024"),
        (Verdict::Valid, vec![])
    );
    let surplus = |a, b| {
        let found = compare(figure(a), figure(b), Reading::Plausible).result;
        found
            .and_then(|found| found.balance)
            .expect("a balance")
            .value()
    };
    assert_eq!(surplus("value-2024", "imports-2024"), 3.3e9);
    assert_eq!(surplus("imports-2024", "value-2024"), 3.3e9);
    assert_eq!(surplus("value-2023", "imports-2023"), -6e8);
    // Of two years there is none.
    assert_eq!(verdict("value-2024", "imports-2023").0, Verdict::Refused);
}

#[test]
fn units_do_not_mix() {
    let (found, why) = verdict("exports-2024", "value-2024");
    assert_eq!(found, Verdict::Refused);
    assert!(why.contains(&"different-units"), "{why:?}");
    assert_eq!(share("bags-2024", "exports-2024").0, Verdict::Refused);
}

#[test]
fn an_amount_divides_by_the_amount_that_the_article_puts_it_in() {
    assert_eq!(
        share("specialty-2024", "exports-2024"),
        (Verdict::Caution, vec!["different-attribution", "open-end"])
    );
    // Of another year it does not say so.
    assert_eq!(share("specialty-2024", "exports-2023").0, Verdict::Refused);
}

#[test]
fn a_change_a_balance_and_an_index_are_no_parts() {
    for (part, whole, why) in [
        ("balance-2024", "value-2024", "not-a-level"),
        ("value-change-2024", "value-2024", "not-a-level"),
        ("index-2024", "index-2023", "not-an-amount"),
        ("price-2024", "price-2023", "not-an-amount"),
    ] {
        let (found, reasons) = share(part, whole);
        assert_eq!(found, Verdict::Refused, "{part}");
        assert!(reasons.contains(&why), "{part}: {reasons:?}");
    }
    // Two times of an index have a change.
    let found = compare(
        figure("index-2024"),
        figure("index-2023"),
        Reading::Plausible,
    );
    let change = found
        .result
        .and_then(|found| found.change)
        .expect("a change");
    assert!((change.value() - 7.4).abs() < 1e-9);
}

#[test]
fn what_is_not_settled_says_so() {
    let of = |a, b| verdict(a, b).1;
    assert!(of("exports-2025-forecast", "exports-2025").contains(&"forecast"));
    assert!(of("exports-2025", "exports-2024").contains(&"preliminary"));
    assert!(of("exports-2023", "exports-2024").contains(&"revised-later"));
    // Beside its revision the first print is what is compared.
    assert!(!of("exports-2023", "exports-2023-revised").contains(&"revised-later"));
    assert!(of("exports-2024", "exports-2024-union").contains(&"different-attribution"));
}
