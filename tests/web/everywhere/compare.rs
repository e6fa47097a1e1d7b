//! Compare any two figures: the list by keyboard and mouse, what fits nothing, and how numbers break.

use thirtyfour::prelude::*;

use crate::harness::visit;

/// What is announced: verdict, sentence, reasons.
const STATUS: &str = "#compare [role=status]:has(h3)";

#[test]
fn the_list_is_walked_with_arrows_and_left_with_escape() {
    visit("", async |page| {
        let field = "#compare-first";
        let before = page.holds(field).await?;
        let active = "const field = document.querySelector('#compare-first');
            const option = document.getElementById(field.getAttribute('aria-activedescendant'));
            return option?.getAttribute('role') === 'option' && option.checkVisibility()";
        page.keys(field, Key::Down).await?;
        page.until(active).await?;
        let first = page.value("return document.querySelector('#compare-first').getAttribute('aria-activedescendant')").await?;
        page.keys(field, Key::Down).await?;
        page.until(&format!("return document.querySelector('{field}').getAttribute('aria-activedescendant') !== {first}")).await?;
        page.until(active).await?;
        page.keys(field, Key::Escape).await?;
        page.until("return document.querySelector('#compare [role=listbox]') === null")
            .await?;
        assert_eq!(page.holds(field).await?, before);
        Ok(())
    });
}

#[test]
fn what_fits_no_figure_is_said_and_changes_nothing() {
    visit("", async |page| {
        let before = page.holds("#compare-first").await?;
        page.types("#compare-first", "zeppelin").await?;
        page.says("#compare", "No figure fits").await?;
        page.keys("#compare-first", Key::Tab).await?;
        page.until(&format!(
            "return document.querySelector('#compare-first').value === {before:?}"
        ))
        .await
    });
}

#[test]
fn a_figure_is_picked_with_the_mouse() {
    visit("es/", async |page| {
        page.click("#compare-second").await?;
        page.types("#compare-second", "Nuevo Leon").await?;
        page.says("#compare [role=listbox]", "Nuevo León").await?;
        page.click("#compare [role=option]").await?;
        page.until(
            "return document.querySelector('#compare-second').value.startsWith('Nuevo León')",
        )
        .await?;
        page.says(STATUS, "No hay resultado.").await.map(drop)
    });
}

/// Words of which a part stands on the next line.
const BROKEN_WORDS: &str = "
    const broken = [];
    for (const number of document.querySelectorAll('#hechos :is(.hechos-computed, .hechos-interval)')) {
        const walk = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            for (const { 0: word, index } of walk.currentNode.data.matchAll(/[^\\s\\u2060-]+/g)) {
                const range = document.createRange();
                range.setStart(walk.currentNode, index);
                range.setEnd(walk.currentNode, index + word.length);
                const lines = new Set([...range.getClientRects()].map(part => Math.round(part.top)));
                if (lines.size > 1) broken.push(word);
            }
        }
    }
    return broken;";

#[test]
fn no_number_breaks_within_a_word() {
    // The difference is an amount: "≈ 200 billion US dollars", "≈ 200 mil millones de dólares".
    let link = "#v=1&compare=taiwan-ai-exports-2022,china-ai-exports-2022";
    for path in ["", "es/"] {
        visit(&[path, link].concat(), async |page| {
            page.until(
                "return document.querySelectorAll('#compare .hechos-work__answers dd').length > 1",
            )
            .await?;
            for width in [320, 390, 768, 1024, 1440] {
                page.resize(width, 900).await?;
                let found = page.value(BROKEN_WORDS).await?;
                assert_eq!(found, serde_json::json!([]), "{path:?} at {width} px");
            }
            Ok(())
        });
    }
}
