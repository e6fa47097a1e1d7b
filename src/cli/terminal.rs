//! What is said to a terminal, a pipe or a file: colours and signs of life are for a terminal alone.

use std::io::{ErrorKind, IsTerminal, Write, stderr, stdout};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::failure::{Failure, Outcome};

/// What takes less is not worth a sign of life.
const PATIENCE: Duration = Duration::from_secs(1);

/// Writes what was asked for. A pipe that is closed at its other end is no reason to fail.
///
/// # Errors
/// Where it cannot be written, as on a full disk: half an answer would pass for the whole.
pub fn print(text: &str) -> Outcome {
    let mut out = stdout();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::answer(&error)),
        _ => Ok(()),
    }
}

/// Writes a line on the side, which no pipe takes for the answer.
pub fn note(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

/// Says what is wrong, in red where that can be seen.
pub fn complain(text: &str) {
    let text = text.trim_end();
    let written = if is_coloured() {
        writeln!(stderr(), "\u{1b}[31m{text}\u{1b}[0m")
    } else {
        writeln!(stderr(), "{text}")
    };
    let _ = written;
}

fn is_coloured() -> bool {
    let asked_not = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    stderr().is_terminal() && !asked_not
}

/// Says what is at work, once that takes longer than a moment; until it is dropped.
pub struct Progress {
    steps: Option<Sender<&'static str>>,
    shown: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins with a step.
    pub fn new(step: &'static str) -> Self {
        if !stderr().is_terminal() {
            return Self {
                steps: None,
                shown: None,
            };
        }
        let (sender, steps) = mpsc::channel();
        let shown = thread::spawn(move || {
            let (began, mut step, mut wrote) = (Instant::now(), step, false);
            loop {
                match steps.recv_timeout(PATIENCE) {
                    Ok(next) => step = next,
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
                if began.elapsed() >= PATIENCE {
                    let seconds = began.elapsed().as_secs();
                    let _ = write!(stderr(), "\r\u{1b}[K{step} … {seconds} s");
                    wrote = true;
                }
            }
            if wrote {
                let _ = write!(stderr(), "\r\u{1b}[K");
            }
        });
        Self {
            steps: Some(sender),
            shown: Some(shown),
        }
    }

    /// Goes on to another step.
    pub fn step(&self, step: &'static str) {
        if let Some(steps) = &self.steps {
            // Whoever shows it ends after this.
            let _ = steps.send(step);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.steps = None;
        if let Some(shown) = self.shown.take() {
            let _ = shown.join();
        }
    }
}

/// How long something took, for a line that says that it is done.
pub struct Clock(Instant);

impl Clock {
    /// Begins.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// "0.4 s".
    pub fn text(&self) -> String {
        format!("{:.1} s", self.0.elapsed().as_secs_f64())
    }
}
