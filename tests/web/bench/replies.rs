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

/// What has to be open before a control can be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Page,
    Settings,
    /// A panel of the tool.
    Panel(&'static str),
}

/// A control, and how a reader uses it.
#[derive(Clone, Copy)]
struct Control {
    name: &'static str,
    /// The page it stands on, from the sheet.
    page: &'static str,
    within: Within,
    way: Way,
    selector: &'static str,
}

const fn control(
    name: &'static str,
    page: &'static str,
    within: Within,
    way: Way,
    selector: &'static str,
) -> Control {
    Control {
        name,
        page,
        within,
        way,
        selector,
    }
}

/// Every kind of control, those of one page after each other.
const CONTROLS: [Control; 13] = [
    control(
        "comparison of a card: another economy",
        "",
        Within::Page,
        Way::Picks,
        "#ai-exporters-vs",
    ),
    control(
        "reading: strict",
        "",
        Within::Settings,
        Way::Clicks,
        "#reading-1",
    ),
    control(
        "reading: plausible",
        "",
        Within::Settings,
        Way::Clicks,
        "#reading-0",
    ),
    control("theme: dark", "", Within::Settings, Way::Clicks, "#theme-2"),
    control(
        "turning the tool over",
        "",
        Within::Page,
        Way::Clicks,
        "[role=tab][aria-selected=false]",
    ),
    control(
        "share calculator: opening the list",
        "",
        Within::Panel("share"),
        Way::Clicks,
        "#share-part",
    ),
    control(
        "share calculator: a letter",
        "",
        Within::Panel("share"),
        Way::Types("3"),
        "#share-part",
    ),
    control(
        "compare any two: opening the list",
        "",
        Within::Panel("compare"),
        Way::Clicks,
        "#compare-first",
    ),
    control(
        "compare any two: a letter",
        "",
        Within::Panel("compare"),
        Way::Types("t"),
        "#compare-first",
    ),
    control(
        "all figures: a letter of a search",
        "figures/",
        Within::Page,
        Way::Types("m"),
        "#figures-search",
    ),
    control(
        "all figures: a filter",
        "figures/",
        Within::Page,
        Way::Picks,
        "#figures-source",
    ),
    control(
        "all figures: a sort",
        "figures/",
        Within::Page,
        Way::Clicks,
        "#figures th button",
    ),
    control(
        "do the figures add up: a filter",
        "checks/",
        Within::Page,
        Way::Clicks,
        "#audit [role=group] button:nth-of-type(4)",
    ),
];

/// The names of those whose trace is told: the heaviest, and a letter.
const TRACED: [&str; 2] = ["theme: dark", "share calculator: a letter"];

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
            let mut shown = None;
            for (control, waits) in CONTROLS.iter().zip(&mut self.waits) {
                if shown != Some(control.page) {
                    page.slow_processor(false).await?;
                    page.driver.goto(format!("{sheet}{}", control.page)).await?;
                    page.started().await?;
                    page.slow_processor(true).await?;
                    shown = Some(control.page);
                }
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
        for (Control { name, .. }, waits) in CONTROLS.iter().zip(&self.waits) {
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
            .filter(|(control, _)| fits(control.way))
            .map(|(_, waits)| median(waits))
            .fold(0.0, f64::max)
    }
}

/// Uses some controls for a trace, each between two marks, and returns what they are called.
pub async fn traced(page: &Page) -> WebDriverResult<Vec<&'static str>> {
    for control in CONTROLS.iter().filter(|one| TRACED.contains(&one.name)) {
        let control = *control;
        turn_to(page, control).await?;
        let mark = |of: &str| format!("performance.mark('{of} {}')", control.name);
        page.value(&mark("asked")).await?;
        act(page, control).await?;
        page.value(&mark("told")).await?;
    }
    Ok(TRACED.to_vec())
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
async fn turn_to(page: &Page, control: Control) -> WebDriverResult<()> {
    const READY: &str = "const control = document.querySelector(arguments[0]);
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (arguments[1]) control.focus();";
    match control.within {
        Within::Page => page.closes_settings().await?,
        Within::Settings => page.opens_settings().await?,
        Within::Panel(panel) => {
            page.closes_settings().await?;
            page.turns_to(panel).await?;
        }
    }
    let focus = control.way != Way::Clicks;
    page.driver
        .execute(READY, vec![json!(control.selector), json!(focus)])
        .await?;
    sleep(SETTLES).await;
    Ok(())
}

/// Uses a control, and waits until what follows is painted.
async fn act(page: &Page, control: Control) -> WebDriverResult<()> {
    let element = page.driver.find(By::Css(control.selector)).await?;
    match control.way {
        Way::Picks => element.send_keys(Key::Down).await?,
        Way::Clicks => element.click().await?,
        Way::Types(letter) => element.send_keys(letter).await?,
    }
    sleep(SETTLES).await;
    Ok(())
}
