//! every reason has a sentence in both languages that names what differs.

use hechos::dataset::{FigureId, Flow, IndicatorId, Lang, Open, Period, SubjectId, Unit};
use hechos::judge::{Comparison, Operand, Question, Reason, Slip, compare, share, solve};
use hechos::maths::{MathsError, Reading};
use hechos::text::{
    figure_name, maths_error, question, reason, step, subject_name, withheld as text_withheld,
};
use std::collections::BTreeSet;

fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
}

fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// One of each kind, in each of its forms.
fn every_reason() -> Vec<Reason> {
    use Reason as R;
    let (a, b) = (
        figure("mexico-total-exports-2024"),
        figure("chihuahua-exports-2025q3"),
    );
    let c = figure("brazil-high-tech-regional-share-2005");
    let indicator = |id| IndicatorId::find(id).expect("in the dataset");
    let subject = |id| SubjectId::find(id).expect("in the dataset");
    let period = |text: &str| text.parse::<Period>().expect("a period");
    let mut all = vec![
        R::SameFigure(a),
        R::DifferentUnits {
            first: Unit::MAIN,
            second: Unit::Percent,
        },
        R::DifferentFlow {
            first: Flow::Exports,
            second: Flow::Imports,
        },
        R::DifferentIndicator {
            first: indicator("ai-exports"),
            second: indicator("total-exports"),
        },
        R::DifferentSubjects {
            first: subject("chihuahua"),
            second: subject("jalisco"),
        },
        R::DifferentPeriods {
            first: period("2024"),
            second: period("2025-Q3"),
        },
        R::PeriodNotContained {
            part: period("2025-01/2025-06"),
            whole: period("2024"),
        },
        R::PartnerDiffers {
            flow: Flow::Exports,
            first: Some(subject("united-states")),
            second: None,
        },
        R::PlaceNotContained {
            part: subject("chiapas"),
            whole: subject("brazil"),
        },
        R::MeasureNotContained {
            part: indicator("ai-exports"),
            whole: indicator("high-tech-trade"),
        },
        R::OtherBase {
            share: c,
            own: Some(b),
            given: a,
        },
        R::OtherBase {
            share: c,
            own: None,
            given: a,
        },
        R::GrowthOfAnother {
            level: a,
            growth: b,
        },
        R::ChainLength,
        R::NotAPercentage(Unit::MAIN),
        R::NoRemainder(c),
        R::DifferentAttribution {
            first: a,
            second: b,
        },
        R::DifferentAttribution {
            first: figure("china-ai-exports-2022"),
            second: figure("mexico-us-trade-2022-aug"),
        },
        R::RoundNumbers {
            first: a,
            second: None,
            overlap: false,
            strict: true,
        },
        R::RoundNumbers {
            first: a,
            second: Some(b),
            overlap: false,
            strict: true,
        },
        R::RoundNumbers {
            first: a,
            second: Some(b),
            overlap: true,
            strict: false,
        },
        R::OneAmountTwoSides {
            part: a,
            whole: figure("world-ai-trade-2022"),
        },
        R::PartLargerThanWhole,
        R::TypedFigure,
    ];
    all.extend(
        [
            R::RankOrCount,
            R::NotAShare,
            R::NotGrowth,
            R::AverageRate,
            R::BasePeriodNotPrinted,
            R::TwoWayTradeIsNoWhole,
            R::PeriodNotPrinted,
            R::PeriodFromContext,
            R::SpeakerFromContext,
            R::Disputed,
            R::LooseWord,
            R::BaseNotPrinted,
            R::LevelNotPrinted,
            R::OthersNotPrinted,
            R::RankNotPrinted,
            R::ListedOnly,
        ]
        .map(|kind| kind(a)),
    );
    all.extend(Open::ALL.map(|open| R::LeftOpen { figure: a, open }));
    all.extend(Slip::ALL.map(R::LikelySlip));
    all.push(R::OrderNotCertain {
        first: a,
        second: figure("world-ai-trade-2022"),
    });
    all.extend(every_error().map(R::Incomputable));
    all
}

fn every_error() -> [MathsError; 7] {
    [
        MathsError::NotFinite,
        MathsError::Negative,
        MathsError::ZeroDenominator,
        MathsError::UnitMismatch {
            left: Unit::Ratio,
            right: Unit::MAIN,
        },
        MathsError::WrongUnit(Unit::Rank),
        MathsError::OutOfRange,
        MathsError::Operands,
    ]
}

#[test]
fn every_reason_is_a_sentence_of_its_own_in_both_languages() {
    let mut seen = BTreeSet::new();
    for one in every_reason() {
        let [en, es] = Lang::ALL.map(|lang| reason(&one, lang));
        for text in [&en, &es] {
            assert!(text.len() > 20 && text.ends_with('.'), "{text}");
            assert!(!text.contains(['{', '}']) && !text.contains("  "), "{text}");
            assert!(
                text.chars().next().is_some_and(char::is_uppercase),
                "{text}"
            );
            assert!(seen.insert(text.clone()), "twice: {text}");
        }
    }
    for error in every_error() {
        assert_ne!(maths_error(error, Lang::En), maths_error(error, Lang::Es));
    }
}

