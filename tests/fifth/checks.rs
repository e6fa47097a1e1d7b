//! What the articles are checked for, with the numbers worked out by hand.

use crate::{added, sheet};
use hechos::dataset::FigureId;
use hechos::judge::{Check, CheckVerdict, audit};
use hechos::maths::Reading;

/// The checks in which a figure of the two articles takes part.
fn checks() -> Vec<Check> {
    sheet();
    let ids = added("figures.csv");
    let mut all = audit(Reading::Plausible);
    all.retain(|check| {
        check
            .figures
            .iter()
            .any(|id| ids.iter().any(|own| own == id.get().id))
    });
    all
}

fn figures(check: &Check) -> Vec<&'static str> {
    check.figures.iter().map(|id| id.get().id).collect()
}

/// Verdict, figures, and the computed number as value, low and high.
type Expected<'a> = (&'a str, CheckVerdict, &'a [&'a str], [f64; 3]);

const AGREES: CheckVerdict = CheckVerdict::Agrees;
const DERIVED: CheckVerdict = CheckVerdict::Derived;
const CONTRADICTS: CheckVerdict = CheckVerdict::Contradicts;

#[test]
fn each_statement_is_tested_with_the_prints_that_it_speaks_of() {
    let change = |to: f64, from: f64| (to / from - 1.0) * 100.0;
    let expected: [Expected<'_>; 9] = [
        // The fall is from what was revised, and of what the ministry says.
        (
            "growth-rate-agri-food-growth-2024",
            AGREES,
            &[
                "agri-food-growth-2024",
                "agri-food-exports-2023",
                "agri-food-exports-2024",
            ],
            [
                change(27.5, 29.6),
                change(27.45, 29.65),
                change(27.55, 29.55),
            ],
        ),
        (
            "growth-rate-avocado-growth-2024",
            AGREES,
            &[
                "avocado-growth-2024",
                "avocado-volume-2023",
                "avocado-volume-2024",
            ],
            [
                change(1.13, 1.19),
                change(1.125, 1.195),
                change(1.135, 1.185),
            ],
        ),
        (
            "balance-printed-agri-food-balance-2024",
            AGREES,
            &[
                "agri-food-balance-2024",
                "agri-food-exports-2024",
                "agri-food-imports-2024",
            ],
            [5.3e9, 5.2e9, 5.4e9],
        ),
        (
            "sum-agri-food-surplus-parts",
            AGREES,
            &[
                "agri-food-balance-2024",
                "livestock-balance-2024",
                "crops-balance-2024",
            ],
            [5.3e9, 5.2e9, 5.4e9],
        ),
        (
            "share-of-levels-beer-share-2024",
            AGREES,
            &[
                "beer-share-2024",
                "beer-exports-2024",
                "agri-food-exports-2024",
            ],
            [
                3.1 / 27.5 * 100.0,
                3.05 / 27.55 * 100.0,
                3.15 / 27.45 * 100.0,
            ],
        ),
        (
            "rank-in-list-beer-rank-2024",
            AGREES,
            &[
                "beer-rank-2024",
                "beer-exports-2024",
                "avocado-exports-2024",
            ],
            [1.0, 1.0, 1.0],
        ),
        // The union counts less than the ministry, and says so.
        (
            "same-agri-food-exports-2024",
            CONTRADICTS,
            &["agri-food-exports-2024", "agri-food-exports-2024-union"],
            [27.1e9, 27.05e9, 27.15e9],
        ),
        (
            "revision-agri-food-exports-2023-first",
            DERIVED,
            &["agri-food-exports-2023-first", "agri-food-exports-2023"],
            [
                change(29.6, 29.0),
                change(29.55, 29.05),
                change(29.65, 28.95),
            ],
        ),
        (
            "outcome-agri-food-exports-2024-expected",
            DERIVED,
            &["agri-food-exports-2024-expected", "agri-food-exports-2024"],
            [-1.5e9, -2.55e9, -0.45e9],
        ),
    ];
    let all = checks();
    let ids: Vec<&str> = all.iter().map(|check| check.id.as_str()).collect();
    for (id, verdict, of, computed) in expected {
        let check = all.iter().find(|check| check.id == id);
        let check = check.unwrap_or_else(|| panic!("no {id} among {ids:#?}"));
        assert_eq!(
            (check.verdict, figures(check)),
            (verdict, of.to_vec()),
            "{id}"
        );
        let found = check.computed.expect("a number");
        for (found, wanted) in [found.value(), found.low(), found.high()]
            .iter()
            .zip(computed)
        {
            let far = (found - wanted).abs() / wanted.abs().max(1.0);
            assert!(far < 1e-9, "{id}: {found} and not {wanted}");
        }
    }
}

#[test]
fn no_right_statement_is_called_wrong() {
    let wrong: Vec<String> = checks()
        .into_iter()
        .filter(|check| {
            let verdicts = [CONTRADICTS, CheckVerdict::ContradictsLooseWord];
            verdicts.contains(&check.verdict)
        })
        .map(|check| check.id)
        .collect();
    // Two speakers who count differently, as the article says.
    assert_eq!(wrong, ["same-agri-food-exports-2024"]);
}

#[test]
fn what_is_expected_is_no_level_that_has_come() {
    for check in checks() {
        let expected = figures(&check).iter().any(|id| id.ends_with("-expected"));
        assert!(
            !expected || check.id.starts_with("outcome-"),
            "{}: {:?}",
            check.id,
            figures(&check)
        );
    }
}

#[test]
fn figures_of_the_published_articles_are_checked_as_before() {
    sheet();
    let all = audit(Reading::Plausible);
    let old = |check: &&Check| {
        let ids = added("figures.csv");
        check
            .figures
            .iter()
            .all(|id| ids.iter().all(|own| own != id.get().id))
    };
    let table = crate::read(std::path::Path::new("docs/checks.md"));
    let known = all
        .iter()
        .filter(old)
        .filter(|check| table.contains(&check.id))
        .count();
    let published = all.iter().filter(old).count();
    assert!(known == published && known > 50, "{known} of {published}");
    assert!(FigureId::find("beer-share-2024").is_some());
}
