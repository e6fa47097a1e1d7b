//! Numbers that are names, and points that nobody counts: "page 34", "los años noventa", "punto y medio".

use super::super::words::{Language, article, cardinal, label};
use super::{Phrase, Said};

impl Said<'_> {
    /// What is numbered, with its numbers: "Artículo 12", "pages 3 to 5", "pág. 34".
    pub fn labelled(&self, at: usize) -> Option<Phrase> {
        if !label(self.word(at), self.language) {
            return None;
        }
        let digits = |at: usize| self.word(at).starts_with(|c: char| c.is_ascii_digit());
        let gap = &self.text[self.tokens[at].end..self.tokens.get(at + 1)?.start];
        if !digits(at + 1) || !self.follows(at + 1) && gap != ". " {
            return None;
        }
        Some(self.no_figure(at, self.tokens[self.listed(at + 1, &digits)].end))
    }

    /// "los años noventa", "los años 20 y 30", "la década de los ochenta"; "en los noventa", where nothing is
    /// counted after it.
    pub fn decade(&self, at: usize) -> Option<Phrase> {
        let first = match (self.language, self.word(at)) {
            (Language::Es, "años") if self.before(at) == "los" => at + 1,
            (Language::Es, "decada") if self.then(at + 1) == "de" && self.then(at + 2) == "los" => {
                at + 3
            }
            (Language::Es, "los")
                if matches!(self.before(at), "en" | "desde" | "durante" | "hasta")
                    && !self.follows(at + 2) =>
            {
                at + 1
            }
            _ => return None,
        };
        let tens = |at: usize| {
            let word = self.then(at);
            let number = cardinal(word, self.language).or_else(|| word.parse().ok());
            number.is_some_and(|number| number % 10 == 0 && (20..100).contains(&number))
        };
        tens(first).then(|| self.no_figure(at, self.tokens[self.listed(first, &tens)].end))
    }

    /// The last of some that stand one after the other: "12 and 13", "veinte y treinta".
    fn listed(&self, mut last: usize, is_one: &dyn Fn(usize) -> bool) -> usize {
        while matches!(self.then(last + 1), "and" | "to" | "y" | "a")
            && self.follows(last + 2)
            && is_one(last + 2)
        {
            last += 2;
        }
        last
    }

    /// "punto y medio", "dos puntos y medio porcentuales", "medio punto": of what is seldom said.
    pub fn points_and_a_half(&self, at: usize) -> Option<Phrase> {
        if self.language != Language::Es {
            return None;
        }
        let point = |at: usize| matches!(self.word(at), "punto" | "puntos");
        let sort = |at: usize| usize::from(self.then(at).starts_with("porcentual"));
        let start = match self.word(at) {
            "medio" if point(at + 1) && self.follows(at + 1) && sort(at + 2) == 0 => {
                return Some(self.no_figure(at, self.tokens[at + 1].end));
            }
            _ if point(at) => at,
            word if article(word, self.language) && self.follows(at + 1) => at + 1,
            _ => self.amount(at)?.0,
        };
        if !point(start) || start > at && !self.follows(start) {
            return None;
        }
        let next = start + 1 + sort(start + 1);
        let next = self.half_more(next)?;
        let end = self.tokens[next - 1 + sort(next)].end;
        Some(self.no_figure(at, end))
    }

    /// Whether "between" stands before the number that reaches up to a place.
    pub fn is_between(&self, at: usize) -> bool {
        let words = self.tokens[..at].iter().rev().take(4);
        words.into_iter().any(|token| token.word == "between")
    }
}
