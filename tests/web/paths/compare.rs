//! A reader compares two figures, and follows the offer of a refusal.

use crate::harness::visit;

/// What is announced: verdict, sentence, reasons.
const STATUS: &str = "#compare [role=status]:has(h3)";

#[test]
fn two_figures_are_picked_by_keyboard() {
    visit("", async |page| {
        page.picks("#compare-first", "taiwan").await?;
        assert!(page.holds("#compare-first").await?.starts_with("Taiwan: "));
        page.picks("#compare-second", "china ai exports 2022")
            .await?;
        assert!(page.holds("#compare-second").await?.starts_with("China: "));
        let title = page.says(STATUS, "China’s exports").await?;
        assert!(title.contains("1.4 times the figure of Taiwan"), "{title}");
        page.says("#compare dl", "China, then Taiwan").await?;
        page.says("#compare", "B¶6").await.map(drop)
    });
}

#[test]
fn a_refusal_has_reasons_no_number_and_an_offer_that_can_be_followed() {
    visit("", async |page| {
        page.picks("#compare-first", "mexico total exports 617")
            .await?;
        page.picks("#compare-second", "mexico 152.6").await?;
        page.says(STATUS, "No number is given.").await?;
        let reasons = page
            .value("return document.querySelectorAll('#compare [role=status]:has(h3) li').length")
            .await?;
        assert!(reasons.as_u64() >= Some(1), "{reasons} reasons");
        page.until("return document.querySelector('#compare .hechos-work__answers') === null && document.querySelector('#compare svg[role=img]') === null").await?;
        page.says("#compare", "Nearest questions that have an answer")
            .await?;
        let offer = "#compare li a[href^='#']:not([href^='#source'])";
        let place = page
            .value(&format!(
                "return document.querySelector(\"{offer}\").getAttribute('href')"
            ))
            .await?;
        let place = place.as_str().unwrap_or_default().to_owned();
        page.click(offer).await?;
        // Wherever it leads, an answer with a range stands there now.
        page.until(&format!(
            "return !document.querySelector('{place}').innerText.includes('No number is given.')"
        ))
        .await?;
        page.says(&place, "[").await.map(drop)
    });
}

#[test]
fn further_figures_are_compared_with_the_first_shared_by_link_and_taken_away_again() {
    const ADD: &str = "#compare .hechos-work__actions button";
    visit("", async |page| {
        page.picks("#compare-first", "taiwan").await?;
        page.picks("#compare-second", "china ai exports 2022")
            .await?;
        page.click(ADD).await?;
        page.picks("#compare-3", "mexico ai exports 2022 100")
            .await?;
        page.says("#compare", "1.4 times the figure of Taiwan")
            .await?;
        page.until("return document.querySelectorAll('#compare .hechos-work__beside').length === 2 && document.querySelectorAll('#compare svg[role=img]').length === 1")
            .await?;
        let chart = "#compare figure.hechos-chart";
        for name in ["Taiwan", "China", "Mexico"] {
            page.says(chart, name).await?;
        }
        // The link holds all three, for whoever opens it.
        let link = page.value("return location.hash.slice(1)").await?;
        let link = link.as_str().unwrap_or_default().to_owned();
        assert!(
            link.contains(
                "compare=taiwan-ai-exports-2022,china-ai-exports-2022,mexico-ai-exports-2022"
            ),
            "{link}"
        );
        page.open("figures/").await?;
        page.open(&format!("#{link}")).await?;
        page.started().await?;
        assert!(page.holds("#compare-3").await?.starts_with("Mexico: "));
        // Six at most; a field that goes leaves the focus on the button that adds one.
        for _ in 3..6 {
            page.click(ADD).await?;
        }
        page.until(&format!(
            "return document.querySelector('{ADD}').ariaDisabled === 'true'"
        ))
        .await?;
        page.click("#compare .hechos-work__link:has(#compare-6) .hechos-button")
            .await?;
        page.until(&format!(
            "return document.activeElement === document.querySelector('{ADD}') && document.querySelector('#compare-6') === null"
        ))
        .await?;
        page.click("#compare .hechos-work__link .hechos-button")
            .await?;
        page.until("return document.querySelector('#compare-3').value === '' && document.querySelectorAll('#compare .hechos-work__beside').length === 0")
            .await
    });
}
