//! Cards in frames of a partner's page on another site: the surface of the element, and its fallback.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::Visit;
use crate::partner::{self, HEARD, SCRIPT, hears_a_failure, partner_page, shown};

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
                    "accent",
                    "ground",
                    "view",
                    "mode",
                    "data-version"
                ],
                ["card", "link", "reload"]
            ])
        );
        Ok(())
    });
}
