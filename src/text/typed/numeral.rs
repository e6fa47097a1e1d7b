//! Puts digits, number words and scale words together: "28 mil 900 millones", "two and a half
//! billion", "tres cuartas partes". It knows no unit.

use super::error::{TypedError, TypedErrorKind};
use super::number::{Digits, MOST_DIGITS};
use super::tokens::{Token, TokenKind, Word};
use super::words::is_spanish;
use crate::dataset::Lang;
use crate::text::numbers::numeral::{Numeral, decimal};

/// A numeral, or a word that is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Piece {
    Numeral(Numeral),
    Word(Word),
}

/// A piece with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub at: usize,
    pub end: usize,
    pub piece: Piece,
}

/// The tokens with everything that is one number put together.
#[inline(never)]
pub(super) fn pieces(
    text: &[char],
    tokens: &[Token],
    lang: Lang,
) -> Result<Vec<Placed>, TypedError> {
    let mut found: Vec<Placed> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let said = Said { text, tokens, lang };
        let fresh = !matches!(
            found.last().map(|last| last.piece),
            Some(Piece::Numeral(_) | Piece::Word(Word::Unit(_)))
        );
        let (next, piece) = match (said.numeral(at, fresh)?, token.kind) {
            (Some((next, numeral)), _) => (next, Piece::Numeral(numeral)),
            (None, TokenKind::Word(word)) => (at + 1, Piece::Word(word)),
            (None, TokenKind::Digits(_)) => break,
        };
        found.push(Placed {
            at: token.at,
            end: tokens[next - 1].end,
            piece,
        });
        at = next;
    }
    Ok(found)
}

/// The tokens of a text.
#[derive(Clone, Copy)]
struct Said<'a> {
    text: &'a [char],
    tokens: &'a [Token],
    lang: Lang,
}

