//! Cards alone on paper: what stands there, on how many pages, where none can be printed; and every code.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::codes::drawn;
use crate::engine::Engine;
use crate::everywhere::one_file::{open, saved};
use crate::everywhere::print::PRESSES;
use crate::harness::{Page, SHEETS, visit};
use crate::menus::{open_in, press_in, string};
use crate::paths::paper::pages;

/// A4 and Letter, in inches.
const PAPERS: [(f64, f64); 2] = [(8.27, 11.69), (8.5, 11.0)];
/// What an address is written with, and what else a text may hold.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#&=%+,áéíóúüñÁÉÍÓÚÜÑ¿¡“”—\u{a0}€日";
/// The most bytes that a code of version 20 and correction M holds, by the standard.
const MOST: usize = 666;
/// What stands on the paper: cards, the names of pages, feet, and what a reader would press in vain.
const SEEN: &str = "
    const seen = selector => [...document.querySelectorAll(selector)]
        .filter(one => one.checkVisibility() && one.getClientRects().length > 0).length;
    return ['article', 'h1', '.hechos-paper', 'nav, .hechos-lead, .hechos-biblio, .hechos-menu, .hechos-footer, button:not(.hechos-computed), summary:not(.hechos-care > summary)'].map(seen)";

#[test]
fn every_card_and_answer_stands_whole_on_one_page() {
    for path in SHEETS {
        visit(path, async |page| {
            page.value(PRESSES).await?;
            page.unfolds_cards().await?;
            let all = page
                .value("return [...document.querySelectorAll('[value=print]')].map(one => one.closest('article, [role=tabpanel]').id)")
                .await?;
            let all: Vec<&str> = all
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            assert_eq!(all.len(), 16, "{all:?}");
            for card in all {
                if ["compare", "share"].contains(&card) {
                    page.turns_to(card).await?;
                }
                for (width, height) in PAPERS {
                    press_in(page, card, "print").await?;
                    page.until("return document.querySelector('.hechos-paper') !== null")
                        .await?;
                    let paper = json!({ "paperWidth": width, "paperHeight": height });
                    let answer = page.devtools("Page.printToPDF", paper).await?;
                    let pdf = STANDARD.decode(answer["data"].as_str().unwrap_or_default());
                    let count = pages(&pdf.expect("the protocol sends bytes so"));
                    assert_eq!(count, 1, "{path:?} {card} at {width} by {height} inches");
                    page.until("return document.querySelector('.hechos-paper, [data-paper], [data-on-paper]') === null").await?;
                }
            }
            Ok(())
        });
    }
}

#[test]
fn nothing_else_stands_on_that_page() {
    visit("", async |page| {
        page.value(PRESSES).await?;
        press_in(page, "world-high-tech", "print").await?;
        page.until("return prints === 1").await?;
        page.media("print", &[]).await?;
        assert_eq!(page.value(SEEN).await?, json!([1, 1, 1, 0]));
        // Question, answer with range, its reasons, the dispute, printed figures, cautions, sources.
        let text = page.reads("#world-high-tech").await?;
        for part in [
            "Compare 2024 with",
            "175% [",
            "more in 2024 than in 2005",
            "Read with care",
            "leaves open",
            "Others differ",
            "Printed in",
            "Cautions",
            "¶",
        ] {
            assert!(text.contains(part), "{part} is missing: {text}");
        }
        // Back on the screen all is as it was, though no end of the printing was told.
        page.media("", &[]).await?;
        page.until("return document.querySelector('.hechos-paper, [data-paper], [data-on-paper]') === null").await?;
        // What was typed is asked again by the code.
        page.turns_to("share").await?;
        page.enters("#share-part", "617 million").await?;
        page.until("return location.hash.includes('part=~617%20million')")
            .await?;
        press_in(page, "share", "print").await?;
        page.until("return prints === 2").await?;
        let code = page.value("const code = document.querySelector('.hechos-paper svg'); return [code.viewBox.baseVal.width, code.querySelector('path').getAttribute('d')]").await?;
        let side = code[0].as_f64().expect("a number") as usize;
        let link = drawn(side, code[1].as_str().expect("a path")).expect("a code");
        assert!(link.contains("card=share&part=~617%20million"), "{link}");
        page.media("print", &[]).await?;
        assert_eq!(page.value(SEEN).await?, json!([0, 1, 1, 0]));
        page.says("#share", "617").await?;
        page.media("", &[]).await
    });
}

