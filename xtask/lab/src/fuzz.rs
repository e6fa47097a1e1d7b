//! `cargo lab fuzz`: tries the promises of tests/fuzz against inputs that libFuzzer makes up.
//!
//! These are the flags that cargo-fuzz passes without a sanitizer. They work on the pinned stable
//! toolchain; the code is safe Rust, so panics and broken promises are what there is to find.

use std::{fs, path::Path, process::Command, time::Instant};

use xtask::{
    project,
    run::{self, Failure, Outcome},
};

const TARGETS: [&str; 5] = ["quantity", "evaluators", "link", "calls", "folder"];
const FOLDER: &str = "tests/fuzz";
const SECONDS: u32 = 60;

/// How long libFuzzer looks.
#[derive(Clone, Copy)]
enum Effort {
    /// As long as this, at inputs that nobody has tried.
    Seconds(u32),
    /// At this many inputs, which are the same each time: the same commit gets the same answer.
    Runs(u32),
}
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1 \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Builds the targets and runs them one after the other.
///
/// # Errors
/// When an argument is unknown, something does not build, or an input breaks a promise.
pub fn run(arguments: &[String]) -> Outcome {
    let (targets, effort) = parse(arguments)?;
    let host = host()?;
    run::step("the fuzz targets", "half a minute the first time");
    run::quietly(
        project::cargo()
            .args(["build", "--release", "--locked", "--target", &host])
            .args(["--manifest-path", &format!("{FOLDER}/Cargo.toml")])
            .args(["--target-dir", "target/fuzz"])
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", FLAGS),
        "libFuzzer is compiled from source: install a C++ compiler (Debian: `build-essential`); if the \
         lock file is out of date, run `cargo update --workspace` in tests/fuzz",
    )?;
    for target in targets {
        let started = Instant::now();
        let (flags, told) = match effort {
            Effort::Seconds(seconds) => (
                [format!("-max_total_time={seconds}"), "-seed=0".to_owned()],
                format!("{seconds} seconds"),
            ),
            Effort::Runs(runs) => (
                [format!("-runs={runs}"), "-seed=1".to_owned()],
                format!("the same {runs} inputs as ever"),
            ),
        };
        run::step(&format!("fuzz {target}"), &told);
        fuzz(target, &host, &flags)?;
        run::done(started);
    }
    Ok(())
}

/// One target. What libFuzzer finds worth keeping, and what it says, stays in
/// target/fuzz/.
fn fuzz(target: &str, host: &str, effort: &[String; 2]) -> Outcome {
    let found = format!("target/fuzz/corpus/{target}");
    let log = project::root().join(format!("target/fuzz/{target}.log"));
    let unwritable = |error| {
        Failure::new(
            format!("target/fuzz cannot be written ({error})"),
            "run `cargo clean`, or make room on the disk",
        )
    };
    fs::create_dir_all(project::root().join(&found)).map_err(unwritable)?;
    let outcome = run::stream(
        project::command(&format!("target/fuzz/{host}/release/{target}"))
            .args([found, format!("{FOLDER}/corpus/{target}")])
            .args(effort)
            .arg(format!("-artifact_prefix=target/fuzz/{target}-"))
            .args(["-max_len=400", "-print_final_stats=1"])
            .stderr(fs::File::create(&log).map_err(unwritable)?),
        &format!(
            "the input stands in target/fuzz/{target}-crash-…: copy it to {FOLDER}/corpus/{target}/ \
             and run `cargo test --test native house::fuzz_corpus` until it passes"
        ),
    );
    let said = fs::read(log).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    // A panic and what it says of itself, or the number of tries.
    let told = said
        .lines()
        .skip_while(|line| !line.contains("panicked"))
        .take(4);
    let tries = said
        .lines()
        .filter(|line| line.contains("number_of_executed_units"));
    told.chain(tries).for_each(run::note);
    outcome
}

/// `[target] [--seconds N | --runs N]`
fn parse(arguments: &[String]) -> Outcome<(Vec<&'static str>, Effort)> {
    let (mut targets, mut effort) = (TARGETS.to_vec(), Effort::Seconds(SECONDS));
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(argument) = rest.next() {
        let known = TARGETS.into_iter().find(|target| *target == argument);
        match (argument, known) {
            (_, Some(target)) => targets = vec![target],
            ("--seconds" | "--runs", _) => {
                let number = rest.next().and_then(|number| number.parse().ok());
                let number = number.filter(|number| *number > 0).ok_or_else(|| {
                    Failure::new(
                        format!("{argument} needs a whole number above 0"),
                        format!("write `{argument} 60`"),
                    )
                })?;
                effort = match argument {
                    "--runs" => Effort::Runs(number),
                    _ => Effort::Seconds(number),
                };
            }
            _ => {
                return Err(Failure::new(
                    format!("`cargo lab fuzz` knows no {argument:?}"),
                    format!(
                        "write `[--seconds N]` or `[--runs N]`, and one of {}, or none",
                        TARGETS.join(", ")
                    ),
                ));
            }
        }
    }
    Ok((targets, effort))
}

/// The platform that the compiler runs on: without `--target`, build scripts would be fuzzed too.
fn host() -> Outcome<String> {
    run::answer(
        Command::new("rustc")
            .arg("-vV")
            .current_dir(project::root()),
    )
    .and_then(|text| {
        Some(
            text.lines()
                .find_map(|line| line.strip_prefix("host: "))?
                .to_owned(),
        )
    })
    .filter(|host| Path::new(host).components().count() == 1)
    .ok_or_else(|| {
        Failure::new(
            "`rustc -vV` names no host",
            "reinstall the toolchain with rustup",
        )
    })
}
