//! How a site is built: with which programs, how much of it, and where it goes.

use std::path::PathBuf;

use crate::project;

/// How a site is built.
pub struct Build {
    /// Its folder below `target/`, where what is made on the way stays.
    name: &'static str,
    /// What the compiler is asked for.
    pub profile: Profile,
    /// Whether readers keep the sheet for when they have no connection.
    pub kept: bool,
    /// Where the finished site goes.
    site: PathBuf,
}

/// What the compiler is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Small programs.
    Release,
    /// Programs that are quick to build, with names of functions.
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

    /// Glue and wasm as wasm-bindgen wrote them.
    pub fn bound(&self) -> PathBuf {
        project::target().join(self.profile.folder()).join("bound")
    }

    /// Where the site is put together.
    pub fn staging(&self) -> PathBuf {
        project::target().join(self.name).join("staging")
    }
}

impl Profile {
    /// Its name in Cargo.toml.
    pub const fn name(self) -> &'static str {
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
