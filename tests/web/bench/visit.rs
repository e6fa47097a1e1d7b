//! A first visit of the sheet beside peers: a fresh browser on a slow machine and a slow line opens each
//! page in turn, and then once more with what it has kept.

use std::{fs, path::Path, time::Duration};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::sleep;

use super::goals::{self, Found};
use super::host::{self, Files, Host};
use super::medians::{grouped, median, rounds, spread, worst};
use super::{cards, replies, tell, trace};
use crate::engine::Engine;
use crate::harness::{PATIENCE, Page};

/// Notes what is seen and when; it runs before the page.
const OBSERVE: &str = include_str!("../../peers/observe.js");
/// How long a browser is left alone before the first visit: it loads pages of its own when it starts.
pub const STARTS: Duration = Duration::from_secs(2);
/// How long a page is left open between the visits: what is kept is kept by then.
const OPEN: Duration = Duration::from_secs(3);
/// The pages of tests/peers, with what their rows are called.
const PEERS: [(&str, &str); 6] = [
    ("static", "hand-written static SVG"),
    ("hand", "hand-written JavaScript and SVG"),
    ("chartjs", "Chart.js (tree-shaken)"),
    ("plot", "Observable Plot"),
    ("echarts", "ECharts (modular)"),
    ("vega", "vega-embed"),
];
/// The places of the references among them.
const STATIC: usize = 0;
const HAND: usize = 1;
const CHART_JS: usize = 2;

/// A page that is visited, and what was seen on it.
pub struct Target {
    /// What its row is called.
    pub title: String,
    /// Where it is.
    pub address: String,
    /// What [`OBSERVE`] looks for.
    pub asked: Value,
    /// The notes of each first visit.
    pub first: Vec<Value>,
    /// The notes of each repeat visit.
    pub repeat: Vec<Value>,
}

impl Target {
    /// A page that nobody has visited.
    pub fn new(title: &str, address: String, asked: Value) -> Self {
        Self {
            title: title.to_owned(),
            address,
            asked,
            first: Vec::new(),
            repeat: Vec::new(),
        }
    }

    /// Visits it in a fresh browser, and again if that is asked for.
    pub fn visit(&mut self, again: bool) {
        let source = self.observer();
        Engine::Chromium.run_with(&[], json!({}), async |page| {
            page.before_scripts(&source).await?;
            sleep(STARTS).await;
            self.first.push(open(page, &self.address).await?);
            if again {
                self.repeat.push(come_back(page, &self.address).await?);
            }
            Ok(())
        });
    }

    /// What runs before the page.
    pub fn observer(&self) -> String {
        OBSERVE.replace("__ASKED__", &self.asked.to_string())
    }

    /// One note of each first visit.
    pub fn noted(&self, what: &str) -> Vec<f64> {
        noted(&self.first, what)
    }

    /// The longest task of each first visit, in milliseconds; tasks of less than 50 are none.
    pub fn longest(&self) -> Vec<f64> {
        self.first.iter().map(longest).collect()
    }
}

/// The worker, where a page has one, is at work.
const KEPT: &str = "return navigator.serviceWorker.getRegistrations()
    .then(all => all.every(one => one.active !== null))";

/// Opens a page as a slow reader does, and returns what was noted.
pub async fn open(page: &Page, address: &str) -> WebDriverResult<Value> {
    page.slow_processor(true).await?;
    page.slow_line(true).await?;
    page.driver.goto(address).await?;
    for _ in 0..PATIENCE.as_secs() {
        // To look more often would be work for the page.
        sleep(Duration::from_secs(1)).await;
        let noted = page.value("return noted").await?;
        if noted["done"] != json!(0) {
            return Ok(noted);
        }
    }
    let noted = page.value("return noted").await?;
    panic!("{address} is not done after {PATIENCE:?}: {noted}")
}

/// Opens a page once more, as a reader does who comes back to it later.
pub async fn come_back(page: &Page, address: &str) -> WebDriverResult<Value> {
    page.slow_line(false).await?;
    page.slow_processor(false).await?;
    sleep(OPEN).await;
    page.until(KEPT).await?;
    page.driver.goto("about:blank").await?;
    open(page, address).await
}

fn noted(visits: &[Value], what: &str) -> Vec<f64> {
    visits
        .iter()
        .filter_map(|noted| noted[what].as_f64())
        .collect()
}

fn longest(noted: &Value) -> f64 {
    let tasks = noted["tasks"].as_array().into_iter().flatten();
    tasks
        .filter_map(|task| task[1].as_f64())
        .fold(0.0, f64::max)
}

