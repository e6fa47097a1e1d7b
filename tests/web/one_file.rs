//! The one-file edition, opened from a disk: both languages, every control, and no request.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::harness::{Page, visit};
use crate::menus::{given_in, open_in, press_in};

/// The folder of each language's file, the language, a word of the audit in it.
const FILES: [(&str, &str, &str); 2] = [("", "en", "Contradicts"), ("es", "es", "Se contradice")];
/// Keeps what links save instead of saving it.
const KEEP: &str = "
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = file => { file.text().then(text => saved.push(text)); return make(file); };
    HTMLAnchorElement.prototype.click = function () {};";
const ASKED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)
    .filter(name => !/^(data|blob):/.test(name))";
const LINK: &str = "#v=1&card=ai-exporters&vs=taiwan&compare=taiwan-ai-exports-2022,china-ai-exports-2022&part=~US%2430%20billion&whole=~US%24120%20billion&reading=strict";

fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// A copy in a folder of its own, with a name that a reader's device may give it.
fn saved(folder: &str) -> String {
    static COPIES: AtomicUsize = AtomicUsize::new(0);
    let count = COPIES.fetch_add(1, Ordering::Relaxed);
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("Hoja de México {count}"));
    fs::create_dir_all(&place).expect("the build's own folder can be written");
    let file = place.join("hechos (1).html");
    let built = dist().join(folder).join("hechos.html");
    fs::copy(built, &file).expect("`cargo xtask build` has written it");
    let path = file.display().to_string();
    format!("file://{}", path.replace(' ', "%20").replace('é', "%C3%A9"))
}

fn size(folder: &str) -> u64 {
    fs::metadata(dist().join(folder).join("hechos.html"))
        .expect("`cargo xtask build` has written it")
        .len()
}

async fn open(page: &Page, address: &str) -> WebDriverResult<()> {
    page.driver.goto(address).await?;
    page.started().await
}

async fn is_clean(page: &Page) -> WebDriverResult<()> {
    assert_eq!(
        page.value(ASKED).await?,
        json!([]),
        "it asked for something"
    );
    assert_eq!(page.reads("#failure").await?, "");
    Ok(())
}

#[test]
fn opens_and_asks_for_nothing() {
    let engine = Engine::asked();
    engine.run(async |page| {
        for (folder, lang, word) in FILES {
            open(page, &saved(folder)).await?;
            let found = page.value("return document.documentElement.lang").await?;
            assert_eq!(found, lang);
            page.laid_out().await?;
            assert!(page.reads("#audit").await?.contains(word));
            let fixed = page
                .value("return document.querySelector('#ai-exporters h3').innerText")
                .await?;
            assert!(
                fixed.as_str().is_some_and(|text| text.len() > 20),
                "{fixed}"
            );
            is_clean(page).await?;
        }
        if engine == Engine::Chromium {
            chromium_saw_no_request(page).await?;
        }
        let refused = page
            .value("return fetch('https://example.org/').then(() => 'sent', () => 'refused')")
            .await?;
        assert_eq!(refused, "refused");
        Ok(())
    });
}

/// Before a script tries: the console is clean, and nothing but the file itself was asked for.
async fn chromium_saw_no_request(page: &Page) -> WebDriverResult<()> {
    for entry in page.driver.get_log("performance").await? {
        let message: Value = serde_json::from_str(&entry.message).unwrap();
        let message = &message["message"];
        if message["method"] == "Network.requestWillBeSent" {
            let url = message["params"]["request"]["url"]
                .as_str()
                .unwrap_or_default();
            let own = ["file:///", "data:", "blob:"]
                .iter()
                .any(|scheme| url.starts_with(scheme));
            assert!(
                own && (!url.starts_with("file:") || url.contains("hechos%20(1).html")),
                "a request to {url}"
            );
        }
    }
    assert_eq!(page.console().await?, Vec::<String>::new());
    Ok(())
}

