//! Linear axes: round ticks, few enough for the narrowest screen, and where a value stands.

use super::measure::{NARROWEST, around, width};
use super::step::Step;
use super::{Anchor, Bar, Class, Shape};

/// Beyond these a scale would leave the range of its arithmetic.
const SMALLEST: f64 = 1e-200;
const GREATEST: f64 = 1e200;

/// One tick, for the function that writes its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Value, in the unit of the marks.
    pub value: f64,
    /// Distance between ticks: how many decimals the text needs.
    pub step: f64,
    /// Whether it is the last one, which carries the unit.
    pub last: bool,
}

/// A scale from 0 to 100 % of the width, with its ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    low: f64,
    high: f64,
    ticks: Vec<(f64, String)>,
    /// Whether the first tick stands at its beginning and the last at its end.
    to_ends: bool,
}

impl Axis {
    /// More gridlines than this are a grid, not a help.
    pub const MOST_TICKS: usize = 6;

    /// An axis from zero to a round number above `greatest`, or to just above it if the next round
    /// number is far. At most `ticks` gridlines (2 to 6). Where their texts would touch on a
    /// narrow screen, every second one has a text, or there are fewer. What is not a
    /// positive number of ordinary size gives an axis to 1.
    ///
    /// ```
    /// use hechos::chart::Axis;
    /// let axis = Axis::zero_based(800.0, 6, &|tick| tick.value.to_string());
    /// let texts: Vec<_> = axis.ticks().map(|(_, text)| text).collect();
    /// assert_eq!(texts, ["0", "200", "400", "600", "800"]);
    /// assert_eq!(axis.at(700.0), 87.5);
    /// ```
    #[must_use]
    pub fn zero_based(greatest: f64, ticks: usize, text: &dyn Fn(Tick) -> String) -> Self {
        let usable = (SMALLEST..=GREATEST).contains(&greatest);
        let greatest = if usable { greatest } else { 1.0 };
        let mut most = ticks.clamp(2, Self::MOST_TICKS);
        loop {
            let step = Step::at_least(greatest / (most - 1) as f64);
            let count = (greatest / step.times(1.0)).ceil();
            let round = step.times(count);
            let far = count > 1.0 && round > greatest * 1.12;
            let mut axis = Self {
                low: 0.0,
                high: if far { greatest * 1.03 } else { round },
                ticks: step.texts(0.0, if far { count - 1.0 } else { count }, text),
                to_ends: true,
            };
            if axis.has_room() || axis.has_room_for_half() || most == 2 {
                return axis;
            }
            most -= 1;
        }
    }

    /// The axis that holds every interval of some bars, and zero, which it starts from unless one of them
    /// lies below.
    #[must_use]
    pub fn for_bars(rows: &[Bar], text: &dyn Fn(Tick) -> String) -> Self {
        let greatest = rows.iter().map(|row| row.mark.high).fold(0.0, f64::max);
        let least = rows.iter().map(|row| row.mark.low).fold(0.0, f64::min);
        match (-GREATEST..-SMALLEST).contains(&least) && greatest <= GREATEST {
            true => Self::across_zero(least, greatest, text),
            false => Self::zero_based(greatest, Self::MOST_TICKS, text),
        }
    }

    /// An axis from a round number below `least` to one above `greatest`, with zero between them.
    fn across_zero(least: f64, greatest: f64, text: &dyn Fn(Tick) -> String) -> Self {
        let mut most = Self::MOST_TICKS;
        loop {
            let step = Step::at_least((greatest - least) / (most - 1) as f64);
            let unit = step.times(1.0);
            let (first, last) = ((least / unit).floor(), (greatest / unit).ceil());
            let mut axis = Self {
                low: step.times(first),
                high: step.times(last),
                ticks: step.texts(first, last, text),
                to_ends: true,
            };
            if axis.has_room() || axis.has_room_for_half() || most == 2 {
                return axis;
            }
            most -= 1;
        }
    }

    /// An axis around a span, with room on both sides and not from zero; it crosses zero only if
    /// the span does. At most `ticks` gridlines.
    #[must_use]
    pub fn around(low: f64, high: f64, ticks: usize, text: &dyn Fn(Tick) -> String) -> Self {
        let usable = low.abs() <= GREATEST && high.abs() <= GREATEST && low <= high;
        let (low, high) = if usable { (low, high) } else { (0.0, 1.0) };
        let size = low.abs().max(high.abs());
        // A span that is lost in the rounding of its ends is no span.
        let pad = if high - low > size * 1e-9 && high - low > SMALLEST {
            (high - low) * 0.2
        } else {
            (size * 0.01).max(0.01)
        };
        let from = if low >= 0.0 {
            (low - pad).max(0.0)
        } else {
            low - pad
        };
        let to = high + pad;
        let mut most = ticks.clamp(2, Self::MOST_TICKS);
        loop {
            let step = Step::at_least((to - from) / most as f64);
            let unit = step.times(1.0);
            let (mut first, mut last) = ((from / unit).ceil(), (to / unit).floor());
            let inside = |tick: Option<&(f64, String)>| {
                let centred = |(value, text): &(f64, String)| {
                    around(place(from, to, *value), text).1 == Anchor::Middle
                };
                tick.is_none_or(centred)
            };
            let mut ticks = step.texts(first, last, text);
            while !(inside(ticks.first()) && inside(ticks.last())) {
                if inside(ticks.first()) {
                    last -= 1.0;
                } else {
                    first += 1.0;
                }
                ticks = step.texts(first, last, text);
            }
            let axis = Self {
                low: from,
                high: to,
                ticks,
                to_ends: false,
            };
            if most == 2 || axis.has_room() {
                return axis;
            }
            most -= 1;
        }
    }

