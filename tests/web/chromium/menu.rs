//! The menu of a card: what it copies, cites and saves carries title, sources and address.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::harness::visit;
use crate::menus::{KEEP, MENU, press, press_in, string};
use crate::server;

#[test]
fn citations_name_articles_data_and_address() {
    for (path, day) in [("", "accessed "), ("es/", "consultado el ")] {
        visit(path, async |page| {
            page.driver.execute(KEEP, Vec::new()).await?;
            let field = format!("return document.querySelector('{MENU} textarea').value");
            let address = format!("{}{path}#v=1&card=ai-exporters", server::base());
            press(page, "cite 0").await?;
            let plain = string(page, &field).await?;
            for part in [day, "Mexico Business News", "¶", &address] {
                assert!(plain.contains(part), "{part} is missing: {plain}");
            }
            press(page, "cite 1").await?;
            let bibtex = string(page, &field).await?;
            assert!(bibtex.starts_with("@misc{hechos-ai-exporters-"), "{bibtex}");
            assert!(bibtex.contains(&format!("url = {{{address}}}")), "{bibtex}");
            press(page, "cite 2").await?;
            let csl = string(page, &field).await?;
            let item: Value = serde_json::from_str(&csl).expect("CSL-JSON is JSON");
            assert_eq!(item[0]["URL"].as_str(), Some(address.as_str()));
            assert_eq!(
                item[0]["accessed"]["date-parts"][0]
                    .as_array()
                    .map(Vec::len),
                Some(3)
            );
            // Each was copied when it was shown; the field can be copied again.
            press(page, "copy").await?;
            page.until("return copied.length === 4").await?;
            assert_eq!(string(page, "return copied.at(-1)").await?, csl);
            Ok(())
        });
    }
}

#[test]
fn every_card_is_saved_as_a_picture_that_stands_alone() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        page.unfolds_cards().await?;
        // Dark, so that a colour of the page would show.
        page.driver
            .execute(
                "document.documentElement.dataset.theme = 'dark'",
                Vec::new(),
            )
            .await?;
        page.driver
            .execute(
                "document.querySelectorAll('.hechos-menu').forEach(menu => { menu.open = true; })",
                Vec::new(),
            )
            .await?;
        page.until(
            "return document.querySelectorAll('article .hechos-menu[data-works]').length === 14",
        )
        .await?;
        page.driver
            .execute(
                "document.querySelectorAll('button[value=svg]').forEach(button => button.click());
                 window.pictures = null;
                 Promise.all(saved.map(([name, file]) => file.text())).then(all => { window.pictures = all; })",
                Vec::new(),
            )
            .await?;
        page.until("return pictures !== null && pictures.length === 14")
            .await?;
        let wrong = page
            .value(
                "return Promise.all(pictures.map(async text => {
                    const bad = [];
                    // What is no XML is no picture either.
                    const image = new Image();
                    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
                    await image.decode().catch(() => bad.push('no XML'));
                    const alien = /var\\(|class=|style=|url\\(|href|light-dark|currentcolor/i.exec(text);
                    if (alien) bad.push(alien[0]);
                    for (const part of ['¶', location.origin, '<title>', '#v=1&amp;card=', 'Hechos'])
                        if (!text.includes(part)) bad.push(part);
                    if (text.match(/<(svg|text)[ >]/g).length < 6) bad.push('empty');
                    if (text.includes('rgb(19, 21, 18)')) bad.push('dark');
                    return bad.length ? /<title>(.*?)</.exec(text)?.[1] + ': ' + bad : '';
                })).then(all => all.filter(Boolean))",
            )
            .await?;
        assert_eq!(wrong, Value::Array(Vec::new()));
        page.until("return !document.querySelector('article[data-theme]')")
            .await
    });
}

