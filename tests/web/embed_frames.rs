//! Cards in frames of a partner's page on another site: size, attributes, events.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::Visit;
use crate::partner::{
    self, FRAME, HEARD, SCRIPT, enter, fits, hears_a_failure, hears_no_failure, partner_page, shown,
};

#[test]
fn a_frame_is_as_tall_as_its_card() {
    let body = format!(
        "{SCRIPT}<hechos-card card=\"ai-exporters\"><a href=\"{{sheet}}\">Hechos</a></hechos-card>"
    );
    partner_page(&body, async |page| {
        shown(page).await?;
        fits(page).await?;
        let attributes = page
            .value(&format!(
                "const frame = {FRAME};
                 return [frame.title, frame.loading, frame.getAttribute('sandbox').includes('allow-top'),
                         frame.previousSibling.hidden].join('|')"
            ))
            .await?;
        assert_eq!(
            attributes,
            "Exporters of AI-enabling goods · Hechos|lazy|false|true"
        );
        // It follows what the reader opens, and the width of the page.
        let before = page.value(&format!("return {FRAME}.clientHeight")).await?;
        enter(page).await?;
        page.driver
            .execute(
                "document.querySelector('.hechos-fold').open = true",
                Vec::new(),
            )
            .await?;
        page.driver.enter_default_frame().await?;
        page.until(&format!("return {FRAME}.clientHeight > {before} + 100"))
            .await?;
        fits(page).await?;
        page.resize(420, 800).await?;
        page.until(&format!("return {FRAME}.clientWidth < 420"))
            .await?;
        page.until(&format!("return {FRAME}.clientHeight !== {before}"))
            .await?;
        Ok(())
    });
}

#[test]
fn a_chosen_comparison_is_there_at_first_sight() {
    let body = format!(
        "{SCRIPT}<script>addEventListener('hechos:ready', () => {{}});</script>
         <hechos-card card=\"state-exports\" lang=\"es-MX\" compare=\"chihuahua-exports-2025q3\" reading=\"strict\" theme=\"dark\" ground=\"transparent\"></hechos-card>"
    );
    partner_page(&body, async |page| {
        shown(page).await?;
        let first = page.value(&format!("return {FRAME}.clientHeight")).await?;
        enter(page).await?;
        page.started().await?;
        page.until("return location.hash.includes('vs=chihuahua-exports-2025q3&reading=strict')")
            .await?;
        let looks = page
            .value("const root = document.documentElement; return [root.lang, root.dataset.theme, root.dataset.ground].join()")
            .await?;
        assert_eq!(looks, "es,dark,transparent");
        page.driver.enter_default_frame().await?;
        fits(page).await?;
        assert_eq!(
            page.value(&format!("return {FRAME}.clientHeight")).await?,
            first
        );
        Ok(())
    });
}

#[test]
fn attributes_change_the_card_in_place() {
    let body = format!("{HEARD}{SCRIPT}<hechos-card card=\"ai-exporters\"></hechos-card>");
    partner_page(&body, async |page| {
        shown(page).await?;
        page.until("return heard.length === 1 && heard[0][0] === 'hechos:ready'")
            .await?;
        let told = page.value("return heard[0][1]").await?;
        assert_eq!(
            told,
            json!({ "card": "ai-exporters", "version": hechos::dataset::VERSION, "lang": "en", "reading": "plausible", "link": "" })
        );
        page.value(&format!("window.frame = {FRAME}")).await?;
        let steps = page.value("return history.length").await?;
        page.driver
            .execute(
                "document.querySelector('hechos-card').setAttribute('compare', 'china')",
                Vec::new(),
            )
            .await?;
        page.until("return heard.at(-1)[1].link === 'v=1&card=ai-exporters&vs=china'")
            .await?;
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.setAttribute('theme', 'dark'); card.setAttribute('reading', 'strict')", Vec::new())
            .await?;
        page.until("return heard.at(-1)[1].reading === 'strict'")
            .await?;
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.lang = 'es'; card.card = 'us-trade'; card.removeAttribute('compare')", Vec::new())
            .await?;
        page.until("const [type, detail] = heard.at(-1); return detail.lang === 'es' && detail.card === 'us-trade'")
            .await?;
        let link = page
            .value("return document.querySelector('hechos-card').link")
            .await?;
        let sheet = crate::server::base();
        assert_eq!(link, format!("{sheet}es/#v=1&reading=strict"));
        assert_eq!(page.value("return history.length").await?, steps);
        let kept = format!(
            "return {FRAME} === frame && frame.title === 'Comercio con Estados Unidos · Hechos'"
        );
        assert_eq!(page.value(&kept).await?, Value::Bool(true));
        enter(page).await?;
        page.until("return document.querySelector('#us-trade') !== null")
            .await?;
        page.driver.enter_default_frame().await?;
        hears_no_failure(page).await
    });
}

#[test]
fn the_element_may_be_loaded_twice_and_in_two_versions() {
    let twice = r#"<script type="module" src="{sheet}embed.js?1"></script><script type="module" src="{sheet}embed.js?2"></script>"#;
    let body = format!("{SCRIPT}{twice}<hechos-card card=\"us-trade\"></hechos-card>");
    partner_page(&body, async |page| {
        shown(page).await?;
        assert_eq!(
            page.value("return document.querySelector('hechos-card').shadowRoot.querySelectorAll('iframe').length").await?,
            1
        );
        Ok(())
    });
}

#[test]
fn the_fallback_stays_where_there_is_no_card() {
    let body = format!(
        "{HEARD}{SCRIPT}<hechos-card card=\"no-such-card\"><a href=\"{{sheet}}\">The sheet</a></hechos-card>"
    );
    partner_page(&body, async |page| {
        assert_eq!(
            hears_a_failure(page, "no-such-card").await?,
            "there is no card no-such-card"
        );
        let link = "return document.querySelector('hechos-card a').getClientRects().length";
        assert_eq!(page.value(link).await?, 1);
        // It can still become one.
        page.driver
            .execute(
                "document.querySelector('hechos-card').card = 'us-trade'",
                Vec::new(),
            )
            .await?;
        shown(page).await?;
        assert_eq!(page.value(link).await?, 0);
        Ok(())
    });
}

#[test]
fn a_card_without_scripts_is_its_fallback() {
    let address = partner::page(&format!(
        "{SCRIPT}<hechos-card card=\"us-trade\"><a href=\"{{sheet}}\">The sheet</a></hechos-card>"
    ));
    Visit { scripts: false }.run(async |page| {
        page.driver.goto(&address).await?;
        let link = page.driver.find(By::Css("hechos-card a")).await?;
        assert!(link.is_displayed().await?);
        Ok(())
    });
}

#[test]
fn the_surface_of_the_element_is_frozen() {
    partner_page(SCRIPT, async |page| {
        page.until("return customElements.get('hechos-card') !== undefined")
            .await?;
        let surface = page
            .value(
                "const element = customElements.get('hechos-card');
                 return [element.version, element.observedAttributes,
                     Object.getOwnPropertyNames(element.prototype).filter(name => !/Callback$|constructor/.test(name)).sort()]",
            )
            .await?;
        assert_eq!(
            surface,
            json!([
                1,
                [
                    "card",
                    "lang",
                    "theme",
                    "compare",
                    "reading",
                    "ground",
                    "mode",
                    "data-version"
                ],
                ["card", "link", "reload"]
            ])
        );
        Ok(())
    });
}
