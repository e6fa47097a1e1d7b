//! The colours that another site asks for: what they recolour, and what is no colour and recolours nothing.

use serde_json::json;

use crate::everywhere::embed_inline::{cards, shown as shown_inline};
use crate::harness::Page;
use crate::partner::{FRAME, SCRIPT, enter, partner_page, shown};
use thirtyfour::prelude::*;

const BOX: &str =
    "document.querySelector('hechos-card').shadowRoot.querySelector('.hechos-inline')";
/// What would close a rule, load something or be markup, if it were more than no colour.
const HOSTILE: [&str; 8] = [
    "red;}*{display:none",
    "url(https://example.org/x)",
    "#7a1f5c;--hechos-paper:red",
    "var(--hechos-warm)",
    "</style><img src=x onerror=window.hit=1>",
    "#12345",
    "expression(alert(1))",
    "7a1f5c\n}",
];

/// The ground, a link, the bar of home, its band and a line, as a browser paints them.
fn looks(root: &str) -> String {
    format!(
        "const painted = (value) => {{
             const probe = document.createElement('span');
             {root}.querySelector('.hechos-card').append(probe);
             probe.setAttribute('class', 'probe');
             const rule = new CSSStyleSheet();
             rule.replaceSync('.probe {{ color: ' + value + ' !important; }}');
             const scope = probe.getRootNode();
             scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, rule];
             const colour = getComputedStyle(probe).color;
             scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter(one => one !== rule);
             probe.remove();
             return colour;
         }};
         return ['paper', 'accent', 'accent-fill', 'accent-band', 'on-accent', 'panel', 'rule']
             .map(name => painted('var(--hechos-' + name + ')'))"
    )
}

async fn inline_looks(page: &Page, attributes: &str) -> WebDriverResult<serde_json::Value> {
    page.value(&format!(
        "document.querySelector('hechos-card').replaceWith(document.createRange().createContextualFragment('<hechos-card mode=\"inline\" card=\"us-trade\" {attributes}></hechos-card>'))"
    ))
    .await?;
    shown_inline(page).await?;
    page.value(&looks(BOX)).await
}

#[test]
fn two_colours_recolour_what_belongs_to_them_in_both_modes() {
    partner_page(&format!("{SCRIPT}{}", cards(&["us-trade"])), async |page| {
        shown_inline(page).await?;
        let own = page.value(&looks(BOX)).await?;
        let asked = inline_looks(page, "accent=\"#7A1F5C\" ground=\"#fe0\"").await?;
        for (at, (before, after)) in own
            .as_array()
            .into_iter()
            .flatten()
            .zip(asked.as_array().into_iter().flatten())
            .enumerate()
        {
            // White on an accent stays white.
            assert_eq!(before == after, at == 4, "{at}: {before}, then {after}");
        }
        assert_eq!(asked[0], "rgb(255, 238, 0)");
        assert_eq!([&asked[1], &asked[2]], ["rgb(122, 31, 92)"; 2]);
        // In a frame they are the same, and a ground has the theme that reads on it.
        page.value(
            "const card = document.querySelector('hechos-card'); card.removeAttribute('mode')",
        )
        .await?;
        shown(page).await?;
        enter(page).await?;
        page.started().await?;
        assert_eq!(page.value(&looks("document")).await?, asked);
        let body = "const style = getComputedStyle(document.body); return [style.backgroundColor, style.colorScheme]";
        assert_eq!(
            page.value(body).await?,
            json!(["rgb(255, 238, 0)", "light"])
        );
        // They change in place, and go.
        page.driver.enter_default_frame().await?;
        page.value(&format!("window.frame = {FRAME}; document.querySelector('hechos-card').setAttribute('ground', '#102030')"))
            .await?;
        enter(page).await?;
        page.until("return getComputedStyle(document.body).backgroundColor === 'rgb(16, 32, 48)'")
            .await?;
        assert_eq!(page.value(body).await?[1], "dark");
        page.driver.enter_default_frame().await?;
        page.value("const card = document.querySelector('hechos-card'); for (const name of ['ground', 'accent']) card.removeAttribute(name); card.setAttribute('theme', 'light')")
            .await?;
        enter(page).await?;
        page.until(
            "return getComputedStyle(document.body).backgroundColor === 'rgb(253, 252, 249)'",
        )
        .await?;
        page.driver.enter_default_frame().await?;
        assert_eq!(
            page.value(&format!("return {FRAME} === frame")).await?,
            true
        );
        Ok(())
    });
}

