//! The tasks of the calculator: chains, readings, picks, what cannot be read, and a narrow phone.

use thirtyfour::prelude::*;

use crate::harness::visit;

/// What is announced: verdict, number or reasons.
const ANSWER: &str = "#share .hechos-work__result > [role=status]";

#[test]
fn eight_shares_are_chained_and_no_ninth() {
    visit("#share", async |page| {
        page.enters("#share-part", "").await?;
        page.enters("#share-whole", "US$256 billion ± 0").await?;
        page.enters("#share-share", "50% ± 0").await?;
        for at in 0..7 {
            page.press("#share", "Chain another share (85% of 4% of …)")
                .await?;
            let field = format!("#share-chain-{at}");
            page.until(&format!(
                "return document.querySelector('{field}') !== null"
            ))
            .await?;
            page.enters(&field, "50% ± 0").await?;
        }
        page.says(ANSWER, "US$1 billion").await?;
        page.says("#share", "exact").await?;
        page.until("return [...document.querySelectorAll('#share button')].find(one => one.innerText.startsWith('Chain')).ariaDisabled === 'true'").await
    });
}

#[test]
fn the_other_reading_is_one_press_away_and_back() {
    visit(
        "#part=mexico-ai-exports-2022&whole=world-ai-trade-2022",
        async |page| {
            page.says(ANSWER, "3.4% [1.6, 5.3]").await?;
            page.says("#share", "In the strict reading: 3.45% [3.37, 3.53].")
                .await?;
            page.press("#share", "Switch to the strict reading").await?;
            page.says("#share", "In the plausible reading:").await?;
            page.until("return document.querySelector('#reading-1').checked && document.activeElement.innerText === 'Switch to the plausible reading'").await?;
            page.press("#share", "Switch to the plausible reading")
                .await?;
            page.says("#share", "In the strict reading:")
                .await
                .map(drop)
        },
    );
}

#[test]
fn a_question_of_a_figure_is_followed_into_its_calculator() {
    visit("#card=ai-exporters&vs=taiwan", async |page| {
        page.turns_to("share").await?;
        let fold = "#share details:first-of-type";
        assert_eq!(page.reads(&[fold, " ul"].concat()).await?, "");
        page.keys(&[fold, " summary"].concat(), Key::Enter).await?;
        page.until("return document.querySelectorAll('#share details[open] li').length === 4")
            .await?;
        // The last is a comparison: it leads to the other calculator.
        page.click("#share details[open] li:last-child a").await?;
        page.until("return document.querySelector('#compare-first').value.startsWith('Chihuahua') && document.querySelector('#share details[open]') === null").await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await
            .map(drop)
    });
}

#[test]
fn a_figure_of_the_table_is_asked_about_in_the_reading_that_was_chosen() {
    for path in ["", "es/"] {
        visit(
            &[
                path,
                "figures/#reading=strict&open=jalisco-exports-share-2025q3",
            ]
            .concat(),
            async |page| {
                page.click("a[href$='#ask=jalisco-exports-share-2025q3']")
                    .await?;
                page.soon("return document.querySelector('#ask') !== null && document.documentElement.dataset.ready !== undefined").await?;
                page.until("return document.querySelector('#share-share').value.length > 1 && document.querySelector('#reading-1').checked").await?;
                page.until("return document.querySelector('#share .hechos-computed') !== null && document.querySelector('#share').checkVisibility() && document.querySelector('#share').getBoundingClientRect().top < 400").await
            },
        );
    }
}

#[test]
fn a_typed_qualifier_is_read_back_and_narrows_with_the_reading() {
    visit("#share", async |page| {
        page.enters("#share-part", "nearly 300 billion").await?;
        page.enters("#share-whole", "exactly 1 trillion").await?;
        page.says(
            "#share-part-hint",
            "Read as nearly 300,000,000,000 US dollars: from 250 to 300 billion",
        )
        .await?;
        page.says(ANSWER, "30% [25, 30]").await?;
        page.says("#share", "share = part ÷ whole").await?;
        page.press("#share", "Switch to the strict reading").await?;
        page.says("#share-part-hint", "from 299.5 to 300 billion")
            .await?;
        page.says(ANSWER, "[29.95, 30").await.map(drop)
    });
}

#[test]
fn what_cannot_be_read_is_pointed_at_in_the_field_of_any_task() {
    visit("es/#task=before", async |page| {
        page.enters("#share-growth", "51 manzanas").await?;
        page.says("#share-growth-error", "“manzanas”, carácter 4")
            .await?;
        assert_eq!(page.reads(ANSWER).await?, "");
        page.enters("#share-growth", "casi 51 %").await?;
        page.says("#share-growth-hint", "Se lee como casi 51 %")
            .await?;
        page.says(ANSWER, "44.1").await.map(drop)
    });
}

#[test]
fn the_tasks_fit_a_narrow_phone() {
    for path in ["", "es/"] {
        visit(&[path, "#task=rest"].concat(), async |page| {
            page.resize(320, 800).await?;
            let tasks = ["rest", "before", "share"];
            for task in tasks {
                page.value(&format!("location.hash = 'task={task}'"))
                    .await?;
                let at = ["share", "rest", "before"]
                    .iter()
                    .position(|of| *of == task);
                page.until(&format!(
                    "return document.querySelector('#share-task-{}').checked",
                    at.unwrap_or_default()
                ))
                .await?;
                page.says(ANSWER, "[").await?;
                page.until("return document.documentElement.scrollWidth <= 320")
                    .await?;
            }
            Ok(())
        });
    }
}
