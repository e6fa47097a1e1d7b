//! Charts: pointing and arrow keys tell the same of a figure, and no text is cut off on a narrow phone.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

/// A page, and what its charts say of Coahuila's share and of Taiwan's exports: figure, range, source.
pub struct Known {
    pub path: &'static str,
    pub coahuila: &'static str,
    pub taiwan: &'static str,
}

pub const PAGES: [Known; 2] = [
    Known {
        path: "",
        coahuila: "Coahuila 11.6% [11.55, 11.65] · 3rd quarter 2025 · said by INEGI · Mexico Business News ¶11",
        taiwan: "Taiwan US$500 billion [450, 550] · 2022 · said by the WTO · Mexico Business News ¶6",
    },
    Known {
        path: "es/",
        coahuila: "Coahuila 11.6 % [11.55, 11.65] · 3.er trimestre de 2025 · según el INEGI · Mexico Business News ¶11",
        taiwan: "Taiwán 500 mil millones de dólares [450, 550] · 2022 · según la OMC · Mexico Business News ¶6",
    },
];

#[test]
fn a_mark_tells_its_figure_to_the_pointer() {
    for known in PAGES {
        visit(known.path, async |page| {
            let card = "#state-exports";
            assert_eq!(page.reads(&line(card)).await?, "");
            let mark = format!("{card} svg [data-mark='1']");
            let mark = page.driver.find(By::Css(&mark)).await?;
            mark.scroll_into_view().await?;
            let actions = page.driver.action_chain();
            actions.move_to_element_center(&mark).perform().await?;
            page.says(&line(card), known.coahuila).await?;
            assert_eq!(marked(page, card).await?, 1);
            let title = page.driver.find(By::Css(format!("{card} h3"))).await?;
            title.scroll_into_view().await?;
            let actions = page.driver.action_chain();
            actions.move_to_element_center(&title).perform().await?;
            page.changes(&line(card), known.coahuila).await?;
            assert_eq!(page.reads(&line(card)).await?, "");
            assert_eq!(marked(page, card).await?, 0);
            Ok(())
        });
    }
}

#[test]
fn arrow_keys_go_through_the_figures() {
    for known in PAGES {
        visit(known.path, async |page| {
            let card = "#ai-exporters";
            let slider = format!("{card} .hechos-chart__slider");
            // It is told once a reader asks.
            assert_eq!(page.reads(&line(card)).await?, "");
            page.keys(&slider, Key::Down).await?;
            page.says(&line(card), known.taiwan).await?;
            assert_eq!(marked(page, card).await?, 1);
            let spoken = page
                .value(&format!(
                    "return document.querySelector(`{slider}`).ariaValueText"
                ))
                .await?;
            let spoken = spoken.as_str().unwrap_or_default().replacen(": ", " ", 1);
            let spoken = spoken.replace('\u{a0}', " ");
            // To the ear it says which of them it is, too.
            let (said, place) = spoken.rsplit_once(", ").unwrap_or_default();
            assert_eq!(said, page.reads(&line(card)).await?);
            assert!(place.starts_with("2 "), "{spoken}");
            page.keys(&slider, Key::Up).await?;
            page.says(&line(card), "China ").await?;
            page.keys(&slider, Key::Right).await?;
            page.says(&line(card), known.taiwan).await?;
            page.keys(&slider, Key::Escape).await?;
            page.changes(&line(card), known.taiwan).await?;
            assert_eq!(page.reads(&line(card)).await?, "");
            assert_eq!(marked(page, card).await?, 0);
            // Further than the last one leads nowhere.
            for _ in 0..12 {
                page.keys(&slider, Key::Down).await?;
            }
            page.says(&line(card), "100 ").await?;
            let stops = page
                .value("return [...document.querySelectorAll('.hechos-card')].every(card => card.querySelectorAll('figure :is([tabindex], input, button, select)').length <= 1)")
                .await?;
            assert_eq!(
                stops, true,
                "one tab stop a chart, none where it has one figure"
            );
            Ok(())
        });
    }
}

#[test]
fn texts_of_charts_fit_a_narrow_phone() {
    for known in PAGES {
        visit(known.path, async |page| {
            page.unfolds_cards().await?;
            page.resize(320, 800).await?;
            // The page's own, and the widest that readers have; one that is not installed is passed over.
            for (font, slack) in FONTS {
                let wide = format!(
                    "document.body.style.setProperty('--hechos-sans', \"{font}\"); return document.fonts.ready.then(() => true)"
                );
                page.value(&wide).await?;
                let faults = page.value(&FAULTS.replace("SLACK", slack)).await?;
                assert_eq!(faults, json!([]), "{} {font}", known.path);
            }
            page.until("return document.documentElement.scrollWidth <= 320")
                .await
        });
    }
}

#[test]
fn texts_of_charts_fit_where_cards_become_wider() {
    // On both sides of each width at which a card, its notes or its charts find another place.
    const WIDTHS: [u32; 8] = [400, 600, 680, 800, 860, 940, 1100, 1280];
    for known in PAGES {
        visit(known.path, async |page| {
            page.unfolds_cards().await?;
            for width in WIDTHS {
                page.resize(width, 800).await?;
                let faults = page.value(&FAULTS.replace("SLACK", "1.5")).await?;
                assert_eq!(faults, json!([]), "{} {width}", known.path);
            }
            Ok(())
        });
    }
}

/// Fonts, and how far a letter may hang out over the edge of its chart, where it is still shown: the foot
/// of a J does, and Firefox measures a font that is set smaller before it is.
const FONTS: [(&str, &str); 3] = [
    ("", "1.5"),
    ("'Open Sans', 'Liberation Sans'", "3.5"),
    ("'Hechos DejaVu', 'Liberation Sans'", "3.5"),
];

/// Texts of the charts that touch each other, leave their picture, or are too small.
const FAULTS: &str = "
    const faults = [];
    for (const svg of document.querySelectorAll('.hechos-card .hechos-chart__svg')) {
        const frame = svg.getBoundingClientRect();
        // Firefox counts the halo around a text among its box.
        const halo = text => CSS.supports('-moz-appearance', 'none') ? parseFloat(getComputedStyle(text).strokeWidth) / 2 || 0 : 0;
        const around = text => {
            const [box, edge] = [text.getBoundingClientRect(), halo(text)];
            return { left: box.left + edge, right: box.right - edge, top: box.top + edge, bottom: box.bottom - edge };
        };
        const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, around(text), parseFloat(getComputedStyle(text).fontSize)]);
        for (const [at, [text, box, size]] of texts.entries()) {
            if (box.left < frame.left - SLACK || box.right > frame.right + SLACK) faults.push(`${text} leaves by ${Math.round(Math.max(frame.left - box.left, box.right - frame.right))}`);
            if (size < 12) faults.push(`${text} is small`);
            for (const [other, next] of texts.slice(at + 1)) {
                const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
                const high = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
                if (wide > 1 && high > 4) faults.push(`${text} touches ${other}`);
            }
        }
    }
    return faults";

pub fn line(card: &str) -> String {
    format!("{card} .hechos-chart__detail")
}

/// How many marks of a card are picked out.
async fn marked(page: &Page, card: &str) -> WebDriverResult<u64> {
    let marks = format!("return document.querySelectorAll('{card} .hechos-chart__hit').length");
    Ok(page.value(&marks).await?.as_u64().unwrap_or_default())
}
