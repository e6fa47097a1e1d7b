//! The menu of a card: by keyboard, its link, its picture of dots, and the further questions of its select.

use thirtyfour::prelude::*;

use crate::harness::visit;
use crate::menus::{KEEP, MENU, press, saved, string};
use crate::server;

#[test]
fn a_link_leads_to_the_card_with_its_choice() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        page.choose("#ai-exporters-vs", "taiwan").await?;
        press(page, "link").await?;
        let address = format!("{}#v=1&card=ai-exporters&vs=taiwan", server::base());
        let said = format!("{MENU} [role=status]");
        page.says(&said, "Copied.").await?;
        assert_eq!(string(page, "return copied.at(-1)").await?, address);
        // Where copying is denied the text is selected.
        page.driver
            .execute("window.denied = true", Vec::new())
            .await?;
        press(page, "link").await?;
        page.says(&said, "The text is selected").await?;
        page.until(
            "const field = document.activeElement;
             return field.localName === 'textarea' && field.selectionEnd === field.value.length",
        )
        .await
    });
}

#[test]
fn a_picture_of_dots_has_twice_the_size() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        press(page, "png").await?;
        let (name, data) = saved(page, 1).await?;
        assert_eq!(name, "hechos-ai-exporters-en.png");
        assert!(data.starts_with("data:image/png;base64,"), "{data:.40}");
        page.driver
            .execute("window.dots = new Image(); dots.src = content", Vec::new())
            .await?;
        page.until("return dots.naturalWidth === 1536 && dots.naturalHeight > 600")
            .await
    });
}

#[test]
fn the_keyboard_opens_the_menu_and_escape_closes_it() {
    visit("", async |page| {
        page.keys(&format!("{MENU} > summary"), Key::Enter).await?;
        page.until(&format!(
            "return document.querySelector('{MENU}[open]')?.dataset.works === ''"
        ))
        .await?;
        page.keys(&format!("{MENU} button[value=link]"), Key::Escape)
            .await?;
        page.until(&format!(
            "const menu = document.querySelector('{MENU}');
             return !menu.open && document.activeElement === menu.querySelector('summary')"
        ))
        .await
    });
}

#[test]
fn a_card_answers_questions_beyond_its_own() {
    visit(
        "#v=1&card=ai-exporters&vs=world-ai-trade-2022",
        async |page| {
            page.says("#ai-exporters output", "%").await?;
            let picked = "return document.querySelector('#ai-exporters-vs').value";
            assert_eq!(string(page, picked).await?, "world-ai-trade-2022");
            let row = page.text("#ai-exporters").await?;
            assert!(!row.is_empty());
            page.until(
                "return document.querySelector('#ai-exporters tr[class*=chosen] th') !== null",
            )
            .await?;
            // Near the select, the rest of its questions are there.
            page.driver
                .execute(
                    "document.querySelector('#state-exports-vs').focus()",
                    Vec::new(),
                )
                .await?;
            page.until(
                "return document.querySelectorAll('#state-exports-vs optgroup option').length > 2",
            )
            .await?;
            page.choose("#state-exports-vs", "chihuahua-exports-2025q3")
                .await?;
            page.until(
                "return location.hash.includes('card=state-exports&vs=chihuahua-exports-2025q3')",
            )
            .await?;
            page.choose("#state-exports-vs", "coahuila").await?;
            page.until("return location.hash.includes('card=state-exports&vs=coahuila')")
                .await
        },
    );
}
