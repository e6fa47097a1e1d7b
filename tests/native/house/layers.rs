//! Reads the sources and keeps what ARCHITECTURE.md promises is absent from them.

mod source;
mod styles;

use source::Source;

/// What each module may name of the others; a module that is not listed here is a mistake.
const MAY_NAME: [(&str, &[&str]); 14] = [
    ("tables", &[]),
    ("folder", &["dataset", "tables"]),
    ("dataset", &[]),
    ("maths", &["dataset"]),
    ("judge", &["dataset", "maths"]),
    ("state", &["dataset", "maths", "judge"]),
    ("text", &["dataset", "maths", "judge", "state"]),
    ("chart", &["dataset", "maths", "judge", "text"]),
    (
        "card",
        &["dataset", "maths", "judge", "state", "text", "chart"],
    ),
    (
        "view",
        &[
            "dataset", "maths", "judge", "state", "text", "chart", "card",
        ],
    ),
    (
        "page",
        &[
            "dataset", "maths", "judge", "state", "text", "chart", "card", "view", "folder",
            "tables",
        ],
    ),
    (
        "program",
        &["dataset", "judge", "state", "text", "chart", "card", "view"],
    ),
    ("api", &["dataset", "maths", "judge", "state", "text"]),
    (
        "cli",
        &[
            "dataset", "maths", "state", "text", "card", "page", "folder", "tables", "api",
        ],
    ),
];
/// Modules that know no browser.
const PURE: [&str; 8] = [
    "tables", "dataset", "maths", "judge", "state", "text", "chart", "card",
];
const BROWSER: [&str; 6] = [
    "yew",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "serde_wasm_bindgen",
    "gloo",
];
/// What differs from run to run.
const UNSTEADY: [&str; 5] = ["HashMap", "HashSet", "SystemTime", "Instant", "RandomState"];
/// Where a clock is asked and nothing of it is written out: how long something takes, what was saved when, and
/// the day on which a version is made.
const CLOCKS: [&str; 3] = ["cli/terminal", "cli/serve", "cli/release/day"];
const LONGEST: usize = 400;

/// Collects `path:line: text` for each line of code that breaks a rule.
fn breaches(sources: &[Source], broken: impl Fn(&Source, &str) -> bool) -> Vec<String> {
    sources
        .iter()
        .flat_map(|source| {
            source
                .code()
                .filter(|(_, line)| broken(source, line))
                .map(|(at, line)| source.at(at, line))
        })
        .collect()
}

fn assert_none(breaches: &[String], rule: &str) {
    assert!(breaches.is_empty(), "{rule}\n{}", breaches.join("\n"));
}

#[test]
fn pure_modules_name_no_browser() {
    let found = breaches(&source::library(), |source, line| {
        PURE.contains(&source.module())
            && BROWSER
                .iter()
                .chain(&["JsValue"])
                .any(|word| source::names(line, word))
    });
    assert_none(
        &found,
        "a pure module names a browser crate; move the code to src/view/hooks, src/page or src/bin",
    );
}

#[test]
fn modules_name_only_the_layers_below() {
    let mut found = Vec::new();
    for source in source::library() {
        let module = source.module();
        let allowed = MAY_NAME
            .iter()
            .find(|(name, _)| *name == module)
            .map(|(_, allowed)| *allowed);
        if allowed.is_none() && !matches!(module, "bin" | "lib") {
            found.push(source.at(
                1,
                "this module is missing from MAY_NAME in tests/native/house/layers.rs",
            ));
        }
        for (at, used) in source.crate_modules() {
            let is_module = MAY_NAME.iter().any(|(name, _)| *name == used);
            if is_module
                && used != module
                && allowed.is_some_and(|allowed| !allowed.contains(&used.as_str()))
            {
                found.push(source.at(
                    at,
                    &format!("src/{module} names crate::{used}, which lies above it"),
                ));
            }
        }
    }
    assert_none(&found, "a module may name only the layers below it");
}

#[test]
fn only_hooks_program_and_api_touch_the_browser() {
    let found = breaches(&source::library(), |source, line| {
        let may = ["view/hooks", "program", "api/boundary", "bin"]
            .iter()
            .any(|place| source.is_in(place));
        !may && ["web_sys", "js_sys", "JsValue"]
            .iter()
            .any(|word| source::names(line, word))
    });
    assert_none(
        &found,
        "web-sys, js-sys and JsValue belong to src/view/hooks, src/program.rs and src/api/boundary.rs",
    );
}

