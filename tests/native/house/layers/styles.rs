//! The classes of the style sheets and of the markup, side by side.

use std::collections::BTreeSet;

use super::source;

/// Names that begin like a class and are none: programs, storage keys, elements.
const NO_CLASS: [&str; 11] = [
    "hechos-app",
    "hechos-app-es",
    "hechos-changes",
    "hechos-begin-",
    "hechos-frame",
    "hechos-menu-",
    "hechos-notebook-",
    "hechos-offline-",
    "hechos-pop-",
    "hechos-find-",
    "hechos-prerender",
];

/// The classes that the sheets have rules for.
pub fn sheets() -> BTreeSet<String> {
    source::files("static/css", "css")
        .iter()
        .flat_map(|sheet| {
            sheet
                .lines()
                .flat_map(|line| found(line, ".hechos-"))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The classes that components, shell and scripts write. One that ends in `-` or `_` is the constant
/// part of a modifier that is put together, and stands for all that begin so.
pub fn markup() -> BTreeSet<String> {
    let places = ["src/view", "src/page", "src/card", "src/chart"];
    let mut sources: Vec<_> = places
        .iter()
        .flat_map(|place| source::files(place, "rs"))
        .collect();
    sources.extend(source::files("index.html", "html"));
    sources.extend(source::files("static/js", "js"));
    sources
        .iter()
        .flat_map(|source| {
            source
                .code()
                // Other names in a script are those of messages, files and elements.
                .filter(|(_, line)| !source.ends("js") || line.contains("className"))
                .flat_map(|(_, line)| found(line, "\"hechos-").chain(found(line, " hechos-")))
                .collect::<Vec<_>>()
        })
        .filter(|class| !NO_CLASS.contains(&class.as_str()))
        .collect()
}

/// Classes that are written and styled nowhere.
pub fn without_rule(markup: &BTreeSet<String>, sheets: &BTreeSet<String>) -> Vec<String> {
    markup
        .iter()
        .filter(|class| !sheets.iter().any(|rule| stands_for(class, rule)))
        .cloned()
        .collect()
}

/// Classes that are styled and written nowhere.
pub fn without_use(sheets: &BTreeSet<String>, markup: &BTreeSet<String>) -> Vec<String> {
    sheets
        .iter()
        .filter(|rule| !markup.iter().any(|class| stands_for(class, rule)))
        .cloned()
        .collect()
}

fn stands_for(class: &str, rule: &str) -> bool {
    class == rule || (class.ends_with(['-', '_']) && rule.starts_with(class))
}

/// Each name after a sign such as `.hechos-`, from `hechos-` on.
fn found<'a>(line: &'a str, sign: &'a str) -> impl Iterator<Item = String> + 'a {
    line.match_indices(sign).map(|(at, _)| {
        let name = &line[at + 1..];
        let end = name
            .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_')
            .unwrap_or(name.len());
        name[..end].to_owned()
    })
}

#[test]
fn finds_classes_and_stems() {
    let sheets: BTreeSet<String> =
        found(".hechos-card__value, .hechos-flag--warm { }", ".hechos-").collect();
    let markup: BTreeSet<String> =
        found("format!(\"hechos-flag--{}\", kind)", "\"hechos-").collect();
    assert_eq!(without_use(&sheets, &markup), ["hechos-card__value"]);
    assert!(without_rule(&markup, &sheets).is_empty());
}
