//! Where the time of a slow visit goes: the main thread of a first visit and of the next one, task by task,
//! and that of a reader's choices, out of a trace of Chromium. Tracing takes time itself, so its sums are
//! for proportions.

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use serde_json::{Value, json};
use tokio::time::sleep;

use super::visit::{STARTS, Target, come_back, open};
use super::{replies, tell};
use crate::engine::Engine;

/// Seconds that are traced from the start of the browser.
const TRACED: u64 = 30;
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

/// Visits a page twice under a trace, uses controls of it, and tells where its time goes.
pub fn table(target: &Target) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("trace.json");
    let _ = fs::remove_file(&file);
    let arguments = [
        format!("--trace-startup={CATEGORIES}"),
        format!("--trace-startup-duration={TRACED}"),
        format!("--trace-startup-file={}", file.display()),
        "--trace-startup-format=json".to_owned(),
    ];
    let (mut visits, mut controls) = (Vec::new(), Vec::new());
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    Engine::Chromium.run_with(&arguments, json!({}), async |page| {
        page.before_scripts(&target.observer()).await?;
        page.before_scripts(STEPS).await?;
        sleep(STARTS).await;
        let first = open(page, &target.address).await?;
        let repeat = come_back(page, &target.address).await?;
        visits = [first, repeat]
            .map(|noted| noted["done"].as_f64().unwrap_or(f64::NAN))
            .to_vec();
        controls = replies::traced(page).await?;
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
        Some(trace) => report(&trace, &visits, &controls),
        None => tell("Chromium wrote no trace."),
    }
}

fn read(file: &Path) -> Option<Value> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

fn report(trace: &Value, visits: &[f64], controls: &[&str]) {
    let all: Vec<&Value> = trace["traceEvents"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    let opened = |event: &&&Value| {
        event["name"] == "navigationStart"
            && event["args"]["data"]["documentLoaderURL"]
                .as_str()
                .is_some_and(|url| url.starts_with("http"))
    };
    let begins: Vec<&Value> = all.iter().copied().filter(|event| opened(&event)).collect();
    tell("");
    tell("### Where the time goes");
    tell("");
    tell(
        "One traced visit of Hechos, the next one, and two controls of it. Tracing takes time itself: the proportions count, not the sums. Milliseconds from the start of a visit, and of the main thread.",
    );
    for ((begin, done), name) in begins.iter().zip(visits).zip(["first", "repeat"]) {
        tell("");
        tell(&format!("#### A {name} visit"));
        let of_page = Page::begun(&all, begin);
        of_page.steps(*done);
        let events = of_page.main(0.0, *done);
        causes(&events);
        tasks(&events);
    }
    let Some(last) = begins.last() else {
        return tell("The trace holds no visit.");
    };
    let of_page = Page::begun(&all, last);
    for name in controls {
        let at = |mark: &str| of_page.marked(&format!("{mark} {name}"));
        if let (Some(from), Some(to)) = (at("asked"), at("told")) {
            tell("");
            tell(&format!("#### {name}"));
            causes(&of_page.main(from, to));
        }
    }
}

/// What a trace says of a page.
struct Page<'a> {
    begin: &'a Value,
    events: Vec<&'a Value>,
}

impl<'a> Page<'a> {
    fn begun(all: &[&'a Value], begin: &'a Value) -> Self {
        let mine = |event: &&Value| event["pid"] == begin["pid"];
        let events = all.iter().copied().filter(mine).collect();
        Self { begin, events }
    }

    /// Milliseconds since the page was asked for.
    fn at(&self, event: &Value) -> f64 {
        (event["ts"].as_f64().unwrap_or(0.0) - self.begin["ts"].as_f64().unwrap_or(0.0)) / 1000.0
    }

    fn marked(&self, name: &str) -> Option<f64> {
        let later = |event: &&&Value| event["name"] == name && self.at(event) >= 0.0;
        self.events.iter().find(later).map(|event| self.at(event))
    }

    /// What the main thread did in this time.
    fn main(&self, from: f64, to: f64) -> Vec<Event> {
        let on_main = |event: &&&Value| event["tid"] == self.begin["tid"] && event["ph"] == "X";
        let mut events: Vec<Event> = self
            .events
            .iter()
            .filter(on_main)
            .map(|event| Event {
                name: event["name"].as_str().unwrap_or_default().to_owned(),
                start: self.at(event),
                took: event["dur"].as_f64().unwrap_or(0.0) / 1000.0,
                own: 0.0,
            })
            .filter(|event| event.start >= from && event.start < to)
            .collect();
        own_times(&mut events);
        events
    }

    fn steps(&self, done: f64) {
        tell("");
        tell("| step | at |");
        tell("|---|---:|");
        let at = |event: &Value| self.at(event);
        for (name, from, to) in downloads(&self.events, &at) {
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
            if let Some(at) = self.marked(mark) {
                tell(&format!("| {name} | {at:.0} |"));
            }
        }
        tell(&format!("| the calculator has answered | {done:.0} |"));
    }
}

/// When the files of the page were asked for and when they were there.
fn downloads(all: &[&Value], at: &impl Fn(&Value) -> f64) -> Vec<(String, f64, f64)> {
    let mut found: Vec<(String, f64, f64)> = Vec::new();
    for event in all
        .iter()
        .filter(|event| event["name"] == "ResourceSendRequest" && at(event) >= 0.0)
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
