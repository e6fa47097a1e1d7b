//! Reading and language: what each changes.

use crate::harness::visit;

#[test]
fn the_strict_reading_narrows_the_comparison() {
    visit("", async |page| {
        page.answers("ai-exporters", "7 times [4.6, 16]").await?;
        page.opens_settings().await?;
        page.press("#settings", "strict").await?;
        page.answers("ai-exporters", "[6.96, 7.05]").await?;
        page.says("#compare dl", "Malaysia, then Mexico").await?;
        page.press("#settings", "plausible").await?;
        page.answers("ai-exporters", "7 times [4.6, 16]").await?;
        page.says("#compare dl", "not certain").await.map(drop)
    });
}

#[test]
fn the_language_link_works_without_any_choice() {
    visit("es/", async |page| {
        page.press("header", "English").await?;
        page.until("return document.documentElement.lang === 'en' && location.hash === ''")
            .await?;
        page.started().await
    });
}
