//! The cards of the sheet: what each has found in both languages, and what it draws.

use crate::{folder, second};
use hechos::card::{Chart, card, story};
use hechos::chart::{Class, Shape};
use hechos::dataset::{ChartSpec, Lang, sheet};
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::plain;

/// The finding of each card, with the numbers that its slots have to give.
const FINDINGS: [(&str, [&str; 2]); 5] = [
    (
        "consumption",
        [
            "Portugal consumed 51.4 TWh in 2024, 1.3% more than the year before",
            "Portugal consumió 51.4 TWh en 2024, 1.3 % más que el año anterior",
        ],
    ),
    (
        "mix",
        [
            "Renewables supplied 71% of the electricity consumed in 2024, after 61% in 2023",
            "Las renovables suministraron 71 % de la electricidad consumida en 2024, frente a 61 % en 2023",
        ],
    ),
    (
        "production",
        [
            "Renewables produced 36.7 TWh in 2024, 17.6% more than in 2023",
            "Las renovables produjeron 36.7 TWh en 2024, 17.6 % más que en 2023",
        ],
    ),
    (
        "growth",
        [
            "Hydropower grew by 24% in 2024, after 70% in 2023, which followed a dry year; photovoltaics grew by 37%",
            "La energía hidroeléctrica creció 24 % en 2024, tras 70 % en 2023, que siguió a un año seco; la \
             fotovoltaica creció 37 %",
        ],
    ),
    (
        "conditions",
        [
            "Water and wind were more plentiful than on average in 2024, the sun less",
            "En 2024 hubo más agua y más viento que en la media, y menos sol",
        ],
    ),
];

fn id(name: &str) -> CardId {
    CardId::parse(name).expect("a card of the sheet")
}

#[test]
fn every_card_has_a_finding_a_sentence_and_a_chart_in_both_languages() {
    second();
    let ids: Vec<&str> = sheet().cards.iter().map(|card| card.id).collect();
    assert_eq!(ids, FINDINGS.map(|(name, _)| name));
    for (name, findings) in FINDINGS {
        for (lang, finding) in Lang::ALL.into_iter().zip(findings) {
            let told = story(id(name), Reading::Plausible, lang).expect("a story");
            assert_eq!(plain(&told.finding).replace('\u{a0}', " "), finding);
            assert!(plain(&told.sentence).ends_with('.'), "{name}");
            let shown = card(id(name), None, Reading::Plausible, lang).expect("a card");
            let drawn = shown.charts.iter().find_map(|chart| match chart {
                Chart::Drawing { drawing, label } => Some((drawing, label)),
                _ => None,
            });
            let (drawing, label) = drawn.expect("a chart");
            assert!(
                !drawing.shapes.is_empty() && label.len() > 20,
                "{name}: {label}"
            );
        }
    }
}

/// Of each form that the sheet draws, a shape that carries data stands in the chart for each row of it.
#[test]
fn five_cards_draw_four_forms() {
    second();
    let marks = |name: &str, wanted: &[Class]| {
        let shown = card(id(name), None, Reading::Plausible, Lang::En).expect("a card");
        let Some(Chart::Drawing { drawing, .. }) = shown.charts.first() else {
            panic!("{name} has no chart");
        };
        let class = |shape: &Shape| match shape {
            Shape::Rect { class, .. } | Shape::Circle { class, .. } => Some(*class),
            _ => None,
        };
        let all = drawing.shapes.iter().filter_map(class);
        all.filter(|class| wanted.contains(class)).count()
    };
    let forms: Vec<&str> = sheet()
        .cards
        .iter()
        .map(|card| match card.charts {
            [ChartSpec::Nested { .. }] => "nested",
            [ChartSpec::Slope { .. }] => "slope",
            [ChartSpec::TwoPoints { .. }] => "two-points",
            [ChartSpec::Bars { .. }] => "bars",
            _ => "another",
        })
        .collect();
    assert_eq!(forms, ["nested", "slope", "two-points", "bars", "bars"]);
    let bars = [Class::Bar, Class::BarFocus];
    assert_eq!(marks("growth", &bars), 4);
    assert_eq!(marks("conditions", &bars), 3);
    assert!(marks("consumption", &bars) >= 1);
}

#[test]
fn what_the_cards_say_in_number_words_is_what_the_figures_say() {
    second();
    let claims = folder().claims;
    let words: Vec<&str> = claims.iter().map(|claim| claim.words.en).collect();
    assert_eq!(words, ["Two rates of growth", "The two years"]);
    for claim in claims {
        let against = hechos::card::contradicted(claim.items, claim.item, claim.range);
        assert_eq!(against, None, "{}", claim.words.en);
    }
}
