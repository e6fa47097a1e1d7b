//! What must never happen, whatever is clicked: inline styles, complaints, a lost focus, sideways scrolling.

use thirtyfour::prelude::*;

use crate::harness::{PAGES, Page, visit};

/// Opens every fold, the drawers of a row too, of which a reader opens one at a time; not the contents,
/// which lie over the page.
pub const OPEN_FOLDS: &str =
    "for (const fold of document.querySelectorAll('details:not(.hechos-contents *)')) {
    fold.removeAttribute('name');
    fold.open = true;
}";

/// Presses everything that can be pressed, then goes through every select.
const PRESS_ALL: &str = "
    window.pressed = 0;
    // A browser that prints asks its reader first, and waits.
    window.print = () => {};
    (async () => {
        const frame = () => new Promise(done => requestAnimationFrame(done));
        const all = [...document.querySelectorAll('button, summary, input[type=radio], input[role=combobox]')];
        for (const one of all) {
            if (!one.isConnected || one.disabled) continue;
            one.focus();
            one.click();
            window.pressed += 1;
            if (window.pressed % 4 === 0) await frame();
        }
        for (const select of document.querySelectorAll('select')) {
            select.selectedIndex = select.options.length - 1;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            await frame();
        }
        for (const box of document.querySelectorAll(':popover-open')) box.hidePopover();
        window.pressedAll = true;
    })();";

#[test]
fn every_control_can_be_pressed() {
    for path in PAGES {
        visit(path, async |page| {
            page.value(PRESS_ALL).await?;
            page.until("return window.pressedAll === true").await?;
            let pressed = page.value("return window.pressed").await?;
            let least = if path.ends_with("checks/") { 15 } else { 100 };
            assert!(pressed.as_u64() > Some(least), "{path}: {pressed} controls");
            no_inline_styles(page).await?;
            // The program still answers; the console is read when the test ends.
            if PAGES[..2].contains(&path) {
                page.unfolds("#ai-exporters").await?;
                page.choose("#ai-exporters-vs", "taiwan").await?;
                page.says("#ai-exporters output", "Taiw").await?;
            } else {
                page.opens_settings().await?;
                page.value("document.querySelector('#reading-0').click()")
                    .await?;
                page.closes_settings().await?;
            }
            assert_eq!(page.reads("#hechos-failure").await?, "");
            Ok(())
        });
    }
}

#[test]
fn a_choice_keeps_the_control_and_its_focus() {
    visit("", async |page| {
        page.value("for (const node of document.querySelectorAll('select, output, input, button, [role=status]')) node.before = true").await?;
        page.unfolds_cards().await?;
        let selects = page
            .value(
                "return [...document.querySelectorAll('article select')].map(select => select.id)",
            )
            .await?;
        for id in selects
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|id| id.as_str())
        {
            page.keys(&format!("#{id}"), Key::End).await?;
            page.until(&format!("return document.activeElement.id === '{id}'"))
                .await?;
        }
        page.sets("#reading-1").await?;
        let fresh = page.value("return [...document.querySelectorAll('article select, output, header input')].filter(node => !node.before).length").await?;
        assert_eq!(
            fresh, 0,
            "controls were put in the place of those that were there"
        );
        Ok(())
    });
}

#[test]
fn nothing_scrolls_sideways_at_320_pixels_with_all_folds_open() {
    for path in PAGES {
        visit(path, async |page| {
            page.resize(320, 640).await?;
            page.value(OPEN_FOLDS).await?;
            if !PAGES[..2].contains(&path) {
                return fits(page).await;
            }
            page.turns_to("share").await?;
            page.enters("#share-part", "12 Donaudampfschifffahrtsgesellschaft")
                .await?;
            fits(page).await?;
            page.turns_to("compare").await?;
            page.types("#compare-first", "mexico").await?;
            page.until("return document.querySelector('[role=listbox]') !== null")
                .await?;
            fits(page).await?;
            page.opens_settings().await?;
            fits(page).await?;
            page.closes_settings().await?;
            page.click(".hechos-contents summary").await?;
            fits(page).await
        });
    }
}

#[test]
fn nothing_scrolls_sideways_in_large_text() {
    for path in PAGES {
        visit(path, async |page| {
            page.value("document.documentElement.style.fontSize = '200%'")
                .await?;
            for width in [640, 1024, 1280, 1440, 1920] {
                page.resize(width, 900).await?;
                fits(page).await?;
            }
            Ok(())
        });
    }
}

/// Fails on what reaches beyond the right edge of the window, and on a page that is wider than it.
async fn fits(page: &Page) -> WebDriverResult<()> {
    let wide = page.value("
        const scrolls = node => node !== document.body && (getComputedStyle(node).overflowX !== 'visible' || scrolls(node.parentElement));
        return [...document.querySelectorAll('body *')]
            .filter(node => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 1 && !node.closest('svg') && !scrolls(node.parentElement))
            .map(node => innerWidth + ': ' + node.tagName + '.' + node.className + ': ' + node.textContent.slice(0, 40))").await?;
    assert_eq!(wide, serde_json::json!([]));
    page.until("return document.documentElement.scrollWidth <= innerWidth")
        .await
}

pub async fn no_inline_styles(page: &Page) -> WebDriverResult<()> {
    let found = page.value("
        const inline = node => node.getAttributeNames().some(name => name === 'style' || name.startsWith('on'));
        return [...document.querySelectorAll('*')].filter(inline).map(node => node.outerHTML.slice(0, 120))
            .concat([...document.querySelectorAll('body style')].map(() => 'a style element'))").await?;
    assert_eq!(found, serde_json::json!([]));
    Ok(())
}
