//! What a screen reader meets: Chromium's accessibility tree, and what is announced.

use std::collections::{BTreeMap, BTreeSet};

use hechos::dataset::FIGURES;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{PAGES, Page, SHEETS, visit};

/// A node of the accessibility tree.
struct Node {
    role: String,
    name: String,
    /// Of a heading.
    level: Option<u64>,
    /// How deep it lies.
    depth: usize,
}

/// Notes what each live region says, whenever it says something else than before, unless it is hushed.
pub const LISTEN: &str = "
    const live = '[role=status], [role=alert], output, [aria-live]';
    const words = node => node.innerText.replace(/\\s+/g, ' ').trim();
    const said = new Map([...document.querySelectorAll(live)].map(node => [node, words(node)]));
    const name = node => (node.closest('article, [role=tabpanel], section')?.id ?? '') + ' ' + (node.getAttribute('role') ?? node.localName);
    window.heard = [];
    window.ear?.disconnect();
    window.ear = new MutationObserver(records => {
        const at = record => (record.target.closest ? record.target : record.target.parentElement)?.closest(live);
        for (const node of new Set(records.map(at))) {
            if (!node || words(node) === said.get(node)) continue;
            const before = said.has(node);
            said.set(node, words(node));
            if (words(node) && node.getAttribute('aria-live') !== 'off') window.heard.push([name(node), words(node), before]);
        }
    });
    window.ear.observe(document, { subtree: true, childList: true, characterData: true });";

#[test]
fn headings_lead_through_the_page() {
    for path in PAGES {
        visit(path, async |page| {
            let nodes = page.tree().await?;
            let levels: Vec<(u64, &str)> = nodes
                .iter()
                .filter_map(|node| Some((node.level?, node.name.as_str())))
                .collect();
            assert_eq!(levels.first().map(|(level, _)| *level), Some(1));
            assert_eq!(levels.iter().filter(|(level, _)| *level == 1).count(), 1);
            for pair in levels.windows(2) {
                assert!(
                    pair[1].0 <= pair[0].0 + 1,
                    "a level is left out between {pair:?}"
                );
            }
            assert!(
                levels.iter().all(|(_, name)| !name.is_empty()),
                "{levels:?}"
            );
            let least = if SHEETS.contains(&path) { 8 } else { 1 };
            assert!(
                levels.iter().filter(|(level, _)| *level == 2).count() >= least,
                "{levels:?}"
            );
            Ok(())
        });
    }
}

#[test]
fn every_chart_has_a_name_and_is_a_figure() {
    for path in SHEETS {
        visit(path, async |page| {
            page.unfolds_cards().await?;
            let drawn = page.value("return [...document.querySelectorAll('svg[role=img]')].filter(svg => svg.checkVisibility()).length").await?;
            let nodes = page.tree().await?;
            let named = nodes
                .iter()
                .filter(|node| {
                    matches!(node.role.as_str(), "image" | "img") && node.name.len() > 20
                })
                .count();
            assert!(named > 12, "{named} charts");
            assert_eq!(json!(named), drawn);
            let loose = page.value("return [...document.querySelectorAll('svg[role=img]')].filter(svg => !svg.closest('figure')).length").await?;
            assert_eq!(loose, 0);
            Ok(())
        });
    }
}

#[test]
fn tables_stay_tables_however_they_are_shown() {
    for (width, path) in [(1280, ""), (390, ""), (1280, "figures/"), (390, "figures/")] {
        visit(path, async |page| {
            page.resize(width, 800).await?;
            page.value(
                "for (const fold of document.querySelectorAll('article details, .hechos-more')) {
                    fold.removeAttribute('name');
                    fold.open = true;
                }",
            )
            .await?;
            let nodes = page.tree().await?;
            let tables: Vec<usize> = (0..nodes.len())
                .filter(|at| nodes[*at].role == "table")
                .collect();
            let wanted = if path.is_empty() { 14 } else { 1 };
            assert_eq!(tables.len(), wanted);
            let mut longest = 0;
            for at in tables {
                let table = &nodes[at];
                let within = || {
                    nodes[at + 1..]
                        .iter()
                        .take_while(|node| node.depth > table.depth)
                };
                let count = |role: &str| within().filter(|node| node.role == role).count();
                assert!(table.name.len() > 5, "a table has no caption");
                let [rows, columns, heads, cells] =
                    ["row", "columnheader", "rowheader", "cell"].map(count);
                assert!(
                    columns >= 3 && heads > 0,
                    "{}: {columns} {heads}",
                    table.name
                );
                // A row that tells of a figure in the table of all figures is folded away.
                let whole = [heads + 1, heads * (columns - 1)];
                assert_eq!([rows, cells], whole, "{} at {width} pixels", table.name);
                longest = longest.max(heads);
            }
            if !path.is_empty() {
                assert_eq!(longest, FIGURES.len());
            }
            Ok(())
        });
    }
}

