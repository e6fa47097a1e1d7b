//! A card alone on paper: with its address as text and as a code, and a page that is as before.

use serde_json::json;

use crate::codes::painted;
use crate::harness::visit;
use crate::menus::{open_in, press, string};
use crate::server;

/// Prints into nothing, as often as it is asked.
pub const PRESSES: &str = "window.prints = 0; window.print = () => { window.prints += 1; };";
/// What printing changes of a page.
const PAGE: &str = "[document.documentElement, document.querySelector('h1'), document.querySelector('#ai-exporters')]
    .map(one => one.getAttributeNames()).join() + document.querySelectorAll('.hechos-paper').length + document.adoptedStyleSheets.length";

#[test]
fn a_card_goes_on_paper_with_its_address_as_text_and_as_a_code() {
    visit(
        "es/#v=1&card=ai-exporters&vs=taiwan&reading=strict",
        async |page| {
            page.answers("ai-exporters", "Taiwán").await?;
            page.value(PRESSES).await?;
            open_in(page, "ai-exporters").await?;
            page.value(&format!("window.before = {PAGE}")).await?;
            press(page, "print").await?;
            page.until("return prints === 1").await?;
            let address = format!(
                "{}es/#v=1&card=ai-exporters&vs=taiwan&reading=strict",
                server::base()
            );
            let foot = string(
                page,
                "return document.querySelector('.hechos-paper p').textContent",
            )
            .await?;
            assert!(foot.contains(&address), "{foot}");
            assert_eq!(
                painted(page, ".hechos-paper svg").await?,
                Some(address),
                "the code leads where the text does"
            );
            let name =
                "return document.querySelector('.hechos-paper svg').getAttribute('aria-label')";
            assert_eq!(
                page.value(name).await?,
                json!("Código QR de esta dirección")
            );
            page.value("dispatchEvent(new Event('afterprint'))").await?;
            assert_eq!(
                page.value(&format!("return {PAGE} === before")).await?,
                true
            );
            Ok(())
        },
    );
}

#[test]
fn the_page_is_as_before_where_no_end_is_told() {
    visit("", async |page| {
        page.value(PRESSES).await?;
        open_in(page, "ai-exporters").await?;
        page.value(&format!("window.before = {PAGE}")).await?;
        for (at, act) in ["pointerdown", "keydown"].iter().enumerate() {
            press(page, "print").await?;
            page.until(&format!(
                "return prints === {} && document.querySelector('.hechos-paper') !== null",
                at + 1
            ))
            .await?;
            page.value(&format!("dispatchEvent(new Event('{act}'))"))
                .await?;
            assert_eq!(
                page.value(&format!("return {PAGE} === before")).await?,
                true
            );
        }
        Ok(())
    });
}

#[test]
fn a_browser_that_prints_nothing_says_what_else_there_is() {
    visit("", async |page| {
        page.value("window.print = () => { throw new Error('no'); }; console.error = () => {};")
            .await?;
        press(page, "print").await?;
        page.says(
            "#ai-exporters .hechos-menu [role=status]",
            "could not be printed by itself",
        )
        .await?;
        page.until("return document.querySelector('.hechos-paper, [data-paper], [data-on-paper]') === null")
            .await
    });
}
