//! The answer to a question in one sentence, with its verdict and its reasons.

use super::quoted::quoted_text;
use super::solution::solution;
use crate::dataset::{FigureId, Lang, Unit};
use crate::judge::{Asked, Compared, Comparison, Order, Question, Reason, Verdict, compare, solve};
use crate::maths::{self, Interval, Reading};
use crate::text::{
    Direction, Rich, Sides, Slots, Span, capital, dated, fill, melted, noun_of, period,
    period_within, reason, refusal, subject_name, texts, withheld,
};

/// An answer in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// One or two sentences; without a number if it is refused.
    pub text: Rich,
    /// How far it can be trusted.
    pub verdict: Verdict,
    /// Why it is refused or needs care; last what is read from the text around the figures.
    pub reasons: Vec<String>,
    /// How many of the last ones are of that kind, which calls for no care.
    pub noted: usize,
    /// What an answered comparison does not say, and why: to be shown below its numbers.
    pub withheld: Vec<String>,
    /// The nearest questions that have an answer.
    pub offers: Vec<Question>,
}

/// Answers a question.
#[must_use]
pub fn say(question: &Question, reading: Reading, lang: Lang) -> Said {
    let asked = question.asked();
    let mut unsaid = Vec::new();
    let (text, verdict, reasons, offers) = match (question, &asked) {
        (Question::Compare(a, b), _) => {
            let (a, b, answer) = larger_first(*a, *b, reading);
            let text = compared(a, b, &answer, lang);
            unsaid.extend(answer.withheld.iter().map(|what| withheld(what, lang)));
            (text, answer.verdict, answer.reasons, answer.offers)
        }
        (_, Some(asked)) => {
            let answer = solve(asked, reading);
            let text = answer.result.map(|result| solution(asked, &result, lang));
            (text, answer.verdict, answer.reasons, answer.offers)
        }
        (_, None) => (None, Verdict::Refused, Vec::new(), Vec::new()),
    };
    let (noted, weighty): (Vec<_>, Vec<_>) = reasons
        .into_iter()
        .partition(|reason| reason.verdict() == Verdict::Noted);
    let noted = match verdict {
        Verdict::Refused => Vec::new(),
        _ => because(&noted, asked.as_ref(), lang),
    };
    let mut reasons = because(&weighty, asked.as_ref(), lang);
    reasons.extend(noted.iter().cloned());
    Said {
        noted: noted.len(),
        text: text.unwrap_or_else(|| vec![Span::Text(texts(lang).answers.refused.to_owned())]),
        verdict,
        reasons,
        withheld: unsaid,
        offers,
    }
}

/// The reasons as sentences, few and each once: of a refusal what differs between its two sides, in
/// one; of an answer what calls for care. `asked` is None for a comparison.
#[must_use]
pub fn because(reasons: &[Reason], asked: Option<&Asked>, lang: Lang) -> Vec<String> {
    let refused = refusal(reasons, Sides::of(asked), lang);
    if !refused.is_empty() {
        return refused;
    }
    let period = |why: &Reason| matches!(why, Reason::PeriodFromContext(_));
    let speaker = |why: &Reason| matches!(why, Reason::SpeakerFromContext(_));
    let count = |what: &dyn Fn(&Reason) -> bool| reasons.iter().filter(|why| what(why)).count();
    let read = &texts(lang).answers.from_context;
    let together = match (count(&period), count(&speaker)) {
        (2.., 0) => Some(read.periods),
        (0, 2..) => Some(read.speakers),
        (1.., 1..) => Some(read.both),
        _ => None,
    };
    let mut words = Vec::new();
    for why in reasons {
        let text = match together {
            Some(text) if period(why) || speaker(why) => text.to_owned(),
            _ => reason(why, lang),
        };
        if !words.contains(&text) {
            words.push(text);
        }
    }
    words
}

/// The pair in the order in which a sentence is natural: of two times the later first, else the
/// larger first. The comparison goes from the first of them to the second.
///
/// ```
/// use hechos::card::larger_first;
/// use hechos::dataset::FigureId;
/// use hechos::maths::Reading;
/// let find = |id| FigureId::find(id).expect("in the dataset");
/// let (mexico, china) = (find("mexico-ai-exports-2022"), find("china-ai-exports-2022"));
/// assert_eq!(larger_first(mexico, china, Reading::Plausible).0, china);
/// ```
#[must_use]
pub fn larger_first(
    a: FigureId,
    b: FigureId,
    reading: Reading,
) -> (FigureId, FigureId, Comparison) {
    let answer = compare(a, b, reading);
    let ranks = a.get().quantity.unit == Unit::Rank;
    let turn = answer.result.as_ref().is_some_and(|result| {
        match (result.earlier.filter(|_| !ranks), result.order) {
            (Some(earlier), _) => earlier == a,
            (None, Order::NotCertain) => result.first.value() < result.second.value(),
            (None, Order::Less) => !ranks,
            (None, Order::Greater) => ranks,
            (None, Order::Equal) => false,
        }
    });
    if turn {
        (b, a, compare(b, a, reading))
    } else {
        (a, b, answer)
    }
}

