//! The section of the report: a column a size, and how fast each row grows between two sizes.

use super::found::Found;
use crate::sizes::budget::grouped;

const OPENING: &str = "\
## How the sheet grows

The sheet over a made-up dataset: the real figures, and up to this many of 50 measures a place, each with its year, \
unit, source and note. *Growth* is the slope between two sizes on scales of powers: 1 is in step with the number of \
figures, 2 is its square. The build runs on a busy machine: seconds are for comparison. The wasm is compiled as the \
sheet is, the prerenderer quickly (`opt-level = 1`). The page is opened from this machine, 1280 by 800 px, unslowed; \
times in it are medians (and worst) of five rounds. Run `cargo lab bench scale` to write this section anew, or \
`cargo lab bench scale 10000` for one size of it.
";

/// A row: the step that it fails with, how it is written, the name of its number (and with `-worst` of
/// the worst), and what it says.
const LINES: &str = "\
tables    s     tables            tables checked and written as Rust, unoptimised as in `build.rs`
native    s     native            compiling the prerenderer
prerender s     wasm              compiling the three programs to wasm
prerender s     prerender         prerendering everything
prerender MB    prerender-memory  memory of the prerenderer, at most
prerender count checks            checks of the audit (plausible)
prerender ms    audit             the audit once, natively
prerender ms    questions         whether each figure has a question with an answer, natively
prerender count html              English page, bytes
prerender count html-packed       English page, brotli
prerender count code              wasm, bytes
prerender count code-packed       wasm, brotli
opened    count elements          elements of the page
opened    count check-elements    of these in the checks
opened    ms    paint             first paint
opened    ms    parsed            the whole page is parsed
opened    ms    ready             `hechos:ready` after navigation
opened    ms    program           of this the program itself
opened    ms    focus             turning to the search, once
opened    ms    first             first letter of a search, to its paint
opened    ms    letter            a further letter, to its paint
opened    ms    filter            a filter, to its paint
opened    ms    clear             clearing all, to its paint
opened    ms    sort              sorting, to its paint
opened    ms    later             the longest frame in the second after one of these
opened    MB    heap              JavaScript heap
opened    MB    wasm-memory       memory of the wasm
opened    MB    process           memory of the page's process";

/// The section with everything that was found, the smallest size first.
pub fn section(all: &[Found], with: &str) -> String {
    let mut text = format!("{OPENING}\n{with}\n\n| what |");
    for found in all {
        text += &format!(" {} |", grouped(found.rows));
    }
    for pair in all.windows(2) {
        text += &format!(" growth to {} |", grouped(pair[1].rows));
    }
    text += "\n|---|";
    text += &"---:|".repeat(all.len() * 2 - usize::from(!all.is_empty()));
    text.push('\n');
    for line in LINES.lines() {
        text += &row(line, all);
    }
    let mut notes = Vec::new();
    for found in all {
        let size = grouped(found.rows);
        for (_, why) in found.failures() {
            notes.push(format!("- *{size}*: {why}."));
        }
        for (name, what) in [("html", "page"), ("code", "wasm")] {
            if found
                .get(&format!("{name}-quality"))
                .is_some_and(|quality| quality < 11.0)
            {
                notes.push(format!(
                    "- *{size}*: the {what} is packed with brotli 5, else with 11."
                ));
            }
        }
    }
    if !notes.is_empty() {
        text += &format!("\n{}\n", notes.join("\n"));
    }
    text
}

fn row(line: &str, all: &[Found]) -> String {
    let mut rest = line;
    let mut word = || {
        let (word, after) = rest.split_once(' ').expect("a row has four parts");
        rest = after.trim_start();
        word
    };
    let (step, form, name) = (word(), word(), word());
    let mut text = format!("| {rest} |");
    for found in all {
        let value = found.get(name).map(|value| shown(value, form));
        let worst = found.get(&format!("{name}-worst"));
        let worst = worst.map(|worst| format!(" ({})", shown(worst, form)));
        let cell = value.map(|value| value + &worst.unwrap_or_default());
        let failed = found.failures().any(|(of, _)| is_before(of, step));
        let none = if failed { "see below" } else { "–" };
        text += &format!(" {} |", cell.unwrap_or_else(|| none.to_owned()));
    }
    for pair in all.windows(2) {
        let slope = growth(&pair[0], &pair[1], name);
        let slope = slope.map_or_else(|| "–".to_owned(), |slope| format!("{slope:.2}"));
        text += &format!(" {slope} |");
    }
    text + "\n"
}

/// Whether a step that failed keeps another from its number.
fn is_before(failed: &str, step: &str) -> bool {
    let place = |of: &str| {
        ["tables", "native", "prerender", "opened"]
            .iter()
            .position(|name| *name == of)
    };
    place(failed) <= place(step)
}

/// The slope between two sizes where both axes are logarithmic.
fn growth(small: &Found, large: &Found, name: &str) -> Option<f64> {
    let (from, to) = (small.get(name)?, large.get(name)?);
    let rows = large.rows as f64 / small.rows as f64;
    (from > 0.0 && to > 0.0).then(|| (to / from).ln() / rows.ln())
}

fn shown(value: f64, form: &str) -> String {
    match form {
        "count" => grouped(value.round() as usize),
        "MB" => format!("{value:.1} MB"),
        unit if value < 10.0 => format!("{value:.1} {unit}"),
        unit => format!("{} {unit}", grouped(value.round() as usize)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_how_fast_a_number_grows() {
        let (mut small, mut large) = (Found::new(1_000), Found::new(10_000));
        for (name, from, to) in [
            ("same", 5.0, 5.0),
            ("step", 3.0, 30.0),
            ("square", 2.0, 200.0),
        ] {
            small.set(name, from);
            large.set(name, to);
        }
        let slope = |name| growth(&small, &large, name).map(|slope| format!("{slope:.2}"));
        assert_eq!(slope("same").as_deref(), Some("0.00"));
        assert_eq!(slope("step").as_deref(), Some("1.00"));
        assert_eq!(slope("square").as_deref(), Some("2.00"));
        assert_eq!(slope("none"), None);
    }

    #[test]
    fn a_size_that_fails_says_why() {
        let (mut small, mut large) = (Found::new(1_000), Found::new(10_000));
        small.set("tables", 0.5);
        large.fail("tables", "positions are too narrow");
        let text = section(&[small, large], "Measured here.");
        assert!(text.contains("| 0.5 s | see below | – |"), "{text}");
        assert!(
            text.contains("- *10,000*: positions are too narrow."),
            "{text}"
        );
    }
}
