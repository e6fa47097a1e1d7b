//! Sentences for the checks of the articles against themselves.

mod signed;
mod slots;

use crate::dataset::{FigureId, Lang, Unit};
use crate::judge::{Check, CheckKind, CheckVerdict, Reason};
use crate::text::answers::reasons::reason;
use crate::text::answers::refusal::{Sides, refusal};
use crate::text::names::phrases;
use crate::text::names::{capital, subject_name};
use crate::text::numbers::computed::{Computed, computed};
use crate::text::numbers::number::printed;
use crate::text::rich::{Rich, Span, plain};
use crate::text::{en, es};
use slots::fill;

/// The texts of one kind of check.
pub(super) struct CheckTexts {
    /// What is stated, or what a reader may think, as a question.
    pub question: &'static str,
    /// What came out: it agrees, or it follows, or why it cannot be told.
    pub answer: &'static str,
    /// Where the figures contradict.
    pub against: Option<AgainstText>,
}

/// What is said of a contradiction.
pub(super) struct AgainstText {
    /// What came out.
    pub answer: &'static str,
    /// What could explain it without being claimed.
    pub explains: &'static str,
}

/// What a check asks: "World trade in high-technology goods, from US$2.4 trillion (2005) to nearly
/// US$6.6 trillion (2024): is that 4.7% a year?"
#[must_use]
pub fn check_question(check: &Check, lang: Lang) -> String {
    plain(&fill(texts(check.kind, lang).question, check, lang))
}

/// What came out: "No: it is 5.5% a year [5.31, 5.59]. Printed: 4.7% [4.65, 4.75]."
#[must_use]
pub fn check_answer(check: &Check, lang: Lang) -> Rich {
    let texts = texts(check.kind, lang);
    if check.verdict == CheckVerdict::CannotBeTested && texts.against.is_some() {
        return vec![Span::Text(open_answer(check, lang))];
    }
    let template = match texts.against {
        Some(against) if contradicts(check) => against.answer,
        _ => texts.answer,
    };
    let mut rich = fill(template, check, lang);
    if let Some((stated, ends)) = stated(check, lang) {
        rich.push(Span::Text([" ", &stated, " "].concat()));
        rich.push(Span::Interval(ends));
        rich.push(Span::Text(".".to_owned()));
    }
    rich
}

/// What keeps a test from an answer: the first thing that does.
fn open_answer(check: &Check, lang: Lang) -> String {
    let keeps = |why: &&Reason| match why {
        // One print for both ranks them together, which no order denies.
        Reason::OrderNotCertain { first, second } => first.get().quantity != second.get().quantity,
        why => matches!(why, Reason::ListedOnly(_)),
    };
    let why = check.reasons.iter().find(keeps);
    why.map_or_else(String::new, |why| reason(why, lang))
}

/// Why figures cannot be put together, sentence by sentence; nothing for other checks.
#[must_use]
pub fn check_because(check: &Check, lang: Lang) -> Vec<String> {
    // The answer to each other kind of trap names its reason.
    let open = matches!(check.kind, CheckKind::TotalApart | CheckKind::BalanceApart);
    if check.verdict != CheckVerdict::CannotBeCompared || !open {
        return Vec::new();
    }
    let asked = check.question().and_then(|question| question.asked());
    refusal(&check.reasons, Sides::of(asked.as_ref()), lang)
}

/// What could explain a contradiction, without claiming it. None where there is none.
#[must_use]
pub fn check_explanation(check: &Check, lang: Lang) -> Option<String> {
    let against = texts(check.kind, lang)
        .against
        .filter(|_| contradicts(check))?;
    let template = match (check.verdict, lang) {
        (CheckVerdict::ContradictsLooseWord, Lang::En) => en::checks::LOOSE_WORD,
        (CheckVerdict::ContradictsLooseWord, Lang::Es) => es::checks::LOOSE_WORD,
        _ => against.explains,
    };
    Some(plain(&fill(template, check, lang)))
}

/// A figure of a check in a few words, enough to tell it from the others: "China, more than US$700
/// billion".
#[must_use]
pub fn check_figure(check: &Check, figure: FigureId, lang: Lang) -> String {
    let value = printed(&figure.get().quantity, lang);
    let same = |test: &dyn Fn(FigureId) -> bool| check.figures.iter().all(|other| test(*other));
    if !same(&|other| other.get().subject == figure.get().subject) {
        let name = capital(&subject_name(figure.get().subject, lang));
        return [&name, ": ", &value].concat();
    }
    let twice = |other: &&FigureId| printed(&other.get().quantity, lang) == value;
    match check.figures.iter().filter(twice).count() {
        1 => value,
        _ => [&value, &*phrases::in_brackets(figure, lang)].concat(),
    }
}

/// How a check ended, in a word or a few, beside its shape.
#[must_use]
pub const fn check_verdict_word(verdict: CheckVerdict, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::checks::verdict(verdict),
        Lang::Es => es::checks::verdict(verdict),
    }
}

const fn texts(kind: CheckKind, lang: Lang) -> CheckTexts {
    match lang {
        Lang::En => en::checks::texts(kind),
        Lang::Es => es::checks::texts(kind),
    }
}

pub(super) const fn contradicts(check: &Check) -> bool {
    matches!(
        check.verdict,
        CheckVerdict::Contradicts | CheckVerdict::ContradictsLooseWord
    )
}

/// What a tested figure stands for, where that decides: "Printed: 4.7%", "[4.65, 4.75]".
fn stated(check: &Check, lang: Lang) -> Option<(String, String)> {
    let (stated, found) = check.stated.as_ref().zip(check.computed.as_ref())?;
    let whole = matches!(stated.unit(), Unit::Rank | Unit::Count);
    let tested = check.verdict <= CheckVerdict::Agrees && stated.unit() == found.unit() && !whole;
    let Computed { value, interval } = computed(stated, lang);
    let says = |figure: &&FigureId| {
        let quantity = figure.get().quantity;
        quantity.unit == stated.unit() && quantity.value == stated.value()
    };
    let value = match check.figures.first().filter(says) {
        Some(figure) => printed(&figure.get().quantity, lang),
        None => value,
    };
    let word = match lang {
        Lang::En => "Printed: ",
        Lang::Es => "Publicado: ",
    };
    Some(([word, &value].concat(), interval.filter(|_| tested)?))
}
