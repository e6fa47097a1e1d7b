//! Writes the site around the sheet: one prerendered page a language, its head, its policy, its
//! styles. It runs in the build, never in a browser.

mod address;
mod assets;
mod claims;
mod document;
mod embed;
mod engine;
mod failure;
mod find;
mod head;
mod icons;
mod letters;
mod linked;
mod look;
mod menu;
mod notebook;
mod oembed;
mod offline;
mod pack;
mod paper;
pub mod picture;
mod policy;
mod pop;
mod precache;
mod styles;
mod trim;
pub mod versions;
mod ways;
mod whole;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use yew::LocalServerRenderer;

pub use address::Address;
pub use assets::Assets;
pub use claims::{unheld, unsound};
pub use engine::Engine;
pub use failure::PageError;
pub use styles::bundle;

use crate::dataset::{Lang, front_text};
use crate::folder::Folder;
use crate::state::{CardId, Page};
use crate::view::{App, AppProps, Files, Parts, Root, RootProps, Shared, foot, parts};
use failure::at;
use versions::Version;

/// How the sheet of a language reaches the top of the site.
#[must_use]
pub const fn top(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "",
        Lang::Es => "../",
    }
}

/// Where a page stands, from the top of the site.
#[must_use]
pub fn file(lang: Lang, page: Page) -> String {
    [head::folder(lang), page.folder(), "index.html"].concat()
}

/// The sheet in one language as HTML, as the code in the browser will find it.
pub async fn sheet(lang: Lang) -> String {
    page(lang, Page::Sheet).await
}

/// A page in one language as HTML, as the code in the browser will find it.
pub async fn page(lang: Lang, page: Page) -> String {
    beside(lang, page, &parts(lang).await).await
}

/// A page with parts as they stand on the sheet.
async fn beside(lang: Lang, page: Page, parts: &Parts) -> String {
    rendered(AppProps {
        lang,
        page,
        one_file: false,
        parts: Rc::new(ways::on(page, parts)),
    })
    .await
}

/// One card alone, as the code in a frame will find it.
pub async fn card(lang: Lang, id: CardId) -> String {
    framed(lang, id, &Rc::new(parts(lang).await)).await
}

/// How much of the site is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The pages of the sheet alone, for whoever looks at a change.
    Pages,
    /// The one-file edition, embedded cards, pictures and linked data too.
    Whole,
}

