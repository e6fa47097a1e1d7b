//! A reader searches the table of all figures.

use hechos::dataset::FIGURES;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

/// Ids of the rows that can be seen, from top to bottom.
pub const ROWS: &str = "[...document.querySelectorAll('tr[id^=figure-]')].filter(row => row.checkVisibility()).map(row => row.id.slice(7))";

#[test]
fn a_search_needs_no_accents_and_no_capitals() {
    visit("es/figures/", async |page| {
        rows(page, FIGURES.len()).await?;
        page.types("#figures-search", "mexico 617").await?;
        assert_eq!(rows(page, 1).await?, json!(["mexico-total-exports-2024"]));
        page.types("#figures-search", "NUEVO leon").await?;
        page.until(&format!(
            "return {ROWS}.join() === 'nuevo-leon-exports-share-2025q3'"
        ))
        .await?;
        page.says("#figures [role=status]", "1 de 71").await?;
        page.types("#figures-search", "zepelín").await?;
        page.says("#figures [role=status]", "Ninguna cifra coincide")
            .await?;
        rows(page, 0).await?;
        page.press("#figures", "Quitar filtros").await?;
        rows(page, FIGURES.len()).await?;
        assert_eq!(page.holds("#figures-search").await?, "");
        Ok(())
    });
}

/// Waits until so many rows can be seen, and returns their ids.
pub async fn rows(page: &Page, count: usize) -> WebDriverResult<Value> {
    page.until(&format!("return {ROWS}.length === {count}"))
        .await?;
    page.value(&format!("return {ROWS}")).await
}
