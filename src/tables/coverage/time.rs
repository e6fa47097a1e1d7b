//! The years, months and quarters that a paragraph names, and which of them a numeral is about.

use super::super::numerals::{Numeral, numerals};
use super::super::words::{Words, fold};

/// So far from its start, a time stands at the head of a sentence: "In the third quarter of 2025, …".
const LEADING: usize = 12;
/// So near, a time belongs to the numeral before it: "4.7% in 2024".
const BESIDE: usize = 10;
/// What is compared with a time, before it: "than in 2022", "frente al mismo trimestre de 2022". A lone "que" may
/// say of what it tells more.
const BASES: [&str; 22] = [
    "than",
    "from",
    "compared with",
    "compared to",
    "against",
    "versus",
    "vs",
    "vs.",
    "mas que",
    "menos que",
    "mayor que",
    "menor que",
    "mayor a",
    "menor a",
    "superior a",
    "inferior a",
    "desde",
    "frente a",
    "respecto a",
    "respecto de",
    "comparado con",
    "comparacion con",
];
/// What may stand between such words and the time.
const BETWEEN: [&str; 17] = [
    " in",
    " the",
    " of",
    " same period",
    " same quarter",
    " same month",
    " that",
    " those",
    " en",
    " el",
    " la",
    " de",
    " del",
    " mismo periodo",
    " mismo trimestre",
    " mismo mes",
    "l",
];
/// What stands between the first and the last of several months.
const JOINS: [&str; 10] = [
    " to ",
    " through ",
    " and ",
    "–",
    "-",
    " – ",
    " a ",
    " al ",
    " y ",
    " hasta ",
];
const MONTHS: [[&str; 2]; 12] = [
    ["january", "enero"],
    ["february", "febrero"],
    ["march", "marzo"],
    ["april", "abril"],
    ["may", "mayo"],
    ["june", "junio"],
    ["july", "julio"],
    ["august", "agosto"],
    ["september", "septiembre"],
    ["october", "octubre"],
    ["november", "noviembre"],
    ["december", "diciembre"],
];
const QUARTERS: [[&str; 2]; 4] = [
    ["first quarter", "primer trimestre"],
    ["second quarter", "segundo trimestre"],
    ["third quarter", "tercer trimestre"],
    ["fourth quarter", "cuarto trimestre"],
];

/// A period as a paragraph names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    start: usize,
    end: usize,
    /// As the tables write it: 2024, 2024-08 or 2024-Q3.
    pub period: String,
}

impl Time {
    /// Whether a byte lies in it.
    pub fn covers(&self, at: usize) -> bool {
        (self.start..self.end).contains(&at)
    }

    /// The period that a numeral from `at` to `end` is about, where its sentence leaves no doubt: of one period,
    /// if no other figure stands between or the sentence begins with it; of several, the one right beside the
    /// numeral. `others` are the numerals of the paragraph.
    pub fn of<'a>(
        times: &'a [Self],
        text: &str,
        [at, end]: [usize; 2],
        others: &[Numeral],
    ) -> Option<&'a Self> {
        let ends = [". ", "! ", "? "];
        let begins = ends.iter().filter_map(|end| text[..at].rfind(end)).max();
        let closes = ends.iter().filter_map(|stop| text[end..].find(stop)).min();
        let sentence =
            begins.map_or(0, |found| found + 2)..closes.map_or(text.len(), |found| end + found);
        let within: Vec<&Self> = times
            .iter()
            .filter(|time| sentence.contains(&time.start) && !time.is_base(text))
            .collect();
        let between = |time: &Self| {
            let (from, to) = if time.start >= end {
                (end, time.start)
            } else {
                (time.end, at)
            };
            let figure = |other: &&Numeral| {
                let own = (at..end).contains(&other.start);
                !own && !times.iter().any(|time| time.covers(other.start))
            };
            let mut figures = others.iter().filter(figure);
            let free = !figures.any(|other| (from..to).contains(&other.start));
            free.then(|| to.saturating_sub(from))
        };
        let [first, more @ ..] = within.as_slice() else {
            return None;
        };
        if more.iter().all(|time| time.period == first.period) {
            let leads = first.start < sentence.start + LEADING;
            let beside = within.iter().any(|time| between(time).is_some());
            return (leads || beside).then_some(*first);
        }
        let beside =
            |time: &&&Self| time.start >= end && between(time).is_some_and(|gap| gap <= BESIDE);
        within.iter().find(beside).copied()
    }

    /// What a numeral that ends at `end` is measured from: "16% more than in 2022".
    pub fn base<'a>(
        times: &'a [Self],
        text: &str,
        end: usize,
        others: &[Numeral],
    ) -> Option<&'a Self> {
        let time = times.iter().find(|time| time.start >= end)?;
        let between = |other: &&Numeral| (end..time.start).contains(&other.start);
        let near = !text[end..time.start].contains(". ") && !others.iter().any(|of| between(&of));
        (near && time.is_base(text)).then_some(time)
    }

    /// Whether others are compared with this time, as the words before it say.
    fn is_base(&self, text: &str) -> bool {
        let before = fold(&text[..self.start]);
        let mut before = before.trim_end();
        while let Some(rest) = BETWEEN.iter().find_map(|words| before.strip_suffix(words)) {
            before = rest.trim_end();
        }
        let ends = |words: &&str| {
            let rest = before.strip_suffix(*words);
            rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        };
        BASES.iter().any(ends) && !self.period.contains('/')
    }
}

