//! Reach: anchors, the contents, and a focus that no sticky bar hides.

use serde_json::Value;
use thirtyfour::prelude::*;
use tokio::time::sleep;

use crate::engine::Engine;
use crate::harness::{Page, SHORT, visit};
use crate::host::Host;
use crate::second::first;

/// Where the focus is and what is wrong with the place: "end" past the last stop.
const STOP: &str = "
    const focused = document.activeElement;
    // In WebKit the last stop leads to the first.
    if (!focused || focused === document.body || focused === window.first) return 'end';
    const shown = focused.type === 'radio' ? focused.labels[0] : focused;
    const box = [...shown.getClientRects()].find(box => box.width > 0 && box.height > 0);
    const name = `${focused.tagName} #${focused.id} .${focused.className} ${focused.textContent.slice(0, 40)}`;
    if (!box) return `no box: ${name}`;
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const inside = y => Math.min(Math.max(y, 0), innerHeight - 1);
    // Firefox scrolls to nothing of which it shows a pixel, and be it of the ring around it.
    const ring = 4;
    if (box.bottom < -ring || box.top > innerHeight + ring) return `out of sight: ${name}`;
    const bar = document.querySelector('.hechos-contents');
    const covered = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1]
        .map(y => document.elementFromPoint(x, inside(y)))
        .some(hit => hit && bar.contains(hit) && !bar.contains(focused));
    // A tall one may begin under the bar where a line of it is seen below: Firefox scrolls no further.
    const seen = Math.min(box.bottom, innerHeight) - bar.getBoundingClientRect().bottom;
    return covered && seen < Math.min(box.height, 24) ? `under the bar: ${name}` : '';";

/// More stops than a page has.
const ALL: usize = 10_000;

#[test]
fn the_focus_is_never_under_a_sticky_bar_on_a_desk() {
    let stops = through_the_page(1280, 720, ALL);
    assert!(stops > 100, "only {stops}");
}

#[test]
fn the_focus_is_never_under_a_sticky_bar_on_a_phone() {
    let stops = through_the_page(390, 700, ALL);
    assert!(stops > 100, "only {stops}");
}

#[test]
fn opened_contents_close_behind_the_reader() {
    visit("", async |page| {
        page.resize(390, 700).await?;
        let open = "return document.querySelector('.hechos-contents details').open";
        page.click(".hechos-contents summary").await?;
        page.until(open).await?;
        page.click(".hechos-contents a[href='#states']").await?;
        page.until("return !document.querySelector('.hechos-contents details').open")
            .await?;
        below_the_bar(page, "states").await?;
        page.keys(".hechos-contents summary", Key::Enter).await?;
        page.until(open).await?;
        page.value("document.querySelector('#states-title a').focus()")
            .await?;
        page.until("return !document.querySelector('.hechos-contents details').open")
            .await
    });
}

#[test]
fn a_link_leads_to_its_place_before_the_program_runs() {
    let host = Host::start(&first());
    // The program never arrives, so what is out of sight is not laid out until somebody does something.
    host.before("window.fetch = () => new Promise(() => {})");
    Engine::asked().run(async |page| {
        page.driver.goto(host.base()).await?;
        page.resize(390, 720).await?;
        if page.engine == Engine::Chromium {
            glides(page).await?;
        }
        for place in ["states", "sources", "world"] {
            page.driver.goto(host.base()).await?;
            page.value(&format!(
                "document.querySelector('.hechos-contents a[href=\"#{place}\"]').click()"
            ))
            .await?;
            rests_below_the_bar(page, place).await?;
        }
        Ok(())
    });
}

#[test]
fn every_section_and_card_links_to_itself() {
    visit("", async |page| {
        page.resize(390, 700).await?;
        let without = "return [...document.querySelectorAll('.hechos-section, .hechos-card')].filter(part => !part.querySelector(`.hechos-anchor[href='#${part.id}']`)).map(part => part.id).join()";
        assert_eq!(page.value(without).await?, "");
        let anchor = "#ai-exporters .hechos-anchor";
        let sign = format!(
            "return getComputedStyle(document.querySelector('{anchor}'), '::after').opacity"
        );
        assert_eq!(page.value(&sign).await?, "0");
        page.value(&format!("document.querySelector('{anchor}').focus()"))
            .await?;
        // WebKit shows a focus that a reader has moved.
        if page.engine != Engine::WebKit {
            assert_eq!(page.value(&sign).await?, "1");
        }
        page.keys(anchor, Key::Enter).await?;
        page.until("return location.hash === '#ai-exporters'")
            .await?;
        below_the_bar(page, "ai-exporters").await
    });
}

/// Presses Tab down the page for so many stops at most, then Shift and Tab up again, and looks at each
/// stop. How many there were.
pub fn through_the_page(width: u32, height: u32, most: usize) -> usize {
    let mut stops = 0;
    visit("", async |page| {
        page.resize(width, height).await?;
        for back in [false, true] {
            while back || stops < most {
                let keys = page.driver.action_chain();
                let keys = if back {
                    keys.key_down(Key::Shift)
                } else {
                    keys
                };
                keys.send_keys(Key::Tab)
                    .key_up(Key::Shift)
                    .perform()
                    .await?;
                let said = settled(page).await?;
                if said == "end" {
                    break;
                }
                assert_eq!(said, "", "stop {stops}, back: {back}");
                if stops == 0 {
                    page.value("window.first = document.activeElement").await?;
                }
                if !back {
                    stops += 1;
                }
            }
        }
        Ok(())
    });
    stops
}

/// What is wrong with the focus, once the page has had time to scroll.
async fn settled(page: &Page) -> WebDriverResult<Value> {
    let mut said = page.value(STOP).await?;
    for _ in 0..30 {
        if said == "" || said == "end" {
            break;
        }
        sleep(SHORT).await;
        said = page.value(STOP).await?;
    }
    Ok(said)
}

/// Lets the page glide, as it does where nobody asked for less motion.
pub async fn glides(page: &Page) -> WebDriverResult<()> {
    page.media("", &[("prefers-reduced-motion", "no-preference")])
        .await
}

/// The same, once the page neither glides nor grows.
pub async fn rests_below_the_bar(page: &Page, id: &str) -> WebDriverResult<()> {
    page.until("const at = scrollY; return new Promise(done => setTimeout(() => done(scrollY === at && scrollY > 0), 300))")
        .await?;
    page.laid_out().await?;
    below_the_bar(page, id).await
}

pub async fn below_the_bar(page: &Page, id: &str) -> WebDriverResult<()> {
    page.until(&format!(
        "const top = document.getElementById('{id}').getBoundingClientRect().top; const bar = document.querySelector('.hechos-contents').getBoundingClientRect(); return top >= bar.bottom - 1 && top < innerHeight / 2"
    ))
    .await
}
