//! What a reader keeps of any sheet: the file that holds all of it, and what the browser keeps of a first visit.

use thirtyfour::prelude::*;

use super::cards::choosable;
use super::sheet::{LANGUAGES, cards, rows, version};
use crate::engine::Engine;
use crate::everywhere::offline::{self, VERSIONS, keeps, reload};
use crate::everywhere::one_file::{self, is_clean, saved};
use crate::harness::Page;
use crate::host::Host;
use crate::menus::open_in;
use crate::server::site;

#[test]
fn the_file_on_a_disk_answers_and_asks_for_nothing() {
    for (folder, lang) in LANGUAGES {
        Engine::asked().run(async |page| {
            one_file::open(page, &saved(folder)).await?;
            assert_eq!(page.value("return document.documentElement.lang").await?, lang);
            page.unfolds_cards().await?;
            answers(page).await?;
            page.turns_to("share").await?;
            page.enters("#share-part", "30").await?;
            page.enters("#share-whole", "120").await?;
            page.says("#share .hechos-work__result", "25").await?;
            // It holds what the pages beside the sheet hold, and the other language.
            let held = "return [document.querySelectorAll('article').length, document.querySelectorAll('tr[id^=figure-]').length]";
            assert_eq!(page.value(held).await?, serde_json::json!([cards().len(), rows("figures").len()]));
            page.until("return document.querySelectorAll('#audit li h3').length > 0").await?;
            let other = if lang == "en" { "es" } else { "en" };
            page.click(&format!(".hechos-masthead__languages a[lang={other}]")).await?;
            page.soon(&format!("return document.documentElement.lang === '{other}' && document.documentElement.dataset.ready !== undefined")).await?;
            page.laid_out().await?;
            is_clean(page).await?;
            assert_eq!(page.console().await?, Vec::<String>::new());
            Ok(())
        });
    }
}

#[test]
fn after_a_first_visit_all_pages_open_without_a_connection() {
    let mut host = Host::start(&site());
    Engine::asked().run(async |page| {
        keeps(page, &host).await?;
        host.stop();
        reload(page).await?;
        // What the page says and what its tables say, of one version.
        let shown = page.value(VERSIONS).await?;
        assert_eq!([&shown[0], &shown[1]], [&version(), &version()]);
        answers(page).await?;
        open_in(page, &cards()[0]).await?;
        for (path, _) in LANGUAGES {
            for (beside, holds) in [("", "article"), ("checks/", "#audit li h3"), ("figures/", "tr[id^=figure-]")] {
                offline::open(page, &host, &[path, beside].concat()).await?;
                page.until(&format!("return document.querySelector('{holds}') !== null && location.pathname.endsWith('/{path}{beside}')")).await?;
                assert_eq!(page.reads("#failure").await?, "");
            }
        }
        Ok(())
    });
}

/// A card answers another question than its first.
async fn answers(page: &Page) -> WebDriverResult<()> {
    let (card, option) = choosable(page).await?;
    let answer = format!("#{card} .hechos-ask");
    let before = page.reads(&answer).await?;
    page.choose(&format!("#{card}-vs"), &option).await?;
    page.changes(&answer, &before).await.map(drop)
}
