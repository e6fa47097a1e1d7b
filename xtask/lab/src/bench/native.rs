//! `cargo lab bench native`: the library and the prerenderer without a browser, beside Python's
//! `uncertainties` for the same questions. `tests/bench` holds what is timed on either side.

use std::{fs, path::Path, process::Command};

use super::{
    machine, report,
    samples::{self, Samples},
};
use xtask::{
    project,
    python::Environment,
    run::{self, Failure, Outcome},
};

/// Where criterion keeps its samples.
const KEPT: &str = "target/criterion";
const PEER: &str = "tests/bench/peer.py";
const ENVIRONMENT: Environment = Environment {
    folder: "python-bench",
    requirements: "tests/bench/requirements.txt",
    purpose: "runs the package that the library is timed beside",
};

/// A benchmark of tests/bench/native.rs.
struct Row {
    name: &'static str,
    /// What one call does.
    title: &'static str,
    /// The question of tests/bench/peer.py that is its counterpart.
    peer: Option<&'static str>,
}

const ROWS: [Row; 8] = [
    Row {
        name: "share",
        title: "*share*",
        peer: Some("share"),
    },
    Row {
        name: "share_alone",
        title: "*share*, the numbers alone",
        peer: Some("share"),
    },
    Row {
        name: "chain",
        title: "*chain*",
        peer: Some("chain"),
    },
    Row {
        name: "compare",
        title: "*compare*",
        peer: Some("compare"),
    },
    Row {
        name: "parse_words",
        title: "*parse*, as printed",
        peer: Some("parse_words"),
    },
    Row {
        name: "parse_spread",
        title: "*parse*, with ±",
        peer: Some("parse_spread"),
    },
    Row {
        name: "audit",
        title: "*audit*",
        peer: None,
    },
    Row {
        name: "prerender",
        title: "*prerender*",
        peer: None,
    },
];

const OPENING: &str = "\
## Without a browser, beside Python

Microseconds a call, medians of 100 rounds: of Hechos as criterion samples it, compiled natively for speed \
(`opt-level = 3`), on one core; of `uncertainties`, the usual package for numbers \
with an uncertainty, with its garbage collection paused as `timeit` does. \
The two sides run one after the other. \
Run `cargo lab bench native` to write this section anew.
";

const EXPLAINED: &str = "\
- *share*: Chihuahua’s US$28.9 billion over the US$152.6 billion of all states; *the numbers alone* are the \
interval without verdict, reasons and derivation, from numbers that stand ready.
- *chain*: eight typed shares of a typed whole. *compare*: two economies of one list, difference and ratio.
- *parse*, as printed: “28,900 millones de dólares”, there `28900(50)e6`; with ±: “28.9 ± 0.05 billion”, there `(28.9+/-0.05)e9`.
- *audit*: every check of the articles against themselves. *prerender*: the whole English sheet as HTML.

The two answer different questions, so the ratio says what an answer costs and not which is better. \
Hechos takes the digits as printed for an interval, and gives the lowest and the highest result that it allows; it \
weighs first whether the figures belong together, and answers with a verdict, its reasons, the derivation and what \
an article prints of it; it reads scales, currencies and qualifiers in two languages. \
`uncertainties` takes a standard deviation, propagates it linearly through derivatives, keeps track of which \
numbers depend on each other, which Hechos does not, and works with any function; it knows no units, \
and never asks whether two numbers belong together. \
Much of the ratio is that of compiled Rust to interpreted Python. A dash: it has no counterpart.
";

/// Times both sides, and writes the section.
///
/// # Errors
/// When a step fails or a benchmark left no samples.
pub fn run() -> Outcome {
    let python = ENVIRONMENT.python()?;
    let kept = project::root().join(KEPT);
    run::step(
        "timing library and prerenderer natively",
        "2 minutes, and some more to compile the first time",
    );
    run::quietly(
        project::cargo()
            .args(["bench", "--locked", "--features", "bench-native"])
            .args(["--bench", "native"])
            .env("CRITERION_HOME", &kept),
        "the messages above name the file and the line",
    )?;
    run::step("timing Python's uncertainties", "half a minute");
    let peer = run::quietly(
        project::command(&python.to_string_lossy()).arg(PEER),
        "see what Python complains of above",
    )?;
    let mut rows = Vec::new();
    for row in &ROWS {
        let peer = row.peer.map(|name| of_peer(&peer, name)).transpose()?;
        rows.push((row.title, of_criterion(&kept, row.name)?, peer));
    }
    report::write(&section(&rows, &measured_with(&python)?))
}

/// The samples of a benchmark, in nanoseconds a call.
fn of_criterion(kept: &Path, name: &str) -> Outcome<Samples> {
    let file = kept.join(name).join("new").join("sample.json");
    let text = fs::read_to_string(&file).unwrap_or_default();
    samples::of_criterion(&text).ok_or_else(|| {
        Failure::new(
            format!("{} holds no samples", file.display()),
            format!("see that tests/bench/native.rs times {name:?}"),
        )
    })
}

/// The samples in a line of tests/bench/peer.py.
fn of_peer(lines: &str, name: &str) -> Outcome<Samples> {
    let line = |line: &str| {
        line.strip_prefix(name)?
            .strip_prefix(' ')
            .map(str::to_owned)
    };
    lines
        .lines()
        .find_map(line)
        .and_then(|numbers| samples::of_line(&numbers))
        .ok_or_else(|| {
            Failure::new(
                format!("{PEER} tells no samples of {name:?}"),
                "see that it times the question of that name",
            )
        })
}

fn measured_with(python: &Path) -> Outcome<String> {
    let version = run::answer(Command::new(python).arg("--version")).unwrap_or_default();
    let requirements = project::text_of(ENVIRONMENT.requirements)?;
    let package = requirements
        .lines()
        .find_map(|line| line.strip_prefix("uncertainties=="))
        .and_then(|rest| rest.split_whitespace().next())
        .unwrap_or_default();
    Ok(format!(
        "Measured with rustc {} and uncertainties {package} in {version} on {}.",
        project::pinned_toolchain()?,
        machine()
    ))
}

fn section(rows: &[(&str, Samples, Option<Samples>)], with: &str) -> String {
    let mut table = String::new();
    let mut noise = 0.0_f64;
    for (title, own, peer) in rows {
        let (theirs, ratio) = peer.as_ref().map_or(("–".into(), "–".into()), |peer| {
            noise = noise.max(peer.spread());
            let ratio = peer.median() / own.median();
            (samples::micro(peer.median()), samples::digits(ratio))
        });
        noise = noise.max(own.spread());
        let own = samples::micro(own.median());
        table += &format!("| {title} | {own} | {theirs} | {ratio} |\n");
    }
    format!(
        "{OPENING}\n{with} In the noisiest row, the middle half of the rounds lies within {:.0} % of the median.\n\n\
         | one call of | Hechos | uncertainties | ratio |\n|---|---:|---:|---:|\n{table}\n{EXPLAINED}",
        noise * 100.0
    )
}
