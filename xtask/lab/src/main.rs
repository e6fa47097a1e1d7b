//! `cargo lab`: measures, fuzzes, builds twice and says what the site is made of; reads the command line
//! and hands over to one module a command.

mod bench;
mod fuzz;
mod reproduce;
mod sbom;
mod sizes;

use std::process::ExitCode;

use sizes::budget;
use xtask::{command_line::Program, project, run::Outcome};

const PROGRAM: Program = Program {
    name: "cargo lab",
    help: "\
cargo lab <command>

  bench [part]       measure, and write docs/performance.md
                       judge               what the judge takes in the browser
                       visit               a slow first visit beside peers, from npm packages of their own
                       visit --as-built    the same with dist/ as it stands
                       native              library and prerenderer without a browser, beside Python's uncertainties
                       waits               what a contributor waits for, in a clone of its own: an hour
  sizes              say what the bytes of a first visit are, in docs/performance.md
  fuzz [target]      try parser, judge, links and module against made-up inputs (--seconds N each, 60)
  reproduce          build a second time in another folder, and compare each byte
                       --trunk             by Trunk there, which reads the same index.html
  weigh              print what a first visit of dist/ weighs, and hold it to its budget
  sbom               write dist/sbom.cdx.json: every crate that reaches a reader's browser
  publish            sbom and weigh, with which `cargo xtask build` ends
",
};

fn main() -> ExitCode {
    PROGRAM.main(dispatch)
}

fn dispatch(command: &str, rest: &[String]) -> Option<Outcome> {
    Some(match command {
        "bench" => bench::run(rest),
        "sizes" => PROGRAM.alone(command, rest, sizes::run),
        "fuzz" => fuzz::run(rest),
        "reproduce" => reproduce::run(rest),
        "weigh" => PROGRAM.alone(command, rest, weigh),
        "sbom" => PROGRAM.alone(command, rest, sbom::write),
        "publish" => PROGRAM.alone(command, rest, publish),
        _ => return None,
    })
}

fn weigh() -> Outcome {
    budget::report(&project::dist())
}

fn publish() -> Outcome {
    sbom::write()?;
    weigh()
}