impl Said<'_> {
    fn word(&self, at: usize) -> Option<Word> {
        match self.tokens.get(at)?.kind {
            TokenKind::Word(word) => Some(word),
            TokenKind::Digits(_) => None,
        }
    }

    /// The longest numeral that starts here, and the token after it. `fresh` where no number stands
    /// before, so that "a" is one of something.
    fn numeral(&self, at: usize, fresh: bool) -> Result<Option<(usize, Numeral)>, TypedError> {
        let mut sum: Option<Numeral> = None;
        let mut next = at;
        while let Some((end, part)) = self.scaled(next, fresh && sum.is_none())? {
            match sum {
                None => sum = Some(part),
                // "1 millón 200 mil": each part has a smaller scale of its own.
                Some(before) => match before.plus(part).filter(|_| part.scale.is_some()) {
                    Some(more) => sum = Some(more),
                    None => break,
                },
            }
            next = end;
            if sum.is_some_and(|sum| sum.point || sum.scale.is_none()) {
                break;
            }
        }
        let Some(sum) = sum else { return Ok(None) };
        if sum.mantissa >= MOST_DIGITS {
            let (at, end) = (self.tokens[at].at, self.tokens[next - 1].end);
            return Err(TypedError::new(
                self.text,
                at,
                end,
                TypedErrorKind::TooManyDigits,
            ));
        }
        Ok(Some(self.and_a_part(next, sum).unwrap_or((next, sum))))
    }

    /// A number with the scale words after it: "617 mil millones", "28 mil 900 millones", "a billion".
    fn scaled(&self, at: usize, fresh: bool) -> Result<Option<(usize, Numeral)>, TypedError> {
        let (mut next, mut number) = match self.counted(at) {
            Some(found) => found,
            None if self.word(at) == Some(Word::Mil) => (
                at,
                Numeral {
                    mantissa: 1,
                    ..Numeral::default()
                },
            ),
            None => match (self.word(at), self.word(at + 1)) {
                (Some(Word::A), Some(Word::Scale(_) | Word::Hundred | Word::Part(_))) if fresh => {
                    let one = Numeral {
                        mantissa: 1,
                        ..Numeral::default()
                    };
                    self.more(at + 1, one, 0)
                }
                (Some(Word::Part(_) | Word::Vulgar(..)), _) => (
                    at,
                    Numeral {
                        mantissa: 1,
                        ..Numeral::default()
                    },
                ),
                _ => return Ok(None),
            },
        };
        if let Some(fraction) = self.part(next, number) {
            return Ok(Some(fraction));
        }
        // Whether the last word was a thousand, and whether there was one.
        let (mut thousand, mut thousands) = (false, false);
        while let Some(word) = self.word(next) {
            let power = match word {
                Word::Mil => 3,
                Word::Scale(power) => i16::from(power),
                // "miles de millones", "millón de millones".
                Word::Of
                    if number.scale.is_some()
                        && matches!(self.word(next + 1), Some(Word::Scale(6))) =>
                {
                    next += 1;
                    6
                }
                Word::ShortScale => {
                    let Token { at, end, .. } = self.tokens[next];
                    return Err(TypedError::new(
                        self.text,
                        at,
                        end,
                        TypedErrorKind::ShortScale,
                    ));
                }
                _ => break,
            };
            let before = number.scale.filter(|scale| *scale != 0);
            let fits = match before {
                None => power > 3 || !thousands,
                Some(before) => thousand && power > 3 || before == 6 && power == 6,
            };
            if !fits {
                let Token { at, end, .. } = self.tokens[next];
                return Err(TypedError::new(
                    self.text,
                    at,
                    end,
                    TypedErrorKind::TwoScales,
                ));
            }
            number.place += power;
            number.scale = Some(number.scale.unwrap_or(0) + power);
            thousand = power == 3;
            thousands |= thousand;
            next += 1;
            // "28 mil 900": the rest of the thousands.
            if thousand
                && !number.point
                && let Some((end, rest)) = self.counted(next).filter(|(_, rest)| rest.below(1000))
                && let Some(whole) = number.plus(Numeral {
                    scale: Some(0),
                    ..rest
                })
            {
                (next, number, thousand) = (end, whole, false);
            }
        }
        // An English reader's "$5 mil" is a million or a thousand.
        let english = self.lang == Lang::En && !is_spanish(self.text);
        if thousand && english && self.word(next - 1) == Some(Word::Mil) {
            let Token { at, end, .. } = self.tokens[next - 1];
            return Err(TypedError::new(
                self.text,
                at,
                end,
                TypedErrorKind::ShortScale,
            ));
        }
        Ok(Some((next, number)))
    }

    /// Digits, or number words up to the hundreds.
    #[inline(never)]
    fn counted(&self, at: usize) -> Option<(usize, Numeral)> {
        let token = self.tokens.get(at)?;
        match token.kind {
            TokenKind::Digits(Digits {
                mantissa,
                place,
                point,
                doubtful,
            }) => {
                let doubtful = doubtful.then_some((token.at, token.end));
                let number = Numeral {
                    mantissa,
                    place,
                    point,
                    doubtful,
                    ..Numeral::default()
                };
                Some(self.more(at + 1, number, 0))
            }
            // "un 18.9 por ciento": an article.
            TokenKind::Word(Word::Cardinal(1))
                if matches!(
                    self.tokens.get(at + 1).map(|next| next.kind),
                    Some(TokenKind::Digits(_))
                ) =>
            {
                None
            }
            TokenKind::Word(Word::Cardinal(number)) => {
                let said = Numeral {
                    mantissa: u64::from(number),
                    ..Numeral::default()
                };
                Some(self.more(at + 1, said, room_after(number)))
            }
            TokenKind::Word(_) => None,
        }
    }

    /// Number words that go on: "twenty" "five", "two" "hundred" "and" "six". `room` is what the next
    /// word has to stay below.
    fn more(&self, mut next: usize, mut number: Numeral, mut room: u16) -> (usize, Numeral) {
        loop {
            let joined = usize::from(self.word(next) == Some(Word::And));
            match self.word(next + joined) {
                Some(Word::Cardinal(more)) if more > 0 && more < room => {
                    number.mantissa += u64::from(more);
                    room = room_after(more);
                    next += joined + 1;
                }
                Some(Word::Hundred) if joined == 0 && number.below(100) => {
                    number.mantissa *= 100;
                    room = 100;
                    next += 1;
                }
                _ => return (next, number),
            }
        }
    }

    /// "third" after "two", "half" with the scale after it, "½" after "2".
    fn part(&self, at: usize, number: Numeral) -> Option<(usize, Numeral)> {
        let (part, whole) = match self.word(at)? {
            Word::Part(whole) => (number.mantissa, u64::from(whole)),
            Word::Vulgar(part, whole)
                if number
                    == (Numeral {
                        mantissa: 1,
                        ..Numeral::default()
                    })
                    && self.is_lone(at) =>
            {
                (u64::from(part), u64::from(whole))
            }
            _ => return None,
        };
        if number.place != 0 || number.scale.is_some() {
            return None;
        }
        let mut next = at + 1;
        let mut after = next;
        while matches!(self.word(after), Some(Word::Of | Word::A)) {
            after += 1;
        }
        // "half a billion".
        if let (Some(Word::Scale(power)), Some((digits, place))) =
            (self.word(after), decimal(part, whole))
        {
            next = after + 1;
            let power = i16::from(power);
            let number = Numeral {
                mantissa: digits,
                place: place + power,
                scale: Some(power),
                ..number
            };
            return Some((next, number));
        }
        Some((
            next,
            Numeral {
                mantissa: part,
                over: Some(whole),
                ..number
            },
        ))
    }

    /// Whether no number stands before a sign such as "½".
    fn is_lone(&self, at: usize) -> bool {
        !at.checked_sub(1).is_some_and(|before| {
            matches!(
                self.tokens[before].kind,
                TokenKind::Digits(_) | TokenKind::Word(Word::Cardinal(_))
            )
        })
    }

    /// "2½ billion", "two and a half billion", "5 millones y medio".
    fn and_a_part(&self, at: usize, number: Numeral) -> Option<(usize, Numeral)> {
        let (mut next, part, whole) = match self.word(at)? {
            Word::Vulgar(part, whole) => (at + 1, part, whole),
            Word::And => {
                let article = usize::from(matches!(
                    self.word(at + 1),
                    Some(Word::A | Word::Cardinal(1))
                ));
                match self.word(at + 1 + article)? {
                    Word::Part(whole) => (at + 2 + article, 1, whole),
                    Word::Vulgar(part, whole) => (at + 2 + article, part, whole),
                    _ => return None,
                }
            }
            _ => return None,
        };
        let (digits, place) = decimal(u64::from(part), u64::from(whole))?;
        if number.point || number.over.is_some() {
            return None;
        }
        let part = Numeral {
            mantissa: digits,
            place: place + number.scale.unwrap_or(0),
            ..Numeral::default()
        };
        let mut number = Numeral {
            scale: number.scale,
            ..number.plus(part)?
        };
        if let (Some(Word::Scale(power)), None) = (self.word(next), number.scale) {
            number.place += i16::from(power);
            number.scale = Some(i16::from(power));
            next += 1;
        }
        Some((next, number))
    }
}

/// What a number word has to stay below that goes on after this one.
const fn room_after(word: u16) -> u16 {
    match word {
        100..=900 => 100,
        20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 => 10,
        _ => 0,
    }
}
