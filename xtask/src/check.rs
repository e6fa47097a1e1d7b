//! `cargo xtask check`: format, clippy over every combination of features, the layer and house rules,
//! the dependencies, the budget of a first visit.

use std::time::Instant;

use crate::{
    build, deny, manifest, project,
    run::{self, Failure, Outcome},
    tools,
};

/// One clippy run.
struct Lint {
    title: &'static str,
    features: &'static [&'static str],
    options: &'static [&'static str],
}

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Every combination of features that a build can ask for. `web` and `ssr` never reach a browser.
const LINTS: [Lint; 12] = [
    Lint {
        title: "pure layer, tests and xtask",
        features: &[],
        options: &["--workspace", "--all-targets"],
    },
    Lint {
        title: "view",
        features: &["view"],
        options: &["--all-targets"],
    },
    Lint {
        title: "ssr",
        features: &["ssr"],
        options: &["--all-targets"],
    },
    Lint {
        title: "hydration on the host",
        features: &["hydration"],
        options: &["--all-targets"],
    },
    Lint {
        title: "everything at once",
        features: &[
            "hydration",
            "embed",
            "ssr",
            "web",
            "bench",
            "bench-native",
            "api",
        ],
        options: &["--all-targets"],
    },
    Lint {
        title: "the module for developers",
        features: &["api"],
        options: &["--all-targets"],
    },
    Lint {
        title: "the module for developers on wasm",
        features: &["api"],
        options: &["--lib", "--bin", "hechos-api", WASM[0], WASM[1]],
    },
    Lint {
        title: "pure layer on wasm",
        features: &[],
        options: &["--lib", WASM[0], WASM[1]],
    },
    Lint {
        title: "view on wasm",
        features: &["view"],
        options: &["--lib", WASM[0], WASM[1]],
    },
    Lint {
        title: "the English program on wasm",
        features: &["hydration", "only-en"],
        options: &["--lib", "--bin", "hechos-app", WASM[0], WASM[1]],
    },
    Lint {
        title: "the program for other sites on wasm",
        features: &["embed"],
        options: &["--lib", "--bin", "hechos-embed", WASM[0], WASM[1]],
    },
    Lint {
        title: "the Spanish program on wasm",
        features: &["hydration", "only-es"],
        options: &["--lib", "--bin", "hechos-app-es", WASM[0], WASM[1]],
    },
];

/// Runs all checks; the first that fails ends it.
///
/// # Errors
/// When a check fails, with the mend.
pub fn run() -> Outcome {
    for component in ["rustfmt", "clippy"] {
        tools::rust_part("component", component)?;
    }
    tools::rust_part("target", WASM[1])?;
    every_feature_is_linted()?;
    format()?;
    for lint in &LINTS {
        clippy(lint)?;
    }
    layers()?;
    deny::run()?;
    // Last, for it takes longest. An older dist/ would be weighed as if it were what stands here now;
    // the tests of the site build again after this, in seconds.
    build::run()
}

fn format() -> Outcome {
    run::step("cargo fmt --check", "a second");
    run::quietly(
        project::cargo().args(["fmt", "--all", "--check"]),
        "run `cargo fmt --all`",
    )?;
    Ok(())
}

fn clippy(lint: &Lint) -> Outcome {
    run::step(
        &format!("clippy: {}", lint.title),
        "up to a minute the first time",
    );
    let started = Instant::now();
    let mut command = project::cargo();
    command.args(["clippy", "--locked", "--quiet"]);
    if !lint.features.is_empty() {
        command.args(["--features", &lint.features.join(",")]);
    }
    run::stream(
        command
            .args(lint.options)
            // Helpers of tests may unwrap; tests/native/house sees to it that nothing else does.
            .args(["--", "-D", "warnings", "-A", "clippy::unwrap_used"]),
        "mend what clippy names; an `#[expect(…, reason = \"…\")]` needs a reason that a reader accepts",
    )?;
    run::done(started);
    Ok(())
}

fn layers() -> Outcome {
    run::step(
        "layers and house rules: tests/native/house",
        "up to a minute the first time",
    );
    let started = Instant::now();
    run::stream(
        project::cargo().args([
            "check",
            "--locked",
            "--quiet",
            "--lib",
            "--no-default-features",
        ]),
        "a pure module names a browser crate: move that code to src/view/hooks, src/page or src/bin",
    )?;
    run::quietly(
        project::cargo()
            .args(["test", "--locked", "--quiet", "--test", "native"])
            .arg("house::layers"),
        "mend the files that the test names; ARCHITECTURE.md says why each rule is there",
    )?;
    run::done(started);
    Ok(())
}

/// A feature that nobody lints would rot unseen.
fn every_feature_is_linted() -> Outcome {
    let manifest = project::text_of("Cargo.toml")?;
    for feature in manifest::features(&manifest) {
        if !LINTS.iter().any(|lint| lint.features.contains(&feature)) {
            return Err(Failure::new(
                format!("the feature `{feature}` of Cargo.toml is in no clippy run"),
                "add it to LINTS in xtask/src/check.rs",
            ));
        }
    }
    Ok(())
}
