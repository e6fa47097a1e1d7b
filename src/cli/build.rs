//! `hechos build`: the whole site of a folder, in place of the last one at once.

use std::fs;
use std::path::{Path, PathBuf};

use tokio::runtime::Builder;
use tokio::task::LocalSet;

use super::asked;
use super::failure::{Code, Failure, Outcome};
use super::out::Out;
use super::terminal::{Clock, Progress};
use super::{engine, json, module, sheet, terminal};
use crate::folder::Folder;
use crate::page::{self, Address, Engine, Scope};

/// Where the site goes in the folder of its sheet.
pub const SITE: &str = "site";
/// Names the address of the site where the command line does not.
const ADDRESS: &str = "HECHOS_SITE_URL";
/// How `serve` tells its child what to write, as `cargo xtask serve` tells the prerenderer.
pub const SERVED: &str = "HECHOS_SERVE";
/// Names how much.
pub const SCOPE: &str = "HECHOS_SCOPE";
/// The pages alone.
pub const PAGES: &str = "pages";
/// What the pages are written around, as the top of an engine holds it.
const LAID_OUT: [&str; 4] = [
    "hechos-app.js",
    "hechos-app_bg.wasm",
    "favicon.svg",
    "_headers",
];

/// Builds; for `serve` it says as JSON what is wrong with the folder.
///
/// # Errors
/// What is wrong with the folder, the command line or the machine; the site of before stays then.
pub fn run(asked: &asked::Build) -> Outcome<Code> {
    let built = built(asked);
    match (built, served()) {
        (Err(Failure::Problems(problems)), Some(_)) => {
            json::print(&json::wrongs(&problems))?;
            Ok(Code::Folder)
        }
        (built, _) => built.map(|()| Code::Well),
    }
}

fn built(asked: &asked::Build) -> Outcome {
    let clock = Clock::start();
    let address = address(asked.url.as_deref())?;
    let engine = engine::engine()?;
    let progress = Progress::new("reading the sheet");
    // Whoever changes the sheet wants to see the change, and not the version that was kept.
    let served = served();
    let kept = served.is_none();
    let folder = if kept {
        sheet::publishable(&asked.folder)?
    } else {
        sheet::set(&asked.folder)?
    };
    let usual = || sheet::within(&asked.folder, SITE);
    let site = asked.out.clone().unwrap_or_else(usual);
    let out = Out::open(&site)?;
    progress.step("writing pages, frames and pictures");
    let scope = served.unwrap_or(Scope::Whole);
    let staging = out.staging();
    lay_out(&engine, staging)?;
    let written = page::write(&engine, &folder, staging, address.as_ref(), kept, scope);
    let runtime = Builder::new_current_thread().build().map_err(|error| {
        Failure::machine(
            format!("no thread can be had: {error}"),
            "end what else is running, then try again",
        )
    })?;
    LocalSet::new().block_on(&runtime, written)?;
    if scope == Scope::Whole {
        progress.step("writing the module for developers");
        module::write(&engine, &folder, staging)?;
    }
    let weight = weight(staging)?;
    out.put()?;
    drop(progress);
    if served.is_none() {
        terminal::print(&said(&site, &folder, weight, &clock))?;
    }
    Ok(())
}

fn said(site: &Path, folder: &Folder, [files, bytes]: [u64; 2], clock: &Clock) -> String {
    let home = site.join("index.html");
    format!(
        "{}: {} figures, {files} files, {:.1} MB, in {}\nopen {}, or put the folder on any host of static files\n",
        site.display(),
        folder.dataset.figures.len(),
        bytes as f64 / 1e6,
        clock.text(),
        home.display(),
    )
}

/// What `serve` asks of its child: how much is written. Nothing where somebody else builds.
fn served() -> Option<Scope> {
    std::env::var_os(SERVED)?;
    let pages = std::env::var_os(SCOPE).is_some_and(|scope| scope == PAGES);
    Some(if pages { Scope::Pages } else { Scope::Whole })
}

/// The address that the command line or the surroundings name.
fn address(asked: Option<&str>) -> Outcome<Option<Address>> {
    let (text, from) = match asked {
        Some(text) => (text.to_owned(), "--url"),
        None => (std::env::var(ADDRESS).unwrap_or_default(), ADDRESS),
    };
    Address::read(&text).map_err(|_| {
        Failure::asked(
            format!("{from} is {text:?}, which is no address of a folder"),
            "write it whole, as https://example.org/facts/",
        )
    })
}

/// Programs, icons and headers, as the pages are written around them.
fn lay_out(engine: &Engine, staging: &Path) -> Outcome {
    let icons = engine.files("icons")?;
    for name in LAID_OUT.iter().map(|name| (*name).to_owned()).chain(icons) {
        let to = staging.join(&name);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        }
        fs::write(&to, engine.read(&name)?).map_err(|error| Failure::file(&to, &error))?;
    }
    Ok(())
}

/// How many files a folder holds, and how many bytes.
fn weight(folder: &Path) -> Outcome<[u64; 2]> {
    let (mut folders, mut sum): (Vec<PathBuf>, _) = (vec![folder.to_owned()], [0, 0]);
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| Failure::file(&folder, &error))?;
        for entry in entries.flatten() {
            match entry.metadata() {
                Ok(about) if about.is_dir() => folders.push(entry.path()),
                Ok(about) => sum = [sum[0] + 1, sum[1] + about.len()],
                Err(error) => return Err(Failure::file(&entry.path(), &error)),
            }
        }
    }
    Ok(sum)
}
