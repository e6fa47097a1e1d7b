//! The answer of the share calculator in one sentence.

use super::quoted::quoted_text;
use crate::dataset::Lang;
use crate::judge::{Asked, Operand, solve};
use crate::maths::{Interval, Reading};
use crate::text::{Formula, OtherReading, Rich, Slots, Span, capital, fill, texts, typed_amount};

/// Says what a question came to: figures are quoted, the reader's own numbers are not.
///
/// ```
/// use hechos::card::solution;
/// use hechos::dataset::Lang;
/// use hechos::judge::solve;
/// use hechos::maths::Reading;
/// use hechos::state::ShareForm;
/// use hechos::text::{asked, plain};
/// let question = asked(&ShareForm::default(), Lang::En).expect("part and whole are given");
/// let result = solve(&question, Reading::Plausible).result.expect("a state lies in all states");
/// assert!(plain(&solution(&question, &result, Lang::En)).contains("18.94%"));
/// ```
#[must_use]
pub fn solution(asked: &Asked, result: &Interval, lang: Lang) -> Rich {
    let words = &texts(lang).answers;
    let quote = |operand: &Operand| match operand {
        Operand::Figure(figure) => Span::Quoted {
            text: quoted_text(figure.get(), lang),
            figure: *figure,
        },
        Operand::Typed(quantity) => Span::Text(typed_amount(quantity, lang)),
    };
    let found = Span::result(result, lang);
    let mut slots: Slots = vec![("result", found.clone()), ("share", found)];
    let template = match asked {
        Asked::Share { part, whole } => {
            slots.extend([("part", quote(part)), ("whole", quote(whole))]);
            words.share
        }
        Asked::Part { share, whole } => {
            slots[1].1 = quote(share);
            slots.push(("whole", quote(whole)));
            words.part
        }
        Asked::Whole { part, share } => {
            slots[1].1 = quote(share);
            slots.push(("part", quote(part)));
            words.whole
        }
        Asked::LevelBefore { growth, .. } => {
            // Of a fall the size, behind its word.
            let falling = growth.quantity().value < 0.0;
            let mut rate = quote(growth);
            if let (true, Span::Text(text) | Span::Quoted { text, .. }) = (falling, &mut rate) {
                *text = text.replacen('−', "", 1);
            }
            slots.push(("growth", rate));
            words.before.of(falling)
        }
        Asked::Complement { share, whole } => {
            slots[1].1 = quote(share);
            if let Some(whole) = whole {
                slots.push(("whole", quote(whole)));
                words.rest_of
            } else {
                words.rest
            }
        }
        Asked::Chain { .. } => words.chain,
    };
    let mut sentence = fill(template, &slots);
    // "Nearly US$300 billion is …": a figure may stand first.
    if let Some(Span::Text(text) | Span::Quoted { text, .. }) = sentence.first_mut() {
        *text = capital(text);
    }
    sentence
}

/// How the answer is worked out, in words: "share = part ÷ whole".
#[must_use]
pub fn formula(asked: &Asked, lang: Lang) -> &'static str {
    texts(lang).ui.formulas.of(match asked {
        Asked::Share { .. } => Formula::Share,
        Asked::Part { .. } => Formula::Part,
        Asked::Whole { .. } => Formula::Whole,
        Asked::Chain { whole: Some(_), .. } => Formula::Chain,
        Asked::Chain { .. } => Formula::ChainOfShares,
        Asked::LevelBefore { .. } => Formula::Before,
        Asked::Complement { whole: None, .. } => Formula::Rest,
        Asked::Complement { .. } => Formula::RestOf,
    })
}

/// What the other reading makes of an answer, and whether that is something else. None where it
/// gives none.
#[must_use]
pub fn other_reading(
    asked: &Asked,
    result: &Interval,
    reading: Reading,
    lang: Lang,
) -> Option<(bool, Rich)> {
    let other = reading.other();
    let found = solve(asked, other).result?;
    let words = &texts(lang).ui;
    let differs = found != *result;
    let template = words.other_reading.of(match differs {
        true => OtherReading::Differs,
        false => OtherReading::Same,
    });
    let name = Span::Text(words.readings.of(other).to_owned());
    let text = fill(
        template,
        &[("reading", name), ("result", Span::result(&found, lang))],
    );
    Some((differs, text))
}
