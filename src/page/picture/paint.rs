//! The look of charts outside the page: the rules of `chart.css`, with the light values of the tokens in
//! place of variables, in the few forms that every program reads.

use std::collections::BTreeMap;

/// Properties that an SVG file carries.
const PROPERTIES: [&str; 7] = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linejoin",
    "font-weight",
    "text-anchor",
];

/// The class of a text's halo, which stands in a picture as a text of its own below it: the order in
/// which one text is painted is unknown to programs of SVG 1.1, and its halo would cover it.
pub const HALO: &str = "halo";

/// The rules for the shapes of charts, and the colours of the sheet.
pub struct Paint {
    /// Rules for a `style` element.
    pub rules: String,
    tokens: BTreeMap<String, String>,
    /// Classes of texts without a halo.
    bare: Vec<String>,
}

impl Paint {
    /// The light value of a token, named without `--hechos-`.
    #[must_use]
    pub fn colour(&self, name: &str) -> &str {
        self.tokens.get(name).map_or("currentColor", String::as_str)
    }

    /// Whether a text of these classes has a halo.
    #[must_use]
    pub fn has_halo(&self, classes: &str) -> bool {
        !classes
            .split(' ')
            .any(|class| self.bare.iter().any(|bare| bare == class))
    }
}

/// Reads them out of the style sheets of the page.
#[must_use]
pub fn rules(css: &str) -> Paint {
    let mut found = Vec::new();
    collect(css, &mut found);
    let mut tokens = BTreeMap::new();
    for (selector, body) in &found {
        if selector.split(',').any(|one| one.trim() == ":root") {
            for (name, value) in declarations(body) {
                if let Some(name) = name.strip_prefix("--hechos-") {
                    tokens.insert(name.to_owned(), light(value).to_owned());
                }
            }
        }
    }
    let (mut rules, mut halo, mut bare) = (String::new(), String::new(), Vec::new());
    for (selector, body) in &found {
        if !selector.split(',').all(is_of_charts) {
            continue;
        }
        let haloed = declarations(body).any(|(name, _)| name == "paint-order");
        let mut kept = Vec::new();
        for (name, value) in declarations(body) {
            let Some(declared) = declaration(name, value, &tokens) else {
                continue;
            };
            if haloed && name.starts_with("stroke") {
                halo += &[";", &declared].concat();
            } else {
                kept.push(declared);
            }
        }
        if kept.iter().any(|declared| declared == "stroke:none") {
            let class = selector.trim().rsplit('.').next();
            bare.extend(class.map(str::to_owned));
        }
        if !kept.is_empty() {
            rules += &[selector.trim(), "{", &kept.join(";"), "}"].concat();
        }
    }
    if !halo.is_empty() {
        // Last, so that it outweighs the colour of the text.
        rules += &[".hechos-chart__svg .", HALO, "{fill:none", &halo, "}"].concat();
    }
    Paint {
        rules,
        tokens,
        bare,
    }
}

/// A selector of classes of charts and of texts in them alone: no state, no attribute.
fn is_of_charts(selector: &str) -> bool {
    selector.contains(".hechos-chart__")
        && selector
            .trim()
            .split(' ')
            .all(|part| part == "text" || part.strip_prefix(".hechos-chart__").is_some_and(is_name))
}

fn is_name(text: &str) -> bool {
    text.chars()
        .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
}

/// Selector and body of each rule that holds on every medium.
fn collect<'a>(css: &'a str, found: &mut Vec<(&'a str, &'a str)>) {
    let mut rest = css;
    while let Some(open) = rest.find('{') {
        // A statement without a block, as `@layer a, b;`, may stand before the selector.
        let head = rest[..open]
            .rsplit([';', '}'])
            .next()
            .unwrap_or_default()
            .trim();
        let body = block(&rest[open + 1..]);
        if head.starts_with("@layer") {
            collect(body, found);
        } else if !head.starts_with('@') {
            found.push((head, body));
        }
        rest = rest.get(open + 1 + body.len() + 1..).unwrap_or_default();
    }
}

/// What stands before the brace that closes a block.
fn block(css: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in css.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => return &css[..at],
            '}' => depth -= 1,
            _ => {}
        }
    }
    css
}

fn declarations(body: &str) -> impl Iterator<Item = (&str, &str)> {
    body.split(';')
        .filter_map(|one| one.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
}

/// The first of `light-dark(a, b)`, or the value as it is.
fn light(value: &str) -> &str {
    value
        .strip_prefix("light-dark(")
        .and_then(|pair| pair.split_once(','))
        .map_or(value, |(light, _)| light.trim())
}

fn declaration(name: &str, value: &str, tokens: &BTreeMap<String, String>) -> Option<String> {
    if name == "font" || name == "font-size" {
        let size = value
            .split_whitespace()
            .find_map(|part| pixels(part, tokens))?;
        return Some(format!("font-size:{size}px"));
    }
    PROPERTIES
        .contains(&name)
        .then(|| [name, ":", variable(value, tokens).unwrap_or(value)].concat())
}

fn variable<'a>(value: &str, tokens: &'a BTreeMap<String, String>) -> Option<&'a str> {
    let name = value.strip_prefix("var(--hechos-")?.strip_suffix(')')?;
    tokens.get(name).map(String::as_str)
}

/// A length in px: of a `rem`, of a `px`, or of a token that is one.
fn pixels(text: &str, tokens: &BTreeMap<String, String>) -> Option<f32> {
    if let Some(value) = variable(text, tokens) {
        return pixels(value, tokens);
    }
    let (number, unit) = match text.strip_suffix("rem") {
        Some(number) => (number, 16.0),
        None => (text.strip_suffix("px")?, 1.0),
    };
    number.parse::<f32>().ok().map(|number| number * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "@layer a, b;
@layer tokens { :root, :host { --hechos-ink: light-dark(#111, #eee); --hechos-text-xs: 0.8125rem; }
  @media (forced-colors: active) { :root { --hechos-ink: CanvasText; } } }
@layer components {
  .hechos-chart__svg text { fill: var(--hechos-ink); cursor: pointer; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
  .hechos-chart__svg .hechos-chart__inside { stroke: none; }
  .hechos-chart__svg { font: 400 var(--hechos-text-xs) / 1 serif; }
  .hechos-chart__svg [data-mark] { fill: transparent; }
  .hechos-card { fill: red; }
  @media print { .hechos-chart__bar { fill: red; } }
  .hechos-chart__bar--rest { fill: none; stroke-dasharray: 3 2; }
}";

    #[test]
    fn rules_of_charts_are_kept_in_light_values() {
        let paint = rules(CSS);
        assert_eq!(
            paint.rules,
            ".hechos-chart__svg text{fill:#111}.hechos-chart__svg .hechos-chart__inside{stroke:none}\
             .hechos-chart__svg{font-size:13px}.hechos-chart__bar--rest{fill:none;stroke-dasharray:3 2}\
             .hechos-chart__svg .halo{fill:none;stroke:#fff;stroke-width:3px}"
        );
        assert!(paint.has_halo("hechos-chart__end"));
        assert!(!paint.has_halo("hechos-chart__end hechos-chart__inside"));
        assert_eq!(paint.colour("ink"), "#111");
    }
}