/// Turns what was built in `site` into the finished site. `engine` has styles and scripts, `folder` is that
/// of the sheet, `address` the one that the site will have, where it is known. `kept`: whether readers keep the sheet
/// for when they have no connection.
///
/// # Errors
/// A file that is missing or cannot be written, with its path.
pub async fn write(
    engine: &Engine,
    folder: &Folder,
    site: &Path,
    address: Option<&Address>,
    kept: bool,
    scope: Scope,
) -> Result<(), PageError> {
    let (kept_versions, current) = (
        Version::kept(&folder.path)?,
        Version::current(&folder.figures),
    );
    if kept {
        versions::raised(&kept_versions, &current)?;
    }
    let data = site.join("dataset");
    fs::create_dir_all(&data).map_err(at(&data))?;
    for file in folder.data_files().map_err(at(&folder.path))? {
        let to = data.join(file.file_name().unwrap_or_default());
        fs::copy(&file, &to).map_err(at(&file))?;
    }
    let css = bundle(engine, front_text().theme)?;
    icons::colour(site, front_text().theme)?;
    // A card on the page of another site has styles of its own besides, which no page of the sheet carries.
    let elsewhere = [css.as_str(), &styles::late(engine, "embed")?].concat();
    let assets = Assets::of(&elsewhere, site, folder)?;
    let sheet_file = site.join(&assets.styles);
    fs::write(&sheet_file, &elsewhere).map_err(at(&sheet_file))?;
    let script = |name: &str| engine.text(&["js/", name].concat());
    let (start, theme) = (script("start.js")?, script("theme.js")?);
    let menu = menu::code(engine, front_text().theme)?;
    let paper = paper::code(engine)?;
    let notebook = notebook::code(engine)?;
    let (pop, find) = (script("pop.js")?, script("find.js")?);
    let (moved, colours) = (ways::moved(&script("moved.js")?), script("colours.js")?);
    let frame = embed::coloured(&script("frame.js")?, &colours);
    let frame_name = named(site, "hechos-frame", &frame)?;
    let changes = embed::changes(&script("changes.js")?);
    let changes_name = named(site, "hechos-changes", &changes)?;
    versions::write(&kept_versions, &current, site)?;
    let releases = Lang::ALL.map(|lang| versions::releases(&kept_versions, &current, lang));
    for name in ["embed.js", "embed-inline.js"] {
        let file = site.join(name);
        fs::write(
            &file,
            embed::element(&embed::coloured(&script(name)?, &colours)),
        )
        .map_err(at(&file))?;
    }
    for lang in Lang::ALL {
        for page in Page::ALL {
            let folder = site.join(head::folder(lang)).join(page.folder());
            fs::create_dir_all(&folder).map_err(at(&folder))?;
        }
    }
    let scripts = whole::Scripts {
        start: &start,
        theme: &theme,
        menu: &paper::within(&menu, &paper),
        pop: &pop,
        find: &find,
        notebook: &notebook,
        language: &script("language.js")?,
        parts: &script("one-file.js")?,
    };
    let parts = [parts(Lang::En).await, parts(Lang::Es).await];
    let sizes = match scope {
        Scope::Whole => whole::write(site, &assets, &css, &scripts, &parts, &releases, address)
            .await?
            .map(Some),
        Scope::Pages => [None; 2],
    };
    let starter = script("offline.js")?;
    let paper = named(site, "hechos-paper", &paper::module(&paper))?;
    let menu = paper::beside(&menu, &paper);
    let mut late = vec![paper];
    for (((lang, parts), size), releases) in
        Lang::ALL.into_iter().zip(parts).zip(sizes).zip(&releases)
    {
        let place = menu::Place::site();
        let later = |name: &str, code: &str| named(site, &[name, lang.tag()].concat(), code);
        let menu = later("hechos-menu-", &menu::script(&menu, &place, lang, &css))?;
        let pop = later("hechos-pop-", &pop::script(&pop, &place, lang))?;
        let find = later("hechos-find-", &find::script(&find, &place, lang))?;
        let notebook = later(
            "hechos-notebook-",
            &notebook::script(&notebook, &place, lang),
        )?;
        let starter = offline::write_starter(&starter, lang, site)?;
        let footer = foot(lang, &Files::Beside(size), releases).await;
        let parts = Rc::new(Parts { footer, ..parts });
        for page in Page::ALL {
            let start = document::start(&start, lang, page, [&menu, &pop, &find, &notebook]);
            let later = match kept {
                true => offline::start(&document::beside(lang, page, &starter)),
                false => String::new(),
            };
            let sheet = beside(lang, page, &parts).await;
            let moved = if page == Page::Sheet { &*moved } else { "" };
            let scripts = document::Scripts {
                start: &[&start, later.as_str()].concat(),
                first: &[&theme, moved].concat(),
            };
            let html = document::document(lang, page, &assets, &css, &sheet, &scripts, address);
            let path = site.join(file(lang, page));
            fs::write(&path, html).map_err(at(&path))?;
        }
        if scope == Scope::Whole {
            let start = document::start(&start, lang, Page::Sheet, [&menu, &pop, &find, &notebook]);
            let begin = embed::begin(lang, &assets, &start);
            let begin = named(site, &["hechos-begin-", lang.tag()].concat(), &begin)?;
            let scripts = [frame_name.as_str(), &begin, &menu, &changes_name, &pop];
            cards(lang, site, &assets, scripts, &parts, address).await?;
        }
        late.extend([menu, pop, find, notebook, starter]);
    }
    if scope == Scope::Whole {
        picture::write(site, &css, address)?;
        let figures = site.join(linked::FILE);
        fs::write(&figures, linked::figures(address)).map_err(at(&figures))?;
    }
    offline::write(&script("sw.js")?, &assets, late, site)
}

/// Writes a script under a name that follows from what it holds, which is returned.
fn named(site: &Path, name: &str, code: &str) -> Result<String, PageError> {
    let name = assets::named_by_content(name, ".js", code);
    let path = site.join(&name);
    fs::write(&path, code).map_err(at(&path))?;
    Ok(name)
}

/// The page of each card, for the frames of other sites.
async fn cards(
    lang: Lang,
    site: &Path,
    assets: &Assets,
    scripts: [&str; 5],
    parts: &Rc<Parts>,
    address: Option<&Address>,
) -> Result<(), PageError> {
    for id in CardId::all() {
        let card = framed(lang, id, parts).await;
        let folder = site.join(embed::folder(lang, id));
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        let path = folder.join("index.html");
        let (answer, link) = address
            .map(|site| oembed::oembed(lang, id, site))
            .unwrap_or_default();
        let html = embed::document(lang, id, assets, &card, &link, scripts);
        fs::write(&path, html).map_err(at(&path))?;
        if !answer.is_empty() {
            let path = folder.join(oembed::FILE);
            fs::write(&path, answer).map_err(at(&path))?;
        }
    }
    Ok(())
}

/// The sheet.
async fn rendered(props: AppProps) -> String {
    LocalServerRenderer::<App>::with_props(props).render().await
}

/// A card of it, alone.
async fn framed(lang: Lang, id: CardId, parts: &Rc<Parts>) -> String {
    let props = RootProps {
        lang,
        only: Some(id),
        page: Page::default(),
        one_file: false,
        shared: Shared::default(),
        parts: parts.clone(),
    };
    LocalServerRenderer::<Root>::with_props(props)
        .render()
        .await
}
