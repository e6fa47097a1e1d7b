//! The fonts of the pictures, and how wide a text is in them.

use notosans::{BOLD_TTF, REGULAR_TTF};
use ttf_parser::Face;

/// The family that the pictures name first: the one that the PNGs are drawn with.
pub const FAMILY: &str = "Noto Sans, Segoe UI, Roboto, Liberation Sans, sans-serif";

/// How much wider a text may come out than in Noto Sans: in DejaVu Sans, the widest that programs fall
/// back to, sentences of the cards are up to 14 % wider.
pub const WIDEST: f32 = 1.15;

/// The regular and the bold face.
pub struct Fonts {
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Fonts {
    /// The faces that are compiled in.
    #[must_use]
    pub fn new() -> Fonts {
        let face = |bytes| Face::parse(bytes, 0).expect("the font is part of the program");
        Fonts {
            regular: face(REGULAR_TTF),
            bold: face(BOLD_TTF),
        }
    }

    /// The width of a text in the units of its size, without kerning.
    #[must_use]
    pub fn width(&self, text: &str, size: f32, bold: bool) -> f32 {
        let face = if bold { &self.bold } else { &self.regular };
        let advance = |letter: char| {
            let glyph = face.glyph_index(letter).unwrap_or_default();
            f32::from(face.glyph_hor_advance(glyph).unwrap_or_default())
        };
        text.chars().map(advance).sum::<f32>() * size / f32::from(face.units_per_em())
    }

    /// Lines no wider than `width` in the widest font that a program may put in place. Words are parted at plain spaces alone; a word that is wider
    /// stands on a line of its own.
    #[must_use]
    pub fn lines(&self, text: &str, size: f32, bold: bool, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            if let Some(line) = lines.last_mut() {
                let longer = [line, " ", word].concat();
                if self.width(&longer, size, bold) * WIDEST <= width {
                    *line = longer;
                    continue;
                }
            }
            lines.push(word.to_owned());
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_wider_than_asked_and_lose_no_word() {
        let fonts = Fonts::new();
        let text = "Mexico is the eighth-largest exporter of AI-enabling goods";
        let lines = fonts.lines(text, 30.0, true, 300.0);
        assert!(lines.len() > 2, "{lines:?}");
        assert_eq!(lines.join(" "), text);
        for line in &lines {
            assert!(fonts.width(line, 30.0, true) * WIDEST <= 300.0, "{line}");
        }
    }
}
