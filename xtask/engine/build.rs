//! Writes the table of the files of an engine: those of the folder that `HECHOS_ENGINE_WITHIN` names, by their
//! relative path, sorted; none where it names no folder.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Names the folder.
const FOLDER: &str = "HECHOS_ENGINE_WITHIN";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={FOLDER}");
    let mut table = String::from("&[\n");
    if let Some(folder) = env::var_os(FOLDER).filter(|folder| !folder.is_empty()) {
        let folder = PathBuf::from(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        let files = fs::canonicalize(&folder).and_then(|folder| {
            let mut files = Vec::new();
            add(&folder, "", &mut files)?;
            files.sort();
            Ok(files)
        });
        let files = match files {
            Ok(files) => files,
            Err(error) => panic!(
                "{FOLDER} names {}: {error}; name the folder of an engine, as `cargo xtask dist` puts it together, or unset it",
                folder.display()
            ),
        };
        for (name, path) in files {
            println!("cargo::rerun-if-changed={}", path.display());
            writeln!(
                table,
                "    ({name:?}, include_bytes!({:?})),",
                path.display().to_string()
            )
            .expect("a String takes any text");
        }
    }
    table += "]\n";
    let out = env::var_os("OUT_DIR").expect("cargo sets it for every build script");
    let out = Path::new(&out).join("files.rs");
    fs::write(&out, table)
        .expect("cargo has made the folder of a build script, to be written into");
}

/// The files below a folder, each with its path from the top, with `/` on every system.
fn add(folder: &Path, above: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let own = path.file_name().unwrap_or_default().to_string_lossy();
        let name = [above, &own].concat();
        if path.is_dir() {
            add(&path, &[&name, "/"].concat(), files)?;
        } else {
            files.push((name, path));
        }
    }
    Ok(())
}
