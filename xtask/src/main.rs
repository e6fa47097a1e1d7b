//! `cargo xtask`: reads the command line and hands over to one module a command.

use std::process::ExitCode;

use xtask::{
    build, check, command_line::Program, coverage, dist, run::Outcome, serve, test, tools,
};

const PROGRAM: Program = Program {
    name: "cargo xtask",
    help: "\
cargo xtask <command>

  serve              build the sheet and serve it on http://127.0.0.1:8080, again after each change
                       --release           build what is published, and not what is quick to build
                       --port N            on another port
  build              build the sheet into dist/ and print what a first visit weighs
  module             build the module for developers alone, into dist/api/
  dist               build hechos, the program for editors, with the engine in it: target/dist/hechos
  test               everything native, and a reader's paths through the site in Chromium: minutes
  test all           the gate: every test of the site too, in Chromium, Firefox and WebKit, servers,
                     validators, the module for developers
  test NAME          the tests of that name, or of the file or folder of that name
                       --no-browser        leave the browser tests out
                       --browser firefox   in Firefox, webkit or chromium alone, over the published site
  check              format, layers, house rules, clippy over what is built, dependencies
                       --quick             no clippy and no dependencies
  coverage FILE...   account for every numeral of an article (--source ID, where matching does not find it)
                       --draft             write the rows that can be written, to paste
  setup              install what serve and build need, and no more

cargo lab            what measures, fuzzes and builds twice
",
};

fn main() -> ExitCode {
    PROGRAM.main(dispatch)
}

fn dispatch(command: &str, rest: &[String]) -> Option<Outcome> {
    Some(match command {
        "setup" => PROGRAM.alone(command, rest, tools::set_up_release),
        "build" => PROGRAM.alone(command, rest, build::run),
        "module" => PROGRAM.alone(command, rest, build::module),
        "dist" => PROGRAM.alone(command, rest, dist::run),
        "serve" => serve::Options::parse(rest).and_then(|options| serve::run(&options)),
        "test" => test::Options::parse(rest).and_then(|options| test::run(&options)),
        "check" => check::run(rest),
        "coverage" => coverage::run(rest),
        _ => return None,
    })
}