#[test]
fn what_is_announced_has_its_place_before() {
    visit("", async |page| {
        let places = page
            .value("return document.querySelectorAll('[role=status], [role=alert], output').length")
            .await?;
        assert!(places.as_u64() > Some(18), "{places} places");
        page.value(LISTEN).await?;
        page.value("location.hash = 'planet=mars&part=~12%20apples'")
            .await?;
        page.says("#share-part-error", "apples").await?;
        page.until("return window.heard.length >= 2").await?;
        let heard = page.value("return window.heard").await?;
        for one in heard.as_array().into_iter().flatten() {
            assert_eq!(one[2], true, "{one} came with its place");
        }
        Ok(())
    });
}

#[test]
fn a_card_that_changes_is_announced_once() {
    for path in SHEETS {
        visit(path, async |page| {
            for (card, option) in [
                ("ai-exporters", "taiwan"),
                ("ai-exporters", "japan"),
                ("us-trade", "total-exports"),
            ] {
                page.value(LISTEN).await?;
                page.choose(&format!("#{card}-vs"), option).await?;
                let heard = page.heard().await?;
                assert_eq!(heard.len(), 1, "{heard:?}");
                assert!(
                    heard[0].starts_with(&format!("{card} output: ")),
                    "{heard:?}"
                );
            }
            Ok(())
        });
    }
}

#[test]
fn an_answer_is_announced_once_and_at_rest() {
    visit("", async |page| {
        page.turns_to("share").await?;
        page.value(LISTEN).await?;
        page.types("#share-part", "US$40 billion").await?;
        let heard = page.heard().await?;
        let answers = |heard: &[String]| heard.iter().filter(|text| text.contains("% [")).count();
        assert_eq!(answers(&heard), 1, "once typing rests: {heard:?}");
        page.value(LISTEN).await?;
        page.keys("#share-part", Key::Enter).await?;
        let heard = page.heard().await?;
        assert_eq!(answers(&heard), 0, "it is the same answer: {heard:?}");
        page.turns_to("compare").await?;
        page.value(LISTEN).await?;
        page.picks("#compare-first", "taiwan").await?;
        let heard = page.heard().await?;
        let answers = heard
            .iter()
            .filter(|text| text.starts_with("compare status") && text.contains("Taiwan"))
            .count();
        assert_eq!(answers, 1, "{heard:?}");
        Ok(())
    });
}

#[test]
fn a_filter_announces_how_many_are_left() {
    visit("es/figures/", async |page| {
        page.value(LISTEN).await?;
        page.types("#figures-search", "jalisco").await?;
        page.says("#figures [role=status]", "2 de 71").await?;
        let heard = page.heard().await?;
        assert!(
            heard.iter().all(|text| text.starts_with("figures status")),
            "{heard:?}"
        );
        assert!(
            heard.last().is_some_and(|text| text.contains("2 de 71")),
            "{heard:?}"
        );
        Ok(())
    });
}

#[test]
fn a_reading_is_announced_and_a_filter_of_checks_names_how_many_it_shows() {
    for (path, agrees, strict) in [
        ("checks/", "Agrees ", ": Read figures as: strict"),
        (
            "es/checks/",
            "Coincide ",
            ": Lectura de las cifras: estricta",
        ),
    ] {
        visit(path, async |page| {
            // A pressed button is announced with its name.
            let chips = page.tree().await?;
            let pressed = chips.iter().find(|node| node.name.starts_with(agrees));
            let count = pressed.and_then(|node| node.name.strip_prefix(agrees));
            assert!(
                count.is_some_and(|count| count.parse::<u8>().is_ok()),
                "{count:?}"
            );
            page.value(LISTEN).await?;
            page.sets("#reading-1").await?;
            let heard = page.heard().await?;
            let told = heard.iter().filter(|text| text.ends_with(strict)).count();
            assert_eq!(told, 1, "{heard:?}");
            Ok(())
        });
    }
}

