//! Every card of a sheet answers its controls and says something else then; what is copied of it has its source.

use serde_json::Value;
use thirtyfour::prelude::*;

use super::sheet::{LANGUAGES, cards, rows};
use crate::harness::{Page, visit};
use crate::menus::{KEEP, string};
use crate::server;

/// All that can be read of the cards, whatever is folded.
const ALL: &str =
    "return [...document.querySelectorAll('article')].map(card => card.innerText).join()";

/// What is heard of the reading.
const SAID: &str = "document.querySelector('.hechos-bar > [role=status]').textContent";

#[test]
fn each_question_of_each_card_has_an_answer_of_its_own() {
    for (path, _) in LANGUAGES {
        visit(path, async |page| {
            page.unfolds_cards().await?;
            for card in cards() {
                let (select, answer) = (format!("#{card}-vs"), format!("#{card} .hechos-ask"));
                let mut answers = vec![page.reads(&answer).await?];
                // A card with one question has nothing to choose from.
                for option in options(page, &card).await?.iter().skip(1) {
                    page.choose(&select, option).await?;
                    let text = page.changes(&answer, &answers[answers.len() - 1]).await?;
                    assert!(
                        !answers.contains(&text),
                        "{card}, {option} says again: {text}"
                    );
                    answers.push(text);
                }
                for text in answers {
                    assert!(
                        text.len() > 20 && !text.contains(['{', '}']),
                        "{card}: {text:?}"
                    );
                }
            }
            Ok(())
        });
    }
}

#[test]
fn the_reading_changes_what_rounded_figures_stand_for_and_back() {
    // Where every zero of a sheet counts, both readings say the same.
    let rounded = rows("figures")
        .iter()
        .any(|row| row.get("significant") == "no");
    for (path, _) in LANGUAGES {
        visit(path, async |page| {
            page.unfolds_cards().await?;
            let (plausible, before) = (
                page.value(ALL).await?,
                string(page, &format!("return {SAID}")).await?,
            );
            page.sets("#reading-1").await?;
            page.until(&format!("return document.querySelector('[data-reading=strict]') !== null && {SAID} !== {before:?}")).await?;
            assert_eq!(page.value(ALL).await? != plausible, rounded);
            page.sets("#reading-0").await?;
            page.until(&format!("return {SAID} === {before:?}")).await?;
            assert_eq!(page.value(ALL).await?, plausible);
            Ok(())
        });
    }
}

#[test]
fn charts_tell_each_figure_and_tables_hold_them() {
    // Each chart of several figures is walked through with its slider, then the card's table is unfolded.
    const WALK: &str = "
        const done = arguments[0];
        (async () => {
            const wrong = [];
            for (const card of document.querySelectorAll('article')) {
                const slider = card.querySelector('.hechos-chart__slider');
                const said = new Set();
                for (let at = 0; slider && at <= Number(slider.max); at += 1) {
                    slider.value = at;
                    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
                    await new Promise(resolve => setTimeout(resolve, 20));
                    const line = card.querySelector('.hechos-chart__detail')?.innerText ?? '';
                    said.add(line);
                    if (line.length < 10 || !/\\d/.test(line) || /[{}]|NaN|undefined/.test(line)) wrong.push(`${card.id} ${at}: ${line}`);
                }
                if (slider && said.size <= Number(slider.max)) wrong.push(`${card.id} says the same of two: ${[...said]}`);
                const drawer = card.querySelector('.hechos-drawer');
                drawer.open = true;
                const rows = [...drawer.querySelectorAll('table tbody tr')];
                const whole = rows.every(row => row.checkVisibility() && row.cells.length > 1 && row.innerText.trim().length > 3);
                if (!rows.length || !whole) wrong.push(`${card.id}: its table`);
            }
            done(wrong);
        })()";
    for (path, _) in LANGUAGES {
        visit(path, async |page| {
            page.unfolds_cards().await?;
            let wrong = page.driver.execute_async(WALK, Vec::new()).await?;
            assert_eq!(*wrong.json(), Value::Array(Vec::new()), "{path:?}");
            Ok(())
        });
    }
}

#[test]
fn what_is_copied_of_a_card_has_its_source_and_its_address() {
    let publishers: Vec<String> = rows("sources")
        .iter()
        .map(|row| row.get("publisher").to_owned())
        .collect();
    for (path, _) in LANGUAGES {
        visit(path, async |page| {
            page.value(KEEP).await?;
            page.unfolds_cards().await?;
            for (at, card) in cards().iter().enumerate() {
                page.click(&format!("#{card} .hechos-card__copy button"))
                    .await?;
                page.until(&format!("return copied.length === {}", at + 1))
                    .await?;
                let text = string(page, "return copied.at(-1)").await?;
                let address = format!("{}{path}#v=1&card={card}", server::base());
                assert!(text.contains(&address) && text.contains('¶'), "{text}");
                assert!(publishers.iter().any(|name| text.contains(name)), "{text}");
                assert!(!text.contains(['{', '}']), "{text}");
            }
            Ok(())
        });
    }
}

/// The keys of what a card may be compared with.
pub async fn options(page: &Page, card: &str) -> WebDriverResult<Vec<String>> {
    let script = format!(
        "return [...document.querySelector('#{card}-vs')?.options ?? []].map(option => option.value)"
    );
    let list = page.value(&script).await?;
    let list = list.as_array().cloned().unwrap_or_default();
    Ok(list
        .iter()
        .filter_map(|one| one.as_str().map(str::to_owned))
        .collect())
}

/// The first card with something to choose, and the key of its second question.
pub async fn choosable(page: &Page) -> WebDriverResult<(String, String)> {
    for card in cards() {
        if let Some(second) = options(page, &card).await?.into_iter().nth(1) {
            return Ok((card, second));
        }
    }
    panic!("no card has two questions")
}
