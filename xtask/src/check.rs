//! `cargo xtask check`: format, layers and house rules, clippy over what is built, the dependencies.

use std::time::Instant;

use crate::{
    deny, manifest, project,
    run::{self, Failure, Outcome},
    tools,
};

/// One clippy run.
struct Lint {
    title: &'static str,
    features: &'static [&'static str],
    options: &'static [&'static str],
}

/// What is compiled for this machine.
const NATIVE: [Lint; 3] = [
    Lint {
        title: "pure layer, its tests, the commands",
        features: &[],
        options: &["--workspace", "--all-targets"],
    },
    Lint {
        title: "prerenderer, module and the program for editors",
        features: &["ssr", "api", "cli"],
        options: &["--lib", "--bins", "--tests"],
    },
    Lint {
        title: "browser tests and benchmarks",
        features: &["web", "bench-native"],
        options: &["--test", "web", "--bench", "native"],
    },
];

/// What is compiled for browsers.
const BROWSER: [Lint; 3] = [
    Lint {
        title: "the program of the pages",
        features: &["hydration"],
        options: &["--lib", "--bin", "hechos-app"],
    },
    Lint {
        title: "the module for developers",
        features: &["api"],
        options: &["--lib", "--bin", "hechos-api"],
    },
    Lint {
        title: "what is timed in a browser",
        features: &["bench"],
        options: &["--bin", "hechos-bench"],
    },
];
/// Features that are part of others: nobody builds them alone.
const WITHIN: [&str; 2] = ["view", "folder"];

/// Reads `[--quick]` and runs the checks; the first that fails ends it.
///
/// # Errors
/// When a check fails, with the mend.
pub fn run(arguments: &[String]) -> Outcome {
    let quick = match arguments {
        [] => false,
        [option] if option == "--quick" => true,
        _ => {
            return Err(Failure::new(
                format!("`cargo xtask check` knows no {:?}", arguments.join(" ")),
                "write `cargo xtask check [--quick]`",
            ));
        }
    };
    tools::rust_part("component", "rustfmt")?;
    format()?;
    layers()?;
    if quick {
        return Ok(());
    }
    tools::rust_part("component", "clippy")?;
    tools::rust_part("target", tools::TARGET)?;
    every_feature_is_linted()?;
    // Each in a folder of its own, or one would wait for the other.
    let started = Instant::now();
    run::step(
        &format!(
            "clippy: {} builds for this machine and {} for browsers",
            NATIVE.len(),
            BROWSER.len()
        ),
        "some minutes the first time",
    );
    let (native, browser) = run::both(
        || NATIVE.iter().try_for_each(|lint| clippy(lint, None)),
        || {
            BROWSER
                .iter()
                .try_for_each(|lint| clippy(lint, Some(tools::TARGET)))
        },
    );
    native.and(browser)?;
    run::done(started);
    deny::run()
}

fn format() -> Outcome {
    run::step("cargo fmt --check", "a second");
    run::quietly(
        project::cargo().args(["fmt", "--all", "--check"]),
        "run `cargo fmt --all`",
    )?;
    Ok(())
}

fn clippy(lint: &Lint, target: Option<&str>) -> Outcome {
    let started = Instant::now();
    let mut command = project::cargo();
    command.args(["clippy", "--locked", "--quiet"]);
    if let Some(target) = target {
        command
            .args(["--target", target, "--target-dir"])
            .arg(project::target().join("lint"));
    }
    if !lint.features.is_empty() {
        command.args(["--features", &lint.features.join(",")]);
    }
    run::quietly(
        command
            .args(lint.options)
            // Helpers of tests may unwrap; tests/native/house/layers.rs sees to it that nothing else does.
            .args(["--", "-D", "warnings", "-A", "clippy::unwrap_used"]),
        "mend what clippy names; an `#[expect(…, reason = \"…\")]` needs a reason that a reader accepts",
    )?;
    run::note(&format!(
        "{}: {:.1} s",
        lint.title,
        started.elapsed().as_secs_f64()
    ));
    Ok(())
}

fn layers() -> Outcome {
    run::step(
        "layers and house rules: tests/native/house",
        "seconds, a minute the first time",
    );
    let started = Instant::now();
    run::quietly(
        project::cargo().args(["check", "--locked", "--lib", "--no-default-features"]),
        "a pure module names a browser crate: move that code to src/view/hooks, src/page or src/bin",
    )?;
    run::quietly(
        project::cargo().args(["test", "--locked", "--quiet", "--test", "native", "house::"]),
        "mend the files that the test names; ARCHITECTURE.md says why each rule is there",
    )?;
    run::done(started);
    Ok(())
}

/// A feature that nobody lints would rot unseen.
fn every_feature_is_linted() -> Outcome {
    let manifest = project::text_of("Cargo.toml")?;
    for feature in manifest::features(&manifest) {
        let linted = NATIVE
            .iter()
            .chain(&BROWSER)
            .any(|lint| lint.features.contains(&feature));
        if !linted && !WITHIN.contains(&feature) {
            return Err(Failure::new(
                format!("the feature `{feature}` of Cargo.toml is in no clippy run"),
                "add it to NATIVE or BROWSER in xtask/src/check.rs",
            ));
        }
    }
    Ok(())
}