#[test]
fn changes_its_language_and_keeps_the_choices() {
    let engine = Engine::asked();
    engine.run(async |page| {
        for (folder, _, _) in FILES {
            open(page, &saved(folder)).await?;
            let other = FILES.iter().find(|(of, _, _)| *of != folder).unwrap();
            page.choose("#ai-exporters-vs", "taiwan").await?;
            page.until("return location.hash.includes('vs=taiwan')").await?;
            for (_, lang, word) in [other, FILES.iter().find(|(of, _, _)| *of == folder).unwrap()] {
                page.click(&format!(".hechos-masthead__languages a[lang={lang}]")).await?;
                page.until(&format!(
                    "return document.documentElement.lang === '{lang}' && document.documentElement.dataset.ready !== undefined"
                )).await?;
                page.laid_out().await?;
                assert!(page.reads("#audit").await?.contains(word));
                assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
                is_clean(page).await?;
                // What is chosen now is chosen in this language, and stays so after a reload.
                page.choose("#ai-exporters-vs", "japan").await?;
                page.until("return location.hash.includes('vs=japan')").await?;
                page.value("delete document.documentElement.dataset.ready; location.reload()").await?;
                page.until(&format!(
                    "return document.readyState === 'complete' && document.documentElement.lang === '{lang}' && document.documentElement.dataset.ready !== undefined"
                )).await?;
                assert_eq!(page.holds("#ai-exporters-vs").await?, "japan");
                page.choose("#ai-exporters-vs", "taiwan").await?;
            }
        }
        Ok(())
    });
}

#[test]
fn follows_links_and_computes() {
    let engine = Engine::asked();
    engine.run(async |page| {
        open(page, &[&saved(""), LINK].concat()).await?;
        page.says("#ai-exporters output", "Taiwan").await?;
        assert_eq!(page.holds("#ai-exporters-vs").await?, "taiwan");
        page.says("#share", "25% [2").await?;
        page.says("#compare [role=status]:has(h3, p)", "China: ").await?;
        page.enters("#share-part", "US$60 billion").await?;
        page.says("#share", "50% [4").await?;
        page.types("#figures-search", "jalisco").await?;
        page.until("return [...document.querySelectorAll('#figures tbody')].filter(row => row.checkVisibility()).length < 9").await?;
        is_clean(page).await
    });
}

#[test]
fn copies_cites_and_saves() {
    let engine = Engine::asked();
    engine.run(async |page| {
        for (folder, lang, _) in FILES {
            open(page, &saved(folder)).await?;
            page.value(KEEP).await?;
            let cited = given_in(page, "ai-exporters", "cite 0").await?;
            assert!(cited.contains("Hechos") && cited.contains(" hechos.html#v=1&card=ai-exporters"), "{cited}");
            for (at, kind) in ["csv", "svg", "png"].iter().enumerate() {
                press_in(page, "ai-exporters", kind).await?;
                page.until(&format!("return saved.length > {at}")).await?;
            }
            let table = page.value("return saved[0]").await?;
            assert!(table.as_str().is_some_and(|text| text.contains("title,what,as_printed")));
            // The tables of the dataset stand in the file as they are.
            for name in ["datapackage.json", "figures.csv", "statements.csv"] {
                let held = page.value(&format!(
                    "const link = document.querySelector('.hechos-footer a[download=\"{name}\"]').href;
                     return new TextDecoder().decode(Uint8Array.from(atob(link.split(',')[1]), letter => letter.charCodeAt(0)))"
                )).await?;
                let published = fs::read_to_string(dist().join("dataset").join(name)).unwrap();
                assert_eq!(held.as_str(), Some(published.as_str()), "{name} in {lang}");
            }
            is_clean(page).await?;
        }
        Ok(())
    });
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
            // The reader's own link opens the file with the choice.
            let link = given_in(page, "ai-exporters", "link").await?;
            assert_eq!(link, format!("{address}#v=1&card=ai-exporters&vs=taiwan"));
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
            given.push(given_in(page, "compare", "answer").await?);
            page.value("dispatchEvent(new Event('beforeprint'))").await?;
            let printed = page.value("return document.body.dataset.address").await?;
            assert_eq!(printed, "hechos.html#v=1&card=ai-exporters&vs=taiwan");
            for text in given {
                assert!(!place.iter().any(|part| text.contains(part)), "{text}");
            }
            // No code of it could lead anywhere: a line says where there are some.
            for card in ["ai-exporters", "compare", "share", "audit", "figures"] {
                open_in(page, card).await?;
                let menu = page.value(&format!(
                    "const menu = document.querySelector('#{card} .hechos-menu');
                     return [menu.querySelectorAll('[value^=embed]').length,
                         [...menu.querySelectorAll('dd')].filter(one => /published sheet|hoja publicada/.test(one.innerText)).length]"
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
    const WHY: &str = "no other lets a script run before those of a file on the disk";
    Engine::Chromium.run_alone(WHY, async |page| {
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
        let html = fs::read_to_string(dist().join(folder).join("hechos.html")).unwrap();
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
