//! A card has a width in every layout of a partner's page, and the language of what is around it.

use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;

use crate::harness::visit;
use crate::menus::string;
use crate::partner::{SCRIPT, partner_page};

/// Containers that ask their content for a width, or shrink to it.
const LAYOUTS: [&str; 15] = [
    "",
    "display:flex",
    "display:flex;flex-direction:column;align-items:center",
    "display:flex;flex-direction:column;align-items:flex-start",
    "display:grid",
    "display:grid;justify-items:center",
    "display:grid;place-items:center start",
    "width:fit-content",
    "width:max-content;max-width:100%",
    "display:inline-block",
    "display:table-cell",
    "float:left",
    "position:absolute",
    "columns:2",
    "display:flex;justify-content:center",
];

#[test]
fn a_card_has_a_width_in_every_layout() {
    for mode in ["", "mode=\"inline\""] {
        let boxes: String = LAYOUTS
            .iter()
            .map(|style| format!("<div style=\"{style}\"><hechos-card {mode} card=\"total-exports\"></hechos-card></div>"))
            .collect();
        let body = format!("{SCRIPT}<style>body > div {{ outline: 1px solid }}</style>{boxes}");
        partner_page(&body, async |page| {
            page.until(
                "return customElements.get('hechos-card') && document.readyState === 'complete'",
            )
            .await?;
            let narrow = page
                .value(
                    "return [...document.querySelectorAll('hechos-card')]
                         .map(card => [card.parentElement.getAttribute('style'), card.clientWidth])
                         .filter(([style, width]) => width < 320 && !style.startsWith('columns'))",
                )
                .await?;
            assert_eq!(narrow, json!([]), "{mode}");
            let wide = page
                .value("return document.documentElement.scrollWidth <= innerWidth")
                .await?;
            assert_eq!(wide, true, "{mode}: the page has to be scrolled sideways");
            Ok(())
        });
    }
}

#[test]
fn a_card_speaks_the_language_of_what_is_around_it() {
    let cases = [
        ("es", "es/embed/"),
        ("ES", "es/embed/"),
        ("es-MX", "es/embed/"),
        ("es_MX", "es/embed/"),
        ("es ", "es/embed/"),
        ("est", "/embed/"),
        ("en", "/embed/"),
    ];
    for (lang, folder) in cases {
        let body = format!(
            "{SCRIPT}<div lang=\"{lang}\"><hechos-card card=\"total-exports\"></hechos-card></div>
             <div lang=\"{lang}\" id=\"host\"></div>
             <script>
                 const shadow = host.attachShadow({{ mode: 'open' }});
                 shadow.innerHTML = '<p><hechos-card card=\"total-exports\"></hechos-card></p>';
             </script>"
        );
        partner_page(&body, async |page| {
            for root in ["document", "document.querySelector('#host').shadowRoot"] {
                let frame = format!(
                    "{root}.querySelector('hechos-card').shadowRoot?.querySelector('iframe')"
                );
                page.until(&format!("return Boolean({frame}?.src)")).await?;
                let address = string(page, &format!("return {frame}.src")).await?;
                let spanish = address.contains("es/embed/");
                assert_eq!(
                    spanish,
                    folder.starts_with("es"),
                    "{lang} in {root}: {address}"
                );
            }
            Ok(())
        });
    }
}

/// A compact card fits an article: in a column of 680 px and on a phone. A list of eight takes more on a phone.
#[test]
fn a_compact_card_fits_an_article() {
    const LIMITS: [(u32, u64); 2] = [(680, 420), (340, 480)];
    const LONG: (&str, u32, u64) = ("ai-exporters", 340, 100);
    visit("", async |page| {
        let script = "return [...document.querySelectorAll('article[id]')].map(card => card.id)";
        let cards = page.value(script).await?;
        let cards: Vec<&str> = cards
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|id| id.as_str())
            .collect();
        assert_eq!(cards.len(), 14);
        for (width, limit) in LIMITS {
            page.resize(width, 600).await?;
            for folder in ["", "es/"] {
                for id in &cards {
                    let limit = if (*id, width) == (LONG.0, LONG.1) {
                        limit + LONG.2
                    } else {
                        limit
                    };
                    page.open(&format!("{folder}embed/{id}/#v=1&card={id}&view=compact"))
                        .await?;
                    page.started().await?;
                    let height = page.value("return Math.ceil(document.documentElement.getBoundingClientRect().height)").await?;
                    assert!(
                        height
                            .as_u64()
                            .is_some_and(|height| (150..=limit).contains(&height)),
                        "{folder}{id} at {width}: {height}"
                    );
                    // What it leaves out is a press away, and its chart and its source are there.
                    let seen = "const seen = selector => document.querySelector(selector)?.checkVisibility() === true; return ['.hechos-card__finding', '.hechos-chart__plot', '.hechos-card__source', '.hechos-card__copy button', '[data-sheet]'].filter(one => !seen(one)).concat(['.hechos-card__sentence', 'select', '.hechos-drawer', '.hechos-menu'].filter(seen))";
                    assert_eq!(page.value(seen).await?, json!([]), "{folder}{id}");
                }
            }
        }
        Ok(())
    });
}

/// Codes that were given away show the whole card; new ones are compact, in each mode.
#[test]
fn a_view_is_followed_and_an_old_code_shows_the_whole_card() {
    for mode in ["", " mode=\"inline\""] {
        let body = format!("{SCRIPT}<hechos-card card=\"state-exports\"{mode}></hechos-card>");
        partner_page(&body, async |page| {
            // The frame tells its height a little after it is there.
            let height = "(() => document.querySelector('hechos-card').shadowRoot.querySelector('.box').getBoundingClientRect().height)()";
            page.until(&format!("return {height} > 450")).await?;
            sleep(Duration::from_secs(1)).await;
            let whole = page.value(&format!("return Math.floor({height})")).await?;
            let view = |does: &str| format!("document.querySelector('hechos-card').{does}");
            page.value(&view("setAttribute('view', 'compact')")).await?;
            page.until(&format!("return {height} > 200 && {height} < {whole} - 80"))
                .await?;
            page.value(&view("removeAttribute('view')")).await?;
            page.until(&format!("return {height} > {whole} - 60")).await
        });
    }
}

/// As an editor moves a block into the frame of its preview.
#[test]
fn a_card_that_moves_to_another_document_works_there() {
    for mode in ["", "mode=\"inline\""] {
        let body = format!(
            "{SCRIPT}<iframe id=\"other\" width=\"700\" height=\"900\"></iframe><hechos-card {mode} card=\"total-exports\"><a href=\"#\">Fallback</a></hechos-card>"
        );
        partner_page(&body, async |page| {
            let card = "(document.querySelector('hechos-card') ?? document.querySelector('#other').contentDocument.querySelector('hechos-card'))";
            let there =
                format!("const slot = {card}.shadowRoot.querySelector('slot'); return slot.hidden");
            page.until(&there).await?;
            page.value("document.querySelector('#other').contentDocument.body.append(document.querySelector('hechos-card'))")
                .await?;
            // The card anew, or the partner's own content; never both, and never none.
            page.until(&format!(
                "const card = {card}; const root = card.shadowRoot;
                 const height = root.querySelector('.box').getBoundingClientRect().height;
                 return card.ownerDocument !== document && card.ownerDocument.defaultView.getComputedStyle(card).display === 'block'
                     && height > 10 && (root.querySelector('slot').hidden ? height > 100 : !root.querySelector('iframe:not(.waiting)'))"
            ))
            .await
        });
    }
}
