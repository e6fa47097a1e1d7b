//! What a draft fills in of a row is what the article prints; where a sentence leaves a doubt it says so.

use proptest::prelude::*;

use super::articles::{Article, Coverage, Draft, draft};
use super::coverage::dataset_in;

fn drafted(tag: &str, text: &str) -> Draft {
    let dataset = dataset_in(tag, "", "", "");
    let article = Article::new(text);
    let coverage = Coverage::of(&article, &dataset, Some("harbor"));
    draft(&article, &dataset, &coverage)
}

/// Some cells of each row.
fn cells<const N: usize>(draft: &Draft, wanted: [&str; N]) -> Vec<[String; N]> {
    let at = wanted.map(|name| {
        let found = draft.columns.iter().position(|column| *column == name);
        found.unwrap_or_else(|| panic!("no column {name}"))
    });
    draft
        .rows
        .iter()
        .map(|row| at.map(|at| row[at].clone()))
        .collect()
}

#[test]
fn the_period_is_that_of_the_sentence_where_it_has_one() {
    for (tag, text, period) in [
        ("en", "In 2024 sales were US$5.1 billion.", "2024"),
        (
            "en",
            "Sales of US$5.1 billion in August 2022 were low.",
            "2022-08",
        ),
        (
            "en",
            "From January to June 2025 sales were US$5.1 billion.",
            "2025-01/2025-06",
        ),
        (
            "en",
            "Sales were US$5.1 billion from August 2021 to September 2022.",
            "2021-08/2022-09",
        ),
        (
            "en",
            "Sales were US$5.1 billion in the third quarter of 2025.",
            "2025-Q3",
        ),
        ("en", "In 3Q2025 sales were US$5.1 billion.", "2025-Q3"),
        (
            "en",
            "Sales were US$5.1 billion in 2024 and had been lower in 2005.",
            "2024",
        ),
        (
            "es",
            "En el tercer trimestre de 2025 vendió US$5.1 millones.",
            "2025-Q3",
        ),
        (
            "es",
            "Vendió US$5.1 millones de enero a junio de 2025.",
            "2025-01/2025-06",
        ),
        ("es", "En agosto de 2022 vendió US$5.1 millones.", "2022-08"),
    ] {
        let found = cells(&drafted(tag, text), ["period", "period_from"]);
        assert_eq!(found, [[period.to_owned(), "text".to_owned()]], "{text}");
    }
}

#[test]
fn the_period_is_left_open_where_the_sentence_leaves_a_doubt() {
    for text in [
        // Of another sentence, of two years, or of the figure between.
        "It was 2024. Sales were US$5.1 billion.",
        "Sales grew from 2005 and were US$5.1 billion, more than 2010 had seen.",
        "Sales were US$5.1 billion, more than the US$4.1 billion of the year before in 2005.",
    ] {
        let found = cells(&drafted("en", text), ["period", "period_from"]);
        assert_eq!(found[0], ["?", "?"], "{text}");
    }
}

#[test]
fn words_before_a_number_are_its_qualifier_and_its_direction() {
    for (tag, text, wanted) in [
        ("en", "Sales fell by nearly 7.4%.", ["-", "nearly", "down"]),
        ("en", "Sales rose more than 7.4%.", ["-", "more-than", "up"]),
        ("en", "Sales rose to 7.4%.", ["-", "plain", ""]),
        ("en", "A 7.4% decline.", ["-", "plain", "down"]),
        ("en", "A drop of about 7.4%.", ["-", "about", "down"]),
        ("es", "Un alza de 7.4%.", ["-", "plain", "up"]),
        ("en", "A value exceeding 7.4%.", ["-", "more-than", ""]),
        (
            "es",
            "Las ventas cayeron cerca de 7.4%.",
            ["-", "about", "down"],
        ),
        (
            "es",
            "Las ventas subieron más de 7.4%.",
            ["-", "more-than", "up"],
        ),
        ("es", "Las ventas cayeron a 7.4%.", ["-", "plain", ""]),
        ("en", "Sales plunged by 7.4%.", ["-", "plain", "down"]),
        ("en", "Sales were up 7.4%.", ["-", "plain", "up"]),
        ("en", "Sales surpassed 7.4%.", ["-", "more-than", ""]),
        (
            "en",
            "They were 7.4% lower than in May.",
            ["-", "plain", "down"],
        ),
        ("en", "It sold 7.4% more than in May.", ["-", "plain", "up"]),
        ("es", "Se desplomaron un 7.4%.", ["-", "plain", "down"]),
        ("es", "Superó el 7.4%.", ["-", "more-than", ""]),
        ("es", "Cerca del 7.4%.", ["-", "about", ""]),
        ("es", "Más del 7.4%.", ["-", "more-than", ""]),
        ("es", "Por debajo del 7.4%.", ["-", "less-than", ""]),
        ("es", "Una contracción del 7.4%.", ["-", "plain", "down"]),
        ("es", "Se contrajo casi un 7.4%.", ["-", "nearly", "down"]),
        // A share, a treaty and a state that only look like a movement.
        ("en", "It makes up 7.4% of sales.", ["-", "plain", ""]),
        ("es", "Exporta bajo el T-MEC 7.4%.", ["-", "plain", ""]),
        ("en", "No more than 7.4%.", ["-", "less-than", ""]),
        ("en", "Not less than 7.4%.", ["-", "more-than", ""]),
        ("es", "No más de 7.4%.", ["-", "less-than", ""]),
    ] {
        let [[_, qualifier, direction]] =
            cells(&drafted(tag, text), ["id", "qualifier", "direction"])
                .try_into()
                .unwrap_or_else(|rows| panic!("{text}: {rows:?}"));
        assert_eq!(
            [qualifier.as_str(), &direction],
            [wanted[1], wanted[2]],
            "{text}"
        );
    }
}

