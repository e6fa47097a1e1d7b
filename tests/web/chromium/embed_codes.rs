//! The codes that the menu of a card offers to other sites.

use thirtyfour::prelude::*;

use crate::harness::{Page, visit};
use crate::menus::{MENU, given_in, page_of, press, string};
use crate::partner;
use crate::partner::shown;
use crate::server;

/// A question of each part in which a reader works, as the address has it; what is true of the page
/// that shows it; and whether the element can ask it too.
const QUESTIONS: [(&str, &str, &str, bool); 4] = [
    (
        "compare",
        "compare=taiwan-ai-exports-2022,china-ai-exports-2022",
        "document.querySelector('#compare-first').value.startsWith('Taiw')",
        true,
    ),
    (
        "share",
        "part=~US%2430%20billion&whole=~US%24120%20billion",
        "document.querySelector('#share').innerText.includes('24.5')",
        false,
    ),
    (
        "audit",
        "audit=contradicts",
        "document.querySelector('#audit .hechos-checks').dataset.show === 'contradicts'",
        false,
    ),
    (
        "figures",
        "q=jalisco&others=agrees",
        "document.querySelector('#figures-search').value + document.querySelector('#figures-others').value === 'jaliscoagrees'",
        false,
    ),
];

const STRICT: &str = "return document.querySelector('[data-reading=strict]') !== null";

#[test]
fn a_menu_writes_the_code_that_embeds_its_card() {
    for (path, lang, folder) in [("", "en", ""), ("es/", "es", "es/")] {
        visit(path, async |page| {
            page.choose("#ai-exporters-vs", "taiwan").await?;
            let field = format!("return document.querySelector('{MENU} textarea').value");
            let base = server::base();
            let link = format!("{base}{path}#v=1&amp;card=ai-exporters&amp;vs=taiwan");
            let codes = [
                (
                    "element",
                    vec![
                        format!("src=\"{base}embed.js\""),
                        format!("card=\"ai-exporters\" lang=\"{lang}\" compare=\"taiwan\""),
                        link.clone(),
                    ],
                ),
                (
                    "frame",
                    vec![
                        format!(
                            "src=\"{base}{folder}embed/ai-exporters/#v=1&amp;card=ai-exporters&amp;vs=taiwan\""
                        ),
                        " title=\"".to_owned(),
                        " sandbox=\"".to_owned(),
                    ],
                ),
                (
                    "picture",
                    vec![
                        format!("src=\"{base}{folder}cards/ai-exporters.png\""),
                        link,
                    ],
                ),
            ];
            for (which, parts) in codes {
                // What a reader has asked is in the whole card alone.
                press(page, &format!("embed {which}")).await?;
                page.until(&format!("{field} !== ''")).await?;
                let code = string(page, &field).await?;
                for part in parts {
                    assert!(code.contains(&part), "{which}: {part} is missing: {code}");
                }
            }
            Ok(())
        });
    }
}

#[test]
fn a_new_code_is_compact_unless_the_whole_card_is_chosen() {
    visit("es/", async |page| {
        for (of, compact) in [("compact", true), ("", false)] {
            press(page, "embed element").await?;
            let choice = format!(
                "const one = document.querySelector('{MENU} [data-of=view][value=\"{of}\"]'); one.click(); return one.labels[0].innerText.length > 5"
            );
            assert_eq!(page.value(&choice).await?, true);
            let element = given_in(page, "ai-exporters", "embed element").await?;
            assert_eq!(element.contains(" view=\"compact\""), compact, "{element}");
            let frame = given_in(page, "ai-exporters", "embed frame").await?;
            assert_eq!(frame.contains("&amp;view=compact"), compact, "{frame}");
            let tall = frame
                .split_once(" height=\"")
                .and_then(|(_, rest)| rest.split_once('"'))
                .and_then(|(height, _)| height.parse::<u32>().ok());
            assert_eq!(tall.is_some_and(|height| height < 620), compact, "{frame}");
        }
        Ok(())
    });
}

#[test]
fn what_a_reader_works_with_is_embedded_with_its_question() {
    for path in ["", "es/"] {
        for (card, question, shows, kept) in QUESTIONS {
            let address = format!("{path}{}#v=1&{question}&reading=strict", page_of(card));
            visit(&address, async |page| {
                page.until(&format!("return {shows}")).await?;
                page.until(STRICT).await?;
                let frame = given_in(page, card, "embed frame").await?;
                let element = given_in(page, card, "embed element").await?;
                // Where it leaves the question out it says so.
                let said = page.reads(&format!("#{card} .hechos-menu__said")).await?;
                assert_eq!(said.is_empty(), kept, "{card}: {said}");

                page.driver.goto(&partner::page(&frame)).await?;
                enter_frame(page, "document", card).await?;
                page.until(&format!("return {shows}")).await?;
                page.driver.enter_default_frame().await?;

                page.driver.goto(&partner::page(&element)).await?;
                shown(page).await?;
                enter_frame(
                    page,
                    "document.querySelector('hechos-card').shadowRoot",
                    card,
                )
                .await?;
                page.until(&format!("return ({shows}) === {kept}")).await?;
                page.driver.enter_default_frame().await
            });
        }
    }
}

/// Enters the frame of a card, and sees that it is that card in the strict reading.
async fn enter_frame(page: &Page, within: &str, card: &str) -> WebDriverResult<()> {
    let frame = format!("return {within}.querySelector('iframe')");
    let frame = page.driver.execute(&frame, Vec::new()).await?;
    frame.element()?.enter_frame().await?;
    page.started().await?;
    page.until(STRICT).await?;
    let sections = "return [...document.querySelectorAll('section')].map(one => one.id).join()";
    assert_eq!(page.value(sections).await?, card);
    Ok(())
}

#[test]
fn a_part_without_a_question_is_embedded_as_it_is() {
    visit("", async |page| {
        for (card, _, _, _) in QUESTIONS {
            page.open(page_of(card)).await?;
            page.started().await?;
            let base = server::base();
            let frame = given_in(page, card, "embed frame").await?;
            let source = format!("src=\"{base}embed/{card}/#v=1&amp;card={card}\"");
            assert!(frame.contains(&source), "{frame}");
            let element = given_in(page, card, "embed element").await?;
            assert!(
                element.contains(&format!("<hechos-card card=\"{card}\" lang=\"en\"><a ")),
                "{element}"
            );
            assert_eq!(page.text(&format!("#{card} .hechos-menu__said")).await?, "");
            // There is no picture of what waits for a question.
            let picture = format!(
                "return document.querySelector('#{card} [value=\"embed picture\"]') === null"
            );
            assert_eq!(page.value(&picture).await?, true);
        }
        Ok(())
    });
}
