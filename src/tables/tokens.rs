//! Takes a text apart into words and numbers, each with its place.

use super::words::{
    Language, Words, cardinal, duration, fold, fraction, is_accent, multiple, ordinal, scale,
    short_scale, superlative, tail, units,
};

/// A word: letters and digits, joined by hyphens, apostrophes or the marks within numbers.
#[derive(Clone, Debug)]
pub struct Token {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The word in lower case and without accents.
    pub word: String,
}

/// The words of a text, in its order. "five-year" and "402M" are two words each.
pub fn tokens(text: &str, words: Words<'_>) -> Vec<Token> {
    let language = words.language;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let joins = |nth: usize| {
        let before = nth.checked_sub(1).and_then(|nth| chars.get(nth));
        let (Some((_, a)), Some((_, b))) = (before, chars.get(nth + 1)) else {
            return false;
        };
        match chars[nth].1 {
            '-' | '\'' | '’' => a.is_alphanumeric() && b.is_alphanumeric(),
            '.' if language == Language::Es && a.is_ascii_digit() && ends_ordinal(&chars, nth) => {
                true
            }
            '.' | ',' | '/' | ':' => a.is_ascii_digit() && b.is_ascii_digit(),
            _ => false,
        }
    };
    let degree = |nth: usize| {
        let before = nth.checked_sub(1).and_then(|nth| chars.get(nth));
        language == Language::Es
            && chars[nth].1 == '°'
            && before.is_some_and(|(_, c)| c.is_ascii_digit() || *c == '.')
    };
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = None;
    for nth in 0..=chars.len() {
        let byte = chars.get(nth).map_or(text.len(), |(byte, _)| *byte);
        let inside = chars.get(nth).is_some_and(|(_, c)| {
            c.is_alphanumeric()
                || joins(nth)
                || degree(nth)
                || leads(&chars, nth)
                || (start.is_some() && is_accent(*c))
        });
        match (start, inside) {
            (None, true) => start = Some(byte),
            (Some(from), false) => {
                split(text, from, byte, words, &mut tokens);
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// Whether a mark begins a number: ".5%" is no 5.
fn leads(chars: &[(usize, char)], mark: usize) -> bool {
    let before = mark.checked_sub(1).map(|before| chars[before].1);
    matches!(chars[mark].1, '.' | ',')
        && chars.get(mark + 1).is_some_and(|(_, c)| c.is_ascii_digit())
        && before.is_none_or(|c| c.is_whitespace() || "([$€£-−–+~≈\"“«".contains(c))
}

/// Whether an ending of ordinals stands after a full stop: "1.º", "3.er".
fn ends_ordinal(chars: &[(usize, char)], stop: usize) -> bool {
    let sign = |nth: usize| chars.get(stop + nth).map(|(_, c)| *c);
    let letter = |nth: usize| sign(nth).is_some_and(char::is_alphanumeric);
    match sign(1) {
        Some('º' | 'ª' | '°') => true,
        Some('e') => sign(2) == Some('r') && !letter(3),
        _ => false,
    }
}

/// Cuts a word where a number and what it counts have grown together.
fn split(text: &str, start: usize, end: usize, words: Words<'_>, tokens: &mut Vec<Token>) {
    let language = words.language;
    let mut push = |start: usize, end: usize| {
        tokens.push(Token {
            start,
            end,
            word: fold(&text[start..end]),
        });
    };
    let whole = &text[start..end];
    let folded = fold(whole);
    let digits = whole.len() - whole.trim_start_matches(|c| is_digit(c) || c == '-').len();
    let (number, word) = whole.split_at(digits);
    let counted = |word: &str| {
        let word = fold(word);
        scale(&word, language).is_some()
            || short_scale(&word, language).is_some()
            || matches!(word.as_str(), "x" | "mdd" | "mdp" | "mmdd" | "mmdp" | "pp")
    };
    if is_number(number) && counted(word) {
        push(start, start + digits);
        push(start + digits, end);
        return;
    }
    // "5-6%", "$5-6bn": two numbers, as with a dash. "2017-2022" and "3-2" are no amounts.
    if let Some((first, second)) = number.split_once('-')
        && is_number(first)
        && is_number(second)
        && is_rising(first, second)
        && (counted(word) || word.is_empty() && is_amount(text, start, end, words))
    {
        let from = start + first.len() + 1;
        push(start, from - 1);
        push(from, start + digits);
        if !word.is_empty() {
            push(start + digits, end);
        }
        return;
    }
    let parts: Vec<String> = folded.split('-').map(str::to_owned).collect();
    let has_words = parts.iter().any(|part| !is_number(part));
    let known = |part: &String| is_known(part, language);
    let joined = parts.len() > 1 && has_words && parts.iter().all(known);
    if !joined || multiple(&folded, language).is_some() {
        push(start, end);
        return;
    }
    let mut from = start;
    for part in whole.split('-') {
        push(from, from + part.len());
        from += part.len() + 1;
    }
}

const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '.' | ',')
}

/// Whether the first number is the smaller, as that of a range is.
fn is_rising(first: &str, second: &str) -> bool {
    let value = |number: &str| number.replace(',', ".").parse::<f64>();
    match (value(first), value(second)) {
        (Ok(first), Ok(second)) => first < second,
        // Marks between thousands.
        _ => true,
    }
}

/// Whether money before digits or what they count after them says that they are an amount.
fn is_amount(text: &str, start: usize, end: usize, words: Words<'_>) -> bool {
    let language = words.language;
    let rest: String = text[end..].chars().take(24).collect();
    let rest = fold(&rest);
    let word = rest.trim_start().split(|c: char| !c.is_alphanumeric());
    let word = word.into_iter().next().unwrap_or_default();
    let unit = |words: &str| rest.trim_start().starts_with(words.trim_start());
    // "t" is no beginning of "tea".
    let own = |after: &str| {
        let behind = rest.trim_start().strip_prefix(after);
        behind.is_some_and(|behind| !after.is_empty() && !behind.starts_with(char::is_alphanumeric))
    };
    text[..start].trim_end().ends_with(['$', '€', '£'])
        || scale(word, language).is_some()
        || units(language).iter().any(|(words, _)| unit(words))
        || words.units.iter().any(|known| own(&known.after))
}

/// Digits with the marks between them or before them, and nothing else.
pub fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix(['.', ',']).unwrap_or(word);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && word.ends_with(|c: char| c.is_ascii_digit())
        && word.chars().all(is_digit)
}

/// Whether a part of a word with hyphens is a number, or can be what it counts.
fn is_known(part: &str, language: Language) -> bool {
    is_number(part)
        || is_number_word(part, language)
        || superlative(part, language)
        || duration(part, language).is_some()
        || fraction(part, language).is_some()
        || tail(part, language)
}

/// Whether a word is a number by itself, but for those of first place.
pub fn is_number_word(word: &str, language: Language) -> bool {
    cardinal(word, language).is_some()
        || ordinal(word, language).is_some()
        || multiple(word, language).is_some()
        || scale(word, language).is_some_and(|_| word.is_ascii())
        || matches!(word, "dozen" | "hundred")
}
