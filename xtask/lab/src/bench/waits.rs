//! `cargo lab bench waits`: what a contributor waits for, from a clone with nothing in it to one changed
//! line, written as a table beside what it was before the loop was made quick.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use xtask::{
    project,
    run::{self, Failure, Outcome},
};

use super::{machine, report};

/// Where the clone and all that it downloads lie.
const PLACE: &str = "target/waits";
/// What `.ci/run` leaves of its own times: the seconds of its last run in this checkout.
const GATE: &str = "target/gate-seconds";
/// Nothing here takes longer.
const LIMIT: Duration = Duration::from_secs(45 * 60);
/// A line that says that a step has ended.
const DONE: &str = "done in ";

/// What is measured, the goal, and what it took before: on 28 November 2026, two cores, while other work
/// ran.
const ROWS: [(&str, &str, &str); 11] = [
    (
        "`cargo xtask serve` from nothing",
        "10 min",
        "20 min for `build`",
    ),
    ("its second start", "", "54 s"),
    ("one style, while serving", "3 s", "26 s"),
    ("one script, while serving", "3 s", "26 s"),
    (
        "one line of `src/view`, while serving",
        "40 s",
        "over 400 s",
    ),
    ("one cell of a table, while serving", "", "220 s"),
    (
        "`cargo xtask test`, not yet compiled",
        "10 min",
        "over an hour, as the gate",
    ),
    ("`cargo xtask test` once compiled", "5 min", "an hour"),
    (
        "a line of `src/judge`, then `cargo xtask test judge`",
        "10 s",
        "147 s, for no test",
    ),
    (
        "`cargo xtask check`, a line after the last one",
        "3 min",
        "over 8 min",
    ),
    ("`cargo xtask check --quick`", "seconds", ""),
];

/// Measures and writes the table.
///
/// # Errors
/// When a step fails or takes longer than anything should.
pub fn run() -> Outcome {
    let place = project::root().join(PLACE);
    let clone = Clone::fresh(&place)?;
    let mut times = Vec::new();

    let mut serving = Serving::start(&clone)?;
    times.push(serving.first()?);
    drop(serving);
    serving = Serving::start(&clone)?;
    times.push(serving.first()?);
    for (file, change) in CHANGES {
        times.push(serving.after(|| clone.edit(file, change))?);
    }
    drop(serving);
    clone.restore()?;

    times.push(clone.timed(&["test"])?);
    times.push(clone.timed(&["test"])?);
    let judge = ["test", "judge", "--no-browser"];
    clone.timed(&judge)?;
    clone.edit("src/judge/solve.rs", a_line_of_code)?;
    times.push(clone.timed(&judge)?);
    clone.timed(&["check"])?;
    clone.edit("src/judge/solve.rs", a_line_of_code)?;
    times.push(clone.timed(&["check"])?);
    times.push(clone.timed(&["check", "--quick"])?);

    report::write(&section(&times))
}

/// What is done to the text of a file.
type Edit = fn(&str) -> String;

/// One save of each kind.
const CHANGES: [(&str, Edit); 4] = [
    ("static/css/base.css", |text| {
        format!("{text}\n.hechos-measured {{ color: inherit; }}\n")
    }),
    ("static/js/theme.js", |text| format!("{text}\n;\n")),
    ("src/view/card.rs", |text| {
        text.replacen(" class=\"", " data-measured=\"1\" class=\"", 1)
    }),
    ("static/sheet/dataset/figures.csv", a_word_more),
];

/// The last cell, a note, with a word more.
fn a_word_more(table: &str) -> String {
    let table = table.trim_end();
    match table.strip_suffix('"') {
        Some(within) => format!("{within} Sic.\"\n"),
        None => format!("{table} Sic.\n"),
    }
}

fn a_line_of_code(text: &str) -> String {
    text.replacen("\n    let ", "\n    std::hint::black_box(());\n    let ", 1)
}

fn section(times: &[Duration]) -> String {
    let mut text = format!(
        "## What a contributor waits for\n\nWritten by `cargo lab bench waits`, in a clone with a `CARGO_HOME` of its own, on {}. \
         Before: measured once on 28 November 2026 on two cores, while other work ran; in quiet it was perhaps a third.\n\n\
         | wait | goal | before | now |\n|---|---|---|---:|\n",
        machine()
    );
    for ((what, goal, before), time) in ROWS.iter().zip(times) {
        text.push_str(&format!(
            "| {what} | {goal} | {before} | {} |\n",
            shown(*time)
        ));
    }
    let gate = fs::read_to_string(project::root().join(GATE)).ok();
    if let Some(seconds) = gate.and_then(|text| text.trim().parse().ok()) {
        text.push_str(&format!(
            "| `.ci/run`, as it ended last in this checkout | 45 min, 70 from nothing | 59 min | {} |\n",
            shown(Duration::from_secs(seconds))
        ));
    }
    text
}

/// "9.4 s", "3.2 min".
fn shown(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 100.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{:.1} min", seconds / 60.0)
    }
}

