//! Amounts with what they count: units and times after them.

use super::super::printed::{Printed, Unread};
use super::super::words::{
    Language, PER_MILLE, Unit, article, collective, duration, multiple, short_scale, units,
};
use super::amount::Amount;
use super::prefix::DOLLARS_OR_PESOS;
use super::{Phrase, Said};

/// After "a year", "un año": only a point in time.
pub const AWAY: [&str; 7] = [
    "earlier", "ago", "before", "later", "antes", "atras", "despues",
];
const COUNT: Unit = Unit {
    names: &["count"],
    power: 0,
};

impl Said<'_> {
    /// An amount, or one of something that is counted: "617 mil millones de dólares", "a day".
    pub fn counted(&self, at: usize) -> Option<Phrase> {
        if let Some((next, amount)) = self.amount(at) {
            return self.finished(at, next, amount);
        }
        let word = self.word(at);
        let one = article(word, self.language);
        let next = self.then(at + 1);
        if one && collective(next, self.language).is_some() {
            return self.finished(at, at + 1, Amount::whole(1));
        }
        // What a change is measured from is no figure: "a year earlier", "hace un año".
        let base = AWAY.contains(&self.then(at + 2)) || self.before(at) == "hace";
        let time = duration(next, self.language).is_some_and(|(unit, _)| unit != "second");
        if one && time && !base {
            return self.finished(at, at + 1, Amount::whole(1));
        }
        let unit = one.then(|| self.unit(self.tokens[at].end)).flatten();
        let point = unit.is_some_and(|(_, unit)| {
            let spanish = self.language == Language::Es;
            unit.names == ["percentage-point"]
                || spanish && matches!(unit.names, ["percent" | "USD"])
        });
        if point {
            return self.finished(at, at + 1, Amount::whole(1));
        }
        // "dozen" alone, and the decade that says how many years it is.
        let dozen = collective(word, self.language).filter(|_| word == "dozen");
        let years = matches!(
            word,
            "decada" | "lustro" | "quinquenio" | "bienio" | "trienio"
        );
        let (value, half_place, units): (u32, f64, &'static [&'static str]) = match dozen {
            Some(count) => (count, 0.0, &["count"]),
            None => {
                let (_, each) = duration(word, self.language).filter(|_| years)?;
                (each, f64::from(each) / 2.0, &["year"])
            }
        };
        let printed = Printed {
            half_place,
            ..Printed::exact(value.into(), units)
        };
        Some(self.said(at, self.tokens[at].end, printed))
    }

    /// The unit that stands from a byte on, and where it ends.
    pub fn unit(&self, byte: usize) -> Option<(usize, Unit)> {
        // "millones de toneladas": the words of the language have their "de" themselves.
        let of = (self.language == Language::Es).then(|| self.after(byte, "de"));
        let starts = [Some(byte), of.flatten()];
        let own = self.units.iter().filter_map(|unit| {
            let ends = starts.iter().flatten();
            let end = ends
                .filter_map(|start| self.after(*start, &unit.after))
                .max();
            Some((
                end?,
                Unit {
                    names: unit.names,
                    power: unit.power,
                },
            ))
        });
        let known = units(self.language).iter();
        let known = known.filter_map(|(words, unit)| Some((self.after(byte, words)?, *unit)));
        // The longest; of two, what the sheet calls so.
        known.chain(own).max_by_key(|(end, _)| *end)
    }

    /// Whether a unit of the sheet stands from a byte on: "7.1 days" are days where nights are counted.
    fn is_own(&self, byte: usize) -> bool {
        self.unit(byte).is_some_and(|(_, unit)| {
            let mut own = self.units.iter();
            own.any(|known| known.names == unit.names)
        })
    }

    /// An amount with everything after it that belongs to it.
    pub fn finished(&self, at: usize, mut next: usize, mut amount: Amount) -> Option<Phrase> {
        let prefix = self.prefix(at);
        let mut end = self.tokens[next - 1].end;
        let grown = self
            .tokens
            .get(next)
            .is_some_and(|token| token.start == end);
        let mut doubt = None;
        // "5 m" is no 5, unless the sheet counts in such.
        let apart = || self.unit(end).is_none();
        if let Some(power) = short_scale(self.then(next), self.language)
            && (grown || prefix.currency.is_some() || apart())
        {
            next += 1;
            end = self.tokens[next - 1].end;
            let unit = self.unit(end);
            match power {
                // "5m" may be metres.
                Some(_) if prefix.currency.is_none() && unit.is_none() => {
                    doubt = Some(Unread::NoFigure);
                }
                Some(power) => amount = amount.scaled(power),
                None => doubt = Some(Unread::ShortScale),
            }
        }
        if let Some(each) = collective(self.then(next), self.language) {
            next += 1;
            end = self.tokens[next - 1].end;
            amount = amount.times(each)?;
        }
        let second = amount.digits && self.language == Language::Es && self.then(next) == "segundo";
        let time = duration(self.then(next), self.language).or(second.then_some(("second", 1)));
        let time = time.filter(|_| !self.is_own(end));
        let (end, reading) = if let Some((unit, each)) = time {
            let (end, time) = self.time(next, amount, unit, each);
            (end, time)
        } else {
            let found = self.unit(end);
            let (end, unit) = found.map_or((end, None), |(end, unit)| (end, Some(unit)));
            let times = unit.is_some_and(|unit| unit.names == ["ratio"]);
            let more = times.then(|| self.after(end, "y media")).flatten();
            let reading = self.valued(amount, prefix.currency, unit);
            // "tres veces y media".
            let reading = reading.map(|printed| match more {
                Some(_) => Printed {
                    value: printed.value + 0.5,
                    half_place: printed.half_place / 10.0,
                    ..printed
                },
                None => printed,
            });
            (more.unwrap_or(end), reading)
        };
        let reading = doubt.map_or(reading, Err);
        let minus = self.minus(prefix.start, &reading);
        let reading = reading.map(|printed| Printed {
            value: if prefix.negative || minus.is_some() {
                -printed.value
            } else {
                printed.value
            },
            ..printed
        });
        Some(Phrase {
            start: minus.unwrap_or(prefix.start),
            end,
            reading,
        })
    }

    /// "five weeks", "año y medio": how long, in the unit of the table.
    fn time(
        &self,
        at: usize,
        amount: Amount,
        unit: &'static str,
        each: u32,
    ) -> (usize, Result<Printed, Unread>) {
        let more = self.half_more(at + 1);
        let end = self.tokens[more.unwrap_or(at + 1) - 1].end;
        let units: &'static [&'static str] = match unit {
            "year" => &["year"],
            "month" => &["month"],
            "week" => &["week"],
            "day" => &["day"],
            "hour" => &["hour"],
            "minute" => &["minute"],
            _ => &["second"],
        };
        let unit = Unit {
            names: units,
            power: 0,
        };
        let reading = amount.printed(unit).map(|printed| {
            let half = if more.is_some() { 0.5 } else { 0.0 };
            let exact = each == 1 && amount.place >= 0 && !amount.scaled;
            Printed {
                value: (printed.value + half) * f64::from(each),
                half_place: if exact {
                    0.0
                } else {
                    amount.half_place() * f64::from(each)
                },
                trailing_zeros: 0,
                ..printed
            }
        });
        (end, reading)
    }

    fn valued(
        &self,
        amount: Amount,
        currency: Option<&'static [&'static str]>,
        unit: Option<Unit>,
    ) -> Result<Printed, Unread> {
        let unit = match (currency, unit) {
            (None, None) => COUNT,
            (None, Some(unit)) => unit,
            (Some(names), None) => Unit { names, power: 0 },
            // "$500 millones de pesos": the word says which.
            (Some(DOLLARS_OR_PESOS), Some(unit)) => unit,
            (Some(names), Some(unit)) if names.iter().any(|name| unit.names.contains(name)) => unit,
            (Some(_), Some(_)) => return Err(Unread::NoFigure),
        };
        if unit == PER_MILLE {
            return Err(Unread::NoFigure);
        }
        let printed = amount.printed(unit)?;
        let words = !amount.digits && !amount.scaled;
        let counted = self
            .units
            .iter()
            .any(|known| known.exact && known.names == unit.names);
        let exact = match unit.names {
            _ if counted => printed.half_place < 1.0,
            ["count"] => printed.half_place < 1.0,
            _ => false,
        };
        Ok(Printed {
            half_place: if exact { 0.0 } else { printed.half_place },
            trailing_zeros: if words && exact {
                0
            } else {
                printed.trailing_zeros
            },
            ..printed
        })
    }

    /// "doubled", "el triple", "tenfold".
    pub fn multiplied(&self, at: usize) -> Option<Phrase> {
        let times = multiple(self.word(at), self.language)?;
        Some(self.said(at, self.tokens[at].end, Printed::loose(times, &["ratio"])))
    }

    /// What a figure says from a place on to a byte.
    pub fn said(&self, at: usize, end: usize, printed: Printed) -> Phrase {
        Phrase {
            start: self.tokens[at].start,
            end,
            reading: Ok(printed),
        }
    }

    /// A whole number below a million, and the place after it.
    pub fn whole(&self, at: usize) -> Option<(usize, u32)> {
        // "uno de cada cinco": an article has no amount of its own.
        let one = self.language == Language::Es && article(self.word(at), self.language);
        if one && self.amount(at).is_none() {
            return Some((at + 1, 1));
        }
        let (next, amount) = self.amount(at)?;
        Some((next, amount.count()?))
    }
}
