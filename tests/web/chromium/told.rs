//! What is told once: a filter of the checks, an order of the table, a reading, and what Enter takes.

use thirtyfour::prelude::*;

use super::aloud::LISTEN;
use crate::harness::visit;

#[test]
fn a_filter_of_checks_says_what_it_shows() {
    for (path, name, shown, all) in [
        (
            "checks/",
            "Contradicts",
            "Shown: Contradicts ",
            "Shown: All ",
        ),
        (
            "es/checks/",
            "Se contradice",
            "Se muestran: Se contradice ",
            "Se muestran: Todas ",
        ),
    ] {
        visit(path, async |page| {
            for words in [shown, all] {
                page.value(LISTEN).await?;
                page.press("#audit .hechos-filters", name).await?;
                let heard = page.heard().await?;
                assert_eq!(heard.len(), 1, "{heard:?}");
                let told = heard[0].strip_prefix(&format!("audit status: {words}"));
                let count = told.map(str::parse::<u16>);
                assert!(matches!(count, Some(Ok(1..))), "{heard:?}");
            }
            Ok(())
        });
    }
}

#[test]
fn an_order_of_the_table_is_told() {
    for (path, told) in [
        (
            "figures/",
            ["Sorted by Period", "Sorted by Period, descending"],
        ),
        (
            "es/figures/",
            ["Orden: Periodo", "Orden: Periodo, descendente"],
        ),
    ] {
        visit(path, async |page| {
            for words in told {
                page.value(LISTEN).await?;
                page.click("#figures thead th:nth-child(3) button").await?;
                let heard = page.heard().await?;
                assert_eq!(heard.len(), 1, "{heard:?}");
                assert!(heard[0].ends_with(words), "{heard:?}");
            }
            Ok(())
        });
    }
}

#[test]
fn a_reading_is_told_once_and_the_next_answer_again() {
    visit("#v=1&card=share", async |page| {
        page.says("#share", "18.94%").await?;
        page.value(LISTEN).await?;
        page.sets("#reading-1").await?;
        let heard = page.heard().await?;
        assert_eq!(heard, [" status: Read figures as: strict"]);
        page.value(LISTEN).await?;
        page.enters("#share-part", "US$40 billion").await?;
        let heard = page.heard().await?;
        assert!(
            heard.iter().any(|of| of.starts_with("share status: ")),
            "{heard:?}"
        );
        Ok(())
    });
}

#[test]
fn enter_takes_what_is_highlighted() {
    const ACTIVE: &str =
        "document.querySelector('#share .hechos-picker__option--active')?.textContent ?? ''";
    visit("#v=1&card=share", async |page| {
        page.says("#share", "18.94%").await?;
        // Words are no number: the nearest figure is highlighted, and Enter takes it.
        page.types("#share-part", "baja california").await?;
        page.until(&format!("return ({ACTIVE}).includes('Baja California')"))
            .await?;
        page.keys("#share-part", Key::Enter).await?;
        page.says("#share-part-hint", "Baja California").await?;
        // A number is highlighted nowhere, and Enter takes it as it is typed.
        page.types("#share-part", "US$28.9 billion").await?;
        page.until("return document.querySelector('#share [role=option]') !== null")
            .await?;
        page.until(&format!("return ({ACTIVE}) === ''")).await?;
        page.keys("#share-part", Key::Enter).await?;
        page.says("#share-part-hint", "28,900,000,000")
            .await
            .map(drop)
    });
}
