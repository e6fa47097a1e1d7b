//! A chart as data: placed shapes, for a component or a static picture to write out as SVG.

use super::{Class, number};

/// A horizontal place or width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum X {
    /// Per cent of the drawing's width, so that one drawing serves all widths. 0 to 100.
    Percent(f32),
    /// Units of the drawing's `view_box`.
    Unit(f32),
}

impl X {
    /// The SVG attribute, with at most three decimals and no trailing zero.
    ///
    /// ```
    /// use hechos::chart::X;
    /// assert_eq!(X::Percent(12.5).attribute(), "12.5%");
    /// assert_eq!(X::Percent(0.0).attribute(), "0");
    /// assert_eq!(X::Unit(27.95).attribute(), "27.95");
    /// ```
    #[must_use]
    pub fn attribute(self) -> String {
        match self {
            X::Percent(value) => {
                let mut text = number(value);
                if text != "0" {
                    text.push('%');
                }
                text
            }
            X::Unit(value) => number(value),
        }
    }

    /// The number without its unit.
    #[must_use]
    pub const fn value(self) -> f32 {
        match self {
            X::Percent(value) | X::Unit(value) => value,
        }
    }
}

/// Which end of a text stands at its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The text begins at `x`.
    Start,
    /// The text is centred on `x`.
    Middle,
    /// The text ends at `x`.
    End,
}

impl Anchor {
    /// The class that sets `text-anchor`, empty for [`Anchor::Start`].
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Anchor::Start => "",
            Anchor::Middle => "hechos-chart__mid",
            Anchor::End => "hechos-chart__end",
        }
    }
}

/// One placed shape. `y`, heights, radii and `dx` are px, or units of the `view_box`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left side.
        x: X,
        /// Upper side.
        y: f32,
        /// Width.
        width: X,
        /// Height.
        height: f32,
        /// Look.
        class: Class,
    },
    /// A straight line.
    Line {
        /// First end.
        x1: X,
        /// First end.
        y1: f32,
        /// Second end.
        x2: X,
        /// Second end.
        y2: f32,
        /// Look.
        class: Class,
    },
    /// One line of text.
    Text {
        /// Place of the anchor.
        x: X,
        /// Baseline.
        y: f32,
        /// Shift to the right in px, for a place that a percentage cannot give; 0 for none.
        dx: f32,
        /// Which end stands at `x`.
        anchor: Anchor,
        /// Look.
        class: Class,
        /// The text.
        text: String,
    },
    /// A circle.
    Circle {
        /// Centre.
        x: X,
        /// Centre.
        y: f32,
        /// Radius.
        r: f32,
        /// Look.
        class: Class,
    },
}

impl Shape {
    /// The value of the `class` attribute; empty if there is none to write.
    ///
    /// ```
    /// use hechos::chart::{Anchor, Class, Shape, X};
    /// let (x, text) = (X::Percent(100.0), String::from("617"));
    /// let shape = Shape::Text { x, y: 14.0, dx: 0.0, anchor: Anchor::End, class: Class::Accent, text };
    /// assert_eq!(shape.class_list(), "hechos-chart__accent-text hechos-chart__end");
    /// ```
    #[must_use]
    pub fn class_list(&self) -> String {
        let (class, anchor) = match self {
            Shape::Rect { class, .. } | Shape::Line { class, .. } | Shape::Circle { class, .. } => {
                (class.as_str(), "")
            }
            Shape::Text { class, anchor, .. } => (class.as_str(), anchor.as_str()),
        };
        let mut list = String::from(class);
        if !list.is_empty() && !anchor.is_empty() {
            list.push(' ');
        }
        list.push_str(anchor);
        list
    }

    /// A rectangle between two places in per cent.
    pub(super) fn rect(from: f64, to: f64, y: f64, height: f64, class: Class) -> Self {
        Shape::Rect {
            x: percent(from),
            y: y as f32,
            width: percent(to - from),
            height: height as f32,
            class,
        }
    }

    /// A line between two points, `x` in per cent.
    pub(super) fn line(from: (f64, f64), to: (f64, f64), class: Class) -> Self {
        Shape::Line {
            x1: percent(from.0),
            y1: from.1 as f32,
            x2: percent(to.0),
            y2: to.1 as f32,
            class,
        }
    }

    /// A text, `x` in per cent.
    pub(super) fn text(x: f64, y: f64, anchor: Anchor, class: Class, text: &str) -> Self {
        Shape::Text {
            x: percent(x),
            y: y as f32,
            dx: 0.0,
            anchor,
            class,
            text: text.to_owned(),
        }
    }

    /// The same text, shifted by px.
    pub(super) fn shifted(mut self, by: f64) -> Self {
        if let Shape::Text { dx, .. } = &mut self {
            *dx = by as f32;
        }
        self
    }
}

/// Where a reader points to ask about one of the values: an area, not a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Number of the value, in the order in which the layout was given its values.
    pub mark: usize,
    /// Left side.
    pub x: X,
    /// Upper side.
    pub y: f32,
    /// Width.
    pub width: X,
    /// Height.
    pub height: f32,
}

impl Hit {
    /// An area between two places in per cent.
    pub(super) fn new(mark: usize, (from, to): (f64, f64), y: f64, height: f64) -> Self {
        Hit {
            mark,
            x: percent(from),
            y: y as f32,
            width: percent(to - from),
            height: height as f32,
        }
    }
}

/// A chart, placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Height in px. With a `view_box` it is the box's height, and the `height` attribute is left out.
    pub height: u16,
    /// Width and height in units, only for drawings that scale as a whole.
    pub view_box: Option<(u16, u16)>,
    /// Class beside `hechos-chart__svg`.
    pub class: Option<&'static str>,
    /// Shapes, the lowest first.
    pub shapes: Vec<Shape>,
    /// Where a reader can point at a value, the lowest first; a value may have several places.
    pub hits: Vec<Hit>,
}

impl Drawing {
    /// A drawing that is as wide as its place.
    pub(super) fn wide(height: f64, shapes: Vec<Shape>, hits: Vec<Hit>) -> Self {
        Drawing {
            height: height.ceil() as u16,
            view_box: None,
            class: None,
            shapes,
            hits,
        }
    }
}

/// A percentage as a place, rounded as it will be written.
fn percent(value: f64) -> X {
    X::Percent(((value * 1000.0).round() / 1000.0) as f32)
}
