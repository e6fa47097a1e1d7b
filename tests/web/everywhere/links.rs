//! Links: a fragment restores what a reader chose; a broken part of it is named, the rest is followed.

use thirtyfour::prelude::*;

use crate::harness::{Page, Visit, visit};

/// The line over the sheet.
const NOTICE: &str = "#hechos [role=status]:has(p):not(section *)";

#[test]
fn what_a_reader_chooses_is_in_the_address() {
    Visit { scripts: true }.run(async |page: &Page| {
        page.open("").await?;
        page.started().await?;
        page.choose("#ai-exporters-vs", "japan").await?;
        page.picks("#compare-first", "taiwan").await?;
        page.turns_to("share").await?;
        page.enters("#share-part", "US$40 billion").await?;
        page.sets("#reading-1").await?;
        let fragment = reopened(page, "").await?;
        page.says("#ai-exporters output", "Japan’s exports").await?;
        assert!(page.holds("#compare-first").await?.starts_with("Taiwan"));
        assert_eq!(page.holds("#share-part").await?, "US$40 billion");
        page.until("return document.querySelector('#reading-1').checked").await?;
        assert_eq!(page.value("return location.hash").await?, fragment);

        page.open("figures/").await?;
        page.started().await?;
        page.types("#figures-search", "jalisco").await?;
        page.picks_option("#figures-source", "A ").await?;
        page.sets("#reading-1").await?;
        let fragment = reopened(page, "figures/").await?;
        assert_eq!(page.holds("#figures-search").await?, "jalisco");
        page.says("#figures [role=status]", "2 of 71").await?;
        page.until("return document.querySelector('#reading-1').checked && document.querySelector('#figures-source').selectedIndex === 1").await?;
        assert_eq!(page.value("return location.hash").await?, fragment);

        page.open("checks/").await?;
        page.started().await?;
        page.press("#audit", "Agrees").await?;
        page.until("return location.hash.includes('audit=agrees')").await?;
        let fragment = reopened(page, "checks/").await?;
        page.says("#audit button[aria-pressed=true]", "Agrees").await?;
        assert_eq!(page.value("return location.hash").await?, fragment);
        Ok(())
    });
}

/// Opens the address of the moment anew, once another page was open, so that the link is opened and not
/// only followed. Its fragment.
async fn reopened(page: &Page, path: &str) -> WebDriverResult<String> {
    page.until("return location.hash.length > 4").await?;
    let fragment = page.value("return location.hash").await?;
    let fragment = fragment.as_str().unwrap_or_default().to_owned();
    page.open("es/").await?;
    page.started().await?;
    page.open(&[path, &fragment].concat()).await?;
    page.started().await?;
    Ok(fragment)
}

#[test]
fn a_broken_part_is_named_and_the_rest_is_followed() {
    let broken = "#v=1&card=ai-exporters&vs=atlantis&reading=strict&planet=mars&card=device-hubs&vs=2020&q=%ZZ";
    for path in ["", "es/"] {
        visit(&[path, broken].concat(), async |page| {
            let notice = page.says(NOTICE, "planet").await?;
            assert!(
                notice.contains("planet") && notice.contains("%ZZ"),
                "{notice}"
            );
            // The card answers nothing else; what the link has right is followed.
            page.says("#ai-exporters output", "atlantis").await?;
            assert_eq!(page.holds("#ai-exporters-vs").await?, "");
            page.until("return document.querySelector('#reading-1').checked")
                .await?;
            assert_eq!(page.holds("#device-hubs-vs").await?, "2020");
            page.click(&[NOTICE, " button"].concat()).await?;
            page.until("return document.querySelector('.hechos-notice__close') === null")
                .await
        });
    }
}

#[test]
fn an_anchor_keeps_what_the_reader_chose() {
    visit("", async |page| {
        page.choose("#ai-exporters-vs", "taiwan").await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.click("#more .hechos-anchor").await?;
        page.until("return location.hash === '#more'").await?;
        in_view(page, "more").await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        assert_eq!(page.reads(NOTICE).await?, "");
        // The next choice takes the one before along.
        page.sets("#reading-1").await?;
        page.until("return location.hash.includes('taiwan') && location.hash.includes('strict')")
            .await
    });
}

#[test]
fn a_link_leads_to_its_card() {
    visit("#card=us-trade&vs=total-exports", async |page| {
        page.says("#us-trade output", "Not comparable").await?;
        in_view(page, "us-trade").await
    });
}

