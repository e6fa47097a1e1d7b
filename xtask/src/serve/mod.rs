//! `cargo xtask serve`: the sheet on a local address, built again after each change.

#[path = "../../../src/cli/serve/files.rs"]
mod files;
mod host;
#[path = "../../../src/cli/serve/port.rs"]
mod port;
#[path = "../../../src/cli/serve/snapshot.rs"]
mod snapshot;
mod watch;

use std::{
    sync::mpsc,
    time::{Duration, Instant},
};

use crate::{
    run::{self, Failure, Outcome},
    site::{Build, Scope},
    tools,
};
use host::{Ask, Host};
use watch::Changes;

const PORT: u16 = 8080;
/// Between two looks at the files.
const PAUSE: Duration = Duration::from_millis(100);

/// What the command line asked for.
pub struct Options {
    port: u16,
    release: bool,
}

impl Options {
    /// Reads `[--release] [--port N]`.
    ///
    /// # Errors
    /// When an argument is unknown.
    pub fn parse(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self {
            port: PORT,
            release: false,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--release" => options.release = true,
                "--port" => {
                    let port = rest.next().and_then(|port| port.parse().ok());
                    options.port = port.filter(|port| *port > 0).ok_or_else(|| {
                        Failure::new(
                            "--port needs a number from 1 to 65535",
                            "write `--port 8081`",
                        )
                    })?;
                }
                other => {
                    return Err(Failure::new(
                        format!("`cargo xtask serve` knows no {other:?}"),
                        "write `cargo xtask serve [--release] [--port 8081]`",
                    ));
                }
            }
        }
        Ok(options)
    }
}

/// Sets up, then builds and serves until interrupted.
///
/// # Errors
/// When the port is taken or a tool cannot be had. What a build complains of is said, and waits for the
/// change that mends it.
pub fn run(options: &Options) -> Outcome {
    let build = Build::served(options.release);
    let (sender, asks) = mpsc::channel();
    // Better said now than after the build.
    let server = port::bind(options.port, "cargo xtask serve --port")
        .map_err(|[what, mend]| Failure::new(what, mend))?;
    let host = Host::new(build.site(), sender);
    tools::set_up()?;
    if options.release {
        tools::set_up_release()?;
    }
    let usual = if options.release {
        Scope::Whole
    } else {
        Scope::Pages
    };
    run::step(
        "building the sheet",
        if options.release {
            "3 to 6 minutes the first time"
        } else {
            "2 to 4 minutes the first time: for speed, so the programs are large; pictures, embeds and the \
             one-file edition once they are asked for; `--release` builds what is published"
        },
    );
    let mut seen = watch::look(None);
    let mut whole = report(|| build.all(usual)) && usual == Scope::Whole;
    port::start(server, move |request| host.answer(request));
    run::note(&format!("http://127.0.0.1:{} until Ctrl-C", options.port));
    loop {
        if let Ok(Ask { path, answer }) = asks.recv_timeout(PAUSE) {
            if !whole {
                run::step(
                    &format!("{path} is asked for: writing the whole site"),
                    "some seconds",
                );
                whole = report(|| build.pages(Scope::Whole));
            }
            // Whoever asked may have gone.
            let _ = answer.send(());
        }
        let Some((now, changes)) = watch::changed(&seen, PAUSE) else {
            continue;
        };
        seen = now;
        run::step(&changes.said(), changes.about());
        let built = report(|| match changes {
            Changes::Pages(_) => build.pages(usual),
            Changes::Code(_) => build.all(usual),
        });
        // What could not be built leaves the last site as it was.
        whole = if built { usual == Scope::Whole } else { whole };
    }
}

/// Says how long it took, or what is wrong; whether all is well.
fn report(work: impl FnOnce() -> Outcome) -> bool {
    let started = Instant::now();
    match work() {
        Ok(()) => {
            run::done(started);
            true
        }
        Err(failure) => {
            eprint!("{failure}");
            run::note("waiting for a change; the address serves what was built last");
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Outcome<Options> {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn port_and_release_are_read_in_any_order() {
        let options = parsed("--release --port 9000").unwrap();
        assert!(options.release && options.port == 9000);
        let options = parsed("").unwrap();
        assert!(!options.release && options.port == PORT);
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (text, named) in [
            ("--port", "--port"),
            ("--port 0", "--port"),
            ("--fast", "--fast"),
        ] {
            let failure = parsed(text).err().expect("it is refused").to_string();
            assert!(failure.contains(named), "{failure}");
        }
    }
}