#[test]
fn controls_that_do_the_same_have_names_of_their_own() {
    for path in PAGES {
        visit(path, async |page| {
            let nodes = page.tree().await?;
            let named = |role: &str| -> Vec<&str> {
                let all = nodes.iter().filter(|node| node.role == role);
                all.map(|node| node.name.as_str()).collect()
            };
            let sliders = named("slider");
            assert_eq!(
                sliders.iter().collect::<BTreeSet<_>>().len(),
                sliders.len(),
                "{sliders:?}"
            );
            // Links that lead to different places and read alike, but for values of figures, which stand
            // within their check.
            let alike = page
                .value(
                    "const names = new Map();
                    for (const link of document.querySelectorAll('#hechos a[href]')) {
                        if (!link.checkVisibility() || link.matches('.hechos-check__figures > :first-child > a, [aria-current=page]')) continue;
                        const name = (link.ariaLabel ?? link.innerText).trim();
                        names.set(name, (names.get(name) ?? new Set()).add(link.href));
                    }
                    return [...names].filter(([name, places]) => places.size > 1).map(([name]) => name)",
                )
                .await?;
            assert_eq!(alike, json!([]));
            Ok(())
        });
    }
}

impl Page {
    /// What was announced since [`LISTEN`], after some rest.
    pub async fn heard(&self) -> WebDriverResult<Vec<String>> {
        self.value(
            "window.still = window.heard.length; window.rested = 0; clearInterval(window.rest);
            window.rest = setInterval(() => {
                window.rested = window.still === window.heard.length ? window.rested + 1 : 0;
                window.still = window.heard.length;
            }, 100)",
        )
        .await?;
        // Longer than any pause that the sheet makes on purpose.
        self.until("return window.rested > 12").await?;
        let heard = self
            .value("return window.heard.map(one => one[0] + ': ' + one[1])")
            .await?;
        Ok(heard
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect())
    }

    /// What assistive technology is told, in reading order.
    async fn tree(&self) -> WebDriverResult<Vec<Node>> {
        let answer = self
            .devtools("Accessibility.getFullAXTree", json!({}))
            .await?;
        let all = answer["nodes"].as_array().cloned().unwrap_or_default();
        let mut nodes = Vec::new();
        if let Some(root) = all.first() {
            let by_id = all
                .iter()
                .filter_map(|node| Some((node["nodeId"].as_str()?, node)));
            collect(root, &by_id.collect(), 0, &mut nodes);
        }
        assert!(nodes.len() > 500, "the tree has {} nodes", nodes.len());
        Ok(nodes)
    }
}

fn collect(node: &Value, all: &BTreeMap<&str, &Value>, depth: usize, into: &mut Vec<Node>) {
    if node["ignored"] != true {
        let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
        let level = node["properties"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|of| of["name"] == "level");
        let role = text("role");
        into.push(Node {
            level: level
                .filter(|_| role == "heading")
                .and_then(|of| of["value"]["value"].as_u64()),
            role,
            name: text("name"),
            depth,
        });
    }
    for id in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = id.as_str().and_then(|id| all.get(id)) {
            collect(child, all, depth + 1, into);
        }
    }
}

#[test]
fn nothing_is_announced_when_the_program_takes_the_page_over() {
    // Whatever is put into a live region is said: each keeps its texts as they were written.
    const TEXTS: &str = "
        const live = '#hechos :is([role=status], output)';
        const texts = page => [...page.querySelectorAll(live)].map(region => {
            const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
            const found = [];
            while (walker.nextNode()) if (walker.currentNode.data) found.push(walker.currentNode.data);
            return found;
        }).filter(found => found.length);
        const done = arguments[arguments.length - 1];
        // The policy lets no page parse a text.
        const written = new XMLHttpRequest();
        written.open('GET', location.pathname);
        written.responseType = 'document';
        written.onload = () => done([texts(written.responseXML), texts(document)]);
        written.send();";
    for path in PAGES {
        visit(path, async |page| {
            let texts = page.driver.execute_async(TEXTS, Vec::new()).await?;
            let [written, shown] = serde_json::from_value::<[Value; 2]>(texts.json().clone())
                .expect("two lists of texts");
            assert_eq!(written, shown, "{path}");
            Ok(())
        });
    }
}
