//! What is written on a picture: texts, the key, charts and their shapes, as SVG.

use super::WIDTH;
use super::compose::fitted;
use super::font::Fonts;
use super::paint::{HALO, Paint};
use crate::card::Apart;
use crate::chart::{Drawing, Shape, number};
use crate::dataset::Lang;
use crate::page::head::escape;
use crate::text::texts;

/// The margin of a picture.
pub const MARGIN: f32 = 48.0;
/// The width between the margins.
pub const INNER: f32 = WIDTH as f32 - 2.0 * MARGIN;
/// The size of captions and sources.
pub const SMALL: f32 = 17.0;
/// The height of a line of them.
pub const LINE: f32 = SMALL * 1.4;
/// Sizes of two amounts that stand apart, the largest that fits first.
const AMOUNTS: [f32; 4] = [52.0, 44.0, 36.0, 28.0];

/// A picture that is being written.
pub struct Sheet<'a> {
    /// What stands there by now.
    pub out: String,
    /// Colours.
    pub paint: &'a Paint,
    /// Widths of texts.
    pub fonts: &'a Fonts,
}

impl Sheet<'_> {
    /// One line.
    pub fn text(&mut self, [x, y]: [f32; 2], text: &str, size: f32, bold: bool, colour: &str) {
        let weight = if bold { " font-weight=\"700\"" } else { "" };
        self.out += &format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} fill=\"{}\">{}</text>\n",
            number(x),
            number(y),
            number(size),
            self.paint.colour(colour),
            escape(text)
        );
    }

    /// Small lines below each other; returns where the last one stands.
    pub fn paragraph(&mut self, [x, y]: [f32; 2], text: &str, width: f32) -> f32 {
        let mut at = y;
        for line in self.fonts.lines(text, SMALL, false, width) {
            at += LINE;
            self.text([x, at], &line, SMALL, false, "ink-2");
        }
        at
    }

    /// A hairline from margin to margin.
    pub fn rule(&mut self, y: f32) {
        self.out += &format!(
            "<rect x=\"{MARGIN}\" y=\"{}\" width=\"{INNER}\" height=\"1\" fill=\"{}\"/>\n",
            number(y),
            self.paint.colour("rule")
        );
    }

    /// The key to bars, bands and ticks, one below the other.
    pub fn key(&mut self, [x, y]: [f32; 2], width: f32, lang: Lang) {
        let samples = [
            "<rect class=\"hechos-chart__bar\" width=\"32\" height=\"12\"/>",
            "<rect class=\"hechos-chart__band\" width=\"32\" height=\"12\"/><line class=\"hechos-chart__edge\" x1=\"32\" y1=\"0\" x2=\"32\" y2=\"12\"/>",
            "<line class=\"hechos-chart__tick\" x1=\"16\" y1=\"-3\" x2=\"16\" y2=\"15\"/>",
        ];
        let mut at = y;
        for (sample, words) in samples.into_iter().zip(in_key(lang)) {
            self.out += &format!(
                "<g transform=\"translate({} {})\">{sample}</g>\n",
                number(x),
                number(at + LINE - 12.0)
            );
            at = self.paragraph([x + 44.0, at], words, width - 44.0) + 6.0;
        }
    }

    /// A chart as large as its place lets it be, at the upper left of it.
    pub fn chart(&mut self, [x, y]: [f32; 2], of: &Drawing, label: &str, width: f32, room: f32) {
        let (scale, _) = fitted(of, width, room);
        let (across, down) = match of.view_box {
            Some((across, down)) => (across as f32, down as f32),
            None => (width / scale, of.height as f32),
        };
        self.out += &format!(
            "<g transform=\"translate({} {}) scale({})\" role=\"img\" aria-label=\"{}\">\
             <svg class=\"hechos-chart__svg\" width=\"{}\" height=\"{}\" overflow=\"visible\">\n",
            number(x),
            number(y),
            number(scale),
            escape(label),
            number(across),
            number(down),
        );
        for shape in &of.shapes {
            self.out += &written(shape, self.paint);
        }
        self.out += "</svg></g>\n";
    }

    /// Two figures side by side with a wall between.
    pub fn apart(&mut self, top: f32, sides: &[Apart; 2]) {
        let half = INNER / 2.0;
        let amounts = sides.each_ref().map(|side| {
            [
                &side.amount.sign,
                &side.amount.value,
                " ",
                &side.amount.unit,
            ]
            .concat()
        });
        let fits = |size: &f32| {
            let wide = |text: &String| self.fonts.width(text, *size, true);
            amounts.iter().all(|text| wide(text) <= half - 60.0)
        };
        let size = AMOUNTS.into_iter().find(fits).unwrap_or(AMOUNTS[3]);
        for ((at, side), amount) in (0u8..).zip(sides).zip(&amounts) {
            let x = MARGIN + f32::from(at) * (half + 40.0);
            self.text([x, top + 70.0], amount, size, true, "ink");
            self.text([x, top + 112.0], &side.what, 24.0, false, "ink");
            self.text([x, top + 146.0], &side.meta, 20.0, false, "ink-2");
        }
        self.out += &format!(
            "<line x1=\"{0}\" y1=\"{1}\" x2=\"{0}\" y2=\"{2}\" stroke=\"{3}\" stroke-width=\"3\" stroke-dasharray=\"9 7\"/>\n",
            number(MARGIN + half),
            number(top),
            number(top + 170.0),
            self.paint.colour("warm")
        );
    }
}

/// How high the key to bars, bands and ticks is.
pub fn key_height(fonts: &Fonts, width: f32, lang: Lang) -> f32 {
    let high = |words: &str| {
        let lines = fonts.lines(words, SMALL, false, width - 44.0).len();
        lines as f32 * LINE + 6.0
    };
    in_key(lang).into_iter().map(high).sum()
}

/// The words for bars, bands and ticks.
fn in_key(lang: Lang) -> [&'static str; 3] {
    let key = &texts(lang).ui.key;
    [key.certain, key.band, key.tick]
}

fn written(shape: &Shape, paint: &Paint) -> String {
    let classes = shape.class_list();
    let class = if classes.is_empty() {
        String::new()
    } else {
        format!(" class=\"{classes}\"")
    };
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            ..
        } => format!(
            "<rect{class} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
            x.attribute(),
            number(*y),
            width.attribute(),
            number(*height)
        ),
        Shape::Line { x1, y1, x2, y2, .. } => format!(
            "<line{class} x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n",
            x1.attribute(),
            number(*y1),
            x2.attribute(),
            number(*y2)
        ),
        Shape::Text { x, y, dx, text, .. } => {
            let dx = if *dx == 0.0 {
                String::new()
            } else {
                format!(" dx=\"{}\"", number(*dx))
            };
            let rest = format!(
                " x=\"{}\" y=\"{}\"{dx}>{}</text>\n",
                x.attribute(),
                number(*y),
                escape(text)
            );
            let above = ["<text", &class, &rest].concat();
            if paint.has_halo(&classes) {
                let gap = if classes.is_empty() { "" } else { " " };
                let halo = [
                    "<text aria-hidden=\"true\" class=\"",
                    &classes,
                    gap,
                    HALO,
                    "\"",
                    &rest,
                ];
                halo.concat() + &above
            } else {
                above
            }
        }
        Shape::Circle { x, y, r, .. } => format!(
            "<circle{class} cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n",
            x.attribute(),
            number(*y),
            number(*r)
        ),
    }
}