#[test]
fn a_fall_is_written_as_check_wants_it() {
    let found = cells(
        &drafted("en", "Sales fell by 7.4%."),
        ["value", "direction"],
    );
    assert_eq!(found, [["-7.4", "down"].map(str::to_owned)]);
}

#[test]
fn what_others_are_compared_with_is_the_base_and_no_period() {
    for (tag, text, wanted) in [
        ("en", "It sold 16% more than in 2022.", ["?", "2022"]),
        (
            "en",
            "In 2023 it sold 16% more than in 2022.",
            ["2023", "2022"],
        ),
        (
            "en",
            "In 2023 sales rose 16% compared with the same month of 2021.",
            ["2023", "2021"],
        ),
        ("es", "Vendió un 16% más que en 2022.", ["?", "2022"]),
        (
            "es",
            "En 2023 creció 16% respecto al mismo periodo de 2022.",
            ["2023", "2022"],
        ),
        // "Que" tells more of the sales.
        ("es", "Las ventas, que en 2022 crecieron 16%.", ["2022", ""]),
    ] {
        let found = cells(&drafted(tag, text), ["period", "base_period"]);
        assert_eq!(found, [wanted.map(str::to_owned)], "{text}");
    }
}

#[test]
fn from_here_to_there_are_two_figures_where_something_moves() {
    for (tag, text, values) in [
        ("en", "Sales rose from 4% to 6%.", ["4", "6"].as_slice()),
        ("en", "Prices went from 4% to 6%.", &["4", "6"]),
        (
            "en",
            "Sales rose from US$4 billion to US$6 billion.",
            &["4000000000", "6000000000"],
        ),
        ("es", "Subió de 7.1% a 7.3%.", &["7.1", "7.3"]),
        ("es", "Pasó de 4% a 6%.", &["4", "6"]),
        ("en", "It will be from 4% to 6%.", &["4"]),
        ("es", "Será de 4% a 6%.", &["4"]),
        (
            "en",
            "Sudland and Westland bought 4% and 6% of it.",
            &["4", "6"],
        ),
        ("es", "Creció 5% y 8% en 2023 y 2024.", &["5", "8"]),
        ("en", "Between 4% and 6% of it.", &["4"]),
        ("es", "Entre 4% y 6%.", &["4"]),
    ] {
        let found = cells(&drafted(tag, text), ["value"]);
        let found: Vec<&str> = found.iter().map(|[value]| value.as_str()).collect();
        assert_eq!(found, values, "{text}");
    }
}

#[test]
fn a_range_is_one_row_and_a_band_has_its_bound() {
    let found = cells(
        &drafted("en", "Between 4 and 5% was lost."),
        ["value", "value_to", "unit", "as_printed"],
    );
    assert_eq!(
        found,
        [["4", "5", "percent", "4 and 5%"].map(str::to_owned)]
    );
    let found = cells(
        &drafted("en", "It is among the Top 10."),
        ["value", "unit", "bound"],
    );
    assert_eq!(found, [["10", "rank", "at-most"].map(str::to_owned)]);
}

#[test]
fn what_is_no_figure_is_left_with_the_reason() {
    let draft = drafted(
        "en",
        "Call +52 (55) 1234 5678 before March 24, 2023, or in 2024.",
    );
    let left: Vec<&str> = draft.left.iter().map(|left| left.text.as_str()).collect();
    assert_eq!(left, ["+52 (55) 1234 5678", "March 24, 2023", "2024"]);
    assert!(draft.rows.is_empty());
}

/// In Spanish it may be thousands or decimals: the value is for an editor to write.
#[test]
fn what_may_be_two_numbers_has_no_value_yet() {
    let found = cells(
        &drafted("es", "Vendió US$27.500 millones."),
        ["value", "unit", "as_printed", "significant"],
    );
    let row = ["?", "USD", "US$27.500 millones", "?"];
    assert_eq!(found, [row.map(str::to_owned)]);
}

#[test]
fn a_cell_with_a_comma_is_quoted() {
    let csv = drafted("en", "It grew 12,400 trees.").csv();
    assert!(csv.contains(",\"12,400\","), "{csv}");
    assert_eq!(csv.lines().count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_can_be_drafted(
        words in proptest::collection::vec("(2024|to|en|de|[Jj]une|junio|5%|US\\$1\\.2|\\. |,|á|¶|más|third quarter|[ -~]{0,6})", 0..40),
        spanish in any::<bool>(),
    ) {
        let tag = if spanish { "es" } else { "en" };
        let draft = drafted(tag, &words.join(" "));
        for row in &draft.rows {
            prop_assert_eq!(row.len(), draft.columns.len());
        }
    }
}
