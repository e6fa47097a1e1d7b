//! The code that docs/embedding.md offers, on a partner's page as it stands there.

use std::{fs, path::Path};

use hechos::state::CardId;

use crate::partner::partner_page;

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/embedding.md");
    fs::read_to_string(path).expect("docs/embedding.md is there")
}

#[test]
fn every_example_shows_its_card() {
    let text = page();
    let examples: Vec<&str> = text
        .split("```html\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert_eq!(examples.len(), 3);
    for example in examples {
        let body = example.replace("https://example.org/hechos/", "{sheet}");
        partner_page(&body, async |page| {
            page.until(
                "const root = document.querySelector('hechos-card')?.shadowRoot;
                 const frame = (root || document).querySelector('iframe');
                 const box = root?.querySelector('.hechos-inline');
                 return box ? !box.hidden && box.clientHeight > 100
                            : frame !== null && !frame.className && frame.clientHeight > 100",
            )
            .await?;
            let inline = example.contains("inline");
            if !inline {
                let frame = page
                    .driver
                    .execute(
                        "return (document.querySelector('hechos-card')?.shadowRoot || document).querySelector('iframe')",
                        Vec::new(),
                    )
                    .await?;
                frame.element()?.enter_frame().await?;
                page.started().await?;
                page.until("return document.querySelector('.hechos-card') !== null")
                    .await?;
                page.driver.enter_default_frame().await?;
            }
            Ok(())
        });
    }
}

#[test]
fn every_card_is_named() {
    let text = page();
    for id in &CardId::all().collect::<Vec<_>>() {
        assert!(
            text.contains(&format!("`{}`", id.as_str())),
            "{}",
            id.as_str()
        );
    }
}
