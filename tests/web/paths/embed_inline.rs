//! A reader chooses in a card that stands in a partner's page itself.

use crate::everywhere::embed_inline::{cards, shown};
use crate::partner::{HEARD, SCRIPT, hears_no_failure, partner_page};

const BOX: &str =
    "document.querySelector('hechos-card').shadowRoot.querySelector('.hechos-inline')";

#[test]
fn a_reader_chooses_and_attributes_change_the_card() {
    let body = format!("{HEARD}{SCRIPT}{}", cards(&["ai-exporters"]));
    partner_page(&body, async |page| {
        shown(page).await?;
        let address = page.value("return location.href").await?;
        let steps = page.value("return history.length").await?;
        page.driver
            .execute(
                &format!(
                    "const select = {BOX}.querySelector('select'); select.value = 'japan';
                     select.dispatchEvent(new Event('change', {{ bubbles: true }}))"
                ),
                Vec::new(),
            )
            .await?;
        page.until(&format!(
            "return {BOX}.querySelector('output').innerText.includes('Japan')"
        ))
        .await?;
        page.until("return heard.at(-1)[1].link === 'v=1&card=ai-exporters&vs=japan'")
            .await?;
        // Colours alone leave the choice as it is.
        page.driver
            .execute(
                "document.querySelector('hechos-card').setAttribute('theme', 'dark')",
                Vec::new(),
            )
            .await?;
        page.until(&format!(
            "return getComputedStyle({BOX}).colorScheme === 'dark'"
        ))
        .await?;
        assert_eq!(
            page.value(&format!("return {BOX}.querySelector('select').value"))
                .await?,
            "japan"
        );
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.setAttribute('compare', 'taiwan'); card.setAttribute('reading', 'strict')", Vec::new())
            .await?;
        page.until(
            "return heard.at(-1)[1].link === 'v=1&card=ai-exporters&vs=taiwan&reading=strict'",
        )
        .await?;
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.removeAttribute('compare'); card.lang = 'es'; card.card = 'figures'", Vec::new())
            .await?;
        page.until(&format!(
            "return {BOX}?.querySelector('#figures') !== null && {BOX}?.lang === 'es'"
        ))
        .await?;
        shown(page).await?;
        // The table filters its own rows, in a shadow root too.
        page.driver
            .execute(
                &format!(
                    "const field = {BOX}.querySelector('#figures-search'); field.value = 'jalisco';
                     field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
                ),
                Vec::new(),
            )
            .await?;
        page.until(&format!(
            "return {BOX}.querySelectorAll('tr[id^=figure-][hidden], tbody[hidden]').length > 10"
        ))
        .await?;
        // The page's own address and history are left alone.
        assert_eq!(page.value("return location.href").await?, address);
        assert_eq!(page.value("return history.length").await?, steps);
        hears_no_failure(page).await
    });
}
