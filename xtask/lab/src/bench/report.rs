//! The sections of docs/performance.md: each measurement replaces its own, and leaves the others alone.

use std::fs;

use super::REPORT;
use xtask::{
    project,
    run::{Failure, Outcome},
};

/// Puts a section in the place of the one with its heading, which its first line is; a new one goes
/// before the sections, after what opens the page.
///
/// # Errors
/// When the page cannot be read or written.
pub fn write(section: &str) -> Outcome {
    println!("\n{section}");
    let page = with(&project::text_of(REPORT)?, section);
    fs::write(project::root().join(REPORT), page).map_err(|error| {
        Failure::new(
            format!("{REPORT} cannot be written: {error}"),
            "see that docs/ is there and can be written to",
        )
    })
}

fn with(page: &str, section: &str) -> String {
    let heading = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let mut parts = split(page);
    let place = parts
        .iter()
        .position(|part| heading(part) == heading(section));
    let section = format!("{}\n", section.trim_end());
    match place {
        Some(at) => parts[at] = section,
        None => parts.insert(parts.len().min(1), section),
    }
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).collect();
    parts.join("\n\n") + "\n"
}

/// The page at its headings of the first and second level.
fn split(page: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for line in page.lines() {
        if parts.is_empty() || line.starts_with("# ") || line.starts_with("## ") {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push_str(line);
            part.push('\n');
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# One\n\nfirst\n\n## Two\n\nsecond\n\n### Part\n\n## Three\n\nthird\n";

    #[test]
    fn a_section_takes_the_place_of_its_own() {
        assert_eq!(
            with(PAGE, "## Two\n\nnew\n"),
            "# One\n\nfirst\n\n## Two\n\nnew\n\n## Three\n\nthird\n"
        );
        assert_eq!(with(PAGE, "# One\n\nnew"), PAGE.replace("first", "new"));
    }

    #[test]
    fn a_new_section_goes_before_the_others() {
        assert_eq!(
            with(PAGE, "## New\n\nnew"),
            PAGE.replace("## Two", "## New\n\nnew\n\n## Two")
        );
    }

    #[test]
    fn the_same_section_twice_changes_nothing() {
        assert_eq!(with(PAGE, "## Three\n\nthird"), PAGE);
    }
}
