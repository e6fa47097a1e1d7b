//! The style sheets in one file. The layers are declared first, so the order of the rest is free.

use super::PageError;
use super::engine::Engine;
use crate::dataset::Theme;

/// The sheet that declares the layers.
const FIRST: &str = "css/layers.css";

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

/// For browsers without `light-dark()` (Chrome before 123, Firefox before 120, Safari before 17.5): the
/// light value of each token of a sheet that is written with it. Such a token has no value there, and a
/// chart without colours is black. And for a card that is drawn into a picture, on white, whatever the
/// colours of the reader or of the page around it.
fn light_values(sheet: &str) -> String {
    let values: Vec<String> = sheet
        .lines()
        .filter_map(|line| {
            let (token, value) = line.trim().split_once(": light-dark(")?;
            let (light, _) = value.split_once(',')?;
            Some([token, ": ", light, ";"].concat())
        })
        .collect();
    if values.is_empty() {
        return String::new();
    }
    let values = values.join("\n");
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

/// Comments are for those who read the sources, not for the reader's browser.
fn without_comments(css: &str) -> String {
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
