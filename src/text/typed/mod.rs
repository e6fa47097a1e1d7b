//! Numbers that a reader types, as people write them in both languages.
//!
//! A grammar of its own: text2num and its kind read numbers spelled out, and unit parsers read
//! exact measures; none reads how vague "nearly 300 mil millones" is, in a few kilobytes of wasm.

mod asked;
mod call_error;
mod error;
mod number;
mod numeral;
mod phrase;
pub(super) mod print;
mod quantity;
mod read_as;
mod tokens;
mod words;

pub use asked::{FormError, asked, field_operand, form_error};
pub use call_error::{CallError, CallErrorKind, call_error, call_expected};
pub use error::{TypedError, TypedErrorKind, typed_error};
pub use print::{typed, typed_amount};
pub use read_as::read_as;

use crate::dataset::{Lang, Qualifier, Quantity, Unit};
use crate::text::numbers::digits::{MOST_DECIMALS, POWERS};
use error::with;
use number::both_ways;
use numeral::{Piece, Placed, pieces};
use phrase::{Lead, Phrase};
use tokens::{Token, TokenKind, Word, is_dash, tokens};
use words::is_spanish;

/// The most characters that are read.
pub const LONGEST_TYPED: usize = 200;

/// The largest number of a fraction.
pub(super) const LARGEST_IN_FRACTION: u64 = 1_000_000;

/// The most percentage points that a typed percentage is vague by, either way.
pub const VAGUEST_PERCENTAGE: f64 = 5.0;

/// Reads a number as a reader types it: "US$20.55 billion", "nearly 300 mil millones", "6.6 tn",
/// "85 %", "28 mil 900 millones", "between 4 and 5%", "28.9 ± 0.05 billion", "a fifth", "18 of 20".
///
/// - "billion" is 10⁹ and "billón" is 10¹² on both pages: the spelling tells them apart.
/// - A scale word without a unit means dollars; a number without either is a pure number.
/// - An amount with unit, scale or qualifier is as precise as it is printed: half of the last
///   significant place, and half of the last printed place in the strict reading. Zeros at the end of
///   a whole number are not significant, zeros after a point are.
/// - A percentage is good to half of its last printed place in both readings, "10%" to half a point.
///   With a qualifier it is good to half of its last significant place, and to
///   [`VAGUEST_PERCENTAGE`] at most.
/// - ± sets the precision, and a range is everything between its ends. Scale and unit may stand on
///   either side and hold for both.
/// - A bare number, a fraction, a count out of a whole, 0 dollars and what is "exactly" are exact. A
///   fraction with a qualifier is good to five points, and to half of itself at most.
///
/// # Errors
/// The first thing that cannot be read, with its place, and what to type instead.
///
/// ```
/// use hechos::dataset::{Lang, Unit};
/// use hechos::text::parse;
/// let typed = parse("28 mil 900 millones de dólares", Lang::Es).expect("a number");
/// assert_eq!((typed.value, typed.unit), (28.9e9, Unit::MAIN));
/// assert_eq!((typed.half_width, typed.half_width_strict), (5e7, 5e5));
/// ```
pub fn parse(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    read(text, lang, Field::Any)
}

/// The same in a field for shares: a fraction or a bare number between 0 and 1 is that share of a
/// whole, any other bare number is in per cent.
///
/// # Errors
/// As [`parse`], and [`TypedErrorKind::OneOrAll`] for a bare 1.
///
/// ```
/// use hechos::dataset::Lang;
/// use hechos::text::parse_share;
/// for text in ["0.75", "3/4", "three quarters", "75", "15 of 20"] {
///     let share = parse_share(text, Lang::En).expect("a share");
///     assert_eq!((share.value, share.half_width), (75.0, 0.0));
/// }
/// ```
pub fn parse_share(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    read(text, lang, Field::Share)
}

/// The same in a field for a rate of growth: a bare number is in per cent, below 1 too, for growth of
/// half a per cent is as likely as growth by half.
///
/// # Errors
/// As [`parse`].
pub fn parse_rate(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    read(text, lang, Field::Rate)
}

/// What a field is for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Field {
    Any,
    Share,
    Rate,
}

