//! A page at 400 %: everything can be reached.

use serde_json::json;

use crate::everywhere::faults::{can_be_read, works};
use crate::harness::visit;

const PAGES: [(&str, &str); 2] = [("", "Sources"), ("es/", "Fuentes")];

#[test]
fn at_four_hundred_percent_everything_can_be_reached() {
    for (path, last) in PAGES {
        visit(path, async |page| {
            // A window of 1280 by 900 pixels, of which a page at 400 % has a quarter each way.
            let metrics =
                json!({ "width": 320, "height": 225, "deviceScaleFactor": 4, "mobile": false });
            page.devtools("Emulation.setDeviceMetricsOverride", metrics)
                .await?;
            works(page).await?;
            can_be_read(page, last).await?;
            let beyond = page.value("
                const scrolls = node => node && node !== document.body && (getComputedStyle(node).overflowX !== 'visible' || scrolls(node.parentElement));
                const controls = [...document.querySelectorAll('a, button, input, select, summary')].filter(one => one.checkVisibility());
                return controls.filter(one => {
                    one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
                    const { left, right, top, bottom } = one.getBoundingClientRect();
                    const clipped = one.closest('.hechos-hidden, .hechos-skip, svg');
                    return !clipped && ((right > innerWidth + 1 || left < -1) && !scrolls(one.parentElement) || bottom < 0 || top > innerHeight);
                }).map(one => one.outerHTML.slice(0, 100))").await?;
            assert_eq!(beyond, json!([]));
            page.until("return document.documentElement.scrollWidth <= innerWidth")
                .await?;
            page.turns_to("share").await?;
            page.enters("#share-part", "US$30 billion").await?;
            assert_eq!(page.reads("#failure").await?, "");
            Ok(())
        });
    }
}
