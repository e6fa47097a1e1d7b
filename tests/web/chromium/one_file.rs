//! The one-file edition: what it gives away, says where it cannot run, and holds before its code.

use std::fs;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::engine::Engine;
use crate::everywhere::one_file::{FILES, KEEP, is_clean, open, saved};
use crate::harness::visit;
use crate::menus::{given_in, open_in, press_in};
use crate::server::site;

fn size(folder: &str) -> u64 {
    fs::metadata(site().join(folder).join("hechos.html"))
        .expect("`cargo xtask build` has written it")
        .len()
}

/// A file on a disk has no address for others, and its place is no one's business.
#[test]
fn gives_no_address_that_works_nowhere() {
    let engine = Engine::asked();
    engine.run(async |page| {
        let place = ["file:", "Hoja", "hechos%20(1)"];
        for (folder, _, _) in FILES {
            let address = saved(folder);
            open(page, &address).await?;
            page.value(KEEP).await?;
            page.choose("#ai-exporters-vs", "taiwan").await?;
            // The reader's own address bar opens the file with the choice; what is copied names no folder.
            let link = given_in(page, "ai-exporters", "link").await?;
            assert_eq!(link, "hechos.html#v=1&card=ai-exporters&vs=taiwan");
            let mut given = Vec::new();
            for cite in ["cite 0", "cite 1", "cite 2"] {
                given.push(given_in(page, "ai-exporters", cite).await?);
            }
            assert!(!given[1].contains("url =") && given[1].contains("urldate ="), "{}", given[1]);
            let item: Value = serde_json::from_str(&given[2]).expect("CSL-JSON is JSON");
            assert!(item[0]["URL"].is_null() && item[0]["accessed"].is_object(), "{item}");
            for (at, kind) in ["csv", "svg"].iter().enumerate() {
                press_in(page, "ai-exporters", kind).await?;
                page.until(&format!("return saved.length > {at}")).await?;
                let file = page.value(&format!("return saved[{at}]")).await?;
                let file = file.as_str().expect("a text").to_owned();
                assert!(file.contains("hechos.html#v=1"), "{kind} names the file");
                given.push(file);
            }
            given.push(given_in(page, "compare", "quote").await?);
            page.value("dispatchEvent(new Event('beforeprint'))").await?;
            let printed = page.value("return document.querySelector('[data-address]').dataset.address").await?;
            assert_eq!(printed, "hechos.html#v=1&card=ai-exporters&vs=taiwan");
            for text in given {
                assert!(!place.iter().any(|part| text.contains(part)), "{text}");
            }
            // No code of it could lead anywhere: a line says where there are some.
            for card in ["ai-exporters", "compare", "share", "audit", "figures"] {
                if ["compare", "share"].contains(&card) {
                    page.turns_to(card).await?;
                }
                open_in(page, card).await?;
                let menu = page.value(&format!(
                    "const menu = document.querySelector('#{card} .hechos-menu');
                     return [menu.querySelectorAll('[value^=embed]').length,
                         [...menu.querySelectorAll('dd')].filter(one => /published sheet|ficha publicada/.test(one.innerText)).length]"
                )).await?;
                assert_eq!(menu, json!([0, 1]), "{card}");
            }
            is_clean(page).await?;
        }
        Ok(())
    });
}

#[test]
fn a_browser_that_cannot_unpack_says_so() {
    Engine::asked().run(async |page| {
        page.before_scripts("delete window.DecompressionStream").await?;
        for (folder, lang, word) in FILES {
            let other = if lang == "en" { "es" } else { "en" };
            for asked in ["", &format!("?lang={other}")] {
                page.driver.goto([&saved(folder), asked].concat()).await?;
                page.until("const line = document.querySelector('#failure'); return !line.hidden && line.textContent === line.dataset.failure0").await?;
                // It can be read all the same, in the language of the file.
                page.laid_out().await?;
                assert!(page.reads("#audit").await?.contains(word));
            }
        }
        Ok(())
    });
}

#[test]
fn a_language_that_the_file_does_not_hold_leaves_it_as_it_is() {
    Engine::asked().run(async |page| {
        for asked in [
            "?lang=fr",
            "?lang=",
            "?lang=failure",
            "?lang=%22%3E",
            "?lang=en",
        ] {
            open(page, &[&saved(""), asked].concat()).await?;
            assert_eq!(
                page.value("return document.documentElement.lang").await?,
                "en"
            );
            assert!(page.reads("h1").await?.contains("Hechos"));
            is_clean(page).await?;
        }
        Ok(())
    });
}

#[test]
fn the_file_can_be_read_before_its_code() {
    for (folder, lang, word) in FILES {
        let html = fs::read_to_string(site().join(folder).join("hechos.html")).unwrap();
        let (before, _) = html
            .split_once("<script type=\"text/plain\"")
            .expect("it holds parts");
        assert!(before.contains(word) && before.contains(&format!("<html lang=\"{lang}\">")));
        let policy = before
            .split("Content-Security-Policy\" content=\"")
            .nth(1)
            .unwrap();
        let policy = policy.split('"').next().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("connect-src 'none'"));
        assert!(
            !policy.contains("unsafe-inline")
                && !policy.contains("'unsafe-eval'")
                && !policy.contains("self")
        );
    }
}

#[test]
fn the_page_offers_the_file_with_its_size() {
    for (path, folder) in [("", ""), ("es/", "es")] {
        visit(path, async |page| {
            let offer = "document.querySelector('.hechos-footer a[download=\"hechos.html\"]')";
            let weighs = page
                .value(&format!(
                    "return fetch({offer}.href).then(got => got.blob()).then(blob => blob.size)"
                ))
                .await?;
            assert_eq!(weighs, size(folder));
            let kilobytes = size(folder).div_ceil(1000);
            let written = format!("{},{:03} KB", kilobytes / 1000, kilobytes % 1000);
            let text = page
                .text(".hechos-footer a[download='hechos.html']")
                .await?;
            assert!(text.contains(&written), "{text}");
            Ok(())
        });
    }
}

/// What is found in the file stands in it, and a box at a mark leads to its row there.
#[test]
fn what_is_found_stands_in_the_file() {
    Engine::asked().run(async |page| {
        for (folder, _, _) in FILES {
            open(page, &saved(folder)).await?;
            page.started().await?;
            page.click("[popovertarget=find]").await?;
            page.types("#find-words", "4.7").await?;
            page.until("return document.querySelector('#find li a')?.hash.startsWith('#figure-')")
                .await?;
            page.keys("#find-words", Key::Enter).await?;
            page.until("return location.protocol === 'file:' && document.querySelector(location.hash || 'main')?.matches('tr') && document.querySelector(location.hash).checkVisibility()")
                .await?;
            page.keys("#lead .hechos-lead__text a.hechos-mark", Key::Enter)
                .await?;
            page.until("return document.querySelector('.hechos-pop--note a')?.getAttribute('href')?.startsWith('#figure-')")
                .await?;
            is_clean(page).await?;
        }
        Ok(())
    });
}
