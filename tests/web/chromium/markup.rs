//! The page after hydration is as valid as the one before.

use std::{env, fs, path::Path, process::Command};

use crate::harness::visit;

#[test]
fn html_validate_accepts_the_page_after_hydration() {
    for (path, name) in [
        ("", "en"),
        ("es/", "es"),
        ("checks/", "checks-en"),
        ("es/checks/", "checks-es"),
        ("figures/", "figures-en"),
        ("es/figures/", "figures-es"),
    ] {
        visit(path, async |page| {
            let markup = page
                .value("return '<!doctype html>\\n' + document.documentElement.outerHTML")
                .await?;
            let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hydrated-{name}.html"));
            fs::write(&file, markup.as_str().unwrap_or_default())
                .expect("the build's own folder can be written");
            let output = Command::new("node")
                .arg(packages().join("node_modules/html-validate/bin/html-validate.mjs"))
                .args([
                    "--config",
                    "tests/page/html-validate.mjs",
                    "--formatter",
                    "text",
                    "--max-warnings",
                    "0",
                ])
                .arg(&file)
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .output()
                .expect("`cargo xtask test` installs Node");
            let said = [output.stdout, output.stderr].concat();
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&said)
            );
            Ok(())
        });
    }
}

/// Where `cargo xtask test` has put the pinned npm packages.
pub fn packages() -> std::path::PathBuf {
    env::var_os("HECHOS_PAGE_CHECKS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/page"),
        Into::into,
    )
}
