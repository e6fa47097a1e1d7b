//! A reader opens the one-file edition from a disk.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::everywhere::one_file::{FILES, is_clean, open, saved};
use crate::harness::Page;

#[test]
fn opens_and_asks_for_nothing() {
    let engine = Engine::asked();
    engine.run(async |page| {
        for (folder, lang, word) in FILES {
            open(page, &saved(folder)).await?;
            let found = page.value("return document.documentElement.lang").await?;
            assert_eq!(found, lang);
            page.laid_out().await?;
            assert!(page.reads("#audit").await?.contains(word));
            let fixed = page
                .value("return document.querySelector('#ai-exporters h3').innerText")
                .await?;
            assert!(
                fixed.as_str().is_some_and(|text| text.len() > 20),
                "{fixed}"
            );
            is_clean(page).await?;
        }
        if engine == Engine::Chromium {
            chromium_saw_no_request(page).await?;
        }
        let refused = page
            .value("return fetch('https://example.org/').then(() => 'sent', () => 'refused')")
            .await?;
        assert_eq!(refused, "refused");
        Ok(())
    });
}

/// Before a script tries: the console is clean, and nothing but the file itself was asked for.
async fn chromium_saw_no_request(page: &Page) -> WebDriverResult<()> {
    for entry in page.driver.get_log("performance").await? {
        let message: Value = serde_json::from_str(&entry.message).unwrap();
        let message = &message["message"];
        if message["method"] == "Network.requestWillBeSent" {
            let url = message["params"]["request"]["url"]
                .as_str()
                .unwrap_or_default();
            let own = ["file:///", "data:", "blob:"]
                .iter()
                .any(|scheme| url.starts_with(scheme));
            assert!(
                own && (!url.starts_with("file:") || url.contains("hechos%20(1).html")),
                "a request to {url}"
            );
        }
    }
    assert_eq!(page.console().await?, Vec::<String>::new());
    Ok(())
}
