//! Every check of the two articles, with its verdict, and each number of it worked out by hand.

use crate::{figure, second};
use hechos::card::say;
use hechos::dataset::Lang;
use hechos::judge::{CheckVerdict, Question, audit};
use hechos::maths::Reading;
use hechos::text::{check_question, plain};

use CheckVerdict::{Agrees, CannotBeCompared, CannotBeTested, Derived};

/// A check: id, verdict, and what it computes as value, low and high.
type Expected = (&'static str, CheckVerdict, Option<[f64; 3]>);

/// A printed percentage or amount with half of its last place on both sides.
const fn near(value: f64, half: f64) -> [f64; 3] {
    [value, value - half, value + half]
}

/// What a share is of the consumption of 2024, which is printed as 51.4 TWh.
fn of_consumption([value, low, high]: [f64; 3]) -> [f64; 3] {
    [value * 0.514, low * 0.5135, high * 0.5145]
}

fn expected() -> Vec<Expected> {
    // "nearly 10%" lies below ten; every other share is good to half a point on both sides.
    let nearly_ten = [10.0, 9.5, 10.0];
    let share = |part: f64, whole: f64| part / whole * 100.0;
    let rise = |from: f64, to: f64| (to / from - 1.0) * 100.0;
    let part = |value: f64| {
        [
            share(value, 51.4),
            share(value - 0.05, 51.45),
            share(value + 0.05, 51.35),
        ]
    };
    let before = [51.4 / 1.013, 51.35 / 1.0135, 51.45 / 1.0125];
    // What is gained is the level less the level before, at each corner.
    let gained = [
        51.4 - 51.4 / 1.013,
        51.35 - 51.35 / 1.0125,
        51.45 - 51.45 / 1.0135,
    ];
    vec![
        // 28 + 27 + nearly 10 + 6, of which "nearly 10" is at most ten; 25 + 23 + 7 + 6.
        (
            "parts-make-total-renewable-share-2024",
            Agrees,
            Some([71.0, 69.0, 72.5]),
        ),
        (
            "parts-make-total-renewable-share-2023",
            Agrees,
            Some([61.0, 59.0, 63.0]),
        ),
        (
            "part-of-whole-renewable-production-2024",
            Agrees,
            Some(part(36.7)),
        ),
        (
            "part-of-whole-non-renewable-production-2024",
            Agrees,
            Some(part(5.1)),
        ),
        ("total-apart-import-balance-2024", CannotBeCompared, None),
        ("missing-rank-biomass-share-2024", CannotBeTested, None),
        ("missing-rank-biomass-share-2023", CannotBeTested, None),
        ("claim-record-production", CannotBeTested, None),
        ("open-base-renewable-share-2023", CannotBeTested, None),
        ("open-base-wind-share-2023", CannotBeTested, None),
        ("open-base-hydropower-share-2023", CannotBeTested, None),
        ("open-base-photovoltaics-share-2023", CannotBeTested, None),
        ("open-base-biomass-share-2023", CannotBeTested, None),
        (
            "open-growth-consumption-growth-adjusted-2024",
            CannotBeTested,
            None,
        ),
        ("open-growth-hydropower-growth-2024", CannotBeTested, None),
        ("open-growth-hydropower-growth-2023", CannotBeTested, None),
        // 100 less 28, 27, nearly 10, 6 and 10.
        (
            "remainder-hydropower-share-2024",
            Derived,
            Some([19.0, 17.0, 21.5]),
        ),
        (
            "remainder-renewable-share-2023",
            Derived,
            Some(near(39.0, 0.5)),
        ),
        (
            "level-of-share-renewable-share-2024",
            Derived,
            Some(of_consumption(near(71.0, 0.5))),
        ),
        (
            "level-of-share-hydropower-share-2024",
            Derived,
            Some(of_consumption(near(28.0, 0.5))),
        ),
        (
            "level-of-share-wind-share-2024",
            Derived,
            Some(of_consumption(near(27.0, 0.5))),
        ),
        (
            "level-of-share-photovoltaics-share-2024",
            Derived,
            Some(of_consumption(nearly_ten)),
        ),
        (
            "level-of-share-biomass-share-2024",
            Derived,
            Some(of_consumption(near(6.0, 0.5))),
        ),
        (
            "level-of-share-non-renewable-share-2024",
            Derived,
            Some(of_consumption(near(10.0, 0.5))),
        ),
        (
            "change-of-level-renewable-production-2024",
            Derived,
            Some([rise(31.2, 36.7), rise(31.25, 36.65), rise(31.15, 36.75)]),
        ),
        (
            "change-of-share-renewable-share-2024",
            Derived,
            Some(near(10.0, 1.0)),
        ),
        (
            "change-of-share-hydropower-share-2024",
            Derived,
            Some(near(5.0, 1.0)),
        ),
        (
            "change-of-share-wind-share-2024",
            Derived,
            Some(near(2.0, 1.0)),
        ),
        (
            "change-of-share-photovoltaics-share-2024",
            Derived,
            Some([3.0, 2.0, 3.5]),
        ),
        (
            "change-of-share-biomass-share-2024",
            Derived,
            Some(near(0.0, 1.0)),
        ),
        ("level-before-consumption-2024", Derived, Some(before)),
        (
            "change-of-amount-renewable-production-2024",
            Derived,
            Some(near(5.5, 0.1)),
        ),
        ("change-of-amount-consumption-2024", Derived, Some(gained)),
    ]
}

#[test]
fn every_check_is_as_worked_out_by_hand() {
    second();
    let found = audit(Reading::Plausible);
    let told: Vec<(&str, CheckVerdict)> = found
        .iter()
        .map(|check| (check.id.as_str(), check.verdict))
        .collect();
    let wanted: Vec<(&str, CheckVerdict)> = expected()
        .iter()
        .map(|(id, verdict, _)| (*id, *verdict))
        .collect();
    assert_eq!(told, wanted);
    for (check, (id, _, wanted)) in found.iter().zip(expected()) {
        let found = check.computed.map(|it| [it.value(), it.low(), it.high()]);
        assert_eq!(found.is_some(), wanted.is_some(), "{id}: {found:?}");
        let pairs = found
            .into_iter()
            .flatten()
            .zip(wanted.into_iter().flatten());
        for (found, wanted) in pairs {
            assert!((found - wanted).abs() < 1e-9, "{id}: {found}, not {wanted}");
        }
    }
}

/// The strict reading takes every printed digit, and none of these prints ends in a doubtful zero.
#[test]
fn the_strict_reading_finds_no_contradiction_either() {
    second();
    let found = audit(Reading::Strict);
    assert_eq!(found.len(), expected().len());
    let against = found
        .iter()
        .find(|check| check.verdict == CheckVerdict::Contradicts);
    assert!(against.is_none(), "{against:?}");
}

#[test]
fn rates_of_two_years_are_told_with_their_times() {
    let said = |a, b, lang| {
        let question = Question::Compare(figure(a), figure(b));
        plain(&say(&question, Reading::Plausible, lang).text).replace('\u{a0}', " ")
    };
    let (now, before) = ("hydropower-growth-2024", "hydropower-growth-2023");
    for (a, b) in [(now, before), (before, now)] {
        assert_eq!(
            said(a, b, Lang::En),
            "The growth of electricity production from hydropower: 46 percentage points [45, 47] less in 2024 \
             than in 2023."
        );
        assert_eq!(
            said(a, b, Lang::Es),
            "El crecimiento de la producción hidroeléctrica de electricidad: 46 puntos porcentuales [45, 47] \
             menos en 2024 que en 2023."
        );
    }
    // Of two sources in one year the larger comes first, as ever.
    assert_eq!(
        said(now, "photovoltaics-growth-2024", Lang::En),
        "The growth of electricity production from photovoltaics (2024): 13 percentage points [12, 14] more than \
         hydropower."
    );
}

#[test]
fn one_amount_within_another_is_asked_in_the_singular() {
    second();
    let found = audit(Reading::Plausible);
    let id = "part-of-whole-renewable-production-2024";
    let check = found.iter().find(|check| check.id == id).expect("a check");
    assert_eq!(
        check_question(check, Lang::Es).replace('\u{a0}', " "),
        "La producción renovable de electricidad, 36.7 TWh (2024): ¿cabe esa cifra en el consumo de electricidad \
         de Portugal, 51.4 TWh (2024)?"
    );
}
