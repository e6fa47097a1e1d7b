//! Where the time of a slow first visit goes: the main thread of one visit, task by task, out of a trace
//! of Chromium. Tracing takes time itself, so its sums are for proportions.

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use serde_json::{Value, json};
use tokio::time::sleep;

use super::tell;
use super::visit::{STARTS, Target, open};
use crate::engine::Engine;

/// Seconds that are traced from the start of the browser.
const TRACED: u64 = 15;
const CATEGORIES: &str =
    "devtools.timeline,disabled-by-default-devtools.timeline,v8,v8.wasm,blink.user_timing";
/// Steps of the program in the browser, as user timing.
const STEPS: &str = "
    const make = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        performance.mark('wasm asked');
        const made = await make.apply(WebAssembly, given);
        performance.mark('wasm instantiated');
        return made;
    };
    addEventListener('hechos:ready', () => performance.mark('program runs'), true);";
/// What the parts of a name of an event say of its cause; the first that fits holds.
const CAUSES: [(&str, &[&str]); 7] = [
    ("compiling code", &["ompile", "wasm", "deserialize"]),
    ("parsing HTML", &["ParseHTML"]),
    ("styles", &["UpdateLayoutTree", "Style", "Invalidat"]),
    ("layout", &["Layout", "HitTest"]),
    (
        "painting",
        &["Paint", "Layerize", "Commit", "Layer", "Raster", "Frame"],
    ),
    ("collecting garbage", &["GC"]),
    (
        "running the program",
        &[
            "Function",
            "Script",
            "v8.",
            "V8.",
            "Microtasks",
            "Event",
            "Timer",
            "Callback",
        ],
    ),
];
const OTHER: &str = "the rest";

/// An event of the main thread, in milliseconds.
struct Event {
    name: String,
    start: f64,
    took: f64,
    own: f64,
}

/// Visits a page once under a trace, and tells where its time goes.
pub fn table(target: &Target) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("trace.json");
    let _ = fs::remove_file(&file);
    let arguments = [
        format!("--trace-startup={CATEGORIES}"),
        format!("--trace-startup-duration={TRACED}"),
        format!("--trace-startup-file={}", file.display()),
        "--trace-startup-format=json".to_owned(),
    ];
    let mut done = f64::NAN;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    Engine::Chromium.run_with(&arguments, json!({}), async |page| {
        page.before_scripts(&target.observer()).await?;
        page.before_scripts(STEPS).await?;
        sleep(STARTS).await;
        let noted = open(page, &target.address).await?;
        done = noted["done"].as_f64().unwrap_or(f64::NAN);
        // The trace is written once its time is over.
        for _ in 0..TRACED * 4 {
            sleep(Duration::from_secs(1)).await;
            if read(&file).is_some() {
                break;
            }
        }
        Ok(())
    });
    match read(&file) {
        Some(trace) => report(&trace, done),
        None => tell("Chromium wrote no trace."),
    }
}

fn read(file: &Path) -> Option<Value> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

