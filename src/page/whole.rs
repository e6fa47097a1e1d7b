//! The one-file edition: the sheet in both languages with code, styles and data, which asks for nothing.
//!
//! Each language has a file of its own, which opens in it and can be read before any code runs. The
//! rest is packed: the other language as a page, the menus of each, and the program with its glue.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use super::address::Address;
use super::assets::Assets;
use super::document::{NO_WASM, failure_line, late_line, shell};
use super::failure::{PageError, at};
use super::head::{escape, folder};
use super::menu::Place;
use super::pack::{data_address, packed};
use super::policy::closed_policy;
use super::{find, menu, notebook, pop, rendered, ways};
use crate::dataset::{Lang, front_text};
use crate::text::fixed_texts;
use crate::view::{AppProps, DATA_FILES, Files, Parts, Release, WHOLE, foot};

/// How wasm-bindgen's glue ends, and how it finds a program that it is not handed.
const GLUE_END: &str = "export { initSync, __wbg_init as default };";
const GLUE_ADDRESS: &str = "import.meta.url";
/// What a script of another shape is.
const UNKNOWN: PageError = PageError::Missing("script whose ending the one-file edition knows");
/// What the script of the menus offers.
const MENU_OFFER: &str = "export { answer, figure, open };";
/// What that of the boxes does, that of what can be found, and that of the notebook.
const POP_OFFER: &str = "export { show };";
const FIND_OFFER: &str = "export { look };";
const NOTEBOOK_OFFER: &str = "export { keep, show };";

/// The scripts of `static/js` that stand in the file.
pub struct Scripts<'a> {
    /// `start.js`, `theme.js` and `menu.js`, as in the pages of the site.
    pub start: &'a str,
    /// Sets the theme.
    pub theme: &'a str,
    /// The menus of the cards.
    pub menu: &'a str,
    /// The boxes of marks and numbers.
    pub pop: &'a str,
    /// What can be found.
    pub find: &'a str,
    /// What a reader keeps.
    pub notebook: &'a str,
    /// Hides the file while it changes its language.
    pub language: &'a str,
    /// Unpacks the parts.
    pub parts: &'a str,
}

/// The parts of one language.
struct Packed {
    lang: Lang,
    /// The sheet as in the file.
    sheet: String,
    menu: String,
    pop: String,
    find: String,
    notebook: String,
}

/// The program with both languages.
struct Program {
    glue: String,
    wasm: String,
}

/// Writes the file of each language into the site, and returns how many bytes it has.
///
/// # Errors
/// A file that is missing or cannot be written, or glue that is not as expected.
pub async fn write(
    site: &Path,
    assets: &Assets,
    css: &str,
    scripts: &Scripts<'_>,
    parts: &[Parts; 2],
    releases: &[Vec<Release>; 2],
    address: Option<&Address>,
) -> Result<[usize; 2], PageError> {
    let mut data = Vec::new();
    for name in DATA_FILES {
        let path = site.join("dataset").join(name);
        let media_type = if name.ends_with(".json") {
            "application/json"
        } else {
            "text/csv"
        };
        data.push(data_address(
            media_type,
            &fs::read(&path).map_err(at(&path))?,
        ));
    }
    let data = Files::Within(data.try_into().expect("one address for each data file"));
    let mut packs = Vec::new();
    for ((lang, parts), releases) in Lang::ALL.into_iter().zip(parts).zip(releases) {
        let footer = foot(lang, &data, releases).await;
        let parts = ways::in_one_file(&Parts {
            footer,
            ..parts.clone()
        });
        let sheet = rendered(AppProps {
            lang,
            one_file: true,
            parts: Rc::new(parts),
            ..AppProps::default()
        })
        .await;
        packs.push(pack(lang, sheet, scripts, css, address)?);
    }
    let program = program(site, assets)?;
    let icon = site.join(&assets.icon);
    let icon = data_address("image/svg+xml", &fs::read(&icon).map_err(at(&icon))?);
    let mut sizes = [0; 2];
    for (lang, size) in Lang::ALL.into_iter().zip(&mut sizes) {
        let html = document(lang, &packs, &program, css, &icon, scripts);
        *size = html.len();
        let path = site.join(folder(lang)).join(WHOLE);
        fs::write(&path, html).map_err(at(&path))?;
    }
    Ok(sizes)
}

fn program(site: &Path, assets: &Assets) -> Result<Program, PageError> {
    let path = site.join(&assets.glue);
    let glue = fs::read_to_string(&path).map_err(at(&path))?;
    let path = site.join(&assets.wasm);
    let wasm = packed(&fs::read(&path).map_err(at(&path))?);
    if glue.matches(GLUE_END).count() != 1 {
        return Err(UNKNOWN);
    }
    // What is exported first stands in the first line.
    let glue = ["\n", &glue]
        .concat()
        .replace(
            GLUE_END,
            "return { default: __wbg_init, open, start, wake };",
        )
        .replace("\nexport ", "\n")
        .replace(GLUE_ADDRESS, "location.href");
    Ok(Program {
        glue: offered(&glue),
        wasm,
    })
}