#[test]
fn one_token_of_a_site_recolours_its_family_and_no_other() {
    let styles = |rules: &str| format!("<style>hechos-card {{ {rules} }}</style>");
    let mut seen = Vec::new();
    for rules in [
        "",
        "--hechos-accent: rgb(122, 31, 92)",
        "--hechos-accent: rgb(255, 238, 0); --hechos-accent-band: rgb(1, 2, 3)",
        "--hechos-paper: rgb(255, 250, 240)",
    ] {
        let body = format!("{}{SCRIPT}{}", styles(rules), cards(&["us-trade"]));
        partner_page(&body, async |page| {
            shown_inline(page).await?;
            page.value("document.querySelector('hechos-card').setAttribute('theme', 'light')")
                .await?;
            page.until(&format!("return {BOX}.dataset.theme === 'light'"))
                .await?;
            seen.push(page.value(&looks(BOX)).await?);
            Ok(())
        });
    }
    let [own, accent, both, paper] = seen.as_slice() else {
        panic!("four pages");
    };
    let sheet = [
        "rgb(253, 252, 249)",
        "rgb(0, 96, 63)",
        "rgb(0, 96, 63)",
        "rgb(165, 204, 185)",
        "rgb(255, 255, 255)",
        "rgb(244, 242, 236)",
        "rgb(219, 217, 209)",
    ];
    assert_eq!(*own, json!(sheet));
    assert_eq!([&accent[1], &accent[2]], ["rgb(122, 31, 92)"; 2]);
    assert_ne!(accent[3], own[3]);
    assert_eq!(
        [&accent[0], &accent[5], &accent[6]],
        [sheet[0], sheet[5], sheet[6]]
    );
    // What a site says itself holds; on a light accent stands dark text.
    assert_eq!([&both[2], &both[3]], ["rgb(255, 238, 0)", "rgb(1, 2, 3)"]);
    assert_ne!(both[4], own[4]);
    assert_eq!(paper[0], "rgb(255, 250, 240)");
    assert!(paper[5] != own[5] && paper[6] != own[6], "{paper}");
    assert_eq!([&paper[1], &paper[3]], [sheet[1], sheet[3]]);
}

#[test]
fn what_is_no_colour_is_told_and_changes_nothing() {
    let body = format!(
        "<script>window.told = []; console.info = text => told.push(text);</script>{SCRIPT}{}",
        cards(&["us-trade"])
    );
    partner_page(&body, async |page| {
        shown_inline(page).await?;
        let own = page.value(&looks(BOX)).await?;
        for hostile in HOSTILE {
            for name in ["accent", "ground"] {
                page.value(&format!(
                    "told.length = 0; document.querySelector('hechos-card').setAttribute('{name}', {})",
                    json!(hostile)
                ))
                .await?;
                page.until(&format!(
                    "return told.some(text => text.includes('{name}=') && text.includes('is no colour'))"
                ))
                .await?;
                assert_eq!(page.value(&looks(BOX)).await?, own, "{name}: {hostile}");
            }
        }
        assert_eq!(page.value("return window.hit ?? 0").await?, 0);
        Ok(())
    });
    // The same in the fragment of a frame, which nobody checked before.
    for hostile in HOSTILE {
        crate::harness::visit(
            "embed/us-trade/#v=1&card=us-trade&theme=light",
            async |page| {
                let own = page.value(&looks("document")).await?;
                page.value(&format!(
                "location.hash = 'v=1&card=us-trade&theme=light&' + ['accent', 'ground'].map(name => name + '=' + encodeURIComponent({})).join('&')",
                json!(hostile)
            ))
            .await?;
                page.until("return !location.hash.includes('accent')")
                    .await?;
                assert_eq!(page.value(&looks("document")).await?, own, "{hostile}");
                let sheets = "return [...document.adoptedStyleSheets].map(one => one.cssRules.length).join() + (window.hit ?? '')";
                assert_eq!(page.value(sheets).await?, "", "{hostile}");
                Ok(())
            },
        );
    }
}

#[test]
fn paper_and_a_readers_own_colours_go_before() {
    let path = "embed/us-trade/#v=1&card=us-trade&accent=7a1f5c&ground=102030";
    crate::harness::visit(path, async |page| {
        let ground = "return getComputedStyle(document.body).backgroundColor";
        assert_eq!(page.value(ground).await?, "rgb(16, 32, 48)");
        if page.engine != crate::engine::Engine::Chromium {
            return Ok(());
        }
        page.media("print", &[]).await?;
        assert_eq!(page.value(ground).await?, "rgb(255, 255, 255)");
        page.media("", &[("forced-colors", "active")]).await?;
        assert_ne!(page.value(ground).await?, "rgb(16, 32, 48)");
        Ok(())
    });
}
