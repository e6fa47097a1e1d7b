//! The pages beside any sheet: all figures are searched and sorted, all checks are shown and filtered.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::sheet::{LANGUAGES, row, rows};
use crate::harness::{Page, visit};
use crate::paths::figures::{ROWS, rows as shown};

/// The buttons that filter the checks.
pub const FILTERS: &str = "document.querySelectorAll('#audit [role=group] button')";

/// Opens what is folded.
pub const UNFOLD: &str =
    "for (const fold of document.querySelectorAll('#audit details')) fold.open = true";

/// How many checks can be seen.
pub const SHOWN: &str = "[...document.querySelectorAll('#audit li h3')].filter(check => check.checkVisibility()).length";

#[test]
fn all_figures_are_searched_by_a_subject_and_sorted_both_ways() {
    let (figures, subjects) = (rows("figures"), rows("subjects"));
    for (path, lang) in LANGUAGES {
        visit(&[path, "figures/"].concat(), async |page| {
            shown(page, figures.len()).await?;
            let name = row(&subjects, figures[0].get("subject")).get(&format!("name_{lang}"));
            page.types("#figures-search", &name.to_uppercase()).await?;
            page.until(&format!("return {ROWS}.length < {}", figures.len()))
                .await?;
            let found = page.value(&format!("return {ROWS}")).await?;
            let found = found.as_array().cloned().unwrap_or_default();
            for figure in figures
                .iter()
                .filter(|figure| figure.get("subject") == figures[0].get("subject"))
            {
                assert!(
                    found.contains(&json!(figure.get("id"))),
                    "{} of {name}",
                    figure.get("id")
                );
            }
            page.types("#figures-search", "").await?;
            let mut orders: Vec<Value> = Vec::new();
            for way in ["ascending", "descending"] {
                page.click("#figures thead th:nth-child(3) button").await?;
                page.until(&format!(
                    "return document.querySelector('#figures thead th:nth-child(3)').ariaSort === '{way}'"
                ))
                .await?;
                orders.push(shown(page, figures.len()).await?);
            }
            assert_ne!(orders[0], orders[1], "{path:?}");
            Ok(())
        });
    }
}

#[test]
fn all_checks_are_shown_and_each_filter_shows_as_many_as_it_says() {
    for (path, _) in LANGUAGES {
        visit(&[path, "checks/"].concat(), async |page| {
            for reading in ["#reading-1", "#reading-0"] {
                each_filter_holds(page).await?;
                page.sets(reading).await?;
            }
            let all = counts(page).await?[0];
            assert!(all > 0, "{path:?}");
            page.value(UNFOLD).await?;
            page.until(&format!("return {SHOWN} === {all}")).await
        });
    }
}

async fn each_filter_holds(page: &Page) -> WebDriverResult<()> {
    let counts = counts(page).await?;
    assert_eq!(counts[0], counts[1..].iter().sum::<u64>(), "{counts:?}");
    for (at, count) in counts.iter().enumerate().skip(1) {
        page.click(&format!(
            "#audit [role=group] button:nth-of-type({})",
            at + 1
        ))
        .await?;
        page.until(&format!(
            "return {FILTERS}[{at}].getAttribute('aria-pressed') === 'true' && {SHOWN} === {count}"
        ))
        .await?;
    }
    page.click("#audit [role=group] button").await
}

/// The number that stands in each filter: all, then each verdict.
pub async fn counts(page: &Page) -> WebDriverResult<Vec<u64>> {
    let script = format!(
        "return [...{FILTERS}].map(filter => Number(filter.innerText.trim().split(/\\s+/).at(-1)))"
    );
    let list = page.value(&script).await?;
    let list = list.as_array().cloned().unwrap_or_default();
    assert!(list.len() > 4, "{list:?}");
    Ok(list.iter().filter_map(Value::as_u64).collect())
}
