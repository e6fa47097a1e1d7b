//! The pictures that a reader saves of a card: they hold its answer, in the shapes that people post, whole.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Page, SHEETS, visit};
use crate::menus::{KEEP, press, press_in, saved, string};

/// Keeps what is drawn, before it is written down.
const DRAWN: &str = "
    window.svgs = [];
    const { serializeToString } = XMLSerializer.prototype;
    XMLSerializer.prototype.serializeToString = function (node) {
        svgs.push(node);
        return serializeToString.call(this, node);
    };";
/// What lies beyond the edge of a picture, or is smaller than 8 px where that is shown `WIDE` px wide.
const WRONG: &str = "
    const holder = document.createElement('div');
    document.body.append(holder);
    const wrong = [];
    for (const svg of svgs) {
        const { width, height } = svg.viewBox.baseVal;
        svg.setAttribute('width', WIDE);
        svg.setAttribute('height', WIDE * height / width);
        holder.replaceChildren(svg);
        const all = svg.getBoundingClientRect();
        for (const one of svg.querySelectorAll('text')) {
            const place = one.getBoundingClientRect();
            const size = parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a;
            const within = place.left >= all.left && place.right <= all.right + 1 && place.top >= all.top && place.bottom <= all.bottom;
            if (!within || size < 8) wrong.push(svg.querySelector('title').textContent + ': ' + one.textContent + ' ' + size);
        }
    }
    holder.remove();
    return wrong";

#[test]
fn every_shape_holds_every_text_large_enough_to_read() {
    for path in SHEETS {
        visit(path, async |page| {
            page.value(KEEP).await?;
            page.value(DRAWN).await?;
            page.unfolds_cards().await?;
            page.value("document.querySelectorAll('article .hechos-menu').forEach(menu => { menu.open = true; })").await?;
            page.until("return document.querySelectorAll('article .hechos-menu[data-works]').length === 14").await?;
            for (shape, wide, size) in [
                ("png 16x9", 1200, json!([2400, 1350])),
                ("png 1x1", 1080, json!([2160, 2160])),
                ("png", 768, Value::Null),
            ] {
                page.value(&format!("svgs.length = saved.length = 0; document.querySelectorAll('article [value=\"{shape}\"]').forEach(one => one.click())")).await?;
                page.until("return saved.length === 14").await?;
                let wrong = page
                    .value(&WRONG.replace("WIDE", &wide.to_string()))
                    .await?;
                assert_eq!(wrong, json!([]), "{path} {shape}");
                if !size.is_null() {
                    page.value("window.sizes = null; Promise.all(saved.map(([, file]) => createImageBitmap(file))).then(all => { window.sizes = all.map(one => [one.width, one.height]); })").await?;
                    page.until("return sizes !== null").await?;
                    let sizes = page.value("return sizes").await?;
                    assert!(
                        sizes.as_array().is_some_and(
                            |all| all.len() == 14 && all.iter().all(|one| *one == size)
                        ),
                        "{sizes}"
                    );
                }
            }
            Ok(())
        });
    }
}

#[test]
fn a_picture_holds_question_answer_and_what_calls_for_care() {
    for (path, card, parts) in [
        (
            "#card=ai-exporters&vs=taiwan",
            "ai-exporters",
            vec![
                "Compare Mexico with: Taiwan",
                "Taiwan’s exports of AI-enabling goods (2022): 5 times [3, 11]",
                "* period and speaker inferred",
                "&vs=taiwan",
            ],
        ),
        // A refusal says why.
        (
            "",
            "total-exports",
            vec![
                "Not comparable.",
                "A part of one year, multiplied, is not another year.",
            ],
        ),
        (
            "es/",
            "us-trade",
            vec![
                "equivale a 13.47\u{a0}% [13.46, 13.47]",
                "Otras publicaciones dan otro valor",
                "Otros difieren: ",
            ],
        ),
    ] {
        visit(path, async |page| {
            page.value(KEEP).await?;
            page.unfolds_cards().await?;
            let text = texts(page, card).await?;
            for part in parts {
                assert!(
                    plain(&text).contains(&plain(part)),
                    "{part} is missing: {text}"
                );
            }
            assert!(
                !text.contains("calculation") && !text.contains("¶7¶"),
                "{text}"
            );
            Ok(())
        });
    }
}

#[test]
fn what_is_not_answered_yet_is_in_no_picture() {
    visit("", async |page| {
        page.value(KEEP).await?;
        page.value(
            "document.querySelector('#ai-exporters .hechos-ask').setAttribute('aria-busy', 'true')",
        )
        .await?;
        let text = texts(page, "ai-exporters").await?;
        assert!(
            !text.contains("the figure of Mexico") && !text.contains("Compare Mexico with"),
            "{text}"
        );
        assert!(text.contains("Mexico Business News"));
        Ok(())
    });
    // A comparison that the card has not: nothing is picked, and nothing is answered.
    visit("#card=ai-exporters&vs=atlantis", async |page| {
        page.value(KEEP).await?;
        let text = texts(page, "ai-exporters").await?;
        assert!(!text.contains("the figure of Mexico"), "{text}");
        Ok(())
    });
}

#[test]
fn a_picture_stands_on_dark_ground_where_a_reader_asks_for_it() {
    visit("", async |page| {
        page.value(KEEP).await?;
        press(page, "link").await?;
        page.press("#ai-exporters .hechos-menu", "Pictures on dark ground")
            .await?;
        for forced in ["none", "active"] {
            page.media("", &[("forced-colors", forced)]).await?;
            page.value("saved.length = 0").await?;
            press(page, "svg").await?;
            let (_, svg) = saved(page, 1).await?;
            assert!(
                svg.contains("fill=\"#131512\"") && svg.contains("rgb(236, 234, 227)"),
                "{svg:.900}"
            );
            assert!(!svg.contains("rgb(26, 28, 25)"), "a text for the light");
        }
        // And light again.
        page.press("#ai-exporters .hechos-menu", "Pictures on light ground")
            .await?;
        press(page, "svg").await?;
        let (_, svg) = saved(page, 2).await?;
        assert!(svg.contains("fill=\"#fff\""), "{svg:.900}");
        page.until("return document.adoptedStyleSheets.length === 0 && !document.querySelector('article[data-theme]')").await
    });
}

#[test]
fn a_browser_that_draws_no_picture_says_so() {
    visit("", async |page| {
        page.value(
            "HTMLCanvasElement.prototype.toBlob = done => done(null); console.error = () => {};",
        )
        .await?;
        press_in(page, "ai-exporters", "png 1x1").await?;
        page.says(
            "#ai-exporters .hechos-menu [role=status]",
            "Try another format",
        )
        .await
        .map(drop)
    });
}

/// The texts of the SVG that is saved of a card, line after line.
async fn texts(page: &Page, card: &str) -> WebDriverResult<String> {
    page.value(DRAWN).await?;
    press_in(page, card, "svg").await?;
    page.until("return svgs.length === 1").await?;
    string(
        page,
        "return [...svgs[0].querySelectorAll('text:not([aria-hidden])')].map(one => one.textContent).join(' ')",
    )
    .await
}

/// Lines break at any space.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
