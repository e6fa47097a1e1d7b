//! `hechos`, the program for editors: makes a sheet of a folder, with the compiled engine that it carries.
//! One module a command; what they share is how they are asked (`asked`), how they fail (`failure`), what
//! they say to a terminal (`terminal`) and how a folder is read (`sheet`).

mod asked;
mod build;
mod card;
mod check;
mod coverage;
mod engine;
mod failure;
mod guide;
mod json;
mod module;
mod new;
mod out;
mod release;
mod serve;
mod sheet;
mod terminal;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, error::ErrorKind};

use asked::{Asked, Command};
use failure::{Code, Outcome};

/// Reads the command line, does what it asks for, and says how that ended.
#[must_use]
pub fn main() -> ExitCode {
    let asked = match Asked::try_parse() {
        Ok(asked) => asked,
        Err(error) => {
            // A pipe that is closed at its other end is no reason to fail.
            let _ = error.print();
            let asked_for = matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            );
            let code = if asked_for { Code::Well } else { Code::Asked };
            return code.into();
        }
    };
    match done(asked.command) {
        Ok(code) => code.into(),
        Err(failure) => {
            failure.say();
            failure.code().into()
        }
    }
}

fn done(command: Command) -> Outcome<Code> {
    match command {
        Command::New { folder } => new::run(&folder).map(|()| Code::Well),
        Command::Check { folder, json } => check::run(&folder, json),
        Command::Coverage(asked) => coverage::run(&asked),
        Command::Build(asked) => build::run(&asked),
        Command::Serve { folder, port } => serve::run(&folder, port).map(|()| Code::Well),
        Command::Card { id, folder, json } => card::run(&id, &folder, json).map(|()| Code::Well),
        Command::Release(asked) => release::run(&asked).map(|()| Code::Well),
        Command::Guide { topic } => {
            terminal::print(guide::text(topic))?;
            Ok(Code::Well)
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Asked::command(), "hechos", &mut script);
            terminal::print(&String::from_utf8_lossy(&script))?;
            Ok(Code::Well)
        }
    }
}
