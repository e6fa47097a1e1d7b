//! The table of all figures: filtered, sorted, unfolded.

use hechos::dataset::{FIGURES, FigureId};
use hechos::state::FigureKind;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Page, visit};
use crate::paths::figures::{ROWS, rows};

#[test]
fn filters_go_together_and_are_cleared_together() {
    visit("figures/", async |page| {
        let count = |fits: &dyn Fn(FigureId) -> bool| {
            FigureId::all().filter(|figure| fits(*figure)).count()
        };
        let devices = |figure: FigureId| figure.get().source.get().id == "pesomxn-devices";
        page.picks_option("#figures-source", "D ").await?;
        rows(page, count(&devices)).await?;
        page.picks_option("#figures-period", "2020").await?;
        assert_eq!(rows(page, 1).await?, json!(["mexico-device-exports-2020"]));
        page.picks_option("#figures-period", "All").await?;
        page.picks_option("#figures-kind", "Rank").await?;
        let ranks =
            |figure: FigureId| devices(figure) && FigureKind::of(figure.get()) == FigureKind::Rank;
        rows(page, count(&ranks)).await?;
        page.until("return location.hash.includes('kind=rank')")
            .await?;
        page.picks_option("#figures-kind", "All").await?;
        page.picks_option("#figures-subject", "Mexico").await?;
        let of_mexico =
            |figure: FigureId| devices(figure) && figure.get().subject.get().id == "mexico";
        rows(page, count(&of_mexico)).await?;
        page.picks_option("#figures-indicator", "Exports of medical devices")
            .await?;
        rows(page, 2).await?;
        page.press("#figures", "Clear all").await?;
        rows(page, FIGURES.len()).await?;
        let chosen = "return ['source', 'subject', 'indicator', 'period', 'kind'].map(name => document.querySelector(`#figures-${name}`).selectedIndex).join()";
        assert_eq!(page.value(chosen).await?, "0,0,0,0,0");
        Ok(())
    });
}

#[test]
fn a_column_sorts_both_ways() {
    for (path, period) in [("figures/", "Period"), ("es/figures/", "Periodo")] {
        visit(path, async |page| {
            let heads = "[...document.querySelectorAll('tr[id^=figure-] th')].map(head => head.innerText.trim())";
            let sorted = |way: &str| {
                format!(
                "const names = {heads}; const order = new Intl.Collator(document.documentElement.lang, {{ sensitivity: 'base' }});
                 return names.every((name, at) => at === 0 || order.compare(names[at - 1], name) * {way} <= 0)"
            )
            };
            let column = page.reads("#figures thead th:nth-child(1)").await?;
            page.press("#figures thead", &column).await?;
            page.until(&sorted("1")).await?;
            page.until("return document.querySelector('#figures thead th').getAttribute('aria-sort') === 'ascending'").await?;
            page.press("#figures thead", &column).await?;
            page.until(&sorted("-1")).await?;
            page.until("return document.querySelector('#figures thead th').getAttribute('aria-sort') === 'descending'").await?;
            page.press("#figures thead", period).await?;
            page.until(&format!("return {ROWS}[0]?.endsWith('2005')"))
                .await?;
            rows(page, FIGURES.len()).await?;
            let marked = "return document.querySelectorAll('#figures thead [aria-sort]').length";
            assert_eq!(page.value(marked).await?, 1);
            Ok(())
        });
    }
}

#[test]
fn what_a_filter_hides_keeps_its_place_in_the_order() {
    visit("figures/", async |page| {
        let whole = rows(page, FIGURES.len()).await?;
        page.press("#figures thead", "As printed").await?;
        page.until("return document.querySelector('#figures [aria-sort]')?.innerText.trim() === 'As printed'").await?;
        let sorted = rows(page, FIGURES.len()).await?;
        assert_ne!(sorted, whole);
        page.types("#figures-search", "chihuahua").await?;
        page.says("#figures [role=status]", " of 71").await?;
        page.until(&format!("return {ROWS}.length < 10")).await?;
        let found = page.value(&format!("return {ROWS}")).await?;
        let kept: Vec<&Value> = sorted
            .as_array()
            .into_iter()
            .flatten()
            .filter(|id| found.as_array().is_some_and(|all| all.contains(id)))
            .collect();
        assert_eq!(json!(kept), found);
        page.press("#figures", "Clear all").await?;
        assert_eq!(rows(page, FIGURES.len()).await?, sorted);
        page.press("#figures thead", "Source").await?;
        page.until(&format!("return JSON.stringify({ROWS}) === '{whole}'"))
            .await
    });
}

#[test]
fn a_row_unfolds_and_folds_and_one_is_open_at_a_time() {
    visit("figures/", async |page| {
        let (one, other) = (
            "mexico-device-exports-2025",
            "chihuahua-exports-share-2025q3",
        );
        page.click(&format!("#figure-{one} summary")).await?;
        let text = page
            .says(&format!("#provenance-{one}"), "paragraph 6")
            .await?;
        assert!(
            text.contains("Banco de México") && text.contains("$20.55 billion"),
            "{text}"
        );
        page.click(&format!("#figure-{other} summary")).await?;
        page.says(&format!("#provenance-{other}"), "18.9%").await?;
        folded(page, one).await?;
        // By keyboard, and it stays open when the rows change places.
        page.press("#figures thead", "Subject").await?;
        page.says(&format!("#provenance-{other}"), "18.9%").await?;
        page.keys(&format!("#figure-{other} summary"), Key::Enter)
            .await?;
        folded(page, other).await
    });
}

#[test]
fn ranges_follow_the_reading() {
    visit("figures/", async |page| {
        let row = "#figure-mexico-ai-exports-2022";
        page.says(row, "US$50 to 150 billion").await?;
        page.sets("#reading-1").await?;
        let text = page.says(row, "US$99.5 to 100.5 billion").await?;
        assert!(!text.contains("50 to 150"), "{text}");
        Ok(())
    });
}

async fn folded(page: &Page, id: &str) -> WebDriverResult<()> {
    page.until(&format!(
        "return !document.getElementById('provenance-{id}').checkVisibility()"
    ))
    .await
}
