//! The page of a card alone: its fragment, its links, its history.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::engine::{Engine, left_out};
use crate::harness::{Page, visit};
use crate::menus::string;
use crate::server;

#[test]
fn links_lead_to_the_sheet_in_a_tab_of_their_own() {
    visit("es/embed/audit/", async |page| {
        let sheet = format!("{}es/", server::base());
        let astray = page
            .value(&format!(
                "return [...document.links].filter(link => link.hash && !['', 'checks/', 'figures/'].some(page => link.href.startsWith('{sheet}' + page + '#'))).length"
            ))
            .await?;
        assert_eq!(astray, Value::from(0));
        assert_eq!(
            page.value("return document.querySelector('base').target")
                .await?,
            "_blank"
        );
        // Not even the program follows a link to a calculator here.
        page.driver
            .execute(
                "document.querySelector(\"a[href^='#v=']\").click()",
                Vec::new(),
            )
            .await?;
        let tabs = opened(page).await?;
        page.until("return location.href !== 'about:blank'").await?;
        let address = page.driver.current_url().await?;
        assert!(
            address.as_str().starts_with(&format!("{sheet}#")),
            "{address}"
        );
        page.started().await?;
        page.driver.switch_to_window(tabs).await?;
        assert_eq!(page.value("return location.hash").await?, "");
        Ok(())
    });
}

/// Waits for a second tab, goes there, and returns the first.
pub async fn opened(page: &Page) -> WebDriverResult<WindowHandle> {
    if page.engine == Engine::WebKit {
        left_out("its driver tells of no tab that a page opens");
    }
    let first = page.driver.window().await?;
    for _ in 0..200 {
        let tabs = page.driver.windows().await?;
        if let Some(other) = tabs.iter().find(|tab| **tab != first) {
            page.driver.switch_to_window(other.clone()).await?;
            return Ok(first);
        }
        tokio::time::sleep(crate::harness::SHORT).await;
    }
    panic!("no tab was opened");
}

#[test]
fn the_fragment_chooses_colours_comparison_and_reading() {
    let path = "embed/ai-exporters/#v=1&card=ai-exporters&vs=china&reading=strict&theme=dark&ground=transparent";
    visit(path, async |page| {
        page.says("#ai-exporters output", "China").await?;
        page.until("return document.querySelector('.hechos-embed').dataset.reading === 'strict'")
            .await?;
        let looks = page
            .value(
                "const style = getComputedStyle(document.body);
                 return [document.documentElement.dataset.theme, style.backgroundColor, style.colorScheme].join(' ')",
            )
            .await?;
        assert_eq!(looks, "dark rgba(0, 0, 0, 0) dark");
        // What is no choice is no part of the address, and the link to the sheet holds the rest.
        assert_eq!(
            string(page, "return location.hash").await?,
            "#v=1&card=ai-exporters&vs=china&reading=strict"
        );
        assert_eq!(
            string(page, "return document.querySelector('[data-sheet]').href").await?,
            format!(
                "{}#v=1&card=ai-exporters&vs=china&reading=strict",
                server::base()
            )
        );
        // Other colours leave the reader's own choice alone.
        page.choose("#ai-exporters-vs", "taiwan").await?;
        page.until("return location.hash.includes('vs=taiwan')")
            .await?;
        page.driver
            .execute(
                "location.hash = 'v=1&card=ai-exporters&vs=china&reading=strict&theme=light'",
                Vec::new(),
            )
            .await?;
        page.until("return document.documentElement.dataset.theme === 'light'")
            .await?;
        page.says("#ai-exporters output", "Taiwan").await?;
        assert!(
            string(page, "return location.hash")
                .await?
                .contains("vs=taiwan")
        );
        // Another choice is followed.
        page.driver
            .execute(
                "location.hash = 'v=1&card=ai-exporters&vs=china'",
                Vec::new(),
            )
            .await?;
        page.says("#ai-exporters output", "China").await.map(drop)
    });
}

#[test]
fn of_two_colours_asked_for_at_once_the_later_holds() {
    visit("embed/ai-exporters/", async |page| {
        // Both addresses are there before the page hears of the first.
        page.value(
            "window.heard = 0; addEventListener('hashchange', () => window.heard += 1);
             for (const theme of ['light', 'dark']) location.hash = 'v=1&card=ai-exporters&theme=' + theme;",
        )
        .await?;
        page.until("return window.heard === 2").await?;
        assert_eq!(
            page.value("return document.documentElement.dataset.theme")
                .await?,
            "dark"
        );
        Ok(())
    });
}

#[test]
fn hostile_fragments_do_no_harm() {
    for fragment in [
        "theme=javascript:alert(1)&ground=url(x)&pinned=../../x%3Cimg%20src=x%3E",
        "theme=%3Cscript%3E&constructor=1&__proto__=2",
        "v=1&card=nowhere&vs=nothing&theme",
        "%%%&&&===",
    ] {
        visit(&format!("embed/us-trade/#{fragment}"), async |page| {
            let set = page
                .value("const { theme, ground } = document.documentElement.dataset; return [theme, ground].join('') + document.querySelectorAll('[data-changes] img').length")
                .await?;
            assert_eq!(set, "0", "{fragment}");
            page.says("#us-trade", "¶").await.map(drop)
        });
    }
}

#[test]
fn choices_make_no_steps_of_the_history() {
    visit("embed/ai-exporters/", async |page| {
        let before = page.value("return history.length").await?;
        for choice in ["japan", "taiwan", "south-korea"] {
            page.choose("#ai-exporters-vs", choice).await?;
            page.until(&format!("return location.hash.includes('vs={choice}')"))
                .await?;
        }
        assert_eq!(page.value("return history.length").await?, before);
        assert!(
            string(page, "return location.pathname")
                .await?
                .ends_with("/embed/ai-exporters/")
        );
        Ok(())
    });
}
