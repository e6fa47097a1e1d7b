//! Parts of a whole: "two thirds", "la mitad", "dos terceras partes", "medio millón", "nueve de cada diez".

use super::super::printed::{Printed, Unread};
use super::super::words::{
    Fraction, Language, after_part, article, collective, duration, feminine_part, fraction, is_room,
};
use super::amount::Amount;
use super::counted::AWAY;
use super::{Phrase, Said};

/// What a part of a whole can be in.
const PART: &[&str] = &["ratio", "percent"];
/// What has no share in it: "five in 10%".
const RATES: [&[&str]; 3] = [&["percent"], &["percentage-point"], &["ratio"]];

impl Said<'_> {
    /// A part of a whole, with the number that it is a part of: "half a million".
    pub fn shared(&self, at: usize) -> Option<Phrase> {
        self.out_of(at).or_else(|| {
            let (next, part, whole) = self.fraction(at)?;
            let bare = self.tokens[next - 1].end;
            let of = self.part_of(next, part, whole);
            of.or_else(|| {
                let article = matches!(self.word(at), "medio" | "media");
                let value = f64::from(part) / f64::from(whole);
                (!article).then(|| self.said(at, bare, Printed::loose(value, PART)))
            })
            .map(|phrase| Phrase {
                start: self.tokens[at].start,
                ..phrase
            })
        })
    }

    /// "one in five", "nine out of ten", "nueve de cada diez".
    fn out_of(&self, at: usize) -> Option<Phrase> {
        let (next, part) = self.whole(at)?;
        let words: &[&str] = match self.language {
            Language::En => &["out of every", "out of", "in every", "of every", "in"],
            Language::Es => &["de cada", "por cada"],
        };
        let end = self.tokens[next - 1].end;
        let found = words
            .iter()
            .find_map(|words| Some((self.after(end, words)?, *words)));
        let (after, words) = found?;
        let second = self.next_token(next, after);
        let amount = || self.amount(second).filter(|(_, whole)| !whole.doubtful);
        let (last, whole) = self.follows(second).then(amount).flatten()?;
        // "Uno de cada mil", "one in a million"; parts of one are none.
        let whole = whole.value();
        let whole = (whole.fract() == 0.0 && whole <= 1e6).then_some(whole as u32)?;
        let end = self.tokens[last - 1].end;
        // "ten in 2020", "five in ten years" and "5 in 12 states" are no shares.
        let digits = |at: usize| self.word(at).bytes().all(|b| b.is_ascii_digit());
        let loose = words == "in"
            && (digits(at) != digits(second)
                || !matches!(whole, 2..=10 | 12 | 20 | 100 | 1000)
                    && (part > 1 || (1900..2100).contains(&whole))
                || part > 9
                || duration(self.then(last), self.language).is_some()
                || self
                    .unit(end)
                    .is_some_and(|(_, unit)| RATES.contains(&unit.names)));
        if part == 0 || part >= whole || loose {
            return None;
        }
        let value = f64::from(part) / f64::from(whole);
        Some(self.said(at, end, Printed::loose(value, PART)))
    }

    /// The place after a fraction, with its part and its whole.
    fn fraction(&self, at: usize) -> Option<(usize, u32, u32)> {
        let word = self.word(at);
        let before = self.before(at);
        match (self.language, word) {
            (Language::En, "half") => return Some((at + 1, 1, 2)),
            // "a mitad de año" is a time, "a la mitad" a half.
            (Language::Es, "mitad") if before != "a" => return Some((at + 1, 1, 2)),
            (Language::Es, "medio" | "media") => return Some((at + 1, 1, 2)),
            (Language::Es, "tercio") => return Some((at + 1, 1, 3)),
            _ => {}
        }
        let lead = article(word, self.language).then_some((at + 1, 1));
        let (next, part) = match lead.or_else(|| self.whole(at)) {
            Some((next, part)) if self.follows(next) => (next, part),
            // "la tercera parte".
            _ if self.language == Language::Es => (at, 1),
            _ => return None,
        };
        if self.language == Language::Es
            && let Some(found) = feminine_part(self.word(next))
            && matches!(self.then(next + 1), "parte" | "partes")
        {
            return fits(part, found).then_some((next + 2, part, found.whole));
        }
        let found = fraction(self.then(next), self.language).filter(|_| next > at)?;
        let rest = [self.then(next + 1), self.then(next + 2)];
        let one = part == 1 && !found.plural;
        // "un cuarto de hotel", "a third wave", "un quinto aumento".
        let ago = self.language == Language::En && AWAY.contains(&rest[0]);
        // Two quarters are a time, three mostly a part.
        let time = self.then(next) == "quarters" && part != 3;
        if ago
            || time
            || self.language == Language::Es && is_room(self.then(next), &rest)
            || one
                && !found.sure
                && !matches!(before, "by" | "up" | "down")
                && !self.is_of(next + 1, article(word, self.language))
            || !fits(part, found)
        {
            return None;
        }
        Some((next + 1, part, found.whole))
    }

    /// Whether a part of something is meant: "a third of", "un quinto del", "one third".
    fn is_of(&self, at: usize, doubtful: bool) -> bool {
        match self.then(at) {
            "of" | "de" | "del" => true,
            // The sentence ends or pauses.
            "" => true,
            next => !doubtful || after_part(next, self.language),
        }
    }

    /// "half a million", "un cuarto de millón", "medio punto porcentual": an amount again.
    fn part_of(&self, at: usize, part: u32, whole: u32) -> Option<Phrase> {
        let mut next = at;
        while next < at + 2 && matches!(self.then(next), "of" | "a" | "an" | "de" | "un" | "una") {
            next += 1;
        }
        let connected = next > at || self.language == Language::Es || self.glued(at);
        if !connected || !self.follows(next) {
            return None;
        }
        let scale = self.scale(next);
        let word = self.word(next);
        let counted = scale.is_some()
            || collective(word, self.language).is_some()
            || duration(word, self.language).is_some_and(|(unit, _)| unit != "second")
            || self
                .unit(self.tokens[next - 1].end)
                .is_some_and(|(_, unit)| unit.names == ["percentage-point"]);
        if !counted {
            return None;
        }
        // Halves, quarters, fifths, eighths and tenths end as decimals; thirds do not.
        let thousandths = 1000 * part;
        let amount = Amount {
            place: -3,
            point: true,
            ..Amount::whole((thousandths / whole).into())
        };
        let amount = reduced(amount);
        let amount = scale.map_or(amount, |power| amount.scaled(power));
        let phrase = self.finished(at, next + usize::from(scale.is_some()), amount)?;
        Some(Phrase {
            reading: if thousandths.is_multiple_of(whole) {
                phrase.reading
            } else {
                Err(Unread::NoFigure)
            },
            ..phrase
        })
    }

    /// Whether a word has grown together with the one before: "half-year".
    fn glued(&self, at: usize) -> bool {
        let after = at.checked_sub(1).map(|before| self.tokens[before].end);
        after.is_some_and(|end| self.text[end..].starts_with('-'))
    }
}

/// "two thirds" and "one third", and neither "two third" nor "three halves".
const fn fits(part: u32, fraction: Fraction) -> bool {
    part > 0 && part < fraction.whole && (part > 1) == fraction.plural
}

/// Without the zeros at its end.
const fn reduced(mut amount: Amount) -> Amount {
    while amount.place < 0 && amount.mantissa.is_multiple_of(10) {
        amount.mantissa /= 10;
        amount.place += 1;
    }
    amount
}