#[test]
fn a_reason_names_what_differs() {
    let period = |text: &str| text.parse::<Period>().expect("a period");
    let one = Reason::PeriodNotContained {
        part: period("2025-01/2025-06"),
        whole: period("2024"),
    };
    assert_eq!(
        reason(&one, Lang::En),
        "The part is for January–June 2025; the whole is for 2024."
    );
    assert_eq!(
        reason(&one, Lang::Es),
        "La parte corresponde a enero–junio de 2025; el total, a 2024."
    );
    let units = Reason::DifferentUnits {
        first: Unit::MAIN,
        second: Unit::Percent,
    };
    assert_eq!(
        reason(&units, Lang::Es),
        "La primera cifra es un monto en dólares; la segunda, un porcentaje."
    );
}

#[test]
fn figures_have_names_within_a_sentence() {
    let name = |id, lang| spaced(&figure_name(figure(id), lang));
    assert_eq!(
        name("chihuahua-exports-2025q3", Lang::En),
        "Chihuahua: exports attributed to states, 3rd quarter 2025"
    );
    assert_eq!(
        name("mexico-us-trade-2022-aug", Lang::Es),
        "México: comercio con Estados Unidos, agosto de 2022"
    );
    assert_eq!(
        name("world-high-tech-trade-growth-2005-2024", Lang::En),
        "World: average annual growth of high-technology trade, 2005 to 2024"
    );
    let all: BTreeSet<_> = FigureId::all()
        .map(|id| figure_name(id, Lang::En))
        .collect();
    assert!(
        all.len() * 10 >= FigureId::all().len() * 9,
        "names tell figures apart"
    );
    for subject in SubjectId::all() {
        assert!(!subject_name(subject, Lang::Es).is_empty());
    }
}

#[test]
fn a_derivation_can_be_followed() {
    let operand = |id| Operand::Figure(figure(id));
    let answer = share(
        operand("chihuahua-exports-2025q3"),
        operand("mexico-state-exports-2025q3"),
        Reading::Plausible,
    );
    let lines = |lang| -> Vec<_> {
        let steps = answer.steps.iter();
        steps.map(|one| spaced(&step(one, lang))).collect()
    };
    assert_eq!(
        lines(Lang::En),
        [
            "Part: US$28.9 billion stands for US$28.85 to 28.95 billion",
            "Whole: US$152.6 billion stands for US$152.55 to 152.65 billion",
            "Lowest value: US$28.85 billion ÷ US$152.65 billion = 18.899%",
            "Highest value: US$28.95 billion ÷ US$152.55 billion = 18.977%",
            "From the figures as they stand: US$28.9 billion ÷ US$152.6 billion = 18.938%",
        ]
    );
    assert_eq!(
        lines(Lang::Es)[0],
        "Parte: 28.9 mil millones de dólares, es decir, de 28.85 a 28.95 mil millones de dólares"
    );
    let before = Question::LevelBefore {
        level: figure("mexico-high-technologies-us-2025h1"),
        growth: figure("mexico-high-technologies-us-growth-2025h1"),
    };
    let asked = before.asked().expect("a question to the calculator");
    let answer = solve(&asked, Reading::Plausible);
    let last = answer.steps.last().expect("a derivation");
    assert_eq!(
        spaced(&step(last, Lang::Es)),
        "Con las cifras tal como están: 66.6 mil millones de dólares ÷ (1 + 51 %) = 44.106 mil \
         millones de dólares"
    );
    for lang in Lang::ALL {
        assert!(question(&before, lang).ends_with("?"));
    }
    let rest = Question::Complement {
        share: figure("six-states-exports-share-2025q3"),
        whole: Some(figure("mexico-state-exports-2025q3")),
    };
    let asked = rest.asked().expect("a question to the calculator");
    let answer = solve(&asked, Reading::Plausible);
    let last = answer.steps.last().expect("a derivation");
    assert_eq!(
        spaced(&step(last, Lang::En)),
        "From the figures as they stand: (100% − 64.8%) × US$152.6 billion = US$53.715 billion"
    );
}

#[test]
fn what_a_comparison_does_not_say_has_a_text() {
    let says = |found: &Comparison, lang| -> Vec<String> {
        let withheld = found.withheld.iter();
        withheld
            .map(|what| spaced(&text_withheld(what, lang)))
            .collect()
    };
    let compared = |a, b| compare(figure(a), figure(b), Reading::Plausible);
    let band = ["mexico-us-partner-rank", "mexico-us-partner-rank-2022"];
    assert_eq!(
        says(&compared(band[0], band[1]), Lang::En),
        [
            "No ratio: places are not divided.",
            "No number of places: a band such as Top 10 has no middle, so it may be 0 to 2.",
            "No sure order: the ranges share 1st."
        ]
    );
    assert_eq!(
        says(
            &compared("world-ai-trade-2022", "world-ai-trade-2023"),
            Lang::Es
        ),
        ["Sin tasa anual: entre las dos hay un año o menos."]
    );
    for a in FigureId::all() {
        for b in FigureId::all() {
            let found = compare(a, b, Reading::Plausible);
            for lang in Lang::ALL {
                for text in says(&found, lang) {
                    assert!(!text.contains(['{', '}']) && text.ends_with('.'), "{text}");
                }
            }
        }
    }
}
