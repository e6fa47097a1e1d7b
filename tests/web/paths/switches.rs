//! A reader switches theme and language.

use crate::harness::visit;

#[test]
fn the_theme_is_kept_for_the_next_visit() {
    visit("", async |page| {
        let theme = "document.documentElement.dataset.theme ?? 'auto'";
        let ground = "getComputedStyle(document.body).backgroundColor";
        page.press("header", "light").await?;
        page.until(&format!("return ({theme}) === 'light'")).await?;
        let light = page.value(&format!("return {ground}")).await?;
        page.press("header", "dark").await?;
        page.until(&format!(
            "return ({theme}) === 'dark' && {ground} !== {light}"
        ))
        .await?;
        page.driver.refresh().await?;
        page.started().await?;
        page.until(&format!(
            "return ({theme}) === 'dark' && document.querySelector('#theme-2').checked"
        ))
        .await?;
        // The other page is the same sheet.
        page.open("es/").await?;
        page.started().await?;
        page.until(&format!(
            "return ({theme}) === 'dark' && document.querySelector('#theme-2').checked"
        ))
        .await?;
        page.press("header", "automático").await?;
        page.until(&format!("return ({theme}) === 'auto'")).await?;
        page.driver.refresh().await?;
        page.started().await?;
        page.until(&format!(
            "return ({theme}) === 'auto' && document.querySelector('#theme-0').checked"
        ))
        .await
    });
}

#[test]
fn the_other_language_shows_what_the_reader_chose() {
    visit("", async |page| {
        page.choose("#ai-exporters-vs", "taiwan").await?;
        page.enters("#share-part", "US$30 billion").await?;
        page.types("#figures-search", "jalisco").await?;
        page.until("return location.hash.includes('jalisco')")
            .await?;
        page.press("header", "Español").await?;
        page.until("return document.documentElement.lang === 'es'")
            .await?;
        page.started().await?;
        page.says("#ai-exporters output", "5 veces [3, 11]").await?;
        assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
        assert_eq!(page.holds("#share-part").await?, "US$30 billion");
        assert_eq!(page.holds("#figures-search").await?, "jalisco");
        page.press("header", "English").await?;
        page.until("return document.documentElement.lang === 'en'")
            .await?;
        page.started().await?;
        page.says("#ai-exporters output", "5 times [3, 11]")
            .await
            .map(drop)
    });
}
