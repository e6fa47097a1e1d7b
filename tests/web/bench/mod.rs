//! Measurements and no tests: `cargo lab bench` and `sizes` run them, and write what they tell into
//! docs/performance.md.

mod cards;
mod goals;
mod host;
mod judge;
mod medians;
mod replies;
mod screen;
mod slow;
mod trace;
mod visit;

/// A line of the report.
fn tell(line: &str) {
    println!("report: {line}");
}
