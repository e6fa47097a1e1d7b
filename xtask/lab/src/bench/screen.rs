//! What of a page its first screen needs, for `cargo lab sizes`: `tests/web/bench/screen.rs` measures.

use super::{measured, report};
use xtask::{
    run::{self, Outcome},
    test::browser,
};

const OPENING: &str = "\
## The first 14 KB

A server sends some ten packets, about 14,000 bytes, before it waits for an answer: what they hold is there after one way to it and back. \
The packed page is cut off, 250 bytes further on each time, until a phone in Chromium shows the same picture as of the whole page; scripts are left out of both. \
Run `cargo lab sizes` to write this section anew.
";

/// Measures with `dist/` as it stands, and writes the section.
///
/// # Errors
/// When there is no browser, or it says nothing.
pub fn run() -> Outcome {
    browser::nginx()?;
    let browser = browser::find_or_install()?;
    run::step(
        "cutting the page until it shows no first screen",
        "a minute once the tests are compiled",
    );
    let lines = measured(&browser, "screen", &[])?;
    report::write(&format!("{OPENING}\n{}", lines.join("\n")))
}
