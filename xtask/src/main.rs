//! The development commands of Hechos: reads the command line and hands over to one module a command.

mod api;
mod bench;
mod build;
mod check;
mod coverage;
mod deny;
mod fuzz;
mod manifest;
mod project;
mod python;
mod reproduce;
mod run;
mod sbom;
mod serve;
mod sizes;
mod synthetic;
mod system;
mod test;
mod tools;

use std::process::ExitCode;

use run::{Failure, Outcome};

const HELP: &str = "\
cargo xtask <command>

  serve              build the sheet and serve it on http://127.0.0.1:8080, again after each change
  build              build the sheet into dist/ and print what a first visit weighs
                       --synthetic ROWS    with made-up figures, into target/synthetic/ROWS/dist/
  test [filter]      run every test; installs what the tests need
                       --no-browser        leave the browser tests out
                       --browser chromium  leave Firefox and WebKit out
                       --browser firefox   what can run there in Firefox alone; or webkit
  check              format, clippy over every feature combination, layers, house rules, dependencies,
                     and the budget of a first visit, for which it builds the sheet
  sizes              say what the bytes of a first visit are, in docs/performance.md
  coverage FILE...   account for every numeral of an article (--source ID, where matching does not find it)
  bench [part]       measure, and write docs/performance.md
                       judge               what the judge takes in the browser
                       visit               a slow first visit beside peers, from npm packages of their own
                       visit --as-built    the same with dist/ as it stands
                       native              library and prerenderer without a browser, beside Python's uncertainties
                       scale [ROWS…]       how the sheet grows, with 1,000, 10,000 and 100,000 made-up figures
                       scale --as-built    the same in the browser alone, with what was built for it last
  fuzz [target]      try parser, judge, links and module against made-up inputs (--seconds N each, 60)
  reproduce          build a second time in another folder, and compare each byte
  setup              install what serve and build need, and no more
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprint!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Outcome {
    let (command, rest) = arguments
        .split_first()
        .map_or(("help", &[][..]), |(first, rest)| (first, rest));
    match command {
        "setup" => none_expected(command, rest).and_then(|()| tools::set_up()),
        "build" => match rest {
            [option, rows] if option == "--synthetic" => build::synthetic(rows),
            _ => none_expected(command, rest).and_then(|()| build::run()),
        },
        "serve" => none_expected(command, rest).and_then(|()| serve::run()),
        "test" => test::run(&test::Options::parse(rest)?),
        "check" => none_expected(command, rest).and_then(|()| check::run()),
        "sizes" => none_expected(command, rest).and_then(|()| sizes::run()),
        "bench" => bench::run(rest),
        "coverage" => coverage::run(rest),
        "fuzz" => fuzz::run(rest),
        "reproduce" => none_expected(command, rest).and_then(|()| reproduce::run()),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => Err(Failure::new(
            format!("there is no command {unknown:?}"),
            format!("choose one of these:\n\n{HELP}"),
        )),
    }
}

fn none_expected(command: &str, rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(Failure::new(
            format!("`cargo xtask {command}` takes no argument, but got {extra:?}"),
            format!("run `cargo xtask {command}`"),
        )),
    }
}
