//! Do the figures add up? Each filter shows as many checks as it says, and each check leads on: to its
//! figures, its sources, and the calculator that asks it.

use thirtyfour::prelude::*;

use crate::anywhere::beside::{FILTERS, SHOWN, UNFOLD, counts};
use crate::harness::{Page, visit};
use crate::paths::checks::in_sight;

#[test]
fn a_second_press_shows_all_again() {
    visit("es/checks/", async |page| {
        let all = counts(page).await?[0];
        page.press("#audit", "Se contradice").await?;
        page.until(&format!(
            "return {FILTERS}[1].getAttribute('aria-pressed') === 'true' && {SHOWN} < {all}"
        ))
        .await?;
        page.press("#audit", "Se contradice").await?;
        page.until(&format!(
            "return {FILTERS}[0].getAttribute('aria-pressed') === 'true' && {SHOWN} < {all}"
        ))
        .await?;
        page.value(UNFOLD).await?;
        page.until(&format!("return {SHOWN} === {all}")).await
    });
}

#[test]
fn what_no_article_gets_wrong_is_folded_at_first() {
    for path in ["checks/", "es/checks/"] {
        visit(path, async |page| {
            let counts = counts(page).await?;
            let major: u64 = counts[1..4].iter().sum();
            page.until(&format!("return {SHOWN} === {major}")).await?;
            let folds = page
                .value("return [...document.querySelectorAll('#audit details:not(.hechos-menu) > summary')].map(of => Number(of.innerText.match(/[0-9]+/)[0]))")
                .await?;
            assert_eq!(folds, serde_json::json!(counts[4..]), "{path:?}");
            Ok(())
        });
    }
}

#[test]
fn the_sheet_tells_what_disagrees_and_counts_as_the_page_of_checks_does() {
    for path in ["", "es/"] {
        visit(&[path, "checks/"].concat(), async |page| {
            let mut counted = Vec::new();
            for reading in ["#reading-1", "#reading-0"] {
                page.sets(reading).await?;
                counted.push((reading, counts(page).await?));
            }
            page.open(path).await?;
            page.started().await?;
            for (reading, counts) in counted {
                page.sets(reading).await?;
                let seen = |of: &str| {
                    format!(
                        "[...document.querySelectorAll('{of}')].filter(one => one.checkVisibility())"
                    )
                };
                // What others dispute has a line of its own.
                let told = seen("#adds-up .hechos-news__item:not(:has(.hechos-verdict--differ))");
                let disputed = seen("#adds-up .hechos-news__item .hechos-mark--disputed");
                page.until(&format!("return {disputed}.length > 2")).await?;
                let disagree = counts[1] + counts[2];
                page.until(&format!("return {told}.length === {disagree}"))
                    .await?;
                let ways = seen("#more .hechos-counts b");
                let numbers =
                    format!("return {ways}.map(one => parseInt(one.innerText.match(/\\d+/)))");
                assert_eq!(page.value(&numbers).await?, serde_json::json!(counts[1..]));
            }
            Ok(())
        });
    }
}

#[test]
fn a_contradiction_is_told_and_explained() {
    let cases = [
        (
            "checks/",
            "Contradicts",
            "No: it is",
            "the article does not say.",
        ),
        (
            "es/checks/",
            "Se contradice",
            "No: equivale a",
            "el artículo no lo dice.",
        ),
    ];
    for (path, verdict, answer, explained) in cases {
        visit(path, async |page| {
            page.press("#audit", verdict).await?;
            page.until(&format!(
                "return {FILTERS}[1].getAttribute('aria-pressed') === 'true'"
            ))
            .await?;
            // 2.4 to nearly 6.6 trillion in 19 years is more than the printed 4.7 % a year.
            for words in [
                "4.7",
                answer,
                "[5.31, 5.59]",
                "[4.65, 4.75]",
                explained,
                "A¶3",
            ] {
                page.says("#audit", words).await?;
            }
            Ok(())
        });
    }
}

#[test]
fn a_check_opens_in_the_calculator_with_its_figures_in_the_fields() {
    visit("es/checks/", async |page| {
        page.value(UNFOLD).await?;
        page.click("#audit a[href*='share=coahuila-exports-share'][href$='card=share']")
            .await?;
        asks(page).await?;
        page.says("#share", "[17.61, 17.79]").await?;
        assert_eq!(page.holds("#share-part").await?, "");
        assert!(page.holds("#share-share").await?.contains("11.6"));
        assert!(page.holds("#share-whole").await?.contains("152.6"));
        page.until(&in_sight("share")).await
    });
}

#[test]
fn what_a_check_asks_is_a_link_that_opens_elsewhere_too() {
    for path in ["", "es/"] {
        visit(&[path, "checks/"].concat(), async |page| {
            let script = "return document.querySelector('#audit a[href*=\"part=mexico-device-exports-2025\"]').href";
            let link = page.value(script).await?;
            let link = link.as_str().unwrap_or_default();
            page.driver.goto("about:blank").await?;
            page.driver.goto(link).await?;
            page.started().await?;
            page.until(&in_sight("share")).await?;
            // A part and a whole of two years: the refusal itself is what is asked.
            page.says("#share", "2025").await?;
            assert!(page.holds("#share-part").await?.contains("20.55"));
            assert!(page.holds("#share-whole").await?.contains("617"));
            Ok(())
        });
    }
}

#[test]
fn a_figure_of_a_check_leads_to_its_row_its_mark_to_the_source_and_its_card_to_the_sheet() {
    for path in ["", "es/"] {
        let checks = [path, "checks/"].concat();
        visit(&checks, async |page| {
            let row = "figure-world-high-tech-trade-2005";
            page.click(&format!("#audit a[href$='#{row}']")).await?;
            page.soon("return document.querySelector('#figures') !== null && document.documentElement.dataset.ready !== undefined").await?;
            page.until(&in_sight(row)).await?;
            page.open(&checks).await?;
            page.started().await?;
            // In place it says what it is; a tab of its own shows the source.
            let mark = "#audit a[data-figure='world-high-tech-trade-2005']";
            let source = page
                .value(&format!("return document.querySelector(\"{mark}\").href"))
                .await?;
            page.driver
                .goto(source.as_str().unwrap_or_default())
                .await?;
            page.started().await?;
            page.until(&in_sight("source-a")).await?;
            page.open(&checks).await?;
            page.started().await?;
            page.click("#audit a[href$='#world-high-tech']").await?;
            asks(page).await?;
            page.until(&in_sight("world-high-tech-finding")).await
        });
    }
}

/// Waits until the sheet is there, with its calculators.
async fn asks(page: &Page) -> WebDriverResult<()> {
    page.soon("return document.querySelector('#ask') !== null && document.documentElement.dataset.ready !== undefined")
        .await?;
    page.laid_out().await
}
