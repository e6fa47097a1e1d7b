//! A card alone, for the frames of other sites: the same program, styles and texts as the sheet,
//! with its source line, the day of its data and the way to the sheet.

use super::assets::Assets;
use super::document::{NO_WASM, beside, failure_line, imported, shell};
use super::head::{self, escape};
use super::policy::policy;
use super::{top, versions};
use crate::card::story;
use crate::dataset::{Lang, SourceId, created, front, version};
use crate::maths::Reading;
use crate::state::{CardId, Page};
use crate::text::{Cited, capital, date, fixed_texts, json_text, list, plain};
use crate::view::Section;

/// Where the page of a card stands, from the top of the site.
#[must_use]
pub fn folder(lang: Lang, id: CardId) -> String {
    [head::folder(lang), "embed/", id.as_str()].concat()
}

/// The page around a prerendered `card`. `frame` is the name of the script that behaves well in a
/// frame, `menu` that of the menus, `changes` that of what has changed since a pinned version, `begin`
/// that of what starts the program, `links` further links of the head. The element of the card
/// names what else takes it over within the page of another site.
///
/// The base of every address is the sheet, two folders up: so a link of the card that leads to
/// another part of the sheet leads there from a frame too, in a tab of its own, with and without the
/// program.
#[must_use]
pub fn document(
    lang: Lang,
    id: CardId,
    assets: &Assets,
    card: &str,
    links: &str,
    [frame, begin, menu, changes, pop]: [&str; 5],
) -> String {
    let root = top(lang);
    let Assets { styles, icon, .. } = assets;
    let (glue, wasm) = (&assets.glue, assets.wasm_in(lang));
    let words = &fixed_texts(lang).embed;
    let day = date(created(), lang).map(|date| words.day.replace("{date}", &date));
    let head = format!(
        r#"<base href="../../" target="_blank">
<meta name="responsive-embedded-sizing">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="{root}{styles}">
<script src="{root}{frame}"></script>
<script defer src="{root}{begin}"></script>
<link rel="modulepreload" href="{root}{glue}">
<link rel="preload" href="{root}{wasm}" as="fetch" type="application/wasm" crossorigin>
<link rel="icon" href="{root}{icon}" type="image/svg+xml">
{links}"#
    );
    let body = format!(
        r##"{failure}
<div id="hechos" data-card="{id}" data-program="{inline}" data-wasm="{inline_wasm}" data-styles="{root}{styles}" data-menu="{menu}" data-pop="{pop}" data-inline="hechos-inline" data-chart="{chart}">{card}</div>
<footer class="hechos-embed__foot">
<div role="status" data-changes="{changes}" data-versions="{versions}" data-version="{version}"></div>
<p>{source}</p>
<p>{day} · <a data-sheet href="#{id}">{open}</a></p>
</footer>
"##,
        failure = failure_line(lang),
        open = words.open,
        inline = beside(lang, Page::Sheet, &assets.glue),
        inline_wasm = beside(lang, Page::Sheet, &assets.wasm),
        menu = beside(lang, Page::Sheet, menu),
        pop = beside(lang, Page::Sheet, pop),
        changes = beside(lang, Page::Sheet, changes),
        versions = beside(lang, Page::Sheet, &[versions::FOLDER, "/"].concat()),
        source = escape(&source(lang, id)),
        day = day.unwrap_or_default(),
        id = id.as_str(),
        chart = id.story().map_or(0, |story| story.compact) + 1,
        version = version(),
    );
    let tag = lang.tag();
    let attributes = format!(
        "lang=\"{tag}\" data-card=\"{}\" data-version=\"{}\"",
        id.as_str(),
        version()
    );
    let policy = policy(&[], None, "'self'", "'none'");
    shell(&attributes, &policy, &title(lang, id), &head, &body)
}

/// What starts the program in a frame: a file of its own, which all cards of a page share, and which a card
/// within the page itself never loads. No module, so that it comes to a frame without an origin too, and can say
/// there what does not.
#[must_use]
pub fn begin(lang: Lang, assets: &Assets, start: &str) -> String {
    let (glue, wasm) = (&assets.glue, assets.wasm_in(lang));
    let start = start
        .replace("__TOO_OLD__", NO_WASM)
        .replace("__GLUE__", &imported(&beside(lang, Page::Sheet, glue)))
        .replace(
            "__WASM__",
            &format!("fetch(\"{}\")", beside(lang, Page::Sheet, wasm)),
        )
        // WebKit does not look for modules from the base of a page.
        .replace("import(\"", "import(document.baseURI + \"");
    ["(() => {\n", &start, "})();\n"].concat()
}

