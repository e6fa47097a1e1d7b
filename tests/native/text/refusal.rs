//! Promise: a refusal says in one sentence what differs, and a question reads as one would ask it.

use std::collections::BTreeSet;

use hechos::card::because;
use hechos::dataset::{FIGURES, FigureId, Lang, Unit};
use hechos::judge::{
    Asked, Operand, Reason, Verdict, compare_alone, questions, solve, solve_alone,
};
use hechos::maths::Reading::Plausible;
use hechos::text::question;

pub fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
}

pub fn operand(id: &str) -> Operand {
    Operand::Figure(figure(id))
}

/// Why a question is refused, in both languages.
#[track_caller]
pub fn refused(asked: &Asked) -> [Vec<String>; 2] {
    let answer = solve(asked, Plausible);
    assert_eq!(answer.verdict, Verdict::Refused);
    Lang::ALL.map(|lang| spaced(because(&answer.reasons, Some(asked), lang)))
}

pub fn spaced(texts: Vec<String>) -> Vec<String> {
    texts
        .iter()
        .map(|text| text.replace('\u{a0}', " "))
        .collect()
}

#[track_caller]
pub fn share(part: &str, whole: &str) -> [Vec<String>; 2] {
    refused(&Asked::Share {
        part: operand(part),
        whole: operand(whole),
    })
}

#[track_caller]
pub fn part(share: &str, whole: &str) -> [Vec<String>; 2] {
    refused(&Asked::Part {
        share: operand(share),
        whole: operand(whole),
    })
}

/// Every sentence for every pair of figures. The offers beside it, which take far longer, are tried in
/// judge::every_pair.
fn every_refusal() -> BTreeSet<(Lang, String)> {
    let mut found = BTreeSet::new();
    let mut keep = |reasons: &[Reason], asked: Option<&Asked>| {
        for lang in Lang::ALL {
            let texts = because(reasons, asked, lang);
            assert!((1..=3).contains(&texts.len()), "{texts:?}");
            found.extend(texts.into_iter().map(|text| (lang, text)));
        }
    };
    for a in FigureId::all() {
        for b in FigureId::all() {
            let (x, y) = (Operand::Figure(a), Operand::Figure(b));
            let answer = compare_alone(&x, &y, Plausible);
            if answer.verdict == Verdict::Refused {
                keep(&answer.reasons, None);
            }
            let mut all = vec![Asked::Share { part: x, whole: y }];
            // Without a percentage each of these is refused for that alone.
            if a.get().quantity.unit == Unit::Percent {
                all.push(Asked::Part { share: x, whole: y });
                all.push(Asked::Whole { part: y, share: x });
                all.push(Asked::LevelBefore {
                    level: y,
                    growth: x,
                });
            }
            for asked in all {
                let answer = solve_alone(&asked, Plausible);
                if answer.verdict == Verdict::Refused {
                    keep(&answer.reasons, Some(&asked));
                }
            }
        }
    }
    found
}

#[test]
fn every_refused_pair_has_a_sound_sentence() {
    let all = every_refusal();
    assert!(
        all.len() > FIGURES.len() * FIGURES.len() / 2,
        "{} sentences",
        all.len()
    );
    for (lang, text) in &all {
        sound(text);
        let words = text.split_whitespace().count();
        let most = match lang {
            Lang::En => 45,
            Lang::Es => 55,
        };
        assert!(words <= most && text.ends_with('.'), "{words}: {text}");
    }
    let short = all
        .iter()
        .filter(|(_, text)| text.split_whitespace().count() <= 36);
    assert!(short.count() * 10 > all.len() * 8, "most are short");
}

#[track_caller]
fn sound(text: &str) {
    assert!(!text.contains(['{', '}']) && !text.contains("  "), "{text}");
    assert!(
        !text.contains(" ,") && !text.contains("()") && !text.contains(" ;"),
        "{text}"
    );
    let words: Vec<_> = text.split_whitespace().collect();
    let twice = words.windows(2).find(|pair| pair[0] == pair[1]);
    assert_eq!(twice, None, "{text}");
    for melted in [" de el ", " a el ", "the the", "’s’s", "the an "] {
        assert!(!text.contains(melted), "{text}");
    }
    let first = text.trim_start_matches('¿').chars().next();
    assert!(first.is_some_and(char::is_uppercase), "{text}");
}

#[test]
fn every_question_reads_as_one_would_ask_it() {
    let (mut all, mut long) = (0, 0);
    for asked in FigureId::all().flat_map(questions) {
        for lang in Lang::ALL {
            let text = question(&asked, lang);
            sound(&text);
            assert!(text.ends_with('?'), "{text}");
            assert_eq!(text.starts_with('¿'), lang == Lang::Es, "{text}");
            all += 1;
            long += usize::from(text.chars().count() > 130);
        }
    }
    assert!(long * 5 < all, "{long} of {all} are long");
}
