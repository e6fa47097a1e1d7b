//! Steps and child processes: says what is done and how long it takes, keeps output short, names the mend.

use std::{
    fmt,
    io::{BufRead, BufReader, IsTerminal, Read, Write},
    panic::resume_unwind,
    process::{Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use crate::surroundings;

/// How many lines of a failed child are shown.
const TAIL: usize = 60;
/// How often a silent step says that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// What went wrong, and what to do about it.
#[derive(Debug)]
pub struct Failure {
    what: String,
    mend: String,
}

/// A result whose error a person can act on.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// `what` is wrong; `mend` says what to do.
    pub fn new(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            mend: mend.into(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n✗ {}\n  mend: {}", self.what, self.mend)
    }
}

/// Announces a step and about how long it takes.
pub fn step(what: &str, about: &str) {
    println!("▸ {what} ({about})");
}

/// Says that something needed nothing, or how it ended.
pub fn note(what: &str) {
    println!("  {what}");
}

/// Runs a child whose output goes straight to the reader.
///
/// # Errors
/// When the program cannot be started or ends with a failure.
pub fn stream(command: &mut Command, mend: &str) -> Outcome {
    flush();
    let status = command
        .status()
        .map_err(|error| not_started(command, &error, mend))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(
            format!("`{}` failed ({status})", shown(command)),
            mend,
        ))
    }
}

/// Runs a child silently, with a sign of life every half minute; its last lines are shown if it fails.
///
/// # Errors
/// When the program cannot be started or ends with a failure.
pub fn quietly(command: &mut Command, mend: &str) -> Outcome<String> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error, mend))?;
    let (sender, lines) = mpsc::channel();
    if let Some(output) = child.stdout.take() {
        forward(output, true, sender.clone());
    }
    if let Some(output) = child.stderr.take() {
        forward(output, false, sender);
    }
    let (mut all, mut output, mut last_sign) = (Vec::new(), String::new(), Instant::now());
    loop {
        match lines.recv_timeout(Duration::from_secs(1)) {
            Ok((from_stdout, line)) => {
                show_progress(&line);
                if from_stdout {
                    output.push_str(&line);
                    output.push('\n');
                }
                all.push(line);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if last_sign.elapsed() >= HEARTBEAT {
            last_sign = Instant::now();
            clear_progress();
            note(&format!(
                "… still at work after {} s",
                started.elapsed().as_secs()
            ));
        }
    }
    clear_progress();
    let status = child
        .wait()
        .map_err(|error| not_started(command, &error, mend))?;
    if status.success() {
        return Ok(output);
    }
    if let Some((line, what, mend)) = surroundings::told(&all) {
        return Err(Failure::new(
            format!("`{}` failed: {what}\n  │ {line}", shown(command)),
            mend,
        ));
    }
    for line in &all[all.len().saturating_sub(TAIL)..] {
        eprintln!("  │ {line}");
    }
    Err(Failure::new(
        format!("`{}` failed ({status})", shown(command)),
        mend,
    ))
}

/// What a program prints when it succeeds; `None` if it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// What a program prints within a time; else, what it complains of.
///
/// # Errors
/// When it is missing, fails or is not done by then.
pub fn within(limit: Duration, command: &mut Command) -> Result<String, String> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let (sender, lines) = mpsc::channel();
    if let Some(output) = child.stdout.take() {
        forward(output, true, sender.clone());
    }
    if let Some(output) = child.stderr.take() {
        forward(output, false, sender);
    }
    let (started, mut texts) = (Instant::now(), [String::new(), String::new()]);
    loop {
        match lines.recv_timeout(limit.saturating_sub(started.elapsed())) {
            Ok((from_stdout, line)) => {
                let text = &mut texts[usize::from(!from_stdout)];
                text.push_str(&line);
                text.push('\n');
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("it is not done after {} s", limit.as_secs()));
            }
        }
    }
    let [said, complaints] = texts;
    let succeeded = child.wait().is_ok_and(|status| status.success());
    if succeeded { Ok(said) } else { Err(complaints) }
}

/// Does two things at once, and waits for both.
pub fn both<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let one = one.join().unwrap_or_else(|panic| resume_unwind(panic));
        (one, other)
    })
}

/// Reports how long something took.
pub fn done(since: Instant) {
    note(&format!("done in {:.1} s", since.elapsed().as_secs_f64()));
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

fn not_started(command: &Command, error: &std::io::Error, mend: &str) -> Failure {
    Failure::new(
        format!("`{}` could not be run: {error}", shown(command)),
        mend,
    )
}

fn forward(
    output: impl Read + Send + 'static,
    from_stdout: bool,
    sender: mpsc::Sender<(bool, String)>,
) {
    thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            if sender
                .send((
                    from_stdout,
                    String::from_utf8_lossy(&line).trim_end().to_owned(),
                ))
                .is_err()
            {
                break;
            }
        }
    });
}

fn show_progress(line: &str) {
    if std::io::stdout().is_terminal() && !line.trim().is_empty() {
        let short: String = line.trim().chars().take(70).collect();
        print!("\r\u{1b}[K  {short}");
        flush();
    }
}

fn clear_progress() {
    if std::io::stdout().is_terminal() {
        print!("\r\u{1b}[K");
        flush();
    }
}

fn flush() {
    // A closed pipe at the other end is no reason to fail a build.
    let _ = std::io::stdout().flush();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_program_that_hangs_is_ended_and_said() {
        let said = within(Duration::from_millis(50), &mut shell("exec sleep 60"));
        assert!(said.unwrap_err().contains("not done"));
    }

    #[test]
    fn a_full_disk_is_said_in_place_of_a_page_of_output() {
        let mut command = shell("echo 'No space left on device (os error 28)' >&2; exit 1");
        let failure = quietly(&mut command, "mend").unwrap_err().to_string();
        assert!(failure.contains("the disk is full"), "{failure}");
    }

    #[test]
    fn what_two_things_give_comes_back_in_their_order() {
        assert_eq!(both(|| 1, || 2), (1, 2));
    }
}
