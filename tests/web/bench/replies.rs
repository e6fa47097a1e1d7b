//! How long a reader of the sheet waits for what is seen of a key or a click: from the event to the next
//! paint, on a slow processor.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::sleep;

use super::medians::{median, worst};
use super::tell;
use crate::engine::Engine;
use crate::harness::Page;

/// Chromium tells in steps of 8 ms how long an event took that is part of an interaction, and nothing of
/// those that take less than a frame.
const WATCH: &str = "
    globalThis.replies = [];
    new PerformanceObserver(list => {
        for (const { interactionId, duration } of list.getEntries())
            if (interactionId) replies.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });";
/// What is not told took less.
const FRAME: f64 = 16.0;
/// How long after an interaction its paint has been told.
const SETTLES: Duration = Duration::from_millis(500);

/// What a reader does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Presses an arrow on a select, which picks the next option.
    Picks,
    Clicks,
    /// Types a letter into a field that has the focus already.
    Types(&'static str),
}

/// Every kind of control of the sheet.
const CONTROLS: [Control; 12] = [
    (
        "comparison of a card: another economy",
        Way::Picks,
        "#ai-exporters-vs",
    ),
    ("reading: strict", Way::Clicks, "#reading-1"),
    ("reading: plausible", Way::Clicks, "#reading-0"),
    ("theme: dark", Way::Clicks, "#theme-2"),
    (
        "share calculator: opening the list",
        Way::Clicks,
        "#share-part",
    ),
    ("share calculator: a letter", Way::Types("3"), "#share-part"),
    (
        "compare any two: opening the list",
        Way::Clicks,
        "#compare-first",
    ),
    (
        "compare any two: a letter",
        Way::Types("t"),
        "#compare-first",
    ),
    (
        "all figures: a letter of a search",
        Way::Types("m"),
        "#figures-search",
    ),
    ("all figures: a filter", Way::Picks, "#figures-source"),
    ("all figures: a sort", Way::Clicks, "#figures th button"),
    (
        "do the figures add up: a filter",
        Way::Clicks,
        "#audit [role=group] button:nth-of-type(4)",
    ),
];

/// The places of those whose trace is told: the heaviest, and a letter.
const TRACED: [usize; 2] = [3, 5];

/// The waits of each control.
#[derive(Default)]
pub struct Controls {
    waits: [Vec<f64>; CONTROLS.len()],
}

impl Controls {
    /// Uses each control once, in a fresh browser.
    pub fn measure(&mut self, sheet: &str) {
        Engine::Chromium.run_with(&[], json!({}), async |page| {
            page.before_scripts(WATCH).await?;
            page.driver.goto(sheet).await?;
            page.started().await?;
            page.slow_processor(true).await?;
            for (control, waits) in CONTROLS.iter().zip(&mut self.waits) {
                waits.push(wait(page, *control).await?);
            }
            Ok(())
        });
    }

    /// The median and the worst of each.
    pub fn table(&self) {
        tell("");
        tell("### From a key or a click to the next paint, 4 times slower");
        tell("");
        tell(
            "Milliseconds on the sheet once it runs, as Chromium's event timing has them: in steps of 8, and nothing below 16.",
        );
        tell("");
        tell("| control | median | worst |");
        tell("|---|---:|---:|");
        let shown = |wait: f64| {
            if wait <= FRAME {
                "≤ 16".to_owned()
            } else {
                format!("{wait:.0}")
            }
        };
        for ((name, ..), waits) in CONTROLS.iter().zip(&self.waits) {
            tell(&format!(
                "| {name} | {} | {} |",
                shown(median(waits)),
                shown(worst(waits))
            ));
        }
    }

    /// The longest median of those that type.
    pub fn typing(&self) -> f64 {
        self.longest(|way| matches!(way, Way::Types(_)))
    }

    /// The longest median of all.
    pub fn heaviest(&self) -> f64 {
        self.longest(|_| true)
    }

    fn longest(&self, fits: impl Fn(Way) -> bool) -> f64 {
        CONTROLS
            .iter()
            .zip(&self.waits)
            .filter(|((_, way, _), _)| fits(*way))
            .map(|(_, waits)| median(waits))
            .fold(0.0, f64::max)
    }
}

/// What a control is called, how it is used, and where it is.
type Control = (&'static str, Way, &'static str);

/// Uses some controls for a trace, each between two marks, and returns what they are called.
pub async fn traced(page: &Page) -> WebDriverResult<Vec<&'static str>> {
    for control in TRACED.map(|at| CONTROLS[at]) {
        turn_to(page, control).await?;
        let mark = |of: &str| format!("performance.mark('{of} {}')", control.0);
        page.value(&mark("asked")).await?;
        act(page, control).await?;
        page.value(&mark("told")).await?;
    }
    Ok(TRACED.map(|at| CONTROLS[at].0).to_vec())
}

/// Uses a control, and returns the longest of the events that this made.
async fn wait(page: &Page, control: Control) -> WebDriverResult<f64> {
    turn_to(page, control).await?;
    page.value("replies.length = 0").await?;
    act(page, control).await?;
    let told = page.value("return replies").await?;
    let told = told.as_array().into_iter().flatten();
    Ok(told.filter_map(Value::as_f64).fold(FRAME, f64::max))
}

/// Turns to a control, and waits until nothing more follows of that.
async fn turn_to(page: &Page, (_, way, selector): Control) -> WebDriverResult<()> {
    const READY: &str = "const control = document.querySelector(arguments[0]);
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (arguments[1]) control.focus();";
    let focus = way != Way::Clicks;
    page.driver
        .execute(READY, vec![json!(selector), json!(focus)])
        .await?;
    sleep(SETTLES).await;
    Ok(())
}

/// Uses a control, and waits until what follows is painted.
async fn act(page: &Page, (_, way, selector): Control) -> WebDriverResult<()> {
    let control = page.driver.find(By::Css(selector)).await?;
    match way {
        Way::Picks => control.send_keys(Key::Down).await?,
        Way::Clicks => control.click().await?,
        Way::Types(letter) => control.send_keys(letter).await?,
    }
    sleep(SETTLES).await;
    Ok(())
}
