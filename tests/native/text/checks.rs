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

pub fn spaced(text: &str) -> String {
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
                "less",
                "between",
                "top",
                "casi",
                "alrededor",
                "más",
                "menos",
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
