//! A reader on other sheets than the published one: their sites are built as an editor builds them, with the
//! engine of the site that was built, and the tests that hold on any sheet are asked of each.

#[path = "../../../tests/sheets/joined.rs"]
mod joined;

use std::{fs, path::PathBuf, time::Instant};

use super::{browser::Browser, site, tally::Group};
use crate::{
    dist, project,
    run::{self, Failure, Outcome},
    site::Build,
};

/// The folder of the tests that name nothing of a sheet.
pub const ANY: &str = "anywhere::";
/// In which profile the program for editors is compiled: as quickly as the prerenderer, and it marks the borders
/// of components as what is published does. A program of the tests would write their names there.
const PROFILE: &str = "prerender";
const MEND: &str = "the messages above name the file and the line";

/// A sheet by the title of its group, the name of its site, and what finds its folder.
type Sheet = (&'static str, &'static str, fn() -> Outcome<PathBuf>);

const SHEETS: [Sheet; 2] = [
    ("a reader on electricity", "electricity", || {
        Ok(project::root().join("tests/sheets/electricity"))
    }),
    (
        "a reader of the next articles",
        "next",
        with_the_next_articles,
    ),
];

/// Builds each site and asks the tests of it that these filters name; one that cannot be built is a group that
/// failed.
pub fn groups(browser: &Browser, filters: &[String]) -> [Group; 2] {
    SHEETS.map(|(title, name, sheet)| match built(name, sheet) {
        Ok(site) => {
            let site = site.display().to_string();
            let environment = [("HECHOS_SITE", site.as_str()), ("HECHOS_SERVER", "own")];
            site::in_browser(title, browser, "chromium", filters, &environment)
        }
        Err(failure) => {
            eprint!("{failure}");
            Group::failed(title, "its site did not build")
        }
    })
}

/// The site of a sheet, by `hechos build`.
fn built(name: &str, sheet: fn() -> Outcome<PathBuf>) -> Outcome<PathBuf> {
    run::step(
        &format!("building the site of {name} with the program for editors"),
        "a minute the first time, then seconds",
    );
    let started = Instant::now();
    let engine = dist::folder();
    Build::release().engine(&engine)?;
    run::quietly(
        project::cargo()
            .args(["build", "--locked", "--profile", PROFILE])
            .args(["--features", "cli", "--bin", dist::PROGRAM]),
        MEND,
    )?;
    let program = project::target().join(PROFILE).join(dist::PROGRAM);
    let site = folder(name).join("site");
    run::quietly(
        project::command(&program.to_string_lossy())
            .arg("build")
            .arg(sheet()?)
            .arg("--out")
            .arg(&site)
            .env("HECHOS_ENGINE", engine),
        MEND,
    )?;
    run::done(started);
    Ok(site)
}

/// The published sheet with two more articles, put together anew.
fn with_the_next_articles() -> Outcome<PathBuf> {
    let sheet = folder("next").join("sheet");
    // What is not there needs no taking away.
    let _ = fs::remove_dir_all(&sheet);
    joined::joined(&project::root(), &sheet).map_err(|error| {
        Failure::new(
            format!("{}: {error}", sheet.display()),
            "see tests/sheets/joined.rs, which says what an editor changes by hand",
        )
    })?;
    Ok(sheet)
}

fn folder(name: &str) -> PathBuf {
    project::target().join("sheets").join(name)
}
