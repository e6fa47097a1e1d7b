//! `cargo lab bench visit`: a first visit of the sheet beside pages of the same work, each drawn by
//! another library. `tests/peers` holds the pages, `tests/web/bench` what is measured.

use super::{measured, measured_with, report};
use xtask::{
    build, project,
    run::{self, Outcome},
    test::{Browser, npm},
};

/// The folder under `tests/` that holds the pages and pins their packages.
const PEERS: &str = "peers";
/// Under `target/`: the pages as they are served.
const SITE: &str = "target/peers";

const OPENING: &str = "\
## A first visit, beside peers

Each page but Hechos does the same work: three bar charts, a share form, a two-way comparison, \
with the figures of the dataset (`tests/peers`). Hechos is the whole English sheet. \
A fresh Chromium opens each page on a slow machine and a slow line: CPU 4 times slower, 1.6 Mbit/s down, \
750 kbit/s up, 150 ms to each answer. Every file is packed with brotli 11; what has a hash in its name is kept, \
pages are asked for again. The repeat visit is the next one of the same browser, three seconds later. \
Times are medians, with their ratio to the page by hand in front; the rounds of all pages are taken in turn, \
so on a busy machine the ratios mean more than the milliseconds. Run `cargo lab bench visit` to write this section anew.

- *bytes*: bodies of everything loaded until the form answers, packed.
- *first paint*: first contentful paint. *charts painted*: every chart stands in the page with its shapes, and a frame has shown those in sight.
- *form answers*: a part is typed into the share form at every frame, until the answer is another one; so it is exact to a frame or two.
- *longest task* of the main thread until then, the typing included. *layout shift*: the sum, the worst round.
";

/// Builds the site and the pages, visits them all, and writes the section.
///
/// # Errors
/// When a step fails or the browser says nothing.
pub fn run(browser: &Browser, as_built: bool) -> Outcome {
    npm::install(
        PEERS,
        "Chart.js, Observable Plot, ECharts, Vega and esbuild",
    )?;
    if !as_built {
        build::site()?;
    }
    run::quietly(
        project::command("node")
            .arg(format!("tests/{PEERS}/build.mjs"))
            .arg(npm::packages(PEERS))
            .args(["static/sheet/dataset", SITE]),
        "see tests/peers/build.mjs; Node comes with `cargo xtask test`",
    )?;
    run::step("visiting the sheet and its peers in Chromium", "15 minutes");
    let lines = measured(browser, "visit", &[])?;
    let with = measured_with(browser);
    report::write(&format!("{OPENING}\n{with}\n\n{}", lines.join("\n")))
}
