//! The section of docs/performance.md that says what weighs what.

use std::ops::Range;

use super::{
    allowance::Sheet,
    budget::{self, compressed, grouped},
    data,
    group::{Group, groups, weigh, without},
    module::{CODE, DATA},
    named::Named,
    owner::{OURS, Owner, owner},
};
use xtask::{project, run::Outcome};

/// Lighter crates, modules and constants stand in one row.
const LEAST: usize = 2_000;
/// How many functions are named.
const HEAVIEST: usize = 20;
/// The longest name of a function that is shown whole.
const LONGEST: usize = 110;

const OPENING: &str = "\
## What the bytes of a first visit are

Run `cargo lab sizes` to write this section anew. *raw* are bytes as they stand, *brotli* what brotli 11 makes of them.
";

const PROGRAM: &str = "\
### The English program

It is compiled once more with the names of its functions, which are taken off again before anything is weighed. \
It is weighed as wasm-bindgen leaves it; on the site, `src/page/trim.rs` and `src/page/letters.rs` have made it lighter. \
*left out*: by how many bytes the packed file would be smaller if these bytes were not in it. \
What stands elsewhere in the same way costs little, so the rows do not add up to the whole.
";

/// Writes the section; packs the program for each row of it.
///
/// # Errors
/// When a file of `dist/` cannot be read.
pub fn section(named: &Named) -> Outcome<String> {
    let mut text = format!("{OPENING}\n{}", visit()?);
    let Named { bytes, module, map } = named;
    let functions: Vec<(Owner, &str, Range<usize>)> = module
        .functions
        .iter()
        .map(|(name, range)| (owner(name), name.as_str(), range.clone()))
        .collect();
    let mut crates = groups(
        functions
            .iter()
            .map(|(owner, _, range)| (owner.source.clone(), range.clone())),
        LEAST,
    );
    let ours = functions
        .iter()
        .filter(|(owner, ..)| owner.source == OURS)
        .map(|(owner, _, range)| (owner.module.clone().unwrap_or_default(), range.clone()));
    let mut modules = groups(ours, LEAST);
    let mut constants = groups(data::constants(bytes, module, map), LEAST);
    let custom = module.custom();
    let mut all: Vec<&mut Group> = crates
        .iter_mut()
        .chain(&mut modules)
        .chain(&mut constants)
        .collect();
    weigh(bytes, &custom, &mut all);

    text += &format!("\n{PROGRAM}\n| part | raw | brotli, alone |\n|---|---:|---:|\n");
    let mut rest = custom.clone();
    for (number, title) in [(CODE, "code"), (DATA, "data")] {
        for (_, range) in module.sections.iter().filter(|(one, _)| *one == number) {
            text += &sizes(title, &bytes[range.clone()]);
            rest.push(range.clone());
        }
    }
    text += &sizes("types, imports, exports", &without(bytes, rest.iter()));
    text += &sizes("**together**", &without(bytes, custom.iter()));

    let for_ours = |wanted: &dyn Fn(&Owner) -> bool| {
        let generic = functions
            .iter()
            .filter(|(owner, ..)| owner.source != OURS && owner.module.is_some() && wanted(owner));
        generic.map(|(.., range)| range.len()).sum::<usize>()
    };
    text += "\n#### By crate\n\nThe crate whose source a function is; generic ones are compiled once for each of our types.\n\n";
    text += "| crate | raw | of it for types of hechos | left out |\n|---|---:|---:|---:|\n";
    for group in &crates {
        let generic = match for_ours(&|owner| owner.source == group.title) {
            0 => "–".to_owned(),
            bytes => grouped(bytes),
        };
        text += &row(group, Some(&generic));
    }
    text += "\n#### By module of hechos\n\n*for it elsewhere*: generic functions of other crates, compiled for its types.\n\n";
    text += "| module | raw | for it elsewhere | left out |\n|---|---:|---:|---:|\n";
    for group in &modules {
        let generic = for_ours(&|owner| owner.module.as_ref() == Some(&group.title));
        text += &row(group, Some(&grouped(generic)));
    }
    text += "\n#### Data\n\n| what | raw | left out |\n|---|---:|---:|\n";
    for group in &constants {
        text += &row(group, None);
    }
    text += "\n#### The heaviest functions\n\n| function | raw |\n|---|---:|\n";
    let mut heaviest: Vec<_> = functions.iter().collect();
    heaviest.sort_by_key(|(.., range)| std::cmp::Reverse(range.len()));
    for (_, name, range) in heaviest.into_iter().take(HEAVIEST) {
        text += &format!("| `{}` | {} |\n", shown(name), grouped(range.len()));
    }
    Ok(text)
}

/// What is loaded, file by file.
fn visit() -> Outcome<String> {
    let dist = project::dist();
    let most = Sheet::of(&dist)?.budget();
    let mut text = String::new();
    for page in budget::PAGES {
        let (mut raw, mut brotli) = (0, 0);
        text += &format!("| {page} | raw | brotli |\n|---|---:|---:|\n");
        for file in budget::first_visit(&dist.join(page))? {
            let ending = file.path.extension().unwrap_or_default().to_string_lossy();
            let what = match &*ending {
                "html" => "the page",
                "css" => "styles",
                "js" => "glue",
                _ => "wasm",
            };
            text += &format!(
                "| {what} | {} | {} |\n",
                grouped(file.raw),
                grouped(file.brotli)
            );
            raw += file.raw;
            brotli += file.brotli;
        }
        text += &format!(
            "| **a first visit**, of {} | {} | **{}** |\n\n",
            grouped(most),
            grouped(raw),
            grouped(brotli)
        );
    }
    text.truncate(text.trim_end().len());
    Ok(text + "\n")
}

fn sizes(title: &str, bytes: &[u8]) -> String {
    let (raw, brotli) = (grouped(bytes.len()), grouped(compressed(bytes)));
    format!("| {title} | {raw} | {brotli} |\n")
}

fn row(group: &Group, generic: Option<&str>) -> String {
    let generic = generic
        .map(|bytes| format!(" {bytes} |"))
        .unwrap_or_default();
    let left_out = match usize::try_from(group.left_out) {
        Ok(bytes) => grouped(bytes),
        Err(_) => "0".to_owned(),
    };
    let (title, raw) = (&group.title, grouped(group.raw));
    format!("| {title} | {raw} |{generic} {left_out} |\n")
}

/// A name without the hashes of crates, cut where it is long.
fn shown(name: &str) -> String {
    let mut text = String::new();
    for (at, part) in name.split('[').enumerate() {
        match part.split_once(']') {
            Some((hash, rest)) if at > 0 && hash.chars().all(|sign| sign.is_ascii_hexdigit()) => {
                text += rest;
            }
            _ if at > 0 => text = text + "[" + part,
            _ => text += part,
        }
    }
    let text = text.replace('|', "\\|");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn shows_names_without_hashes() {
        let name = "<alloc[1f]::vec::Vec<[hechos[2e]::card::Card]>>::push[3]";
        let short = "<alloc::vec::Vec<[hechos::card::Card]>>::push";
        assert_eq!(shown(name), short);
        assert!(shown(&"a".repeat(300)).ends_with('…'));
    }
}
