//! How tall a card stands on the page of another site: its code says what it needs there.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Page, SHEETS, visit};
use crate::menus::{KEEP, open_in, press_in, string};

/// The columns of an article and of a phone.
const WIDTHS: [u32; 2] = [680, 340];
const CARDS: [&str; 4] = [
    "total-exports",
    "state-exports",
    "device-balance",
    "ai-exporters",
];

/// The code of a frame, once it is known.
async fn frame_of(page: &Page, card: &str) -> WebDriverResult<String> {
    press_in(page, card, "embed frame").await?;
    let field = format!("document.querySelector('#{card} .hechos-menu textarea')");
    // Before that none can be copied.
    let early = format!("return !{field}.value && {field}.checkVisibility()");
    assert_eq!(page.value(&early).await?, false, "{card}");
    page.until(&format!("return {field}.value !== ''")).await?;
    string(page, &format!("return {field}.value")).await
}

fn height_in(code: &str) -> Option<u64> {
    code.split_once(" height=\"")?
        .1
        .split_once('"')?
        .0
        .parse()
        .ok()
}

#[test]
fn the_code_of_a_frame_has_the_height_that_the_card_needs() {
    for path in SHEETS {
        for card in CARDS {
            for view in ["compact", ""] {
                visit(path, async |page| {
                    page.unfolds_cards().await?;
                    open_in(page, card).await?;
                    let radio = format!(
                        "document.querySelector('#{card} [data-of=view][value=\"{view}\"]').click()"
                    );
                    page.value(&radio).await?;
                    let code = frame_of(page, card).await?;
                    let frames = "return document.querySelectorAll('iframe').length";
                    assert_eq!(page.value(frames).await?, 0, "nothing is left");
                    let mut needed = 0;
                    for width in WIDTHS {
                        page.resize(width, 4000).await?;
                        let choices = if view.is_empty() { "" } else { "&view=compact" };
                        page.open(&format!("{path}embed/{card}/#v=1&card={card}{choices}"))
                            .await?;
                        page.started().await?;
                        let height = page
                            .value("return Math.ceil(document.documentElement.getBoundingClientRect().height)")
                            .await?;
                        needed = needed.max(height.as_u64().unwrap_or_default());
                    }
                    assert_eq!(height_in(&code), Some(needed), "{path:?} {card} {view:?}");
                    Ok(())
                });
            }
        }
    }
}

#[test]
fn what_is_asked_is_embedded_whole_and_the_choice_says_why() {
    visit("", async |page| {
        let card = "ai-exporters";
        open_in(page, card).await?;
        let state = format!(
            "const [compact, whole] = document.querySelectorAll('#{card} [data-of=view]');
             return [compact.disabled, compact.checked, whole.checked, compact.labels[0].textContent.includes('asked')]"
        );
        assert_eq!(
            page.value(&state).await?,
            json!([false, true, false, false])
        );
        let first = string(
            page,
            "return document.querySelector('#ai-exporters-vs').value",
        )
        .await?;
        page.choose("#ai-exporters-vs", "malaysia").await?;
        page.until(&format!(
            "return (() => {{ {state} }})().join() === 'true,false,true,true'"
        ))
        .await?;
        press_in(page, card, "embed element").await?;
        let code = format!("return document.querySelector('#{card} textarea').value");
        let asked = string(page, &code).await?;
        assert!(
            asked.contains("malaysia") && !asked.contains(" view="),
            "{asked}"
        );
        page.choose("#ai-exporters-vs", &first).await?;
        page.until(&format!(
            "return (() => {{ {state} }})().join() === 'false,true,false,false'"
        ))
        .await?;
        page.until(&format!(
            "return document.querySelector('#{card} textarea').value.includes(' view=\"compact\"')"
        ))
        .await
    });
}

#[test]
fn a_compact_card_shows_what_its_finding_rests_on() {
    for folder in SHEETS {
        visit(folder, async |page| {
            for (card, figures) in [
                ("world-high-tech", ["4.7", "5.5"]),
                ("device-hubs", ["90", "10"]),
            ] {
                page.open(&format!(
                    "{folder}embed/{card}/#v=1&card={card}&view=compact"
                ))
                .await?;
                page.started().await?;
                let seen = string(
                    page,
                    "const charts = [...document.querySelectorAll('.hechos-chart__pair > *')].filter(one => one.checkVisibility());
                     return charts.length === 1 ? charts[0].textContent : ''",
                )
                .await?;
                assert!(
                    figures.iter().all(|figure| seen.contains(figure)),
                    "{folder}{card}: {seen}"
                );
            }
            Ok(())
        });
    }
}

#[test]
fn a_card_that_compares_nothing_copies_what_it_says() {
    for (path, range, refusal) in [
        ("", "Range: ", "Not comparable"),
        ("es/", "Intervalo: ", "No comparable"),
    ] {
        for (card, figure) in [("total-exports", "617"), ("device-balance", "20.55")] {
            let embed = format!("{path}embed/{card}/#v=1&card={card}&view=compact");
            for address in [path, &embed] {
                visit(address, async |page| {
                    page.unfolds_cards().await?;
                    page.value(KEEP).await?;
                    page.click(&format!("#{card} .hechos-card__copy button"))
                        .await?;
                    page.until("return copied.length === 1").await?;
                    let copied = string(page, "return copied[0]").await?;
                    assert!(
                        [figure, range, "\u{b6}", "#v=1&card="]
                            .iter()
                            .all(|part| copied.contains(part))
                            && !copied.contains(refusal),
                        "{address}: {copied}"
                    );
                    Ok(())
                });
            }
        }
    }
}