#[test]
#[ignore = "a measurement: run `cargo lab bench visit`"]
fn measure() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = host::files(&root.join("dist"));
    let charts = site.get("index.html").map_or(0, |page| {
        String::from_utf8_lossy(page)
            .matches("role=\"img\" aria-label")
            .count()
    });
    let sheet = Host::start(site);
    let sheet = sheet.base("127.0.0.1");
    let mut files: Files = host::files(&root.join("target/peers"));
    cards::pages(&mut files, &sheet);
    let partner = Host::start(files).base("localhost");

    let mut pages: Vec<Target> = PEERS
        .iter()
        .map(|(folder, title)| {
            let asked = json!({ "charts": ".chart svg, .chart canvas", "count": 3, "answers": *folder != "static" });
            Target::new(title, format!("{partner}{folder}/"), asked)
        })
        .collect();
    let asked = json!({ "charts": "main svg[role=img]", "count": charts, "answers": true });
    pages.push(Target::new("**Hechos**", sheet.clone(), asked));
    let mut partners = cards::targets(&partner);
    let mut controls = replies::Controls::default();
    for round in 1..=rounds() {
        eprintln!("round {round} of {}", rounds());
        for page in &mut pages {
            page.visit(true);
        }
        for page in &mut partners {
            page.visit(false);
        }
        controls.measure(&sheet);
    }

    keep(&pages);
    table(&pages, charts);
    let hechos = pages.last().expect("it was pushed above");
    let over = |what: &str, to: usize| median(&hechos.noted(what)) / median(&pages[to].noted(what));
    let again = |page: &Target| median(&noted(&page.repeat, "answer"));
    goals::table(&Found {
        paint: over("paint", STATIC),
        charts: over("charts", HAND),
        answer: over("answer", CHART_JS),
        again: again(hechos) / again(&pages[HAND]),
        task: median(&hechos.longest()),
        typing: controls.typing(),
        heaviest: controls.heaviest(),
        bytes: median(&hechos.noted("bytes")),
        cards: cards::ratios(&partners),
        shift: worst(&hechos.noted("shift")),
    });
    controls.table();
    cards::table(&partners);
    trace::table(hechos);
}

/// Writes down every note, for whoever wants to see more than medians.
fn keep(pages: &[Target]) {
    let all: Vec<Value> = pages
        .iter()
        .map(|page| json!({ "page": page.title, "first": page.first, "repeat": page.repeat }))
        .collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("visits.json");
    fs::write(file, json!(all).to_string()).expect("the build's own folder can be written");
}

/// Medians, each with its ratio to the page by hand.
fn table(pages: &[Target], charts: usize) {
    tell(
        "| page | bytes | first paint | charts painted | form answers | repeat: form answers | longest task | layout shift |",
    );
    tell("|---|---:|---:|---:|---:|---:|---:|---:|");
    let hand = &pages[HAND];
    let cell = |of: &[f64], to: &[f64]| {
        let (of, to) = (median(of), median(to));
        if of > 0.0 {
            format!("{:.2} ({of:.0} ms)", of / to)
        } else {
            "–".to_owned()
        }
    };
    for page in pages {
        let task = median(&page.longest());
        let task = if task > 0.0 {
            format!("{task:.0} ms")
        } else {
            "< 50 ms".to_owned()
        };
        tell(&format!(
            "| {} | {} | {} | {} | {} | {} | {task} | {:.3} |",
            page.title,
            grouped(median(&page.noted("bytes"))),
            cell(&page.noted("paint"), &hand.noted("paint")),
            cell(&page.noted("charts"), &hand.noted("charts")),
            cell(&page.noted("answer"), &hand.noted("answer")),
            cell(
                &noted(&page.repeat, "answer"),
                &noted(&hand.repeat, "answer")
            ),
            worst(&page.noted("shift")),
        ));
    }
    let spreads: Vec<f64> = pages
        .iter()
        .flat_map(|page| {
            let times = ["paint", "charts", "answer"].map(|what| spread(&page.noted(what)));
            times
                .into_iter()
                .chain([spread(&noted(&page.repeat, "answer"))])
        })
        .filter(|spread| spread.is_finite())
        .collect();
    tell("");
    tell(&format!(
        "{} rounds. The middle half of the rounds lies within {:.0} % of a median, in the noisiest cell within {:.0} %. \
         Of Hechos, all {charts} charts of the sheet are waited for; of the others their three.",
        rounds(),
        median(&spreads) * 100.0,
        worst(&spreads) * 100.0,
    ));
}