/// Forced colours and a partner's tokens are of the page; a picture is read elsewhere, on white.
#[test]
fn a_picture_has_the_colours_of_the_sheet_whatever_those_of_reader_and_partner() {
    const SAVE: &str = "
        saved.length = 0;
        document.querySelectorAll('article button[value=svg]').forEach(button => button.click());
        window.pictures = null;
        Promise.all(saved.map(([name, file]) => file.text())).then(all => { window.pictures = all; })";
    const COLOURS: &str = "
        const found = pictures.flatMap(text => text.match(/(fill|stroke)=\"[^\"]+\"/g));
        return [...new Set(found)].sort()";
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        page.unfolds_cards().await?;
        page.value(
            "document.querySelectorAll('.hechos-menu').forEach(menu => { menu.open = true; })",
        )
        .await?;
        page.until(
            "return document.querySelectorAll('article .hechos-menu[data-works]').length === 14",
        )
        .await?;
        page.value(SAVE).await?;
        page.until("return pictures?.length === 14").await?;
        let own = page.value(COLOURS).await?;
        assert!(own.as_array().is_some_and(|all| all.len() > 8), "{own}");
        let loud =
            "for (const name of ['paper', 'ink', 'ink-2', 'accent', 'accent-fill', 'grey', 'rule'])
            document.documentElement.style.setProperty('--hechos-' + name, '#ff00ff')";
        for (before, forced) in [(loud, "none"), ("", "active")] {
            page.value(before).await?;
            page.media("", &[("forced-colors", forced)]).await?;
            page.value(SAVE).await?;
            page.until("return pictures?.length === 14").await?;
            assert_eq!(page.value(COLOURS).await?, own, "forced colours: {forced}");
        }
        // A halo of its own lies below each text, for programs that do not know the order of painting.
        page.until("return pictures.every(text => !text.includes('paint-order=\"stroke')) && pictures.some(text => text.includes('aria-hidden'))").await
    });
}

#[test]
fn a_question_opens_in_its_calculator() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        page.choose("#ai-exporters-vs", "taiwan").await?;
        press(page, "link").await?;
        page.click(&format!("{MENU} a")).await?;
        page.says("#compare", "Taiwan").await?;
        // Every other choice stays.
        page.until("return location.hash.includes('card=ai-exporters&vs=taiwan')")
            .await
    });
}

#[test]
fn the_open_menu_fits_a_narrow_phone() {
    visit("es/", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        page.resize(320, 700).await?;
        press(page, "cite 1").await?;
        page.until("return document.documentElement.scrollWidth <= 320")
            .await?;
        let small = page
            .value(&format!(
                "return [...document.querySelectorAll('{MENU} :is(button, summary, textarea)')]
                    .map(one => one.getBoundingClientRect())
                    .filter(place => place.height < 24 || place.width < 24 || place.right > 320).length"
            ))
            .await?;
        assert_eq!(small, Value::from(0));
        Ok(())
    });
}

#[test]
fn no_open_drawer_lies_over_the_menu_beside_it() {
    visit("", async |page| {
        page.resize(1280, 900).await?;
        page.click("#total-exports .hechos-drawer > summary")
            .await?;
        press(page, "link").await?;
        let reached = page
            .value(&format!(
                "const button = document.querySelector('{MENU} [value=link]');
                 button.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                 const {{ x, y, width, height }} = button.getBoundingClientRect();
                 return document.elementFromPoint(x + width / 2, y + height / 2) === button"
            ))
            .await?;
        assert_eq!(reached, Value::Bool(true));
        Ok(())
    });
}

#[test]
fn an_answer_is_copied_with_figures_sources_and_address() {
    for (path, day) in [("", "accessed "), ("es/", "consultado el ")] {
        visit(path, async |page| {
            page.driver.execute(KEEP, Vec::new()).await?;
            let press = async |section: &str, value: &str| {
                press_in(page, section, value).await?;
                page.says(&format!("#{section} .hechos-menu [role=status]"), ".")
                    .await?;
                string(page, "return copied.at(-1)").await
            };
            let base = format!("{}{path}", server::base());

            let compared = press("compare", "quote").await?;
            for part in [
                "[1,\u{a0}5]",
                "2022",
                "Malaysia",
                "Mexico Business News",
                "¶2",
                day,
                "#v=1&card=compare",
            ] {
                assert!(
                    compared.contains(part) || path == "es/" && part == "Malaysia",
                    "{part} is missing: {compared}"
                );
            }
            assert_eq!(
                press("compare", "link").await?,
                format!("{base}#v=1&card=compare")
            );

            // What is typed is in the address; what other parts of the page hold is not.
            page.choose("#ai-exporters-vs", "taiwan").await?;
            page.turns_to("share").await?;
            page.types("#share-part", "617 million").await?;
            page.keys("#share-part", Key::Enter).await?;
            page.until("return location.hash.includes('part=~617%20million')")
                .await?;
            let link = press("share", "link").await?;
            assert_eq!(link, format!("{base}#v=1&card=share&part=~617%20million"));
            let shared = press("share", "quote").await?;
            for part in ["617", "¶10", "Mexico Business News", day, &link] {
                assert!(shared.contains(part), "{part} is missing: {shared}");
            }
            page.value(&format!("location.href = '{link}'")).await?;
            page.says("#share-part-hint", "617").await.map(drop)
        });
    }
}

