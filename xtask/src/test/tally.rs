//! Runs a test program, keeps its output short, and counts what passed and failed.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::run;

/// How many tests passed, failed and were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed; a group that did not compile counts as one.
    pub failed: usize,
    /// Tests marked `#[ignore]`.
    pub ignored: usize,
    /// Tests that say that this browser cannot be asked: they are not among those that passed.
    pub left_out: usize,
}

/// The result of one group of tests.
pub struct Group {
    /// What the group is called in the summary.
    pub title: &'static str,
    /// Its counts.
    pub tally: Tally,
    /// Why it failed, where no test did.
    pub reason: Option<&'static str>,
    /// The tests that failed, by name.
    pub failures: Vec<String>,
    /// How long it took.
    pub took: Duration,
}

impl Tally {
    /// Adds up groups.
    pub fn sum(groups: &[Group]) -> Self {
        groups
            .iter()
            .fold(Self::default(), |sum, group| sum.plus(group.tally))
    }

    /// Reads `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    pub fn read(line: &str) -> Option<Self> {
        let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let mut tally = Self::default();
        for part in counts.split("; ") {
            match part.split_once(' ') {
                Some((count, "passed")) => tally.passed = count.parse().ok()?,
                Some((count, "failed")) => tally.failed = count.parse().ok()?,
                Some((count, "ignored")) => tally.ignored = count.parse().ok()?,
                _ => {}
            }
        }
        Some(tally)
    }

    fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
            left_out: self.left_out + other.left_out,
        }
    }
}

/// The tests that say `left out in …` in their output, each with what it says.
#[derive(Default)]
struct LeftOut {
    test: String,
    tests: BTreeMap<String, String>,
}

impl LeftOut {
    /// Reads a line of what `--show-output` prints: `---- a::test stdout ----`, then the test's own lines.
    fn read(&mut self, line: &str) {
        if let Some(test) = line
            .strip_prefix("---- ")
            .and_then(|rest| rest.strip_suffix(" stdout ----"))
        {
            self.test = test.to_owned();
        } else if line.starts_with("left out in ") && !self.test.is_empty() {
            self.tests.insert(self.test.clone(), line.to_owned());
        }
    }
}

impl Group {
    /// A group that could not run.
    pub fn failed(title: &'static str, reason: &'static str) -> Self {
        Self {
            title,
            tally: Tally {
                failed: 1,
                ..Tally::default()
            },
            reason: Some(reason),
            failures: Vec::new(),
            took: Duration::ZERO,
        }
    }

    /// A group that this machine cannot run: its tests are counted, and not as passed.
    pub fn skipped(title: &'static str, tests: usize, reason: &'static str) -> Self {
        Self {
            tally: Tally {
                left_out: tests,
                ..Tally::default()
            },
            ..Self::failed(title, reason)
        }
    }

    /// Two runs of one group as one.
    pub fn joined(self, other: Self) -> Self {
        Self {
            title: self.title,
            tally: self.tally.plus(other.tally),
            reason: self.reason.or(other.reason),
            failures: [self.failures, other.failures].concat(),
            took: self.took + other.took,
        }
    }

    /// The group after its failures were run again: those that passed then did.
    pub fn again(mut self, second: &Self) -> Self {
        let passed = second.tally.passed.min(self.tally.failed);
        self.tally.failed -= passed;
        self.tally.passed += passed;
        self.took += second.took;
        self
    }

    /// One line: counts, time, and the reason where there is one.
    pub fn line(&self) -> String {
        let mark = if self.tally.failed == 0 { '✓' } else { '✗' };
        let mut line = format!(
            "{mark} {} passed, {} failed",
            self.tally.passed, self.tally.failed
        );
        if self.tally.ignored > 0 {
            line.push_str(&format!(", {} ignored", self.tally.ignored));
        }
        if self.tally.left_out > 0 {
            line.push_str(&format!(", {} left out there", self.tally.left_out));
        }
        line.push_str(&format!("  ({:.0} s)", self.took.as_secs_f64()));
        if let Some(reason) = self.reason {
            line.push_str("  ");
            line.push_str(reason);
        }
        line
    }
}

