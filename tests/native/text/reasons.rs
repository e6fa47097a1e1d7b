//! Every reason has a sentence in both languages that names what differs.

use hechos::dataset::{FigureId, Lang};
use hechos::judge::{Operand, Verdict, compare_alone};
use hechos::maths::Reading;
use hechos::state::{CardId, LinkProblem, LinkProblemKind, decode};
use hechos::text::{link_problem, reason, verdict_word};

#[test]
fn every_pair_of_figures_is_answered_in_words() {
    for a in FigureId::all() {
        for b in FigureId::all() {
            let (a, b) = (Operand::Figure(a), Operand::Figure(b));
            for one in compare_alone(&a, &b, Reading::Strict).reasons {
                for lang in Lang::ALL {
                    assert!(!reason(&one, lang).contains(['{', '}']));
                }
            }
        }
    }
}

#[test]
fn verdicts_and_link_problems_have_words() {
    for verdict in [Verdict::Valid, Verdict::Caution, Verdict::Refused] {
        assert_ne!(
            verdict_word(verdict, Lang::En),
            verdict_word(verdict, Lang::Es)
        );
    }
    use LinkProblemKind as Kind;
    for kind in [
        Kind::TooLong,
        Kind::UnknownVersion,
        Kind::UnknownKey,
        Kind::UnknownValue,
        Kind::Repeated,
        Kind::NotText,
        Kind::UnknownPlace,
    ] {
        let problem = LinkProblem::new(kind, "{0}", "{9}", None);
        let [en, es] = Lang::ALL.map(|lang| link_problem(&problem, lang));
        assert!(en.len() > 20 && es.len() > 20 && en != es);
    }
    let link = decode("card=nowhere", &|_: CardId, _: &str| true);
    assert_eq!(
        link_problem(&link.problems[0], Lang::En),
        "“nowhere” is no value of the setting “card”."
    );
}
