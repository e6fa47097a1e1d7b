//! Compiles `static/dataset` into static tables; a bad row stops the build and says how to mend it.

#[allow(dead_code, unused_imports)] // Coverage and the tests use the rest.
#[path = "src/tables/mod.rs"]
mod tables;

use std::{env, fs, path::Path, process};

fn main() {
    println!("cargo::rerun-if-changed=static/dataset");
    println!("cargo::rerun-if-changed=src/tables");
    println!("cargo::rerun-if-changed=src/dataset/period.rs");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=HECHOS_DATASET");
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        // wasm-bindgen reads this section; `strip` would drop it.
        println!("cargo::rustc-link-arg-bins=--keep-section=target_features");
    }
    // Another folder, to try the sheet with a dataset that is not published.
    let other = env::var("HECHOS_DATASET").ok();
    if let Some(other) = &other {
        println!("cargo::rerun-if-changed={other}");
    }
    let folder = Path::new(other.as_deref().unwrap_or("static/dataset"));
    let release = release(&folder.join("datapackage.json")).unwrap_or_else(|what| stop(&what));
    let dataset = tables::Files::read(folder)
        .and_then(|files| tables::load(&files))
        .unwrap_or_else(|problems| stop(&tables::list(&problems)));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(
        Path::new(&out).join("tables.rs"),
        tables::rust(&dataset, &release),
    )
    .expect("OUT_DIR is writable");
}

/// The version of the data package, and the day on which it was made.
fn release(file: &Path) -> Result<[String; 2], String> {
    let shown = file.display();
    let text = fs::read_to_string(file)
        .map_err(|error| format!("{shown}:1:1: cannot be read ({error}); mend: put it back"))?;
    let package: serde_json::Value = serde_json::from_str(&text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        format!("{shown}:{line}:{column}: no JSON ({error}); mend: correct the JSON there")
    })?;
    let word = |key: &str, example: &str| {
        let found = package[key].as_str().map(str::to_owned);
        found.ok_or_else(|| {
            format!("{shown}:1:1: no {key}; mend: add a line \"{key}\": \"{example}\"")
        })
    };
    let version = word("version", "1.0.0")?;
    let created = word("created", "2026-11-22T00:00:00Z")?;
    let day = created.get(..10).unwrap_or_default();
    Ok([version, day.to_owned()])
}

/// Ends the build with every problem on a line of its own.
fn stop(problems: &str) -> ! {
    for line in problems.lines() {
        println!("cargo::error={line}");
    }
    process::exit(1);
}
