//! `cargo lab bench scale`: how build, pages, audit and table grow with the number of figures.
//!
//! Each size is built over a made-up dataset and opened in Chromium. What cannot be built or opened is a
//! result too: its cells say why. A size that is not named keeps what was found of it last.

mod found;
mod limit;
mod table;
mod weight;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use super::{measured, measured_with, report};
use found::Found;
use limit::limited;
use xtask::{
    build::OVER_MANY_ROWS,
    coverage::tables,
    project,
    run::{self, Failure, Outcome},
    synthetic,
    test::Browser,
    tools,
};

/// The sizes of the report.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// Measures the sizes that are named, or all, and writes the section. `as_built` leaves the builds as
/// they stand and measures in the browser alone.
///
/// # Errors
/// When a size makes no sense, or a file of the report cannot be written.
pub fn run(browser: &Browser, named: &[&str], as_built: bool) -> Outcome {
    let sizes: Vec<usize> = match named {
        [] => SIZES.to_vec(),
        named => named
            .iter()
            .map(|rows| synthetic::rows(rows))
            .collect::<Outcome<_>>()?,
    };
    if !as_built {
        ready()?;
    }
    for rows in sizes {
        let folder = folder(rows);
        let mut found = Found::read(&folder, rows);
        if !as_built {
            found = Found::new(rows);
            build(&mut found, &folder)?;
        }
        if folder.join("dist/index.html").exists() {
            open(&mut found, browser);
        } else {
            found.fail("opened", "not built");
        }
        found.write(&folder)?;
    }
    let all: Vec<Found> = SIZES
        .into_iter()
        .map(|rows| Found::read(&folder(rows), rows))
        .filter(|found| !found.is_empty())
        .collect();
    report::write(&table::section(&all, &measured_with(browser)))
}

fn folder(rows: usize) -> PathBuf {
    project::root().join(format!("target/synthetic/{rows}"))
}

/// Compiles what every size needs, so that no size is charged with it.
fn ready() -> Outcome {
    run::step("compiling what every size needs", "some minutes");
    run::quietly(
        project::cargo().args(PRERENDERER).envs(OVER_MANY_ROWS),
        "the messages above name the file and the line",
    )
    .map(drop)
}

const PRERENDERER: [&str; 8] = [
    "build",
    "--locked",
    "--profile",
    "prerender",
    "--features",
    "ssr",
    "--bin",
    "hechos-prerender",
];

/// Builds one size step by step. A step that fails leaves those after it out.
fn build(found: &mut Found, folder: &Path) -> Outcome {
    let rows = found.rows;
    let dataset = synthetic::write(rows)?;
    let dist = folder.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|error| failed(&dist, &error))?;
    }
    let log = folder.join("build.log");
    let times = folder.join("times.txt");
    let _ = fs::remove_file(&times);
    run::step(
        &format!("building the sheet with {rows} figures"),
        "minutes",
    );
    let started = Instant::now();
    let files = tables::Files::read(&dataset).and_then(|files| tables::load(&files));
    match files {
        Ok(read) => drop(tables::rust(&read, &[String::new(), String::new()])),
        Err(problems) => {
            let first = tables::list(&problems[..1]);
            found.fail("tables", first.trim());
            return Ok(());
        }
    }
    found.set("tables", started.elapsed().as_secs_f64());
    let mut compile = project::cargo();
    compile
        .args(PRERENDERER)
        .envs(OVER_MANY_ROWS)
        .env("HECHOS_DATASET", &dataset);
    match limited(&compile, &log) {
        Ok(took) => found.set("native", took),
        Err(why) => {
            found.fail("native", &why);
            return Ok(());
        }
    }
    let mut trunk = tools::trunk("build");
    trunk
        .args(["--log", "warn", "--dist"])
        .arg(&dist)
        .envs(OVER_MANY_ROWS)
        .env("HECHOS_DATASET", &dataset)
        .env("HECHOS_TIMES", &times);
    match limited(&trunk, &log) {
        Ok(took) => {
            found.take(&fs::read_to_string(&times).unwrap_or_default());
            let rest = found.get("prerender").unwrap_or_default();
            let apart = found.get("counted").unwrap_or_default();
            found.set("wasm", took - rest - apart);
            weight::weigh(found, &dist);
        }
        Err(why) => found.fail("prerender", &why),
    }
    Ok(())
}

/// Opens the page and uses its table.
fn open(found: &mut Found, browser: &Browser) {
    let rows = found.rows;
    run::step(&format!("using the table of {rows} figures"), "a minute");
    let site = format!("target/synthetic/{rows}/dist");
    match measured(browser, "scale", &[("HECHOS_SITE", &site)]) {
        Ok(lines) => found.take(&lines.join("\n")),
        Err(_) => found.fail("opened", "the browser was not done after five minutes"),
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", path.display()),
        "see that the disk is not full and that target/ may be written",
    )
}