#[test]
fn a_program_asks_for_no_small_letters() {
    let found = breaches(&source::library(), |source, line| {
        let native = ["tables", "page"].iter().any(|part| source.is_in(part));
        !native
            && [".to_lowercase()", ".to_uppercase()"]
                .iter()
                .any(|call| line.contains(call))
    });
    assert_none(
        &found,
        "the program comes without the table of letters beyond ASCII (src/page/letters.rs); use text::search",
    );
}

#[test]
fn the_view_reads_no_permalink() {
    let found = breaches(&source::library(), |source, line| {
        source.is_in("view") && !source.is_in("view/hooks") && line.contains("permalink::decode")
    });
    assert_none(
        &found,
        "the view gets a State; only a hook hands a fragment to state::permalink",
    );
}

#[test]
fn mathematics_knows_no_language() {
    let found = breaches(&source::library(), |source, line| {
        source.is_in("maths")
            && ["Lang", "Language", "Bilingual", "text"]
                .iter()
                .any(|word| source::names(line, word))
    });
    assert_none(&found, "src/maths computes; src/text says it");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let found = breaches(&source::library(), |source, line| {
        !CLOCKS.iter().any(|place| source.is_in(place))
            && UNSTEADY.iter().any(|word| source::names(line, word))
    });
    assert_none(
        &found,
        "order and time must not reach the output; use BTreeMap, BTreeSet or a sorted Vec",
    );
}

#[test]
fn nothing_unwraps_outside_tests() {
    let sources: Vec<Source> = source::all()
        .into_iter()
        .filter(|source| !source.is_in("tests"))
        .collect();
    let found = breaches(&sources, |_, line| line.contains(".unwrap()"));
    assert_none(&found, "write `expect` and say why it cannot happen");
}

#[test]
fn a_file_says_what_it_owns_and_stays_short() {
    let mut found = Vec::new();
    for source in source::all() {
        if !source
            .lines()
            .next()
            .is_some_and(|line| line.starts_with("//! "))
        {
            found.push(source.at(1, "the first line is no `//!` sentence"));
        }
        let length = source.lines().count();
        if length > LONGEST {
            found.push(source.at(
                length,
                &format!("{length} lines; split it before {LONGEST}"),
            ));
        }
    }
    assert_none(
        &found,
        "a file opens with one `//!` sentence and has at most 400 lines",
    );
}

#[test]
fn no_style_attribute_anywhere() {
    let mut sources = source::library();
    sources.extend(source::files("index.html", "html"));
    sources.extend(source::files("static/js", "js"));
    let found = breaches(&sources, |_, line| {
        [" style=", "\"style\"", ".style."]
            .iter()
            .any(|sign| line.contains(sign))
            || line.trim_start().starts_with("style=")
    });
    assert_none(
        &found,
        "a strict content security policy refuses style attributes; use a class",
    );
}

#[test]
fn every_class_of_the_markup_has_a_rule() {
    let found = styles::without_rule(&styles::markup(), &styles::sheets());
    assert_none(&found, "these classes stand in the markup and in no sheet");
}

#[test]
fn every_class_of_the_sheets_is_used() {
    let found = styles::without_use(&styles::sheets(), &styles::markup());
    assert_none(&found, "these classes have rules and stand in no markup");
}

#[test]
fn the_engine_names_nothing_of_the_sheet() {
    let sheet = hechos::dataset::sheet();
    let mut ids: Vec<String> = Vec::new();
    ids.extend(sheet.figures.iter().map(|row| row.id.to_owned()));
    ids.extend(sheet.sources.iter().map(|row| row.id.to_owned()));
    ids.extend(sheet.cards.iter().map(|card| card.id.to_owned()));
    // A word that every sheet may have, such as "world", says nothing.
    let subjects = sheet.subjects.iter().map(|row| row.id);
    let measures = sheet.indicators.iter().map(|row| row.id);
    let named = subjects.chain(measures).filter(|id| id.contains('-'));
    ids.extend(named.map(str::to_owned));
    let titles = sheet.stories.iter().flat_map(|story| {
        let texts = [story.topic, story.finding];
        texts.into_iter().flat_map(|text| [text.en, text.es])
    });
    ids.extend(titles.map(str::to_owned));
    ids.extend(sheet.articles.iter().map(|row| row.title.to_owned()));
    ids.retain(|id| id.len() > 3);
    let quoted: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    let found = breaches(&source::library(), |_, line| {
        quoted.iter().any(|id| line.contains(id.as_str()))
    });
    assert_none(
        &found,
        "the engine knows no sheet; what it says of one belongs into the folder of the sheet",
    );
}
