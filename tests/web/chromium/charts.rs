//! Charts: a tap tells of a figure, nothing moves the page, and nothing glides where motion is unwanted.

use serde_json::json;

use crate::everywhere::charts::{PAGES, line};
use crate::harness::visit;

#[test]
fn a_tap_tells_the_figure() {
    for known in PAGES {
        visit(known.path, async |page| {
            page.resize(390, 844).await?;
            let touch = json!({ "enabled": true });
            page.devtools("Emulation.setTouchEmulationEnabled", touch)
                .await?;
            let at = page
                .value(
                    "const mark = document.querySelector('#ai-exporters [data-mark=\"1\"]');
                     mark.scrollIntoView({ block: 'center', behavior: 'instant' });
                     const box = mark.getBoundingClientRect();
                     return [box.x + box.width / 2, box.y + box.height / 2]",
                )
                .await?;
            let finger = json!([{ "x": at[0], "y": at[1] }]);
            for (kind, points) in [("touchStart", finger), ("touchEnd", json!([]))] {
                let touch = json!({ "type": kind, "touchPoints": points });
                page.devtools("Input.dispatchTouchEvent", touch).await?;
            }
            page.says(&line("#ai-exporters"), known.taiwan)
                .await
                .map(drop)
        });
    }
}

#[test]
fn the_place_in_a_chart_follows_what_is_compared() {
    visit("", async |page| {
        for (option, name) in [
            ("malaysia", "Malaysia"),
            ("japan", "Japan"),
            ("china", "China"),
        ] {
            page.choose("#ai-exporters-vs", option).await?;
            page.until(&format!(
                "return document.querySelector('#ai-exporters .hechos-chart__slider').ariaValueText.startsWith('{name}')"
            ))
            .await?;
        }
        Ok(())
    });
}

#[test]
fn no_figure_moves_the_page() {
    for (known, width) in PAGES
        .into_iter()
        .zip([320, 390])
        .chain(PAGES.into_iter().zip([1440, 1440]))
    {
        visit(known.path, async |page| {
            page.unfolds_cards().await?;
            page.resize(width, 900).await?;
            let moved = page.driver.execute_async(STEPS, Vec::new()).await?;
            assert_eq!(*moved.json(), json!([]), "{} at {width}", known.path);
            Ok(())
        });
    }
}

#[test]
fn nothing_glides_where_motion_is_unwanted() {
    visit("", async |page| {
        let glides = "return getComputedStyle(document.querySelector('.hechos-chart__bar')).transitionDuration";
        assert_eq!(page.value(glides).await?, "0s");
        let features =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "no-preference" }] });
        page.devtools("Emulation.setEmulatedMedia", features)
            .await?;
        let times = page.value(glides).await?;
        let times = times.as_str().unwrap_or_default().to_owned();
        let short = |time: &str| {
            let seconds: f64 = time.trim_end_matches('s').parse().unwrap_or(9.0);
            seconds > 0.0 && seconds <= 0.2
        };
        assert!(times.split(", ").all(short), "{times}");
        Ok(())
    });
}

/// Goes through all figures of all charts; the cards whose height changes.
const STEPS: &str = "
    const done = arguments[0];
    (async () => {
        const moved = [];
        for (const card of document.querySelectorAll('.hechos-card')) {
            // A chart of one figure has none.
            const slider = card.querySelector('.hechos-chart__slider');
            if (!slider) continue;
            const height = card.offsetHeight;
            for (let at = 0; at <= Number(slider.max); at += 1) {
                slider.value = at;
                slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await new Promise(resolve => setTimeout(resolve, 5));
                if (card.offsetHeight !== height) moved.push(`${card.id} ${at}: ${card.offsetHeight - height}`);
            }
        }
        done(moved);
    })()";
