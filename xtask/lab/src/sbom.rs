//! The bill of materials in `dist/`: every crate that is compiled into what reaches a reader's browser,
//! with version, licence and checksum, as CycloneDX in JSON.
//!
//! cargo-cyclonedx would write the same, with the time and a random number in it, and half a minute to
//! build it: no two builds would be equal.

use std::{collections::BTreeSet, fs};

use xtask::{
    project,
    run::{self, Failure, Outcome},
    tools,
};

/// Its file, in `dist/`.
pub const FILE: &str = "sbom.cdx.json";
/// What is compiled for browsers.
const FEATURES: &str = "hydration,api";

/// A crate from the registry.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    licence: String,
    checksum: String,
}

/// Writes it. Trunk must have written `dist/` before.
///
/// # Errors
/// When cargo cannot say what the programs are made of, or the file cannot be written.
pub fn write() -> Outcome {
    let tree = run::quietly(
        project::cargo()
            .args([
                "tree",
                "--locked",
                "--package",
                "hechos",
                "--edges",
                "normal",
            ])
            .args(["--features", FEATURES, "--target", tools::TARGET])
            .args(["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"]),
        "run `cargo fetch`, then the same command again",
    )?;
    let parts = parts(&tree, &project::text_of("Cargo.lock")?);
    let path = project::dist().join(FILE);
    let text = document(&parts, &project::pinned_toolchain()?);
    fs::write(&path, text).map_err(|error| {
        Failure::new(
            format!("{}: {error}", path.display()),
            "see that the disk has room and the folder is yours, then run the same command again",
        )
    })
}

/// The lines of `cargo tree`, each once; what has no checksum is the project's own.
fn parts(tree: &str, lock: &str) -> BTreeSet<Part> {
    let part = |line: &str| {
        let (package, licence) = line.split_once('|')?;
        let mut words = package.split_whitespace();
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some(Part {
            name: name.to_owned(),
            version: version.to_owned(),
            // How crates wrote "or" before there was a standard for it.
            licence: licence.replace('/', " OR "),
            checksum: checksum(lock, name, version)?.to_owned(),
        })
    };
    tree.lines().filter_map(part).collect()
}

fn checksum<'a>(lock: &'a str, name: &str, version: &str) -> Option<&'a str> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let (_, rest) = lock.split_once(&head)?;
    let package = rest.split("[[package]]").next()?;
    let (_, value) = package.split_once("checksum = \"")?;
    value.split('"').next()
}

fn document(parts: &BTreeSet<Part>, toolchain: &str) -> String {
    let component = |part: &Part| {
        let Part {
            name,
            version,
            licence,
            checksum,
        } = part;
        format!(
            r#"    {{
      "type": "library",
      "bom-ref": "pkg:cargo/{name}@{version}",
      "name": "{name}",
      "version": "{version}",
      "purl": "pkg:cargo/{name}@{version}",
      "licenses": [{{ "expression": "{licence}" }}],
      "hashes": [{{ "alg": "SHA-256", "content": "{checksum}" }}]
    }}"#
        )
    };
    let mut components: Vec<String> = parts.iter().map(component).collect();
    // Compiled along with the programs.
    components.push(format!(
        r#"    {{
      "type": "library",
      "bom-ref": "rust-std@{toolchain}",
      "name": "rust-std",
      "version": "{toolchain}",
      "licenses": [{{ "expression": "MIT OR Apache-2.0" }}]
    }}"#
    ));
    format!(
        r#"{{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "version": 1,
  "metadata": {{
    "component": {{
      "type": "application",
      "bom-ref": "hechos",
      "name": "hechos",
      "version": "{}",
      "licenses": [{{ "expression": "MIT OR Apache-2.0" }}]
    }}
  }},
  "components": [
{}
  ]
}}
"#,
        env!("CARGO_PKG_VERSION"),
        components.join(",\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"yew\"\nversion = \"0.23.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"ab12\"\n";

    #[test]
    fn each_crate_stands_once_with_its_checksum_and_the_own_ones_do_not() {
        let tree = "own v0.1.0 (/somewhere)|MIT OR Apache-2.0\nyew v0.23.0|MIT/Apache-2.0\nyew v0.23.0|MIT/Apache-2.0\n";
        let parts = parts(tree, LOCK);
        let wanted = Part {
            name: "yew".into(),
            version: "0.23.0".into(),
            licence: "MIT OR Apache-2.0".into(),
            checksum: "ab12".into(),
        };
        assert_eq!(parts.iter().collect::<Vec<_>>(), [&wanted]);
        assert!(document(&parts, "1.95.0").contains("pkg:cargo/yew@0.23.0"));
    }
}
