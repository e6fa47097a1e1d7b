//! The style sheets in one file. The layers are declared first, so the order of the rest is free.

use super::PageError;
use super::engine::Engine;
use crate::dataset::Theme;

/// The sheet that declares the layers.
const FIRST: &str = "css/layers.css";
/// The sheet with the colours.
const TOKENS: &str = "css/tokens.css";

/// All style sheets of an engine, `layers.css` first, the others by name, in the colour of the sheet.
///
/// # Errors
/// A folder or file that cannot be read, with its path.
pub fn bundle(engine: &Engine, theme: Option<Theme>) -> Result<String, PageError> {
    let mut css = engine.text(FIRST)?;
    for folder in ["css", "css/components"] {
        let mut sheets = engine.files(folder)?;
        sheets.retain(|name| name.ends_with(".css") && name != FIRST);
        for sheet in sheets {
            let mut sheet = engine.text(&sheet)?;
            if let Some(theme) = theme {
                sheet = themed(&sheet, &theme);
            }
            css += &sheet;
            css += &light_values(&sheet);
        }
    }
    Ok(without_comments(&css))
}

/// A sheet that is loaded late, with the script that needs it.
///
/// # Errors
/// A file that cannot be read, with its path.
pub(super) fn late(engine: &Engine, name: &str) -> Result<String, PageError> {
    Ok(without_comments(
        &engine.text(&["css/late/", name, ".css"].concat())?,
    ))
}

/// The tokens of the accent in the colours of a theme.
fn themed(sheet: &str, theme: &Theme) -> String {
    let tokens = [
        ("--hechos-accent", theme.accent),
        ("--hechos-accent-fill", theme.accent),
        ("--hechos-accent-band", theme.band),
        ("--hechos-on-accent", theme.on),
    ];
    let line = |line: &str| {
        let found = tokens.iter().find(|(token, _)| {
            let rest = line.trim_start().strip_prefix(token);
            rest.is_some_and(|rest| rest.starts_with(": light-dark("))
        });
        found.map_or(line.to_owned(), |(token, [light, dark])| {
            format!("    {token}: light-dark({light}, {dark});")
        })
    };
    sheet.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

/// The value of a token, named without `--hechos-`, in the light theme and in the dark.
pub(super) fn pair<'a>(css: &'a str, name: &str) -> Option<[&'a str; 2]> {
    let start = ["--hechos-", name, ": light-dark("].concat();
    let (pair, _) = css.split_once(&start)?.1.split_once(')')?;
    let (light, dark) = pair.split_once(", ")?;
    Some([light, dark])
}

/// For browsers without `light-dark()` (Chrome before 123, Firefox before 120, Safari before 17.5): the
/// light value of each token of a sheet that is written with it. Such a token has no value there, and a
/// chart without colours is black. And for a card that is drawn into a picture, on white, whatever the
/// colours of the reader or of the page around it.
fn light_values(sheet: &str) -> String {
    let values = values(sheet, 0);
    if values.is_empty() {
        return String::new();
    }
    let without = "@supports not (color: light-dark(#000, #fff))";
    [
        without,
        " { @layer tokens { :root, :host {\n",
        &values,
        "\n} } }\n@layer tokens {\n.hechos-card[data-theme] {\nforced-color-adjust: none;\n",
        &values,
        "\n} }\n",
    ]
    .concat()
}

/// Each token of a sheet that is written with `light-dark()`: its light value, or the other.
fn values(sheet: &str, which: usize) -> String {
    let value = |line: &str| {
        let (token, values) = line.trim().split_once(": light-dark(")?;
        let (values, _) = values.split_once(')')?;
        let value = values.split(',').nth(which)?.trim();
        Some([token, ": ", value, ";"].concat())
    };
    let values: Vec<String> = sheet.lines().filter_map(value).collect();
    values.join("\n")
}

/// The rules for a card that is drawn into a picture for the dark: over those of every such card, and
/// apart from the styles of the page, which few readers ever ask for them.
///
/// # Errors
/// As [`bundle`].
pub(super) fn dark(engine: &Engine, theme: Option<Theme>) -> Result<String, PageError> {
    let mut sheet = engine.text(TOKENS)?;
    if let Some(theme) = theme {
        sheet = themed(&sheet, &theme);
    }
    let values = values(&sheet, 1);
    Ok([
        "@layer utilities {\n.hechos-card[data-theme] {\n",
        &values,
        "\n} }",
    ]
    .concat())
}

/// Comments are for those who read the sources, not for the reader's browser.
pub(super) fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out += rest;
    let lines: Vec<&str> = out
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine() -> Engine {
        Engine::project(env!("CARGO_MANIFEST_DIR").as_ref())
    }

    #[test]
    fn every_token_has_a_colour_without_light_dark() {
        let css = bundle(&engine(), None).expect("the sheets can be read");
        let (tokens, fallback) = css.split_once("@supports not").expect("a fallback");
        let (fallback, after) = fallback.split_once("} } }").expect("it ends");
        let (drawn, _) = after.split_once("} }").expect("a card that is drawn");
        let written = tokens.matches(": light-dark(").count();
        assert!(written > 10, "{written}");
        assert_eq!(drawn.matches("--hechos-").count(), written);
        assert_eq!(fallback.matches("--hechos-").count(), written);
        assert!(fallback.contains("--hechos-accent: #00603f;"), "{fallback}");
        // Forced colours and paper come later, and win.
        assert!(!tokens.contains("forced-colors") && css.contains("forced-colors"));
    }

    #[test]
    fn a_picture_for_the_dark_has_every_colour_for_the_dark() {
        let css = dark(&engine(), None).expect("the sheets can be read");
        let tokens = engine().text(TOKENS).expect("a sheet");
        let written = tokens.matches(": light-dark(").count();
        assert_eq!(css.matches("--hechos-").count(), written);
        assert!(css.contains("--hechos-paper: #131512;"), "{css}");
    }

    #[test]
    fn a_theme_colours_the_accent_and_nothing_else() {
        let theme = Theme {
            accent: ["#111111", "#eeeeee"],
            band: ["#222222", "#dddddd"],
            on: ["#333333", "#cccccc"],
        };
        let plain = bundle(&engine(), None).expect("the sheets can be read");
        let css = bundle(&engine(), Some(theme)).expect("the sheets can be read");
        assert!(css.contains("--hechos-accent: light-dark(#111111, #eeeeee);"));
        assert!(css.contains("--hechos-accent-fill: #111111;"));
        assert!(!css.contains("#00603f"));
        assert_eq!(css.lines().count(), plain.lines().count());
    }

    #[test]
    fn comments_and_indents_are_left_out() {
        assert_eq!(
            without_comments("/* a */\n  b { }\n/* c\n d */ e {}"),
            "b { }\ne {}"
        );
    }
}
