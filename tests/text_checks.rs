//! Every check asks, explains and finds in both languages.

use std::collections::BTreeSet;

use hechos::dataset::Lang;
use hechos::judge::{CheckVerdict, audit};
use hechos::maths::Reading;
use hechos::text::{check_finding, check_method, check_question, check_verdict_word};

fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn every_check_can_be_read_in_both_languages() {
    for reading in [Reading::Plausible, Reading::Strict] {
        let mut questions = BTreeSet::new();
        for check in audit(reading) {
            let [en, es] = Lang::ALL.map(|lang| check_question(&check, lang));
            assert!(
                en.ends_with("?") && es.starts_with('¿') && es.ends_with('?'),
                "{en} {es}"
            );
            assert!(questions.insert(en), "twice: {}", check.id);
            assert_ne!(
                check_method(&check, Lang::En),
                check_method(&check, Lang::Es)
            );
            for lang in Lang::ALL {
                assert!(check_method(&check, lang).ends_with('.'));
                let finding = check_finding(&check, lang);
                assert!(
                    finding.is_some() || check.computed.is_none(),
                    "a number that is not told: {}",
                    check.id
                );
                assert!(finding.is_none_or(|text| text.ends_with('.') && !text.contains("  ")));
            }
        }
    }
}

#[test]
fn the_findings_of_the_sheet() {
    let checks = audit(Reading::Plausible);
    let finding = |id: &str, lang| {
        let check = checks.iter().find(|check| check.id == id).expect("a check");
        spaced(&check_finding(check, lang).expect("it has numbers"))
    };
    assert_eq!(
        finding(
            "growth-rate-world-high-tech-trade-growth-2005-2024",
            Lang::En
        ),
        "The article says 4.7% [4.65, 4.75] a year; the end points give ≈ 5.5% [5.31, 5.59] a year."
    );
    assert_eq!(
        finding("growth-factor-mexico-device-exports-factor", Lang::Es),
        "El artículo dice 2 veces; los dos valores dan ≈ 1.9263 veces [1.9258, 1.9269]."
    );
    assert_eq!(
        finding("stated-twice-mexico-us-partner-rank", Lang::En),
        "One passage says top 3; the other says 1st."
    );
    assert_eq!(
        finding("rank-in-list-mexico-ai-exports-rank-2022", Lang::En),
        "The article says 8th; the listed values allow 4th to 8th."
    );
    assert_eq!(
        finding("open-projection-world-trade-growth-ai-2040", Lang::Es),
        "El artículo dice casi 40 % [35, 40]."
    );
    assert_eq!(
        finding("leader-by-share-mexico-high-tech-exports-rank", Lang::En),
        "The article says 1st; the share is 85% [84.5, 85.5]."
    );
    assert_eq!(
        finding("level-before-mexico-high-technologies-us-2025h1", Lang::En),
        "It was ≈ US$44.1 billion [43.9, 44.3]."
    );
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
