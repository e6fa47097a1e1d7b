//! Compare any two figures: one direction, and what is typed and not picked.

use thirtyfour::Key;

use crate::harness::visit;

#[test]
fn the_larger_is_told_first_whichever_field_it_stands_in() {
    visit("", async |page| {
        page.says("#compare dl", "Ratio, Malaysia ÷ Mexico").await?;
        page.picks("#compare-first", "mexico ai exports 2022")
            .await?;
        page.picks("#compare-second", "china ai exports 2022")
            .await?;
        page.says("#compare dl", "Ratio, China ÷ Mexico").await?;
        page.says("#compare dl", "US$600 billion").await.map(drop)
    });
}

#[test]
fn an_answer_beside_words_that_pick_nothing_is_marked_until_they_are_gone() {
    visit("", async |page| {
        let busy = "return document.querySelector('#compare [aria-busy=true]') !== null";
        page.types("#compare-first", "vietnam").await?;
        page.until(busy).await?;
        page.keys("#compare-first", Key::Tab).await?;
        page.says("#compare", "“vietnam” picked no figure").await?;
        page.until("return document.querySelector('#compare [aria-busy]') === null")
            .await?;
        // Emptied with its button it is empty, and no answer is left beside it.
        page.click("#compare .hechos-picker__clear").await?;
        page.says("#compare", "Pick two figures").await?;
        assert_eq!(page.holds("#compare-first").await?, "");
        page.until("return location.hash.includes('compare=~')")
            .await
    });
}
