//! Puts an engine together: programs, styles, scripts, icons and the module for developers in one folder, as
//! the program for editors carries them.

use std::path::Path;

use super::{
    pages::{copied, emptied, entries},
    shell::Shell,
};
use crate::{api, project, run::Outcome};

/// Styles and scripts, which the pages are written with.
const FOLDERS: [&str; 4] = ["css", "css/components", "css/late", "js"];

/// Writes the folder anew.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(shell: &Shell, bound: &Path, folder: &Path) -> Outcome {
    emptied(folder)?;
    for program in &shell.programs {
        for end in [".js", "_bg.wasm"] {
            copied(&bound.join([&program.name, end].concat()), folder)?;
        }
    }
    let root = project::root();
    for name in FOLDERS {
        for file in entries(&root.join("static").join(name))? {
            copied(&file, &folder.join(name))?;
        }
    }
    for (from, to) in &shell.copies {
        copied(&root.join(from), &folder.join(to))?;
    }
    api::without_sheet(bound, &folder.join(api::FOLDER))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn an_engine_holds_programs_styles_scripts_icons_and_the_module() {
        let top = std::env::temp_dir().join(format!("hechos engine {}", std::process::id()));
        let (bound, folder) = (top.join("bound"), top.join("engine"));
        fs::create_dir_all(&bound).unwrap();
        let made = [
            "hechos-app.js",
            "hechos-app_bg.wasm",
            "hechos_bg.js",
            "hechos_bg.wasm",
        ];
        for name in made {
            fs::write(bound.join(name), name).unwrap();
        }
        let shell = Shell::read(include_str!("../../../index.html")).unwrap();
        write(&shell, &bound, &folder).unwrap();
        let missing: Vec<&str> = [
            "hechos-app.js",
            "hechos-app_bg.wasm",
            "css/layers.css",
            "css/components/card.css",
            "css/late/paper.css",
            "css/late/notebook.css",
            "js/menu.js",
            "icons/icon-32.png",
            "favicon.svg",
            "_headers",
            "api/hechos.js",
            "api/hechos_bg.js",
            "api/hechos_bg.wasm",
            "api/README.md",
        ]
        .into_iter()
        .filter(|name| !folder.join(name).is_file())
        .collect();
        let manifest = fs::read_to_string(folder.join("api/package.json")).unwrap();
        fs::remove_dir_all(&top).unwrap();
        assert!(missing.is_empty(), "{missing:?}");
        assert!(manifest.contains(env!("CARGO_PKG_VERSION")) && !manifest.contains("{version}"));
    }
}
