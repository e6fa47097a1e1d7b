//! A card has a width in every layout of a partner's page, and the language of what is around it.

use serde_json::json;

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
