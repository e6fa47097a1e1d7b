//! Places in an order: "Top 10", "número uno", "third largest", "segunda economía más grande", "líder".

use super::super::printed::Printed;
use super::super::words::{
    Language, cardinal, duration, is_largest, is_room, ordinal, superlative,
};
use super::{Phrase, Said};

impl Said<'_> {
    /// "Top 10", "number one", "n.º 1".
    pub fn placed(&self, at: usize) -> Option<Phrase> {
        let word = self.word(at);
        let end = self.tokens[at].end;
        let stop = self.text[end..].starts_with(". ");
        let number = match (self.language, word) {
            (_, "top") => false,
            (Language::En, "number") => true,
            (Language::Es, "numero" | "nº") => true,
            // "no one" is a pronoun.
            (Language::En, "no") => {
                stop || self.then(at + 1).starts_with(|c: char| c.is_ascii_digit())
            }
            // "No. 1" and not "no 10 empresas".
            (Language::Es, "num" | "no" | "n") => stop || self.text[end..].starts_with(".º "),
            _ => return None,
        };
        if !number && word != "top" {
            return None;
        }
        let gap = &self.text[end..self.tokens.get(at + 1)?.start];
        let (next, count) = if self.follows(at + 1) || number && matches!(gap, ". " | ".º ") {
            self.whole(at + 1)?
        } else if word == "n" && self.word(at + 1) == "º" {
            self.whole(at + 2)?
        } else {
            return None;
        };
        let end = self.tokens[next - 1].end;
        let value = f64::from(count);
        let printed = if number {
            Printed::exact(value, &["rank"])
        } else {
            Printed {
                band: true,
                ..Printed::exact(value, &["rank", "count"])
            }
        };
        Some(self.said(at, end, printed))
    }

    /// An ordinal, or a word for first place.
    pub fn ranked(&self, at: usize) -> Option<Phrase> {
        if let Some((next, place)) = self.ordinal(at) {
            let rest = [self.then(next), self.then(next + 1)];
            if self.language == Language::Es && is_room(self.word(at), &rest) {
                return None;
            }
            if let Some(end) = self.period(next) {
                return Some(self.no_figure(at, end));
            }
            let counted = self.largest(next);
            // "At first", "at first glance": a time.
            if counted.is_none() && self.word(at) == "first" && self.before(at) == "at" {
                return None;
            }
            let end = counted.unwrap_or(self.tokens[next - 1].end);
            return Some(self.said(at, end, Printed::exact(place.into(), &["rank"])));
        }
        let end = self.first(at)?;
        Some(self.said(at, end, Printed::exact(1.0, &["rank"])))
    }

    /// "eighth", "décimo primer": the place after it, and the place that it names.
    fn ordinal(&self, at: usize) -> Option<(usize, u32)> {
        let tens = match (self.language, self.then(at + 1)) {
            // "twenty-first".
            (Language::En, last) => cardinal(self.word(at), self.language)
                .filter(|tens| *tens >= 20 && ordinal(last, self.language).is_some_and(|n| n < 10)),
            (Language::Es, _) => ordinal(self.word(at), self.language),
        };
        let last = ordinal(self.then(at + 1), self.language).filter(|last| *last < 10);
        if let (Some(tens), Some(last)) = (tens, last)
            && tens >= 10
            && tens.is_multiple_of(10)
        {
            return Some((at + 2, tens + last));
        }
        Some((at + 1, ordinal(self.word(at), self.language)?))
    }

    /// "third quarter", "primer semestre", "segunda mitad": which one, and no figure.
    fn period(&self, at: usize) -> Option<usize> {
        let word = self.then(at);
        let time = duration(word, self.language).is_some()
            || matches!(word, "half" | "mitad" | "quincena");
        time.then(|| self.tokens[at].end)
    }

    /// What an ordinal counts places of: "largest", "place", "mayor", "lugar", "economía más grande".
    fn largest(&self, at: usize) -> Option<usize> {
        let word = self.then(at);
        let more = |at: usize| {
            let size = self.then(at + 1);
            let most = matches!(size, "grande" | "grandes" | "importante" | "importantes");
            (self.then(at) == "mas" && most && self.then(at + 2) != "que")
                .then(|| self.tokens[at + 1].end)
        };
        let end = || self.tokens.get(at).map(|token| token.end);
        match self.language {
            Language::Es if matches!(word, "lugar" | "puesto" | "sitio" | "posicion") => end(),
            Language::En if word == "place" => end(),
            Language::En => superlative(word, self.language).then(end).flatten(),
            Language::Es if matches!(word, "mayor" | "principal") => end(),
            // "segunda economía más grande", "tercer socio comercial más importante".
            Language::Es => (0..3)
                .take_while(|nth| !self.then(at + nth).is_empty())
                .find_map(|nth| more(at + nth)),
        }
    }

    /// Where a word for first place ends: "leading", "líder", "el mayor", "más grande".
    fn first(&self, at: usize) -> Option<usize> {
        let word = self.word(at);
        let one = self.tokens[at].end;
        if superlative(word, self.language) {
            return Some(one);
        }
        if self.language == Language::En {
            return None;
        }
        if matches!(word, "mayor" | "mayores") {
            return is_largest(self.before(at), self.then(at + 1)).then_some(one);
        }
        let most = word == "mas" && matches!(self.then(at + 1), "grande" | "grandes");
        (most && self.then(at + 2) != "que").then(|| self.tokens[at + 1].end)
    }
}
