//! What makes the site work without a connection: the worker and its list, the script that starts it,
//! and what a device needs to install the sheet.

use std::fs;
use std::path::Path;

use super::assets::{Assets, named_by_content};
use super::failure::{PageError, at};
use super::head::folder;
use super::precache::worker;
use super::{file, top};
use crate::dataset::{Lang, front, front_text};
use crate::state::Page;
use crate::text::{fixed_texts, json_text};

/// The manifest, in the folder of each language.
pub const MANIFEST: &str = "manifest.webmanifest";
/// The worker, at the top of the site: it answers for all that lies below.
const WORKER: &str = "sw.js";
/// Folders whose files are kept with the pages. Embeds, pictures, the module and the one-file
/// editions are other ways to the same content.
const FOLDERS: [&str; 2] = ["dataset", "icons"];

/// Writes the script that starts the worker on the page of a language, and returns its name.
///
/// # Errors
/// A file that cannot be written.
pub fn write_starter(code: &str, lang: Lang, site: &Path) -> Result<String, PageError> {
    let newer = &fixed_texts(lang).newer;
    let texts = [newer.line, newer.button].map(quoted).join(",");
    let code = code.replace("__TEXTS__", &["[", &texts, "]"].concat());
    let name = named_by_content(&["hechos-offline-", lang.tag()].concat(), ".js", &code);
    let path = site.join(&name);
    fs::write(&path, code).map_err(at(&path))?;
    Ok(name)
}

/// What a page says to load that script, once the program works: it competes with nothing then.
#[must_use]
pub fn start(starter: &str) -> String {
    format!(
        "document.addEventListener(\"hechos:ready\", () => setTimeout(() => import(\"{starter}\").catch(() => {{}}), 1000));\n"
    )
}

/// Writes manifests and worker once everything else stands; `loaded` names what the pages load late.
///
/// # Errors
/// A file that cannot be read or written.
pub fn write(
    code: &str,
    assets: &Assets,
    loaded: Vec<String>,
    site: &Path,
) -> Result<(), PageError> {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut add = |path: String| files.push((["./", &path].concat(), path));
    add(assets.glue.clone());
    for lang in Lang::ALL {
        add(assets.wasm_in(lang).to_owned());
        let manifest = [folder(lang), MANIFEST].concat();
        let path = site.join(&manifest);
        fs::write(&path, text_of_manifest(lang, &assets.icon)).map_err(at(&path))?;
        add(manifest);
    }
    add(assets.icon.clone());
    loaded.into_iter().for_each(&mut add);
    for folder in FOLDERS {
        let path = site.join(folder);
        for entry in fs::read_dir(&path).map_err(at(&path))? {
            let entry = entry.map_err(at(&path))?;
            add(format!("{folder}/{}", entry.file_name().to_string_lossy()));
        }
    }
    for lang in Lang::ALL {
        for page in Page::ALL {
            let address = ["./", folder(lang), page.folder()].concat();
            files.push((address, file(lang, page)));
        }
    }
    files.sort();
    let mut contents = Vec::new();
    for (address, path) in files {
        let path = site.join(path);
        contents.push((address, fs::read(&path).map_err(at(&path))?));
    }
    let path = site.join(WORKER);
    fs::write(&path, worker(code, &contents)).map_err(at(&path))
}

/// Addresses are relative to the manifest: the site works under any path.
fn text_of_manifest(lang: Lang, icon: &str) -> String {
    let root = top(lang);
    let icons: Vec<String> = [
        ("icons/icon-192.png".to_owned(), "192x192", "image/png"),
        ("icons/icon-512.png".to_owned(), "512x512", "image/png"),
        (icon.to_owned(), "any", "image/svg+xml"),
    ]
    .iter()
    .map(|(file, sizes, media_type)| {
        format!(
            "{{ \"src\": \"{root}{file}\", \"sizes\": \"{sizes}\", \"type\": \"{media_type}\" }}"
        )
    })
    .collect();
    let scope = if root.is_empty() { "./" } else { root };
    format!(
        "{{\n  \"name\": {},\n  \"short_name\": {},\n  \"description\": {},\n  \"lang\": \"{}\",\n  \
         \"start_url\": \"./\",\n  \"scope\": \"{scope}\",\n  \"display\": \"standalone\",\n  \
         \"background_color\": \"#fdfcf9\",\n  \"theme_color\": {},\n  \"icons\": [\n    {}\n  ]\n}}\n",
        quoted(front_text().title.get(lang)),
        quoted(front().name.get(lang)),
        quoted(front_text().description.get(lang)),
        lang.tag(),
        quoted(
            front_text()
                .theme
                .map_or("#00603f", |theme| theme.accent[0])
        ),
        icons.join(",\n    "),
    )
}

fn quoted(text: &str) -> String {
    ["\"", &json_text(text), "\""].concat()
}
