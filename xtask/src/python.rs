//! Python environments of the project's own, each made from a file that pins its packages.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    project,
    run::{self, Outcome},
    system,
};

/// One environment.
pub struct Environment {
    /// Its folder under `.tools/`.
    pub folder: &'static str,
    /// The file that pins its packages.
    pub requirements: &'static str,
    /// What it is there for, as in "Python is missing, which …".
    pub purpose: &'static str,
}

impl Environment {
    /// Makes it, unless it stands; returns its Python.
    ///
    /// # Errors
    /// When Python or a package cannot be had.
    pub fn python(&self) -> Outcome<PathBuf> {
        let wanted = project::text_of(self.requirements)?;
        let folder = project::tools().join(self.folder);
        let program = folder.join("bin").join("python");
        let stamp = folder.join("requirements.txt");
        if program.is_file() && fs::read_to_string(&stamp).is_ok_and(|present| present == wanted) {
            return Ok(program);
        }
        if system::find(&["python3"]).is_none() {
            system::install(
                &["python3", "python3-venv"],
                &format!("Python is missing, which {}", self.purpose),
                "a minute, once",
            )?;
        }
        run::step(
            &format!(
                "Python environment of {} in .tools/{}",
                self.requirements, self.folder
            ),
            "about a minute, once",
        );
        let started = Instant::now();
        self.make(&folder)?;
        run::quietly(
            project::command(&program.to_string_lossy()).args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--requirement",
                self.requirements,
            ]),
            "see that pypi.org can be reached, then run the same command again",
        )?;
        let _ = fs::write(&stamp, wanted);
        run::done(started);
        Ok(program)
    }

    /// Debian ships Python without `ensurepip`, and without it the environment is made half.
    fn make(&self, folder: &Path) -> Outcome {
        if run::answer(project::command("python3").args(["-c", "import ensurepip, venv"])).is_none()
        {
            system::install(
                &["python3-venv"],
                &format!("Python's venv module is missing, which {}", self.purpose),
                "a minute, once",
            )?;
        }
        run::quietly(
            project::command("python3")
                .args(["-m", "venv", "--clear"])
                .arg(folder),
            "install Python's venv module (Debian: python3-venv), then run the same command again",
        )?;
        Ok(())
    }
}
