//! Both languages say everything, and neither says it in the words of the other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The files of each language.
const FILES: [&str; 6] = [
    "page.rs",
    "fixed.rs",
    "notebook.rs",
    "answers.rs",
    "checks.rs",
    "reasons.rs",
];
/// What is rightly the same in both.
const SHARED: [&str; 6] = ["plausible", "Base", "Sector", "Total", "General", "Factor"];

/// Every string literal of a file of a language, in order.
fn literals(lang: &str, name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/text")
        .join(lang)
        .join(name);
    let source =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut found = Vec::new();
    let mut rest = code.as_str();
    while let Some((_, after)) = rest.split_once('"') {
        let mut end = 0;
        let bytes = after.as_bytes();
        while bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        found.push(
            after[..end]
                .replace("\\u{a0}", "\u{a0}")
                .replace("\\u{202f}", "\u{202f}"),
        );
        rest = &after[end + 1..];
    }
    found
}

/// The slots of a template.
fn slots(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

#[test]
fn every_text_has_its_counterpart() {
    for file in FILES {
        let (en, es) = (literals("en", file), literals("es", file));
        assert!(en.len() > 20, "{file} holds {} texts", en.len());
        assert_eq!(en.len(), es.len(), "{file}");
        for (en, es) in en.iter().zip(&es) {
            assert_eq!(en.is_empty(), es.is_empty(), "{en:?} and {es:?}");
        }
    }
}

#[test]
fn no_text_is_left_untranslated() {
    for file in FILES {
        for (en, es) in literals("en", file).iter().zip(&literals("es", file)) {
            let words = en.chars().filter(|letter| letter.is_alphabetic()).count();
            let template_only = slots(en)
                .iter()
                .map(|slot| slot.chars().count())
                .sum::<usize>()
                >= words;
            let same = en == es && words > 2 && !template_only;
            assert!(
                !same || SHARED.contains(&en.as_str()),
                "{file}: {en:?} is the same in Spanish"
            );
        }
    }
}

#[test]
fn both_languages_fill_the_same_slots() {
    for file in FILES {
        for (en, es) in literals("en", file).iter().zip(&literals("es", file)) {
            assert_eq!(slots(en), slots(es), "{en:?} and {es:?}");
        }
    }
}
