//! A reader follows a link, which restores what another chose.

use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

/// The line over the sheet.
const NOTICE: &str = "#hechos [role=status]:has(p):not(section *)";

const EVERYTHING: &str = "#v=1&card=ai-exporters&vs=taiwan&card=device-hubs&vs=2020&compare=taiwan-ai-exports-2022,china-ai-exports-2022&part=~US%2430%20billion&whole=~US%24120%20billion&q=chihuahua&sort=value&order=desc&open=chihuahua-exports-2025q3&audit=contradicts";

#[test]
fn a_link_restores_every_choice() {
    visit(EVERYTHING, async |page| {
        everything_holds(page).await?;
        assert_eq!(page.reads(NOTICE).await?, "");
        Ok(())
    });
}

async fn everything_holds(page: &Page) -> WebDriverResult<()> {
    page.says("#ai-exporters output", "5 times [3, 11]").await?;
    assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
    page.says("#device-hubs output", "9.6 billion").await?;
    page.says("#compare dl", "China, then Taiwan").await?;
    assert!(page.holds("#compare-second").await?.starts_with("China"));
    assert_eq!(page.holds("#share-part").await?, "US$30 billion");
    page.says("#share", "25%").await?;
    assert_eq!(page.holds("#figures-search").await?, "chihuahua");
    page.says("#figures [role=status]", "4 of 71").await?;
    page.says("#provenance-chihuahua-exports-2025q3", "US$28.9 billion")
        .await?;
    page.until("return document.querySelector('#figures [aria-sort=descending]') !== null")
        .await?;
    page.says("#audit button[aria-pressed=true]", "Contradicts")
        .await
        .map(drop)
}
