//! Numbers with decimals or fractions said after them: "three point five", "3 1/2 million", "2½".

use super::super::printed::Unread;
use super::super::tokens::is_number;
use super::super::vulgar::VULGAR;
use super::super::words::{Language, cardinal};
use super::amount::Amount;
use super::{Phrase, Said};

impl Said<'_> {
    /// "3 1/2 million tonnes", "2½%", "¾ of a million". Without a whole, only before a scale.
    pub fn mixed(&self, at: usize) -> Option<Phrase> {
        let (next, whole, part, of) = self.parts(at)?;
        let after = |word: &str| usize::from(self.then(next) == word);
        let skipped = match whole {
            Some(_) => 0,
            None => after("of") + after("de"),
        };
        let article = usize::from(skipped > 0 && matches!(self.then(next + 1), "a" | "un"));
        let scaled = next + skipped + article;
        let scale = self.follows(scaled).then(|| self.scale(scaled)).flatten();
        if whole.is_none() && scale.is_none() {
            return None;
        }
        let thousandths = part * 1000 / of;
        let whole = whole.unwrap_or(0).checked_mul(1000)?;
        let mut amount = Amount {
            place: -3,
            point: true,
            digits: true,
            ..Amount::whole(whole.checked_add(thousandths)?)
        };
        while amount.mantissa.is_multiple_of(10) && amount.place < 0 {
            amount.mantissa /= 10;
            amount.place += 1;
        }
        let end = scale.map_or(next, |_| scaled + 1);
        let amount = scale.map_or(amount, |power| amount.scaled(power));
        let phrase = self.finished(at, end, amount)?;
        // A third has no end in decimals.
        let ends = (part * 1000).is_multiple_of(of);
        Some(Phrase {
            reading: if ends {
                phrase.reading
            } else {
                Err(Unread::NoFigure)
            },
            ..phrase
        })
    }

    /// The place after a fraction, with the whole number before it, its part and its whole.
    fn parts(&self, at: usize) -> Option<(usize, Option<u64>, u64, u64)> {
        let word = self.word(at);
        let plain = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
        let sign = |word: &str| {
            let last = word.chars().last()?;
            let (_, part, of) = VULGAR.iter().find(|(sign, ..)| *sign == last)?;
            Some((
                word.len() - last.len_utf8(),
                u64::from(*part),
                u64::from(*of),
            ))
        };
        let slashed = |word: &str| {
            let (part, of) = word.split_once('/')?;
            let (part, of): (u64, u64) = (part.parse().ok()?, of.parse().ok()?);
            (0 < part && part < of && of <= 10).then_some((part, of))
        };
        if let Some((digits, part, of)) = sign(word) {
            let whole = &word[..digits];
            return match whole {
                "" => Some((at + 1, None, part, of)),
                whole if plain(whole) => Some((at + 1, Some(whole.parse().ok()?), part, of)),
                _ => None,
            };
        }
        if let Some((part, of)) = slashed(word) {
            return Some((at + 1, None, part, of));
        }
        if word.is_empty() || !plain(word) || self.text[self.tokens[at].end..].starts_with('-') {
            return None;
        }
        let (part, of) = match (slashed(self.then(at + 1)), sign(self.then(at + 1))) {
            (Some(found), _) => found,
            (None, Some((0, part, of))) => (part, of),
            _ => return None,
        };
        Some((at + 2, Some(word.parse().ok()?), part, of))
    }

    /// "point five" after "three", "coma cinco" after "tres": decimals that are said digit by digit, or
    /// as one number in Spanish.
    pub fn said_decimals(&self, at: usize, next: usize, amount: Amount) -> Option<(usize, Amount)> {
        let point = match self.language {
            // "At one point five firms left".
            Language::En => self.then(next) == "point" && self.before(at) != "at",
            Language::Es => matches!(self.then(next), "coma" | "punto"),
        };
        if !point || amount.point || amount.doubtful || !(0..=3).contains(&amount.place) {
            return None;
        }
        let whole = amount
            .mantissa
            .checked_mul(10_u64.pow(amount.place.unsigned_abs()))?;
        let number = |at: usize| cardinal(self.then(at), self.language).map(u64::from);
        let (mut end, mut decimals) = (next + 1, String::new());
        while let Some(digit) = number(end).filter(|digit| *digit < 10) {
            decimals.push_str(&digit.to_string());
            end += 1;
        }
        // "tres coma cero veinticinco", "3 point 5".
        let zeros = decimals.bytes().all(|b| b == b'0');
        let word = self.then(end);
        if let Some(more) = number(end).filter(|more| zeros && (10..100).contains(more)) {
            let unit = number(end + 2).filter(|unit| {
                (1..10).contains(unit) && more % 10 == 0 && self.then(end + 1) == "y"
            });
            decimals.push_str(&(more + unit.unwrap_or(0)).to_string());
            end += if unit.is_some() { 3 } else { 1 };
        } else if decimals.is_empty() && is_number(word) && word.bytes().all(|b| b.is_ascii_digit())
        {
            decimals.push_str(word);
            end += 1;
        }
        let places = u32::try_from(decimals.len())
            .ok()
            .filter(|places| *places > 0)?;
        let shift = 10_u64.checked_pow(places)?;
        let mantissa = whole.checked_mul(shift)?;
        Some((
            end,
            Amount {
                mantissa: mantissa.checked_add(decimals.parse().ok()?)?,
                place: -i32::try_from(places).ok()?,
                point: true,
                scaled: false,
                ..amount
            },
        ))
    }
}
