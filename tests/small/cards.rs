//! Cards whose figures fell, or lie below zero.

use crate::{figure, small};
use hechos::card::{Chart, card, figure_sentence, key_figures, lead};
use hechos::chart::{Class, Drawing, Shape, X};
use hechos::dataset::Lang;
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::plain;

fn drawing(id: &str, lang: Lang) -> Drawing {
    small();
    let id = CardId::parse(id).expect("a card of the small sheet");
    let card = card(id, None, Reading::Plausible, lang).expect("it is whole");
    let drawn = card.charts.into_iter().find_map(|chart| match chart {
        Chart::Drawing { drawing, .. } => Some(drawing),
        _ => None,
    });
    drawn.expect("it has a chart")
}

fn percent(x: X) -> f32 {
    match x {
        X::Percent(at) | X::Unit(at) => at,
    }
}

#[test]
fn a_deficit_is_a_bar_to_the_left_of_zero() {
    let shapes = drawing("balances", Lang::En).shapes;
    let zero = shapes.iter().find_map(|shape| match shape {
        Shape::Line { x1, class, .. } if *class == Class::Axis => Some(percent(*x1)),
        _ => None,
    });
    let zero = zero.expect("a line shows where zero is");
    let bars: Vec<(f32, f32)> = shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rect {
                x,
                width,
                class: Class::Bar | Class::BarFocus,
                ..
            } => {
                let from = percent(*x);
                Some((from, from + percent(*width)))
            }
            _ => None,
        })
        .collect();
    let [deficit, surplus] = bars[..] else {
        panic!("two bars: {bars:?}")
    };
    assert!(
        deficit.0 < zero && (deficit.1 - zero).abs() < 0.01,
        "{deficit:?}, {zero}"
    );
    assert!(
        surplus.1 > zero && (surplus.0 - zero).abs() < 0.01,
        "{surplus:?}, {zero}"
    );
}

#[test]
fn a_lead_has_the_slots_that_cards_have() {
    small();
    assert_eq!(
        plain(&lead(Lang::En)).replace('\u{a0}', " "),
        "Norland shipped 1.08 million tonnes of coffee in 2024, worth N$4.5 billion ([4.45, 4.55]), as “N$4.5 billion” says."
    );
}

#[test]
fn what_is_expected_preliminary_or_revised_is_told_as_such() {
    for (id, en, es) in [
        (
            "exports-2025-forecast",
            "(2025, forecast)",
            "(2025, previsión)",
        ),
        ("exports-2025", "(2025, preliminary)", "(2025, preliminar)"),
        (
            "exports-2023",
            "(2023, later revised)",
            "(2023, revisada después)",
        ),
        (
            "exports-2023-revised",
            "(2023, revised)",
            "(2023, cifra revisada)",
        ),
        ("exports-2024", "(2024)", "(2024)"),
    ] {
        for (lang, told) in [(Lang::En, en), (Lang::Es, es)] {
            let said = figure_sentence(figure(id), lang).concat();
            assert!(said.contains(told), "{said}");
        }
    }
}

#[test]
fn a_forecast_that_stands_alone_says_when_and_that_it_is_one() {
    for (lang, value, below) in [
        (Lang::En, "1.1–1.3 million t", "2025 · forecast"),
        (Lang::Es, "1.1–1.3 millones de t", "2025 · previsión"),
    ] {
        let shapes = drawing("outlook", lang).shapes;
        let told: Vec<String> = shapes
            .into_iter()
            .filter_map(|shape| match shape {
                Shape::Text { text, .. } => Some(text.replace('\u{a0}', " ")),
                _ => None,
            })
            .collect();
        assert_eq!(told, [value, below]);
    }
}

#[test]
fn a_range_is_put_at_its_two_ends_in_both_languages() {
    for (lang, wanted) in [
        (
            Lang::En,
            "Norland’s coffee exports (2025, forecast) are put at between 1.1 and 1.3 million tonnes.",
        ),
        (
            Lang::Es,
            "Las exportaciones de café de Norlandia (2025, previsión) se cifran entre 1.1 y 1.3 millones de toneladas.",
        ),
    ] {
        let said = figure_sentence(figure("exports-2025-forecast"), lang).concat();
        assert_eq!(said.replace('\u{a0}', " "), wanted);
    }
}

#[test]
fn money_below_a_million_is_a_key_figure_in_full() {
    small();
    for (lang, wanted) in [(Lang::En, "N$450,000"), (Lang::Es, "450,000 coronas")] {
        let keys = key_figures(lang);
        let key = keys.iter().find(|key| key.figure == figure("fund-2024"));
        let amount = &key.expect("it is a key figure").amount;
        let told = [&*amount.sign, &amount.value, &amount.unit].concat();
        assert_eq!(told.replace('\u{a0}', " "), wanted);
    }
}
