//! What the module for developers says of the doubts and readings of a figure.

use crate::{figure, small};
use hechos::api::{Value, compare, figures};
use serde_json::json;

fn read(id: &str) -> serde_json::Value {
    small();
    let place = figure(id).position();
    serde_json::to_value(&figures()[place]).expect("plain data")
}

#[test]
fn a_disputed_figure_has_its_doubts_counts_and_the_readings_behind_them() {
    let found = read("sudland-exports-2024");
    assert_eq!(
        found["doubts"],
        json!([
            {
                "id": "sudland-harvest",
                "kind": "value",
                "weight": "dispute",
                "text": {
                    "en": "Coast Gazette prints 2.9 million tonnes. La Bolsa prints 2.41 million.",
                    "es": "Coast Gazette publica 2.9 millones de toneladas. La Bolsa publica 2.41 millones.",
                },
                "readings": ["sudland-2024-gazette", "sudland-2024-bolsa"],
            },
            {
                "id": "sudland-crop-year",
                "kind": "scope",
                "weight": "note",
                "text": { "en": "Coast Gazette prints a crop year.", "es": "Coast Gazette publica un año de cosecha." },
                "readings": ["sudland-2023-gazette"],
            },
        ])
    );
    // The reprint counts for nothing.
    assert_eq!(
        found["others"],
        json!({ "same": 0, "refines": 1, "rounds": 0, "differs": 1 })
    );
    let prints = found["readings"].as_array().expect("a list");
    let of = |key: &str| -> Vec<_> { prints.iter().map(|print| print[key].clone()).collect() };
    assert_eq!(
        of("id"),
        [
            "sudland-2024-gazette",
            "sudland-2024-bolsa",
            "sudland-2023-gazette"
        ]
    );
    assert_eq!(
        of("agreement"),
        [json!("differs"), json!("refines"), json!(null)]
    );
    assert_eq!(of("scope"), [json!(null), json!(null), json!("period")]);
    assert_eq!(of("independent"), [true, true, false]);
    assert_eq!(
        prints[0],
        json!({
            "id": "sudland-2024-gazette",
            "publisher": "Coast Gazette",
            "title": "Record harvest in Sudland",
            "url": "https://example.org/gazette/record",
            "published": "2025-02-03",
            "asPrinted": "2.9 million tonnes",
            "qualifier": "plain",
            "value": 2_900_000.0,
            "unit": "t",
            "agreement": "differs",
            "independent": true,
        })
    );
}

#[test]
fn a_doubt_about_two_figures_shows_each_its_own_readings() {
    for (id, reading) in [
        ("value-2023", "value-2023-treasury"),
        ("imports-2023", "imports-2023-treasury"),
    ] {
        let found = read(id);
        assert_eq!(found["doubts"][0]["id"], "accounts-of-2023");
        assert_eq!(found["doubts"][0]["readings"], json!([reading]));
        assert_eq!(found["readings"][0]["id"], reading);
    }
}

#[test]
fn what_agrees_is_counted_and_not_listed() {
    let found = read("exports-2024");
    assert_eq!(found["doubts"], json!([]));
    assert_eq!(found["readings"], json!([]));
    assert_eq!(
        found["others"],
        json!({ "same": 0, "refines": 0, "rounds": 0, "differs": 0 })
    );
    let listed = figures().len();
    let doubted = |at: usize| {
        let found = serde_json::to_value(&figures()[at]).expect("plain data");
        found["doubts"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    };
    assert_eq!((0..listed).filter(|at| doubted(*at)).count(), 6);
}

#[test]
fn the_reason_has_a_code() {
    small();
    let text = |id: &str| Value::Text(id.to_owned());
    let found = compare(&text("value-2024"), &text("value-2023"), &Value::Undefined);
    let found = found.expect("an answer");
    assert_eq!(found.verdict, "caution");
    assert_eq!(found.reasons[0].code, "disputed");
}
