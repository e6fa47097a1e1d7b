//! Without scripts the whole sheet can be read: figures, charts, tables, checks and sources.

use std::path::Path;

use hechos::{
    dataset::{Lang, STATEMENTS},
    judge::audit,
    maths::Reading,
    text::{check_question, figure_name},
};
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::harness::{Page, Visit};

const PAGES: [(&str, Lang); 2] = [("", Lang::En), ("es/", Lang::Es)];

/// Whether a reader can see a node, or sees the native fold that it lies in.
const SEEN: &str = "
    const seen = node => {
        if (!node) return false;
        if (node.checkVisibility()) return true;
        const fold = node.parentElement.closest('details:not([open])');
        return fold !== null && fold.querySelector('summary') !== null && seen(fold);
    };
    const words = node => node.textContent.replace(/\\s+/g, ' ').trim();
";

#[test]
fn every_figure_of_the_dataset_can_be_read() {
    let figures = printed();
    assert!(figures.len() > 60, "figures.csv has {} rows", figures.len());
    still_in("figures/", async |page, _| {
        let script = "return [...document.querySelectorAll('tr[id^=figure-]')].map(row => [row.id, words(row), seen(row)])";
        let rows = list(page, script).await?;
        assert_eq!(rows.len(), figures.len());
        for (id, as_printed) in &figures {
            let row = rows.iter().find(|row| row[0] == format!("figure-{id}"));
            let row = row.unwrap_or_else(|| panic!("{id} has no row"));
            let text = row[1].as_str().unwrap_or_default();
            assert!(
                text.contains(as_printed.as_str()),
                "{id}: {as_printed:?} is not in {text:?}"
            );
            assert_eq!(row[2], true, "{id} cannot be seen");
        }
        Ok(())
    });
}

#[test]
fn the_provenance_of_a_figure_unfolds() {
    still_in("figures/", async |page, _| {
        let detail = "#provenance-mexico-device-exports-2025";
        assert_eq!(page.reads(detail).await?, "", "it starts folded");
        page.click("#figure-mexico-device-exports-2025 summary")
            .await?;
        page.says(detail, "$20.55 billion").await?;
        page.click("#figure-mexico-device-exports-2025 summary")
            .await?;
        page.until(&format!(
            "return !document.querySelector('{detail}').checkVisibility()"
        ))
        .await
    });
}

#[test]
fn every_card_has_its_chart_table_sentence_and_sources() {
    still(async |page, _| {
        let script = "return [...document.querySelectorAll('article[id]')].map(card => {
            const all = (selector, good) => {
                const found = [...card.querySelectorAll(selector)];
                return found.length > 0 && found.every(node => seen(node) && good(node));
            };
            const lacks = [];
            const drawn = all('figure svg[role=img]', svg => svg.getAttribute('aria-label').length > 20 && svg.children.length > 2);
            // Two figures that must not share an axis stand apart in words.
            const apart = card.querySelectorAll('figure p a[href^=\"#source-\"]').length === 2;
            if (!drawn && !apart) lacks.push('chart');
            if (!all('table', table => words(table.caption).length > 5 && table.tBodies[0].rows.length > 0)) lacks.push('table');
            if (!all('table th', head => ['row', 'col'].includes(head.scope))) lacks.push('scoped heads');
            if (!all('h3', title => words(title).length > 20)) lacks.push('finding');
            if (!all('.hechos-card__sentence', text => words(text).length > 20)) lacks.push('sentence');
            if (!all('output', text => words(text).length > 20)) lacks.push('answer');
            if (!all('.hechos-drawer .hechos-sources li', text => words(text).includes('¶'))) lacks.push('sources');
            return [card.id, lacks.join(', ')];
        })";
        let cards = list(page, script).await?;
        assert_eq!(cards.len(), 14);
        for card in cards {
            assert_eq!(card[1], "", "{} lacks it", card[0]);
        }
        Ok(())
    });
}

#[test]
fn every_check_can_be_read() {
    still_in("checks/", async |page, lang| {
        let script = "return [...document.querySelectorAll('#audit li')].filter(seen).map(words)";
        let checks = list(page, script).await?;
        for check in audit(Reading::Plausible) {
            let question = check_question(&check, lang).replace('\u{a0}', " ");
            let found = checks
                .iter()
                .filter_map(Value::as_str)
                .any(|text| text.contains(&question));
            assert!(found, "{question:?} is not among the checks");
        }
        Ok(())
    });
}

#[test]
fn every_source_can_be_read() {
    still(async |page, _| {
        let script = "return ['a', 'b', 'c', 'd'].filter(letter => !seen(document.getElementById(`source-${letter}`)))";
        assert_eq!(list(page, script).await?, [] as [Value; 0]);
        Ok(())
    });
}

