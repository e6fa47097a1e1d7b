//! The page of a card alone: the same card as on the sheet, with source, day and the way to the sheet.

use hechos::dataset::{Lang, version};
use hechos::state::CardId;

use crate::everywhere::embed::opened;
use crate::harness::{Visit, visit};
use crate::menus::string;

const TEXT: &str = "return document.querySelector('#hechos').textContent";

fn path(lang: Lang, id: CardId) -> String {
    let folder = match lang {
        Lang::En => "",
        Lang::Es => "es/",
    };
    format!("{folder}embed/{}/", id.as_str())
}

#[test]
fn every_card_stands_alone_in_both_languages() {
    for lang in Lang::ALL {
        Visit { scripts: true }.run(async |page| {
            for id in &CardId::all().collect::<Vec<_>>() {
                page.open(&path(lang, *id)).await?;
                page.started().await?;
                let name = id.as_str();
                let shown = page
                    .value(&format!(
                        "const own = document.getElementById('{name}');
                         return [own.closest('.hechos-embed') !== null,
                                 document.querySelectorAll('.hechos-card, .hechos-section').length === 1,
                                 document.documentElement.lang === '{}',
                                 document.querySelector('footer').innerText.includes('{}'),
                                 document.querySelector('meta[name=responsive-embedded-sizing]') !== null,
                                 document.documentElement.scrollWidth <= innerWidth].join()",
                        lang.tag(),
                        version()
                    ))
                    .await?;
                assert_eq!(shown, "true,true,true,true,true,true", "{name}");
            }
            Ok(())
        });
    }
}

#[test]
fn a_card_reads_without_scripts() {
    Visit { scripts: false }.run(async |page| {
        page.open("es/embed/device-balance/").await?;
        let text = page.text("body").await?;
        for part in ["importaciones", "¶", "versión", "Abrir en la ficha"] {
            assert!(text.contains(part), "{part} is missing: {text}");
        }
        Ok(())
    });
}

#[test]
fn taking_over_changes_no_text() {
    let mut before = Vec::new();
    Visit { scripts: false }.run(async |page| {
        for id in &CardId::all().collect::<Vec<_>>() {
            page.open(&path(Lang::En, *id)).await?;
            before.push(page.value(TEXT).await?);
        }
        Ok(())
    });
    Visit { scripts: true }.run(async |page| {
        for (id, before) in CardId::all().zip(&before) {
            page.open(&path(Lang::En, id)).await?;
            page.started().await?;
            assert_eq!(page.value(TEXT).await?, *before, "{}", id.as_str());
        }
        Ok(())
    });
}

#[test]
fn an_offer_of_another_calculator_leads_to_the_sheet() {
    let path = "embed/compare/#v=1&compare=chihuahua-exports-2025q3,mexico-state-exports-2025q3";
    visit(path, async |page| {
        page.until("return location.hash.includes('chihuahua')")
            .await?;
        page.driver
            .execute(
                "document.querySelector('.hechos-picks summary').click()",
                Vec::new(),
            )
            .await?;
        let press = |target: &str| {
            format!(
                "const offers = [...document.querySelectorAll('.hechos-picks a.hechos-offers__link')];
                 const offer = offers.findLast(link => link.hash === '#{target}');
                 offer?.click();
                 return offer !== undefined"
            )
        };
        page.until(&press("share")).await?;
        opened(page).await?;
        page.started().await?;
        let hash = string(page, "return location.hash").await?;
        assert!(hash.contains("chihuahua-exports-growth"), "{hash}");
        Ok(())
    });
    // One that the same calculator answers stays.
    visit("embed/compare/", async |page| {
        page.driver
            .execute(
                "document.querySelector('.hechos-picks summary').click()",
                Vec::new(),
            )
            .await?;
        page.until(
            "const offers = [...document.querySelectorAll('.hechos-picks a.hechos-offers__link')];
             const offer = offers.findLast(link => link.hash === '#compare');
             offer?.click();
             return offer !== undefined",
        )
        .await?;
        page.until("return location.hash.includes('compare=')")
            .await?;
        assert_eq!(page.driver.windows().await?.len(), 1);
        Ok(())
    });
}
