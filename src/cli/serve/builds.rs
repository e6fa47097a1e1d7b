//! One build after the other, each by this program as a child.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io, process};

use super::shown::{Files, Shown};
use crate::cli::build::{PAGES, SCOPE, SERVED};
use crate::cli::failure::{Code, Failure, MEND, Outcome};
use crate::cli::json::Wrong;
use crate::cli::terminal::{self, Clock};
use crate::page::Scope;

/// What follows on any mend.
const AGAIN: &str = "then save a file of the sheet again";

/// How a folder is built.
pub struct Builds {
    program: PathBuf,
    sheet: PathBuf,
}

impl Builds {
    /// Of a folder.
    ///
    /// # Errors
    /// Where the system does not say which program this is.
    pub fn new(sheet: &Path) -> Outcome<Self> {
        let program = env::current_exe().map_err(|error| {
            Failure::machine(
                format!("this program cannot be found again ({error})"),
                "start it by its full path",
            )
        })?;
        Ok(Self {
            program,
            sheet: sheet.to_owned(),
        })
    }

    /// Builds, and shows what comes of it: a site, or what is wrong beside the last one.
    pub fn build(&self, scope: Scope, shown: &Shown) {
        let clock = Clock::start();
        match self.built(scope) {
            Ok(Ok(files)) => {
                terminal::note(&format!("built in {}", clock.text()));
                shown.site(files, scope == Scope::Whole);
            }
            Ok(Err(wrongs)) => {
                for wrong in &wrongs {
                    let Wrong {
                        file,
                        line,
                        column,
                        what,
                        mend,
                    } = wrong;
                    terminal::complain(&format!("{file}:{line}:{column}: {what}; mend: {mend}"));
                }
                terminal::note("the page stays as it was until this is mended");
                shown.wrong(wrongs);
            }
            Err(failure) => {
                failure.say();
                let (what, mend) = match failure {
                    Failure::One { what, mend, .. } => (what, mend),
                    Failure::Problems(_) => (failure.to_string(), AGAIN.to_owned()),
                };
                shown.wrong(vec![Wrong {
                    file: self.sheet.display().to_string(),
                    line: 1,
                    column: 1,
                    what,
                    mend,
                }]);
            }
        }
    }

    fn built(&self, scope: Scope) -> Outcome<Result<Files, Vec<Wrong>>> {
        let top = Temporary::new()?;
        let site = top.0.join("site");
        let output = Command::new(&self.program)
            .arg("build")
            .arg(&self.sheet)
            .arg("--out")
            .arg(&site)
            .env(SERVED, "1")
            .env(SCOPE, if scope == Scope::Pages { PAGES } else { "" })
            .stdin(Stdio::null())
            .output()
            .map_err(|error| Failure::file(&self.program, &error))?;
        if output.status.success() {
            let mut files = BTreeMap::new();
            read(&site, "", &mut files).map_err(|error| Failure::file(&site, &error))?;
            return Ok(Ok(files));
        }
        if output.status.code() == Some(Code::Folder as i32)
            && let Ok(wrongs) = serde_json::from_slice::<Vec<Wrong>>(&output.stdout)
        {
            return Ok(Err(wrongs));
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        let (what, mend) = said.rsplit_once(MEND).unwrap_or((&said, "mend that"));
        let what = match what {
            "" => format!("the build ended with {}", output.status),
            what => what.to_owned(),
        };
        let built = env::temp_dir();
        let on_the_way = match output.status.code() == Some(Code::Machine as i32) {
            true => format!(
                "; what is built lies in {} meanwhile, or where TMPDIR says",
                built.display()
            ),
            false => String::new(),
        };
        Err(Failure::folder(
            what,
            format!("{mend}{on_the_way}; {AGAIN}"),
        ))
    }
}

/// A folder that goes when this does.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Outcome<Self> {
        let top = env::temp_dir();
        // What somebody else has put there under this name is left alone.
        for nth in 0..1000 {
            let folder = top.join(format!("hechos-serve-{}-{nth}", process::id()));
            match fs::create_dir(&folder) {
                Ok(()) => return Ok(Self(folder)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Failure::file(&folder, &error)),
            }
        }
        Err(Failure::machine(
            format!("{} holds a thousand folders of this name", top.display()),
            "take hechos-serve-* away there",
        ))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file below a folder, by its address.
fn read(folder: &Path, above: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = [above, &entry.file_name().to_string_lossy()].concat();
        if entry.path().is_dir() {
            read(&entry.path(), &[&name, "/"].concat(), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}