    /// Place of a value in per cent, held between 0 and 100.
    #[must_use]
    pub fn at(&self, value: f64) -> f64 {
        place(self.low, self.high, value)
    }

    /// Places and texts of the ticks, from left to right; a text is empty where only a line has room.
    pub fn ticks(&self) -> impl Iterator<Item = (f64, &str)> {
        self.ticks
            .iter()
            .map(|(value, text)| (self.at(*value), text.as_str()))
    }

    /// Least and greatest value that the axis holds.
    pub(super) const fn ends(&self) -> (f64, f64) {
        (self.low, self.high)
    }

    /// Gridlines from `top` to `bottom`, texts with their baseline 15 px below.
    pub(super) fn draw(&self, shapes: &mut Vec<Shape>, top: f64, bottom: f64) {
        for (x, _) in self.ticks() {
            shapes.push(Shape::line((x, top), (x, bottom), Class::Grid));
        }
        for (x, anchor, text) in self.placed() {
            shapes.push(Shape::text(x, bottom + 15.0, anchor, Class::Muted, text));
        }
    }

    /// Ticks that have a text. The first one of a zero-based axis begins at its line, the last one
    /// ends there.
    fn placed(&self) -> impl Iterator<Item = (f64, Anchor, &str)> {
        let last = self.ticks.len().saturating_sub(1);
        let placed = self.ticks().enumerate().map(move |(at, (x, text))| {
            let anchor = match at {
                _ if !self.to_ends => Anchor::Middle,
                0 => Anchor::Start,
                _ if at == last => Anchor::End,
                _ => Anchor::Middle,
            };
            (x, anchor, text)
        });
        placed.filter(|(.., text)| !text.is_empty())
    }

    /// Keeps every second text, first and last among them, if they then have room.
    fn has_room_for_half(&mut self) -> bool {
        if self.ticks.len().is_multiple_of(2) {
            return false;
        }
        for (_, text) in self.ticks.iter_mut().skip(1).step_by(2) {
            text.clear();
        }
        self.has_room()
    }

    fn has_room(&self) -> bool {
        let mut free_from = f64::NEG_INFINITY;
        self.placed().all(|(x, anchor, text)| {
            let (x, width) = (x / 100.0 * NARROWEST, width(text));
            let left = match anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            let room = left >= free_from;
            free_from = left + width + 8.0;
            room
        })
    }
}

fn place(low: f64, high: f64, value: f64) -> f64 {
    let at = (value - low) / (high - low) * 100.0;
    if at.is_nan() {
        0.0
    } else {
        at.clamp(0.0, 100.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(tick: Tick) -> String {
        tick.value.to_string()
    }

    fn texts(axis: &Axis) -> Vec<&str> {
        axis.ticks().map(|(_, text)| text).collect()
    }

    #[test]
    fn ticks_are_round() {
        let axis = |greatest| Axis::zero_based(greatest, 6, &plain);
        assert_eq!(texts(&axis(6.6)), ["0", "2", "4", "6"]);
        assert_eq!(texts(&axis(18.95)), ["0", "5", "10", "15", "20"]);
        assert_eq!(texts(&axis(120.5)), ["0", "25", "50", "75", "100", "125"]);
        assert_eq!(texts(&axis(0.07)), ["0", "0.02", "0.04", "0.06"]);
        assert_eq!(texts(&axis(1.0)), ["0", "0.2", "0.4", "0.6", "0.8", "1"]);
    }

    #[test]
    fn long_texts_thin_the_ticks() {
        let long = |tick: Tick| format!("US${} billion", tick.value);
        let axis = Axis::zero_based(800.0, 6, &long);
        assert_eq!(texts(&axis), ["US$0 billion", "US$1000 billion"]);
    }

    #[test]
    fn a_crowded_axis_keeps_its_lines_and_every_second_text() {
        let unit = |tick: Tick| match tick.last {
            true => format!("US${} bn", tick.value),
            false => tick.value.to_string(),
        };
        let axis = Axis::zero_based(800.0, 6, &unit);
        assert_eq!(texts(&axis), ["0", "", "400", "", "US$800 bn"]);
    }

    #[test]
    fn the_last_tick_knows_that_it_is_last() {
        let unit = |tick: Tick| format!("{}{}", tick.value, if tick.last { "%" } else { "" });
        let axis = Axis::zero_based(18.95, 6, &unit);
        assert_eq!(texts(&axis), ["0", "5", "10", "15", "20%"]);
    }

    #[test]
    fn an_axis_around_a_span_does_not_start_at_zero() {
        let axis = Axis::around(18.85, 18.98, 4, &plain);
        assert_eq!(texts(&axis), ["18.85", "18.9", "18.95", "19"]);
        assert!(axis.at(18.85) > 0.0 && axis.at(18.98) < 100.0);
    }

    #[test]
    fn any_number_gives_an_axis() {
        for greatest in [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e-300, 1e300, f64::MAX] {
            let axis = Axis::zero_based(greatest, 6, &|_| String::from("x"));
            assert!(axis.ticks().count() >= 2, "{greatest}");
            assert!((0.0..=100.0).contains(&axis.at(greatest)));
        }
        for (low, high) in [
            (5.0, 5.0),
            (2.0, 1.0),
            (f64::NAN, 1.0),
            (-3.0, -1.0),
            (0.0, 0.0),
            (1e18, 1e18 + 1e10),
            (0.0, 1e-300),
        ] {
            let axis = Axis::around(low, high, 4, &|_| String::from("x"));
            assert!(axis.ticks().count() <= 6);
        }
    }
}
