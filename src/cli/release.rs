//! `hechos release`: raises the version of the figures, keeps it, and shows what it changes.

mod day;
mod number;
mod package;

use std::fs;
use std::path::Path;

use super::failure::{Failure, Outcome};
use super::sheet::PACKAGE;
use super::{asked, sheet, terminal};
use crate::page::versions::{Change, FOLDER, Version};
use number::Number;

/// Releases.
///
/// # Errors
/// A folder that is wrong, a version or a day that cannot be, a file that cannot be written.
pub fn run(asked: &asked::Release) -> Outcome {
    let path = &asked.folder;
    let version = Number::parse(&asked.version)?;
    let day = match &asked.date {
        Some(day) => day::parse(day)?,
        None => day::today(),
    };
    let folder = sheet::read(path)?;
    let kept = sheet::kept(path)?;
    higher(version, &kept, folder.version())?;
    if let Some(last) = kept.last().filter(|last| last.created > day) {
        return Err(Failure::asked(
            format!(
                "{day} is before the day of version {}, {}",
                last.version, last.created
            ),
            "write a later day with --date",
        ));
    }
    let package = path.join(PACKAGE);
    let text = fs::read_to_string(&package).map_err(|error| Failure::file(&package, &error))?;
    let released = package::released(&text, &asked.version, &day).ok_or_else(|| {
        Failure::folder(
            format!("{}: version and created cannot be told from its other lines", package.display()),
            "write both as members of the outermost object, each in a line of its own, as \"version\": \"1.0.0\"",
        )
    })?;
    let folder = folder.released(&asked.version, &day);
    sheet::use_it(path, &folder)?;
    let new = Version::current(&folder.figures);
    let changes = kept.last().map(|last| last.changes(&new));
    written(path, &new, &package, &released)?;
    let last = kept.last().map(|last| last.version.as_str());
    terminal::print(&said(&new, last, changes.as_deref()))
}

/// Later than all that are kept; the one that the tables have now may be released while it is not kept.
fn higher(version: Number, kept: &[Version], current: &str) -> Outcome {
    let all = kept.iter().map(|kept| kept.version.as_str());
    let read = |text: &str| Number::parse(text).ok();
    let highest = all.clone().filter_map(read).max();
    let is_kept = all.clone().any(|kept| read(kept) == Some(version));
    if is_kept {
        return Err(Failure::asked(
            format!("version {version} exists: {FOLDER}/{version}.json"),
            format!(
                "write a higher one, as {}",
                highest.unwrap_or(version).next()
            ),
        ));
    }
    let least =
        highest.max(read(current).filter(|current| Some(*current) > highest && *current > version));
    if let Some(least) = least.filter(|least| *least > version) {
        return Err(Failure::asked(
            format!("version {version} is not higher than {least}"),
            format!("write a higher one, as {}", least.next()),
        ));
    }
    Ok(())
}

/// The kept version first: a package that names a version without one would be the worse half.
fn written(path: &Path, new: &Version, package: &Path, text: &str) -> Outcome {
    let folder = path.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let file = folder.join(new.file());
    let written = whole(&file, &new.json()).and_then(|()| whole(package, text));
    written.inspect_err(|_| {
        // The version was not made after all, and a folder that holds none is not kept.
        let _ = fs::remove_file(&file);
        let _ = fs::remove_dir(&folder);
    })
}

/// Writes a file whole or not at all.
fn whole(file: &Path, text: &str) -> Outcome {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = Path::new(&beside);
    fs::write(beside, text)
        .and_then(|()| fs::rename(beside, file))
        .map_err(|error| {
            let _ = fs::remove_file(beside);
            Failure::file(file, &error)
        })
}

fn said(new: &Version, last: Option<&str>, changes: Option<&[Change]>) -> String {
    let figures = new.figures.len();
    let head = format!(
        "version {} of {}: {figures} figures",
        new.version, new.created
    );
    let (Some(last), Some(changes)) = (last, changes) else {
        return head + ", the first that is kept\n";
    };
    if changes.is_empty() {
        return format!("{head}, none of which has changed since {last}\n");
    }
    let mut out = format!("{head}; since {last}:\n");
    for change in changes {
        out += &format!("  {}: {}\n", change.figure, change.en);
    }
    out
}
