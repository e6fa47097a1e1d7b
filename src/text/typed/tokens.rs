//! Splits what a reader types into numbers, words and signs, each with its place. It knows no grammar.

use super::error::{TypedError, TypedErrorKind};
use super::number::{Digits, number, raised};
use super::words::{CARDINALS, ENGLISH, PARTS, SPANISH, WORDS, cardinal};
use crate::dataset::VULGAR;
use crate::dataset::{Lang, Qualifier, Unit, UnitId};

/// A piece of typed text, and the characters that it reaches over, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub at: usize,
    pub end: usize,
    pub kind: TokenKind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TokenKind {
    Digits(Digits),
    Word(Word),
}

/// What a word or a sign means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// "seven", "setecientos".
    Cardinal(u16),
    /// "hundred": times a hundred.
    Hundred,
    /// "million": a power of ten.
    Scale(u8),
    /// "mil": a thousand, also with no number before it.
    Mil,
    /// "bn" in Spanish: 10⁹ or 10¹².
    ShortScale,
    /// "trillón": 10¹⁸ in Spanish, mostly written for 10¹².
    Trillon,
    /// "a third": one of three.
    Part(u8),
    /// "⅔".
    Vulgar(u8, u8),
    /// "twice": so many times.
    Multiple(u8),
    /// "%", "dollars".
    Unit(Unit),
    /// "dozen": it changes the number, and is not read.
    Unread,
    /// "mdd", "bps": a power of ten and a unit.
    ScaledUnit(i8, Unit),
    /// "nearly", ">".
    Qualifier(Qualifier),
    /// "approximately", before the number or after it.
    Loosely,
    /// "or more", after the number; "+" before it says nothing.
    OrMore,
    /// "exactly", "=".
    Exact,
    /// "up to": no lower limit, and the second end of a range.
    UpTo,
    /// "less than": no lower limit.
    UpperLimit,
    /// Another currency.
    Currency,
    /// "of": a count out of a whole, or nothing, as in "millones de dólares".
    Of,
    /// "out of", "in every".
    OutOf,
    Slash,
    /// A dash: minus before a number, to after one.
    Dash,
    PlusMinus,
    /// "between".
    Between,
    /// "to", the second end of a range.
    To,
    /// "and": the second end of a range, or within number words.
    And,
    /// "a": one of something in English, and the second end of a range in Spanish.
    A,
    /// "the", which says nothing.
    Article,
}

/// The tokens of a text, in order, without the quotes, brackets and stops around it.
#[inline(never)]
pub(super) fn tokens(text: &[char], lang: Lang) -> Result<Vec<Token>, TypedError> {
    let mut found: Vec<Token> = Vec::new();
    let (mut at, mut end) = (0, text.len());
    let (mut open, mut close) = (end, 0);
    while end > 0 && is_idle_outside(text[end - 1], text[..end - 1].last().copied()) {
        if text[end - 1] == ')' {
            close = end;
        }
        end -= 1;
    }
    let digit = |at: usize| text.get(at).is_some_and(char::is_ascii_digit);
    // "(-)4.7" is a minus, and ",5" no 5.
    let stays = |at: usize| match text[at] {
        '(' => text.get(at + 2) == Some(&')') && is_dash(text[at + 1]),
        ',' => digit(at + 1),
        _ => false,
    };
    while at < end && is_idle_before(text[at]) && !stays(at) {
        if text[at] == '(' {
            open = at;
        }
        at += 1;
    }
    // Accountants write a loss so.
    if open < close && at < end && !is_dash(text[at]) {
        return Err(TypedError::new(
            text,
            open,
            close,
            TypedErrorKind::Bracketed,
        ));
    }
    while at < end {
        let sign = text[at];
        let digit_next = digit(at + 1);
        // After a word, a point alone ends a sentence or an abbreviation.
        let idle_point = sign == '.' && !digit_next && at > 0;
        if sign.is_whitespace() || is_unseen(sign) || idle_point || joins_words(text, at) {
            at += 1;
            continue;
        }
        let (next, kind) = if digit(at) || matches!(sign, '.' | ',') && digit_next {
            let (next, digits) = number(text, at)?;
            (next, TokenKind::Digits(digits))
        } else {
            let (next, word) = word(text, at, lang)?;
            (next, TokenKind::Word(word))
        };
        found.push(Token {
            at,
            end: next,
            kind,
        });
        at = next;
    }
    Ok(found)
}

