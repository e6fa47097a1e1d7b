//! The nearest questions that have an answer, found in the dataset and never listed by hand.

use std::mem::discriminant;

use super::{Asked, Operand, Question, Verdict, measure};
use crate::dataset::{Figure, FigureId};
use crate::maths::MAX_CHAIN;

/// The most questions that are offered at once.
const MOST: usize = 3;

/// Whether the figure takes part in a question with an answer: as [`questions`], without looking on
/// once one is found.
#[must_use]
pub fn has_question(figure: FigureId) -> bool {
    let asked = |question: Option<Question>| question.is_some_and(|of| of.is_answerable());
    let alone = measure::is_share(figure.get()).then_some(Question::Complement {
        share: figure,
        whole: None,
    });
    if asked(alone) || asked(chain_from(figure)) {
        return true;
    }
    FigureId::all()
        .filter(|other| *other != figure)
        .any(|other| {
            let one_measure = figure.get().indicator == other.get().indicator;
            asked(one_measure.then_some(Question::Compare(figure, other)))
                || candidates(figure, other).into_iter().any(asked)
                || candidates(other, figure).into_iter().any(asked)
        })
}

/// Every question with an answer that the figure takes part in, in the order of the dataset.
#[must_use]
pub fn questions(figure: FigureId) -> Vec<Question> {
    let mut found = Vec::new();
    let mut keep = |question: Question| {
        if question.is_answerable() {
            found.push(question);
        }
    };
    for other in FigureId::all().filter(|other| *other != figure) {
        let (own, its) = (figure.get(), other.get());
        if own.indicator == its.indicator || measure::is_balance(own, its) {
            keep(Question::Compare(figure, other));
        }
        for (a, b) in [(figure, other), (other, figure)] {
            candidates(a, b).into_iter().flatten().for_each(&mut keep);
        }
    }
    if let Some(chain) = chain_from(figure) {
        keep(chain);
    }
    if measure::is_share(figure.get()) {
        keep(Question::Complement {
            share: figure,
            whole: None,
        });
    }
    found
}

/// The ordered questions of a pair that are worth weighing: the rest would surely be refused.
fn candidates(a: FigureId, b: FigureId) -> [Option<Question>; 5] {
    let (x, y) = (a.get(), b.get());
    let share = measure::is_share(x);
    let inside = x.quantity.unit == y.quantity.unit && x.subject.lies_within(y.subject);
    let own = share && x.share_of.is_none_or(|own| own == b);
    let one = x.subject == y.subject;
    let grown =
        one && x.base_period.is_some() && measure::measured(x.indicator) == Some(y.indicator);
    [
        inside.then_some(Question::Share { part: a, whole: b }),
        own.then_some(Question::Part { share: a, whole: b }),
        own.then_some(Question::Complement {
            share: a,
            whole: Some(b),
        }),
        (share && one).then_some(Question::Whole { part: b, share: a }),
        grown.then_some(Question::LevelBefore {
            level: b,
            growth: a,
        }),
    ]
}

/// At most three questions near a refused comparison, best first.
pub(super) fn near_pair(a: FigureId, b: FigureId) -> Vec<Question> {
    nearest(None, &[Some(a), Some(b)])
}

/// At most three questions near a refused one, best first: about its figures, where at least one
/// operand is a figure.
pub(super) fn near(asked: &Asked) -> Vec<Question> {
    let figures: Vec<_> = asked.operands().iter().map(Operand::figure).collect();
    nearest(Some(asked), &figures)
}

/// `asked` is None for a comparison; `figures` are its operands, None where one was typed.
fn nearest(asked: Option<&Asked>, figures: &[Option<FigureId>]) -> Vec<Question> {
    let mut scored: Vec<(i32, Question)> = Vec::new();
    for figure in figures.iter().flatten() {
        for question in questions(*figure) {
            let again = match (asked, &question) {
                (None, Question::Compare(a, b)) => {
                    figures.contains(&Some(*a)) && figures.contains(&Some(*b))
                }
                (None, _) => false,
                (Some(_), _) => question.asked().as_ref() == asked,
            };
            if !again && !scored.iter().any(|(_, other)| same(other, &question)) {
                scored.push((score(asked, figures, &question), question));
            }
        }
    }
    let mut best = Vec::new();
    while best.len() < MOST && !scored.is_empty() {
        // Among equals the order of the dataset stands.
        let most = scored.iter().map(|(score, _)| *score).max();
        let at = scored.iter().position(|(score, _)| Some(*score) == most);
        best.extend(at.map(|at| scored.remove(at).1));
    }
    best
}

/// The share, the share that it is part of, and so on to a level.
pub(super) fn chain_from(figure: FigureId) -> Option<Question> {
    let mut shares = Vec::new();
    let mut at = figure;
    while measure::is_share(at.get()) && shares.len() < MAX_CHAIN {
        shares.push(at);
        at = at.get().share_of?;
    }
    (shares.len() >= 2).then_some(Question::Chain {
        shares,
        whole: Some(at),
    })
}

/// Higher is nearer: figures kept, stand-ins that resemble what they replace, one operation.
fn score(asked: Option<&Asked>, old: &[Option<FigureId>], offered: &Question) -> i32 {
    let figures = offered.figures();
    let mut score = 0;
    for was in old.iter().flatten() {
        score += if figures.contains(was) {
            20
        } else {
            // At most 20: a figure like the old one in everything would be the old one.
            let others = figures.iter().filter(|new| !old.contains(&Some(**new)));
            let alike = others.map(|new| likeness(was.get(), new.get())).max();
            alike.unwrap_or(0)
        };
    }
    let one_kind = match (asked, offered.asked()) {
        (Some(asked), Some(offered)) => discriminant(asked) == discriminant(&offered),
        (None, None) => true,
        _ => false,
    };
    if one_kind {
        score += 8;
    }
    let mut places = figures.iter().map(|figure| Some(*figure)).zip(old);
    // In the part that it had: as the part above all, else as the whole.
    score += match places.position(|(new, was)| new == *was) {
        Some(0) => 4,
        Some(_) => 2,
        None => 0,
    };
    if offered.verdict() == Verdict::Valid {
        score += 2;
    }
    score
}

fn likeness(old: &Figure, new: &Figure) -> i32 {
    let kin = old.subject.lies_within(new.subject) || new.subject.lies_within(old.subject);
    [
        (old.indicator == new.indicator, 5),
        (
            old.indicator.get().products == new.indicator.get().products,
            2,
        ),
        (old.subject == new.subject, 4),
        (kin, 2),
        (old.quantity.unit == new.quantity.unit, 3),
        (old.when().is_some() && old.when() == new.when(), 1),
        (near_in_time(old, new), 1),
        (old.partner == new.partner, 1),
        (old.source == new.source, 1),
    ]
    .into_iter()
    .filter_map(|(holds, weight)| holds.then_some(weight))
    .sum()
}

/// Whether the two end at most a year apart.
fn near_in_time(a: &Figure, b: &Figure) -> bool {
    let years = a.when().zip(b.when());
    years.is_some_and(|(a, b)| a.to().year.abs_diff(b.to().year) <= 1)
}

/// Whether two questions ask the same, whichever figure of a comparison comes first.
fn same(a: &Question, b: &Question) -> bool {
    match (a, b) {
        (Question::Compare(a, b), Question::Compare(c, d)) => (a, b) == (c, d) || (a, b) == (d, c),
        _ => a == b,
    }
}
