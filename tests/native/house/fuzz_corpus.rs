//! Every input that fuzzing has found worth keeping keeps its promise, without the fuzzing engine.

#[path = "../../fuzz/src/bodies.rs"]
mod bodies;
#[path = "../../fuzz/src/folders.rs"]
mod folders;

use std::{fs, path::Path};

/// Seeds are read by people and stay few.
const MOST_BYTES: usize = 60_000;

type Body = fn(&[u8]);

const TARGETS: [(&str, Body); 4] = [
    ("quantity", bodies::quantity),
    ("evaluators", bodies::evaluators),
    ("link", bodies::link),
    ("folder", folders::folder),
];

#[test]
fn every_seed_keeps_the_promise_of_its_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let mut size = 0;
    for (target, body) in TARGETS {
        let seeds = fs::read_dir(folder.join(target)).expect("each target has a corpus");
        let mut seeds: Vec<_> = seeds.map(|seed| seed.expect("a file").path()).collect();
        seeds.sort();
        assert!(!seeds.is_empty(), "{target}");
        for seed in seeds {
            println!("{}", seed.display());
            let bytes = fs::read(&seed).expect("a readable seed");
            size += bytes.len();
            body(&bytes);
        }
    }
    assert!(size <= MOST_BYTES, "{size} bytes of seeds");
}

#[test]
fn the_targets_are_those_that_are_built() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("a file of the project");
    let (manifest, command) = (read("tests/fuzz/Cargo.toml"), read("xtask/lab/src/fuzz.rs"));
    // That of the module is replayed with the module, in tests/native/api.
    let targets = TARGETS
        .map(|(target, _)| target)
        .into_iter()
        .chain(["calls"]);
    assert_eq!(manifest.matches("[[bin]]").count(), targets.clone().count());
    for target in targets {
        assert!(
            manifest.contains(&format!("name = \"{target}\"")),
            "{target}"
        );
        assert!(command.contains(&format!("\"{target}\"")), "{target}");
    }
}
