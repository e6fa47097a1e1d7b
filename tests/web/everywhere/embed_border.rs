//! The border between a card and the page around it: neither reaches over, and what an attribute holds
//! is never more than text.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::sleep;

use crate::engine::Engine;
use crate::harness::Page;
use crate::partner::{self, HEARD, SCRIPT, enter, fits, partner_page, shown};

/// What an attempt comes to: what it got, or the name of what stopped it.
const TRIED: &str = "
    const tried = act => { try { return act() ?? 'nothing'; } catch (error) { return error.name; } };";
/// What would run, load or break out, if it were more than text.
const HOSTILE: [&str; 7] = [
    "<img src=x onerror=\"window.hit = 1\">",
    "\"><script>window.hit = 1</script>",
    "javascript:window.hit=1",
    "../../../../nowhere",
    "&theme=dark&ground=transparent#v=1&card=audit",
    "%00%ff%3Cscript%3E\u{202e}\u{0}",
    "__proto__",
];

#[test]
fn a_page_cannot_look_into_a_card() {
    let body = format!("{SCRIPT}<hechos-card card=\"us-trade\"></hechos-card>");
    partner_page(&body, async |page| {
        shown(page).await?;
        let got = page
            .value(&format!(
                "{TRIED}
                const frame = document.querySelector('hechos-card').shadowRoot.querySelector('iframe');
                const card = frame.contentWindow;
                return [
                    tried(() => frame.contentDocument === null),
                    tried(() => card.document.title),
                    tried(() => card.location.href),
                    tried(() => card.eval('1')),
                    tried(() => card.localStorage.length),
                    tried(() => {{ card.name = 'taken'; }}),
                ]"
            ))
            .await?;
        let denied = "SecurityError";
        assert_eq!(got, json!([true, denied, denied, denied, denied, denied]));
        Ok(())
    });
}

#[test]
fn a_card_cannot_reach_the_page_around_it() {
    let body = format!("{SCRIPT}<hechos-card card=\"us-trade\"></hechos-card>");
    partner_page(&body, async |page| {
        shown(page).await?;
        let address = page.value("return location.href").await?;
        enter(page).await?;
        let got = page
            .value(&format!(
                "{TRIED}
                return [
                    tried(() => parent.document.title),
                    tried(() => top.location.href),
                    tried(() => parent.localStorage.length),
                    tried(() => frameElement === null),
                    tried(() => document.referrer),
                ]"
            ))
            .await?;
        let denied = "SecurityError";
        // Not even which page it stands in: `no-referrer`.
        assert_eq!(got, json!([denied, denied, denied, true, ""]));
        // Nor lead it elsewhere, hold it up with a dialogue, or send a form over it.
        page.value(
            "for (const act of [
                () => { top.location = 'about:blank'; },
                () => { parent.location.href = 'about:blank'; },
                () => { top.location.replace('about:blank'); },
                () => { open('about:blank', '_top'); },
                () => { alert('held'); },
                () => { const form = document.createElement('form'); form.target = '_top'; form.action = 'about:blank'; document.body.append(form); form.submit(); form.remove(); },
                () => { const link = document.createElement('a'); link.target = '_top'; link.href = 'about:blank'; document.body.append(link); link.click(); link.remove(); },
            ]) try { act(); } catch {}",
        )
        .await?;
        page.driver.enter_default_frame().await?;
        sleep(Duration::from_millis(500)).await;
        assert_eq!(page.value("return location.href").await?, address);
        fits(page).await
    });
}

#[test]
fn attributes_are_text_in_both_modes() {
    for mode in ["", "inline"] {
        let address = partner::page(&format!(
            "{HEARD}{SCRIPT}<hechos-card card=\"ai-exporters\" mode=\"{mode}\"></hechos-card>"
        ));
        Engine::asked().run(async |page| {
            page.driver.goto(&address).await?;
            page.until("return heard.some(([type]) => type === 'hechos:ready')")
                .await?;
            for hostile in HOSTILE {
                for name in [
                    "compare",
                    "reading",
                    "theme",
                    "accent",
                    "ground",
                    "data-version",
                    "lang",
                    "mode",
                ] {
                    set(page, name, hostile).await?;
                }
                still_there(page).await?;
                set(page, "card", hostile).await?;
                let told = format!(
                    "there is no card {}",
                    hostile.chars().take(40).collect::<String>()
                );
                page.until(&format!(
                    "return heard.at(-1)[0] === 'hechos:error' && heard.at(-1)[1].message === {}",
                    json!(told)
                ))
                .await?;
                set(page, "card", "ai-exporters").await?;
                for name in [
                    "compare",
                    "reading",
                    "theme",
                    "accent",
                    "ground",
                    "data-version",
                    "lang",
                ] {
                    page.value(&format!(
                        "document.querySelector('hechos-card').removeAttribute('{name}')"
                    ))
                    .await?;
                }
                set(page, "mode", mode).await?;
                still_there(page).await?;
            }
            assert_eq!(
                page.value("return [window.hit ?? null, {}.hit ?? null, location.href]")
                    .await?,
                json!([null, null, address])
            );
            Ok(())
        });
    }
}

async fn set(page: &Page, name: &str, value: &str) -> WebDriverResult<()> {
    let script = "document.querySelector('hechos-card').setAttribute(arguments[0], arguments[1])";
    let given = vec![json!(name), json!(value)];
    page.driver.execute(script, given).await.map(drop)
}

/// The card shows, and has neither a picture nor a script in it that an attribute has brought.
async fn still_there(page: &Page) -> WebDriverResult<()> {
    if page.engine == Engine::WebKit {
        // It starts no script in a frame that comes too soon after another.
        sleep(Duration::from_secs(1)).await;
    }
    page.until(
        "const root = document.querySelector('hechos-card').shadowRoot;
         const seen = root.querySelector('iframe:not(.waiting), .hechos-inline:not([hidden])');
         return !!seen && seen.clientHeight > 100",
    )
    .await?;
    let brought = page
        .value("return document.querySelector('hechos-card').shadowRoot.querySelectorAll('img, script, [onerror]').length")
        .await?;
    assert_eq!(brought, Value::from(0));
    Ok(())
}
