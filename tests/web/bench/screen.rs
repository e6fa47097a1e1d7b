//! How many bytes of the page its first screen needs: the page is cut short, further and further on,
//! until a phone shows the same as of the whole page. `cargo lab sizes` asks.

use std::{io::Read, path::Path};

use serde_json::json;
use thirtyfour::prelude::*;

use super::host::{self, Files, Host, packed};
use super::medians::grouped;
use super::tell;
use crate::engine::Engine;
use crate::harness::Page;

/// What a server sends before it waits for an answer: ten packets, less their heads.
const FIRST: usize = 14_000;
/// The screen, in CSS pixels.
const PHONE: [u32; 2] = [390, 844];
/// Packed bytes by which the page is cut further on, and where that ends.
const STEP: usize = 250;
const FURTHEST: usize = 40_000;

#[test]
#[ignore = "a measurement: run `cargo lab sizes`"]
fn measure() {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let all = host::files(&dist);
    let whole = all["index.html"].clone();
    let page = packed(&whole);
    let styles: Vec<(String, usize)> = linked_styles(&String::from_utf8_lossy(&whole))
        .into_iter()
        .map(|name| (name.clone(), packed(&all[&name]).len()))
        .collect();
    let mut files: Files = all
        .into_iter()
        .filter(|(name, _)| name.ends_with(".css"))
        .collect();
    files.insert("whole.html".to_owned(), still(&whole));
    let cuts: Vec<usize> = (STEP..FURTHEST.min(page.len())).step_by(STEP).collect();
    for cut in &cuts {
        files.insert(format!("{cut}.html"), still(&beginning(&page[..*cut])));
    }
    let base = Host::start(files).base("127.0.0.1");
    Engine::Chromium.run_with(&[], json!({}), async |tab| {
        let [width, height] = PHONE;
        tab.resize(width, height).await?;
        // A bar beside the page tells how long it is.
        let hidden = json!({ "hidden": true });
        tab.devtools("Emulation.setScrollbarsHidden", hidden)
            .await?;
        let shown = screen(tab, &format!("{base}whole.html")).await?;
        let mut needed = None;
        for cut in &cuts {
            if screen(tab, &format!("{base}{cut}.html")).await? == shown {
                needed = Some(*cut);
                break;
            }
        }
        report(&page, &styles, needed);
        Ok(())
    });
}

fn report(page: &[u8], styles: &[(String, usize)], needed: Option<usize>) {
    let [width, height] = PHONE;
    let size = |bytes: usize| grouped(bytes as f64);
    let needed = needed.unwrap_or(page.len());
    let style: usize = styles.iter().map(|(_, bytes)| bytes).sum();
    let first = needed + style;
    tell("| what | bytes, packed |");
    tell("|---|---:|");
    tell(&format!(
        "| index.html, up to where it shows the whole first screen of {width} × {height} | {} |",
        size(needed)
    ));
    for (_, bytes) in styles {
        tell(&format!(
            "| the style sheet, without which nothing is painted | {} |",
            size(*bytes)
        ));
    }
    tell(&format!(
        "| **the first screen**, of {} | **{}** |",
        size(FIRST),
        size(first)
    ));
    tell("");
    tell(match (first <= FIRST, styles.is_empty()) {
        (true, true) => "The first 14 KB hold the first screen.",
        (true, false) => {
            "They would fit together, but the style sheet is a file of its own: \
             it is asked for once the page begins, and comes one way there and back later."
        }
        (false, _) => "The first 14 KB do not hold the first screen.",
    });
    let begun = beginning(&page[..FIRST.min(page.len())]);
    let begun = String::from_utf8_lossy(&begun);
    let headings = headings(&begun);
    tell(&format!(
        "The first {} bytes of index.html alone unpack to {} bytes, with {} headings: {}.",
        size(FIRST),
        size(begun.len()),
        headings.len(),
        headings.join("; ")
    ));
}

/// What the screen shows of a page, as a picture.
async fn screen(tab: &Page, address: &str) -> WebDriverResult<String> {
    tab.driver.goto(address).await?;
    let picture = json!({ "format": "png" });
    let picture = tab.devtools("Page.captureScreenshot", picture).await?;
    Ok(picture["data"].as_str().unwrap_or_default().to_owned())
}

/// What a browser has of a page whose packed bytes end too early.
fn beginning(packed: &[u8]) -> Vec<u8> {
    let mut reader = brotli::Decompressor::new(packed, 4096);
    let (mut plain, mut some) = (Vec::new(), [0; 64]);
    // The end that is missing is an error, after everything that is there.
    while let Ok(length @ 1..) = reader.read(&mut some) {
        plain.extend_from_slice(&some[..length]);
    }
    plain
}

/// A page that runs no script and does not say so: what a reader sees before the program is there.
fn still(html: &[u8]) -> Vec<u8> {
    let html = String::from_utf8_lossy(html);
    let html = ["script", "noscript"].iter().fold(
        html.trim_end_matches('\u{fffd}').to_owned(),
        |html, element| {
            let (open, close) = (format!("<{element}"), format!("</{element}>"));
            let mut kept = html.split(&open);
            let first = kept.next().unwrap_or_default().to_owned();
            kept.fold(first, |all, part| {
                // One that is cut off ends with the page.
                all + part.split_once(&close).map_or("", |(_, rest)| rest)
            })
        },
    );
    html.into_bytes()
}

/// The style sheets that a page waits for.
fn linked_styles(html: &str) -> Vec<String> {
    html.split("<link ")
        .skip(1)
        .filter_map(|link| link.split('>').next())
        .filter(|link| link.contains("rel=\"stylesheet\"") && !link.contains("media=\"print\""))
        .filter_map(|link| link.split_once("href=\"")?.1.split('"').next())
        .map(|name| name.trim_start_matches("./").to_owned())
        .collect()
}

/// The words of the headings of a page.
fn headings(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for level in ["<h1", "<h2", "<h3"] {
        for (at, _) in html.match_indices(level) {
            let rest = &html[at..];
            let Some((inner, _)) = rest.split_once(&format!("</{}", &level[1..])) else {
                continue;
            };
            let mut words = String::new();
            for part in inner.split('<') {
                words.push_str(part.split_once('>').map_or(part, |(_, words)| words));
            }
            found.push((at, words.trim().to_owned()));
        }
    }
    found.sort();
    found.into_iter().map(|(_, words)| words).collect()
}

#[test]
fn a_page_that_is_cut_short_begins_as_the_whole() {
    let whole: String = (0..9_000).map(|n| format!("<p>{n} {}", n * n)).collect();
    let packed = packed(whole.as_bytes());
    let lengths = [500, 5_000, 10_000].map(|cut| {
        let begun = beginning(&packed[..cut]);
        assert!(whole.as_bytes().starts_with(&begun));
        begun.len()
    });
    assert!(lengths.is_sorted() && lengths[1] > 5_000, "{lengths:?}");
}

#[test]
fn a_still_page_has_no_script() {
    let html = b"<p>a<script type=\"x\">b</script>c<noscript>d</noscript>e<script>f";
    assert_eq!(still(html), b"<p>ace");
}
