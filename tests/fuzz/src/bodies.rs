//! The promises that any bytes are tried against; tests/native/house/fuzz_corpus.rs includes this file too.

use hechos::dataset::{FigureId, Lang, Qualifier, Quantity, Unit};
use hechos::judge::{Asked, Operand, Verdict, compare, solve};
use hechos::maths::{Interval, MAX_CHAIN, Reading};
use hechos::state::{Action, Field, MOST_PROBLEMS, State, decode, encode, reduce};
use hechos::text::{
    asked, computed, form_error, parse, parse_share, range, read_as, reason, step, typed,
    typed_error,
};

const READINGS: [Reading; 2] = [Reading::Plausible, Reading::Strict];
const UNITS: [Unit; 8] = [
    Unit::MAIN,
    Unit::Percent,
    Unit::PercentagePoint,
    Unit::Ratio,
    Unit::Count,
    Unit::Rank,
    Unit::Year,
    Unit::Month,
];
const QUALIFIERS: [Qualifier; 5] = [
    Qualifier::LessThan,
    Qualifier::Plain,
    Qualifier::About,
    Qualifier::Nearly,
    Qualifier::MoreThan,
];

/// A typed text is refused with a place inside it, or read as a number that prints and reads back.
pub fn quantity(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (lang, read) in Lang::ALL
        .into_iter()
        .flat_map(|lang| [(lang, parse as fn(&str, Lang) -> _), (lang, parse_share)])
    {
        let quantity: Quantity = match read(&text, lang) {
            Ok(quantity) => quantity,
            Err(error) => {
                let error: hechos::text::TypedError = error;
                assert!(error.at <= text.chars().count(), "{error:?}");
                assert!(
                    !typed_error(&error, lang).contains(['{', '}']) || text.contains(['{', '}'])
                );
                continue;
            }
        };
        assert!(quantity.value.is_finite() && quantity.half_width.is_finite());
        assert!(quantity.half_width_strict >= 0.0);
        assert!(quantity.half_width_strict <= quantity.half_width);
        for printed_in in Lang::ALL {
            let printed = typed(&quantity, printed_in);
            // A bare number is a percentage in a field for shares.
            let read = if quantity.unit == Unit::Ratio {
                parse
            } else {
                read
            };
            assert_eq!(
                read(&printed, printed_in),
                Ok(quantity),
                "{text:?} {printed:?}"
            );
            for reading in READINGS {
                assert!(!read_as(&quantity, reading, printed_in).is_empty());
            }
        }
        for reading in READINGS {
            match Interval::of(&quantity, reading) {
                Ok(interval) => in_order(&interval),
                Err(error) => assert!(quantity.value < 0.0, "{text:?} {error:?}"),
            }
        }
    }
}

/// Every question about the same operands.
pub fn evaluators(bytes: &[u8]) {
    let mut bytes = bytes.iter().copied();
    let mut operands: Vec<Operand> = Vec::new();
    while operands.len() < MAX_CHAIN {
        let Some(operand) = operand(&mut bytes) else {
            break;
        };
        operands.push(operand);
    }
    let [a, b, ..] = operands[..] else { return };
    let questions = [
        Asked::Share { part: a, whole: b },
        Asked::Part { share: a, whole: b },
        Asked::Whole { part: a, share: b },
        Asked::LevelBefore {
            level: a,
            growth: b,
        },
        Asked::Complement {
            share: a,
            whole: None,
        },
        Asked::Complement {
            share: a,
            whole: Some(b),
        },
        Asked::Chain {
            shares: operands.clone(),
            whole: None,
        },
        Asked::Chain {
            shares: operands[1..].to_vec(),
            whole: Some(a),
        },
    ];
    for reading in READINGS {
        for asked in &questions {
            answered(asked, reading);
        }
        if let (Some(a), Some(b)) = (a.figure(), b.figure()) {
            let found = compare(a, b, reading);
            assert_eq!(found.verdict == Verdict::Refused, found.result.is_none());
            let Some(found) = found.result else { continue };
            for interval in [Some(found.first), Some(found.second), found.difference]
                .into_iter()
                .chain([found.ratio, found.change, found.annual_rate, found.years])
                .flatten()
            {
                in_order(&interval);
            }
        }
    }
}

