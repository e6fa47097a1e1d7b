//! `cargo lab bench scale`: what a growing folder costs its editor and its readers, written as a table.

mod folder;

use std::{fs, path::Path, process::Command, time::Instant};

use xtask::{
    dist, project,
    run::{self, Failure, Outcome},
};

use super::{machine, report};
use crate::sizes::{allowance::Sheet, budget};

/// Figures and cards: a sheet of today, one of ten articles, and one of a newsroom's year.
const SIZES: [[usize; 2]; 3] = [[99, 10], [1_002, 100], [4_998, 100]];
/// More than a sheet holds.
const TOO_MANY: usize = 10_000;
const PLACE: &str = "target/scale";

/// Builds the program for editors, and measures it over made-up folders.
///
/// # Errors
/// When a step fails, or a sheet of this size weighs more than its budget.
pub fn run() -> Outcome {
    dist::run()?;
    let mut measured = Vec::new();
    for [figures, cards] in SIZES {
        let folder = begun(&format!("{figures}"))?;
        folder::write(&folder, figures, cards)?;
        measured.push(Measured::of(&folder, [figures, cards])?);
    }
    let folder = begun("too-many")?;
    folder::write(&folder, TOO_MANY, 1)?;
    let said = refused(&folder)?;
    report::write(&section(&measured, &said))
}

/// What a folder takes and gives.
struct Measured {
    size: [usize; 2],
    check: f64,
    build: f64,
    site: u64,
    page: usize,
    visit: usize,
    budget: usize,
}

impl Measured {
    fn of(folder: &Path, size: [usize; 2]) -> Outcome<Self> {
        let site = folder.join("site");
        let check = timed(hechos().arg("check").arg(folder))?;
        let build = timed(hechos().arg("build").arg(folder))?;
        let page = site.join("index.html");
        let bytes = fs::metadata(&page).map_or(0, |data| data.len() as usize);
        let weights = budget::first_visit(&page)?;
        Ok(Self {
            size,
            check,
            build,
            site: bytes_of(&site),
            page: bytes,
            visit: weights.iter().map(|weight| weight.brotli).sum(),
            budget: Sheet::of(&site)?.budget(),
        })
    }
}

fn section(measured: &[Measured], said: &str) -> String {
    let row = |name: &str, cell: &dyn Fn(&Measured) -> String| {
        let cells: String = measured
            .iter()
            .map(|one| format!(" {} |", cell(one)))
            .collect();
        format!("| {name} |{cells}")
    };
    let grouped = |number: usize| budget::grouped(number);
    [
        format!(
            "## How a folder grows\n\nWritten by `cargo lab bench scale`: `hechos` over made-up folders, each figure \
             with its place, year and paragraph, a third of them growth that is checked against two levels, each card \
             with a chart, a table and a question. Measured on {}.\n",
            machine()
        ),
        row("figures, cards", &|one| format!("{}, {}", grouped(one.size[0]), one.size[1])),
        ["|---|", &"---:|".repeat(measured.len())].concat(),
        row("`hechos check`", &|one| format!("{:.2} s", one.check)),
        row("`hechos build`", &|one| format!("{:.1} s", one.build)),
        row("the whole site", &|one| format!("{:.1} MB", one.site as f64 / 1e6)),
        row("English page, bytes", &|one| grouped(one.page)),
        row("a first visit, brotli", &|one| grouped(one.visit)),
        row("of its budget", &|one| grouped(one.budget)),
        format!("\nOf {} figures it says: “{said}”.", grouped(TOO_MANY)),
    ]
    .join("\n")
}

/// What it says of a folder that is too large.
fn refused(folder: &Path) -> Outcome<String> {
    let output = hechos()
        .arg("check")
        .arg(folder)
        .output()
        .map_err(|error| unrun(&error))?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let line = said.lines().find(|line| line.contains("figures.csv:"));
    let line = line.and_then(|line| Some(line.split_once("figures.csv:")?.1));
    line.map(|line| ["figures.csv:", line].concat())
        .ok_or_else(|| {
            Failure::new(
                format!("{TOO_MANY} figures are taken without a word: {said}"),
                "see src/folder/size.rs",
            )
        })
}

fn timed(command: &mut Command) -> Outcome<f64> {
    let started = Instant::now();
    run::quietly(
        command,
        "the messages above say what is wrong with the made-up folder",
    )?;
    Ok(started.elapsed().as_secs_f64())
}

fn hechos() -> Command {
    Command::new(dist::program())
}

fn unrun(error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", dist::program().display()),
        "run `cargo xtask dist` and see that it can be run",
    )
}

/// The sheet to begin with, in a folder of this name.
fn begun(name: &str) -> Outcome<std::path::PathBuf> {
    let folder = project::root().join(PLACE).join(name);
    // It need not be there.
    let _ = fs::remove_dir_all(&folder);
    timed(hechos().arg("new").arg(&folder))?;
    Ok(folder)
}

fn bytes_of(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => bytes_of(&entry.path()),
            Ok(data) => data.len(),
            Err(_) => 0,
        })
        .sum()
}
