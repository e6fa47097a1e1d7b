//! axe-core finds nothing in any state worth having; no rule is switched off but the size of targets
//! on paper, which nobody touches.

use std::{fs, time::Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::sleep;

use super::axe_states::{STATES, State};
use super::markup::packages;
use crate::everywhere::notebook::opens_three;
use crate::everywhere::quiet::OPEN_FOLDS;
use crate::harness::{LIMIT, PAGES, Page, SHEETS, SHORT, visit};

/// The rules of WCAG 2.0 to 2.2, A and AA, and axe's own advice.
const RULES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
/// Where markup and colours are both looked at, but not each with each.
const SCHEMES: [(&str, &str); 2] = [("", "light"), ("es/", "dark")];

/// Words of a chart that stand out less than 4.5 to 1 from the mark or the ground beneath: axe
/// leaves text in drawings undetermined.
const FAINT_WORDS: &str = "
    const rgb = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = colour => {
        const [r, g, b] = rgb(colour).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
    const clear = colour => colour === 'none' || (rgb(colour)[3] ?? 1) === 0;
    const ground = node => { const own = getComputedStyle(node).backgroundColor; return clear(own) && node.parentElement ? ground(node.parentElement) : own; };
    const under = text => {
        const at = text.getBoundingClientRect(), [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
        const holds = shape => { const box = shape.getBoundingClientRect(); return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom; };
        const before = shape => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        const shapes = [...text.ownerSVGElement.querySelectorAll('rect, circle, polygon')].filter(shape => before(shape) && holds(shape) && !clear(getComputedStyle(shape).fill));
        return shapes.length ? getComputedStyle(shapes.at(-1)).fill : ground(text.ownerSVGElement.parentElement);
    };
    return [...document.querySelectorAll('svg[role=img] text')].filter(text => text.checkVisibility())
        .map(text => [text.textContent, getComputedStyle(text).fill, under(text)])
        .map(found => [...found, ratio(found[1], found[2])])
        .filter(found => found[3] < 4.5).map(String)";

#[test]
fn nothing_is_found_in_light_and_dark() {
    for path in PAGES {
        visit(path, async |page| {
            page.take_axe().await?;
            page.axe("document", &format!("{path} at rest")).await?;
            page.media("", &[("prefers-color-scheme", "dark")]).await?;
            page.axe("document", &format!("{path} dark")).await
        });
    }
}

#[test]
fn nothing_is_found_in_forced_colours_and_on_paper() {
    for path in PAGES {
        visit(path, async |page| {
            page.take_axe().await?;
            page.media("", &[("forced-colors", "active")]).await?;
            page.axe("document", &format!("{path} forced colours"))
                .await?;
            page.media("print", &[]).await?;
            let mut found = page.findings("document").await?;
            found.retain(|line| !line.starts_with("target-size"));
            assert!(found.is_empty(), "{path} on paper: {found:#?}");
            Ok(())
        });
    }
}

#[test]
fn nothing_is_found_at_320_pixels_and_in_large_text() {
    for path in PAGES {
        visit(path, async |page| {
            page.resize(320, 640).await?;
            page.take_axe().await?;
            page.value(OPEN_FOLDS).await?;
            page.axe("document", &format!("{path} at 320 pixels, folds open"))
                .await?;
            page.resize(1280, 900).await?;
            page.value("document.documentElement.style.fontSize = '200%'")
                .await?;
            page.axe("document", &format!("{path} in text of 200 %"))
                .await
        });
    }
}

#[test]
fn nothing_is_found_in_any_answer() {
    // A few in each session: a busy machine takes seconds for one.
    for ((path, scheme), states) in SCHEMES.into_iter().flat_map(|page| {
        let chunks = STATES.chunk_by(|one, other| one.page == other.page);
        chunks
            .flat_map(|states| states.chunks(5))
            .map(move |states| (page, states))
    }) {
        let path = [path, states[0].page].concat();
        visit(&path, async |page| {
            page.media("", &[("prefers-color-scheme", scheme)]).await?;
            page.take_axe().await?;
            for State {
                link, within, sign, ..
            } in states
            {
                page.value(&format!("location.hash = '{link}'")).await?;
                page.until(&format!(
                    "return document.querySelector('{within} {sign}') !== null"
                ))
                .await?;
                // Where a link leads the heading may lie under the bar, and their links too near each other.
                page.laid_out().await?;
                page.value("scrollTo(0, 0)").await?;
                // The tabs of the tool are looked at with it.
                let within = match *within {
                    "#compare" | "#share" => "#ask",
                    within => within,
                };
                page.axe(&format!("'{within}'"), &format!("{path}#{link}"))
                    .await?;
            }
            Ok(())
        });
    }
}

#[test]
fn nothing_is_found_in_a_card_that_was_changed() {
    for path in SHEETS {
        visit(path, async |page| {
            page.take_axe().await?;
            page.unfolds_cards().await?;
            let script =
                "return [...document.querySelectorAll('article select')].map(select => select.id)";
            let selects = page.value(script).await?;
            let selects: Vec<&str> = selects
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            assert!(selects.len() > 6, "{selects:?}");
            for select in &selects {
                page.keys(&format!("#{select}"), Key::End).await?;
                page.until(&format!("const at = document.querySelector('#{select}'); return at.selectedIndex === at.options.length - 1")).await?;
            }
            for scheme in ["light", "dark"] {
                page.media("", &[("prefers-color-scheme", scheme)]).await?;
                // Of two cards side by side one drawer is open at a time.
                for at in [0, 1] {
                    page.value(&format!(
                        "for (const fold of document.querySelectorAll('article details')) {{
                            fold.removeAttribute('name');
                            const card = fold.closest('article');
                            fold.open = !fold.matches('.hechos-drawer') || [...card.parentElement.children].indexOf(card) === {at};
                        }}
                        // The bar covers what it happens to lie over, which a reader scrolls from under it.
                        scrollTo(0, 0)"
                    ))
                    .await?;
                    page.axe(
                        "{ include: [['article']] }",
                        &format!("{path} every card changed, {scheme}, drawers {at}"),
                    )
                    .await?;
                }
            }
            Ok(())
        });
    }
}

#[test]
fn nothing_is_found_while_a_list_is_open() {
    for (path, scheme) in SCHEMES {
        visit(path, async |page| {
            page.media("", &[("prefers-color-scheme", scheme)]).await?;
            page.take_axe().await?;
            page.types("#compare-first", "mexico").await?;
            page.until("return document.querySelector('#compare [role=option]') !== null")
                .await?;
            page.axe("'#compare'", &format!("{path} list of figures"))
                .await?;
            page.turns_to("share").await?;
            page.types("#share-part", "qqqq").await?;
            page.until("return document.querySelector('#share-part').value === 'qqqq'")
                .await?;
            page.axe("'#share'", &format!("{path} list without a figure"))
                .await
        });
    }
}

#[test]
fn nothing_is_found_in_an_open_notebook() {
    for (path, scheme) in SCHEMES {
        visit(path, async |page| {
            page.media("", &[("prefers-color-scheme", scheme)]).await?;
            page.take_axe().await?;
            opens_three(page).await?;
            page.axe("'#notebook'", &format!("{path} notebook")).await
        });
    }
}

#[test]
fn nothing_is_found_while_a_mark_is_pointed_at_and_a_text_is_copied() {
    for (path, scheme) in SCHEMES {
        visit(path, async |page| {
            page.media("", &[("prefers-color-scheme", scheme)]).await?;
            page.take_axe().await?;
            page.turns_to("share").await?;
            for (part, value) in [("#ai-exporters", "cite 1"), ("#share", "quote")] {
                let menu = format!("document.querySelector('{part} .hechos-menu')");
                page.value(&format!("{menu}.open = true")).await?;
                page.until(&format!("return {menu}.dataset.works === ''"))
                    .await?;
                page.value(&format!(
                    "{menu}.querySelector('[value=\"{value}\"]').click()"
                ))
                .await?;
                page.until(&format!(
                    "return {menu}.querySelector('textarea')?.checkVisibility() === true"
                ))
                .await?;
            }
            page.keys("#ai-exporters .hechos-chart__slider", Key::Down)
                .await?;
            page.until(
                "return document.querySelector('#ai-exporters .hechos-chart__hit') !== null",
            )
            .await?;
            page.axe("{ include: [['#ai-exporters'], ['#share']] }", path)
                .await
        });
    }
}

#[test]
fn nothing_is_found_in_a_box_over_the_page() {
    for (path, scheme) in SCHEMES {
        visit(path, async |page| {
            page.media("", &[("prefers-color-scheme", scheme)]).await?;
            page.take_axe().await?;
            page.opens_settings().await?;
            page.axe("document", &format!("{path} settings")).await?;
            page.closes_settings().await?;
            page.click("[popovertarget=find]").await?;
            page.types("#find-words", "4.7").await?;
            page.until("return document.querySelector('#find li') !== null")
                .await?;
            page.axe("document", &format!("{path} find")).await?;
            page.keys("#find-words", Key::Escape).await?;
            page.until("return !document.querySelector('#find').checkVisibility()")
                .await?;
            for (width, opener) in [
                (1280, "#lead a.hechos-mark"),
                (1280, "#ai-exporters output .hechos-computed"),
                (320, "#lead a.hechos-mark"),
            ] {
                page.resize(width, 640).await?;
                page.click(opener).await?;
                page.until("return document.querySelector('.hechos-pop--note')?.checkVisibility() === true")
                    .await?;
                page.axe("document", &format!("{path} {opener} at {width}"))
                    .await?;
                page.click(".hechos-pop__close").await?;
                page.until("return document.querySelector('.hechos-pop--note') === null")
                    .await?;
            }
            Ok(())
        });
    }
}

#[test]
fn words_in_charts_stand_out() {
    for scheme in ["light", "dark"] {
        visit("", async |page| {
            page.media("", &[("prefers-color-scheme", scheme)]).await?;
            page.unfolds_cards().await?;
            assert_eq!(page.value(FAINT_WORDS).await?, json!([]), "{scheme}");
            Ok(())
        });
    }
}

#[test]
fn a_fault_is_found() {
    visit("", async |page| {
        page.take_axe().await?;
        page.value(
            "document.querySelector('#ai-exporters svg[role=img]').removeAttribute('aria-label')",
        )
        .await?;
        let found = page.findings("'#ai-exporters'").await?;
        assert!(
            found.iter().any(|line| line.starts_with("svg-img-alt: ")),
            "{found:?}"
        );
        Ok(())
    });
}

impl Page {
    /// Puts axe into the page, as the driver may: the policy of the page allows it to nobody else.
    pub(super) async fn take_axe(&self) -> WebDriverResult<()> {
        let file = packages().join("node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!(
                "{}: {error}; `cargo xtask test` installs it",
                file.display()
            )
        });
        self.value(&source).await.map(drop)
    }

    /// Fails on what axe finds in a part of the page.
    pub(super) async fn axe(&self, part: &str, when: &str) -> WebDriverResult<()> {
        let found = self.findings(part).await?;
        assert!(found.is_empty(), "{when}: {found:#?}");
        Ok(())
    }

    /// One line for each element that breaks a rule.
    async fn findings(&self, part: &str) -> WebDriverResult<Vec<String>> {
        self.value(&format!("
            window.found = undefined;
            const lines = rule => rule.nodes.map(node => `${{rule.id}}: ${{node.target.join(' ')}}: ${{node.failureSummary}}`);
            axe.run({part}, {{ resultTypes: ['violations'], runOnly: {RULES} }}).then(
                result => window.found = result.violations.flatMap(lines),
                error => window.found = [String(error)])")).await?;
        let started = Instant::now();
        loop {
            if let Value::Array(found) = self.value("return window.found ?? null").await? {
                return Ok(found
                    .iter()
                    .map(|line| line.as_str().unwrap_or_default().to_owned())
                    .collect());
            }
            assert!(started.elapsed() < LIMIT, "axe does not come to an end");
            sleep(SHORT).await;
        }
    }
}
