//! Builds the site: programs for the browser, then the pages around them, as `index.html` asks for it.
//!
//! Trunk reads the same page and gives the same bytes, which `cargo lab reproduce` sees to. It is not what
//! builds here since it takes ten minutes to compile, builds one program after the other, and all of them
//! anew whatever has changed.

mod pages;
mod programs;
mod shell;

use std::path::PathBuf;

use crate::{
    api, project,
    run::{self, Outcome},
};
use shell::{Program, Shell};

/// How a site is built.
pub struct Build {
    /// Its folder below `target/`, where what is made on the way stays.
    name: &'static str,
    profile: Profile,
    /// Whether readers keep the sheet for when they have no connection.
    kept: bool,
    /// Where the finished site goes.
    site: PathBuf,
}

/// What the compiler is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Profile {
    /// Small programs, one a language.
    Release,
    /// Programs that are quick to build, of both languages and with names of functions.
    Quick,
}

/// How much of the site is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The pages of the sheet alone.
    Pages,
    /// Embeds, pictures and the one-file edition too.
    Whole,
}

impl Build {
    /// What is published: `dist/`.
    pub fn release() -> Self {
        Self {
            name: "site",
            profile: Profile::Release,
            kept: true,
            site: project::dist(),
        }
    }

    /// What the quick tests visit: all of the site, with programs that are quick to build.
    pub fn quick() -> Self {
        Self {
            name: "quick",
            profile: Profile::Quick,
            kept: true,
            site: project::target().join("quick/dist"),
        }
    }

    /// What is served to whoever changes the sheet, who wants to see the change and not what was kept.
    pub fn served(release: bool) -> Self {
        Self {
            name: "served",
            profile: if release {
                Profile::Release
            } else {
                Profile::Quick
            },
            kept: false,
            site: project::target().join("served/dist"),
        }
    }

    /// Where the finished site is.
    pub fn site(&self) -> &PathBuf {
        &self.site
    }

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
        api::package(&self.bound(), &self.site)
    }

    /// Writes the pages with programs that are there; styles and scripts need no compiler.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn pages(&self, scope: Scope) -> Outcome {
        let shell = Shell::read(&project::text_of("index.html")?)?;
        pages::write(self, &shell, scope)
    }

    /// Glue and wasm as wasm-bindgen wrote them.
    fn bound(&self) -> PathBuf {
        project::target().join(self.profile.folder()).join("bound")
    }

    fn staging(&self) -> PathBuf {
        project::target().join(self.name).join("staging")
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

impl Profile {
    /// Its name in Cargo.toml.
    const fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Quick => "serve",
        }
    }

    /// Where its programs are compiled, below `target/`.
    const fn folder(self) -> &'static str {
        match self {
            Self::Release => "programs",
            Self::Quick => "programs-quick",
        }
    }
}
