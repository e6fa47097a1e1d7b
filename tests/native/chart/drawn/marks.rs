//! Pointing at a mark: it leads to the row of its figure, has room for a finger, and tells range and
//! source.

use std::collections::BTreeSet;

use hechos::card::{Card, Chart, TableRow, card, pointed};
use hechos::chart::{Drawing, Hit, Shape};
use hechos::dataset::{FigureId, Lang, Qualifier, Unit};
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::{Span, computed, plain, texts};

use super::checks::{inside, text_box, texts_apart, texts_inside};

pub fn every_mark_leads_to_the_row_with_its_number() {
    for card in cards() {
        for drawing in drawings(&card) {
            let marks: BTreeSet<usize> = drawing.hits.iter().map(|hit| hit.mark).collect();
            for mark in marks {
                let name = format!("{} {mark}", card.id.as_str());
                let row = card.table.rows.get(mark).expect(&name);
                let own = |hit: &&Hit| hit.mark == mark;
                let texts: Vec<_> = drawing.hits.iter().filter(own).collect();
                let texts: Vec<_> = texts.iter().flat_map(|hit| under(drawing, hit)).collect();
                if drawing.class == Some("hechos-chart__squares") || texts.is_empty() {
                    continue;
                }
                let number = digits(&plain(&row.value));
                let ranks = number.is_empty() || card.table.rows.iter().any(is_rank);
                assert!(
                    ranks || texts.iter().any(|text| digits(text).contains(&number)),
                    "{name}: {number} of {} is not among {texts:?}",
                    row.header
                );
            }
        }
    }
}

pub fn every_printed_mark_tells_its_range_and_its_source() {
    let mut told = 0;
    for lang in Lang::ALL {
        for id in CardId::all() {
            let Some(card) = card(id, None, Reading::Plausible, lang) else {
                continue;
            };
            for row in &card.table.rows {
                let text = pointed(row, lang);
                let range = computed(&row.interval, lang);
                // "More than" has no upper end to tell.
                let open = matches!(row.value.first(), Some(Span::Quoted { figure, .. })
                    if figure.get().quantity.qualifier == Qualifier::MoreThan);
                assert_ne!(text.contains(range.spread(lang)), open, "{text}");
                assert!(!text.contains(['{', '}']), "{text}");
                let Some(Span::Quoted { figure, .. }) = row.value.first() else {
                    continue;
                };
                let source = figure.get().source.get();
                assert!(text.contains(source.publisher), "{text}");
                let mut place = format!(" ¶{}", figure.get().paragraph);
                if figure.is_disputed() {
                    place += " · ";
                    place += texts(lang).ui.others_differ;
                }
                assert!(text.ends_with(&place), "{text}");
                told += 1;
            }
        }
    }
    let printed = cards().iter().any(|card| !card.table.rows.is_empty());
    assert_eq!(told > 0, printed);
}

/// A disputed figure has its sign once in each chart that prints it, and words in the description; with it
/// the labels of every card stay apart on the narrowest chart.
pub fn a_disputed_figure_has_its_sign_in_every_chart() {
    for lang in Lang::ALL {
        for id in CardId::all() {
            let Some(card) = card(id, None, Reading::Plausible, lang) else {
                continue;
            };
            for chart in &card.charts {
                let Chart::Drawing { drawing, label } = chart else {
                    continue;
                };
                let name = id.as_str();
                inside(name, drawing);
                texts_apart(name, drawing);
                texts_inside(name, drawing);
                let disputed: BTreeSet<usize> = drawing
                    .hits
                    .iter()
                    .map(|hit| hit.mark)
                    .filter(|mark| {
                        matches!(card.table.rows[*mark].value.first(), Some(Span::Quoted { figure, .. }) if figure.is_disputed())
                    })
                    .collect();
                let signed = drawing.shapes.iter().filter(
                    |shape| matches!(shape, Shape::Text { text, .. } if text.ends_with("\u{2002}●–○")),
                );
                assert_eq!(signed.count(), disputed.len(), "{name}");
                let told = label.matches(texts(lang).ui.others_differ).count();
                assert_eq!(told, disputed.len(), "{name}: {label}");
            }
        }
    }
}

/// Each value has a place that a finger can hit: 24 px each way on the narrowest chart, or the line
/// of its label.
pub fn every_mark_has_room_for_a_finger() {
    for card in cards() {
        for drawing in drawings(&card) {
            let unit = drawing
                .view_box
                .map_or(2.88, |(width, _)| 288.0 / f32::from(width));
            let down = drawing.view_box.map_or(1.0, |_| unit);
            for mark in drawing.hits.iter().map(|hit| hit.mark) {
                let large = drawing.hits.iter().any(|hit| {
                    let size = (hit.width.value() * unit, hit.height * down);
                    hit.mark == mark && size.0 >= 24.0 && size.1 >= 18.0
                });
                assert!(large, "{} {mark}", card.id.as_str());
            }
        }
    }
}

fn is_rank(row: &TableRow) -> bool {
    let ranked = |figure: &FigureId| figure.get().quantity.unit == Unit::Rank;
    matches!(row.value.first(), Some(Span::Quoted { figure, .. }) if ranked(figure))
}

fn cards() -> Vec<Card> {
    let ids = CardId::all();
    let pages = ids.flat_map(|id| Lang::ALL.map(|lang| card(id, None, Reading::Plausible, lang)));
    pages.flatten().collect()
}

fn drawings(card: &Card) -> impl Iterator<Item = &Drawing> {
    card.charts.iter().filter_map(|chart| match chart {
        Chart::Drawing { drawing, .. } => Some(drawing),
        Chart::Apart(_) => None,
    })
}

/// The texts whose baseline lies in an area.
fn under<'a>(drawing: &'a Drawing, hit: &Hit) -> Vec<&'a str> {
    let scale = drawing.view_box.map_or(2.88, |_| 1.0);
    let (left, right) = (
        hit.x.value() * scale,
        (hit.x.value() + hit.width.value()) * scale,
    );
    let lies = |shape: &&Shape| {
        text_box(shape, scale).is_some_and(|(_, (from, to, y))| {
            let middle = f32::midpoint(from, to);
            (hit.y..=hit.y + hit.height).contains(&y) && (left..=right).contains(&middle)
        })
    };
    let texts = drawing.shapes.iter().filter(lies);
    texts
        .filter_map(|shape| text_box(shape, scale).map(|(text, _)| text))
        .collect()
}

/// The first number of a text, as it is printed.
fn digits(text: &str) -> String {
    let start = text.find(|letter: char| letter.is_ascii_digit());
    let rest = start.map_or("", |at| &text[at..]);
    let number = rest.split(|letter: char| !letter.is_ascii_digit() && !".,".contains(letter));
    number.into_iter().next().unwrap_or_default().to_owned()
}