fn compared(a: FigureId, b: FigureId, answer: &Comparison, lang: Lang) -> Option<Rich> {
    let result = answer.result.as_ref()?;
    let words = &texts(lang).answers;
    let mut slots = Slots::new();
    let mut put = |name, interval: Option<&Interval>| {
        if let Some(interval) = interval {
            slots.push((name, number(interval, lang)));
        }
    };
    // A fall has no sign beside its word.
    let turn = direction(result) == Direction::Fall;
    let sized = |interval: Interval| match turn {
        true => interval.negated(),
        false => interval,
    };
    let difference = result.difference.map(sized);
    let change = result.change.map(sized);
    put("difference", difference.as_ref());
    put("points", difference.as_ref());
    // The better place is the smaller number.
    let places = maths::difference(&result.second, &result.first).ok();
    put("places", places.as_ref());
    put("ratio", result.ratio.as_ref());
    put("change", change.as_ref());
    put("rate", result.annual_rate.as_ref());
    put("years", result.years.as_ref());
    let unit = a.get().quantity.unit;
    let sure = matches!(result.order, Order::Greater | Order::Less);
    let template = match (result.earlier, unit) {
        (_, Unit::Rank) if sure => {
            let one = places.is_some_and(|places| places.high() <= 1.0);
            words.ranks.of(!one)
        }
        (_, Unit::Rank) => words.ranks_uncertain,
        (Some(_), Unit::Percent) if result.change.is_some() => {
            words.times_points.of(direction(result))
        }
        (Some(_), _) if result.change.is_some() => words.times.of(direction(result)),
        _ if result.balance.is_some() && sure => {
            let deficit = result.balance.is_some_and(|balance| balance.high() <= 0.0);
            match deficit {
                true => words.balance.deficit,
                false => words.balance.surplus,
            }
        }
        (Some(_), _) if result.ratio.is_none() => words.rates.of(direction(result)),
        _ if result.ratio.is_none() => words.points_only,
        (_, Unit::Percent) => words.points,
        _ if difference.is_some_and(|by| by.value() == 0.0) => words.levels_same,
        _ if result.order == Order::NotCertain => words.levels_uncertain,
        _ => words.levels,
    };
    let when = |figure: FigureId| figure.get().when().map(|when| period(when, lang));
    let within = |figure: FigureId| {
        let when = figure.get().when();
        when.map_or_else(String::new, |when| period_within(when, lang))
    };
    let apart = a.get().subject != b.get().subject;
    let who = |figure: FigureId| match apart {
        true => subject_name(figure.get().subject, lang),
        // Two places of one economy are told apart by their times.
        false if unit == Unit::Rank => match when(figure) {
            Some(when) => [&quoted_text(figure.get(), lang), " (", &when, ")"].concat(),
            None => quoted_text(figure.get(), lang),
        },
        false => quoted_text(figure.get(), lang),
    };
    // Every comparison can be quoted alone: it names what is compared, of whom and when.
    let what = match (apart, result.earlier) {
        (true, None) => dated(a, lang),
        _ => noun_of(a, lang),
    };
    slots.push(("what", Span::Text(capital(&what))));
    slots.push(("a", Span::Text(capital(&who(a)))));
    let of_b = match lang {
        Lang::En => ["of ", &who(b)].concat(),
        Lang::Es => melted("de", &who(b)),
    };
    slots.push(("of_b", Span::Text(of_b)));
    let other = match result.balance {
        Some(_) => noun_of(b, lang),
        None => who(b),
    };
    slots.push(("b", Span::Text(other)));
    slots.push(("to", Span::Text(within(a))));
    slots.push(("from", Span::Text(within(b))));
    let mut text = fill(template, &slots);
    if result.annual_rate.is_some() {
        text.push(Span::Text(" ".to_owned()));
        text.extend(fill(words.rate, &slots));
    }
    Some(text)
}

/// Of two times; of anything else, a rise: the larger comes first. Rates of growth have no change, and
/// differ in points.
fn direction(result: &Compared) -> Direction {
    let points = || result.earlier.and(result.difference);
    match result.change.or_else(points) {
        Some(change) if change.high() <= 0.0 => Direction::Fall,
        Some(change) if change.low() < 0.0 => Direction::Open,
        _ => Direction::Rise,
    }
}

fn number(interval: &Interval, lang: Lang) -> Span {
    Span::computed(interval, lang)
}