fn word(text: &[char], at: usize, lang: Lang) -> Result<(usize, Word), TypedError> {
    let mut best: Option<(usize, Word)> = None;
    let mut longest = |spellings: &str, word: Word| {
        for spelling in spellings.split('|') {
            let end = end_of(&text[at..], spelling).map(|length| at + length);
            if let Some(end) = end.filter(|end| best.is_none_or(|(best, _)| best < *end)) {
                best = Some((end, word));
            }
        }
    };
    let own = match lang {
        Lang::En => ENGLISH,
        Lang::Es => SPANISH,
    };
    for unit in UnitId::all() {
        let spec = unit.get();
        longest(spec.spellings, Word::Unit(Unit::Of(unit)));
        if !spec.million_es.is_empty() {
            longest(spec.million_es, Word::ScaledUnit(6, Unit::Of(unit)));
            let thousand = ["m", spec.million_es].concat();
            longest(&thousand, Word::ScaledUnit(9, Unit::Of(unit)));
        }
    }
    for (word, spellings) in WORDS.iter().chain(own) {
        longest(spellings, *word);
    }
    for (place, spellings) in CARDINALS.split(',').enumerate() {
        longest(spellings, Word::Cardinal(cardinal(place)));
    }
    for (whole, spellings) in (2..).zip(PARTS.split(',')) {
        longest(spellings, Word::Part(whole));
    }
    if let Some((_, part, whole)) = VULGAR.iter().find(|(sign, ..)| *sign == text[at]) {
        return Ok((at + 1, Word::Vulgar(*part, *whole)));
    }
    if is_dash(text[at]) && best.is_none() {
        return Ok((at + 1, Word::Dash));
    }
    match best {
        Some(found) => Ok(found),
        None => {
            let letters = text[at..].iter().take_while(|sign| in_word(**sign)).count();
            let kind = match letters {
                0 => TypedErrorKind::UnknownSign,
                _ => TypedErrorKind::UnknownWord,
            };
            Err(TypedError::new(text, at, at + letters.max(1), kind))
        }
    }
}

/// How many characters of the text spell the word, if it starts with it.
fn end_of(text: &[char], spelling: &str) -> Option<usize> {
    let mut at = 0;
    for expected in spelling.chars() {
        let here = at;
        match text.get(at) {
            Some(sign) if expected == ' ' => {
                let space = |sign: &&char| sign.is_whitespace() || **sign == '-';
                at += text[at..].iter().take_while(space).count();
                if !space(&sign) {
                    return None;
                }
            }
            Some(sign) if plain_letter(*sign) == expected => at += 1,
            _ => return None,
        }
        // Some systems write an accent as a sign of its own.
        while at > here && text.get(at).copied().is_some_and(is_accent) {
            at += 1;
        }
    }
    let letter = |at: usize| text.get(at).copied().is_some_and(is_letter);
    // "de el" and "a el" melt.
    let melts = spelling.ends_with(" de") || spelling.ends_with(" a");
    if melts && text.get(at).copied().map(plain_letter) == Some('l') && !letter(at + 1) {
        return Some(at + 1);
    }
    let whole = |last: char| !is_letter(last) || !letter(at);
    spelling
        .chars()
        .last()
        .filter(|last| whole(*last))
        .map(|_| at)
}

/// A hyphen between two words, or between a number and a word: "twenty-five", "3-fold".
fn joins_words(text: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    let after = text.get(at + 1).copied().is_some_and(is_letter);
    text[at] == '-'
        && after
        && before.is_some_and(|sign| sign.is_ascii_alphanumeric() || in_word(*sign))
}

fn in_word(sign: char) -> bool {
    is_letter(sign) || is_accent(sign)
}

fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, 'À'..='ɏ' if sign != '×' && sign != '÷')
}

const fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{301}' | '\u{303}')
}

pub(super) const fn is_dash(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// What comes along when text is copied from a page: joiners, soft hyphens, direction marks.
const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// What may stand before a pasted number without belonging to it.
fn is_idle_before(sign: char) -> bool {
    sign.is_whitespace()
        || is_unseen(sign)
        || matches!(
            sign,
            '"' | '\''
                | '“'
                | '”'
                | '‘'
                | '’'
                | '«'
                | '»'
                | '‹'
                | '›'
                | '('
                | '['
                | '{'
                | '*'
                | '¿'
                | '¡'
                | ':'
                | ';'
                | ','
        )
}

/// What may stand after it, the mark of a footnote included unless it follows a digit as a power.
fn is_idle_outside(sign: char, before: Option<char>) -> bool {
    let stop = matches!(sign, ')' | ']' | '}' | '.' | '!' | '?' | '…' | '†' | '‡');
    let mark = raised(sign).is_some() && before.is_some_and(|sign| !sign.is_ascii_digit());
    is_idle_before(sign) || stop || mark
}

/// Lower case and without accents, for the letters of the two languages.
pub(super) const fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' | 'ü' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        _ => letter.to_ascii_lowercase(),
    }
}
