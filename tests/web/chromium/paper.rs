//! On paper: a few pages with all figures, charts, checks and sources, the address, and no controls.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Page, visit};
use crate::paths::paper::{MOST_PAGES, pages};

const SHEETS: [&str; 2] = ["", "es/"];
/// The pages, and what has to stand on each.
const PAGES: [(&str, &str); 3] = [
    (
        "",
        "'.hechos-card .hechos-chart__svg', '.hechos-card__sentence', '.hechos-sources__item', '.hechos-biblio__item', '.hechos-news__item'",
    ),
    (
        "checks/",
        "'[data-verdict=contradicts]', '[data-verdict=agrees]'",
    ),
    ("figures/", "'tr[id^=figure-]'"),
];
/// A4 and Letter, in inches.
const PAPERS: [(f64, f64); 2] = [(8.27, 11.69), (8.5, 11.0)];
/// What a reader of paper would press in vain; a number of ours is a button on a screen.
const CONTROLS: &str = "
    const seen = node => node.checkVisibility() && node.getClientRects().length > 0;
    return [...document.querySelectorAll('button:not(.hechos-computed), select, input, nav, summary:not(.hechos-figures__toggle, .hechos-care > summary), .hechos-menu, .hechos-work')]
        .filter(seen).map(node => node.outerHTML.slice(0, 90)).join('\\n')";
/// What has to stand there and does not.
const MISSING: &str = "
    const all = [WANTED];
    return all.flatMap(of => {
        const found = [...document.querySelectorAll(of)].filter(one => !one.closest('.hechos-strict'));
        return found.length === 0 ? [of] : found.filter(one => !one.checkVisibility()).map(one => of + one.id);
    }).join('\\n')";
/// Text smaller than 8 pt on paper: all but source marks, intervals and the codes of the map.
const SMALL: &str = "
    const zoom = +getComputedStyle(document.body).zoom;
    const words = document.createTreeWalker(document.querySelector('.hechos-main'), NodeFilter.SHOW_TEXT);
    const small = new Set();
    while (words.nextNode()) {
        const box = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || !box.checkVisibility()) continue;
        if (box.closest('.hechos-mark, .hechos-interval, .hechos-chart__map-text, .hechos-chart__map, .hechos-hidden, .hechos-key__unit, .hechos-apart__unit')) continue;
        const size = parseFloat(getComputedStyle(box).fontSize) * 0.75 * zoom;
        if (size < 7.95) small.add(box.outerHTML.slice(0, 90) + ' ' + size);
    }
    return [...small].join('\\n')";

#[test]
fn a_few_pages_hold_it_all() {
    for path in SHEETS {
        visit(path, async |page| {
            for (width, height) in PAPERS {
                let pages = printed(page, width, height).await?;
                assert!(
                    (2..=MOST_PAGES).contains(&pages),
                    "{path:?} at {width} by {height} inches: {pages} pages"
                );
            }
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
                .await?;
            let address = "return getComputedStyle(document.querySelector('[data-address]'), '::after').content === JSON.stringify(location.href)";
            assert_eq!(page.value(address).await?, true);
            Ok(())
        });
    }
}

#[test]
fn paper_has_no_controls_and_all_that_is_read() {
    for (path, wanted) in SHEETS
        .into_iter()
        .flat_map(|path| PAGES.map(|(folder, wanted)| ([path, folder].concat(), wanted)))
    {
        visit(&path, async |page| {
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
                .await?;
            for script in [CONTROLS, &MISSING.replace("WANTED", wanted), SMALL] {
                assert_eq!(page.value(script).await?, "", "{path:?}");
            }
            Ok(())
        });
    }
}

/// A calculator that stands alone prints what was asked and what it comes to.
#[test]
fn a_calculator_alone_prints_its_question_and_its_answer() {
    for (path, field, answer) in [
        ("embed/share/", "#share-part", "18.94%"),
        ("es/embed/compare/", "#compare-first", "Malasia"),
    ] {
        visit(path, async |page| {
            page.says(".hechos-work__result", answer).await?;
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
                .await?;
            let seen = |selector: &str| {
                format!(
                    "return [...document.querySelectorAll('{selector}')].some(node => node.checkVisibility() && node.getClientRects().length > 0)"
                )
            };
            for shown in [field, ".hechos-work__result [role=status]"] {
                assert_eq!(page.value(&seen(shown)).await?, true, "{path} {shown}");
            }
            assert_eq!(
                page.value(&seen(
                    "button:not(.hechos-computed), select, summary:not(.hechos-care > *)"
                ))
                .await?,
                false,
                "{path}"
            );
            Ok(())
        });
    }
}

/// How many pages the sheet takes.
async fn printed(page: &Page, width: f64, height: f64) -> WebDriverResult<usize> {
    let paper = json!({ "paperWidth": width, "paperHeight": height });
    let answer = page.devtools("Page.printToPDF", paper).await?;
    let pdf = STANDARD.decode(answer["data"].as_str().unwrap_or_default());
    Ok(pages(&pdf.expect("the protocol sends bytes so")))
}
