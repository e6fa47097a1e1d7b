//! What the reader is shown of a dispute: the filter of the table by what others print, and the sign at a
//! disputed figure in fields, lists and charts.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::visit;
use crate::paths::figures::{ROWS, rows};

/// A page in each language: its folder, and what it says of a disputed figure.
const PAGES: [(&str, &str); 2] = [
    ("", "others print another value"),
    ("es/", "otros dan otro valor"),
];
const SIGN: &str = "●–○";
/// A comparison of a disputed figure with one that is not.
const PAIR: &str =
    "#v=1&compare=mexico-us-trade-2022-aug,mexico-us-trade-2022-jan-aug&card=compare";

#[test]
fn the_table_is_narrowed_by_what_others_print() {
    for (path, names, of) in [
        (
            "figures/",
            ["“Others differ”", "Some", "None", "Nobody"],
            ["4 of 71", "8 of 71", "59 of 71", "No figure fits"],
        ),
        (
            "es/figures/",
            ["“Otros difieren”", "Algunos", "Ninguno", "No se"],
            ["4 de 71", "8 de 71", "59 de 71", "Ninguna cifra"],
        ),
    ] {
        visit(path, async |page| {
            let (select, status) = ("#figures-others", "#figures [role=status]");
            page.picks_option(select, names[0]).await?;
            page.says(status, of[0]).await?;
            page.until("return location.hash === '#v=1&others=disputed'")
                .await?;
            let signed = format!(
                "return {ROWS}.length === 4 && {ROWS}.every(id => document.querySelector(`#figure-${{id}} .hechos-verdict--differ`))"
            );
            page.until(&signed).await?;
            page.picks_option(select, names[1]).await?;
            page.says(status, of[1]).await?;
            page.picks_option(select, names[2]).await?;
            page.says(status, of[2]).await?;
            // Back and Forward go through it, and the select follows.
            page.back().await?;
            page.says(status, of[1]).await?;
            assert_eq!(page.holds(select).await?, "differs");
            page.forward().await?;
            page.says(status, of[2]).await?;
            // Together with the search; all of it is cleared at once.
            page.picks_option(select, names[3]).await?;
            rows(page, 4).await?;
            page.types("#figures-search", "device").await?;
            page.says(status, of[3]).await?;
            page.click(".hechos-find__clear").await?;
            rows(page, 71).await?;
            assert_eq!(page.holds(select).await?, "");
            Ok(())
        });
    }
}

#[test]
fn a_link_narrows_by_what_others_print_or_says_what_is_wrong_in_it() {
    visit("figures/#v=1&kind=share&others=disputed", async |page| {
        let found = rows(page, 2).await?;
        assert_eq!(
            found,
            json!([
                "mexico-exports-gdp-share-2021",
                "mexico-device-exports-us-share"
            ])
        );
        assert_eq!(page.holds("#figures-others").await?, "disputed");
        Ok(())
    });
    visit("figures/#v=1&kind=rank&others=wrong", async |page| {
        page.says("body", "“wrong” is no value of the setting “others”.")
            .await?;
        assert_eq!(page.holds("#figures-kind").await?, "rank");
        assert_eq!(page.holds("#figures-others").await?, "");
        Ok(())
    });
}

#[test]
fn a_field_and_its_list_show_and_say_that_a_figure_is_disputed() {
    for (path, said) in PAGES {
        for (link, field, other) in [
            (PAIR, "#compare-first", "#compare-second"),
            (
                "#v=1&part=mexico-us-trade-2022-aug&whole=mexico-us-trade-2022-jan-aug&card=share",
                "#share-part",
                "#share-whole",
            ),
        ] {
            visit(&[path, link].concat(), async |page| {
                let signed = |field: &str| {
                    format!("document.querySelector('.hechos-picker--disputed > {field}') !== null")
                };
                // It is seen within the field, beside the button that empties it.
                page.until(&format!(
                    "const [picker, empty] = ['.hechos-picker', '.hechos-picker__clear'].map(of => document.querySelector('{field}').parentElement.closest(of) ?? document.querySelector(`{field} ~ ${{of}}`));
                     const sign = getComputedStyle(picker, '::after');
                     return {} && sign.content.includes('{SIGN}') && sign.position === 'absolute'
                        && parseFloat(sign.right) + 1 >= empty.getBoundingClientRect().width
                        && parseFloat(sign.right) + parseFloat(sign.width) <= parseFloat(getComputedStyle(document.querySelector('{field}')).paddingRight) + 1",
                    signed(field)
                ))
                .await?;
                page.until(&format!("return !{}", signed(other))).await?;
                // It is heard with the field.
                page.until(&format!(
                    "return document.querySelector('{field}').getAttribute('aria-describedby').split(' ').some(id => document.getElementById(id).querySelector('a')?.ariaLabel.endsWith('{said}'))"
                ))
                .await?;
                // What is typed is no figure.
                page.types(field, "2022").await?;
                page.until(&format!("return !{}", signed(field))).await?;
                // Its name in the list says it, and those of no other.
                page.until(&format!(
                    "const options = [...document.querySelectorAll('[role=option]')];
                     const signed = options.filter(option => option.querySelector('.hechos-picker__meta--disputed'));
                     return signed.length === 1 && signed[0].textContent.includes('{said}') && signed[0].textContent.includes('70.04')
                        && options.filter(option => option.textContent.includes('{said}')).length === 1"
                ))
                .await?;
                page.keys(field, Key::Escape).await?;
                page.until(&format!("return {}", signed(field))).await
            });
        }
    }
}

#[test]
fn a_chart_shows_and_says_that_a_figure_is_disputed() {
    for (path, said) in PAGES {
        visit(path, async |page| {
            page.unfolds_cards().await?;
            for (card, signs) in [
                ("us-trade", 1),
                ("device-hubs", 1),
                ("world-high-tech", 1),
                ("state-exports", 0),
            ] {
                let script = format!(
                    "const texts = [...document.querySelectorAll('#{card} svg.hechos-chart__svg text')];
                     const named = [...document.querySelectorAll('#{card} svg.hechos-chart__svg')].filter(svg => svg.ariaLabel?.includes('{said}'));
                     return [texts.filter(text => text.textContent.endsWith('{SIGN}')).length, named.length]"
                );
                let found = page.value(&script).await?;
                assert_eq!(found, json!([signs, signs]), "{path} {card}");
            }
            Ok(())
        });
    }
}
