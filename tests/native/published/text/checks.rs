//! every check asks, answers and explains in both languages, in sentences that a reader can follow.

use crate::judge::judging::audit;
use crate::text::checks::spaced;
use hechos::dataset::Lang;
use hechos::maths::Reading;
use hechos::text::{check_answer, check_question, plain};

/// Question and answer of a check.
fn said(id: &str, lang: Lang) -> [String; 2] {
    let checks = audit(Reading::Plausible);
    let check = checks.iter().find(|check| check.id == id);
    let check = check.expect("the sheet has this check");
    [
        spaced(&check_question(check, lang)),
        spaced(&plain(&check_answer(check, lang))),
    ]
}

#[test]
fn the_checks_in_the_words_of_the_sheet() {
    let rate = "growth-rate-world-high-tech-trade-growth-2005-2024";
    assert_eq!(
        said(rate, Lang::En),
        [
            "World trade in high-technology goods, from US$2.4 trillion (2005) to nearly US$6.6 trillion (2024): is that 4.7% a year?",
            "No: it is 5.5% a year [5.31, 5.59]. Printed: 4.7% [4.65, 4.75]."
        ]
    );
    assert_eq!(
        said(rate, Lang::Es),
        [
            "El comercio mundial de bienes de alta tecnología, de 2.4 billones de dólares (2005) a casi 6.6 billones de dólares (2024): ¿equivale eso a 4.7 % al año?",
            "No: equivale a 5.5 % al año [5.31, 5.59]. Publicado: 4.7 % [4.65, 4.75]."
        ]
    );
    let [question, answer] = said("growth-factor-mexico-device-exports-factor", Lang::Es);
    assert!(
        question.ends_with("¿el valor final es 2 veces (“doubled”) el inicial?"),
        "{question}"
    );
    assert_eq!(
        answer,
        "No del todo: es 1.926 veces el inicial [1.925, 1.927]."
    );
    assert_eq!(
        said("rank-in-list-mexico-ai-exports-rank-2022", Lang::Es),
        [
            "México, octavo lugar entre los exportadores de bienes que habilitan la IA (2022): ¿lo respaldan los ocho valores de la lista?",
            "Sí: permiten del 4.º al 8.º lugar. Puede haber otros que no aparecen en la lista."
        ]
    );
    assert_eq!(
        said("level-of-share-mexico-device-exports-us-share", Lang::En),
        [
            "The share of Mexico’s medical-device exports that goes to the United States: how much is about 90% of US$20.55 billion (2025)?",
            "It comes to US$18.5 billion [17.4, 19.6]. The article prints no year for the share."
        ]
    );
    assert_eq!(
        said("level-before-jalisco-exports-share-2025q3", Lang::En)[0],
        "The growth of Jalisco’s exports over a year, 89.1%, to 9.1% of US$152.6 billion (3rd quarter 2025): from what level?"
    );
    assert_eq!(
        said("share-apart-manufacturing-exports-share-2025q3", Lang::Es),
        [
            "La participación de las manufacturas en las exportaciones, 93.8 %: ¿se refiere a las exportaciones totales de México, 617 mil millones de dólares (2024)?",
            "No: se refiere a las exportaciones de México atribuidas a entidades federativas, 152.6 mil millones de dólares (3.er trimestre de 2025)."
        ]
    );
    assert_eq!(
        said("total-apart-world-ai-trade-2023", Lang::Es)[0],
        "El comercio mundial de bienes que habilitan la IA, 2.3 billones de dólares (2023), respecto del comercio mundial de bienes de alta tecnología, casi 6.6 billones de dólares (2024): ¿cuál es la proporción?"
    );
    assert_eq!(
        said("open-rank-mexico-total-exports-rank-2024", Lang::En),
        [
            "Mexico, one of the top 10 by total exports, first in the products of the regional list that it leads and in 3 more lists: can that be checked?",
            "No: the article does not print the values of the others."
        ]
    );
}
