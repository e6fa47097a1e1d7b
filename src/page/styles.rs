//! The style sheets in one file. The layers are declared first, so the order of the rest is free.

use std::fs;
use std::path::Path;

use super::PageError;
use super::failure::at;

/// All sheets below a folder, `layers.css` first, the others by name.
///
/// # Errors
/// A folder or file that cannot be read, with its path.
pub fn bundle(folder: &Path) -> Result<String, PageError> {
    let first = folder.join("layers.css");
    let mut css = fs::read_to_string(&first).map_err(at(&first))?;
    for folder in [folder.to_owned(), folder.join("components")] {
        let entries = fs::read_dir(&folder).map_err(at(&folder))?;
        let mut sheets: Vec<_> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .collect();
        sheets.sort();
        sheets.retain(|path| path.extension().is_some_and(|end| end == "css") && *path != first);
        for sheet in sheets {
            css += &fs::read_to_string(&sheet).map_err(at(&sheet))?;
        }
    }
    Ok(without_comments(&css))
}

/// Comments are for those who read the sources, not for the reader's browser.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out += rest;
    let lines: Vec<&str> = out
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indents_are_left_out() {
        assert_eq!(
            without_comments("/* a */\n  b { }\n/* c\n d */ e {}"),
            "b { }\ne {}"
        );
    }
}