/// A script that takes the colours of another site, with what knows colours.
#[must_use]
pub fn coloured(code: &str, colours: &str) -> String {
    code.replace("__COLOURS__", &without_comments(colours))
}

/// A script without what it says to its readers.
fn without_comments(code: &str) -> String {
    let lines = code.lines().map(str::trim);
    let lines: Vec<&str> = lines
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .collect();
    lines.join("\n")
}

/// The script of the element, with the names of the cards and without what it says to its readers.
#[must_use]
pub fn element(code: &str) -> String {
    let names = |lang| {
        let name = |id: CardId| format!("\"{}\":\"{}\"", id.as_str(), json_text(name(lang, id)));
        let all: Vec<String> = CardId::all().map(name).collect();
        format!("\"{}\":{{{}}}", lang.tag(), all.join(","))
    };
    let names: Vec<String> = Lang::ALL.into_iter().map(names).collect();
    let sheet = |lang: Lang| {
        let name = json_text(front().name.get(lang));
        format!("\"{}\":\"{name}\"", lang.tag())
    };
    let sheet = ["{", &Lang::ALL.map(sheet).join(","), "}"].concat();
    without_comments(code)
        .replace("__SHEET__", &sheet)
        .replace("__NAMES__", &["{", &names.join(","), "}"].concat())
}

/// The script that says what has changed, with its words in both languages.
#[must_use]
pub fn changes(code: &str) -> String {
    let texts = Lang::ALL.map(|lang| {
        let texts = &fixed_texts(lang).pinned;
        let texts = [texts.changed, texts.same, texts.unknown, texts.not_loaded]
            .map(|text| ["\"", &json_text(text), "\""].concat());
        format!("\"{}\":[{}]", lang.tag(), texts.join(","))
    });
    code.replace("__TEXTS__", &["{", &texts.join(","), "}"].concat())
}

/// What the card is about, in a few words.
#[must_use]
pub(super) fn name(lang: Lang, id: CardId) -> &'static str {
    match (Section::of(id), id.story()) {
        (Some(section), _) => section.heading(lang).title,
        (None, Some(story)) => story.topic.get(lang),
        (None, None) => id.as_str(),
    }
}

/// The title of the page: what the card found, or its name.
pub(super) fn title(lang: Lang, id: CardId) -> String {
    [&heading(lang, id), " · ", front().name.get(lang)].concat()
}

/// What the card found, or its name.
pub(super) fn heading(lang: Lang, id: CardId) -> String {
    let found = story(id, Reading::Plausible, lang).map(|story| plain(&story.finding));
    found.unwrap_or_else(|| name(lang, id).to_owned())
}

/// Periods, articles and dataset behind a card of figures; whose figures they are in the others.
fn source(lang: Lang, id: CardId) -> String {
    if let Some(story) = story(id, Reading::Plausible, lang) {
        let cited = Cited {
            key: id.as_str(),
            title: "",
            period: &capital(&story.dated(lang)),
            figures: &story.printed,
        };
        return cited.source(lang);
    }
    let mut publishers: Vec<String> = SourceId::all()
        .map(|source| source.get().publisher.to_owned())
        .collect();
    publishers.dedup();
    fixed_texts(lang)
        .embed
        .source
        .replace("{publishers}", &list(&publishers, lang))
        .replace("{name}", front().name.get(lang))
        .replace("{version}", version())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Engine;

    #[test]
    fn what_takes_colours_holds_what_knows_them() {
        let engine = Engine::project(env!("CARGO_MANIFEST_DIR").as_ref());
        let script = |name: &str| engine.text(&["js/", name].concat()).expect("a script");
        for name in ["frame.js", "embed-inline.js"] {
            let written = coloured(&script(name), &script("colours.js"));
            assert!(!written.contains("__COLOURS__"), "{name}");
            assert_eq!(written.matches("const painted = ").count(), 1, "{name}");
        }
    }
}
