//! What rounds of a benchmark took: read as criterion and tests/bench/peer.py write it, summed up as
//! the reports print it.

/// Nanoseconds a call, one number a round; never empty.
#[derive(Debug, PartialEq)]
pub struct Samples(Vec<f64>);

impl Samples {
    fn new(mut rounds: Vec<f64>) -> Option<Self> {
        rounds.sort_by(f64::total_cmp);
        let sound = rounds.first().is_some_and(|least| *least > 0.0);
        (sound && rounds.iter().all(|round| round.is_finite())).then_some(Self(rounds))
    }

    /// The middle round; of an even number, the upper of the two.
    pub fn median(&self) -> f64 {
        self.at(2, 4)
    }

    /// How far the middle half of the rounds reaches from the median, as a part of it.
    pub fn spread(&self) -> f64 {
        let median = self.median();
        (median - self.at(1, 4)).max(self.at(3, 4) - median) / median
    }

    fn at(&self, part: usize, of: usize) -> f64 {
        self.0[(self.0.len() * part / of).min(self.0.len() - 1)]
    }
}

/// Reads criterion's `sample.json`: so many calls, so many nanoseconds for all of them. A reader of
/// JSON would cost everybody's first build more than these two lists are worth.
pub fn of_criterion(json: &str) -> Option<Samples> {
    let list = |name: &str| {
        let (_, rest) = json.split_once(&format!("\"{name}\":["))?;
        numbers(rest.split_once(']')?.0.split(','))
    };
    let (calls, times) = (list("iters")?, list("times")?);
    let pairs = times.iter().zip(&calls);
    (times.len() == calls.len())
        .then(|| pairs.map(|(time, calls)| time / calls).collect())
        .and_then(Samples::new)
}

/// Reads numbers with spaces between them.
pub fn of_line(line: &str) -> Option<Samples> {
    Samples::new(numbers(line.split_whitespace())?)
}

fn numbers<'a>(parts: impl Iterator<Item = &'a str>) -> Option<Vec<f64>> {
    parts.map(|part| part.trim().parse().ok()).collect()
}

/// Nanoseconds in microseconds, with two digits at least.
pub fn micro(nanoseconds: f64) -> String {
    digits(nanoseconds / 1000.0)
}

/// A number with two digits at least, and none after the point that nobody needs.
pub fn digits(number: f64) -> String {
    let decimals = match number {
        ..0.1 => 3,
        ..10.0 => 2,
        ..100.0 => 1,
        _ => 0,
    };
    format!("{number:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criterion_keeps_calls_and_times_of_a_round() {
        let json =
            r#"{"sampling_mode":"Linear","iters":[10.0,20.0,30.0],"times":[50.0,80.0,180.0]}"#;
        let samples = of_criterion(json).expect("three rounds");
        assert_eq!(samples, Samples(vec![4.0, 5.0, 6.0]));
        assert_eq!(samples.median(), 5.0);
        assert_eq!(samples.spread(), 0.2);
    }

    #[test]
    fn what_is_no_sample_is_none() {
        for json in [
            "",
            r#"{"iters":[],"times":[]}"#,
            r#"{"iters":[1.0],"times":[1.0,2.0]}"#,
            r#"{"iters":[0.0],"times":[1.0]}"#,
            r#"{"iters":[1.0],"times":["x"]}"#,
        ] {
            assert_eq!(of_criterion(json), None, "{json}");
        }
        assert_eq!(of_line(""), None);
        assert_eq!(of_line("1 x"), None);
    }

    #[test]
    fn a_line_holds_a_round_a_word() {
        let samples = of_line("40 10 30 20").expect("four rounds");
        assert_eq!((samples.median(), samples.spread()), (30.0, 1.0 / 3.0));
    }

    #[test]
    fn times_are_as_long_as_they_are_read() {
        let times = [12.34, 123.4, 1234.0, 12_340.0, 1_234_000.0];
        let printed = times.map(micro);
        assert_eq!(printed, ["0.012", "0.12", "1.23", "12.3", "1234"]);
    }
}