fn report(trace: &Value, done: f64) {
    let all: Vec<&Value> = trace["traceEvents"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    // The visit is the last page that was gone to.
    let mut begins = all.iter().filter(|event| {
        event["name"] == "navigationStart"
            && event["args"]["data"]["documentLoaderURL"]
                .as_str()
                .is_some_and(|url| url.starts_with("http"))
    });
    let Some(begin) = begins.next_back() else {
        return tell("The trace holds no visit.");
    };
    let at = |event: &Value| {
        (event["ts"].as_f64().unwrap_or(0.0) - begin["ts"].as_f64().unwrap_or(0.0)) / 1000.0
    };
    let on_main = |event: &&&Value| event["pid"] == begin["pid"] && event["tid"] == begin["tid"];
    let mut events: Vec<Event> = all
        .iter()
        .filter(on_main)
        .filter(|event| event["ph"] == "X")
        .map(|event| Event {
            name: event["name"].as_str().unwrap_or_default().to_owned(),
            start: at(event),
            took: event["dur"].as_f64().unwrap_or(0.0) / 1000.0,
            own: 0.0,
        })
        .filter(|event| event.start >= 0.0 && event.start < done)
        .collect();
    own_times(&mut events);
    tell("");
    tell("### Where the time of a first visit goes");
    tell("");
    tell(
        "One traced visit of Hechos. Tracing takes time itself: the proportions count, not the sums. Milliseconds from the start of the visit, and of the main thread.",
    );
    tell("");
    tell("| step | at |");
    tell("|---|---:|");
    let of_page: Vec<&Value> = all
        .iter()
        .copied()
        .filter(|event| event["pid"] == begin["pid"])
        .collect();
    for (name, from, to) in downloads(&of_page, &at) {
        if name != "HTML" {
            tell(&format!("| {name} asked for | {from:.0} |"));
        }
        tell(&format!("| {name} there | {to:.0} |"));
    }
    for (name, mark) in [
        ("first paint", "firstContentfulPaint"),
        ("wasm handed to the compiler", "wasm asked"),
        ("wasm instantiated", "wasm instantiated"),
        ("the program runs", "program runs"),
    ] {
        let found = of_page.iter().find(|event| event["name"] == mark);
        if let Some(event) = found {
            tell(&format!("| {name} | {:.0} |", at(event)));
        }
    }
    tell(&format!("| the calculator has answered | {done:.0} |"));
    causes(&events);
    tasks(&events);
}

/// When the files of the page were asked for and when they were there.
fn downloads(all: &[&Value], at: &impl Fn(&Value) -> f64) -> Vec<(String, f64, f64)> {
    let mut found: Vec<(String, f64, f64)> = Vec::new();
    for event in all
        .iter()
        .filter(|event| event["name"] == "ResourceSendRequest")
    {
        let data = &event["args"]["data"];
        let url = data["url"].as_str().unwrap_or_default();
        let kind = match url.rsplit('.').next() {
            Some("css") => "styles",
            Some("js") => "glue",
            Some("wasm") => "wasm",
            _ if url.starts_with("http") && url.ends_with('/') => "HTML",
            _ => continue,
        };
        let end = all.iter().find(|end| {
            end["name"] == "ResourceFinish" && end["args"]["data"]["requestId"] == data["requestId"]
        });
        let known = found.iter().any(|(name, ..)| name == kind);
        if let Some(end) = end.filter(|_| !known) {
            found.push((kind.to_owned(), at(event), at(end)));
        }
    }
    found
}

/// What each event took without those within it.
fn own_times(events: &mut [Event]) {
    events.sort_by(|one, other| {
        one.start
            .total_cmp(&other.start)
            .then(other.took.total_cmp(&one.took))
    });
    let mut open: Vec<usize> = Vec::new();
    for at in 0..events.len() {
        while open
            .last()
            .is_some_and(|&last| events[last].start + events[last].took <= events[at].start)
        {
            open.pop();
        }
        events[at].own = events[at].took;
        if let Some(&outer) = open.last() {
            events[outer].own -= events[at].took;
        }
        open.push(at);
    }
}

fn cause(name: &str) -> &'static str {
    CAUSES
        .iter()
        .find(|(_, parts)| parts.iter().any(|part| name.contains(part)))
        .map_or(OTHER, |(cause, _)| cause)
}

fn by_cause<'a>(events: impl Iterator<Item = &'a Event>) -> Vec<(&'static str, f64)> {
    let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
    for event in events {
        *sums.entry(cause(&event.name)).or_default() += event.own;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by(|one, other| other.1.total_cmp(&one.1));
    sums
}

fn causes(events: &[Event]) {
    let sums = by_cause(events.iter());
    let whole: f64 = sums.iter().map(|(_, sum)| sum).sum();
    tell("");
    tell("| the main thread is busy with | ms | share |");
    tell("|---|---:|---:|");
    for (cause, sum) in sums {
        tell(&format!(
            "| {cause} | {sum:.0} | {:.0} % |",
            sum / whole * 100.0
        ));
    }
}

/// The long tasks, with what takes most of each.
fn tasks(events: &[Event]) {
    tell("");
    tell("| task at | took | with |");
    tell("|---:|---:|---|");
    for task in events
        .iter()
        .filter(|event| event.name == "RunTask" && event.took >= 50.0)
    {
        let within = events.iter().filter(|event| {
            event.start >= task.start && event.start + event.took <= task.start + task.took + 0.001
        });
        let parts: Vec<String> = by_cause(within)
            .into_iter()
            .filter(|(_, sum)| *sum >= task.took / 20.0)
            .map(|(cause, sum)| format!("{cause} {sum:.0}"))
            .collect();
        tell(&format!(
            "| {:.0} | {:.0} | {} |",
            task.start,
            task.took,
            parts.join(", ")
        ));
    }
}
