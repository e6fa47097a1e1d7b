//! The calculators of a sheet: two figures that may be compared, two that may not, and a share of typed amounts.

use super::sheet::{LANGUAGES, comparable, incomparable, words};
use crate::harness::{Page, visit};
use thirtyfour::prelude::*;

/// What is announced: verdict, sentence, reasons.
const STATUS: &str = "#compare [role=status]:has(h3, p)";

#[test]
fn two_figures_that_may_be_compared_are_answered() {
    let pair = comparable();
    for (path, lang) in LANGUAGES {
        visit(path, async |page| {
            picked(page, &pair, lang).await?;
            page.until("return document.querySelectorAll('#compare .hechos-work__answers dd').length > 1 && document.querySelector('#compare svg[role=img]') !== null").await?;
            let said = page.reads(STATUS).await?;
            assert!(
                said.contains(|letter: char| letter.is_ascii_digit()),
                "{said}"
            );
            Ok(())
        });
    }
}

#[test]
fn two_that_may_not_get_reasons_and_no_number() {
    let pair = incomparable();
    for (path, lang) in LANGUAGES {
        visit(path, async |page| {
            picked(page, &pair, lang).await?;
            page.until("return document.querySelectorAll('#compare [role=status]:has(h3) li').length > 0 && document.querySelector('#compare .hechos-work__answers, #compare svg[role=img]') === null").await?;
            let title = page.reads("#compare .hechos-work__title").await?;
            assert!(!title.contains(['{', '}']) && title.len() > 10, "{title}");
            Ok(())
        });
    }
}

#[test]
fn two_typed_amounts_give_a_share() {
    for (path, share) in [("", "25%"), ("es/", "25 %")] {
        visit(&[path, "#share"].concat(), async |page| {
            page.enters("#share-part", "30").await?;
            page.enters("#share-whole", "120").await?;
            page.says("#share .hechos-work__result", share).await?;
            // Of what is no number it says so, and keeps the answer to nothing else.
            page.types("#share-part", "zeppelin").await?;
            page.keys("#share-part", Key::Enter).await?;
            page.until("return document.querySelector('#share-part').value === 'zeppelin' && document.querySelector('#share-part-error').innerText.length > 10")
                .await
        });
    }
}

/// Picks two figures by keyboard, and sees that they are those that were meant.
async fn picked(page: &Page, pair: &[String; 2], lang: &str) -> WebDriverResult<()> {
    for (field, id) in ["#compare-first", "#compare-second"].into_iter().zip(pair) {
        page.picks(field, &words(id, lang)).await?;
        page.until(&format!(
            "return document.querySelector('{field}-hint a[data-figure]')?.dataset.figure === '{id}'"
        ))
        .await?;
    }
    Ok(())
}
