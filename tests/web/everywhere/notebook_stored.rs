//! What the notebook does with a store that is broken, full, denied or shared, and where there must be none.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::everywhere::embed_inline::shown;
use crate::everywhere::notebook::{BOX, BUTTON, SAID, STORED, TITLES, keeps, opens, opens_three};
use crate::harness::visit;
use crate::menus::open_in;
use crate::partner;

#[test]
fn what_is_no_notebook_is_told_and_left() {
    for broken in ["{", "{\"a\":1}", "\"<b>\""] {
        visit("", async |page| {
            page.driver
                .execute(
                    "localStorage.setItem('hechos:notebook:1', arguments[0])",
                    vec![json!(broken)],
                )
                .await?;
            page.open("es/").await?;
            page.started().await?;
            page.says(BUTTON, "!").await?;
            keeps(page, "ai-exporters", "no puede leerse").await?;
            assert_eq!(page.value(STORED).await?, broken);
            opens(page).await?;
            page.says(".hechos-notebook__trouble", "no puede leerse")
                .await?;
            page.press(BOX, "Vaciar").await?;
            page.says(SAID, "Vaciado.").await?;
            page.press(BOX, "Recuperar").await?;
            page.says(SAID, "Se recuperó.").await?;
            assert_eq!(page.value(STORED).await?, broken);
            page.press(BOX, "Vaciar").await?;
            page.says(SAID, "Vaciado.").await?;
            page.keys("#notebook button", Key::Escape).await?;
            keeps(page, "ai-exporters", "Se guardó").await.map(drop)
        });
    }
}

#[test]
fn entries_of_other_shapes_stay_and_run_nothing() {
    const STRANGE: &str = r#"
        const entry = { id: 'a', title: '<img src=x onerror="window.ran = true">', answer: '<script>window.ran = true</script>', sources: '', cite: '',
            address: 'javascript:window.ran = true', lang: 'en', version: '1', day: '2026-99-99', note: '<b>' };
        const items = [null, 7, 'x', [], { id: 'b' }, entry, entry, { ...entry, id: 'c', lang: 'fr' }, { ...entry, id: 'd', title: 'x'.repeat(30000) }];
        localStorage.setItem('hechos:notebook:1', JSON.stringify(items));"#;
    visit("", async |page| {
        page.value(STRANGE).await?;
        page.open("es/").await?;
        page.started().await?;
        page.says(BUTTON, "1").await?;
        keeps(page, "ai-exporters", "(2)").await?;
        opens(page).await?;
        page.says(".hechos-notebook__trouble", ": 8.").await?;
        let shown = "return [document.querySelectorAll('#notebook img, #notebook script, #notebook b').length, document.querySelector('#notebook h3 a').protocol, window.ran]";
        assert_eq!(page.value(shown).await?, json!([0, "http:", null]));
        let kept = page
            .value("return JSON.parse(localStorage.getItem('hechos:notebook:1')).length")
            .await?;
        assert_eq!(kept, 10);
        // Too many are not shown, and not lost.
        page.value("const many = JSON.parse(localStorage.getItem('hechos:notebook:1')); const one = many.at(-1);
            localStorage.setItem('hechos:notebook:1', JSON.stringify(Array.from({ length: 500 }, (_, at) => ({ ...one, id: 'n' + at }))))")
            .await?;
        page.open("").await?;
        page.started().await?;
        page.says(BUTTON, "200").await?;
        keeps(page, "us-trade", "holds 200").await?;
        page.until("return JSON.parse(localStorage.getItem('hechos:notebook:1')).length === 500")
            .await
    });
}

#[test]
fn two_tabs_see_each_other_and_overwrite_nothing() {
    visit("", async |page| {
        let first = page.driver.window().await?;
        let second = page.driver.new_tab().await?;
        page.driver.switch_to_window(second.clone()).await?;
        page.open("es/").await?;
        page.started().await?;
        keeps(page, "ai-exporters", "(1)").await?;
        page.driver.switch_to_window(first.clone()).await?;
        page.says(BUTTON, "1").await?;
        keeps(page, "us-trade", "(2)").await?;
        opens(page).await?;
        page.driver.switch_to_window(second).await?;
        page.says(BUTTON, "2").await?;
        keeps(page, "compare", "(3)").await?;
        // The open box of the other shows it, and what is moved there moves nothing of this away.
        page.driver.switch_to_window(first).await?;
        page.until("return document.querySelectorAll('#notebook h3').length === 3")
            .await?;
        page.click("#notebook li:nth-child(3) .hechos-notebook__buttons button")
            .await?;
        page.says(SAID, "Now 2 of 3").await?;
        page.until("return JSON.parse(localStorage.getItem('hechos:notebook:1')).map(one => one.lang).join() === 'es,es,en'")
            .await
    });
}

#[test]
fn storage_that_is_full_or_denied_is_told_with_a_mend() {
    const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); }";
    const DENIED: &str = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";
    for (act, told) in [(FULL, "no room left"), (DENIED, "copy the text instead")] {
        visit("", async |page| {
            page.driver.execute(act, Vec::new()).await?;
            keeps(page, "ai-exporters", told).await?;
            assert_eq!(page.reads(BUTTON).await?, "");
            Ok(())
        });
    }
    // What is kept stays, and what was wanted is told.
    visit("", async |page| {
        opens_three(page).await?;
        page.driver.execute(FULL, Vec::new()).await?;
        page.click("#notebook li:nth-child(2) .hechos-notebook__buttons button")
            .await?;
        page.says(SAID, "no room left").await?;
        assert_eq!(
            page.value(TITLES).await?,
            json!(["The first", "<b>The second</b>", "The third"])
        );
        Ok(())
    });
}

#[test]
fn cards_on_other_sites_keep_nothing() {
    let offers = "return document.querySelectorAll('[value=keep]').length";
    visit("embed/ai-exporters/", async |page| {
        open_in(page, "ai-exporters").await?;
        assert_eq!(page.value(offers).await?, 0);
        page.value("document.querySelector('a[data-figure]').click()")
            .await?;
        page.says(".hechos-pop--note", "Copy with source").await?;
        assert!(!page.reads(".hechos-pop--note").await?.contains("notebook"));
        Ok(())
    });
    let body = [
        partner::SCRIPT,
        "<hechos-card mode=\"inline\" card=\"us-trade\"></hechos-card>",
    ]
    .concat();
    partner::partner_page(&body, async |page| {
        shown(page).await?;
        let root = "document.querySelector('hechos-card').shadowRoot";
        page.value(&format!("{root}.querySelector('.hechos-menu').open = true"))
            .await?;
        page.until(&format!(
            "return {root}.querySelector('.hechos-menu').dataset.works === ''"
        ))
        .await?;
        let found = page
            .value(&format!(
                "return [{root}.querySelectorAll('[value=keep]').length, localStorage.length]"
            ))
            .await?;
        assert_eq!(found, json!([0, 0]));
        Ok(())
    });
}