fn read(text: &str, lang: Lang, field: Field) -> Result<Quantity, TypedError> {
    let chars: Vec<char> = text.chars().take(LONGEST_TYPED + 1).collect();
    if chars.len() > LONGEST_TYPED {
        let kind = TypedErrorKind::TooLong;
        return Err(TypedError::new(&chars, LONGEST_TYPED, LONGEST_TYPED, kind));
    }
    read_chars(&chars, lang, field).map_err(|mut error| {
        let read = |text: &String| {
            let chars: Vec<char> = text.chars().collect();
            read_chars(&chars, lang, field)
        };
        let after: String = chars
            .iter()
            .skip(error.at + error.piece.chars().count())
            .collect();
        let instead = match (&error.kind, lang) {
            (TypedErrorKind::UpperLimit, Lang::En) => Some(["0 to ", after.trim()].concat()),
            (TypedErrorKind::UpperLimit, Lang::Es) => {
                let limit = after.trim();
                let limit = limit.strip_prefix("el ").unwrap_or(limit);
                Some(["de 0 a ", limit].concat())
            }
            (TypedErrorKind::BelowZero, _) => {
                let dash = chars.iter().position(|sign| is_dash(*sign));
                let bracket = |at: usize| matches!(chars.get(at), Some('(' | ')'));
                dash.map(|dash| {
                    let at = dash - usize::from(dash > 0 && bracket(dash - 1));
                    with(&chars, at, dash + 1 + usize::from(bracket(dash + 1)), "")
                })
            }
            (kind, _) if kind.has_a_readable_rest() => readable_rest(&chars, lang, field),
            _ => None,
        };
        error.instead.extend(instead);
        let mut nth = 0;
        error.instead.retain_mut(|text| {
            nth += 1;
            // The second number is mended in the same way: "28,9 ± 0,05", "de 1.500 a 2.500".
            while let Err(next) = read(text) {
                match next.instead.get(nth - 1) {
                    Some(mended) if next.kind == error.kind => text.clone_from(mended),
                    _ => return false,
                }
            }
            true
        });
        error
    })
}

/// As [`parse`], without mending what is wrong.
#[inline(never)]
fn read_chars(text: &[char], lang: Lang, field: Field) -> Result<Quantity, TypedError> {
    let error = |at, end, kind| Err(TypedError::new(text, at, end, kind));
    let tokens = tokens(text, lang)?;
    if tokens.is_empty() {
        return error(0, 0, TypedErrorKind::Empty);
    }
    let currency = |token: &&Token| token.kind == TokenKind::Word(Word::Currency);
    if let Some(token) = tokens.iter().find(currency) {
        return error(token.at, token.end, TypedErrorKind::Currency);
    }
    let pieces = pieces(text, &tokens, lang)?;
    let phrase = |part: &[Placed], end| Phrase::read(text, part, end, field);
    let Some((joint, ranged)) = joint(&pieces) else {
        let main = phrase(&pieces, text.len())?;
        main.undoubted(text, lang, field)?;
        return main.quantity(text, field);
    };
    let Placed { at, end, .. } = pieces[joint];
    let mut first = phrase(&pieces[..joint], at)?;
    let mut second = phrase(&pieces[joint + 1..], text.len())?;
    if first.over.is_some() || second.over.is_some() {
        return error(at, end, TypedErrorKind::Fraction);
    }
    let firm = !matches!(first.lead, None | Some(Lead::Vague(Qualifier::About)));
    if firm || second.lead.is_some() {
        return error(at, end, TypedErrorKind::QualifiedSpread);
    }
    let points = (Some(Unit::Percent), Some(Unit::PercentagePoint));
    if (first.unit, second.unit) == points && !ranged {
        second.unit = None;
    }
    let units_differ = first.unit.is_some() && second.unit.is_some() && first.unit != second.unit;
    first.adopt_unit(&second);
    second.adopt_unit(&first);
    if first.number.place.min(second.number.place) < -i16::from(MOST_DECIMALS) {
        return error(at, end, TypedErrorKind::TooManyDigits);
    }
    // "28 mil a 30 mil millones" says one thing and means another.
    let own_scales = first.scaled() && first.number.scale < second.number.scale;
    let apart = own_scales && first.size() * 1000.0 < second.size();
    let scaled = first.scaled() || second.scaled();
    first.adopt_scale(&second);
    second.adopt_scale(&first);
    if units_differ || scaled && first.unit.is_some_and(|unit| !unit.is_level()) {
        return error(at, end, TypedErrorKind::TwoUnits);
    }
    // Beside ± a bare number has decimals, as in a field for shares: numbers are printed so.
    let decimals = if ranged { field } else { Field::Share };
    first.undoubted(text, lang, decimals)?;
    second.undoubted(text, lang, decimals)?;
    if !ranged {
        if second.negative {
            return error(at, end, TypedErrorKind::Spread);
        }
        return first.spread(&second).quantity(text, field);
    }
    match first.up_to(&second).filter(|_| !apart) {
        Some(middle) => middle.quantity(text, field),
        None => error(at, end, TypedErrorKind::Range),
    }
}