/// The times of a paragraph, in its order.
pub fn times(text: &str, words: Words<'_>) -> Vec<Time> {
    let numerals = numerals(text, words);
    let mut times: Vec<Time> = Vec::new();
    for (nth, numeral) in numerals.iter().enumerate() {
        if let Some(period) = coded(&numeral.text).or_else(|| dated(&numeral.text)) {
            times.push(Time {
                start: numeral.start,
                end: numeral.end,
                period,
            });
        } else if is_year(&numeral.text) {
            let before = nth.checked_sub(1).and_then(|before| numerals.get(before));
            let quarter = before.and_then(|before| {
                let gap = fold(&text[before.end..numeral.start]);
                let joined = matches!(gap.trim(), "" | "of" | "de" | "del");
                Some((before.start, quarter(&before.text)?)).filter(|_| joined)
            });
            let year = &numeral.text;
            let (start, period) = match (quarter, months(&text[..numeral.start])) {
                (Some((start, quarter)), _) => (start, format!("{year}-Q{quarter}")),
                (
                    None,
                    Some(Months {
                        start,
                        from: Some(from),
                        to,
                    }),
                ) => (start, format!("{year}-{from:02}/{year}-{to:02}")),
                (
                    None,
                    Some(Months {
                        start,
                        from: None,
                        to,
                    }),
                ) => (start, format!("{year}-{to:02}")),
                (None, None) => (numeral.start, year.clone()),
            };
            // "August 2021 to September 2022".
            let last = times.last().filter(|last| {
                let month = |period: &str| period.len() == 7 && !period.contains('Q');
                let joined = text
                    .get(last.end..start)
                    .is_some_and(|gap| JOINS.contains(&gap));
                joined && month(&last.period) && month(&period)
            });
            let (start, period) = match last.cloned() {
                Some(last) => {
                    times.pop();
                    (last.start, [&last.period, "/", &period].concat())
                }
                None => (start, period),
            };
            times.push(Time {
                start,
                end: numeral.end,
                period,
            });
        }
    }
    times
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && matches!(text.parse(), Ok(1800..=2199_u16))
}

/// "3Q2025", "T3 2025".
fn coded(text: &str) -> Option<String> {
    let signs: Vec<char> = text.chars().filter(|sign| *sign != ' ').collect();
    let (quarter, year) = match signs.as_slice() {
        [quarter @ '1'..='4', 'Q' | 'T', year @ ..]
        | ['Q' | 'T', quarter @ '1'..='4', year @ ..] => (quarter, year.iter().collect::<String>()),
        _ => return None,
    };
    let digits =
        |length: usize| year.len() == length && year.bytes().all(|byte| byte.is_ascii_digit());
    match (digits(4), digits(2)) {
        (true, _) => Some(format!("{year}-Q{quarter}")),
        (_, true) => Some(format!("20{year}-Q{quarter}")),
        _ => None,
    }
}

/// "24 March 2023": its month.
fn dated(text: &str) -> Option<String> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let year = words
        .last()
        .filter(|word| words.len() > 2 && is_year(word))?;
    let month = |names: &[&str; 2]| names.iter().any(|name| words.contains(name));
    let nth = MONTHS.iter().position(month)?;
    Some(format!("{year}-{:02}", nth + 1))
}

fn quarter(text: &str) -> Option<usize> {
    let text = fold(text);
    let found = QUARTERS
        .iter()
        .position(|names| names.contains(&text.as_str()));
    found.map(|nth| nth + 1)
}

/// One month, or a first and a last, before their year.
struct Months {
    start: usize,
    from: Option<usize>,
    to: usize,
}

/// The months whose names end right before a year: "June", "junio de", "January to June".
fn months(before: &str) -> Option<Months> {
    let trimmed = before.trim_end();
    let trimmed = [" de", " del", " of", ","]
        .iter()
        .find_map(|word| trimmed.strip_suffix(word))
        .unwrap_or(trimmed)
        .trim_end();
    let (start, to) = month(trimmed)?;
    let before = &trimmed[..start];
    let first = JOINS
        .iter()
        .find_map(|joins| month(before.strip_suffix(joins)?));
    // From a later month to an earlier one lies more than the year that stands there.
    Some(match first.filter(|(_, from)| *from < to) {
        Some((start, from)) => Months {
            start,
            from: Some(from),
            to,
        },
        None => Months {
            start,
            from: None,
            to,
        },
    })
}

/// The month whose name ends a text, and where it starts.
fn month(text: &str) -> Option<(usize, usize)> {
    let start = text
        .rfind(|sign: char| !sign.is_alphabetic())
        .map_or(0, |at| {
            at + text[at..].chars().next().map_or(1, char::len_utf8)
        });
    let word = fold(&text[start..]);
    let found = MONTHS
        .iter()
        .position(|names| names.contains(&word.as_str()))?;
    Some((start, found + 1))
}
