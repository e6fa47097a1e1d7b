//! A reader follows a link, which restores what another chose.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::engine::{Engine, left_out};
use crate::harness::{Page, Visit, visit};
use crate::paths::checks::in_sight;
use crate::paths::figures::rows;

/// The line over the sheet.
const NOTICE: &str = "#hechos [role=status]:has(p):not(section *)";

const EVERYTHING: &str = "#v=1&card=ai-exporters&vs=taiwan&card=device-hubs&vs=2020&compare=taiwan-ai-exports-2022,china-ai-exports-2022&part=~US%2430%20billion&whole=~US%24120%20billion&q=chihuahua&sort=value&order=desc&open=chihuahua-exports-2025q3&audit=contradicts";

#[test]
fn a_link_restores_every_choice() {
    visit(EVERYTHING, async |page| {
        cards_and_calculators_hold(page).await?;
        assert_eq!(page.reads(NOTICE).await?, "");
        page.open(&["figures/", EVERYTHING].concat()).await?;
        page.started().await?;
        the_table_holds(page).await?;
        assert_eq!(page.reads(NOTICE).await?, "");
        page.open(&["checks/", EVERYTHING].concat()).await?;
        page.started().await?;
        page.says("#audit button[aria-pressed=true]", "Contradicts")
            .await?;
        assert_eq!(page.reads(NOTICE).await?, "");
        Ok(())
    });
}

/// What the bar of the browser holds says what was asked, and not where.
#[test]
fn an_address_from_the_bar_leads_to_what_it_asks() {
    visit("", async |page| {
        for (link, place) in [
            (
                "v=1&compare=taiwan-ai-exports-2022,china-ai-exports-2022",
                "compare",
            ),
            (
                "v=1&part=~US%2430%20billion&whole=~US%24120%20billion",
                "share",
            ),
            ("v=1&vs=malaysia&card=ai-exporters", "ai-exporters"),
        ] {
            page.open("checks/").await?;
            page.open(&format!("#{link}")).await?;
            page.started().await?;
            page.until(&in_sight(place)).await?;
        }
        Ok(())
    });
}

/// Checks and figures stood on the sheet once.
#[test]
fn an_old_link_leads_to_the_page_that_holds_its_place() {
    const LINKS: [(&str, &str); 6] = [
        ("audit", "checks/"),
        ("v=1&card=audit&audit=contradicts", "checks/"),
        ("figures", "figures/"),
        ("figure-mexico-state-exports-2025q3", "figures/"),
        ("v=1&q=jalisco", "figures/"),
        ("v=1&card=figures&q=jalisco&reading=strict", "figures/"),
    ];
    Visit { scripts: true }.run(async |page: &Page| {
        for folder in ["", "es/"] {
            for (link, to) in LINKS {
                page.open(&format!("{folder}#{link}")).await?;
                let arrived = format!(
                    "return location.pathname.endsWith('/{folder}{to}') && location.hash === '#{link}' && document.documentElement.dataset.ready !== undefined"
                );
                page.soon(&arrived).await?;
                page.laid_out().await?;
                if link.contains("contradicts") {
                    page.until(
                        "return document.querySelector('#audit [data-show=contradicts]') !== null",
                    )
                    .await?;
                }
                if link.contains("q=") {
                    assert_eq!(page.holds("#figures-search").await?, "jalisco");
                    rows(page, 2).await?;
                }
                if link.contains("figure-") {
                    page.until(&in_sight(link)).await?;
                }
                if link.contains("strict") {
                    page.until("return document.querySelector('#reading-1').checked")
                        .await?;
                }
                // What a reader then chooses there is no way back and forth between the pages.
                assert_eq!(page.reads(NOTICE).await?, "");
            }
        }
        Ok(())
    });
}

#[test]
fn a_link_to_the_share_calculator_turns_its_tab() {
    for link in [
        "#share",
        "#v=1&card=share&part=~US%2430%20billion",
        "#part=~US%2430%20billion&whole=~US%24120%20billion",
        "#task=rest",
    ] {
        visit(link, async |page| {
            page.until("return document.querySelector('#share-tab').ariaSelected === 'true' && document.querySelector('#share').checkVisibility() && !document.querySelector('#compare').checkVisibility()").await
        });
    }
    // And one that a reader follows within the page, there and back by keyboard.
    visit("#card=ai-exporters&vs=taiwan", async |page| {
        page.value("location.hash = 'share'").await?;
        page.until("return document.querySelector('#share').checkVisibility()")
            .await?;
        page.keys("#share-tab", Key::Left).await?;
        page.until("return document.activeElement.id === 'compare-tab' && document.querySelector('#compare').checkVisibility() && !document.querySelector('#share').checkVisibility()").await?;
        page.says("#ai-exporters output", "Taiwan").await.map(drop)
    });
}

#[test]
fn a_page_that_opens_by_a_link_is_one_step_of_the_history() {
    const LINKS: [&str; 3] = [
        "v=1&card=ai-exporters&vs=taiwan",
        "v=1&card=share&part=~US%2430%20billion&reading=strict",
        "ai-exporters",
    ];
    for link in LINKS {
        visit("checks/", async |page| {
            if page.engine == Engine::Firefox {
                left_out("it asks for a favicon of a page that is left");
            }
            let before = page.value("return history.length").await?;
            // The drivers wait for a page that they are told to open. A script that leaves its page is
            // answered by none at times.
            page.open(&format!("#{link}")).await?;
            page.started().await?;
            // The address stays as it was given, with the place that it leads to.
            let now = page
                .value("return [history.length, location.hash.slice(1)]")
                .await?;
            assert_eq!(now, json!([before.as_u64().unwrap_or_default() + 1, link]));
            page.driver.back().await?;
            page.soon("return document.querySelector('#audit') !== null && document.documentElement.dataset.ready !== undefined")
                .await
        });
    }
}

async fn cards_and_calculators_hold(page: &Page) -> WebDriverResult<()> {
    page.answers("ai-exporters", "5 times [3, 11]").await?;
    assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
    page.says("#device-hubs output", "9.6 billion").await?;
    page.says("#compare dl", "China, then Taiwan").await?;
    assert!(page.holds("#compare-second").await?.starts_with("China"));
    assert_eq!(page.holds("#share-part").await?, "US$30 billion");
    page.turns_to("share").await?;
    page.says("#share", "25%").await.map(drop)
}

async fn the_table_holds(page: &Page) -> WebDriverResult<()> {
    assert_eq!(page.holds("#figures-search").await?, "chihuahua");
    page.says("#figures [role=status]", "4 of 71").await?;
    page.says("#provenance-chihuahua-exports-2025q3", "US$28.9 billion")
        .await?;
    page.until("return document.querySelector('#figures [aria-sort=descending]') !== null")
        .await
}
