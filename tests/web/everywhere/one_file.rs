//! The one-file edition, opened from a disk: both languages, links, numbers, and what it saves.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::json;
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::harness::Page;
use crate::menus::{given_in, press_in};
use crate::server::site;

/// The folder of each language's file, the language, a word of the audit in it.
pub const FILES: [(&str, &str, &str); 2] =
    [("", "en", "Contradicts"), ("es", "es", "Se contradice")];

/// Keeps what links save instead of saving it.
pub const KEEP: &str = "
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = file => { file.text().then(text => saved.push(text)); return make(file); };
    HTMLAnchorElement.prototype.click = function () {};";

pub const ASKED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)
    .filter(name => !/^(data|blob):/.test(name))";

const LINK: &str = "#v=1&card=ai-exporters&vs=taiwan&compare=taiwan-ai-exports-2022,china-ai-exports-2022&part=~US%2430%20billion&whole=~US%24120%20billion&reading=strict";

/// A copy in a folder of its own, with a name that a reader's device may give it.
pub fn saved(folder: &str) -> String {
    static COPIES: AtomicUsize = AtomicUsize::new(0);
    let count = COPIES.fetch_add(1, Ordering::Relaxed);
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("Hoja de México {count}"));
    fs::create_dir_all(&place).expect("the build's own folder can be written");
    let file = place.join("hechos (1).html");
    let built = site().join(folder).join("hechos.html");
    fs::copy(built, &file).expect("`cargo xtask build` has written it");
    let path = file.display().to_string();
    format!("file://{}", path.replace(' ', "%20").replace('é', "%C3%A9"))
}

pub async fn open(page: &Page, address: &str) -> WebDriverResult<()> {
    page.driver.goto(address).await?;
    page.started().await
}

pub async fn is_clean(page: &Page) -> WebDriverResult<()> {
    assert_eq!(
        page.value(ASKED).await?,
        json!([]),
        "it asked for something"
    );
    assert_eq!(page.reads("#failure").await?, "");
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
        page.turns_to("share").await?;
        page.says("#share", "25% [2").await?;
        page.turns_to("compare").await?;
        page.says("#compare [role=status]:has(h3, p)", "China’s exports").await?;
        page.turns_to("share").await?;
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
                let published = fs::read_to_string(site().join("dataset").join(name)).unwrap();
                assert_eq!(held.as_str(), Some(published.as_str()), "{name} in {lang}");
            }
            is_clean(page).await?;
        }
        Ok(())
    });
}
