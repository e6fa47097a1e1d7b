//! Amounts in digits, words and scales: "28 mil 900 millones", "two hundred and six", "dos y medio millones".

use super::super::digits;
use super::super::tokens::is_number;
use super::super::words::{Language, article, cardinal, scale};
use super::amount::Amount;
use super::{Said, is_space};

impl Said<'_> {
    /// The amount that starts here, and the place after it.
    pub fn amount(&self, at: usize) -> Option<(usize, Amount)> {
        let (mut next, mut sum) = self.part(at)?;
        // "1 millón 200 mil": each part has a smaller scale of its own.
        while sum.scaled && self.follows(next) {
            let Some((end, part)) = self.part(next).filter(|(_, part)| part.scaled) else {
                break;
            };
            let Some(more) = sum.plus(part) else { break };
            (next, sum) = (end, more);
        }
        let joined = self
            .half_more(next)
            .and_then(|end| Some((end, sum.and_a_half()?)));
        Some(joined.unwrap_or((next, sum)))
    }

    /// The place after "and a half", "y medio".
    pub fn half_more(&self, at: usize) -> Option<usize> {
        let words: &[&str] = match (self.language, self.then(at + 1)) {
            (Language::En, _) => &["and", "a", "half"],
            (Language::Es, "media") => &["y", "media"],
            (Language::Es, _) => &["y", "medio"],
        };
        let mut said = words.iter().enumerate();
        let all = said.all(|(nth, word)| self.then(at + nth) == *word);
        let end = at + words.len();
        // "y medio ambiente" is no half.
        (all && self.then(end) != "ambiente").then_some(end)
    }

    /// The power of ten of the word at a place.
    pub fn scale(&self, at: usize) -> Option<i32> {
        let word = self.word(at);
        // The Spanish press in English: "617 mil millones" alone says that it is a thousand.
        let quoted =
            self.language == Language::En && word == "mil" && self.then(at + 1) == "millones";
        if quoted {
            return Some(3);
        }
        let plural = match self.language {
            Language::En => word
                .strip_suffix('s')
                .filter(|word| word.ends_with("illion")),
            Language::Es => None,
        };
        scale(plural.unwrap_or(word), self.language)
    }

    /// A number with its scale: "617 mil millones", "28 mil 900 millones", "mil", "un millón".
    fn part(&self, at: usize) -> Option<(usize, Amount)> {
        let scale = |at: usize| self.follows(at).then(|| self.scale(at)).flatten();
        let one = Amount::whole(1);
        let (mut next, mut amount) = match self.below_thousand(at) {
            // "un 7%", "una empresa": an article, unless a scale makes it a number.
            Some((next, _)) if next == at + 1 && article(self.word(at), self.language) => {
                scale(next).filter(|power| *power > 3)?;
                (next, one)
            }
            Some(found) => found,
            None if self.language == Language::Es && self.word(at) == "mil" => (at, one),
            // "Millón y medio": the half says that a number is meant.
            None if matches!(self.word(at), "millon" | "billon")
                && self.language == Language::Es
                && self.half_more(at + 1).is_some() =>
            {
                (at, one)
            }
            None if article(self.word(at), self.language) => {
                let hundred = self.then(at + 1) == "hundred";
                let scaled = scale(at + 1).is_some();
                if hundred {
                    self.hundred_more(at + 1, one)
                } else if scaled {
                    (at + 1, one)
                } else {
                    return None;
                }
            }
            None => return None,
        };
        if let Some(end) = self.half_more(next)
            && scale(end).is_some()
        {
            (next, amount) = (end, amount.and_a_half()?);
        }
        let bare = next == at;
        if (bare || self.follows(next)) && self.scale(next) == Some(3) {
            next += 1;
            amount = amount.scaled(3);
            if let Some((end, rest)) = self.rest(next)
                && let Some(whole) = amount.plus(rest)
            {
                let scaled = scale(end).is_some_and(|power| power > 3);
                (next, amount) = (end, whole);
                amount.scaled = scaled;
            }
            // "Dos mil coma cinco".
            if let Some((end, whole)) = self.said_decimals(at, next, amount) {
                (next, amount) = (end, whole);
            }
        }
        let bare = bare && next == at;
        let power = match bare {
            true => self.scale(next),
            false => scale(next),
        };
        if let Some(power) = power.filter(|power| *power > 3) {
            next += 1;
            amount = amount.scaled(power);
        }
        Some((next, amount))
    }

    /// What is left of the thousands: "900" in "28 mil 900", "trescientos" in "dos mil trescientos".
    fn rest(&self, at: usize) -> Option<(usize, Amount)> {
        if !self.follows(at) {
            return None;
        }
        // "Two thousand and five", but not "two thousand and three thousand".
        let and = self.language == Language::En && self.then(at) == "and" && self.follows(at + 1);
        let (end, rest) = self.below_thousand(at + usize::from(and))?;
        if and && (rest.value() >= 100.0 || self.scale(end).is_some() || self.is_between(at)) {
            return None;
        }
        // "53 mil 73.912 millones": thousands of thousands are not meant.
        let rest = rest.decimals();
        let plain = rest.value() > 0.0 && rest.value() < 1000.0;
        let percent = ["%", " %", "por ciento", "por cien", "percent"]
            .iter()
            .any(|sign| self.after(self.tokens[end - 1].end, sign).is_some());
        // "mil un aumento" is no number, "mil un millones" and "mil uno" are.
        let alone = end == at + 1 && matches!(self.word(at), "un" | "una");
        let counted = self.follows(end) && self.scale(end).is_some_and(|power| power > 3);
        let english_digits = self.language == Language::En && rest.digits;
        (plain && !percent && !english_digits && (!alone || counted)).then_some((end, rest))
    }

    /// Digits, or number words up to the hundreds, with the decimals that are said after them.
    fn below_thousand(&self, at: usize) -> Option<(usize, Amount)> {
        let (next, amount) = self.whole_below_thousand(at)?;
        Some(
            self.said_decimals(at, next, amount)
                .unwrap_or((next, amount)),
        )
    }

    /// Digits, or number words up to the hundreds.
    fn whole_below_thousand(&self, at: usize) -> Option<(usize, Amount)> {
        if is_number(self.word(at)) {
            return self.in_digits(at);
        }
        let number = |at: usize| cardinal(self.then(at), self.language);
        let first = match self.word(at) {
            "hundred" if self.language == Language::En => {
                return Some(self.hundred_more(at, Amount::whole(1)));
            }
            // "un alto por ciento".
            "ciento" | "cien" if self.before(at) == "por" => return None,
            word => cardinal(word, self.language)?,
        };
        let (mut next, mut sum, mut room) = (at + 1, first, room_after(first, self.word(at)));
        while let Some(more) = number(next + usize::from(self.and(next, room))) {
            let and = self.and(next, room);
            // Spanish says "treinta y dos", and "treinta, dos" is two numbers.
            let apart = self.language == Language::Es && room == 10 && !and;
            if more == 0 || more >= room || apart {
                break;
            }
            next += 1 + usize::from(and);
            sum += more;
            room = room_after(more, self.word(next - 1));
        }
        let amount = Amount::whole(sum.into());
        if self.language == Language::En && sum < 100 && self.then(next) == "hundred" {
            return Some(self.hundred_more(next, amount));
        }
        Some((next, amount))
    }

    /// Whether "y" joins a ten and what follows.
    fn and(&self, at: usize, room: u32) -> bool {
        self.language == Language::Es && room == 10 && self.then(at) == "y"
    }

    /// "hundred", "hundred and twenty-six", after how many there are.
    fn hundred_more(&self, at: usize, hundreds: Amount) -> (usize, Amount) {
        let hundreds = Amount::whole(hundreds.mantissa * 100);
        let and = usize::from(self.then(at + 1) == "and");
        let goes_on = cardinal(self.then(at + 1 + and), self.language).is_some();
        match self.below_thousand(at + 1 + and).filter(|_| goes_on) {
            Some((end, rest)) if (1..100).contains(&rest.mantissa) => {
                (end, Amount::whole(hundreds.mantissa + rest.mantissa))
            }
            _ => (at + 1, hundreds),
        }
    }

    /// One number in digits; Spanish may part its thousands with spaces.
    fn in_digits(&self, at: usize) -> Option<(usize, Amount)> {
        let mut next = at + 1;
        let mut word = self.word(at).to_owned();
        let plain = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
        let spaced = |at: usize| {
            let gap = &self.text[self.tokens[at - 1].end..self.tokens[at].start];
            gap.starts_with(is_space)
        };
        while self.language == Language::Es
            && plain(&word)
            && (next > at + 1 || word.len() <= 3)
            && !word.starts_with('0')
            && plain(self.then(next))
            && self.then(next).len() == 3
            && spaced(next)
        {
            word.push_str(self.word(next));
            next += 1;
        }
        let digits = digits::read(&word, self.language)?;
        let amount = Amount {
            mantissa: digits.mantissa,
            place: digits.place,
            point: digits.point,
            digits: true,
            scaled: false,
            doubtful: digits.doubtful,
        };
        Some((next, amount))
    }
}

/// What a number word has to stay below that goes on after this one.
fn room_after(number: u32, word: &str) -> u32 {
    match number {
        // "cien" is a hundred and no more.
        100.. if word != "cien" => 100,
        30 | 40 | 50 | 60 | 70 | 80 | 90 => 10,
        20 if word == "twenty" => 10,
        _ => 0,
    }
}
