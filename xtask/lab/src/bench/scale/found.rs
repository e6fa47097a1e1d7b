//! What was found of one size: numbers by name, and why others are missing. A file keeps it for the
//! next report.

use std::{collections::BTreeMap, fs, path::Path};

use super::failed;
use xtask::run::Outcome;

const FILE: &str = "scale.txt";
/// Opens a line that says why there is no number.
const FAILED: &str = "! ";

/// The numbers of one size.
pub struct Found {
    /// How many figures.
    pub rows: usize,
    numbers: BTreeMap<String, f64>,
    failures: BTreeMap<String, String>,
}

impl Found {
    /// Nothing yet.
    pub fn new(rows: usize) -> Self {
        Self {
            rows,
            numbers: BTreeMap::new(),
            failures: BTreeMap::new(),
        }
    }

    /// What was found last, if anything.
    pub fn read(folder: &Path, rows: usize) -> Self {
        let mut found = Self::new(rows);
        found.take(&fs::read_to_string(folder.join(FILE)).unwrap_or_default());
        found
    }

    /// Keeps it for the next report.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, folder: &Path) -> Outcome {
        let numbers = self
            .numbers
            .iter()
            .map(|(name, of)| format!("{name} {of}\n"));
        let failures = self.failures.iter();
        let failures = failures.map(|(step, why)| format!("{FAILED}{step} {why}\n"));
        let text: String = numbers.chain(failures).collect();
        let file = folder.join(FILE);
        fs::write(&file, text).map_err(|error| failed(&file, &error))
    }

    /// Adds lines of names and numbers.
    pub fn take(&mut self, lines: &str) {
        for line in lines.lines() {
            let (text, is_failure) = match line.strip_prefix(FAILED) {
                Some(rest) => (rest, true),
                None => (line, false),
            };
            let Some((name, rest)) = text.split_once(' ') else {
                continue;
            };
            if is_failure {
                self.fail(name, rest);
            } else if let Ok(number) = rest.parse() {
                self.set(name, number);
            }
        }
    }

    /// A number, which is why there is none no longer.
    pub fn set(&mut self, name: &str, number: f64) {
        self.failures.remove(name);
        self.numbers.insert(name.to_owned(), number);
    }

    /// Why a step has no number.
    pub fn fail(&mut self, step: &str, why: &str) {
        self.failures.insert(step.to_owned(), why.to_owned());
    }

    /// A number by name.
    pub fn get(&self, name: &str) -> Option<f64> {
        self.numbers.get(name).copied()
    }

    /// The steps that failed, with why.
    pub fn failures(&self) -> impl Iterator<Item = (&str, &str)> {
        let failures = self.failures.iter();
        failures.map(|(step, why)| (step.as_str(), why.as_str()))
    }

    /// Whether nothing was ever tried.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty() && self.failures.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_numbers_or_reasons() {
        let mut found = Found::new(1_000);
        found.take("ready 812.5\n! native not done after 30 minutes\nno number\n");
        assert_eq!(found.get("ready"), Some(812.5));
        assert_eq!(found.get("native"), None);
        let failures: Vec<_> = found.failures().collect();
        assert_eq!(failures, [("native", "not done after 30 minutes")]);
        found.set("native", 3.0);
        assert_eq!(found.failures().count(), 0);
    }
}
