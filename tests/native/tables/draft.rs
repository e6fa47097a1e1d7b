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
    // In Spanish this may be thousands or decimals.
    let draft = drafted("es", "Vendió US$27.500 millones.");
    assert!(
        draft.left[0].why.contains("27500000000"),
        "{:?}",
        draft.left
    );
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