/// The place of ±, or of what stands between the two ends of a range.
fn joint(pieces: &[Placed]) -> Option<(usize, bool)> {
    let word = |piece: &Placed| match piece.piece {
        Piece::Word(word) => Some(word),
        Piece::Numeral(_) => None,
    };
    let sign = pieces
        .iter()
        .position(|piece| word(piece) == Some(Word::PlusMinus));
    if let Some(sign) = sign {
        return Some((sign, false));
    }
    let first = pieces.iter().position(|piece| word(piece).is_none())?;
    let between = pieces[..first]
        .iter()
        .any(|piece| word(piece) == Some(Word::Between));
    let joins = |piece: &Placed| match word(piece) {
        Some(Word::To | Word::Dash | Word::A | Word::UpTo) => true,
        Some(Word::And) => between,
        _ => false,
    };
    let joint = first + pieces[first..].iter().position(joins)?;
    // "3-fold" has one number alone.
    let second = pieces[joint..].iter().any(|piece| word(piece).is_none());
    second.then_some((joint, true))
}

/// What some words have to do with a number.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Part {
    /// "of": nothing by itself.
    Idle,
    /// Digits, or a word that counts.
    Counts,
    /// A unit stands in it.
    Unit,
    /// It is not known.
    Unknown,
}

/// As [`Part`]. Three callers.
#[inline(never)]
fn part(words: &[char], lang: Lang) -> Part {
    let Ok(tokens) = tokens(words, lang) else {
        return Part::Unknown;
    };
    let mut part = Part::Idle;
    for token in &tokens {
        let own = match token.kind {
            TokenKind::Word(Word::Of | Word::OutOf | Word::Article | Word::A | Word::And) => {
                Part::Idle
            }
            TokenKind::Word(Word::Unit(_) | Word::ScaledUnit(..)) => Part::Unit,
            _ => Part::Counts,
        };
        if own > part {
            part = own;
        }
    }
    part
}

/// The text without the words at its ends that are not known or say nothing, where that can be read and
/// stands for the same number.
fn readable_rest(text: &[char], lang: Lang, field: Field) -> Option<String> {
    let left_out = |from: usize, to: usize| {
        let word = &text[from..to];
        let part = part(word, lang);
        let digits = word.iter().filter(|sign| sign.is_ascii_digit()).count();
        // "In 2024" is no part of it.
        let year = digits == 4 && from > 2 && matches!(text[from - 3..from], ['i' | 'e', 'n', ' ']);
        let idle = part == Part::Idle || part == Part::Unknown && digits == 0;
        (idle || year).then_some(part)
    };
    let (mut from, mut to) = (0, text.len());
    let mut unknown = false;
    while from < to {
        let word = text[from..].iter().position(|sign| sign.is_whitespace());
        let end = word.map_or(to, |length| from + length);
        if left_out(from, end).is_none() {
            break;
        }
        from = end + 1;
    }
    while from < to {
        let space = text[..to].iter().rposition(|sign| sign.is_whitespace());
        let start = space.map_or(0, |space| space + 1);
        let Some(part) = left_out(start, to) else {
            break;
        };
        unknown |= part == Part::Unknown;
        to = start - 1;
    }
    let run = text.get(from..to)?;
    let read = read_chars(run, lang, field).ok()?;
    // "5 million tonnes" are no dollars.
    if unknown && read.unit.is_level() && part(run, lang) != Part::Unit {
        return None;
    }
    let run: String = run.iter().collect();
    Some(run.trim_end_matches([',', ';', '.']).to_owned())
}

impl Phrase {
    /// Refuses a point that may group thousands, with both ways of writing the number.
    #[inline(never)]
    fn undoubted(&self, text: &[char], lang: Lang, field: Field) -> Result<(), TypedError> {
        let Some((at, end)) = self.number.doubtful else {
            return Ok(());
        };
        let digits = &text[at..end];
        let decimal_unit = matches!(
            self.unit,
            Some(unit) if !unit.is_level()
        );
        let bare = self.unit.is_none() && !self.scaled();
        let spanish = lang == Lang::Es || is_spanish(text);
        let doubtful = match self.number.scale.unwrap_or(0) {
            _ if decimal_unit => false,
            // Nobody writes thousands of billions so, but for the sake of a point.
            9.. => false,
            // A bare share is in per cent, of which there are no thousands.
            _ if spanish && (!bare || field == Field::Any) => true,
            _ if spanish => digits.ends_with(&['0', '0']),
            // Money has two decimals.
            0 => !bare,
            _ => digits.ends_with(&['0', '0']),
        };
        if !doubtful {
            return Ok(());
        }
        let mut error = TypedError::new(text, at, end, TypedErrorKind::Doubtful);
        error.instead = both_ways(digits)
            .map(|way| with(text, at, end, &way))
            .into();
        Err(error)
    }
}

/// Digits × 10^places, rounded once.
pub(super) fn shifted(digits: u64, places: i16) -> f64 {
    let steps = usize::from(places.unsigned_abs());
    let most = POWERS.len() - 1;
    let power = POWERS[steps.min(most)] * POWERS[steps.saturating_sub(most).min(most)];
    if places < 0 {
        digits as f64 / power
    } else {
        digits as f64 * power
    }
}
