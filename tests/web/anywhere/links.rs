//! Links of any sheet: what a reader chose is in the address, goes along to the other language, and comes back.

use thirtyfour::prelude::*;

use super::cards::choosable;
use super::sheet::{LANGUAGES, comparable};
use crate::harness::{Page, visit};
use crate::menus::string;
use crate::paths::checks::in_sight;

/// The line over the sheet that names what of a link cannot be followed.
const NOTICE: &str = "#hechos [role=status]:has(p):not(section *)";

#[test]
fn a_link_with_choices_restores_them_in_both_languages() {
    let [first, second] = comparable();
    for (path, _) in LANGUAGES {
        visit(path, async |page| {
            let (card, option) = choosable(page).await?;
            page.open("checks/").await?;
            page.open(&format!(
                "{path}#v=1&card={card}&vs={option}&compare={first},{second}&part=~30&whole=~120&reading=strict"
            ))
            .await?;
            page.started().await?;
            assert_eq!(page.holds(&format!("#{card}-vs")).await?, option);
            page.until(&in_sight(&card)).await?;
            page.until("return document.querySelector('#reading-1').checked")
                .await?;
            for (field, id) in [("first", &first), ("second", &second)] {
                let held = format!(
                    "return document.querySelector('#compare-{field}-hint a[data-figure]')?.dataset.figure === '{id}'"
                );
                page.until(&held).await?;
            }
            page.turns_to("share").await?;
            page.says("#share .hechos-work__result", "25").await?;
            assert_eq!(page.holds("#share-part").await?, "30");
            assert_eq!(page.reads(NOTICE).await?, "");
            Ok(())
        });
    }
}

#[test]
fn the_other_language_keeps_the_choices_and_the_place() {
    visit("", async |page| {
        let (card, option) = choosable(page).await?;
        page.unfolds_cards().await?;
        let answer = page.reads(&format!("#{card} output")).await?;
        page.choose(&format!("#{card}-vs"), &option).await?;
        let chosen = page.changes(&format!("#{card} output"), &answer).await?;
        page.sets("#reading-1").await?;
        let mut said = vec![chosen];
        for lang in ["es", "en"] {
            page.click(&format!(".hechos-masthead__languages a[lang={lang}]"))
                .await?;
            page.soon(&format!(
                "return document.documentElement.lang === '{lang}' && document.documentElement.dataset.ready !== undefined"
            ))
            .await?;
            page.started().await?;
            assert_eq!(page.holds(&format!("#{card}-vs")).await?, option);
            page.until("return document.querySelector('#reading-1').checked")
                .await?;
            // The card that was asked last is in the address, and the page opens there.
            page.until(&format!("return location.hash.includes('card={card}')"))
                .await?;
            page.until(&in_sight(&card)).await?;
            said.push(page.reads(&format!("#{card} output")).await?);
        }
        assert_ne!(said[1], said[2]);
        Ok(())
    });
}

#[test]
fn the_pages_beside_the_sheet_keep_their_filters_in_the_other_language() {
    visit("figures/", async |page| {
        let printed = first_printed(page).await?;
        page.types("#figures-search", &printed).await?;
        page.until("return location.hash.includes('q=')").await?;
        page.click(".hechos-masthead__languages a[lang=es]").await?;
        page.soon("return document.documentElement.lang === 'es' && location.pathname.endsWith('/es/figures/') && document.documentElement.dataset.ready !== undefined").await?;
        assert_eq!(page.holds("#figures-search").await?, printed);
        page.open("checks/").await?;
        page.started().await?;
        page.click("#audit [role=group] button:last-of-type")
            .await?;
        page.until("return location.hash.includes('audit=')")
            .await?;
        page.click(".hechos-masthead__languages a[lang=es]").await?;
        page.soon("return document.documentElement.lang === 'es' && location.pathname.endsWith('/es/checks/') && document.documentElement.dataset.ready !== undefined && document.querySelector('#audit [role=group] button:last-of-type').ariaPressed === 'true'").await
    });
}

/// What the first row of the table prints, up to its first space.
async fn first_printed(page: &Page) -> WebDriverResult<String> {
    let script =
        "return document.querySelector('tr[id^=figure-] th').innerText.trim().split(' ')[0]";
    string(page, script).await
}