#[test]
fn back_and_forward_follow_links() {
    visit("#card=ai-exporters&vs=taiwan", async |page| {
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.value("location.hash = 'card=ai-exporters&vs=japan'")
            .await?;
        page.says("#ai-exporters output", "Japan’s exports").await?;
        page.back().await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.forward().await?;
        page.says("#ai-exporters output", "Japan’s exports")
            .await
            .map(drop)
    });
}

#[test]
fn back_and_forward_go_through_choices_of_cards_and_tasks() {
    visit("", async |page| {
        let default = page.reads("#ai-exporters output").await?;
        page.choose("#ai-exporters-vs", "japan").await?;
        page.says("#ai-exporters output", "Japan’s exports").await?;
        page.turns_to("share").await?;
        page.click("#share input[type=radio]:not(:checked)").await?;
        page.until("return location.hash.includes('task=rest')")
            .await?;
        page.back().await?;
        page.until("return !location.hash.includes('task=')")
            .await?;
        page.until("return document.querySelector('#share input[type=radio]').checked")
            .await?;
        page.says("#ai-exporters output", "Japan’s exports").await?;
        page.back().await?;
        page.says("#ai-exporters output", &default).await?;
        for _ in 0..2 {
            page.forward().await?;
        }
        page.until("return location.hash.includes('task=rest') && !document.querySelector('#share input[type=radio]').checked")
            .await?;
        page.says("#ai-exporters output", "Japan’s exports")
            .await
            .map(drop)
    });
}

#[test]
fn back_and_forward_go_through_filters() {
    visit("figures/", async |page| {
        // The letters of a search are one step.
        page.types("#figures-search", "jalisco").await?;
        page.says("#figures [role=status]", "2 of 71").await?;
        page.picks_option("#figures-kind", "Growth").await?;
        page.says("#figures [role=status]", "1 of 71").await?;
        page.back().await?;
        page.says("#figures [role=status]", "2 of 71").await?;
        page.until("return document.querySelector('#figures-kind').selectedIndex === 0")
            .await?;
        page.back().await?;
        page.says("#figures [role=status]", "71 of 71").await?;
        assert_eq!(page.holds("#figures-search").await?, "");
        for _ in 0..2 {
            page.forward().await?;
        }
        page.says("#figures [role=status]", "1 of 71")
            .await
            .map(drop)
    });
}

#[test]
fn back_to_a_place_brings_the_choices_back_that_held_there() {
    visit("", async |page| {
        let default = page.reads("#ai-exporters output").await?;
        page.value("location.hash = 'sources'").await?;
        page.choose("#ai-exporters-vs", "taiwan").await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.value("location.hash = 'more'").await?;
        page.until("return location.hash === '#more'").await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.back().await?;
        page.says("#ai-exporters output", "Taiwan’s exports")
            .await?;
        page.back().await?;
        page.until("return location.hash === '#sources'").await?;
        page.says("#ai-exporters output", &default).await.map(drop)
    });
}

#[test]
fn back_to_an_address_without_choices_brings_the_defaults_back() {
    visit("", async |page| {
        let default = page.reads("#ai-exporters output").await?;
        page.value("location.hash = 'card=ai-exporters&vs=japan'")
            .await?;
        page.says("#ai-exporters output", "Japan").await?;
        page.back().await?;
        page.says("#ai-exporters output", &default).await.map(drop)
    });
}

#[test]
fn an_anchor_to_a_row_that_a_filter_hides_shows_it() {
    visit("figures/", async |page| {
        page.types("#figures-search", "chihuahua 18.9").await?;
        let row = "document.getElementById('figure-mexico-state-exports-2025q3')";
        page.until(&format!("return {row}.closest('[hidden]') !== null"))
            .await?;
        page.value("location.hash = 'figure-mexico-state-exports-2025q3'")
            .await?;
        page.until(&format!("return {row}.closest('[hidden]') === null"))
            .await?;
        in_view(page, "figure-mexico-state-exports-2025q3").await
    });
}

async fn in_view(page: &Page, id: &str) -> WebDriverResult<()> {
    page.until(&format!(
        "const top = document.getElementById('{id}').getBoundingClientRect().top; return top > -5 && top < innerHeight / 2"
    ))
    .await
}