/// The project as committed, with nothing downloaded or compiled.
struct Clone {
    folder: PathBuf,
    cargo_home: PathBuf,
}

impl Clone {
    fn fresh(place: &Path) -> Outcome<Self> {
        let clone = Self {
            folder: place.join("hechos"),
            cargo_home: place.join("cargo"),
        };
        if place.exists() {
            fs::remove_dir_all(place).map_err(|error| broken(place, &error))?;
        }
        fs::create_dir_all(&clone.cargo_home).map_err(|error| broken(place, &error))?;
        run::quietly(
            project::command("git")
                .args(["clone", "--quiet", "."])
                .arg(&clone.folder),
            "commit what is to be measured; git is needed for a clone",
        )?;
        // Where crates are had from is the machine's, and no part of what is measured.
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
        for name in ["config.toml", "config"] {
            if let Some(file) = home
                .as_ref()
                .map(|home| home.join(name))
                .filter(|file| file.is_file())
            {
                fs::copy(&file, clone.cargo_home.join(name))
                    .map_err(|error| broken(&file, &error))?;
            }
        }
        Ok(clone)
    }

    fn xtask(&self, arguments: &[&str]) -> Command {
        let mut command = project::cargo();
        command
            .arg("xtask")
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_HOME", &self.cargo_home)
            .env_remove("CARGO_TARGET_DIR");
        command
    }

    fn timed(&self, arguments: &[&str]) -> Outcome<Duration> {
        run::step(&format!("cargo xtask {}", arguments.join(" ")), "minutes");
        let started = Instant::now();
        run::quietly(
            &mut self.xtask(arguments),
            "mend what fails, commit it, and measure again",
        )?;
        run::done(started);
        Ok(started.elapsed())
    }

    /// Takes every edit back: what was changed to be measured is no change that tests would pass.
    fn restore(&self) -> Outcome {
        run::quietly(
            project::command("git")
                .args(["checkout", "--quiet", "--", "."])
                .current_dir(&self.folder),
            "git is needed to take the edits back",
        )
        .map(drop)
    }

    fn edit(&self, file: &str, change: impl Fn(&str) -> String) -> Outcome {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).map_err(|error| broken(&path, &error))?;
        let changed = change(&text);
        if changed == text {
            return Err(Failure::new(
                format!("{file} holds nothing that could be changed"),
                "choose another change in xtask/lab/src/bench/waits.rs",
            ));
        }
        fs::write(&path, changed).map_err(|error| broken(&path, &error))
    }
}

/// `cargo xtask serve` at work, and what it says.
struct Serving {
    process: Child,
    lines: Receiver<String>,
    started: Instant,
}

impl Serving {
    fn start(clone: &Clone) -> Outcome<Self> {
        run::step("cargo xtask serve", "minutes the first time");
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|error| broken(Path::new("127.0.0.1"), &error))?
            .port()
            .to_string();
        let started = Instant::now();
        let mut process = clone
            .xtask(&["serve", "--port", &port])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .map_err(|error| broken(&clone.folder, &error))?;
        let output = process.stdout.take().expect("it was piped above");
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self {
            process,
            lines,
            started,
        })
    }

    /// From the start until the sheet is served.
    fn first(&self) -> Outcome<Duration> {
        self.until("http://127.0.0.1:")?;
        let took = self.started.elapsed();
        run::done(self.started);
        Ok(took)
    }

    /// From a save until the site is there.
    fn after(&self, save: impl FnOnce() -> Outcome) -> Outcome<Duration> {
        save()?;
        let saved = Instant::now();
        self.until(DONE)?;
        run::done(saved);
        Ok(saved.elapsed())
    }

    fn until(&self, sign: &str) -> Outcome {
        let since = Instant::now();
        loop {
            match self
                .lines
                .recv_timeout(LIMIT.saturating_sub(since.elapsed()))
            {
                Ok(line) if line.trim_start().starts_with(sign) => return Ok(()),
                Ok(line) if line.contains("waiting for a change") => {
                    return Err(Failure::new(
                        "the sheet does not build",
                        "mend what is said above, commit it, and measure again",
                    ));
                }
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    return Err(Failure::new(
                        format!("`cargo xtask serve` did not say {sign:?}"),
                        "run it by hand and see what it says",
                    ));
                }
            }
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn broken(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", path.display()),
        "see that the disk has room, or remove target/waits, then run the same command again",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_changes_a_file_that_is_there() {
        for (file, change) in CHANGES
            .iter()
            .chain(&[("src/judge/solve.rs", a_line_of_code as Edit)])
        {
            let text = project::text_of(file).unwrap();
            assert_ne!(change(&text), text, "{file}");
        }
    }

    #[test]
    fn the_table_has_a_row_for_each_time() {
        let text = section(&[Duration::from_millis(2_340); ROWS.len()]);
        let rows = text.lines().filter(|line| line.ends_with("| 2.3 s |"));
        assert_eq!(rows.count(), ROWS.len());
        assert_eq!(shown(Duration::from_secs(150)), "2.5 min");
    }
}
