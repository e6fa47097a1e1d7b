//! The folder that a site is put into: whole, at once, in place of an earlier site and of nothing else.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::failure::{Failure, Outcome};
use super::terminal;

/// What stands at the top of a site.
const OWN: [&str; 16] = [
    "_headers",
    "api",
    "cards",
    "checks",
    "dataset",
    "draft",
    "embed",
    "embed-inline.js",
    "embed.js",
    "es",
    "figures",
    "icons",
    "index.html",
    "manifest.webmanifest",
    "sw.js",
    "versions",
];
/// How files at the top of a site begin that are named by their content or by the engine, and what else a build
/// of the project adds.
const BEGINNINGS: [&str; 3] = ["hechos", "favicon", "sbom."];

/// Where a site is put together, beside where it goes.
pub struct Out {
    site: PathBuf,
    staging: PathBuf,
    last: PathBuf,
    /// Held until the site is in place: one build at a time.
    _lock: Option<File>,
}

impl Out {
    /// Makes an empty folder beside the one that the site goes to.
    ///
    /// # Errors
    /// A folder that holds something which is no site, or cannot be written.
    pub fn open(site: &Path) -> Outcome<Self> {
        // A link to a folder stays a link.
        let site = fs::canonicalize(site).unwrap_or_else(|_| site.to_owned());
        let (Some(name), parent) = (site.file_name(), site.parent()) else {
            return Err(Failure::asked(
                format!("{} cannot be replaced by a site", site.display()),
                "name a folder of its own with --out",
            ));
        };
        is_a_site(&site)?;
        let parent = match parent {
            Some(parent) if parent != Path::new("") => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        fs::create_dir_all(&parent).map_err(|error| Failure::file(&parent, &error))?;
        let lock = locked(&parent);
        let beside = |end: &str| {
            let name = format!(".{}.{end}", name.to_string_lossy());
            parent.join(name)
        };
        let (staging, last) = (beside("hechos-new"), beside("hechos-last"));
        // What a build left that was ended from outside.
        for folder in [&staging, &last] {
            removed(folder)?;
        }
        fs::create_dir(&staging).map_err(|error| Failure::file(&site, &error))?;
        Ok(Self {
            site,
            staging,
            last,
            _lock: lock,
        })
    }

    /// Where the site is put together.
    pub fn staging(&self) -> &Path {
        &self.staging
    }

    /// Puts the finished site in place of the last one.
    ///
    /// # Errors
    /// What the file system says; the last site stays then.
    pub fn put(&self) -> Outcome {
        let there = self.site.exists();
        if there {
            // Meanwhile somebody may have put something there.
            is_a_site(&self.site)?;
            moved(&self.site, &self.last)?;
        }
        if let Err(failure) = moved(&self.staging, &self.site) {
            if there {
                moved(&self.last, &self.site)?;
            }
            return Err(failure);
        }
        removed(&self.last)
    }
}

impl Drop for Out {
    fn drop(&mut self) {
        // Of a site that was not finished nothing stays.
        let _ = fs::remove_dir_all(&self.staging);
    }
}

/// One build at a time beside each other. Where a folder cannot be locked, on some shared disks and on Windows,
/// nobody waits.
fn locked(folder: &Path) -> Option<File> {
    let file = File::open(folder).ok()?;
    match file.try_lock() {
        Ok(()) => Some(file),
        Err(TryLockError::WouldBlock) => {
            terminal::note("another build is at work beside this one; waiting for it");
            file.lock().ok()?;
            Some(file)
        }
        Err(TryLockError::Error(_)) => None,
    }
}

/// Whether a folder may be replaced: it is not there, is empty, or holds what a site holds and nothing else.
fn is_a_site(site: &Path) -> Outcome {
    let shown = site.display();
    let mend = "name another folder with --out, or take away what is there";
    let entries = match fs::read_dir(site) {
        Ok(entries) => entries,
        Err(_) if !site.exists() => return Ok(()),
        Err(_) if site.is_file() => {
            return Err(Failure::asked(format!("{shown} is a file"), mend));
        }
        Err(error) => return Err(Failure::file(site, &error)),
    };
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let own = |name: &String| {
        OWN.contains(&name.as_str()) || BEGINNINGS.iter().any(|begins| name.starts_with(begins))
    };
    if let Some(other) = names.iter().find(|name| !own(name)) {
        return Err(Failure::asked(
            format!("{shown} holds {other:?}, which is no part of a site that was built before"),
            mend,
        ));
    }
    if names.is_empty() || site.join("sw.js").is_file() {
        return Ok(());
    }
    Err(Failure::asked(
        format!(
            "{shown} holds {:?}, and no site that was built before",
            names[0]
        ),
        mend,
    ))
}

fn moved(from: &Path, to: &Path) -> Outcome {
    fs::rename(from, to).map_err(|error| Failure::file(to, &error))
}

fn removed(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if folder.exists() => Err(Failure::file(folder, &error)),
        _ => Ok(()),
    }
}
