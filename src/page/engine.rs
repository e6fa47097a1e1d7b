//! What a site is made with besides the sheet: programs, styles, scripts and icons, from a folder or from
//! what is compiled into the program that writes the site.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use super::PageError;
use super::failure::at;

/// Files by their names, which are paths from the top of an engine with `/` between their parts, as `js/menu.js`.
#[derive(Clone, Debug)]
pub enum Engine {
    /// As they lie in a folder.
    Folder(PathBuf),
    /// As they were compiled in, sorted by name.
    Within(&'static [(&'static str, &'static [u8])]),
}

impl Engine {
    /// What the project at `root` has without a compiler: styles, scripts and icons.
    #[must_use]
    pub fn project(root: &Path) -> Self {
        Self::Folder(root.join("static"))
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// A file that is not there or cannot be read, with its path.
    pub fn read(&self, name: &str) -> Result<Cow<'static, [u8]>, PageError> {
        match self {
            Self::Folder(folder) => {
                let path = folder.join(name);
                fs::read(&path).map(Cow::Owned).map_err(at(&path))
            }
            Self::Within(files) => {
                let found = files.iter().find(|(known, _)| *known == name);
                found
                    .map(|(_, bytes)| Cow::Borrowed(*bytes))
                    .ok_or_else(|| {
                        let what = "it is missing in the engine of this program";
                        PageError::File(name.into(), Error::new(ErrorKind::NotFound, what))
                    })
            }
        }
    }

    /// A file as text.
    ///
    /// # Errors
    /// As [`Engine::read`], and what is no UTF-8.
    pub fn text(&self, name: &str) -> Result<String, PageError> {
        String::from_utf8(self.read(name)?.into_owned())
            .map_err(|error| PageError::File(name.into(), Error::other(error)))
    }

    /// Some scripts as one, in this order.
    ///
    /// # Errors
    /// As [`Engine::text`].
    pub(super) fn scripts(&self, names: &[&str]) -> Result<String, PageError> {
        names
            .iter()
            .map(|name| self.text(&["js/", name].concat()))
            .collect()
    }

    /// The names of the files that lie in a folder of it, not those in folders below, sorted.
    ///
    /// # Errors
    /// A folder that is not there or cannot be read, with its path.
    pub fn files(&self, folder: &str) -> Result<Vec<String>, PageError> {
        let mut names = BTreeSet::new();
        match self {
            Self::Folder(top) => {
                let path = top.join(folder);
                for entry in fs::read_dir(&path).map_err(at(&path))? {
                    let entry = entry.map_err(at(&path))?;
                    if entry.path().is_file() {
                        let own = entry.file_name().to_string_lossy().into_owned();
                        names.insert([folder, "/", &own].concat());
                    }
                }
            }
            Self::Within(files) => {
                let inside = files.iter().filter(|(name, _)| {
                    let rest = name
                        .strip_prefix(folder)
                        .and_then(|rest| rest.strip_prefix('/'));
                    rest.is_some_and(|rest| !rest.contains('/'))
                });
                names.extend(inside.map(|(name, _)| (*name).to_owned()));
                if names.is_empty() {
                    let what = "the engine of this program has no file there";
                    let error = Error::new(ErrorKind::NotFound, what);
                    return Err(PageError::File(folder.into(), error));
                }
            }
        }
        Ok(names.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Engine = Engine::Within(&[
        ("css/a.css", b"a"),
        ("css/components/c.css", b"c"),
        ("js/b.js", b"\xff"),
    ]);

    #[test]
    fn what_is_compiled_in_is_found_as_in_a_folder() {
        assert_eq!(WITHIN.text("css/a.css").expect("it is there"), "a");
        assert_eq!(WITHIN.files("css").expect("two"), ["css/a.css"]);
        let below = WITHIN.files("css/components").expect("one");
        assert_eq!(below, ["css/components/c.css"]);
        let project = Engine::project(env!("CARGO_MANIFEST_DIR").as_ref());
        let scripts = project.files("js").expect("the scripts of the project");
        assert!(scripts.contains(&"js/menu.js".to_owned()), "{scripts:?}");
        assert!(scripts.is_sorted());
    }

    #[test]
    fn what_is_missing_or_no_text_is_named() {
        let said = WITHIN.read("css/z.css").expect_err("no such file");
        assert!(said.to_string().starts_with("css/z.css: "), "{said}");
        let said = WITHIN.files("icons").expect_err("no such folder");
        assert!(said.to_string().starts_with("icons: "), "{said}");
        let said = WITHIN.text("js/b.js").expect_err("no text");
        assert!(said.to_string().starts_with("js/b.js: "), "{said}");
    }
}