fn pack(
    lang: Lang,
    sheet: String,
    scripts: &Scripts<'_>,
    css: &str,
    address: Option<&Address>,
) -> Result<Packed, PageError> {
    let offers = |code: &str, offer| code.matches(offer).count() == 1;
    if !offers(scripts.menu, MENU_OFFER)
        || !offers(scripts.pop, POP_OFFER)
        || !offers(scripts.find, FIND_OFFER)
        || !offers(scripts.notebook, NOTEBOOK_OFFER)
    {
        return Err(UNKNOWN);
    }
    let place = Place::whole(lang, address);
    let menu = menu::script(scripts.menu, &place, lang, css)
        .replace(MENU_OFFER, "return { answer, figure, open };");
    let pop = pop::script(scripts.pop, &place, lang).replace(POP_OFFER, "return { show };");
    let find = find::script(scripts.find, &place, lang).replace(FIND_OFFER, "return { look };");
    let notebook = notebook::script(scripts.notebook, &place, lang)
        .replace(NOTEBOOK_OFFER, "return { keep, show };");
    Ok(Packed {
        lang,
        sheet: format!(
            "{}\n<div id=\"hechos\" data-one-file{}>{sheet}</div>",
            failure_line(lang),
            late_line(lang)
        ),
        menu: offered(&menu),
        pop: offered(&pop),
        find: offered(&find),
        notebook: offered(&notebook),
    })
}

/// A script that hands over what its code returns.
fn offered(code: &str) -> String {
    format!(
        "dispatchEvent(new CustomEvent(\"hechos:part\", {{ detail: (() => {{\n{code}\n}})() }}));"
    )
}

fn document(
    lang: Lang,
    packs: &[Packed],
    program: &Program,
    css: &str,
    icon: &str,
    scripts: &Scripts<'_>,
) -> String {
    let page = fixed_texts(lang);
    let start = scripts
        .start
        .replace(
            "__TOO_OLD__",
            &[NO_WASM, " || typeof DecompressionStream !== \"function\""].concat(),
        )
        .replace("__GLUE__", "run(\"program\")")
        .replace("__WASM__", "packed(\"wasm\", \"application/wasm\")")
        .replace("__MENU__", "run(lang + \"-menu\")")
        .replace("__POP__", "run(lang + \"-pop\")")
        .replace("__FIND__", "run(lang + \"-find\")")
        .replace("__NOTEBOOK__", "run(lang + \"-notebook\")");
    let start = [scripts.parts, &start].concat();
    let mut inline = vec![scripts.theme, scripts.language, &start];
    let (mut own, mut parts) = ("", String::new());
    let mut part = |name: &str, text: &str| {
        parts += &format!("<script type=\"text/plain\" id=\"{name}\">{text}</script>\n");
    };
    part("program", &packed(program.glue.as_bytes()));
    part("wasm", &program.wasm);
    inline.push(&program.glue);
    for pack in packs {
        let tag = pack.lang.tag();
        if pack.lang == lang {
            own = &pack.sheet;
        } else {
            let title = escape(front_text().title.get(pack.lang));
            let other = format!("<title>{title}</title><body>{}", pack.sheet);
            part(&[tag, "-page"].concat(), &packed(other.as_bytes()));
        }
        part(&[tag, "-menu"].concat(), &packed(pack.menu.as_bytes()));
        part(&[tag, "-pop"].concat(), &packed(pack.pop.as_bytes()));
        part(&[tag, "-find"].concat(), &packed(pack.find.as_bytes()));
        let notebook = packed(pack.notebook.as_bytes());
        part(&[tag, "-notebook"].concat(), &notebook);
        inline.extend([&*pack.menu, &*pack.pop, &*pack.find, &*pack.notebook]);
    }
    let head = format!(
        r#"<meta name="robots" content="noindex">
<meta name="description" content="{description}">
<script>{theme}</script>
<script>{language}</script>
<style>{css}</style>
<link rel="icon" href="{icon}" type="image/svg+xml">
"#,
        description = escape(front_text().description.get(lang)),
        theme = scripts.theme,
        language = scripts.language,
    );
    let body = format!(
        r#"<noscript><p class="hechos-notice">{noscript}</p></noscript>
{own}
{parts}<script type="module">{start}</script>
"#,
        noscript = escape(page.noscript),
    );
    let language = format!("lang=\"{}\"", lang.tag());
    shell(
        &language,
        &closed_policy(&inline, css),
        front_text().title.get(lang),
        &head,
        &body,
    )
}
