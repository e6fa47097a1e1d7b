//! Numbers that count nothing: telephone numbers, dates and centuries.

use super::super::words::{Language, cardinal, month, ordinal};
use super::{Phrase, Said, is_space};

impl Said<'_> {
    /// A telephone number of seven digits or more, after a plus or a word that says so: "Tel. 55 1234
    /// 5678", "llame al 5512345678".
    pub fn phone(&self, at: usize) -> Option<Phrase> {
        let called = self.called(at);
        let first = called.unwrap_or(at);
        let start = self.tokens[first].start;
        let digits = |at: usize| {
            let dashed = |b: u8| b.is_ascii_digit() || b == b'-';
            self.word(at).bytes().all(dashed)
        };
        let plus = self.text[self.floor.min(start)..start].ends_with('+');
        if !(plus || called.is_some()) || !digits(first) {
            return None;
        }
        let goes_on = |at: usize| {
            let next = self.tokens.get(at + 1);
            next.is_some_and(|next| {
                let gap = &self.text[self.tokens[at].end..next.start];
                gap.chars().all(|c| " ()-".contains(c)) && digits(at + 1)
            })
        };
        let mut last = first;
        while goes_on(last) {
            last += 1;
        }
        let length: usize = self.tokens[first..=last]
            .iter()
            .map(|word| word.word.len())
            .sum();
        let long = length >= 7 && (called.is_some() || last > at);
        long.then(|| self.no_figure(at, self.tokens[last].end))
    }

    /// The place of the number after a word for telephones.
    fn called(&self, at: usize) -> Option<usize> {
        let word = matches!(
            self.word(at),
            "tel"
                | "telefono"
                | "telefonos"
                | "telephone"
                | "phone"
                | "fax"
                | "cel"
                | "celular"
                | "movil"
                | "mobile"
                | "whatsapp"
                | "llame"
                | "llamar"
                | "marque"
                | "call"
        );
        let to = usize::from(matches!(self.then(at + 1), "al" | "at" | "on"));
        let number = at + 1 + to;
        let gap = &self.text[self.tokens[number - 1].end..self.tokens.get(number)?.start];
        let close = gap.chars().all(|c| ".:(".contains(c) || is_space(c));
        (word && close).then_some(number)
    }

    /// "March 24, 2023", "24 March 2023", "24 de marzo de 2023", "1.º de enero", "siglo XXI".
    pub fn date(&self, at: usize) -> Option<Phrase> {
        let last = match self.language {
            Language::En => self.english_date(at),
            Language::Es => self.spanish_date(at).or_else(|| self.century(at)),
        };
        Some(self.no_figure(at, self.tokens[last?].end))
    }

    fn english_date(&self, at: usize) -> Option<usize> {
        if month(self.word(at), self.language) {
            let year = self.tokens.get(at + 2)?;
            let gap = &self.text[self.tokens[at + 1].end..year.start];
            let date = is_day(self.then(at + 1)) && gap == ", " && is_year(&year.word);
            return date.then_some(at + 2);
        }
        let date = is_day(self.word(at))
            && month(self.then(at + 1), self.language)
            && is_year(self.then(at + 2));
        date.then_some(at + 2)
    }

    fn spanish_date(&self, at: usize) -> Option<usize> {
        let word = self.word(at);
        let named = cardinal(word, self.language).is_some_and(|day| (1..=31).contains(&day));
        let first = ordinal(word, self.language) == Some(1);
        let day = is_day(word) || named || first;
        if !day || self.then(at + 1) != "de" || !month(self.then(at + 2), self.language) {
            return None;
        }
        let of = matches!(self.then(at + 3), "de" | "del");
        let year = of && is_year(self.then(at + 4));
        Some(if year { at + 4 } else { at + 2 })
    }

    /// The Roman number of "siglo XXI".
    fn century(&self, at: usize) -> Option<usize> {
        let token = &self.tokens[at];
        let roman = |c: char| matches!(c, 'I' | 'V' | 'X');
        let written = self.text[token.start..token.end].chars().all(roman);
        (written && self.before(at) == "siglo").then_some(at)
    }
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_day(word: &str) -> bool {
    is_digits(word) && word.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
}

fn is_year(word: &str) -> bool {
    is_digits(word) && word.len() == 4
}
