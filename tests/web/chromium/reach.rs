//! Reach: links where the page glides, and the way back to the top.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::everywhere::reach::{below_the_bar, glides, rests_below_the_bar};
use crate::harness::visit;
use crate::server;

#[test]
fn a_link_leads_to_its_place_where_the_page_glides() {
    const PLACES: [(&str, &str); 4] = [
        ("states", "states"),
        ("share", "share"),
        ("sources", "sources"),
        ("v=1&card=device-hubs", "device-hubs"),
    ];
    for path in ["", "es/"] {
        visit(path, async |page| {
            page.resize(390, 720).await?;
            glides(page).await?;
            for (fragment, place) in PLACES {
                page.driver.goto("about:blank").await?;
                page.driver
                    .goto(format!("{}{path}#{fragment}", server::base()))
                    .await?;
                page.started().await?;
                rests_below_the_bar(page, place).await?;
            }
            Ok(())
        });
    }
}

#[test]
fn there_is_a_way_back_to_the_top_wherever_the_reader_is() {
    for width in [390, 1280] {
        visit("#ask", async |page| {
            page.resize(width, 720).await?;
            page.value("document.querySelector('#sources').scrollIntoView()")
                .await?;
            page.until("const bar = document.querySelector('.hechos-contents'), box = bar.getBoundingClientRect(); return scrollY > 1000 && bar.contains(document.elementFromPoint(box.left + 20, box.top + box.height / 2))").await?;
            let fold = page
                .driver
                .find(By::Css(".hechos-contents summary"))
                .await?;
            if fold.is_displayed().await? {
                fold.click().await?;
            }
            // The driver takes what the line of links shows for hidden in its fold.
            page.until(
                "const top = document.querySelector(\".hechos-contents a[href='#lead']\"), box = top.getBoundingClientRect();
                 const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === top;
                 if (seen) top.click();
                 return seen",
            )
            .await?;
            below_the_bar(page, "lead").await
        });
    }
}

#[test]
fn nothing_in_the_bar_lies_over_another() {
    const WIDTHS: [u32; 9] = [320, 500, 800, 1000, 1160, 1280, 1344, 1440, 2400];
    const OVER: &str = "
        const bar = document.querySelector('.hechos-bar'), list = bar.querySelector('ul');
        const seen = one => {
            const { left, right } = one.getBoundingClientRect();
            return [one.textContent.trim(), left, right];
        };
        if (list.checkVisibility() && list.scrollWidth > list.clientWidth + 1) return ['the list is too long'];
        const all = [...bar.querySelectorAll(':scope > button, summary, .hechos-contents__link')].filter(one => one.checkVisibility()).map(seen);
        return all.flatMap(([name, left, right], at) => all.slice(at + 1)
            .filter(([, from, to]) => Math.min(right, to) - Math.max(left, from) > 0.5).map(([other]) => name + ' / ' + other))";
    for path in ["", "es/", "checks/", "es/figures/"] {
        visit(path, async |page| {
            for width in WIDTHS {
                page.resize(width, 700).await?;
                assert_eq!(page.value(OVER).await?, json!([]), "{path} at {width}");
            }
            Ok(())
        });
    }
}
