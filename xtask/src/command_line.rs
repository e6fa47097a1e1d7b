//! What `cargo xtask` and `cargo lab` do alike with their command lines.

use std::process::ExitCode;

use crate::run::{Failure, Outcome};

/// One of the two programs.
pub struct Program {
    /// How it is called, such as `cargo xtask`.
    pub name: &'static str,
    /// Its commands.
    pub help: &'static str,
}

impl Program {
    /// Hands the command and its arguments over; `dispatch` knows it, or returns `None`.
    pub fn main(&self, dispatch: fn(&str, &[String]) -> Option<Outcome>) -> ExitCode {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        match self.outcome(&arguments, dispatch) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                eprint!("{failure}");
                ExitCode::FAILURE
            }
        }
    }

    /// Runs a command that takes no argument.
    ///
    /// # Errors
    /// When there is one, or as the command does.
    pub fn alone(&self, command: &str, rest: &[String], work: fn() -> Outcome) -> Outcome {
        match rest.first() {
            None => work(),
            Some(extra) => Err(Failure::new(
                format!(
                    "`{} {command}` takes no argument, but got {extra:?}",
                    self.name
                ),
                format!("run `{} {command}`", self.name),
            )),
        }
    }

    fn outcome(
        &self,
        arguments: &[String],
        dispatch: fn(&str, &[String]) -> Option<Outcome>,
    ) -> Outcome {
        let (command, rest) = arguments
            .split_first()
            .map_or(("help", &[][..]), |(first, rest)| (first, rest));
        if ["help", "--help", "-h"].contains(&command) {
            print!("{}", self.help);
            return Ok(());
        }
        dispatch(command, rest).unwrap_or_else(|| {
            Err(Failure::new(
                format!("`{}` has no command {command:?}", self.name),
                format!("choose one of these:\n\n{}", self.help),
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: Program = Program {
        name: "cargo sing",
        help: "sing",
    };

    fn dispatch(command: &str, rest: &[String]) -> Option<Outcome> {
        (command == "sing").then(|| PROGRAM.alone(command, rest, || Ok(())))
    }

    fn outcome(arguments: &[&str]) -> Outcome {
        let arguments: Vec<String> = arguments.iter().map(|&word| word.to_owned()).collect();
        PROGRAM.outcome(&arguments, dispatch)
    }

    #[test]
    fn a_command_that_is_there_runs() {
        assert!(outcome(&["sing"]).is_ok());
        assert!(outcome(&["--help"]).is_ok());
    }

    #[test]
    fn what_is_unknown_is_said_with_what_is_there() {
        let said = outcome(&["dance"]).unwrap_err().to_string();
        assert!(
            said.contains("\"dance\"") && said.contains("sing"),
            "{said}"
        );
        let said = outcome(&["sing", "loud"]).unwrap_err().to_string();
        assert!(
            said.contains("takes no argument, but got \"loud\""),
            "{said}"
        );
    }
}
