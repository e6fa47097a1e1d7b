//! Cards in frames of a partner's page on another site: attributes and events.

use serde_json::{Value, json};

use crate::partner::{FRAME, HEARD, SCRIPT, enter, fits, hears_no_failure, partner_page, shown};

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
            json!({ "card": "ai-exporters", "version": hechos::dataset::version(), "lang": "en", "reading": "plausible", "link": "" })
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
        // The frame tells it once it has turned its page.
        let sheet = crate::server::base();
        page.until(&format!(
            "return document.querySelector('hechos-card').link === '{sheet}es/#v=1&reading=strict'"
        ))
        .await?;
        assert_eq!(page.value("return history.length").await?, steps);
        let kept = format!(
            "return {FRAME} === frame && frame.title === 'Comercio con Estados Unidos · Hechos'"
        );
        assert_eq!(page.value(&kept).await?, Value::Bool(true));
        // What is taken back is heard too, though the frame has long taken it out of its address.
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.setAttribute('ground', 'transparent'); setTimeout(() => { card.removeAttribute('theme'); card.removeAttribute('ground'); }, 300)", Vec::new())
            .await?;
        enter(page).await?;
        page.until("const { theme, ground } = document.documentElement.dataset; return document.querySelector('#us-trade') !== null && theme === undefined && ground === undefined")
            .await?;
        page.driver.enter_default_frame().await?;
        hears_no_failure(page).await
    });
}
