//! A card that a site has pinned: it says what has changed since, in a frame and in the page itself.

use std::fs;

use hechos::dataset::version as dataset_version;
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::everywhere::embed_pinned::site;
use crate::harness::{Page, visit};
use crate::host::Host;
use crate::menus::{MENU, press, string};
use crate::partner;
use crate::partner::{enter, shown};
use crate::second::first;

/// What the site says of the version that partners have pinned.
const OLDER: &str = "0.9.0";

const SAID: &str = "[data-changes]";

/// A card of that site on the page of a partner, and what it says of its version.
fn pinned(attributes: &str, test: impl AsyncFnOnce(&Page, &str)) {
    let host = Host::start(&site());
    let inline = attributes.contains("mode=\"inline\"");
    let body = format!(
        r#"<script type="module" src="{}embed.js"></script><hechos-card {attributes}></hechos-card>"#,
        host.base()
    );
    // The site is a third origin, and may answer that it knows no such version.
    Engine::asked().run(async |page| {
        page.driver.goto(partner::page(&body)).await?;
        if inline {
            page.until("return !!document.querySelector('hechos-card').shadowRoot?.querySelector('[data-changes]')?.checkVisibility()").await?;
            test(page, "document.querySelector('hechos-card').shadowRoot").await;
        } else {
            shown(page).await?;
            enter(page).await?;
            test(page, "document").await;
        }
        Ok(())
    });
}

/// A text that names the version that is published as `{now}`.
fn now(text: &str) -> String {
    text.replace("{now}", dataset_version())
}

async fn says(page: &Page, root: &str, lines: &[&str]) {
    let lines: Vec<String> = lines.iter().map(|line| now(line)).collect();
    let read = format!(
        "return [...{root}.querySelector('{SAID}').querySelectorAll('p, li')].map(line => line.textContent)"
    );
    let same = format!(
        "{}.toString() === {}.toString()",
        read.replacen("return ", "return (", 1) + ")",
        json!(lines)
    );
    if page.until(&same).await.is_err() {
        panic!("{}, not {lines:?}", page.value(&read).await.unwrap());
    }
}

#[test]
fn a_pinned_card_says_what_has_changed_since() {
    for mode in ["", "mode=\"inline\""] {
        for (lang, lines) in [
            (
                "en",
                [
                    "This site pinned version 0.9.0 of the data (2 March 2026). Changed since then, up to version {now}:",
                    "Taiwan was <b>400</b>",
                ],
            ),
            (
                "es",
                [
                    "Este sitio fijó la versión 0.9.0 de los datos (2 de marzo de 2026). Lo que ha cambiado desde entonces, hasta la versión {now}:",
                    "Taiwán, antes <b>400</b>",
                ],
            ),
        ] {
            let attributes =
                format!("card=\"ai-exporters\" lang=\"{lang}\" data-version=\"{OLDER}\" {mode}");
            pinned(&attributes, async |page, root| {
                says(page, root, &lines).await
            });
        }
    }
}

#[test]
fn a_figure_of_another_card_counts_where_it_is_compared() {
    let lines = [
        "This site pinned version 0.9.0 of the data (2 March 2026). Changed since then, up to version {now}:",
        "Mexico was 600",
    ];
    let link = "card=\"compare\" compare=\"mexico-total-exports-2024,malaysia-ai-exports-2022\"";
    pinned(
        &format!("{link} data-version=\"{OLDER}\""),
        async |page, root| {
            says(page, root, &lines).await;
        },
    );
}

#[test]
fn a_card_whose_figures_are_the_same_says_so() {
    pinned(
        &format!("card=\"sectors\" data-version=\"{OLDER}\""),
        async |page, root| {
            says(page, root, &["This site pinned version 0.9.0 of the data (2 March 2026). The figures of this card are the same in version {now}."]).await;
        },
    );
}

#[test]
fn a_version_that_is_not_known_is_said() {
    for (version, mode) in [
        ("7.7.7", ""),
        ("../x?<y>", ""),
        ("7.7.7", "mode=\"inline\""),
        ("../x?<y>", "mode=\"inline\""),
    ] {
        pinned(
            &format!("card=\"sectors\" data-version=\"{version}\" {mode}"),
            async |page, root| {
                says(page, root, &[&format!("This site pinned version {version} of the data, which is not known here. The card shows version {}.", dataset_version())]).await;
            },
        );
    }
}

#[test]
fn the_version_that_is_shown_and_none_say_nothing() {
    for version in [
        format!("data-version=\"{}\"", dataset_version()),
        String::new(),
        "data-version=\"\"".to_owned(),
    ] {
        for mode in ["", "mode=\"inline\""] {
            pinned(
                &format!("card=\"sectors\" {version} {mode}"),
                async |page, root| {
                    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
                    says(page, root, &[]).await;
                },
            );
        }
    }
}

#[test]
fn a_menu_offers_codes_that_follow_updates_and_codes_that_are_pinned() {
    for (path, names) in [
        ("", ["Follows updates", "Pinned to version {now}"]),
        (
            "es/",
            ["Sigue las actualizaciones", "Fija la versión {now}"],
        ),
    ] {
        visit(path, async |page| {
            let field = format!("return document.querySelector('{MENU} textarea').value");
            press(page, "embed element").await?;
            // Opened again it is as it was.
            for open in [false, true, false, true] {
                page.value(&format!("return new Promise(done => {{ const menu = document.querySelector('{MENU}'); menu.addEventListener('toggle', () => setTimeout(done, 50), {{ once: true }}); menu.open = {open}; }})")).await?;
            }
            let choices = page
                .value(&format!("return [...document.querySelectorAll('{MENU} label:has([data-of=pin])')].map(label => label.textContent.trim())"))
                .await?;
            for (at, name) in names.iter().enumerate() {
                assert!(
                    choices[at]
                        .as_str()
                        .is_some_and(|text| text.starts_with(&now(name))),
                    "{choices}"
                );
            }
            assert_eq!(choices.as_array().map(Vec::len), Some(2));
            for (which, at, part, there) in [
                ("element", 0, " data-version=\"{now}\"", false),
                ("element", 1, " data-version=\"{now}\"", true),
                ("frame", 1, "&amp;pinned={now}\"", true),
                ("frame", 0, "pinned", false),
            ] {
                page.value(&format!(
                    "document.querySelectorAll('{MENU} [data-of=pin]')[{at}].click()"
                ))
                .await?;
                press(page, &format!("embed {which}")).await?;
                // The code of a frame stands there once its height is known.
                page.until(&[&field, " !== ''"].concat()).await?;
                let code = string(page, &field).await?;
                assert_eq!(code.contains(&now(part)), there, "{code}");
            }
            Ok(())
        });
    }
}

#[test]
fn the_site_holds_each_version_with_its_changes() {
    let text =
        fs::read_to_string(first().join(format!("versions/{}.json", dataset_version()))).unwrap();
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answer["current"], dataset_version());
    assert_eq!(answer["changes"], json!([]));
}