/// A number exactly where the verdict allows one, in order, and in words.
fn answered(asked: &Asked, reading: Reading) {
    let answer = solve(asked, reading);
    assert_eq!(
        answer.verdict == Verdict::Refused,
        answer.result.is_none(),
        "{asked:?}"
    );
    assert!(
        answer.result.is_some() || !answer.reasons.is_empty(),
        "{asked:?}"
    );
    assert_eq!(
        answer.result.is_none(),
        answer.steps.is_empty(),
        "{asked:?}"
    );
    for lang in Lang::ALL {
        if let Some(result) = &answer.result {
            in_order(result);
            assert!(!computed(result, lang).value.is_empty());
            assert!(!range(result, lang).is_empty());
        }
        for text in answer.steps.iter().map(|one| step(one, lang)) {
            assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        }
        for why in &answer.reasons {
            assert!(!reason(why, lang).is_empty());
        }
    }
}

/// One operand from some bytes: a figure, a typed text, or a quantity from its bits.
fn operand(bytes: &mut impl Iterator<Item = u8>) -> Option<Operand> {
    let kind = bytes.next()?;
    Some(match kind % 4 {
        0 | 1 => {
            let at = usize::from(bytes.next()?) % FigureId::all().count();
            Operand::Figure(FigureId::all().nth(at)?)
        }
        2 => {
            let length = usize::from(bytes.next()?) % 32;
            let text: Vec<u8> = bytes.take(length).collect();
            Operand::Typed(parse(&String::from_utf8_lossy(&text), Lang::En).ok()?)
        }
        _ => {
            let mut float = || -> Option<f64> {
                let mut bits = [0; 8];
                for bit in &mut bits {
                    *bit = bytes.next()?;
                }
                Some(f64::from_le_bytes(bits))
            };
            let (value, half_width, half_width_strict) = (float()?, float()?, float()?);
            Operand::Typed(Quantity {
                value,
                unit: UNITS[usize::from(kind / 4) % UNITS.len()],
                qualifier: QUALIFIERS[usize::from(kind / 32) % QUALIFIERS.len()],
                half_width,
                half_width_strict,
                bound: None,
            })
        }
    })
}

/// A fragment is followed as far as it goes; what it led to has a link that leads there again, and
/// the calculator it fills has an answer or says what is wrong.
pub fn link(bytes: &[u8]) {
    let fragment = String::from_utf8_lossy(bytes);
    let any_choice = |_, key: &str| key.len() < 80;
    let first = decode(&fragment, &any_choice);
    assert!(first.problems.len() <= MOST_PROBLEMS);
    let written = encode(&first.state);
    let again = decode(&written, &any_choice);
    assert_eq!(again.problems, [], "{written}");
    assert_eq!(again.state, first.state, "{written}");
    assert_eq!(encode(&again.state), written);
    for lang in Lang::ALL {
        match asked(&first.state.share, lang) {
            Ok(question) => answered(&question, first.state.reading),
            Err(error) => assert!(!form_error(&error, lang).is_empty()),
        }
    }
    // What the same text makes when it is typed into every field has a link, too.
    let text = Field::Typed(fragment.into_owned());
    let mut state = State::default();
    for slot in hechos::state::Slot::ALL {
        state = reduce(state, Action::SetField(*slot, text.clone()));
    }
    for _ in 0..MAX_CHAIN {
        state = reduce(state, Action::AddShare(text.clone()));
    }
    let back = decode(&encode(&state), &any_choice);
    assert_eq!(back.problems, []);
    assert_eq!(back.state, state);
}

fn in_order(interval: &Interval) {
    let [low, value, high] = [interval.low(), interval.value(), interval.high()];
    assert!(
        low.is_finite() && value.is_finite() && high.is_finite(),
        "{interval:?}"
    );
    assert!(low <= value && value <= high, "{interval:?}");
}
