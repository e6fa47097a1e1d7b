//! Compiles the programs of the browser and binds them: glue and wasm in one folder.

use std::{fs, path::Path, thread};

use super::{plan::Profile, shell::Program};
use crate::{
    project,
    run::{self, Failure, Outcome},
    tools,
};

const MEND: &str = "the messages above name the file and the line";

/// Compiles and binds what has changed.
///
/// # Errors
/// When the compiler or wasm-bindgen refuses something.
pub fn build(programs: &[Program], profile: Profile, bound: &Path) -> Outcome {
    match profile {
        Profile::Quick => {
            let folder = project::target();
            for call in calls(programs) {
                compile(&call, profile, &folder)?;
            }
            in_lanes(programs, |program, _| {
                bind(program, profile, &folder, bound)
            })
        }
        Profile::Release => in_lanes(programs, |program, lane| {
            let folder = project::target().join(format!("programs/{lane}"));
            let alone = Call {
                names: vec![&program.name],
                features: program.features.iter().map(String::as_str).collect(),
            };
            compile(&alone, profile, &folder)?;
            bind(program, profile, &folder, bound)
        }),
    }
}

/// What one call of cargo compiles.
struct Call<'a> {
    names: Vec<&'a str>,
    features: Vec<&'a str>,
}

/// One call for the programs of one library.
fn calls(programs: &[Program]) -> Vec<Call<'_>> {
    let mut calls: Vec<Call<'_>> = Vec::new();
    for program in programs {
        let features: Vec<&str> = program.features.iter().map(String::as_str).collect();
        match calls.iter_mut().find(|call| call.features == features) {
            Some(call) => call.names.push(&program.name),
            None => calls.push(Call {
                names: vec![&program.name],
                features,
            }),
        }
    }
    calls
}

/// Two programs at a time, each lane with a folder of its own: in one folder cargo has them wait for each
/// other, and linking is the work of one core.
fn in_lanes(programs: &[Program], work: impl Fn(&Program, usize) -> Outcome + Sync) -> Outcome {
    const LANES: usize = 2;
    let lane = |lane: usize| {
        programs
            .iter()
            .skip(lane)
            .step_by(LANES)
            .try_for_each(|program| work(program, lane))
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..LANES)
            .map(|nth| scope.spawn(move || lane(nth)))
            .collect();
        let first = lane(0);
        others.into_iter().fold(first, |all, one| {
            all.and(
                one.join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            )
        })
    })
}

fn compile(call: &Call<'_>, profile: Profile, folder: &Path) -> Outcome {
    let mut cargo = project::cargo();
    cargo
        .args([
            "build",
            "--locked",
            "--no-default-features",
            "--profile",
            profile.name(),
        ])
        .args([
            "--target",
            tools::TARGET,
            "--features",
            &call.features.join(","),
        ])
        .args(call.names.iter().flat_map(|name| ["--bin", name]))
        .arg("--target-dir")
        .arg(folder);
    if profile == Profile::Release {
        cargo.envs(tools::SMALL);
    }
    run::quietly(&mut cargo, MEND).map(drop)
}

fn bind(program: &Program, profile: Profile, folder: &Path, bound: &Path) -> Outcome {
    let name = &program.name;
    let wasm = folder
        .join(tools::TARGET)
        .join(profile.name())
        .join(format!("{name}.wasm"));
    let bound_as = &program.bound_as;
    if is_newer(&bound.join(format!("{bound_as}_bg.wasm")), &wasm) {
        return Ok(());
    }
    // Whole or not at all: what broke off would be taken for the newest.
    let part = bound.join("part").join(bound_as);
    run::quietly(
        project::command("wasm-bindgen")
            .args(["--target", program.target, "--no-typescript"])
            .args(["--out-name", bound_as, "--out-dir"])
            .args([&part, &wasm]),
        "wasm-bindgen reads what the compiler wrote: run `cargo clean` and build again",
    )?;
    let mut files: Vec<_> = fs::read_dir(&part)
        .map_err(|error| broken(&part, &error))?
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    // Glue before wasm, whose time is asked for.
    files.sort_by_key(|file| Path::new(file).extension().is_some_and(|end| end == "wasm"));
    for file in files {
        let to = bound.join(&file);
        fs::rename(part.join(&file), &to).map_err(|error| broken(&to, &error))?;
    }
    Ok(())
}

fn broken(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", path.display()),
        "see that the disk has room and that the folder is yours, then run the same command again",
    )
}

/// Whether a file is there and was written after another one.
fn is_newer(made: &Path, from: &Path) -> bool {
    let written = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    written(made)
        .zip(written(from))
        .is_some_and(|(made, from)| made > from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(name: &str, features: &[&str]) -> Program {
        Program {
            name: name.to_owned(),
            features: features.iter().map(|&feature| feature.to_owned()).collect(),
            bound_as: name.to_owned(),
            target: "web",
        }
    }

    #[test]
    fn programs_with_the_same_features_share_a_library() {
        let programs = [
            program("app", &["hydration"]),
            program("module", &["api"]),
            program("another", &["hydration"]),
        ];
        let calls = calls(&programs);
        let found: Vec<_> = calls
            .iter()
            .map(|call| (&call.features[..], &call.names[..]))
            .collect();
        assert_eq!(
            found,
            [
                (&["hydration"][..], &["app", "another"][..]),
                (&["api"][..], &["module"][..])
            ]
        );
    }

    #[test]
    fn every_program_has_one_lane_and_a_failure_is_told() {
        let programs = ["a", "b", "c", "d", "e"].map(|name| program(name, &[]));
        let seen = std::sync::Mutex::new(Vec::new());
        let outcome = in_lanes(&programs, |program, lane| {
            seen.lock().unwrap().push((program.name.clone(), lane));
            match program.name.as_str() {
                "d" => Err(Failure::new("d does not compile", "mend d")),
                _ => Ok(()),
            }
        });
        let mut seen = seen.into_inner().unwrap();
        seen.sort();
        let lanes: Vec<usize> = seen.iter().map(|(_, lane)| *lane).collect();
        assert_eq!(lanes, [0, 1, 0, 1, 0]);
        assert!(
            outcome
                .unwrap_err()
                .to_string()
                .contains("d does not compile")
        );
    }
}
