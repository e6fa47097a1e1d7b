//! The script of the notebook with its texts and its styles, which is loaded when a reader keeps the first
//! answer, or has kept some.

use super::PageError;
use super::engine::Engine;
use super::menu::{Place, list, quoted};
use super::styles::late;
use crate::dataset::{Lang, version};
use crate::text::fixed_texts;

/// The files of `static/js` that make the script together.
const FILES: [&str; 4] = [
    "printing.js",
    "notebook-kept.js",
    "notebook-written.js",
    "notebook.js",
];
/// Its styles, of `static/css/late`.
const STYLES: &str = "notebook";

/// The script with its styles, for both languages.
///
/// # Errors
/// A file that cannot be read, with its path.
pub fn code(engine: &Engine) -> Result<String, PageError> {
    let code = engine.scripts(&FILES)?;
    Ok(code.replace("__STYLES__", &quoted(&late(engine, STYLES)?)))
}

/// The script with its texts in one language.
#[must_use]
pub fn script(code: &str, place: &Place, lang: Lang) -> String {
    let words = words(lang).map(|(name, text)| [name, ":", &text].concat());
    place
        .written(code)
        .replace("__WORDS__", &["{", &words.join(",\n"), "}"].concat())
        .replace("__LANG__", &quoted(lang.tag()))
        .replace("__VERSION__", &quoted(version()))
}

/// What it says, by the names that the script has for it.
fn words(lang: Lang) -> [(&'static str, String); 34] {
    let words = &fixed_texts(lang).notebook;
    let menu = &fixed_texts(lang).menu;
    [
        ("title", quoted(words.title)),
        ("file", quoted(words.file)),
        ("private", quoted(words.private)),
        ("nothing", quoted(words.nothing)),
        ("added", quoted(words.added)),
        ("already", quoted(words.already)),
        ("full", quoted(words.full)),
        ("denied", quoted(words.denied)),
        ("no_room", quoted(words.no_room)),
        ("broken", quoted(words.broken)),
        ("broken_short", quoted(words.broken_short)),
        ("strange", quoted(words.strange)),
        ("kept_one", quoted(words.kept_one)),
        ("kept_many", quoted(words.kept_many)),
        ("kept_on", quoted(words.kept_on)),
        ("note", quoted(words.note)),
        ("up", quoted(words.up)),
        ("down", quoted(words.down)),
        ("remove", quoted(words.remove)),
        ("moved", quoted(words.moved)),
        ("removed", quoted(words.removed)),
        ("undo", quoted(words.undo)),
        ("back", quoted(words.back)),
        ("not_back", quoted(words.not_back)),
        ("copy_all", quoted(words.copy_all)),
        ("text", quoted(words.text)),
        ("print", quoted(words.print)),
        ("clear", quoted(words.clear)),
        ("cleared", quoted(words.cleared)),
        ("copied", quoted(menu.copied)),
        ("copy_denied", quoted(menu.denied)),
        ("field", quoted(menu.field)),
        ("close", quoted(fixed_texts(lang).pop.close)),
        ("columns", list(&words.columns.map(quoted))),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> String {
        code(&Engine::project(env!("CARGO_MANIFEST_DIR").as_ref())).expect("scripts and styles")
    }

    #[test]
    fn no_mark_is_left_and_every_word_is_used() {
        let code = project();
        for lang in Lang::ALL {
            let written = script(&code, &Place::site(), lang);
            for mark in ["WORDS", "LANG", "VERSION", "FILE", "STYLES"] {
                assert!(!written.contains(&format!("__{mark}__")), "{mark} is left");
            }
            for (name, _) in words(lang) {
                assert!(code.contains(&format!("WORDS.{name}")), "{name} is unused");
            }
        }
        let known = words(Lang::En).map(|(name, _)| name);
        for used in code.split("WORDS.").skip(1) {
            let end = used.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_');
            let name = &used[..end.unwrap_or(used.len())];
            assert!(known.contains(&name), "{name} is no word");
        }
    }

    #[test]
    fn what_starts_it_looks_under_the_key_of_its_store() {
        let start = include_str!("../../static/js/start.js");
        let store = include_str!("../../static/js/notebook-kept.js");
        for (code, name) in [(start, "KEPT"), (store, "KEY")] {
            let line = format!("const {name} = \"hechos:notebook:1\";");
            assert!(code.contains(&line), "{name}");
        }
    }
}
