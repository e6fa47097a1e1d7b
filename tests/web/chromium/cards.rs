//! Cards: whatever a reader picks, the answer changes; what does not belong together gets no number.

use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

/// The language's first page, and how it begins a refusal.
const ENGLISH: (&str, &str) = ("", "Not comparable");

const SPANISH: (&str, &str) = ("es/", "No comparables");

/// Worked out by hand from the printed figures: card, option, and what its answer says. Each card
/// stands here, some twice; `None` is a refusal.
const KNOWN: [(&str, &str, Option<&str>); 25] = [
    ("total-exports", "us-trade", None),
    ("total-exports", "state-exports", None),
    ("world-high-tech", "2005", Some("4.2 trillion [4.1, 4.25]")),
    ("world-high-tech", "2005", Some("5.5% [5.31, 5.59] a year")),
    ("world-high-tech", "ai-trade", None),
    (
        "regional-split",
        "brazil-2024",
        Some("78 percentage points [77, 79]"),
    ),
    ("regional-split", "brazil-2005", None),
    ("top-products", "list", Some("90%")),
    ("top-products", "value", None),
    ("ai-exporters", "china", Some("7 times [4.6, 16]")),
    ("ai-exporters", "taiwan", Some("5 times [3, 11]")),
    ("ai-exporters", "malaysia", Some("cannot be put in order")),
    (
        "ai-trade",
        "2022",
        Some("less in 2023 than in 2022, a fall of"),
    ),
    (
        "us-high-tech",
        "2024-01/2024-06",
        Some("44.1 billion [43.9, 44.3]"),
    ),
    ("us-high-tech", "total-exports", None),
    ("us-trade", "2022-08", Some("13.47%")),
    ("us-trade", "total-exports", None),
    (
        "state-exports",
        "coahuila",
        Some("7.3 percentage points [7.2, 7.4]"),
    ),
    (
        "state-growth",
        "mexico",
        Some("33.7 percentage points [33.6, 33.8]"),
    ),
    ("sectors", "mining", Some("22.3 times [22.0, 22.7]")),
    ("device-exports", "2020", Some("92.63%")),
    ("device-balance", "imports", None),
    ("device-balance", "2020", Some("9.882 billion")),
    ("device-hubs", "2025", Some("18.5 billion [17.4, 19.6]")),
    ("device-hubs", "2020", Some("9.6 billion [9.0, 10.2]")),
];

#[test]
fn answers_are_those_of_the_printed_figures() {
    visit(ENGLISH.0, async |page| {
        page.unfolds_cards().await?;
        for (card, option, known) in KNOWN {
            answers(page, card, option, known, ENGLISH.1).await?;
        }
        Ok(())
    });
}

#[test]
fn answers_are_the_same_in_spanish() {
    visit(SPANISH.0, async |page| {
        let known = [
            ("ai-exporters", "taiwan", Some("5 veces [3, 11]")),
            ("device-exports", "2020", Some("92.63 %")),
            (
                "state-exports",
                "nuevo-leon",
                Some("9.2 puntos porcentuales [9.1, 9.3]"),
            ),
            (
                "ai-trade",
                "2022",
                Some("una baja de 600 mil millones de dólares [500, 700]"),
            ),
            ("total-exports", "device-exports", None),
            ("device-balance", "imports", None),
        ];
        page.unfolds_cards().await?;
        for (card, option, known) in known {
            answers(page, card, option, known, SPANISH.1).await?;
        }
        Ok(())
    });
}

/// Picks an option and reads the answer: the known words, or no digit and a reason.
async fn answers(
    page: &Page,
    card: &str,
    option: &str,
    known: Option<&str>,
    refusal: &str,
) -> WebDriverResult<()> {
    let asked = format!(
        "return document.querySelector('#{card} .hechos-ask[data-choice=\"{option}\"]') !== null"
    );
    let select = format!("#{card}-vs");
    let offered = format!("return document.querySelector('{select}') !== null");
    // A card that refuses whatever it is asked offers no choice: a link asks.
    if page.value(&offered).await? == true {
        page.choose(&select, option).await?;
    } else {
        page.value(&format!("location.hash = 'card={card}&vs={option}'"))
            .await?;
        page.until(&asked).await?;
    }
    let answer = format!("#{card} output");
    let Some(words) = known else {
        page.says(&answer, refusal).await?;
        // What is heard beside it are the reasons, which may name years.
        let seen = format!(
            "return [...document.querySelector('{answer}').childNodes].filter(part => !part.matches?.('.hechos-hidden')).map(part => part.textContent).join('')"
        );
        let sentence = page.value(&seen).await?.to_string();
        assert!(
            !sentence.contains(|letter: char| letter.is_ascii_digit()),
            "{card}, {option}: a refusal holds a number: {sentence}"
        );
        // Below the answer, or once and for all above it.
        let reason = page
            .reads(&format!(
                "#{card} :is(.hechos-ask__reasons, [role=note]) li"
            ))
            .await?;
        assert!(!reason.is_empty(), "{card}, {option}: no reason is given");
        return Ok(());
    };
    let text = page.answers(card, words).await?;
    assert!(!text.contains(refusal), "{card}, {option}: {text}");
    Ok(())
}
