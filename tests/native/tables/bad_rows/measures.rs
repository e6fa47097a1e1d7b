//! What indicators measure, in which unit, and how exactly a figure is printed.

use super::{load, real, refuses};

#[test]
fn how_exact_a_print_is() {
    refuses(
        "
        figures | mexico-total-exports-2024 | significant | no | “no”, but “US$617 billion” ends in no zeros | leave it empty
        figures | taiwan-ai-exports-2022 | significant | (empty) | empty, but “US$500 billion” ends in zeros | write no if it may be a round number
        figures | taiwan-ai-exports-2022 | significant | perhaps | unknown word | yes, no
        figures | mexico-top-products-led | significant | yes | ends in no zeros | leave it empty
        figures | world-high-tech-expansion | significant | no | ends in no zeros | leave it empty
        ",
    );
}

#[test]
fn falls_and_ranges() {
    refuses(
        "
        figures | jalisco-exports-growth-2025q3 | value | -89.1 | -89.1 does not agree with “89.1%” | or down in direction if the article says that it fell
        figures | jalisco-exports-growth-2025q3 | direction | sideways | unknown word | up, down
        figures | jalisco-exports-share-2025q3 | direction | down | has no direction | growth, change or balance
        figures | jalisco-exports-share-2025q3 | value_to | 12 | “9.1%” is no range | leave it empty
        figures | jalisco-exports-share-2025q3 | value_to | many | “many” is no number | digits alone
        figures | jalisco-exports-share-2025q3 | as_printed | 9.1 or so | cannot be read | copy the figure alone
        ",
    );
}

#[test]
fn what_indicators_measure() {
    refuses(
        "
        indicators | ai-exports | unit | rank | rank for what measures level | an amount: a row of units.csv
        indicators | ai-exports | measures | exports | unknown word “exports” | level, share, growth
        indicators | ai-exports | of | ai-trade | a level is of nothing else | within
        indicators | state-exports-growth | of | state-exports-rank | has no level that could rise or fall | measured at both times
        indicators | state-exports-growth | of | stat-exports | no row of indicators.csv | state-exports
        indicators | state-exports-share | unit | USD | USD for what measures share | write percent
        ",
    );
}

#[test]
fn units() {
    refuses(
        "
        units | USD | kind | cash | unknown word “cash” | money, amount, index, price
        units | USD | exact | perhaps | unknown word “perhaps” | yes, no
        units | USD | id | rank | “rank” cannot name a unit | no unit that every sheet has
        units | USD | many_es | (empty) | empty | word for one or for several
        units | USD | spellings | $;US | not parted by “; ” | one space
        units | USD | symbol_en | (empty) | empty for money | write its sign
        ",
    );
}

#[test]
fn what_a_figure_is_part_of_and_revises() {
    refuses(
        "
        figures | mexico-total-exports-2024 | part_of | chihuahua-exports-share-2025q3 | is no whole of a USD | same unit
        figures | mexico-total-exports-2024 | part_of | mexico-total-exports-2024 | a circle | empty cell
        figures | mexico-total-exports-2024 | status | final | unknown word | preliminary, forecast, revised
        figures | mexico-total-exports-2024 | revises | mexico-state-exports-2025q3 | the status is not revised | write revised
        figures | mexico-total-exports-2024 | revises | mexico-state-exports-2025q3 | about something else | same subject
        ",
    );
}

#[test]
fn half_widths_come_from_the_print() {
    let tables = load(&real()).expect("the real tables are good");
    let of = |id: &str| {
        let row = tables
            .figures
            .iter()
            .find(|row| row.id == id)
            .expect("a row");
        row.half_widths(tables.words(&row.source))
    };
    for (id, plausible, strict) in [
        ("mexico-total-exports-2024", 5e8, 5e8),
        ("taiwan-ai-exports-2022", 5e10, 5e8),
        ("quintana-roo-exports-growth-2025q3", 0.5, 0.5),
        ("world-trade-growth-ai-2040", 5.0, 0.5),
        ("world-high-tech-expansion", 5.0, 5.0),
        ("six-states-count", 0.0, 0.0),
        ("mexico-device-exports-factor", 0.5, 0.0),
    ] {
        assert_eq!(of(id), [plausible, strict], "{id}");
    }
}

#[test]
fn noun_phrases() {
    refuses(
        "
        indicators | ai-exports | noun_en | exports of AI-enabling goods | does not say whose it is | “{whose} exports of AI-enabling goods”
        indicators | ai-exports | noun_es | exportaciones a {partner} | does not say whose it is | “exportaciones a {partner} {whose}”
        indicators | ai-exports | noun_en | {whose} exports of {goods} | “{goods}” cannot be read | {whose}, {who} and {partner}
        indicators | ai-exports | noun_en | {whose exports | “{whose exports” cannot be read | {whose}, {who} and {partner}
        indicators | ai-exports | noun_en | {whose} exports[ to {partner} | “[ to {partner}” cannot be read | is closed
        indicators | ai-exports | noun_en | {whose} exports] of goods | “] of goods” cannot be read | is closed
        indicators | ai-exports | noun_en | {whose} [[exports] of goods] | cannot be read | holds no other [
        indicators | ai-exports | noun_en | exports in {who} | “in {who}” ends in “in” where nobody is named | [ in {who}]
        indicators | ai-exports | noun_es | exportaciones que vende {who} | “vende {who}” ends in “vende” | [{who}
        indicators | state-exports | noun_es | exportaciones {whose}[estado:|s] | no subject is a “estado” | state
        indicators | bilateral-trade | noun_en | {whose} trade | has no place for the partner of mexico-us-trade-2022-jan-aug | [ to {partner}]
        ",
    );
}
