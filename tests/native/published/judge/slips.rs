//! Promise: a refused question names the slip that it is likely to be, and a likely slip alone
//! refuses nothing.

use crate::judge::judging::{figure, operand};
use hechos::dataset::FigureId;
use hechos::judge::{Asked, Operand};
use hechos::judge::{Reason, Slip, Verdict, compare_alone, share, slip, solve};
use hechos::maths::Reading::Plausible;

#[test]
fn each_slip_is_seen_in_both_orders() {
    for (a, b, wanted) in [
        (
            "jalisco-exports-share-2025q3",
            "mining-exports-share-2025q3",
            Some(Slip::CrossedCuts),
        ),
        (
            "mexico-us-trade-2022-aug",
            "mexico-us-trade-2022-jan-aug",
            Some(Slip::PartInsideTotal),
        ),
        (
            "jalisco-exports-share-2025q3",
            "six-states-exports-share-2025q3",
            Some(Slip::PartInsideTotal),
        ),
        (
            "mexico-ai-exports-2022",
            "mexico-high-technologies-us-2025h1",
            Some(Slip::OverlappingGoods),
        ),
        (
            "mexico-ai-exports-2022",
            "world-high-tech-trade-2024",
            Some(Slip::OverlappingGoods),
        ),
        (
            "mexico-high-tech-regional-share-2024",
            "world-ai-trade-2022",
            Some(Slip::OverlappingGoods),
        ),
        (
            "mexico-top-products-led",
            "mexico-device-exports-us-share",
            Some(Slip::CountIsNoValue),
        ),
        (
            "jalisco-exports-share-2025q3",
            "jalisco-exports-growth-2025q3",
            Some(Slip::GrowthIsNoShare),
        ),
        (
            "baja-california-exports-share-2025q3",
            "mexico-state-exports-growth-2025q3",
            Some(Slip::GrowthIsNoShare),
        ),
        (
            "mexico-state-exports-2025q3",
            "mexico-total-exports-2024",
            Some(Slip::QuarterTimesFour),
        ),
        (
            "mexico-ai-exports-rank-2022",
            "mexico-total-exports-rank-2024",
            Some(Slip::OtherRanking),
        ),
        // Everything traded holds what no list defines.
        (
            "mexico-high-technologies-us-2025h1",
            "mexico-total-exports-2024",
            None,
        ),
        // Imports and exports are kept apart by their flow.
        (
            "mexico-device-exports-2025",
            "mexico-health-imports-2024",
            None,
        ),
        (
            "chihuahua-exports-share-2025q3",
            "jalisco-exports-share-2025q3",
            None,
        ),
        ("china-ai-exports-2022", "mexico-ai-exports-2022", None),
    ] {
        let (a, b) = (figure(a), figure(b));
        assert_eq!((slip(a, b), slip(b, a)), (wanted, wanted), "{}", a.get().id);
    }
}

#[test]
fn a_slip_is_named_only_beside_a_refusal() {
    let mut named = 0;
    for a in FigureId::all() {
        assert_eq!(slip(a, a), None);
        for b in FigureId::all() {
            let (x, y) = (Operand::Figure(a), Operand::Figure(b));
            let found = compare_alone(&x, &y, Plausible);
            let told = found
                .reasons
                .iter()
                .any(|reason| matches!(reason, Reason::LikelySlip(_)));
            let expected = found.verdict == Verdict::Refused && slip(a, b).is_some();
            assert_eq!(told, expected, "{} {}", a.get().id, b.get().id);
            assert!(!told || found.reasons[0].verdict() == Verdict::Refused);
            named += usize::from(told);
        }
    }
    assert!(named > 100, "{named}");
}

#[test]
fn the_share_calculator_names_it_too() {
    let found = share(
        operand("mexico-state-exports-2025q3"),
        operand("mexico-total-exports-2024"),
        Plausible,
    );
    assert_eq!(
        found.reasons.last(),
        Some(&Reason::LikelySlip(Slip::QuarterTimesFour))
    );
    let asked = Asked::Part {
        share: operand("mexico-high-tech-regional-share-2024"),
        whole: operand("world-ai-trade-2022"),
    };
    let found = solve(&asked, Plausible);
    assert_eq!(
        found.reasons.last(),
        Some(&Reason::LikelySlip(Slip::OverlappingGoods))
    );
    let typed = share(
        Operand::Typed(figure("mexico-state-exports-2025q3").get().quantity),
        operand("mexico-total-exports-2024"),
        Plausible,
    );
    let slips = |reason: &Reason| matches!(reason, Reason::LikelySlip(_));
    assert!(
        !typed.reasons.iter().any(slips),
        "its own number has no subject"
    );
}
