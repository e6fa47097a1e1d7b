//! Every check asks, answers and explains in both languages, in sentences that a reader can follow.

use std::collections::BTreeSet;

use crate::judge::judging::audit;
use hechos::dataset::Lang;
use hechos::judge::{Check, CheckKind, CheckVerdict};
use hechos::maths::Reading;
use hechos::text::{
    Span, check_answer, check_because, check_explanation, check_figure, check_question,
    check_verdict_word, plain,
};

/// The most words of a sentence.
const MOST_WORDS: usize = 32;

fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn every(each: impl Fn(&Check, Lang)) {
    for reading in [Reading::Plausible, Reading::Strict] {
        for check in audit(reading) {
            for lang in Lang::ALL {
                each(check, lang);
            }
        }
    }
}

#[test]
fn every_check_asks_a_question_of_its_own() {
    for reading in [Reading::Plausible, Reading::Strict] {
        let checks = audit(reading);
        for lang in Lang::ALL {
            let mut questions = BTreeSet::new();
            for check in checks {
                let question = check_question(check, lang);
                assert!(question.ends_with('?'), "{question}");
                assert!(lang == Lang::En || question.contains('¿'), "{question}");
                assert!(questions.insert(question), "twice: {}", check.id);
            }
        }
    }
}

#[test]
fn every_check_is_answered_and_says_what_it_computed() {
    every(|check, lang| {
        let answer = check_answer(check, lang);
        let text = plain(&answer);
        assert!(text.ends_with('.'), "{}: {text}", check.id);
        let count = |test: fn(&Span) -> bool| answer.iter().filter(|span| test(span)).count();
        let numbers = count(|span| matches!(span, Span::Computed { .. } | Span::Interval(_)));
        let spread = check.computed.filter(|found| !found.is_exact());
        let told = numbers > 0 || spread.is_none() || text.contains(['1', '2', '3', '4']);
        assert!(told, "a number that is not told: {} {text}", check.id);
    });
}

#[test]
fn sentences_are_short_and_well_formed() {
    every(|check, lang| {
        let mut texts = vec![
            check_question(check, lang),
            plain(&check_answer(check, lang)),
        ];
        texts.extend(check_explanation(check, lang));
        let figures = check.figures.iter();
        texts.extend(figures.map(|figure| check_figure(check, *figure, lang)));
        for text in texts {
            let text = spaced(&text);
            let places = [
                "{", "}", "  ", " ,", " .", "()", "..", " de el ", " a el ", "de de ",
            ];
            for wrong in places {
                assert!(!text.contains(wrong), "{wrong:?} in {text:?}");
            }
            let first = text
                .chars()
                .next()
                .is_some_and(|letter| !letter.is_lowercase());
            let value = [
                "nearly",
                "about",
                "more",
                "top",
                "casi",
                "alrededor",
                "más",
                "entre",
            ];
            assert!(
                first || value.iter().any(|word| text.starts_with(word)),
                "{text}"
            );
            // A list of figures is as long as there are figures; each item is read by itself.
            let lists = matches!(
                check.kind,
                CheckKind::OverlappingGoods | CheckKind::OtherRanking
            );
            let ends = |letter| matches!(letter, '?' | ':' | ';') || (lists && letter == ',');
            for sentence in text.split(ends) {
                let words = sentence.split(' ').count();
                assert!(words <= MOST_WORDS, "{words} words: {sentence}");
            }
        }
    });
}

#[test]
fn a_contradiction_is_explained_and_nothing_else() {
    every(|check, lang| {
        let contradicts = check.verdict <= CheckVerdict::ContradictsLooseWord;
        assert_eq!(
            check_explanation(check, lang).is_some(),
            contradicts,
            "{}",
            check.id
        );
    });
}

#[test]
fn what_cannot_be_compared_says_why() {
    every(|check, lang| {
        let because = check_because(check, lang);
        match check.verdict {
            // The answer itself names the reason, or the reasons follow it.
            CheckVerdict::CannotBeCompared => {
                let answer = plain(&check_answer(check, lang));
                assert!(answer.len() > 30 || !because.is_empty(), "{}", check.id);
            }
            _ => assert!(because.is_empty(), "{}", check.id),
        }
    });
}

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

#[test]
fn nearly_every_check_can_be_asked_of_a_calculator() {
    let checks = audit(Reading::Plausible);
    let silent = checks.iter().filter(|check| check.question().is_none());
    let silent: Vec<_> = silent.map(|check| check.id.as_str()).collect();
    assert!(silent.len() <= 6, "{silent:?}");
    // What a calculator is asked holds figures of the check, and leads to an answer or a refusal.
    for check in checks {
        let Some(question) = check.question() else {
            continue;
        };
        let figures = question.figures();
        let own = figures.iter().any(|figure| check.figures.contains(figure));
        let span = check.kind == CheckKind::Span;
        assert!(own || span, "{}", check.id);
        let refused = matches!(check.kind, CheckKind::TotalApart | CheckKind::BalanceApart);
        assert!(!(refused && question.is_answerable()), "{}", check.id);
    }
}

#[test]
fn the_outcomes_have_words() {
    for lang in Lang::ALL {
        let words: BTreeSet<_> = CheckVerdict::ALL
            .map(|one| check_verdict_word(one, lang))
            .into();
        assert_eq!(words.len(), CheckVerdict::ALL.len());
    }
}
