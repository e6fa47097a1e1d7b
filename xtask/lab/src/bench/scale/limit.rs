//! Runs a step that may never end, or ask for more memory than there is, within limits.

use std::{
    fs::File,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use xtask::run;

/// The longest that a step may take, in minutes.
const MINUTES: u64 = 30;
/// The most memory that a process of a step may ask for, in GB.
const MEMORY: u64 = 14;
/// What `timeout` says of a command that it has ended.
const TIMED_OUT: i32 = 124;
/// How much of the last line of a log is told.
const SHOWN: usize = 160;

/// Runs a command within limits, its output into a log. Returns the seconds that it took.
///
/// # Errors
/// Why it did not end well, in a few words.
pub fn limited(command: &Command, log: &Path) -> Result<f64, String> {
    let script = format!(
        "ulimit -v {} && exec timeout --kill-after=10 {} \"$@\"",
        MEMORY * 1024 * 1024,
        MINUTES * 60
    );
    let open = || File::create(log).map_err(|error| format!("{}: {error}", log.display()));
    let output = open()?;
    let errors = output.try_clone().map_err(|error| error.to_string())?;
    let mut within = Command::new("sh");
    within
        .args(["-c", &script, "sh"])
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => within.env(name, value),
            None => within.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        within.current_dir(folder);
    }
    let started = Instant::now();
    let status = within
        .status()
        .map_err(|error| format!("sh cannot be run: {error}"))?;
    let took = started.elapsed().as_secs_f64();
    run::done(started);
    if status.success() {
        return Ok(took);
    }
    let why = if status.code() == Some(TIMED_OUT) {
        format!("not done after {MINUTES} minutes")
    } else {
        let what = told(log);
        format!("failed after {took:.0} s, with {MEMORY} GB at most: {what}")
    };
    run::note(&why);
    Err(why)
}

/// The line of a log that says most: that of an error, or else the last.
fn told(log: &Path) -> String {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let error = lines.clone().find(|line| {
        ["memory", "SIGKILL", "SIGSEGV", "error:"]
            .iter()
            .any(|of| line.contains(of))
    });
    let line = error.or_else(|| lines.next_back()).unwrap_or_default();
    let line: String = line.trim().chars().take(SHOWN).collect();
    line.replace('|', "/")
}
