//! Every page of a sheet starts, says what it holds, and stands without scripts.

use serde_json::json;

use super::sheet::{LANGUAGES, cards, rows, text};
use crate::harness::{PAGES, Page, Visit, visit};
use crate::menus::string;

/// What a page shows where a place was left empty.
const LEFT: &str = "return (document.querySelector('#hechos').innerText.match(/.{0,40}([{}]|NaN|undefined|\\[object).{0,40}/) ?? [''])[0]";

#[test]
fn every_page_starts_with_its_own_title_and_leaves_no_place_empty() {
    let mut titles = Vec::new();
    for path in PAGES {
        visit(path, async |page| {
            let lang = if path.starts_with("es/") { "es" } else { "en" };
            assert_eq!(
                page.value("return document.documentElement.lang").await?,
                lang
            );
            assert!(!page.text("h1").await?.is_empty());
            let title = string(page, "return document.title").await?;
            assert!(
                text(&format!("{path}index.html")).contains(&format!("<title>{title}</title>")),
                "{title}"
            );
            titles.push(title);
            assert_eq!(page.value(LEFT).await?, "", "{path:?}");
            Ok(())
        });
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), PAGES.len(), "{titles:?}");
}

#[test]
fn key_figures_stand_with_their_marks() {
    // A figure, what it is, and the mark of a source that is below.
    const KEYS: &str = "return [...document.querySelectorAll('#lead .hechos-key')].map(key => [
        /\\d|\\p{L}/u.test(key.querySelector('.hechos-key__value')?.innerText ?? ''),
        (key.querySelector('.hechos-key__what')?.innerText ?? '') !== '',
        !!document.querySelector(key.querySelector('a[data-figure]')?.hash || 'none'),
        key.checkVisibility()])";
    for (path, _) in LANGUAGES {
        visit(path, async |page| {
            let keys = page.value(KEYS).await?;
            let keys = keys.as_array().cloned().unwrap_or_default();
            assert!(keys.len() > 1, "{keys:?}");
            let whole = json!([true, true, true, true]);
            assert!(keys.iter().all(|key| *key == whole), "{keys:?}");
            assert!(!page.reads("#lead .hechos-lead__text").await?.is_empty());
            Ok(())
        });
    }
}

#[test]
fn without_scripts_every_card_and_every_figure_stands() {
    const CARDS: &str = "return [...document.querySelectorAll('article')].filter(card =>
        card.querySelector('h3').textContent.length > 10 && card.querySelector('.hechos-card__chart').textContent.length > 10
        && card.querySelector('output').textContent.length > 10 && card.querySelector('table tbody tr') !== null
        && card.querySelector('.hechos-card__source').textContent.includes('¶')).map(card => card.id)";
    let figures: Vec<String> = rows("figures")
        .iter()
        .map(|row| row.get("id").to_owned())
        .collect();
    for (path, _) in LANGUAGES {
        Visit { scripts: false }.run(async |page: &Page| {
            page.open(path).await?;
            page.laid_out().await?;
            assert_eq!(page.value(CARDS).await?, json!(cards()));
            page.open(&[path, "figures/"].concat()).await?;
            let there = "return [...document.querySelectorAll('tr[id^=figure-]')].filter(row => row.checkVisibility()).map(row => row.id.slice(7)).sort()";
            let mut all = figures.clone();
            all.sort();
            assert_eq!(page.value(there).await?, json!(all));
            page.open(&[path, "checks/"].concat()).await?;
            let checks = "return document.querySelectorAll('#audit li h3').length > 0";
            assert_eq!(page.value(checks).await?, true);
            Ok(())
        });
    }
}
