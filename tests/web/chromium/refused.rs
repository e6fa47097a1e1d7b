//! What is refused is refused on the page: no number, the dimension that fails, and a way on.

use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

/// A question that has no answer.
struct Case {
    /// The section that is asked.
    place: &'static str,
    /// The question, as a link holds it.
    link: &'static str,
    /// What the reason names, in English and in Spanish.
    words: [&'static [&'static str]; 2],
    /// Whether a question with an answer is near.
    offered: bool,
}

const CASES: [Case; 13] = [
    Case {
        place: "#share",
        link: "part=chihuahua-exports-2025q3&whole=chihuahua-exports-share-2025q3",
        words: [&["percentage"], &["porcentaje"]],
        offered: true,
    },
    Case {
        place: "#compare",
        link: "compare=mexico-total-exports-2024,mexico-total-exports-rank-2024",
        words: [&["dollars", "rank"], &["dólares", "lugar"]],
        offered: false,
    },
    Case {
        place: "#compare",
        link: "compare=mexico-device-exports-2025,mexico-health-imports-2024",
        words: [&["exports", "imports"], &["exportaciones", "importaciones"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=mexico-ai-exports-2022&whole=world-ai-trade-2023",
        words: [&["2022", "2023"], &["2022", "2023"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=&whole=mexico-total-exports-2024&share=chihuahua-exports-share-2025q3",
        words: [&["Chihuahua", "alone"], &["Chihuahua", "solo"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=world-ai-trade-2022&whole=world-high-tech-trade-2024",
        words: [
            &["AI-enabling goods", "high-technology goods"],
            &["habilitan la IA", "alta tecnología"],
        ],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=taiwan-ai-exports-2022&whole=mexico-ai-exports-2022",
        words: [&["Taiwan", "Mexico"], &["Taiwán", "México"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=mexico-ai-exports-rank-2022&whole=china-ai-exports-rank-2022",
        words: [&["rank", "divided"], &["lugar", "divid"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=mexico-top-products-led&whole=mexico-high-tech-segments",
        words: [&["count", "divided"], &["conteo", "divid"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=mexico-high-technologies-us-2025h1&whole=mexico-us-trade-2022-jan-aug",
        words: [&["both ways"], &["ambos sentidos"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "part=&share=jalisco-exports-growth-2025q3",
        words: [&["no share", "Jalisco"], &["crecimiento", "Jalisco"]],
        offered: true,
    },
    Case {
        place: "#share",
        link: "task=rest&taken=world-trade-growth-ai-2040&whole=",
        words: [&["no share", "2040"], &["crecimiento", "2040"]],
        offered: false,
    },
    Case {
        place: "#share",
        link: "task=before&level=chihuahua-exports-2025q3&growth=jalisco-exports-growth-2025q3",
        words: [&["Chihuahua", "Jalisco"], &["Chihuahua", "Jalisco"]],
        offered: true,
    },
];

#[test]
fn refused_questions_give_no_number_in_english() {
    visit("", async |page| every_case(page, 0).await);
}

#[test]
fn refused_questions_give_no_number_in_spanish() {
    visit("es/", async |page| every_case(page, 1).await);
}

async fn every_case(page: &Page, lang: usize) -> WebDriverResult<()> {
    let none = ["No number is given.", "No hay resultado."][lang];
    for Case {
        place,
        link,
        words,
        offered,
    } in CASES
    {
        page.value(&format!("location.hash = '{link}'")).await?;
        // Each calculator has a panel of the tool.
        page.turns_to(place.trim_start_matches('#')).await?;
        let result = [place, " .hechos-work__result"].concat();
        let status = [&result, " > [role=status]"].concat();
        let mut said = String::new();
        for word in words[lang] {
            said = page.says(&status, word).await?;
        }
        assert!(said.contains(none), "{link}: {said}");
        let numbers = ":is(.hechos-computed, .hechos-interval, .hechos-chart, .hechos-steps, .hechos-work__answers)";
        let found = format!("return document.querySelectorAll('{result} {numbers}').length");
        assert_eq!(page.value(&found).await?, 0, "{link}: a number is given");
        if offered {
            follow(page, &result, none).await?;
        }
    }
    Ok(())
}

/// The first offer leads to a number.
async fn follow(page: &Page, result: &str, none: &str) -> WebDriverResult<()> {
    let offer = [result, " > .hechos-offers a"].concat();
    let place = page
        .value(&format!(
            "return document.querySelector('{offer}').getAttribute('href')"
        ))
        .await?;
    let place = place.as_str().unwrap_or_default().to_owned();
    page.click(&offer).await?;
    let answer = [&place, " .hechos-work__result"].concat();
    page.until(&format!(
        "const answer = document.querySelector('{answer}');
         return answer.querySelector('.hechos-computed') !== null && !answer.innerText.includes('{none}')"
    ))
    .await
}