#[test]
fn the_answer_of_a_card_is_copied_as_it_can_be_printed() {
    for (path, said, figures, source) in [
        (
            "#card=ai-exporters&vs=malaysia",
            "Malaysia",
            "Mexico’s exports of AI-enabling goods (2022): US$100\u{a0}billion",
            "WTO, in “Mexico Becomes Eighth-Largest Exporter of AI-Enabling Goods: WTO”, Mexico Business News, ¶2",
        ),
        (
            "es/#card=ai-exporters&vs=malaysia",
            "Malasia",
            "las exportaciones de México de bienes que habilitan la IA (2022): 100\u{a0}mil\u{a0}millones de dólares",
            "OMC, en “Mexico Becomes Eighth-Largest Exporter of AI-Enabling Goods: WTO”, Mexico Business News, ¶2",
        ),
    ] {
        visit(path, async |page| {
            page.driver.execute(KEEP, Vec::new()).await?;
            press(page, "quote").await?;
            page.until("return copied.length === 1").await?;
            let copied = string(page, "return copied[0]").await?;
            for part in [said, figures, source, "#v=1&card=ai-exporters&vs=malaysia"] {
                assert!(copied.contains(part), "{part} is missing: {copied}");
            }
            // What only a screen reader hears is for nobody's article.
            for part in ["computed:", "calculado:", "A¶", "B¶", "  "] {
                assert!(!copied.contains(part), "{part}: {copied}");
            }
            Ok(())
        });
    }
}

#[test]
fn every_answer_of_every_card_is_copied_with_its_figures() {
    visit("", async |page| {
        page.driver.execute(KEEP, Vec::new()).await?;
        page.value("document.querySelectorAll('article .hechos-menu').forEach(menu => { menu.open = true; })").await?;
        page.until(
            "return document.querySelectorAll('article .hechos-menu[data-works]').length === 14",
        )
        .await?;
        page.value(
            "document.querySelectorAll('article [value=quote]').forEach(button => button.click())",
        )
        .await?;
        // From the menu, and from beside it: the same.
        page.until("return copied.length === 28 && new Set(copied).size === 14")
            .await?;
        let wrong = page
            .value("return copied.filter(text => !/(Computed by Hechos from|Figures): .+ Sources?: .+, \u{b6}\\d+/.test(text) || /  |undefined|%[a-z]|{/.test(text))")
            .await?;
        assert_eq!(wrong, serde_json::json!([]));
        Ok(())
    });
}

#[test]
fn an_answer_that_is_not_there_is_not_copied() {
    visit(
        "#card=share&part=~about&whole=mexico-state-exports-2025q3",
        async |page| {
            page.driver.execute(KEEP, Vec::new()).await?;
            press_in(page, "share", "quote").await?;
            page.says(
                "#share .hechos-menu [role=status]",
                "There is no answer to copy yet.",
            )
            .await?;
            page.until("return copied.length === 0").await
        },
    );
}

#[test]
fn a_figure_of_the_table_is_copied_in_a_sentence() {
    for (path, sentence, said) in [
        (
            "figures/#figure-mexico-total-exports-2024",
            "Mexico’s total exports (2024) are put at US$617\u{a0}billion (US$616.5 to 617.5\u{a0}billion). Source: WTO, in Mexico Business News, paragraph 1: “US$617 billion”. In Hechos, dataset version ",
            "Copied.",
        ),
        (
            "es/figures/#figure-mexico-total-exports-2024",
            "Las exportaciones totales de México (2024) se cifran en 617\u{a0}mil\u{a0}millones de dólares (616.5 a 617.5\u{a0}mil\u{a0}millones de dólares). Fuente: OMC, en Mexico Business News, párrafo 1: “US$617 billion”. En Hechos, ",
            "Copiado.",
        ),
    ] {
        visit(path, async |page| {
            page.driver.execute(KEEP, Vec::new()).await?;
            let cite = "#provenance-mexico-total-exports-2024 .hechos-provenance__cite";
            page.value(&format!(
                "document.querySelector('{cite} [value=figure]').click()"
            ))
            .await?;
            page.until(&format!(
                "return document.querySelector('{cite} [role=status]')?.textContent === '{said}'"
            ))
            .await?;
            let copied = string(page, "return copied[0].replaceAll(' ', '\u{a0}')").await?;
            let wanted = sentence.replace(' ', "\u{a0}");
            assert!(copied.starts_with(&wanted), "{copied}");
            assert!(
                copied.ends_with("#figure-mexico-total-exports-2024"),
                "{copied}"
            );
            Ok(())
        });
    }
}
