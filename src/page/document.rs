//! A whole page: head, policy, the prerendered sheet, and the line that says what failed.

use super::address::Address;
use super::assets::Assets;
use super::head::{escape, links, preview};
use super::linked;
use super::offline::MANIFEST;
use super::policy::policy;
use super::top;
use crate::dataset::{Lang, front, front_text};
use crate::state::Page;
use crate::text::fixed_texts;
use crate::view::Section;

/// What a script asks to know a browser that cannot run the program.
pub(super) const NO_WASM: &str = r#"typeof WebAssembly !== "object""#;

/// The page of a language around its prerendered `sheet`, with the scripts that start the program
/// and set the theme. Its styles stand in it, before anything large: a browser paints the first screen
/// from the first 14 KB, and waits for no second answer.
#[must_use]
pub fn document(
    lang: Lang,
    page: Page,
    assets: &Assets,
    styles: &str,
    sheet: &str,
    scripts: &Scripts<'_>,
    address: Option<&Address>,
) -> String {
    let root = root(lang, page);
    let icon = &assets.icon;
    let (glue, wasm) = (&assets.glue, assets.wasm_in(lang));
    let first = scripts.first;
    let start = scripts
        .start
        .replace("__TOO_OLD__", NO_WASM)
        .replace("__GLUE__", &imported(&beside(lang, page, glue)))
        .replace(
            "__WASM__",
            &format!("fetch(\"{}\")", beside(lang, page, wasm)),
        );
    let policy = policy(&[&start, first], Some(styles), "'none'", "'self'");
    let failure = failure_line(lang);
    let late = late_line(lang);
    let which = match page.folder().strip_suffix('/') {
        Some(folder) => format!(" data-page=\"{folder}\""),
        None => String::new(),
    };
    let (description, noscript) = (
        escape(&about(lang, page)),
        escape(fixed_texts(lang).noscript),
    );
    let head = format!(
        r#"<meta name="description" content="{description}">
<link rel="modulepreload" href="{root}{glue}">
<link rel="preload" href="{root}{wasm}" as="fetch" type="application/wasm" crossorigin>
<script>{first}</script>
<style>{styles}</style>
<link rel="icon" href="{root}{icon}" type="image/svg+xml">
<link rel="icon" href="{root}icons/icon-32.png" sizes="32x32" type="image/png">
<link rel="apple-touch-icon" href="{root}icons/icon-180.png">
<link rel="manifest" href="{up}{MANIFEST}">
{links}{preview}<script type="application/ld+json">{dataset}</script>
"#,
        up = page.top(),
        links = links(lang, page, address),
        preview = preview(lang, page, address),
        dataset = linked::dataset(lang, page, address),
    );
    let body = format!(
        r#"<noscript><p class="hechos-notice">{noscript}</p></noscript>
{failure}
<div id="hechos"{which}{late}>{sheet}</div>
<script type="module">{start}</script>
"#,
    );
    let language = format!("lang=\"{}\"", lang.tag());
    shell(&language, &policy, &title(lang, page), &head, &body)
}

/// The scripts of a page.
pub struct Scripts<'a> {
    /// Start the program, once all is there.
    pub start: &'a str,
    /// Run before anything is painted.
    pub first: &'a str,
}

/// The script that starts the program, with the addresses of what is loaded late: menus, boxes,
/// what can be found, and the notebook.
#[must_use]
pub(super) fn start(code: &str, lang: Lang, page: Page, late: [&str; 4]) -> String {
    let [menu, pop, find, notebook] =
        late.map(|name| ["import(\"", &beside(lang, page, name), "\")"].concat());
    code.replace("__MENU__", &menu)
        .replace("__POP__", &pop)
        .replace("__FIND__", &find)
        .replace("__NOTEBOOK__", &notebook)
}

/// The title of a page.
#[must_use]
pub(super) fn title(lang: Lang, page: Page) -> String {
    let title = front_text().title.get(lang);
    match own_section(page) {
        None => title.to_owned(),
        Some(of) => [of.heading(lang).title, " · ", front().name.get(lang)].concat(),
    }
}

/// What a page is about, in a sentence.
#[must_use]
pub(super) fn about(lang: Lang, page: Page) -> String {
    match own_section(page) {
        None => front_text().description.get(lang).to_owned(),
        Some(of) => of.heading(lang).intro,
    }
}

/// The section that a page beside the sheet is.
const fn own_section(page: Page) -> Option<Section> {
    match page {
        Page::Sheet => None,
        Page::Checks => Some(Section::Audit),
        Page::Figures => Some(Section::Figures),
    }
}

/// What every document of the site begins and ends with. `attributes` are those of its root, `head`
/// what follows the title.
pub(super) fn shell(attributes: &str, policy: &str, title: &str, head: &str, body: &str) -> String {
    format!(
        r#"<!doctype html>
<html {attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
{head}</head>
<body>
{body}</body>
</html>
"#,
        title = escape(title),
    )
}

/// The attribute that the styles show in a line when no program has started after a while, as where
/// all scripts are blocked or the host stalls.
pub(super) fn late_line(lang: Lang) -> String {
    format!(" data-late=\"{}\"", escape(fixed_texts(lang).late))
}

/// The line that says what failed, with what it may say.
pub(super) fn failure_line(lang: Lang) -> String {
    let texts: String = fixed_texts(lang)
        .failures
        .numbered()
        .into_iter()
        .enumerate()
        .map(|(at, text)| format!(" data-failure{at}=\"{}\"", escape(text)))
        .collect();
    format!(
        r#"<p class="hechos-notice hechos-notice--failure" id="failure" role="alert"{texts} hidden></p>"#
    )
}

/// Loads a module, and tries again under another address: what has failed once fails again in WebKit,
/// without a request, even after a reload.
pub(super) fn imported(address: &str) -> String {
    format!("import(\"{address}\").catch(() => import(\"{address}?\" + Date.now()))")
}

/// The way from a page to the top of the site.
pub(super) fn root(lang: Lang, page: Page) -> String {
    [page.top(), top(lang)].concat()
}

/// A file at the top of the site, as a module of a page names it.
pub(super) fn beside(lang: Lang, page: Page, file: &str) -> String {
    let root = root(lang, page);
    let here = if root.is_empty() { "./" } else { &root };
    [here, file].concat()
}
