//! Builds the site: programs for the browser, then the pages around them, as `index.html` asks for it.
//!
//! Trunk reads the same page and gives the same bytes, which `cargo lab reproduce --trunk` sees to. It is not what
//! builds here since it takes ten minutes to compile, builds one program after the other, and all of them
//! anew whatever has changed.

mod engine;
mod pages;
mod plan;
mod programs;
mod shell;

pub use plan::{Build, Scope};

use std::path::Path;

use crate::{
    api, project,
    run::{self, Outcome},
};
use plan::Profile;
use shell::{Program, Shell};

impl Build {
    /// Compiles what has changed, then writes the pages.
    ///
    /// # Errors
    /// When the compiler refuses something, a table is wrong, or a file cannot be written. The site that
    /// was built last stays as it is.
    pub fn all(&self, scope: Scope) -> Outcome {
        let shell = Shell::read(&project::text_of("index.html")?)?;
        let mut wanted = shell.programs.clone();
        if self.profile == Profile::Release {
            wanted.push(module());
        }
        // Two compilers that wait for nothing of each other.
        let (programs, prerenderer) = run::both(
            || programs::build(&wanted, self.profile, &self.bound()),
            pages::compile,
        );
        programs.and(prerenderer)?;
        pages::write(self, &shell, scope)
    }

    /// Compiles the module for developers alone and puts its package into the site.
    ///
    /// # Errors
    /// When the compiler refuses something, or a file cannot be written.
    pub fn module(&self) -> Outcome {
        let (programs, natives) = run::both(
            || programs::build(&[module()], self.profile, &self.bound()),
            pages::compile,
        );
        programs.and(natives)?;
        api::package(&self.bound(), self.site())
    }

    /// Compiles the programs of the browser alone, and puts the engine together: all that a site is made with but
    /// the sheet.
    ///
    /// # Errors
    /// When the compiler refuses something, or a file cannot be written.
    pub fn engine(&self, folder: &Path) -> Outcome {
        let shell = Shell::read(&project::text_of("index.html")?)?;
        let mut wanted = shell.programs.clone();
        wanted.push(module());
        programs::build(&wanted, self.profile, &self.bound())?;
        engine::write(&shell, &self.bound(), folder)
    }

    /// Writes the pages with programs that are there; styles and scripts need no compiler.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn pages(&self, scope: Scope) -> Outcome {
        let shell = Shell::read(&project::text_of("index.html")?)?;
        pages::write(self, &shell, scope)
    }
}

/// The module for developers, which no page asks for.
fn module() -> Program {
    Program {
        name: api::PROGRAM.to_owned(),
        features: vec!["api".to_owned()],
        bound_as: api::BOUND_AS.to_owned(),
        // Glue and wasm in files of their own, and what loads them is ours.
        target: "bundler",
    }
}
