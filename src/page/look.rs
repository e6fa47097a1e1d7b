//! What the script of the menus says of the look of an embedded card: languages, themes, colours, preview.

use super::embed;
use super::menu::{list, quoted};
use super::styles;
use crate::dataset::Lang;
use crate::state::CardId;
use crate::text::{fixed_texts, json_text};

/// The tokens that a colour is held against.
const TOKENS: [&str; 4] = ["paper", "accent", "ink-2", "grey"];
/// The columns of a preview, in pixels.
const COLUMNS: [&str; 3] = ["680", "390", "340"];

/// The script with its words in one language, and with the colours of the style sheets.
pub(super) fn written(code: &str, lang: Lang, css: &str) -> String {
    let words = &fixed_texts(lang).look;
    let all = |texts: &[&str]| list(&texts.iter().map(|text| quoted(text)).collect::<Vec<_>>());
    let pairs = |values: &[&str], texts: &[&str]| {
        let pair = |(value, text): (&&str, &&str)| all(&[value, text]);
        list(&values.iter().zip(texts).map(pair).collect::<Vec<_>>())
    };
    let fields = [
        words.language,
        words.theme,
        words.accent,
        words.ground,
        words.pick,
    ];
    let contrast = [
        words.no_colour,
        words.links,
        words.marks,
        words.texts,
        words.greys,
        words.on_light,
        words.on_dark,
        words.on_chosen,
    ];
    let preview = [
        words.preview,
        words.column,
        words.size,
        words.loading,
        words.not_loaded,
        words.rewritten,
        words.fitted,
    ];
    code.replace(
        "__LANGUAGES__",
        &pairs(&["en", "es"], &["English", "Español"]),
    )
    .replace("__LOOK__", &all(&fields))
    .replace("__THEMES__", &pairs(&["", "light", "dark"], &words.themes))
    .replace("__CONTRAST__", &all(&contrast))
    .replace("__TOKENS__", &tokens(css))
    .replace("__PREVIEW__", &all(&preview))
    .replace("__COLUMNS__", &pairs(&COLUMNS, &words.columns))
    .replace("__TITLES__", &titles(lang))
}

/// The digits of each token in the light theme and in the dark.
fn tokens(css: &str) -> String {
    let entry = |name: &str| {
        let pair = styles::pair(css, name)?;
        let pair = pair.map(|colour| quoted(colour.trim_start_matches('#')));
        Some([&quoted(name), ":", &list(&pair)].concat())
    };
    let entries: Vec<String> = TOKENS.into_iter().filter_map(entry).collect();
    ["{", &entries.join(","), "}"].concat()
}

/// What each card is called in the other language.
fn titles(lang: Lang) -> String {
    let other = match lang {
        Lang::En => Lang::Es,
        Lang::Es => Lang::En,
    };
    let entry = |id: CardId| {
        let title = json_text(&embed::heading(other, id));
        format!("\"{}\":\"{title}\"", id.as_str())
    };
    let entries: Vec<String> = CardId::all().map(entry).collect();
    ["{", &entries.join(",\n"), "}"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Engine, bundle};

    #[test]
    fn a_colour_is_held_against_those_of_the_style_sheets() {
        let engine = Engine::project(env!("CARGO_MANIFEST_DIR").as_ref());
        let css = bundle(&engine, None).expect("the sheets can be read");
        let written = written("__TOKENS__", Lang::En, &css);
        assert!(
            written.starts_with("{\"paper\":[\"fdfcf9\",\"131512\"],\"accent\":[\"00603f\","),
            "{written}"
        );
        for token in TOKENS {
            assert!(written.contains(&quoted(token)), "{token}: {written}");
        }
    }

    #[test]
    fn the_code_in_the_other_language_has_its_own_title() {
        for (lang, other) in [(Lang::En, Lang::Es), (Lang::Es, Lang::En)] {
            let written = written("__TITLES__", lang, "");
            for id in CardId::all() {
                let title = json_text(&embed::heading(other, id));
                let entry = format!("\"{}\":\"{title}\"", id.as_str());
                assert!(written.contains(&entry), "{entry}");
            }
        }
    }

    #[test]
    fn every_column_and_theme_has_a_name() {
        let code = "__COLUMNS__ __THEMES__ __LANGUAGES__";
        for lang in Lang::ALL {
            let written = written(code, lang, "");
            for value in ["680", "390", "340", "", "light", "dark", "en", "es"] {
                assert!(written.contains(&format!("[\"{value}\",\"")), "{value}");
            }
        }
    }
}