#[test]
fn every_statement_can_be_read() {
    still_in("figures/", async |page, _| {
        let script = "return [...document.querySelectorAll('#statements li')].filter(seen).length";
        let statements = page.value(&[SEEN, script].concat()).await?;
        assert_eq!(statements.as_u64(), Some(STATEMENTS.len() as u64));
        Ok(())
    });
}

#[test]
fn both_calculators_show_an_answer() {
    still(async |page, lang| {
        let [first, second] = ["malaysia-ai-exports-2022", "mexico-ai-exports-2022"].map(|id| {
            let figure = hechos::dataset::FigureId::find(id).expect("the default comparison");
            figure_name(figure, lang).replace('\u{a0}', " ")
        });
        assert_eq!(page.holds("#compare-first").await?, first);
        assert_eq!(page.holds("#compare-second").await?, second);
        page.says("#share", "[18.89, 18.98]").await.map(drop)
    });
}

#[test]
fn every_link_within_the_sheet_has_its_target() {
    // Where a link leads, by its page: what asks a calculator names the panel that answers, or the figure
    // that it is about.
    const PLACES: &str = "return [...document.querySelectorAll('a[href*=\"#\"]')]
        .filter(link => link.origin === location.origin)
        .map(link => {
            const place = link.hash.slice(1);
            const [card, figure] = ['card', 'ask'].map(key => new URLSearchParams(place).get(key));
            return [link.pathname, card ?? (figure ? 'ask' : place)];
        })";
    const IDS: &str =
        "return [location.pathname, [...document.querySelectorAll('[id]')].map(one => one.id)]";
    Visit { scripts: false }.run(async |page: &Page| {
        let (mut places, mut ids) = (Vec::new(), Vec::new());
        for path in ["", "es/"] {
            for folder in ["", "checks/", "figures/"] {
                page.open(&[path, folder].concat()).await?;
                page.until("return document.readyState === 'complete'")
                    .await?;
                let found = list(page, PLACES).await?;
                assert!(found.len() > 70, "{path}{folder}: {} links", found.len());
                places.extend(found);
                ids.push(page.value(IDS).await?);
                let hidden = "for (const fold of document.querySelectorAll('details')) fold.open = true;
                    return [...document.querySelectorAll('#audit a[href^=\"#v=\"], a[href^=\"#ask=\"]')].filter(seen)";
                assert_eq!(list(page, hidden).await?, [] as [Value; 0]);
            }
        }
        for place in &places {
            let there = ids
                .iter()
                .find(|of| of[0] == place[0])
                .and_then(|of| of[1].as_array())
                .is_some_and(|ids| ids.contains(&place[1]));
            // Every page has a top.
            assert!(there || place[1] == "top", "{place} is not there");
        }
        Ok(())
    });
}

#[test]
fn the_page_says_that_scripts_are_off_and_nothing_failed() {
    still(async |page, lang| {
        let words = match lang {
            Lang::En => "Scripts are switched off",
            Lang::Es => "desactivado",
        };
        page.says("noscript", words).await?;
        assert_eq!(page.reads("#failure").await?, "");
        Ok(())
    });
}

/// Opens the sheet in both languages in a browser that runs no script of theirs.
fn still(test: impl AsyncFn(&Page, Lang) -> WebDriverResult<()>) {
    still_in("", test);
}

/// The same of a page beside the sheet.
fn still_in(folder: &str, test: impl AsyncFn(&Page, Lang) -> WebDriverResult<()>) {
    Visit { scripts: false }.run(async |page: &Page| {
        for (path, lang) in PAGES {
            page.open(&[path, folder].concat()).await?;
            let ready = page.value("return document.documentElement.dataset.ready ?? 'still'");
            assert_eq!(ready.await?, "still", "scripts ran in {path:?}");
            test(page, lang).await?;
        }
        Ok(())
    });
}

async fn list(page: &Page, script: &str) -> WebDriverResult<Vec<Value>> {
    let found = page.value(&[SEEN, script].concat()).await?;
    Ok(found.as_array().cloned().unwrap_or_default())
}

/// Id and printed form of every figure, from the table that editors write.
fn printed() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/sheet/dataset/figures.csv");
    let mut table = csv::Reader::from_path(path).expect("the dataset is in the repository");
    let head = table.headers().expect("it has a head").clone();
    let column = |name| head.iter().position(|one| one == name);
    let (id, text) = column("id")
        .zip(column("as_printed"))
        .expect("both columns");
    let row = |row: csv::StringRecord| (row[id].to_owned(), row[text].to_owned());
    table
        .records()
        .map(|record| row(record.expect("a row")))
        .collect()
}
