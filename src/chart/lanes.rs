//! Lanes beside a strip, in which labels find a place without touching each other.

use super::measure::{NARROWEST, share, width};
use super::{Anchor, Class, Hit, Shape};

/// Least distance between a label and another, or a leader, in per cent.
const APART: f64 = 2.0;

/// What is taken of each lane, from the strip outwards, in per cent of the narrowest chart.
#[derive(Default)]
pub(super) struct Lanes(Vec<Vec<(f64, f64)>>);

impl Lanes {
    /// Takes the place of a title and returns the px that it needs with its space.
    pub(super) fn title(&mut self, title: &str) -> f64 {
        if title.is_empty() {
            return 0.0;
        }
        let needed = width(title) + 10.0;
        self.take(0, 0.0, needed / NARROWEST * 100.0);
        needed
    }

    /// Lanes in use.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Marks a span of a lane as taken.
    pub(super) fn take(&mut self, lane: usize, from: f64, to: f64) {
        while self.0.len() <= lane {
            self.0.push(Vec::new());
        }
        self.0[lane].push((from, to));
    }

    /// Takes the nearest lane from `least` on that is free for a label and for its leader.
    pub(super) fn nearest(&mut self, least: usize, from: f64, to: f64, leader: f64) -> usize {
        let free = |lane: &usize| {
            let crossed = (0..*lane).any(|lane| !self.is_free(lane, leader, leader));
            !crossed && self.is_free(*lane, from, to)
        };
        // A leader that can only go through a label goes through it: its halo keeps it legible.
        let beyond = least.max(self.0.len());
        let lane = (least..beyond).find(free).unwrap_or(beyond);
        self.take(lane, from, to);
        for nearer in 0..lane {
            self.take(nearer, leader, leader);
        }
        lane
    }

    /// Whether a span of a lane keeps its distance from all that is taken.
    pub(super) fn is_free(&self, lane: usize, from: f64, to: f64) -> bool {
        let taken = self.0.get(lane).map_or(&[][..], Vec::as_slice);
        taken
            .iter()
            .all(|(start, end)| to + APART <= *start || *end + APART <= from)
    }
}

/// The label of a part of a strip.
pub(super) struct Label {
    /// Number of its part.
    pub(super) segment: usize,
    /// The text.
    pub(super) text: String,
    /// Its look.
    pub(super) class: Class,
    /// Its lane.
    pub(super) lane: usize,
    /// Place in per cent.
    pub(super) x: f64,
    /// Shift in px.
    pub(super) dx: f64,
    /// Which end stands at `x`.
    pub(super) anchor: Anchor,
    /// Where its leader stands, if it has one.
    pub(super) leader: Option<f64>,
}

impl Label {
    /// The text.
    pub(super) fn draw(&self, shapes: &mut Vec<Shape>, y: f64) {
        let text = Shape::text(self.x, y, self.anchor, self.class, &self.text);
        shapes.push(text.shifted(self.dx));
    }

    /// Where a reader can point at it; `first` is the number of its strip's first part.
    pub(super) fn hit(&self, first: usize, y: f64) -> Hit {
        let room = share(&self.text) + self.dx / NARROWEST * 100.0;
        let ends = match self.anchor {
            Anchor::End => ((self.x - room).max(0.0), self.x),
            _ => (self.x, (self.x + room).min(100.0)),
        };
        Hit::new(first + self.segment, ends, y - 14.0, 18.0)
    }

    /// The leader, between two heights.
    pub(super) fn lead(&self, shapes: &mut Vec<Shape>, from: f64, to: f64) {
        if let Some(x) = self.leader {
            shapes.push(Shape::line((x, from), (x, to), Class::Axis));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_would_touch_move_outwards() {
        let mut lanes = Lanes::default();
        assert_eq!(lanes.nearest(0, 60.0, 90.0, 85.0), 0);
        assert_eq!(lanes.nearest(0, 70.0, 100.0, 96.0), 1);
        assert_eq!(lanes.nearest(0, 10.0, 40.0, 20.0), 0);
        assert_eq!(lanes.count(), 2);
    }

    #[test]
    fn a_label_does_not_cross_the_leader_of_another() {
        let mut lanes = Lanes::default();
        assert_eq!(lanes.nearest(2, 70.0, 90.0, 85.0), 2);
        assert_eq!(lanes.nearest(0, 80.0, 99.0, 97.0), 3);
    }
}
