//! `cargo lab reproduce`: builds the site a second time, in another folder or with Trunk there, and
//! compares each byte.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use xtask::{
    build, project,
    run::{self, Failure, Outcome},
    tools,
};

use crate::sbom;

/// Elsewhere, and with a space in its name.
const ELSEWHERE: &str = "target/built again/hechos";
/// What is no source of a build.
const MADE: [&str; 4] = [".git", ".tools", "dist", "target"];
const MEND: &str = "the messages above name the file and the line";

/// Reads `[--trunk]`, builds twice and compares.
///
/// # Errors
/// When a build fails, or two files differ.
pub fn run(arguments: &[String]) -> Outcome {
    let with_trunk = match arguments {
        [] => false,
        [option] if option == "--trunk" => true,
        _ => {
            return Err(Failure::new(
                format!("`cargo lab reproduce` knows no {:?}", arguments.join(" ")),
                "write `cargo lab reproduce [--trunk]`",
            ));
        }
    };
    build::site()?;
    sbom::write()?;
    if with_trunk {
        tools::trunk()?;
    }
    let copy = project::root().join(ELSEWHERE);
    copied(&copy)?;
    run::step(
        &format!("the same build in {ELSEWHERE}"),
        "as long as a first build, some minutes",
    );
    let started = Instant::now();
    if with_trunk {
        run::quietly(&mut trunk(&copy), MEND)?;
        // What Trunk knows nothing of.
        for beside in [["xtask", "module"], ["lab", "sbom"]] {
            run::quietly(there(&mut project::cargo(), &copy).args(beside), MEND)?;
        }
    } else {
        run::quietly(
            there(&mut project::cargo(), &copy).args(["xtask", "build"]),
            MEND,
        )?;
    }
    run::done(started);
    compared(&project::dist(), &copy.join("dist"))
}

/// Trunk, kept from the network: what it needs is installed. It reads the same `index.html`.
fn trunk(copy: &Path) -> Command {
    let mut trunk = project::command("trunk");
    there(&mut trunk, copy)
        .args(["build", "--log", "warn", "--offline=true", "--locked=true"])
        .arg("--skip-version-check")
        // Its own backtraces bury the message that counts.
        .env("RUST_LIB_BACKTRACE", "0")
        .envs(tools::SMALL);
    trunk
}

/// In the copy, whose folder of compiled things is its own: nothing compiled here is taken over.
fn there<'a>(command: &'a mut Command, copy: &Path) -> &'a mut Command {
    command.current_dir(copy).env_remove("CARGO_TARGET_DIR")
}

/// The files of the project as they are now; what earlier runs have compiled there stays.
fn copied(copy: &Path) -> Outcome {
    let wrong = |error: std::io::Error| {
        Failure::new(
            format!("{}: {error}", copy.display()),
            "see that the disk has room, or remove the folder, then run the same command again",
        )
    };
    let entries = copy.read_dir().into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name() != "target") {
        let path = entry.path();
        let gone = if path.is_dir() && !path.is_symlink() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        gone.map_err(wrong)?;
    }
    let root = project::root();
    for entry in root.read_dir().map_err(wrong)?.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if MADE.iter().any(|made| name == *made) {
            continue;
        }
        let list = if path.is_dir() {
            files(&path, &root)
        } else {
            BTreeSet::from([PathBuf::from(name)])
        };
        for file in list {
            let to = copy.join(&file);
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).map_err(wrong)?;
            }
            fs::copy(root.join(&file), &to).map_err(wrong)?;
        }
    }
    // The same tools, which say themselves which version they are.
    link(&project::tools(), &copy.join(".tools")).map_err(wrong)
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

#[cfg(not(unix))]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(from, to)
}

fn compared(one: &Path, other: &Path) -> Outcome {
    let (here, there) = (files(one, one), files(other, other));
    let differs =
        |file: &&PathBuf| fs::read(one.join(file)).ok() != fs::read(other.join(file)).ok();
    let wrong: Vec<String> = here
        .union(&there)
        .filter(differs)
        .map(|file| file.display().to_string())
        .collect();
    if !wrong.is_empty() {
        return Err(Failure::new(
            format!("two builds differ in {}", wrong.join(", ")),
            "look for a clock, the order of a map, or a path of the machine in what writes these files",
        ));
    }
    run::note(&format!("{} files, the same byte for byte", here.len()));
    Ok(())
}

fn files(folder: &Path, top: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, top));
        } else if let Ok(name) = path.strip_prefix(top) {
            found.insert(name.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_or_is_missing_is_named() {
        let top = std::env::temp_dir().join(format!("hechos reproduce {}", std::process::id()));
        for (folder, text) in [("a", "one"), ("b", "two")] {
            fs::create_dir_all(top.join(folder).join("es")).unwrap();
            fs::write(top.join(folder).join("es/page"), text).unwrap();
            fs::write(top.join(folder).join("same"), "same").unwrap();
        }
        fs::write(top.join("b/more"), "").unwrap();
        let said = compared(&top.join("a"), &top.join("b")).unwrap_err();
        let same = compared(&top.join("a"), &top.join("a"));
        fs::remove_dir_all(&top).unwrap();
        assert!(
            said.to_string().contains("differ in es/page, more\n"),
            "{said}"
        );
        assert!(same.is_ok());
    }
}
