//! The account of one article as a table a person can read.

use std::fmt::Write;

use super::{By, Coverage};

/// Heading, one line a numeral, the rows that do not stand, and a summary.
pub fn table(file: &str, coverage: &Coverage) -> String {
    let mut out = String::new();
    let known = coverage.source.as_deref();
    let title = known.unwrap_or(
        "no source of the dataset yet: add it to sources.csv and name it with --source, \
         then give each numeral its row",
    );
    line(&mut out, format_args!("\n{file} — {title}"));
    let longest = |width: usize, text: &str| width.max(text.chars().count());
    let texts = coverage.numerals.iter().map(|found| found.text.as_str());
    let width = texts.fold(0, longest);
    for found in &coverage.numerals {
        let (mark, by) = match &found.by {
            Some(by) => (' ', account(by)),
            None => ('✗', "nothing accounts for it".to_owned()),
        };
        let paragraph = format!("¶{}", found.paragraph);
        let gap = " ".repeat(width - found.text.chars().count());
        line(
            &mut out,
            format_args!("{mark} {paragraph:>4}  {}{gap}  {by}", found.text),
        );
    }
    for problem in &coverage.stale {
        line(&mut out, format_args!("✗ {problem}"));
    }
    let missing = coverage.missing().count();
    let all = coverage.numerals.len();
    line(
        &mut out,
        format_args!(
            "{file}: numerals {all}, accounted for {}, not accounted for {missing}; rows that do not stand {}",
            all - missing,
            coverage.stale.len()
        ),
    );
    out
}

fn account(by: &By) -> String {
    match by {
        By::Figure(id) => format!("figure {id}"),
        By::Repeated(id) => format!("repeats figure {id}"),
        By::Period(id) => format!("period of {id}"),
        By::Statement(id) => format!("statement {id}"),
        By::Ignored(line) => format!("ignored.csv, {line}"),
    }
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").expect("a String takes any text");
}
