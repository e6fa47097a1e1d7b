//! Reads `[theme]` of `sheet.toml`: the colour of the home subject, on light and on dark paper, and whether
//! it can be read there.

use super::toml::{Entry, Fields};
use crate::dataset::Theme;

/// The grounds of `static/css/tokens.css`, light and dark, on which the colour stands.
pub const GROUNDS: [[&str; 2]; 2] = [["#fdfcf9", "#131512"], ["#f4f2ec", "#1c1f1a"]];
/// Text stands out 4.5 to 1 ([WCAG 1.4.3](https://www.w3.org/TR/WCAG22/#contrast-minimum)).
const TEXT: f64 = 4.5;
/// Marks stand out 3 to 1 ([WCAG 1.4.11](https://www.w3.org/TR/WCAG22/#non-text-contrast)).
const MARK: f64 = 3.0;
const SIDES: [&str; 2] = ["light", "dark"];

/// Reads the theme; every colour that cannot be read or seen is a problem.
pub fn theme(entry: &Entry<'_>) -> Option<Theme> {
    let fields = entry.fields()?;
    let (accent, band, on) = (
        pair(&fields, "accent"),
        pair(&fields, "band"),
        pair(&fields, "on"),
    );
    fields.done();
    let theme = Theme {
        accent: accent?,
        band: band?,
        on: on?,
    };
    for (side, word) in SIDES.into_iter().enumerate() {
        let grounds = GROUNDS.map(|ground| ground[side]);
        let over = [
            ("accent", theme.accent[side], "paper", grounds[0], TEXT),
            ("accent", theme.accent[side], "panels", grounds[1], TEXT),
            ("on", theme.on[side], "accent", theme.accent[side], TEXT),
            ("accent", theme.accent[side], "band", theme.band[side], MARK),
        ];
        for (name, colour, over, ground, wanted) in over {
            let found = contrast(colour, ground);
            if found < wanted {
                entry.problem(
                    format!("{name} stands out from {over} {found:.1} to 1 in the {word} theme, and needs {wanted}"),
                    "make it darker on light paper, and lighter on dark paper; the band goes the other way",
                );
            }
        }
    }
    Some(theme)
}

/// Two colours, on light and on dark paper.
fn pair(fields: &Fields<'_>, name: &str) -> Option<[&'static str; 2]> {
    let entry = fields.need(name, "[\"#00603f\", \"#5fc79a\"]")?;
    let list = entry.list()?;
    let [light, dark] = &list[..] else {
        entry.problem("not two colours", "write two: for light and for dark paper");
        return None;
    };
    Some([colour(light)?, colour(dark)?])
}

fn colour(entry: &Entry<'_>) -> Option<&'static str> {
    let text = entry.kept()?;
    if linear(text).is_none() {
        entry.problem(
            format!("{text:?} is no colour"),
            "write a number sign and six digits, as \"#00603f\"",
        );
        return None;
    }
    Some(text)
}

/// How far two colours stand out from each other, 1 to 21, after WCAG 2.
pub fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour| linear(colour).unwrap_or_default() + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// The relative luminance of a colour, 0 to 1.
fn linear(colour: &str) -> Option<f64> {
    let digits = colour
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6)?;
    let part = |from: usize| {
        let byte = u8::from_str_radix(digits.get(from..from + 2)?, 16).ok()?;
        let share = f64::from(byte) / 255.0;
        Some(if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}
