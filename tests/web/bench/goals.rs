//! What the sheet is to reach on a slow first visit, beside what was measured.

use super::medians::grouped;
use super::tell;

/// What was measured, each beside the reference of its goal.
pub struct Found {
    /// First contentful paint over that of the static page.
    pub paint: f64,
    /// All charts painted, over the page by hand.
    pub charts: f64,
    /// The calculator answers, over the page with Chart.js.
    pub answer: f64,
    /// The same on a repeat visit, over the page by hand.
    pub again: f64,
    /// The longest task of the main thread, in milliseconds.
    pub task: f64,
    /// Milliseconds from a typed letter to the next paint.
    pub typing: f64,
    /// The same of the slowest control.
    pub heaviest: f64,
    /// What a first visit loads.
    pub bytes: f64,
    /// Time and bytes of ten cards over those of one.
    pub cards: [f64; 2],
    /// The sum of all layout shifts.
    pub shift: f64,
}

/// A letter is shown with the next frame if Chromium, which tells in steps of 8 ms, tells no more than this.
const NEXT_FRAME: f64 = 24.0;

/// Goal, reference, measured, met or not.
pub fn table(found: &Found) {
    tell("");
    tell("### Goals");
    tell("");
    tell("| what | goal | reference | measured | met |");
    tell("|---|---|---|---:|---|");
    let row = |what: &str, goal: &str, reference: &str, measured: String, met: bool| {
        let met = if met { "yes" } else { "no" };
        tell(&format!(
            "| {what} | {goal} | {reference} | {measured} | {met} |"
        ));
    };
    let ratio = |what: &str, most: f64, reference: &str, measured: f64| {
        let measured_text = format!("{measured:.2} ×");
        row(
            what,
            &format!("≤ {most} ×"),
            reference,
            measured_text,
            measured <= most,
        );
    };
    ratio("first contentful paint", 1.05, "static page", found.paint);
    ratio(
        "all charts painted",
        1.3,
        "JavaScript by hand",
        found.charts,
    );
    ratio("calculator answers", 1.15, "Chart.js", found.answer);
    ratio(
        "repeat visit: calculator answers",
        1.3,
        "JavaScript by hand",
        found.again,
    );
    let most = |what: &str, goal: &str, measured: f64, met: bool| {
        row(what, goal, "", format!("{measured:.0} ms"), met);
    };
    most(
        "longest task of the main thread",
        "< 100 ms",
        found.task,
        found.task < 100.0,
    );
    most(
        "a typed letter to the next paint",
        "next frame",
        found.typing,
        found.typing <= NEXT_FRAME,
    );
    most(
        "the heaviest control to the next paint",
        "< 100 ms",
        found.heaviest,
        found.heaviest < 100.0,
    );
    let bytes = format!("{} bytes", grouped(found.bytes));
    row(
        "bytes of a first visit",
        "≤ 175,000",
        "",
        bytes,
        found.bytes <= 175_000.0,
    );
    ratio("ten inline cards: time", 1.05, "one card", found.cards[0]);
    ratio("ten inline cards: bytes", 1.05, "one card", found.cards[1]);
    row(
        "layout shift",
        "0",
        "",
        format!("{:.3}", found.shift),
        found.shift == 0.0,
    );
}
