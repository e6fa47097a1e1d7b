//! A reader switches theme and language.

use crate::harness::visit;

#[test]
fn the_theme_is_kept_for_the_next_visit() {
    visit("", async |page| {
        let theme = "document.documentElement.dataset.theme ?? 'auto'";
        let ground = "getComputedStyle(document.body).backgroundColor";
        page.opens_settings().await?;
        page.press("#settings", "light").await?;
        page.until(&format!("return ({theme}) === 'light'")).await?;
        let light = page.value(&format!("return {ground}")).await?;
        page.press("#settings", "dark").await?;
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
        page.opens_settings().await?;
        page.press("#settings", "automático").await?;
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
        page.turns_to("share").await?;
        page.enters("#share-part", "US$30 billion").await?;
        page.press("header", "Español").await?;
        page.until("return document.documentElement.lang === 'es'")
            .await?;
        page.started().await?;
        page.answers("ai-exporters", "5 veces [3, 11]").await?;
        assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
        assert_eq!(page.holds("#share-part").await?, "US$30 billion");
        page.press("header", "English").await?;
        page.until("return document.documentElement.lang === 'en'")
            .await?;
        page.started().await?;
        page.answers("ai-exporters", "5 times [3, 11]")
            .await
            .map(drop)
    });
}

#[test]
fn what_a_reader_chose_goes_along_to_the_other_pages_and_languages() {
    visit("", async |page| {
        page.sets("#reading-1").await?;
        page.click("a.hechos-way[href^='figures/']").await?;
        page.soon("return document.querySelector('#figures') !== null && document.documentElement.dataset.ready !== undefined && document.querySelector('#reading-1').checked").await?;
        page.types("#figures-search", "jalisco").await?;
        page.until("return location.hash.includes('jalisco')")
            .await?;
        page.press("header", "Español").await?;
        page.soon("return document.documentElement.lang === 'es' && document.documentElement.dataset.ready !== undefined && document.querySelector('#figures-search')?.value === 'jalisco' && document.querySelector('#reading-1').checked").await?;
        // The sheet is a press away, and does not lead back here.
        page.click(".hechos-masthead__wordmark a").await?;
        page.soon("return document.querySelector('#ask') !== null && document.documentElement.dataset.ready !== undefined && document.querySelector('#reading-1').checked").await
    });
}