/// The card of another page prints that page: there it is not offered, and no code of a disk leads anywhere.
#[test]
fn no_page_of_others_and_no_disk_goes_on_paper() {
    visit("embed/ai-exporters/", async |page| {
        open_in(page, "ai-exporters").await?;
        page.until("return document.querySelector('[value=print]') === null")
            .await
    });
    Engine::asked().run(async |page| {
        open(page, &saved("es")).await?;
        page.value(PRESSES).await?;
        press_in(page, "ai-exporters", "print").await?;
        page.until("return prints === 1").await?;
        let foot = string(
            page,
            "return document.querySelector('.hechos-paper').outerHTML",
        )
        .await?;
        assert!(
            foot.contains(" hechos.html#v=1&amp;card=ai-exporters")
                && !foot.contains("<svg")
                && !foot.contains("file:"),
            "{foot}"
        );
        Ok(())
    });
}

#[test]
fn every_code_says_what_it_was_made_of() {
    visit("", async |page| {
        page.value(PRESSES).await?;
        press_in(page, "ai-exporters", "print").await?;
        page.until("return prints === 1").await?;
        let mut seed = 20_261_130_u64;
        let letters: Vec<char> = LETTERS.chars().collect();
        let ascii = letters.iter().filter(|letter| letter.is_ascii()).count();
        let mut texts = Vec::new();
        // Every length of the small versions, then both sides of where the larger ones end, and some between.
        let ends = [180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, MOST];
        let between = (130..MOST).step_by(37);
        let lengths = (1..130)
            .chain(ends.iter().flat_map(|end| [end - 1, *end, end + 1]))
            .chain(between);
        for (at, length) in lengths.enumerate() {
            let of = if at % 2 == 0 { ascii } else { letters.len() };
            let text: String = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    letters[(seed >> 33) as usize % of]
                })
                .collect();
            texts.push(text);
        }
        texts.push("=".repeat(MOST));
        let made = made_of(page, &texts).await?;
        for (text, made) in texts.iter().zip(made) {
            let bytes = text.len();
            match (made[0].as_u64(), made[1].as_str()) {
                (Some(side), Some(path)) => {
                    assert_eq!(
                        drawn(side as usize, path).as_deref(),
                        Some(text.as_str()),
                        "{bytes} bytes"
                    );
                    assert!(bytes <= MOST);
                }
                // A text that is longer than a code holds has none.
                _ => assert!(
                    bytes > MOST || (!text.is_ascii() && bytes > MOST - 2),
                    "{bytes} bytes"
                ),
            }
        }
        Ok(())
    });
}

/// The view boxes and paths of the codes that the page's own script draws.
async fn made_of(page: &Page, texts: &[String]) -> WebDriverResult<Vec<Value>> {
    page.value(&format!(
        "window.made = null;
         const script = performance.getEntriesByType('resource').find(one => one.name.includes('hechos-paper-')).name;
         import(script).then(({{ qr }}) => {{
             window.made = {}.map(text => qr(text, '')).map(code => code ? [code.viewBox.baseVal.width, code.querySelector('path').getAttribute('d')] : []);
         }})",
        json!(texts)
    ))
    .await?;
    page.until("return made !== null").await?;
    let made = page.value("return made").await?;
    Ok(made.as_array().cloned().unwrap_or_default())
}
