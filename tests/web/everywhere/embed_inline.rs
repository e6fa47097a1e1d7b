//! Cards in shadow roots of a partner's page on another site: when they load, tokens, and
//! pages that are strict or hostile.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Page, Visit};
use crate::partner::{self, HEARD, SCRIPT, hears_a_failure, partner_page};

const BOX: &str =
    "document.querySelector('hechos-card').shadowRoot.querySelector('.hechos-inline')";

pub fn cards(ids: &[&str]) -> String {
    ids.iter()
        .map(|card| format!("<hechos-card mode=\"inline\" card=\"{card}\"><a href=\"{{sheet}}\">Hechos</a></hechos-card>"))
        .collect()
}

/// Waits until every card of the page is shown.
pub async fn shown(page: &Page) -> WebDriverResult<()> {
    page.until(
        "const cards = [...document.querySelectorAll('hechos-card')];
         return cards.length > 0 && cards.every(card => {
             const box = card.shadowRoot?.querySelector('.hechos-inline');
             return box && !box.hidden && box.clientHeight > 100;
         })",
    )
    .await
}

#[test]
fn nothing_is_loaded_before_a_card_is_near() {
    let body = format!(
        "{SCRIPT}<div style=\"height: 5000px\"></div>{}",
        cards(&["us-trade"])
    );
    partner_page(&body, async |page| {
        page.until("return customElements.get('hechos-card') !== undefined")
            .await?;
        let wasm = "return performance.getEntriesByType('resource').filter(one => one.name.endsWith('.wasm')).length";
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(page.value(wasm).await?, 0);
        page.driver.execute("scrollTo(0, 5000)", Vec::new()).await?;
        shown(page).await?;
        assert_eq!(page.value(wasm).await?, 1);
        Ok(())
    });
}

#[test]
fn tokens_style_a_card_and_a_reset_does_not_reach_it() {
    let styles = "<style>
        html { font-size: 62.5%; color: red; text-align: right; text-transform: uppercase; line-height: 3 }
        * { all: unset !important; }
        hechos-card { --hechos-accent: rgb(1, 2, 3) !important; }
    </style>";
    let body = format!(
        "{styles}{SCRIPT}<div dir=\"rtl\">{}</div>",
        cards(&["us-trade"])
    );
    partner_page(&body, async |page| {
        shown(page).await?;
        let looks = page
            .value(&format!(
                "const style = getComputedStyle({BOX}), link = getComputedStyle({BOX}.querySelector('footer a'));
                 return [style.display, style.fontSize, style.direction, style.textTransform, link.color,
                         getComputedStyle({BOX}.querySelector('h3')).fontFamily.includes('Palatino')]"
            ))
            .await?;
        assert_eq!(
            looks,
            json!(["block", "16px", "ltr", "none", "rgb(1, 2, 3)", true])
        );
        Ok(())
    });
}

#[test]
fn a_strict_policy_needs_three_directives() {
    let policy = "default-src 'none'; script-src {sheet} 'wasm-unsafe-eval'; connect-src {sheet}; img-src data:";
    let address = partner::page_with(policy, &format!("{SCRIPT}{}", cards(&["us-trade"])));
    Visit { scripts: true }.run(async |page| {
        page.driver.goto(&address).await?;
        shown(page).await
    });
}

#[test]
fn the_fallback_stays_if_a_card_cannot_be_loaded() {
    // No connection to the sheet is allowed.
    let policy = "script-src {sheet} 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'none'";
    let address = partner::page_with(policy, &format!("{HEARD}{SCRIPT}{}", cards(&["us-trade"])));
    // The browser tells of what it blocked; that is the point here.
    let outcome = std::panic::catch_unwind(|| {
        Visit { scripts: true }.run(async |page| {
            page.driver.goto(&address).await?;
            hears_a_failure(page, "us-trade").await?;
            page.until(
                "return document.querySelector('hechos-card a').getClientRects().length === 1",
            )
            .await?;
            panic!("as expected")
        });
    });
    let said = outcome.expect_err("it ends so");
    assert_eq!(said.downcast_ref::<&str>(), Some(&"as expected"));
}
