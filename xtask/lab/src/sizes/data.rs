//! What the data of a program is, by the linker's list of its constants: tables, texts, the rest.

use std::ops::Range;

use super::{module::Module, owner::OURS};

/// How the table of small letters beyond ASCII begins: with that of À.
const LETTERS: [u8; 8] = [0xc0, 0, 0, 0, 0xe0, 0, 0, 0];

/// Each constant of the list, with what it is and where it is in the file.
pub fn constants(bytes: &[u8], module: &Module, map: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    for (address, length, name) in map.lines().filter_map(constant) {
        let place = module.data.iter().find_map(|(start, range)| {
            let from = range.start + address.checked_sub(*start)?;
            (from < range.end).then(|| from..range.end.min(from + length))
        });
        if let Some(place) = place.filter(|place| !place.is_empty()) {
            let kind = kind(name, &bytes[place.clone()]);
            found.push((kind, place));
        }
    }
    found
}

/// The address, the length and the name of a constant, from a line of the list such as
/// `  100010  5f2bb  10  program.o:(.rodata.anon.1f.3)`.
fn constant(line: &str) -> Option<(usize, usize, &str)> {
    let mut words = line.split_whitespace();
    let number = |word: &str| usize::from_str_radix(word, 16).ok();
    let address = number(words.next()?)?;
    let _place = number(words.next()?)?;
    let length = number(words.next()?)?;
    let name = line.rsplit_once(":(")?.1.strip_suffix(')')?;
    Some((address, length, name))
}

/// What a constant is called in the report.
fn kind(name: &str, bytes: &[u8]) -> String {
    if let Some(path) = path(name) {
        let module = &path[..path.len().saturating_sub(1)];
        return match module.first() {
            _ if module.is_empty() => "tables of other modules".to_owned(),
            _ => format!("tables of `{}`", module[0]),
        };
    }
    if name.contains("_RN") {
        return "tables of the standard library: letters and spaces".to_owned();
    }
    if bytes.starts_with(&LETTERS) {
        return "the table of small letters, which the site has without its content".to_owned();
    }
    let text = str::from_utf8(bytes).ok();
    match text.filter(|text| text.chars().all(|sign| !sign.is_control() || sign == '\n')) {
        Some(_) => "texts: words of the sheet, names of classes and attributes".to_owned(),
        None => "pointers to functions and texts, other constants".to_owned(),
    }
}

/// The path of one of our statics inside the crate, out of a mangled name such as
/// `.rodata._RNvNtCs1_6hechos7dataset7FIGURES`.
fn path(name: &str) -> Option<Vec<&str>> {
    let mut rest = name.split_once(&format!("{}{OURS}", OURS.len()))?.1;
    let mut words = Vec::new();
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(length) = rest[..digits].parse::<usize>() else {
            return Some(words);
        };
        let word = rest[digits..].trim_start_matches('_');
        let Some(word) = word.get(..length) else {
            return Some(words);
        };
        words.push(word);
        let end = word.as_ptr() as usize - rest.as_ptr() as usize + length;
        rest = &rest[end..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line_of_the_list() {
        let line = "  100010    5f2bb       10         /a b/x.o:(.rodata.anon.1)";
        assert_eq!(constant(line), Some((0x10_0010, 0x10, ".rodata.anon.1")));
        assert_eq!(constant("       -      8      2e4 TYPE"), None);
        assert_eq!(constant("  100010  5f2bb   10      .rodata"), None);
    }

    #[test]
    fn reads_the_path_of_a_static() {
        let name = ".rodata._RNvNtNtCs1a_6hechos7dataset6tables7FIGURES";
        assert_eq!(path(name), Some(vec!["dataset", "tables", "FIGURES"]));
        assert_eq!(path(".rodata.anon.1f.3"), None);
    }

    #[test]
    fn tells_texts_from_the_rest() {
        let kinds = [&b"hechos-card"[..], &[0, 1, 2, 0]].map(|bytes| kind("anon", bytes));
        assert!(kinds[0].starts_with("texts"));
        assert!(kinds[1].starts_with("pointers"));
    }
}
