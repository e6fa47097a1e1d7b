//! Writes the pages around the programs: lays out what the prerenderer begins with, has it write the rest,
//! and puts the finished site in place of the last one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    plan::{Build, Profile, Scope},
    shell::Shell,
};
use crate::{
    api, project,
    run::{self, Failure, Outcome},
};

const PRERENDERER: &str = "hechos-prerender";
const MEND: &str = "the messages above name the file and the line; a bad row of static/sheet/dataset also says how to mend it";

/// Compiles the prerenderer, and what writes the figures of the module from the same library.
///
/// # Errors
/// When the compiler refuses something, or a table is wrong.
pub fn compile() -> Outcome {
    run::quietly(
        project::cargo()
            .args(["build", "--locked", "--profile", "prerender"])
            .args([
                "--features",
                "ssr,api",
                "--bin",
                PRERENDERER,
                "--bin",
                api::PROGRAM,
            ]),
        MEND,
    )
    .map(drop)
}

/// Writes the site.
///
/// # Errors
/// When a file cannot be read or written; the site of before stays then.
pub fn write(build: &Build, shell: &Shell, scope: Scope) -> Outcome {
    let staging = build.staging();
    lay_out(&staging, shell, &build.bound())?;
    let program = project::target().join("prerender").join(PRERENDERER);
    let mut prerender = project::command(&program.to_string_lossy());
    // As Trunk names the folders to its hooks.
    prerender
        .env("TRUNK_STAGING_DIR", &staging)
        .env("TRUNK_SOURCE_DIR", project::root());
    if scope == Scope::Pages {
        prerender.env("HECHOS_SCOPE", "pages");
    }
    if !build.kept {
        prerender.env("HECHOS_SERVE", "1");
    }
    run::quietly(&mut prerender, MEND)?;
    if build.profile == Profile::Release {
        api::package(&build.bound(), &staging)?;
    }
    put(&staging, build.site())
}

/// The folder as Trunk leaves it to its last hook.
fn lay_out(staging: &Path, shell: &Shell, bound: &Path) -> Outcome {
    emptied(staging)?;
    for program in &shell.programs {
        for end in [".js", "_bg.wasm"] {
            copied(&bound.join([&program.name, end].concat()), staging)?;
        }
    }
    for (from, to) in &shell.copies {
        let (from, to) = (project::root().join(from), staging.join(to));
        if from.is_dir() {
            for file in entries(&from)? {
                copied(&file, &to)?;
            }
        } else {
            copied(&from, &to)?;
        }
    }
    Ok(())
}

/// In place of the last one, at once: whoever asks for a file meanwhile gets one of either.
fn put(staging: &Path, site: &Path) -> Outcome {
    let last = staging.with_file_name("last");
    remove(&last)?;
    if let Some(folder) = site.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    }
    if site.exists() {
        fs::rename(site, &last).map_err(|error| failed(site, &error))?;
    }
    fs::rename(staging, site).map_err(|error| failed(site, &error))?;
    remove(&last)
}

pub(super) fn emptied(folder: &Path) -> Outcome {
    remove(folder)?;
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))
}

fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if folder.exists() => Err(failed(folder, &error)),
        _ => Ok(()),
    }
}

pub(super) fn copied(from: &Path, folder: &Path) -> Outcome {
    let to = folder.join(from.file_name().unwrap_or_default());
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    fs::copy(from, &to).map_err(|error| failed(from, &error))?;
    Ok(())
}

pub(super) fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| failed(folder, &error))?;
    Ok(entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect())
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", path.display()),
        "see that the disk has room and that the folder is yours, then run the same command again",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finished_site_takes_the_place_of_the_last_one_whole() {
        let top = std::env::temp_dir().join(format!("hechos pages {}", std::process::id()));
        let (staging, site) = (top.join("made/staging"), top.join("dist"));
        for (folder, file) in [(&staging, "new"), (&site, "old")] {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join(file), "").unwrap();
        }
        put(&staging, &site).unwrap();
        let there = ["new", "old"].map(|file| site.join(file).exists());
        let left = fs::read_dir(top.join("made")).unwrap().count();
        fs::remove_dir_all(&top).unwrap();
        assert_eq!(there, [true, false]);
        assert_eq!(left, 0);
    }
}
