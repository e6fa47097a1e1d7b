//! Cards of any sheet on the page of a partner, by the codes that their menus give.

use thirtyfour::prelude::*;

use super::sheet::cards;
use crate::everywhere::embed_inline;
use crate::harness::{Page, visit};
use crate::menus::{given_in, open_in};
use crate::partner::{self, HEARD, hears_no_failure};

/// Whether a card stands in a frame, or in the page, alone and with a chart: of several, a compact card shows one;
/// of what belongs on no axis, words.
const STANDS: &str = "
    const card = top.querySelector('article'), chart = card.querySelector('.hechos-card__chart');
    const drawn = [...chart.querySelectorAll('[role=img]')], box = chart.getBoundingClientRect();
    return card.id === ID && top.querySelectorAll('article').length === 1 && card.querySelector('h3').checkVisibility()
        && box.height > 40 && box.width > 100 && (!drawn.length || drawn.some(one => one.getBoundingClientRect().height > 20))
        && card.querySelector('output').checkVisibility() !== COMPACT";

/// Each card stands in each view in each language: in a frame in two of the four, in the page itself in the others.
const FRAMES: [(&str, &str); 2] = [("", ""), ("es/", "compact")];
const INLINE: [(&str, &str); 2] = [("", "compact"), ("es/", "")];

#[test]
fn a_frame_of_each_card_shows_its_chart_compact_and_whole() {
    for (path, view) in FRAMES {
        visit(path, async |page| {
            let codes = codes(page, view, "embed frame").await?;
            page.driver.goto(&partner::page(&codes.concat())).await?;
            for (at, card) in cards().iter().enumerate() {
                let frame = format!(
                    "const frame = document.querySelectorAll('iframe')[{at}]; frame.scrollIntoView(); return frame"
                );
                let frame = page.driver.execute(&frame, Vec::new()).await?;
                frame.element()?.enter_frame().await?;
                page.started().await?;
                page.until(&["const top = document;", &stands(card, view)].concat())
                    .await?;
                page.until("return document.documentElement.scrollWidth <= innerWidth")
                    .await?;
                assert_eq!(page.reads("#failure").await?, "", "{card}");
                page.driver.enter_default_frame().await?;
            }
            Ok(())
        });
    }
}

#[test]
fn each_card_stands_in_the_page_itself_compact_and_whole() {
    for (path, view) in INLINE {
        visit(path, async |page| {
            // As docs/embedding.md has it: the element of the menu, with one attribute more.
            let codes = codes(page, view, "embed element").await?.concat();
            let codes = codes.replace("<hechos-card ", "<hechos-card mode=\"inline\" ");
            page.driver
                .goto(&partner::page(&[HEARD, &codes].concat()))
                .await?;
            for (at, card) in cards().iter().enumerate() {
                let script = format!(
                    "const card = document.querySelectorAll('hechos-card')[{at}]; card.scrollIntoView(); return card.shadowRoot?.querySelector('.hechos-inline:not([hidden])') != null && heard.some(([type, detail]) => type === 'hechos:ready' && detail.card === '{card}')"
                );
                page.until(&script).await?;
                let top = format!(
                    "const top = document.querySelectorAll('hechos-card')[{at}].shadowRoot;"
                );
                page.until(&[&top, stands(card, view).as_str()].concat())
                    .await?;
            }
            embed_inline::shown(page).await?;
            hears_no_failure(page).await
        });
    }
}

fn stands(card: &str, view: &str) -> String {
    STANDS
        .replace("ID", &format!("'{card}'"))
        .replace("COMPACT", &(view == "compact").to_string())
}

/// The code of each card in a view, from its menu.
async fn codes(page: &Page, view: &str, which: &str) -> WebDriverResult<Vec<String>> {
    page.unfolds_cards().await?;
    let mut codes = Vec::new();
    for card in cards() {
        open_in(page, &card).await?;
        page.value(&format!("document.querySelector('#{card} .hechos-menu [data-of=view][value=\"{view}\"]').click()"))
            .await?;
        codes.push(given_in(page, &card, which).await?);
    }
    Ok(codes)
}
