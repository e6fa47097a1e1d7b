//! The sheet with many figures: how long it takes to start, how long its table takes to answer, and what
//! it keeps in memory. `cargo lab bench scale` builds the sizes.

use std::{fs, process, time::Duration};

use serde_json::json;
use thirtyfour::prelude::*;
use tokio::time::sleep;

use super::medians::{median, worst};
use super::tell;
use crate::engine::Engine;
use crate::harness::Page;
use crate::server;

/// How often each action is taken.
const ROUNDS: usize = 5;
/// How long a page may take until its program runs.
const STARTS: u64 = 200;
/// What runs before the page.
const NOTES: &str = "
    globalThis.noted = {};
    const make = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await make.apply(WebAssembly, given);
        noted.made = performance.now();
        noted.memory = made.instance.exports.memory;
        return made;
    };
    addEventListener('DOMContentLoaded', () => noted.parsed = performance.now());
    addEventListener('hechos:ready', () => noted.ready = performance.now(), true);
    new PerformanceObserver(list => {
        for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') noted.paint = startTime;
    }).observe({ type: 'paint', buffered: true });";
/// An action at the start of a frame, the time until the frame is painted, and the longest frame of the
/// second that follows.
const ACTS: &str = "
    const act = change => new Promise(done => requestAnimationFrame(() => {
        const from = performance.now();
        change();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            const took = performance.now() - from;
            let last = performance.now(), later = 0;
            const next = now => {
                later = Math.max(later, performance.now() - last);
                last = performance.now();
                if (last - from < 1000 + took) requestAnimationFrame(next); else done([took, later]);
            };
            requestAnimationFrame(next);
        };
        port2.postMessage(0);
    }));
    const search = document.querySelector('#figures-search');
    const type = text => {
        search.value = text;
        search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const pick = (id, at) => {
        const select = document.querySelector(id);
        select.selectedIndex = at;
        select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const press = button => document.querySelector(button).click();
    const acts = {
        focus: () => search.focus(),
        first: () => type('5'),
        letter: () => type('51'),
        third: () => type('514'),
        back: () => type('51'),
        clear: () => press('.hechos-find__clear'),
        filter: () => pick('#figures-source', 2),
        kind: () => pick('#figures-kind', 2),
        sort: () => press('#figures th:nth-of-type(4) button'),
        unsort: () => press('#figures th:nth-of-type(6) button'),
    };";
/// What is done in a round, and as what it counts.
const STEPS: [(&str, &str); 10] = [
    ("first", "first"),
    ("letter", "letter"),
    ("third", "letter"),
    ("back", "letter"),
    ("clear", "clear"),
    ("filter", "filter"),
    ("kind", "filter"),
    ("clear", "clear"),
    ("sort", "sort"),
    ("unsort", "sort"),
];
/// What is told, each with its worst.
const TOLD: [&str; 5] = ["first", "letter", "clear", "filter", "sort"];

#[test]
#[ignore = "a measurement: run `cargo lab bench scale`"]
fn measure() {
    Engine::Chromium.run_with(&[], json!({}), async |page| {
        page.before_scripts(NOTES).await?;
        page.resize(1280, 800).await?;
        if let Err(error) = page.driver.goto(server::base()).await {
            return give_up(&format!("the page did not open: {error}"));
        }
        if !starts(page).await? {
            return give_up(&format!("the program did not run after {STARTS} s"));
        }
        start(page).await?;
        memory(page).await?;
        table(page).await
    });
}

fn give_up(why: &str) -> WebDriverResult<()> {
    let why: String = why.replace('\n', " ").chars().take(200).collect();
    tell(&format!("! opened {why}"));
    Ok(())
}

async fn starts(page: &Page) -> WebDriverResult<bool> {
    for _ in 0..STARTS {
        sleep(Duration::from_secs(1)).await;
        let ready = page
            .value("return noted.ready !== undefined && noted.paint !== undefined")
            .await?;
        if ready == json!(true) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn start(page: &Page) -> WebDriverResult<()> {
    let noted = page
        .value("return { paint: noted.paint, parsed: noted.parsed, ready: noted.ready, program: noted.ready - noted.made,
            elements: document.querySelectorAll('*').length, 'check-elements': document.querySelectorAll('#audit *').length }")
        .await?;
    for (name, number) in noted.as_object().into_iter().flatten() {
        tell(&format!("{name} {number}"));
    }
    Ok(())
}

/// Megabytes: the heap of the scripts, the memory of the program, and the whole process of the page.
async fn memory(page: &Page) -> WebDriverResult<()> {
    page.devtools("Performance.enable", json!({})).await?;
    let metrics = page.devtools("Performance.getMetrics", json!({})).await?;
    let heap = metrics["metrics"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|metric| metric["name"] == "JSHeapUsedSize")
        .and_then(|metric| metric["value"].as_f64());
    tell(&format!("heap {}", heap.unwrap_or(0.0) / 1e6));
    let wasm = page
        .value("return noted.memory?.buffer.byteLength ?? 0")
        .await?;
    tell(&format!(
        "wasm-memory {}",
        wasm.as_f64().unwrap_or(0.0) / 1e6
    ));
    tell(&format!("process {}", largest_renderer() / 1e6));
    Ok(())
}

async fn table(page: &Page) -> WebDriverResult<()> {
    let focus = act(page, "focus").await?;
    tell(&format!("focus {}", focus[0]));
    let mut waits: Vec<(&str, f64)> = Vec::new();
    let mut later = Vec::new();
    for _ in 0..ROUNDS {
        for (step, kind) in STEPS {
            let [took, longest] = act(page, step).await?;
            waits.push((kind, took));
            later.push(longest);
        }
    }
    for kind in TOLD {
        let of: Vec<f64> = waits
            .iter()
            .filter(|(of, _)| *of == kind)
            .map(|(_, took)| *took)
            .collect();
        tell(&format!("{kind} {}", median(&of)));
        tell(&format!("{kind}-worst {}", worst(&of)));
    }
    tell(&format!("later {}", median(&later)));
    tell(&format!("later-worst {}", worst(&later)));
    Ok(())
}

/// How long an action took to its paint, and the longest frame after it.
async fn act(page: &Page, step: &str) -> WebDriverResult<[f64; 2]> {
    let took = page
        .value(&format!("{ACTS} return act(acts.{step})"))
        .await?;
    Ok([0, 1].map(|at| took[at].as_f64().unwrap_or(f64::NAN)))
}

/// Resident bytes of the largest renderer below this process; 0 where the system does not tell.
fn largest_renderer() -> f64 {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbers
        .filter(|id| command(*id).contains("--type=renderer") && is_below(*id))
        .filter_map(|id| {
            let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
            let line = status
                .lines()
                .find_map(|line| line.strip_prefix("VmRSS:"))?;
            line.split_whitespace().next()?.parse::<f64>().ok()
        })
        .fold(0.0, f64::max)
        * 1024.0
}

fn command(id: u32) -> String {
    let bytes = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn is_below(id: u32) -> bool {
    let parent = |id: u32| -> Option<u32> {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
    };
    std::iter::successors(Some(id), |id| parent(*id)).any(|id| id == process::id())
}