/// Runs `cargo test`: the compiler's messages pass through, of the tests only failures do.
pub fn run(title: &'static str, command: &mut Command) -> Group {
    let started = Instant::now();
    let Ok(mut child) = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn() else {
        return Group::failed(title, "cargo could not be started");
    };
    let mut tally = Tally::default();
    let mut in_failures = false;
    let mut left_out = LeftOut::default();
    let mut failures = Vec::new();
    let output = child.stdout.take().expect("stdout was piped above");
    for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if !in_failures {
            left_out.read(&line);
        }
        if let Some(counts) = Tally::read(&line) {
            tally = tally.plus(counts);
            in_failures = false;
        } else if line == "failures:" {
            in_failures = true;
        }
        let test = line.strip_prefix("test ");
        failures.extend(test.and_then(|rest| rest.strip_suffix(" ... FAILED").map(str::to_owned)));
        if in_failures || line.ends_with("... FAILED") {
            println!("  │ {line}");
        }
    }
    tally.left_out = left_out.tests.len();
    tally.passed -= tally.left_out;
    for (test, why) in &left_out.tests {
        println!("  │ {test}: {why}");
    }
    let succeeded = child.wait().is_ok_and(|status| status.success());
    let reason = (!succeeded && tally.failed == 0).then(|| {
        tally.failed = 1;
        "cargo failed before a test could: see the compiler's message above"
    });
    Group {
        title,
        tally,
        reason,
        failures,
        took: started.elapsed(),
    }
}

/// The closing lines, the last of them `N passed, N failed`, and what could not run apart.
pub fn summary(groups: &[Group], took: Duration) -> String {
    let width = groups
        .iter()
        .map(|group| group.title.chars().count())
        .max()
        .unwrap_or(0);
    let mut text = String::from("Tests by group\n");
    for group in groups {
        text.push_str(&format!("  {:width$}  {}\n", group.title, group.line()));
    }
    let sum = Tally::sum(groups);
    text.push_str(&format!(
        "in {:.0} s\n\n{} passed, {} failed",
        took.as_secs_f64(),
        sum.passed,
        sum.failed
    ));
    if sum.left_out > 0 {
        text.push_str(&format!(", {} skipped", sum.left_out));
    }
    text
}

/// Counts a program that is one test by itself.
pub fn single(
    title: &'static str,
    reason: &'static str,
    test: impl FnOnce() -> run::Outcome,
) -> Group {
    let started = Instant::now();
    let outcome = test();
    let failed = usize::from(outcome.is_err());
    let reason = outcome.err().map(|failure| {
        eprint!("{failure}");
        reason
    });
    Group {
        title,
        tally: Tally {
            passed: 1 - failed,
            failed,
            ..Tally::default()
        },
        reason,
        failures: Vec::new(),
        took: started.elapsed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_result_line() {
        let line = "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s";
        assert_eq!(
            Tally::read(line),
            Some(Tally {
                passed: 12,
                failed: 2,
                ignored: 1,
                left_out: 0,
            })
        );
        assert_eq!(Tally::read("test dataset::ids ... ok"), None);
    }

    #[test]
    fn what_a_browser_cannot_be_asked_is_told_with_its_test() {
        let mut left_out = LeftOut::default();
        for line in [
            "test paper::prints ... ok",
            "left out in no test",
            "---- paper::prints stdout ----",
            "left out in WebKit: it has no Page.printToPDF",
            "left out in WebKit: it has no Page.printToPDF",
            "---- links::leads stdout ----",
            "something else",
        ] {
            left_out.read(line);
        }
        let tests: Vec<_> = left_out.tests.iter().collect();
        assert_eq!(tests.len(), 1);
        assert_eq!(tests[0].0, "paper::prints");
        assert!(tests[0].1.ends_with("Page.printToPDF"));
    }

    #[test]
    fn what_passes_the_second_time_has_passed() {
        let of = |passed, failed| Group {
            tally: Tally {
                passed,
                failed,
                ..Tally::default()
            },
            ..Group::failed("web", "")
        };
        let after = of(10, 3).again(&of(2, 1)).tally;
        assert_eq!((after.passed, after.failed), (12, 1));
    }

    #[test]
    fn what_this_machine_cannot_run_is_neither_passed_nor_failed() {
        let groups = [Group::skipped("web", 15, "there is no browser")];
        let text = summary(&groups, Duration::ZERO);
        assert!(text.ends_with("\n0 passed, 0 failed, 15 skipped"), "{text}");
    }

    #[test]
    fn a_group_that_cannot_run_counts_as_failed() {
        let groups = [
            Group::failed("web", "no site"),
            Group::failed("native", "no compiler"),
        ];
        assert!(summary(&groups, Duration::ZERO).ends_with("\n0 passed, 2 failed"));
    }
}
